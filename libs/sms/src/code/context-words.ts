/** Words around a number that say what it is. All look at lower case; `_BEFORE` at what ends right before the number. */

const WORD_START = '(?<![\\p{L}\\p{N}])';

/** Card and account endings: "code ends in 4321" gives no code away. */
export const ENDING_BEFORE =
  /(?:end(?:s|ing|ed)? (?:in|with|by)|(?<!\p{L})ending|last (?:4|four|\d)(?: digits)?(?: (?:of|are|is))?|terminad[oa]s? (?:en|em)|termina (?:en|em|con|in)|que termina\w? \w{2,3}|com final|final|finissant par|se termin\w{2,4} par|ende(?:t|nd\w?) (?:auf|mit)|endziffern?|eindig\w{2,4} (?:op|met)|che termina con|ko[ńn]cz\p{L}{1,6}(?: si[ęe])?(?: na)?|kon[čc][íi]c\p{L}{1,3}(?: na)?|ile biten|sonu|слутар p[åa]|slutar p[åa]|оканчива\p{L}{2,5}(?: на)?|заканчива\p{L}{2,5}(?: на)?|закінчу\p{L}{2,5}(?: на)?|berakhir(?:an)?|kết thúc|λήγει σε|المنتهي\p{L}{0,2}(?: ب\p{L}{0,3})?|尾号为?|尾號|末四位|末尾|下4桁|끝자리|끝나는|ลงท้าย|x{2,}-?|\*+-?|•+|\.{3}|…)[\s:"'#]*$/u;

/** A number that names a thing: an order, a flight, an account. */
export const REFERENCE_BEFORE = new RegExp(
  `(?:${WORD_START}(?:orders?|ref(?:erence)?|tracking|invoice|ticket|case|flight|gate|train|bus|room|account|acct|a/c|policy|card` +
    '|transaction|txn|parcel|package|shipment|delivery|booking|reservation|claim|member|membership|customer|contract|loan' +
    '|bill|serial|model|route|unit|suite|apt|pedido|orden|factura|cuenta|tarjeta|vuelo|reserva|conta|cart[ãa]o|fatura' +
    '|commande|facture|compte|colis|vol|bestellung|bestellnummer|rechnung|konto|kundennummer|sendung|auftrag|bestelling' +
    '|factuur|rekening|ordine|fattura|conto|zam[óo]wieni\\p{L}{1,2}|faktur\\p{L}{1,2}|objedn[áa]vk\\p{L}{1,2}|sipariş|fatura' +
    '|заказ\\p{L}{0,2}|сч[её]т\\p{L}{0,2}|рейс\\p{L}{0,2}|замовлення|рахунок|pesanan|rekening|đơn hàng|plate|vin)' +
    '|订单号?|账号|账户|航班|快递单号|訂單|注文番号|口座|会員番号|주문 ?번호|계좌|คำสั่งซื้อ|الطلب|طلب رقم|ספר הזמנה|ऑर्डर)' +
    '(?:[\\s:.#-]|(?:number|no|nr|num|id|n[º°o]|number is|is|is now|номер|№|号|番号|numarası|número|numero|nummer){1,2})*$',
  'u',
);

/** Money without a currency beside it. */
export const MONEY_BEFORE = new RegExp(
  `${WORD_START}(?:balance|amount|total|saldo|importe|valor|montant|solde|betrag|bedrag|importo|kwota|částka|tutar|bakiye` +
    '|баланс|сумма|остаток|сума|paid|spent|debited|credited|charged|withdrawn|deposit(?:ed)?|price|cost|fee|save|win|won|earn)' +
    '(?: (?:is|of|was|by|with|is now|de|von|for))?[\\s:]*$|(?:余额|金额|残高|잔액|잔고)[为は은는:\\s]*$',
  'u',
);

/** The number is where to send or call something. */
export const CONTACT_BEFORE = new RegExp(
  `${WORD_START}(?:(?:text|txt|send|reply|sms|stop|help|start|msg|envía|envíe|envie|envia|responda|envoyez|sende|senden|wy[śs]lij` +
    '|отправьте|надішліть|yaz[ıi]p|kirim|ketik|gửi)(?:\\W[^\\d]{0,25}?)? (?:to|al|a|ao|au|an|na|на|ke|para|do|număr|naar|til|till)' +
    '|call(?: us)?(?: (?:at|on))?|phone|tel|dial|mobile|contact|hotline|helpline|fax|whatsapp|llama(?: al)?|ligue|appelez' +
    '|rufen|zadzwo[ńn]|звоните|позвоните|telefon\\p{L}{0,3}|тел)[\\s.:]*$|(?:电话|致电|拨打|電話|전화|โทร|هاتف|اتصل)[\\s:]*$',
  'u',
);

/** The number counts or measures. */
export const UNIT_AFTER =
  /^[\s-]?(?:(?:mins?|minut\p{L}{0,4}|hours?|hrs?|h|secs?|second\p{L}{0,3}|segund\p{L}{1,2}|sekund\p{L}{0,3}|days?|weeks?|months?|years?|gb|mb|kb|km|miles?|mi|kg|lbs?|pts|points?|puntos|pontos|punkte|times|people|users|steps|calories|mah|tage?n?|stunden?|jours?|heures?|giorni|ore|horas?|dias?|días?|meses|godzin\p{L}?|dni|hodin\p{L}?|dn[íůy]|dakika|saat|gün|минут\p{L}?|мин|час\p{L}{0,2}|дн\p{L}{1,2}|хвилин\p{L}?|годин\p{L}?|menit|jam|hari|phút|giờ|ngày|λεπτ\p{L}{1,2}|ώρες|minuter|timmar|dagar|st|nd|rd|th|am|pm|people|items?|words?|pages?|left|off)(?!\p{L})|%|℃|°|分|秒|小时|小時|天|日|年|月|時|个|個|点|ポイント|분|초|시간|일|년|월|점|นาที|ชั่วโมง|วัน|دقيقة|دقائق|ساعة|דקות|मिनट|घंटे)/u;

/** The number is a street, a year or an edition. */
export const DATE_BEFORE =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|mayo|junio|julio|janvier|mai|juin|juillet|januar|juni|juli|since|year|copyright|©|in|until|by|de|anno|rok\p{L}?)(?:\.? \d{1,2}(?:st|nd|rd|th)?)?[\s,.]*$/u;

/** The code is asked for: "use 583921 to …", "enter 583921". */
export const ASKED_FOR_BEFORE =
  /(?<!\p{L})(?:use|enter|type|input|submit|provide|usa|use|ingresa|ingrese|introduce|introduzca|digite|insira|informe|utilisez|saisissez|entrez|verwenden(?: sie)?|nutzen? sie|geben sie|gib|gebruik|voer|usa|inserisci|utilizza|u[żz]yj|wpisz|podaj|zadejte|pou[žz]ijte|введите|используйте|введіть|kullan\p{L}{0,4}|masukkan|gunakan|nhập|ange|använd|χρησιμοποι\p{L}{1,5}|εισ[αά]γετε|استخدم|أدخل|הזן|הקש)[\s:"'«“]*$|(?:输入|輸入|请输入|入力|입력)[\s:]*$/u;

/** The text is about proving who someone is. */
export const SIGN_IN_ANYWHERE =
  /(?<!\p{L})(?:log ?-?in|logging in|sign ?-?in|sign ?-?up|signing in|verif\p{L}{1,10}|authenticat\p{L}{1,4}|confirm (?:your|that)|2-step|two-step|2fa|acceder|acceso|iniciar sesi[óo]n|entrar|connexion|connecter|v[ée]rifi\p{L}{1,6}|anmeld\p{L}{1,4}|best[äa]tig\p{L}{1,5}|inlog\p{L}{1,4}|acced\p{L}{1,4}|logowani\p{L}|p[řr]ihl[áa][šs]\p{L}{1,5}|ov[ěe][řr]\p{L}{1,6}|giri[şs]|onay\p{L}{0,5}|вход\p{L}{0,2}|войти|подтвер\p{L}{2,8}|вхід|входу|підтвер\p{L}{2,8}|masuk|verifikasi|đăng nhập|xác (?:minh|thực|nhận)|logga in|σύνδεση|επαλήθευση)(?!\p{L})|登录|登入|验证|驗證|注册|認証|ログイン|確認|인증|로그인|ยืนยัน|เข้าสู่ระบบ|تسجيل الدخول|تأكيد|التحقق|تایید|ورود|אימות|התחבר|सत्याप|लॉग ?इन/u;

/** The text says how long, or with whom, its secret may be shared. */
export const SECRECY_ANYWHERE =
  /expir|valid (?:for|until)|(?:don'?t|do not|never|not to) (?:share|disclose|give|tell|forward)|no (?:lo |la )?compart|nunca compart|n[ãa]o compart|v[áa]lid[oa]|ne (?:le |la )?(?:partage|communique)|nicht weiter|teilen sie|g[üu]ltig|geldig|deel (?:deze|dit|nooit)|non condivid|valid[oa] per|wa[żz]n[yae]|nie udost|nikomu|plat(?:n[ýáíy]|í)|nesd[ěe]l|ge[çc]erli|payla[şs]ma|действ|никому|не сообщ|нікому|не повідом|дійсн|jangan|berlaku|rahasia|kh[ôo]ng chia s|hết hạn|hi[ệe]u l[ựu]c|dela inte|giltig|ισχύει|μην|لا تشارك|صالح|منقضی|ندهید|אל תשת|בתוקף|साझा|मान्य|有效|勿|泄露|洩漏|有効|共有|教えない|유효|공유|타인|ห้าม|หมดอายุ/u;

/** The text tells of a code that is over. */
export const USED_UP_ANYWHERE =
  /(?<!\p{L})(?:code|password|otp|pin|código|codigo|kod|код|пароль)\p{L}{0,2}(?: \p{L}{1,8}){0,2} (?:was|has been|were|fue|foi|ha sido|wurde|был) (?:used|changed|reset|updated|usado|utilizad\p{L}|ge[äa]ndert|cambiad\p{L}|alterad\p{L}|использован\p{L}?|измен[её]н\p{L}?)/u;

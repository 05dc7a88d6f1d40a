import { examples } from './examples.js';

/** Banks, telephone companies, offices and shops that one country knows. */
export const CODES_LOCAL_SERVICES = examples(`
# Europe, the Americas, Asia, Africa
57302 | Bienvenue sur Yubo ! Ton code est 57302
573024 | Leboncoin : 573024 est votre code à usage unique. Ne le donnez à personne, même à un conseiller
5730 | Free Mobile : votre code d'identification 5730 (valable 15 mn)
573024 | Bonjour, voici le code pour valider votre connexion Ameli : 573024
573024 | La Banque Postale : pour confirmer l'ajout du bénéficiaire M. DUPONT, saisissez 573024.
57302418 | Impots.gouv : code 5730-2418
573024 | [Vinted] 573024 : ton code de vérif. Garde-le pour toi !
573024 | Pour activer Certicode Plus, entrez le code 573 024 dans l'appli
573024 | SNCF Connect - Voici ton code de validation : 573024
5730 | Tu código de Cabify: 5730
573024 | Glovo: 573024 es tu código para entrar
573024 | Tu clave de un solo uso es 573024. Santander nunca te la pedirá por teléfono
573024 | Banco Estado: Su codigo de activacion BE Pass es 573024
573024 | MercadoPago: Ingresa 573024 para validar tu identidad
57302418 | SAT: Tu contraseña de un solo uso es 57302418
573024 | Afore XXI: NIP dinamico 573024 vigencia 10 min
573024 | BCP: Tu clave SMS es 573024. Vence en 2 min
573024 | Hey Banco te envia tu OTP 573024 p/ compra $1,299.00 en AMAZON
5730 | El código para recoger tu pedido en taquilla Amazon es 5730... no lo compartas
573024 | Hola Juan, 573 024 es el código que solicitaste en Nequi
57302418 | Clave Pago Movil Banesco 57302418
573024 | PicPay: 573024 - use este codigo para entrar. Nao repasse
5730 | 99: seu codigo e 5730
573024 | Seu código de confirmação da Shein é 573024, expira em 5 min
57302 | CTT: PIN de levantamento 57302 no Locky
573024 | Bradesco: Chave de seguranca M-TOKEN 573024
573024 | gov.br: codigo de acesso 573024. Nao informe a ninguem
573024 | Chave Movel Digital: o seu código é 573024
573024 | Utilize 573024 como codigo de verificacao OLX
573024 | Enel: usa l'OTP 573024 per firmare il contratto
5730 | Glovo: il tuo codice è 5730
573024 | UniCredit: inserisci il codice 573024 per il pagamento di 1.250,00 EUR a FASTWEB
573024 | Intesa Sanpaolo: codice O-Key SMS 573024
573024 | 573 024 è il codice per accedere a Subito
57302 | TIM: il codice di conferma e' 57302
573024 | WEB.DE: Ihr mTAN-Code zur Anmeldung: 573024
5730 | Deine PIN für Lidl Plus: 5730
573024 | ebay Kleinanzeigen: 573024 ist dein Verifizierungscode
573024 | 573024 lautet der Code für deine Anmeldung bei Check24
573024 | Commerzbank: TAN 573024 fuer Freigabe Kartenzahlung 89,90 EUR Zalando
573024 | Volksbank: Die mobileTAN fuer Ihre Ueberweisung an DE..4471 ueber 4500,00 EUR lautet: 573024
573024 | Elster: Ihr Freischaltcode 573024 wurde angefordert
5730 | Flink: Dein Code ist 5730 🛒
573024 | Jouw Tikkie-code: 573024
573024 | 573 024 is jouw code voor Bol
57302 | Thuisbezorgd: 57302 is je bevestigingscode
5730 | PostNL: laat pincode 5730 zien aan de bezorger
573024 | Rabobank: S-code 573024 voor overboeking EUR 250,00
573024 | itsme: uw beveiligingscode 573024
573024 | Din Tradera-kod: 573024
5730 | Bolt: din kod är 5730
573024 | Swedbank: Engångskod 573024. Belopp 1 250 kr
573024 | Skriv 573024 i appen för att logga in på Kivra
573024 | Postnord: Visa kod 573024 för att hämta paketet. Lämna inte ut den
573024 | NemID/MitID: Midlertidig adgangskode 573024
5730 | Wolt: Din kode er 5730
573024 | DNB: Bruk 573024 for å bekrefte kjøp kr 1 299,00 hos ELKJØP
573024 | 573 024 er koden din til Finn.no
573024 | Posti: noutokoodi 573024
573024 | Nordea: syötä 573024 vahvistaaksesi ostoksen 89,90 EUR
5730 | Tunnuslukusi on 5730. Kela
573024 | Toki: 573024 on kertakäyttöinen koodisi
573024 | Kodas: 573024. Swedbank Smart-ID registracija
573024 | Omniva: Jūsų siuntos atsiėmimo kodas 573024
573024 | Elisa: sinu ühekordne parool on 573024
573024 | Jūsu vienreizējā parole: 573024. Citadele
573024 | mojeID: Vas jednorazovy kod je 573024
5730 | Rohlik: PIN 5730 nadiktujte kuryrovi
573024 | CSOB: SMS klic: 573024, prikaz k uhrade 1250 CZK na ucet 123456789/0300
573024 | Air Bank. Potvrzovací kód je 573024 (platba u ALZA, 4500 CZK)
573024 | Slovenska posta: kod na prevzatie zasielky 573024
573024 | VUB: autorizacny kod 573024 na platbu 89,90 EUR
573024 | Twoj kod do logowania w Orange: 573024
573024 | 573-024 to kod potwierdzający dla BLIKA w Vinted
5730 | Zabka: Twoj kod 5730 :)
573024 | Profil Zaufany: kod potwierdzenia nr 2: 573024
573024 | ePUAP kod autoryzacyjny 573024 z dn 2026-11-28
573024 | Foxpost: nyitókód 573024
573024 | Az egyszer használatos jelszava 573024. Ügyfélkapu
5730 | Wolt: a kódod 5730
573024 | K&H: SMS jelszo 573024, osszeg 12500 HUF
573024 | Simple: 573024 a belépéshez szükséges kód
573024 | Fan Courier: PIN ridicare 573024
573024 | ING Home'Bank: parola unica 573024
573024 | Codul OTP pentru autentificare in George: 573024
573024 | Foloseste 573024 pentru a te conecta la Bolt Food
573024 | ОББ: Код за потвърждение 573024 на плащане 120.50 BGN
573024 | Спиди: код за получаване 573024
573024 | Yettel: Vaš PIN kod 573024
573024 | Raiffeisen: OTP za placanje 4500 RSD je 573024
573024 | A1: jednokratna lozinka 573024
573024 | e-Građani: jednokratni kod 573024
573024 | Enkratno geslo: 573024 (NLB Klik)
573024 | Viva Wallet: 573024 ο κωδικός για σύνδεση
5730 | BOX: PIN 5730 για παραλαβή δέματος
573024 | Alpha Bank: Extra PIN 573024 για αγορά 89,90 EUR
573024 | Yapi Kredi: 4500 TL harcama icin SMS sifresi: 573024
573024 | Getir: 573024 ile giris yapabilirsin
5730 | Migros teslimat kodu 5730
573024 | PTT: Gonderinizin teslim sifresi 573024
573024 | Код для входа в Wildberries: 573 024
5730 | Самокат: код 5730
573024 | Ozon: 573024 — Ваш код. Действует 5 минут
573024 | Альфа-Банк: Код 573024. Оплата 4500 RUR, OZON, карта *4410
57302 | Телеграм: 57302
573024 | Мегафон: 573024 Пароль для входа в личный кабинет
573024 | Ваш смс-код: 573024 (Ростелеком)
5730 | Яндекс: 5730 — код. Никому не говорите его. Его спрашивают только мошенники
573024 | Kaspi: Код для входа 573024. Ешкімге айтпаңыз
573024 | eGov: Бір реттік құпиясөз 573024
573024 | Ощадбанк: OTP-пароль 573024 для операції 1250 грн
5730 | Сільпо: 5730 твій код входу
573024 | Укрпошта. Код видачі посилки 573024
573024 | Payme: tasdiqlash uchun kod 573024
573024 | Uzum: Ваш код 573024 / Sizning kodingiz 573024
573024 | Bank of Georgia: ერთჯერადი კოდი 573024
573024 | Idram: Մեկանգամյա գաղտնաբառ 573024
573024 | m10: OTP şifrəniz 573024
573024 | STC Pay: رمز 573024 لإضافة بطاقة
5730 | طلبات: الكود ٥٧٣٠
573024 | أبشر: رمز التفعيل المؤقت 573024
573024 | فوري: رقم سري لمرة واحدة 573024 لمبلغ 1250 ج.م
5730 | هنقرستيشن: رمز الدخول هو ٥٧٣٠
573024 | زين: كلمة المرور المؤقتة ٥٧٣٠٢٤
573024 | بنك مسقط: OTP هو 573024 للشراء من AMAZON بمبلغ 45.500 ر.ع
57302 | همراه اول: رمز ورود 57302
573024 | رمز دوم یکبارمصرف: ۵۷۳۰۲۴ خرید ۱,۲۵۰,۰۰۰
5730 | دیوار: کد ورود ۵۷۳۰
5730 | تپسی: 5730 کد فعال‌سازی شماست
573024 | ביט: קוד חד-פעמי 573024
5730 | וולט: הקוד שלך הוא 5730
573024 | בנק לאומי: סיסמתך הזמנית 573024
573024 | PAN: आपका ओटीपी 573024 है। कृपया किसी को न बताएं
573024 | आपके खाते के लिए वन टाइम पासवर्ड 573024 है
573024 | बैंक ऑफ बड़ौदा: ₹4,500 के भुगतान हेतु OTP 573024
573024 | রকেট: পিন রিসেট কোড 573024
573024 | உங்கள் ஒருமுறை கடவுச்சொல் 573024
573024 | തങ്കളുടെ OTP 573024 ആണ്
573024 | ನಿಮ್ಮ ಒಟಿಪಿ 573024
573024 | તમારો OTP 573024 છે
573024 | آپ کا او ٹی پی 573024 ہے
5730 | Dialog: ඔබගේ OTP අංකය 5730
573024 | Khalti: तपाईंको OTP 573024 हो
573024 | KBZPay: OTP 573024 ဖြင့်ဝင်ပါ
573024 | Wing: លេខកូដ OTP 573024
573024 | BCEL One: ລະຫັດ OTP 573024
573024 | AIS: รหัส OTP คือ 573024 ref: Q7XK
573024 | TrueMoney: 573024 เป็นรหัสยืนยัน (ref. AB12) หมดอายุใน 5 นาที
573024 | เป๋าตัง รหัสอ้างอิง: XKPQ รหัส OTP: 573024
5730 | Be: 5730 la ma xac thuc cua ban
573024 | VNPT: Ma xac nhan giao dich la 573024
573024 | VNeID: 573024 là mã xác thực đăng nhập
573024 | Agribank: OTP 573024 chuyen 2500000 VND toi TK 1903xxxx
573024 | Kode Dana kamu 573024
573024 | OVO: 573024 kode rahasia. Jgn kasih siapa2
573024 | BRImo: kode aktivasi 573024 utk no HP 0812****
5730 | Traveloka: gunakan 5730 utk verifikasi
573024 | TnG eWallet: TAC 573024 utk RM45.00
573024 | Kod TAC bagi transaksi ialah 573024
573024 | Grab: Kod anda 573024. JANGAN kongsi
573024 | Ang OTP mo sa Lazada ay 573024
573024 | PagIBIG: Gamitin ang 573024 para mag-login
573024 | 【拼多多】您正在登录，验证码是573024
573024 | 【建设银行】短信验证码：573024，您向尾号8812转账4500元
573024 | 【顺丰速运】验证码：573024，用于登录
5730 | 【饿了么】5730是您的登录验证码
573024 | 【招行】573024（短信口令）
573024 | [玉山銀行]OTP密碼573024,金額TWD4,500
573024 | 【台灣大哥大】認證碼573024
573024 | 【7-11】您的簡訊OTP：573024
573024 | 渣打：交易驗證碼 573024 HKD4500.00
573024 | PayMe: 你的驗證碼係573024
573024 | ヤマト運輸：認証コードは573024です
5730 | 【SMBC】暗証コード：5730
573024 | ドコモ：セキュリティコード 573024
573024 | ワンタイムパスワード【573024】楽天銀行
573024 | 573024 メルペイの認証番号
573024 | [토스] 인증번호 573024
573024 | [Web발신][신한카드]573024 인증번호를 입력하세요 45,000원
573024 | 배달의민족 인증번호 [573024]
573024 | 본인확인 인증번호(573024)입력시 정상처리 됩니다.
5730 | 당근 인증번호 5730, 절대 알려주지 마세요
573024 | Huduma: OTP yako ni 573024
573024 | Airtel Money: nambari ya siri ya muda 573024
573024 | FNB: OTP 573024 vir R4500 by TAKEALOT
573024 | Telebirr: የማረጋገጫ ኮድ 573024
573024 | Orange Money: code de validation 573024, montant 4500 FCFA
573024 | Wave: 573024 wa sa code bi
573024 | MTN MoMo: Your one time pin is 573024. Umubare w'ibanga
# Others of theirs
9164 | Bienvenido a inDrive. Código 9164
916402 | ¡Hola! Este es tu código de acceso a Fintonic: 916402
916402 | Wallapop: no des este código a nadie. 916402
916402 | Tu código es: *916402*. Correos Express
916402 | Clave SMS: 916402. Operación: alta Bizum. Ref 77120
916402 | Introduce este PIN en la web de Movistar: 916402
916402 | Yape: 916402 es tu codigo. Yape NUNCA te llamara
91640 | Claro: Ingrese el codigo 91640 para activar
916402 | Daviplata informa: su codigo OTP es 916402 28/11 10:42
916402 | Mach: tu codigo (916402) vence en 60 segundos
9164 | Código de entrega DiDi Food: 9164
9164 | C6 Bank: 9164 e o seu codigo, nao compartilhe por telefone
916402 | Shopee: nao compartilhe! 916402 e seu codigo de verificacao. Valido por 15 min
916402 | Inter: Token para validar o aparelho Moto G: 916402
916402 | Uber: 916 402 código de acesso
916402 | Worten: o seu código único é 916402
916402 | Millennium bcp: 916402. Use este código para autorizar EUR 89,90 em FNAC
916402 | Cdiscount : 916402. C'est votre code de vérification
9164 | BlaBlaCar : 9164. Votre code !
916402 | Orange info : voici votre code temporaire de connexion 916402. Ne le communiquez pas
916402 | Boursorama : Code 916402. Motif : ajout d'un appareil
916402 | BNP : 916402 pour confirmer votre virement de 4500,00 EUR vers J.MARTIN
916402 | N'envoyez ce code à personne : 916402 (Snapchat)
9164 | Lydia: ton code 9164. Il est à usage unique!
916402 | Postfinance: Ihr Login-Code 916 402
9164 | Uber Eats: PIN für die Lieferung: 9164
916402 | Telekom: Ihre Einmal-PIN zur Anmeldung lautet 916402 und ist 10 Minuten gültig.
916402 | TAN 916402 für Registrierung neues Gerät. ING fragt nie nach TANs
916402 | Trade Republic: Dein Code 916402 - gib ihn niemals weiter
916402 | Deine Vinted-Bestätigungsnummer: 916402
9164 | Die 9164 ist dein Code für TIER
916402 | Apple: Dein Apple-ID-Code ist: 916402. Teile ihn nicht.
916402 | Coolblue: je code om in te loggen is 916402
916402 | Vul 916402 in om je nummer te bevestigen. Vinted
9164 | Picnic: code 9164
916402 | Klarna. Je code: 916 402. Deel 'm niet
916402 | KPN: 916402 is uw eenmalige toegangscode
916402 | PostePay: codice conferma 916402 per euro 45,00 presso TRENITALIA
9164 | Deliveroo: comunica al rider il codice 9164
916402 | CIE: il tuo codice usa e getta 916402
916402 | WindTre: la tua OTP: 916402
916402 | Fastweb: password temporanea 916402, valida 10 min
916402 | Per completare la registrazione su Subito usa 916402
916402 | Klarna: din kod 916402
9164 | Din säkerhetskod till Voi är 9164
916402 | Verifieringskod 916402 (Skatteverket)
916402 | Avanza: engångslösenord 916402
916402 | Tast 916402 for å fullføre registreringen hos Vipps
9164 | Foodora: hentekode 9164
916402 | Din SMS-kode til Nets: 916402, beløb DKK 1.250,00
916402 | Dit engangskodeord: 916402
916402 | Skat: brug koden 916402
916402 | S-Pankki: kertasalasana 916402
916402 | Tori.fi: Vahvistuskoodi: 916402
9164 | Matkahuolto: noutokoodi 9164
916402 | Hægt er að nota kóðann 916402 til að skrá inn
916402 | Kod: 916402 - Allegro. Nikt z Allegro nie poprosi o ten kod.
916402 | mBank: Haslo nr 7 z 28.11: 916402, logowanie
9164 | Uber: Twój kod to 9164. Nie udostępniaj
916402 | Santander: smsKod 916402 przelew 1250,00 PLN
916402 | OLX: kod potwierdzajacy to 916402
916402 | Seznam: kód pro přihlášení 916402
916402 | Fio banka: Autorizační kód: 916402 Platba 1.250 CZK
9164 | Bolt: tvuj kod je 9164
916402 | Bazoš overovací kód: 916402
916402 | 365.bank: potvrdzovaci kod 916402
916402 | Erste: 916402 a jelszó az 1250 Ft fizetéshez
9164 | Bolt: 9164 a kódod
916402 | Az aktiváló kód: 916402. eMAG
916402 | Revolut: 916-402 a megerősítő kód
916402 | Codul tău pentru Glovo: 916402
916402 | BCR: Cod autorizare 916402, plata 450 RON
9164 | Sameday: codul easybox 9164
916402 | Kod za prijavu: 916402. Njuškalo
916402 | PBZ: mToken jednokratna lozinka 916402
9164 | Wolt: tvoj kod 9164
916402 | Yettel: kod za verifikaciju 916402
916402 | SKB: SMS koda za potrditev nakupa je 916402
916402 | ДСК: динамична парола 916402
916402 | Комерцијална: Вашата лозинка е 916402
916402 | Skroutz: ο κωδικός επιβεβαίωσης είναι 916402
916402 | Eurobank OTP: 916402, ποσό 89,90€
916402 | Ziraat: İşlem şifreniz 916402
916402 | Hepsiburada doğrulama kodu: 916402
9164 | Yemeksepeti: Kodun 9164
916402 | BKM Express: tek kullanimlik sifre 916402
916402 | Turkcell: 916402 kodu ile giris yapabilirsiniz
9164 | Делимобиль: Ваш код 9164
916402 | ВТБ: Код 916402 для входа. Никому его не говорите
916402 | Почта России: код 916402 для получения отправления
9164 | Дзен. Код: 9164
916402 | МТС Банк: одноразовый пароль 916402
91640 | Steam: код 91640
916402 | Мой МТС: Ваш пароль — 916402
9164 | Тануки: 9164 - код подтверждения
916402 | ПриватБанк: 916402 — код для підтвердження платежу 1250 грн
9164 | Uklon: твій код 9164
916402 | Київстар: одноразовий пароль 916402
9164 | OLX.ua код: 9164
916402 | Беларусбанк: сеансовый пароль 916402
916402 | Halyk: Код подтверждения/Растау коды 916402
916402 | MBank: ырастоо коду 916402
916402 | Beeline UZ: tasdiqlash kodi 916402
916402 | Хумо: рамзи тасдиқ 916402
916402 | TBC: კოდი: 916402
916402 | Ardshinbank: Ձեր մեկանգամյա կոդը 916402
916402 | Kapital Bank: 3D kod 916402, 45.00 AZN
9164 | نون: رمز التوصيل 9164
916402 | سداد: رمز التحقق: 916402 لسداد فاتورة 450 ريال
916402 | بنك الراجحي: الرقم السري المؤقت 916402
9164 | أوبر: 9164 هو رمزك
916402 | اتصالات: رمز التفعيل هو 916402
916402 | ثواني: كود تفعيل حسابك هو ٩١٦٤٠٢
916402 | انستاباي: الرقم السري المتغير 916402
91640 | بله: کد ورود شما ۹۱۶۴۰
916402 | بانک ملی رمز: 916402 مبلغ: 450,000
9164 | علی‌بابا: کد تایید 9164
916402 | ایرانسل: رمز یکبارمصرف ۹۱۶۴۰۲
916402 | מכבי: קוד זמני לכניסה 916402
9164 | יאנגו דלי: קוד 9164
916402 | ישראכרט: קוד לאישור עסקה 45.00 ש"ח: 916402
916402 | Paytm: आपका लॉगिन ओटीपी 916402
916402 | उमंग: OTP 916402 है
916402 | Aadhaar ke liye OTP 916402 hai
916402 | নগদ: আপনার ওয়ান টাইম পাসওয়ার্ড 916402
916402 | உங்கள் கடவுச்சொல் 916402
916402 | మీ ధృవీకరణ కోడ్ 916402
916402 | EasyPaisa: apka OTP 916402 hai, kisi ko mat batayen
916402 | SLT: ඔබේ කේතය 916402
916402 | Ncell: OTP 916402 ho
916402 | Krungthai NEXT: OTP 916402 (Ref: ABCD) โอน 4,500.00 บาท
9164 | Lineman: รหัส 9164
916402 | ThaID: รหัสยืนยันตัวตน 916402
916402 | ACB: 916402 la ma OTP dang nhap
916402 | Mã xác thực Lazada: 916402
916402 | VietinBank: Mat khau OTP 916402
9164 | Maxim: kode Anda 9164
916402 | Mandiri: kode OTP Livin 916402, jgn berikan
916402 | LinkAja: 916402 adl kode verifikasi Anda
916402 | KAI Access: kode aktivasi Anda 916402
916402 | RHB: TAC 916402 utk Add Payee
916402 | MyDigital ID: kod 916402
916402 | BPI: Your One-Time PIN is 916402. Huwag ibahagi
916402 | Maya: 916402 ang iyong OTP
916402 | 【小红书】您的验证码是: 916402，3分钟内有效
916402 | 【工商银行】916402（动态密码），您尾号8812卡支出500元
916402 | 【知乎】你的验证码是 916402
916402 | 【國泰世華】OTP驗證碼為916402，消費NT$4,500
916402 | 【健保快易通】驗證碼 916402
916402 | 恒生: 一次性密碼係 916402
916402 | LINE Pay：認証番号 916402
9164 | Uber 認証コード：9164。第三者には教えないでください。
916402 | マイナポータル 認証コード 916402
916402 | 【au】4桁ではなく6桁の確認コード916402
916402 | [카카오뱅크] 인증번호는 916402 입니다.
916402 | [하나은행]이체 450,000원 인증번호[916402]
916402 | 쏘카 인증번호: 916402
916402 | Зээл.мн: Таны баталгаажуулах код 916402
916402 | Smart Axiata: លេខកូដផ្ទៀងផ្ទាត់ 916402
916402 | Unitel: ລະຫັດ 916402
916402 | Wave Pay: OTP 916402 ကိုထည့်ပါ
916402 | M-Pesa: Tumia 916402 kuingia
916402 | Standard Bank: Jou eenmalige PIN is 916402
916402 | Ethio: የማረጋገጫ ቁጥር 916402
916402 | Ooredoo: code confidentiel 916402
916402 | inwi: votre code est le 916402
916402 | Iwwerweisung 450 EUR: LuxTrust Code 916402
916402 | Kodiċi ta' verifika: 916402
916402 | Eich cod dilysu yw 916402
916402 | Do chód fíoraithe: 916402
`);

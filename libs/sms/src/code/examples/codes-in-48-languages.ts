import { examples } from './examples.js';

/** As well-known services word them: native digits, links, marks of apps, other numbers beside. */
export const CODES_IN_48_LANGUAGES = examples(`
482913 | Your WhatsApp code: 482-913⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/482913⏎⏎Don't share this code with others
739204 | G-739204 is your Google verification code.
58213 | Telegram code: 58213⏎⏎You can also tap on this link to log in:⏎https://t.me/login/58213
605118 | Amazon: Use 605118 to reset your password. Don't give this code to anyone.
3471 | Your Uber code is 3471. Never share this code. Reply STOP ALL to +44 7903 561836 to unsubscribe.
904417 | PayPal: 904417 is your security code. Don't share your code.
118362 | Chase: DON'T share. Use code 118362 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
550921 | Your Coinbase verification code is: 550921. Do not share this code with anyone. If you did not request this, visit coinbase.com/security⏎⏎@coinbase.com #550921
7Q2KD | Your Steam Guard code is 7Q2KD. If this wasn't you, change your password immediately.
246810 | <#> 246810 is your Lyft code. FA+9qCX9VSu
830057 | HMRC: your access code is 830057. It expires in 15 minutes. If you did not request this code, contact us on 0300 200 3600.
A4X9QT | University of Leeds: enter A4X9QT to finish signing in to Minerva. Valid until 14:35 on 12/03/2024.
62940817 | Emirates Skywards - one-time passcode 62940817 for your booking QX7LMP. This passcode is valid for 10 minutes.
417288 | Marriott Bonvoy: Your verification code is 417288. This code will expire in 10 minutes. Msg&data rates may apply.
739116 | Tu código de verificación de BBVA es 739116. No lo compartas con nadie. Operación: transferencia de 250,00 EUR a la cuenta terminada en 4471.
8402 | Tu código de Rappi es 8402. No lo compartas.
293847 | MERCADO LIBRE: 293847 es tu codigo de seguridad. No lo compartas con nadie, ni siquiera con nosotros.
550318 | Cl@ve: PIN de acceso 550318. Valido hasta las 23:59 del 07/05/2023. Código de contraste: HKD
61927405 | Santander: Clave SMS 61927405 para firmar la compra de 89,90 EUR en ZARA con tarjeta *7712. Si no la reconoce llame al 915123123.
482016 | CaixaBank: Para confirmar el Bizum de 35,00€ a 6XXXXX218 introduce la clave 482016
6639 | Glovo: usa 6639 para verificar tu numero
104572 | Su contraseña temporal IMSS Digital es: 104572, vigencia 5 minutos.
72819 | Código de inicio de sesión de Telegram: 72819. No le des este código a nadie, ni aunque digan que son de Telegram.
384720 | Nubank: seu código é 384720. Nunca compartilhe com ninguém, nem com a gente.
917203 | iFood: 917203 é o seu código de acesso. Não compartilhe!
5501 | 99: Seu codigo e 5501. Nao passe para ninguem
462718 | gov.br: Use o codigo 462718 para validar seu acesso. Ele vale por 10 minutos.
830194 | MB WAY: o codigo de ativacao e 830194. Nunca o partilhe. Telemovel 91*****22
28461937 | Caixadirecta: SMS Token 28461937 para autorizar transferencia de 1.250,00 EUR para o IBAN ...0154 em 03-02-2024 18:22
640815 | Código Mercado Pago: 640815. Não compartilhe este código. Se não foi você, ligue 0800 637 7246
739402 | Votre code de vérification Doctolib est 739402. Il est valable 10 minutes.
12984056 | Crédit Agricole : 12984056 est votre code pour valider votre paiement de 129,99 EUR chez FNAC.COM avec la carte finissant par 8843. Ne le communiquez jamais.
603914 | Ameli : votre code confidentiel temporaire est le 603914. Ce code expire dans 15 min
4829 | Leboncoin : saisissez le code 4829 pour confirmer votre numero de telephone.
917350 | SNCF Connect : 917 350 est votre code de connexion. Ne le partagez avec personne
27481936 | FranceConnect+ La Poste : code à usage unique 27481936 pour Identité Numérique
581037 | Ihre mobileTAN für die Überweisung über 340,00 EUR auf das Konto DE89...3000 lautet: 581037. Ihre Sparkasse
749201 | mTAN 749201 für Auftrag vom 14.02.2024 um 16:05 Uhr, Betrag EUR 1.299,00, Empfänger Müller GmbH
440126 | Dein DHL Sicherheitscode lautet 440126. Bitte gib ihn innerhalb von 5 Minuten ein.
8316 | Kleinanzeigen: Dein Code zur Verifizierung ist 8316
295831 | PayPal: Ihr Sicherheitscode lautet 295831. Ihr Code läuft in 10 Minuten ab. Geben Sie den Code nicht weiter.
K7M2PX | FinanzOnline: Ihr TAN-Code K7M2PX gilt 5 Minuten. Anfrage 20240318-11.
609284 | Postbank: Ihre Freigabe fuer Zahlung mit Kreditkarte XXXX1189 ueber EUR 54,20 bei Otto.de: 609284
738201 | Je DigiD sms-code is: 738201. Deel deze code nooit met anderen.
4495 | Thuisbezorgd.nl: 4495 is je verificatiecode
571930 | ING: Uw TAN-code voor volgnummer 118 is 571930. Totaal bedrag EUR 220,00. Bel bij twijfel 020 22 888 00.
820461 | Gebruik 820461 om in te loggen bij Marktplaats. De code is 30 minuten geldig.
318495 | itsme: voer de code 318495 in om je account te activeren
640172 | Poste Italiane: il codice OTP per autorizzare il pagamento di EUR 48,00 su AMAZON.IT con carta **** 2291 è 640172. Non comunicarlo a nessuno.
927361 | Intesa Sanpaolo - Codice O-Key SMS: 927361. Operazione richiesta il 03/04/2024 alle 09:41.
5820 | Il tuo codice Satispay è 5820
481926 | SPID PosteID: inserisci il codice 481926 per completare l'accesso. Scade tra 2 minuti.
75390 | Il codice di accesso Telegram è 75390
306184 | Vinted: 306184 è il tuo codice di verifica. Non condividerlo con nessuno!
837492 | mBank: Operacja nr 3 z dn. 14-03-2024 Przelew na rach.: ..10204 kwota: 150,00 PLN odb.: JAN K; haslo: 837492
591037 | PKO BP: kod SMS: 591037. Logowanie do iPKO 2024-05-02 10:15. Nie podawaj kodu nikomu.
48203716 | Profil Zaufany: kod autoryzacyjny nr 2 z dnia 11.04.2024: 48203716
7194 | Twoj kod Bolt to 7194. Nie udostepniaj go nikomu.
662081 | Allegro: Twój kod weryfikacyjny to 662081. Kod jest ważny 10 minut.
940157 | InPost Mobile: 940157 to Twoj kod do logowania w aplikacji
37194826 | CSOB: Platba 1 250,00 CZK u alza.cz kartou *5512. SMS kod: 37194826. Nikomu ho nesdelujte!
482930 | Ceska sporitelna: overovaci kod pro prihlaseni do George je 482930
6603 | Váš ověřovací kód Wolt: 6603
209581 | Datova schranka: Prihlasovaci SMS kod 209581, platnost do 15:42:10
714826 | Alza.cz: pro dokončení registrace zadejte kód 714826
834029 | Garanti BBVA: 834029 tek kullanımlık şifreniz ile 1.450,00 TL tutarındaki işleminizi onaylayabilirsiniz. Şifrenizi kimseyle paylaşmayınız. B001
52917 | Trendyol onay kodunuz: 52917. Kodu kimseyle paylasmayin.
770413 | e-Devlet Kapısı doğrulama kodunuz 770413. Bu kod 3 dakika geçerlidir. B016
4821 | Yemeksepeti dogrulama kodun 4821
609318 | Getir için doğrulama kodunuz: 609318⏎⏎AJ3kd92LmQp
193847 | AKBANK: xxxx4410 kartinizla 2500.00TL GETIR harcamaniz icin 3D SECURE sifreniz: 193847 Referans: KLM
48291 | Код: 48291. Никому не сообщайте. Перевод 1500р карта *3312 SBERBANK
7305 | Никому не говорите код 7305! Вход в Тинькофф
620418 | Ваш код подтверждения Госуслуги: 620418. Никому не сообщайте
5193 | Яндекс: ваш код 5193. Никому не говорите.
918204 | ОЗОН: 918204 — код для входа в личный кабинет
3862 | ВКонтакте: 3862 — Ваш код.
74019 | Код для входа в Telegram: 74019. Не давайте код никому, даже если его требуют от имени Telegram!
847201 | Wildberries. Код авторизации 847201. Действителен 5 мин. Заказ 1183920
2958 | ПриватБанк: код 2958. Нікому його не повідомляйте! Вхід у Приват24
719304 | monobank: 719304 - пароль для підтвердження оплати 899.00 UAH ROZETKA карта *1204
480612 | Дія: Ваш код підтвердження 480612. Дійсний 3 хвилини
6147 | Нова пошта. Код для авторизації: 6147
350918 | Ваш код OLX: 350918. Не передавайте його іншим.
582913 | رمز التحقق الخاص بك في واتساب هو 582-913. لا تشارك هذا الرمز مع أحد
749216 | عزيزي العميل، رمز التحقق لعملية الشراء بمبلغ 320.50 ريال من noon ببطاقة *8821 هو 749216. الراجحي
4038 | أبشر: رمز التحقق 4038 لا تفصح عنه لأي شخص
618293 | رمز التفعيل: ٦١٨٢٩٣ صالح لمدة ١٠ دقائق
9271 | كود كريم الخاص بك: 9271
503817 | OTP 503817 لتسجيل الدخول إلى بنك مصر. للاستفسار 19888
48217 | کد تایید شما: 48217⏎اسنپ⏎snapp.ir
593104 | بانک ملت⏎خرید⏎مبلغ: 1,250,000 ریال⏎رمز پویا: 593104⏎زمان 14:22:08
72914 | کد ورود به دیجی\u200cکالا: ۷۲۹۱۴
6182 | کد فعال سازی دیوار ۶۱۸۲ ⏎این کد را به کسی ندهید
830472 | קוד האימות שלך לבנק הפועלים הוא 830472. אין למסור את הקוד לאיש. תוקף 5 דקות
5917 | קוד הכניסה שלך ל-Wolt הוא 5917
261938 | ביט: קוד חד פעמי 261938 לאישור העברה על סך 150 ש"ח
48201936 | מערכת ההזדהות הלאומית: הסיסמה הזמנית שלך היא 48201936
738291 | 738291 आपका OTP है PhonePe लॉगिन के लिए। इसे किसी के साथ साझा न करें। 10 मिनट तक मान्य।
482910 | प्रिय ग्राहक, SBI खाता XX4471 से रु 2,500.00 के भुगतान हेतु OTP ४८२९१० है। किसी को न बताएं।
5619 | आपका Ola सत्यापन कोड 5619 है
904172 | आधार: 904172 आपका वन टाइम पासवर्ड है, 10 मिनट के लिए मान्य। -UIDAI
317482 | Kode OTP Gojek kamu 317482. JANGAN BERI KODE INI KE SIAPA PUN, termasuk pihak Gojek.
4802 | Kode verifikasi Grab: 4802. Berlaku 3 menit.
829103 | Tokopedia - JANGAN BERITAHU KODE INI KE SIAPAPUN, termasuk pihak Tokopedia. WASPADA PENIPUAN! Kode verifikasi: 829103
705183 | BCA: Kode OTP trx Rp 350.000 di SHOPEE kartu **1829 adalah 705183. Jgn berikan ke siapapun. Hub 1500888
629481 | Ma xac thuc Zalo cua ban la 629481. Khong chia se ma nay
48201739 | Vietcombank: Ma OTP 48201739 de xac nhan GD 2.500.000 VND den TK 0071000xxxx. Hieu luc 2 phut.
3917 | Mã xác minh Grab của bạn là 3917
560924 | Shopee: Nhập mã 560924 để đăng nhập. Tuyệt đối không chia sẻ mã này với bất kỳ ai.
814027 | MoMo: ma OTP cua ban la 814027, co hieu luc trong 5 phut. Tong dai 1900545441
582047 | รหัส OTP คือ 582047 (Ref: KXPT) สำหรับเข้าสู่ระบบ K PLUS หมดอายุใน 3 นาที
739218 | SCB: <OTP=739218> รหัสอ้างอิง=HJWQ โอนเงิน 1,500.00 บ. ไปยัง x-2291
4826 | รหัสยืนยัน LINE ของคุณคือ 4826
193058 | เป๋าตัง ห้ามบอก OTP นี้แก่ผู้อื่น 193058 (Ref: AB12C)
847291 | 【支付宝】验证码847291，您正在登录，若非本人操作，请勿泄露。
5820 | 【美团】5820（登录验证码，请完成验证），如非本人操作，请忽略本短信。
639104 | 【工商银行】您尾号3321的卡于12:45在京东支付128.00元，动态密码639104，请勿告知他人。【工商银行】
204817 | 【12306】验证码：204817，12306用户注册或既有用户手机核验专用验证码，请尽快验证。
719345 | 【微信】７１９３４５（微信验证码），请勿转发
4918 | 【滴滴出行】您的验证码是4918，5分钟内有效。
306291 | 【国家税务总局】306291为您的登录验证码，10分钟内有效。客服12366
583920 | 【國泰世華】網路刷卡OTP密碼583920，交易金額NT$1,280，卡號末四碼7734，網頁識別碼KQPD。
749103 | 您的蝦皮驗證碼為 749103，請於 10 分鐘內輸入。請勿告知他人
61820 | Telegram 登入碼：61820。請勿將此碼交給任何人。
402817 | HSBC: 保安編碼 402817 以確認轉賬HKD3,000.00至戶口xxx-833。查詢請電22333000
827401 | 智方便 iAM Smart: 一次性密碼為827401，有效至 16:08。參考編號 AFKS
482019 | 【メルカリ】認証番号：482019⏎この番号を他人に教えないでください。有効期限は10分です。
739104 | 三井住友カード：ワンタイムパスワード 739104 カード末尾2281 ご利用金額 12,800円 有効期限 15:30
5829 | PayPay 認証コード: 5829⏎絶対に他の人に教えないでください
618402 | LINEの認証番号「618402」を入力してください。30分間有効です。
204918 | 認証コードは２０４９１８です。Yahoo! JAPAN
37192 | d ACCOUNT セキュリティコード:37192 絶対にコードを他人に教えないでください
582914 | [카카오] 인증번호 [582914]를 입력해 주세요. 타인에게 절대 알려주지 마세요.
739201 | [Web발신]⏎[국민은행] 인증번호 739201 을 입력해주세요. 이체 500,000원 홍*동
4829 | [배달의민족] 인증번호: 4829
618293 | [Web발신]⏎[NICE평가정보] 본인확인 인증번호[618293]를 화면에 입력해주세요
905172 | 쿠팡 로그인 인증번호는 905172입니다. 유효시간 3분
473810 | Ο κωδικός μιας χρήσης (OTP) για την αγορά 59,90 EUR στο SKROUTZ με την κάρτα *4417 είναι 473810. Εθνική Τράπεζα
629384 | TAXISnet: Ο κωδικός επαλήθευσης είναι 629384. Ισχύει για 5 λεπτά.
5018 | efood: 5018 ο κωδικος σου για επιβεβαιωση κινητου
48291 | Din Klarna-kod är 48291. Dela den inte med någon.
719204 | Swish: Din SMS-kod är 719204. Giltig i 10 minuter.
6038 | PostNord: använd koden 6038 för att logga in i appen
482713 | Din engangskode til MitID er 482713. Giv den aldrig til andre. Ring 33 98 00 10 ved misbrug.
928104 | Nets: brug koden 928104 til at godkende køb på 499,00 DKK hos ELGIGANTEN. Kort **** 7730
502938 | Din engangskode fra Vipps er 502938. Ikke del koden med noen.
61947 | Finn.no: Skriv inn 61947 for å bekrefte telefonnummeret ditt
739182 | Vahvistuskoodisi Wolt-palveluun on 739182
4028 | OP: Vahvista maksu 84,50 EUR, VERKKOKAUPPA.COM, kortti *0381. Tekstiviestikoodi: 4028
582019 | Codul tau de verificare eMAG este 582019. Nu il comunica nimanui.
38104927 | BT: codul 3D Secure pentru plata de 219.99 RON la ALTEX este 38104927. Card XX9921.
730491 | Az Ön belépési kódja OTPdirekt szolgáltatáshoz: 730491. Ne adja meg senkinek!
58201 | Foxpost: a megerősítő kódod 58201, 15 percig érvényes
629103 | DSK Bank: Кодът за потвърждение на плащане 45.00 BGN в eMAG е 629103
4719 | Вашият код за Glovo е 4719
830215 | Ваш верификациони код за еУправа је 830215. Важи 5 минута.
204871 | Raiffeisen banka: OTP za kupovinu 3.490,00 RSD, kartica *1182, glasi 204871
591830 | Vaš kod za prijavu u sustav e-Građani je 591830. Ne dijelite ga s drugima.
74920183 | Tatra banka: Overovaci kod 74920183 pre platbu 59,00 EUR v MARTINUS.SK, karta *6612
638104 | Slovenska posta: Vas overovaci kod je 638104
482910 | NLB: Enkratno geslo za prijavo v Klik je 482910. Velja 3 minute.
550817 | Swedbank: Jūsų patvirtinimo kodas 550817. Niekam jo neatskleiskite. Suma 120,00 EUR
4910 | Bolt: Jūsu kods ir 4910. Neizpaužiet to nevienam.
739018 | LMT apstiprinājuma kods: 739018, derīgs 10 min
619205 | Sinu Omniva kinnituskood on 619205
304817 | RM0 Maybank2u: TAC anda ialah 304817 untuk pemindahan RM250.00 ke akaun 1140****2291. Jangan dedah kepada sesiapa.
829140 | GCash: Ang iyong OTP ay 829140. HUWAG itong ibigay kahit kanino. Mag-e-expire sa loob ng 5 minuto.
482913 | আপনার বিকাশ ভেরিফিকেশন কোড 482913। এটি কারো সাথে শেয়ার করবেন না।
57201 | নগদ: আপনার ওটিপি ৫৭২০১, মেয়াদ ২ মিনিট
738104 | آپ کا JazzCash تصدیقی کوڈ 738104 ہے۔ یہ کوڈ کسی کو نہ بتائیں۔
619283 | உங்கள் Swiggy OTP 619283 ஆகும். யாரிடமும் பகிர வேண்டாம்.
5820 | M-PESA: Nambari yako ya uthibitisho ni 5820. Usimpe mtu yeyote.
391047 | საქართველოს ბანკი: თქვენი ერთჯერადი კოდია 391047. არავის გაუზიაროთ
6802 | Ձեր հաստատման կոդն է՝ 6802։ Idram
572910 | ABB: 35.00 AZN ödəniş üçün təsdiq kodu 572910. Kodu heç kimə verməyin!
4718 | Kaspi.kz: растау коды 4718. Ешкімге айтпаңыз!
60381 | Payme: tasdiqlash kodi 60381. Uni hech kimga bermang! click 1200
5830214 | Vodacom: OTP 5830214 for your banking app link, cell 082***4471. Expires 10:45
739158 | 【中国移动】尊敬的客户，您好！登录手机营业厅的随机密码为739158，有效期5分钟，中国移动不会索取。
`);

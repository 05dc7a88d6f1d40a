import { examples } from './examples.js';

/** The same in few words: a name, a word for code, a number. */
export const CODES_LOCAL_SHORT_TEXTS = examples(`
# Europe, the Americas, Asia, Africa
718264 | Tu cuenta de Spotify: usa 718264 para cambiar tu contraseña
718264 | Personal Pay: el código para vincular tu dispositivo es 718264. No se lo digas a nadie
71826 | Tigo Money: PIN temporal 71826, cámbielo en su primer ingreso
718264 | Su clave de retiro sin tarjeta es 718264, monto $ 2,000.00. BBVA
718264 | Interbank: Clave Digital 718264. Úsala para confirmar tu transferencia a Luis P.
718264 | Código 718264 - Ministerio de Hacienda, Clave Permanente
718264 | Cl@ve: su PIN es XQ7 y código 718264
718264 | El código SMS de un solo uso para firmar tu contrato con Cetelem es el 718264
7182 | Cabify: para empezar tu viaje dile al conductor el PIN 7182
718264 | Telcel: tu contraseña temporal de Mi Telcel es 718264
718264 | Token iToken: 718264. Itau nunca solicita por ligacao
718264 | SICREDI: codigo de ativacao do dispositivo 718264
718264 | Receita Federal: codigo de acesso 718264
718264 | Enviamos este código pra confirmar que é você: 718264. Equipe Nubank
718264 | Código de uso único: 718264 (Mercado Livre)
718264 | Via Verde: introduza o código 718264
718264 | CIC : code à usage unique 718264 pour finaliser votre achat
718264 | Pole emploi/France Travail : code temporaire 718264
718264 | Hello bank! Clé digitale : 718264
718264 | Code d'authentification forte : 718264
7182 | Uber : le code PIN de votre course est 7182
718264 | Swisscom: Ihr Einmalcode ist 718264
718264 | Raiffeisen: mTAN: 718264 Zahlung CHF 250.00 an Migros
718264 | ZKB: Bestätigungscode 718264 für Login e-banking
718264 | George: TAN 718264, Überweisung EUR 450,00, AT12 **** 4471
718264 | ID Austria: Ihre TAN lautet 718264 (Ref. XKP7)
718264 | Comdirect: mobileTAN: 718264 fuer Order Kauf 50 Stk. Apple
7182 | Bolt Food: Zeige dem Kurier den Code 7182
718264 | Ihr Passwort für den Rechnungsdownload lautet: 718264
718264 | Il codice dispositivo per BancoPosta è 718264
718264 | Nexi: 718264 è il tuo codice XPay. Importo 89,90 EUR
718264 | Conferma identità PosteID: 718264
718264 | Esselunga: codice 718264 per attivare Fidaty
718264 | Hype: OTP 718264 per ricaricare 50 euro
718264 | ASR: uw verificatiecode luidt 718264
718264 | Belfius: handtekeningcode 718264
718264 | MijnOverheid: sms-code 718264
718264 | ING.be: uw eenmalige code 718264
718264 | CZ: uw tijdelijke inlogcode is 718264
718264 | BankID: 718264 är din aktiveringskod
718264 | Telia: engångskod 718264. Gäller 10 minuter
718264 | SBAB: din kod för inloggning 718264
7182 | Budbee: din leveranskod är 7182
718264 | Altinn: engangskode 718264
718264 | Sbanken: kode 718264 for betaling av kr 450
718264 | Posten: hentekode 718264
718264 | Lunar: din bekræftelseskode 718264
718264 | Borger.dk: pinkode 718264
718264 | Elisa Tunnus: kertakoodi 718264
718264 | Danske Bank: vahvistusnumero 718264
718264 | OmaPosti: koodi 718264 kirjautumiseen
718264 | Nest Bank: kod SMS 718264 do operacji nr 3
718264 | Play: Twoje jednorazowe hasło to 718264
718264 | mObywatel: kod 718264
718264 | DPD: PIN do odbioru 718264 w Pickup
718264 | Moneta: bezpečnostní kód 718264
718264 | O2: Váš jednorázový kód do Moje O2 je 718264
718264 | Datové schránky: SMS kód 718264 (10:42:17)
718264 | Slovnaft: aktivačný kód 718264
718264 | Tatra banka: kód 718264 pre platbu 45,00 EUR
718264 | MBH Bank: azonosító kód 718264
718264 | Telekom: az egyszeri belépőkód 718264
718264 | Packeta: jelszó a csomaghoz: 718264
718264 | Orange: codul tau unic este 718264
718264 | Ghiseul.ro: cod de acces 718264
718264 | Revolut: 718-264 este codul tău de verificare
718264 | Райфайзен: еднократна парола 718264
718264 | eMAG: 718264 е твоят код
718264 | МТС: kod 718264 za Moj MTS
718264 | HT: vaš PIN za prijavu 718264
718264 | Telenor: jednokratna šifra 718264
718264 | Petrol: potrditvena koda 718264
718264 | Cosmote: κωδικός 718264 για το My Cosmote
718264 | Εθνική Τράπεζα: i-code 718264
718264 | TaxisNet: 718264 κωδικός επαλήθευσης
718264 | İş Bankası: tek kullanımlık şifre: 718264, tutar 450,00 TL
718264 | Papara: doğrulama kodu 718264
718264 | Sahibinden: 718264 aktivasyon kodunuz
7182 | Martı: giriş kodun 7182
718264 | Росбанк: 718264 - пароль для подтверждения операции
718264 | Совкомбанк: Код: 718264. Не сообщайте никому! Вход в Halva
7182 | Ситидрайв: код доступа 7182
718264 | Мосэнергосбыт: код регистрации 718264
7182 | Самовывоз OZON: покажите код 7182 или QR
718264 | ПУМБ: код 718264 для підтвердження
7182 | Glovo: код 7182 для кур'єра
718264 | Lifecell: тимчасовий пароль 718264
718264 | Kcell: Сіздің кодыңыз 718264
718264 | Жеке Bank: код 718264
718264 | Anorbank: 718264 - tasdiqlash kodi
718264 | Azercell: Sizin kodunuz 718264
718264 | Magti: თქვენი კოდი: 718264
718264 | Ucom: Ձեր կոդն է 718264
718264 | الإنماء: رمز التفعيل 718264 لإضافة مستفيد
718264 | بنك مصر: رقم التحقق 718264
718264 | مدى: رمز التحقق 718264 للشراء عبر الإنترنت
718264 | توكلنا: رمز الدخول لمرة واحدة 718264
7182 | جاهز: رمز استلام الطلب 7182
718264 | موبايلي: كلمة السر المؤقتة 718264
71826 | آپ: رمز شما ۷۱۸۲۶
718264 | بلو: کد ورود به بلوبانک ۷۱۸۲۶۴
718264 | پست: رمز تحویل مرسوله ۷۱۸۲۶۴
718264 | דיסקונט: סיסמה זמנית 718264
718264 | רמי לוי: קוד אימות 718264
7182 | דואר ישראל: קוד לאיסוף חבילה 7182
718264 | बजाज फिनसर्व: आपका ओटीपी 718264
718264 | ওটিপি ৭১৮২৬৪ দিয়ে লগইন করুন
718264 | Robi: আপনার পিন 718264
718264 | ஆதார்: ஓடிபி 718264
718264 | Jazz: آپ کا ون ٹائم کوڈ 718264
718264 | DTAC: รหัส 718264 สำหรับเข้าสู่ระบบ
718264 | ออมสิน MyMo: OTP=718264 REF=XKPQ
718264 | รหัสลับ 718264 ใช้ได้ครั้งเดียว
718264 | Techcombank: Ma mo khoa Smart OTP 718264
718264 | Ví MoMo: OTP 718264 để đăng nhập
718264 | Viettel: Mật khẩu dịch vụ của quý khách là 718264
718264 | Telkomsel: kode MyTelkomsel 718264
7182 | Blibli: PIN ambil barang 7182
718264 | Jenius: kode aktivasi 718264, jgn kasih tau siapapun
718264 | Celcom: kod OTP 718264
718264 | Touch n Go: 718264 ialah nombor pengesahan anda
718264 | Globe: Ang iyong GCash MPIN reset code ay 718264
718264 | 【飞猪】验证码718264
718264 | 【交通银行】手机银行动态密码718264
718264 | 【高德地图】718264是您的登录验证码
718264 | 【台新銀行】動態密碼 718264
718264 | 【momo購物】驗證碼：718264
718264 | 中銀香港：718264為閣下的一次性密碼
718264 | ゆうちょ：ワンタイムパスワード718264
7182 | タクシーGO 認証番号は7182です
718264 | ラクマ：認証コード「718264」
718264 | [우리은행] 인증번호[718264]
718264 | [정부24] 본인인증 번호 718264
718264 | [11번가] 인증번호 718264 를 입력
# A name and little else
639157 | Tu código de Threads es 639157
6391 | Código Beat: 6391
639157 | Davivienda: Token 639157 para su transacción por $450.000
639157 | Scotiabank te envía tu clave 639157. No la compartas.
639157 | ualá: tu código es 639157 🔐
639157 | Brubank: No compartas este código 639157
639157 | Correo Argentino: código de validación 639157
639157 | ANSES: Tu código para recuperar la clave es 639157
639157 | IMSS Digital: tu código de validación es 639157
63915 | INE: folio 88123, código 63915
639157 | Oxxo Spin: 639157 es tu código de verificación
639157 | ICBC: Clave Token 639157
639157 | Correos: su código OTP para la entrega es 639157
639157 | Renfe: código de acceso 639157
639157 | DGT: PIN para miDGT 639157
639157 | Samsung: 639157 es el código de verificación
639157 | Magalu: 639157 e o seu codigo
639157 | Casas Bahia: codigo de seguranca 639157
639157 | Claro: sua senha temporaria e 639157
639157 | Vivo: 639157 e o seu codigo de acesso ao app
639157 | Detran: código de validação 639157
639157 | MEO: o código é 639157
639157 | ActivoBank: codigo 639157 para confirmar a operação
639157 | Autenticação.gov: código 639157
639157 | Fnac : code 639157
639157 | Darty: votre code de vérification 639157
639157 | CNAM: code provisoire 639157
639157 | Bouygues Telecom : 639157 est votre code
639157 | Carrefour: saisissez 639157 pour vous connecter
639157 | Qonto : code 639157
639157 | Ma French Bank: 639157 code secret temporaire
639157 | Proximus: votre code est 639157
639157 | MediaMarkt: Dein Code: 639157
639157 | Otto: Ihr Einmal-Code 639157
639157 | 1&1: Ihre SMS-PIN lautet 639157
639157 | AOK: Freischaltcode 639157
639157 | Sparda: TAN 639157
639157 | Targobank: easyTAN 639157 fuer Login
639157 | Wien Energie: Code 639157
639157 | PostFinance: 639157 - Ihr Code
639157 | Sisal: codice 639157
639157 | Illiad: il codice OTP è 639157
639157 | Mediolanum: codice B.Med 639157
639157 | Enel X: 639157 codice verifica
639157 | INAIL: OTP 639157
639157 | Albert Heijn: je code is 639157
639157 | UWV: sms-code 639157
639157 | Ziggo: verificatiecode 639157
639157 | Knab: code 639157 voor inloggen
639157 | ICA: Din kod är 639157
639157 | Länsförsäkringar: kod 639157
639157 | Blocket: 639157 är din kod
639157 | Ruter: koden din er 639157
639157 | Telenor: Engangspassord 639157
639157 | Coop: 639157 er koden din
639157 | DSB: Din kode er 639157
639157 | Rejsekort: 639157 er din kode
639157 | K-Ruoka: koodi 639157
639157 | HSL: vahvistuskoodi on 639157
639157 | Biedronka: kod 639157
639157 | PGE: kod SMS: 639157
639157 | Pekao: PeoPay kod 639157
639157 | ZUS PUE: kod 639157
639157 | T-Mobile: kod 639157 pro prihlaseni
639157 | Kaufland: kód 639157
639157 | Slovnaft Move: kód 639157
639157 | Magyar Posta: kód: 639157
639157 | Vodafone: belépési kód 639157
639157 | Lidl Plus: codul 639157
639157 | Digi: parola ta este 639157
639157 | Борика: код 639157
639157 | Пощенска банка: SMS код 639157
639157 | MTS Srbija: kod 639157
639157 | Konzum: kod 639157
639157 | Telemach: geslo 639157
639157 | Vodafone CU: κωδικός 639157
639157 | Πειραιώς: Κωδικός 639157 για είσοδο
639157 | Vakıfbank: şifre 639157
639157 | n11: kod 639157
639157 | Enpara: Şifreniz 639157
639157 | Тинькофф: код 639157
639157 | Ростелеком: 639157 - код
639157 | Лента: Ваш код: 639157
639157 | Магнит: код 639157, никому не говорите
639157 | Билайн: пароль 639157
639157 | Нова Пошта: код 639157
639157 | Аврора: код 639157
639157 | Vodafone UA: 639157 - пароль
639157 | فودافون: كود 639157
639157 | بريد: رمز 639157
639157 | علي إكسبريس: 639157 رمز التحقق
639157 | سامان: رمز 639157
639157 | شاد: کد 639157
639157 | פלאפון: קוד 639157
639157 | ביט: 639157 הקוד שלך
639157 | एयरटेल: ओटीपी 639157
639157 | বিকাশ: কোড 639157
639157 | ทรู: OTP 639157
639157 | Shopee: รหัส 639157
639157 | MB Bank: OTP 639157
639157 | BCA: OTP 639157
639157 | Bukalapak: kode 639157
639157 | CIMB: TAC 639157
639157 | Coins.ph: 639157
639157 | 【百度】639157
639157 | 【美团】验证码 639157
639157 | 【淘宝】639157 验证码
639157 | 富邦: OTP 639157
639157 | ソフトバンク：639157
639157 | ヨドバシ 認証コード 639157
639157 | [네이버페이] 639157
639157 | [KB] 인증번호 639157
`);

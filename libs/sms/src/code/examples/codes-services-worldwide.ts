import { examples } from './examples.js';

/** What services known everywhere send in some 60 languages. */
export const CODES_SERVICES_WORLDWIDE = examples(`
# Messengers, banks, shops, offices
583104 | Tu código de WhatsApp es 583-104. No lo compartas con nadie.
583104 | Código de WhatsApp: 583-104. No compartas este código
77213 | Код Telegram: 77213
77213 | Código de inicio de sesión de Telegram: 77213. No se lo des a nadie.
481902 | G-481902 es tu código de verificación de Google. No lo compartas con nadie.
481902 | G-481902 est votre code de validation Google.
481902 | G-481902 – Ihr Bestätigungscode von Google
481902 | G-481902 è il tuo codice di verificazione di Google.
481902 | G-481902 é o seu código de verificação do Google. Não o compartilhe com ninguém.
481902 | G-481902 — ваш проверочный код для Google.
481902 | G-481902 Google doğrulama kodunuzdur.
481902 | G-481902 が Google の確認コードです。
481902 | Mã xác minh Google của bạn là G-481902
481902 | G-481902 (código de verificação Google)
481902 | רק אל תשתפו: G-481902 הוא קוד האימות שלך ב-Google.
481902 | G-481902 هو رمز التحقق من Google.
481902 | 您的 Google 驗證碼是 G-481902。
481902 | G-481902（Google 认证验证码）
60217 | FB-60217 es tu código de confirmación de Facebook
60217 | FB-60217 ist dein Facebook-Bestätigungscode
60217 | FB-60217 là mã xác nhận Facebook của bạn
60217 | FB-60217 është kodi yt i konfirmimit në Facebook
730915 | 730 915 est votre code Instagram. Ne le partagez pas.
730915 | 730 915 ist dein Instagram-Code. Teile ihn nicht.
730915 | 730 915 — твой код Instagram. Никому его не сообщай.
730915 | Usa 730 915 para verificar tu cuenta de Instagram.
730915 | Utilisez le code 730915 pour l'authentification à deux facteurs sur Facebook.
4417 | Tu código de Uber es 4417. Nunca compartas este código. Responde STOP ALL al +1 415-237-0403 para cancelar la suscripción.
4417 | Seu código Uber é 4417. Nunca compartilhe este código.
4417 | Votre code Uber est 4417. Ne le partagez jamais. qlRnn4A1sbt
4417 | Dein Uber-Code: 4417. Gib diesen Code nie weiter.
4417 | Uber kodunuz 4417. Bu kodu hiç kimseyle paylaşmayın.
4417 | Kode Uber Anda: 4417. Jangan berikan kode ini kepada siapa pun.
4417 | รหัส Uber ของคุณคือ 4417 ห้ามบอกรหัสนี้กับผู้อื่น
9035 | <#> Kode OTP Gojek kamu: 9035. JANGAN BAGI ke siapa pun, termasuk pihak Gojek. xK82jqLm0aB
338216 | JANGAN BERI KODE INI KE SIAPA PUN, termasuk pihak Tokopedia. WASPADA PENIPUAN! Untuk MASUK ke akun Tokopedia, gunakan kode: 338216
338216 | RAHASIA. Kode verifikasi Shopee Anda adalah 338216. Berlaku 10 menit. JANGAN BERIKAN KE SIAPA PUN.
338216 | [Shopee] Mã xác minh (OTP) của bạn là 338216, có hiệu lực trong 15 phút. KHÔNG chia sẻ mã này với người khác, kể cả nhân viên Shopee.
338216 | Vietcombank: Quy khach dang thuc hien giao dich 1,500,000 VND tai SHOPEE. Ma OTP la 338216. Khong cung cap OTP cho bat ky ai.
338216 | (TPBank): Ma xac thuc giao dich cua quy khach: 338216. Hieu luc 3 phut.
338216 | 338216 la ma xac nhan dang nhap MoMo. Tuyet doi KHONG chia se.
5512 | Zalo: 5512 la ma kich hoat cua so 0903***123. Ma chi co hieu luc 5 phut.
338216 | รหัส OTP 338216 (Ref: KXPQ) ใช้ภายใน 5 นาที ห้ามแจ้งรหัสกับผู้อื่น
338216 | K PLUS: OTP=338216 <Ref. AJDK> สำหรับโอนเงิน 5,000.00 บาท ไปบัญชี xxx-x-x1234-x
338216 | SCB: ใช้ OTP 338216 (อ้างอิง: PLMX) ยืนยันการชำระเงิน 1,290.00 บาท
338216 | LINE認証番号：338216 この番号を誰にも教えないでください。
338216 | 認証番号「338216」をLINEで入力してください。30分間有効です
338216 | [인증번호:338216] 카카오톡 인증번호입니다. 타인에게 노출하지 마세요.
338216 | [Web발신]⏎[NAVER] 인증번호 [338216]를 입력해 주세요.
338216 | [국민은행] 본인확인 인증번호 338216 (타인노출금지)
338216 | [KT] 인증번호는 [338216] 입니다. 문의 1588-0010
338216 | 【PayPay】認証コード：338216 有効期限は10分です。第三者に教えないでください。
338216 | メルカリの認証番号は 338216 です。他人には絶対に教えないでください。
338216 | Amazon: ワンタイムパスワード(OTP)は 338216 です。絶対に共有しないでください。
338216 | 【三井住友カード】ワンタイムパスワードは338216です。ご利用金額：12,800円
338216 | 【支付宝】338216（验证码），您正在登录，请勿泄露给他人。
338216 | 【微信】您的验证码为338216，10分钟内有效。
338216 | 【淘宝网】验证码：338216，您正在使用短信验证码登录功能，该验证码仅用于身份验证，请勿泄露给他人使用。
338216 | 【招商银行】您尾号8820的信用卡正在网上支付，金额1299.00元，动态密码338216，请勿告知他人。
338216 | 【滴滴出行】验证码 338216，用于手机验证码登录，5分钟内有效。验证码提供给他人可能导致帐号被盗，请勿泄露，谨防被骗。
338216 | 【12306】铁路客服：您的验证码为：338216，有效期5分钟。客服电话12306
338216 | 【国家税务总局】您的短信验证码：338216，30分钟内有效。
338216 | 【中華電信】您的簡訊驗證碼為338216，請於5分鐘內輸入。
338216 | HSBC: 338216 是您的一次性密碼，用於向 HKD 3,200.00 付款。切勿向任何人透露。
338216 | 「街口支付」驗證碼 338216，請勿提供給他人，如有疑問請洽 02-7744-1777
338216 | رمز التحقق الخاص بك في واتساب: 338-216⏎لا تطلع أحداً عليه
338216 | كود واتساب الخاص بك: 338-216. لا تشارك هذا الكود
338216 | رمز التحقق هو: ٣٣٨٢١٦. لا تشاركه مع أحد. أبشر
4821 | نفاذ: رمز التحقق 4821 صالح لمدة دقيقتين
338216 | عزيزي العميل، كلمة المرور لمرة واحدة 338216 لعملية شراء بمبلغ 250.00 ر.س لدى نون بطاقة تنتهي بـ 7788
4821 | الراجحي: رمز الدخول:4821 لا تفصح عنه
338216 | استخدم الرمز 338216 لتسجيل الدخول إلى حسابك في كريم
4821 | کد تایید دیجی‌کالا: ۴۸۲۱
4821 | کد ورود به اسنپ: 4821⏎این کد را در اختیار دیگران قرار ندهید
338216 | رمز پویا: 338216⏎مبلغ: 1,250,000 ریال⏎بانک ملت
48215 | کد فعال‌سازی شما در روبیکا: 48215
338216 | קוד האימות שלך הוא 338216
4821 | קוד הכניסה שלך לביט: 4821. אין להעביר את הקוד לאחרים
338216 | 338216 הוא הקוד החד פעמי שלך לכניסה לאתר בנק הפועלים
338216 | כללית: סיסמה חד פעמית 338216 בתוקף ל-5 דקות
338216 | आपका OTP 338216 है। इसे किसी के साथ साझा न करें। - SBI
338216 | प्रिय ग्राहक, आधार सत्यापन के लिए ओटीपी 338216 है, 10 मिनट के लिए मान्य। UIDAI
4821 | आपका ओला सत्यापन कोड 4821 है
338216 | আপনার বিকাশ ভেরিফিকেশন কোড 338216। কারো সাথে শেয়ার করবেন না।
338216 | আপনার ওটিপি ৩৩৮২১৬, মেয়াদ ২ মিনিট। নগদ
338216 | உங்கள் OTP 338216. யாரிடமும் பகிர வேண்டாம்.
338216 | మీ ఓటీపీ 338216. ఎవరితోనూ పంచుకోవద్దు
338216 | آپ کا جاز کیش تصدیقی کوڈ 338216 ہے۔ کسی کو نہ بتائیں
338216 | Ваш код подтверждения: 338216. Наберите его в поле ввода.
338216 | Никому не говорите код 338216! Вход в Сбербанк Онлайн
4821 | СБЕР: код 4821 для входа. Никому его не сообщайте, даже сотрудникам банка
4821 | Код: 4821. Никому не говорите код! Перевод 15 000 RUB на карту *5521. Тинькофф
338216 | Госуслуги: 338216 – код для входа. Никому не сообщайте
4821 | VK: 4821 — код для входа. Не сообщайте его никому
4821 | Avito: 4821 — никому не говорите код. Введите его на сайте
338216 | Ваш код для підтвердження в Дія: 338216
4821 | Monobank: 4821 - код для входу. Нікому його не кажіть!
338216 | ПриватБанк: пароль 338216 для входу в Приват24. Не повідомляйте нікому!
4821 | Код підтвердження Нова пошта: 4821
4821 | Rozetka: Ваш код 4821. Дійсний 5 хв
338216 | Код за потвърждение: 338216. Не го споделяйте с никого. eMAG
338216 | Вашият код за вход е 338216
338216 | Vaš verifikacioni kod je 338216. Ne delite ga ni sa kim.
4821 | Vas Viber kod: 4821
338216 | Váš ověřovací kód je 338216. Nikomu jej nesdělujte. Česká spořitelna
338216 | Autorizacni SMS kod: 338216. Platba 1 250,00 CZK, obchodnik ALZA.CZ, karta *4410
338216 | KB: Prihlaseni do internetoveho bankovnictvi. Kod: 338 216. Nikomu kod nesdelujte.
4821 | Váš PIN pro vyzvednutí zásilky v Zásilkovně je 4821
338216 | Overovací kód: 338216 Platnosť kódu je 5 minút. Tatra banka
338216 | Kod autoryzacyjny: 338216. Operacja: przelew na kwotę 350,00 PLN na rachunek 11...2233. mBank
338216 | Twój kod weryfikacyjny Allegro to 338216. Nie podawaj go nikomu.
338216 | InPost: kod odbioru 338216 dla paczkomatu WAW22A
338216 | Kod SMS nr 14 z dn. 28.11.2026: 338216. PKO BP
338216 | Din engångskod är 338216. Lämna aldrig ut koden till någon.
338216 | Din verifieringskod för Klarna: 338216
4821 | Hej! Din kod är 4821. Hälsningar, Foodora
338216 | Din engangskode er 338216. Del den aldrig med andre. Vipps
4821 | Din Vipps-kode er: 4821
338216 | Engangskode fra BankID: 338216
338216 | Din bekræftelseskode er 338216. Koden udløber om 10 minutter. MobilePay
338216 | Din kode til e-Boks: 338216
338216 | Vahvistuskoodisi on 338216. Älä jaa sitä muille. Wolt
4821 | Wolt: Koodisi on 4821
338216 | Kertakäyttöinen salasanasi on 338216 (OP)
338216 | Staðfestingarkóði: 338216. Íslandsbanki
338216 | Ο κωδικός επιβεβαίωσής σας είναι 338216. Μην τον μοιραστείτε με κανέναν.
4821 | e-food: Ο κωδικός σου είναι 4821
338216 | gov.gr: Κωδικός μίας χρήσης 338216 για είσοδο στην εφαρμογή
338216 | Doğrulama kodunuz: 338216. Bu kodu kimseyle paylaşmayınız. B016
338216 | Garanti BBVA: Sifreniz 338216. 1.250,00 TL tutarindaki isleminizi onaylamak icin giriniz. Kimseyle paylasmayin.
338216 | Trendyol'a giriş için onay kodunuz 338216. B023
338216 | e-Devlet Kapısı tek kullanımlık şifreniz: 338216
338216 | Codul tau de verificare este 338216. Nu il comunica nimanui. OLX
338216 | BT Pay: codul de autorizare este 338216 pt plata 120.50 RON la EMAG
338216 | Az Ön ellenőrző kódja: 338216. Foxpost
338216 | OTP SmartBank belépési kód: 338216
338216 | A megerősítő kódod 338216. Ne add meg senkinek! Bolt
338216 | Ang iyong GCash OTP ay 338216. Huwag itong ibahagi kaninuman.
338216 | Huwag ibigay ang OTP mo kahit kanino. Ang iyong verification code ay 338216. Maya
338216 | Kod pengesahan anda ialah 338216. Jangan kongsi kod ini. MySejahtera
338216 | RM0.00 CIMB: TAC anda 338216 untuk pindahan RM1,200.00 ke akaun 7012345678. 
338216 | Maybank2u: TAC 338216 for transfer RM 250.00 to 1644****2233. Do not share.
338216 | Msimbo wako wa uthibitisho ni 338216. Usimpe mtu yeyote. M-PESA
338216 | U verifikasiekode is 338216. Moenie dit deel nie. Capitec
338216 | Jūsų patvirtinimo kodas: 338216. Niekam jo neatskleiskite.
338216 | Jūsu apstiprinājuma kods ir 338216. Bolt
338216 | Teie kinnituskood on 338216. Ärge jagage seda kellegagi.
338216 | Vaša koda za potrditev: 338216. NLB
338216 | Vaš kod za potvrdu je 338216. Zaba
338216 | Kodi juaj i verifikimit është 338216
338216 | თქვენი დადასტურების კოდია 338216
338216 | Ձեր հաստատման կոդը՝ 338216
338216 | Təsdiq kodu: 338216. Heç kimə deməyin. ABB
338216 | Растау коды: 338216. Ешкімге айтпаңыз. Kaspi.kz
338216 | Tasdiqlash kodi: 338216. Uni hech kimga bermang. Click
338216 | Баталгаажуулах код: 338216
338216 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 338216
338216 | ລະຫັດຢືນຢັນຂອງທ່ານແມ່ນ 338216
338216 | သင့်အတည်ပြုကုဒ်မှာ 338216 ဖြစ်သည်
338216 | ඔබගේ සත්‍යාපන කේතය 338216 වේ
338216 | የማረጋገጫ ኮድዎ 338216 ነው
338216 | तपाईंको प्रमाणीकरण कोड 338216 हो। eSewa
338216 | Il tuo codice di sicurezza Amazon è 338216. Non condividerlo con nessuno.
338216 | Poste Italiane: il codice per autorizzare la disposizione di EUR 150,00 e' 338216. Non comunicarlo a nessuno
338216 | INPS: il PIN temporaneo per accedere ai servizi e' 338216
338216 | SPID - Il codice OTP richiesto è: 338216
338216 | Votre code de sécurité Leboncoin : 338216. Ne le communiquez à personne.
338216 | CAF : votre code de sécurité est 338216, il est valable 10 minutes.
338216 | Crédit Agricole: Code 338216 pour valider votre paiement de 89,90 EUR chez AMAZON le 28/11 à 10:42. Ne le communiquez jamais.
338216 | Doctolib: 338216 est votre code de vérification
4821 | Votre livreur Chronopost arrive. Communiquez-lui le code 4821 à la remise du colis.
338216 | Ihre TAN: 338216 für Überweisung 250,00 EUR auf Konto DE12...7890. Sparkasse
338216 | mTAN 338216 fuer Ueberweisung ueber 1.200,00 EUR auf IBAN ...4432 vom 28.11.2026
338216 | Dein PayPal-Sicherheitscode lautet: 338216. Er läuft in 10 Minuten ab.
338216 | PayPal: Dein Code lautet 338216. Gib ihn nicht weiter.
338216 | DHL: Ihr mTAN für die Abholung an Packstation 145 lautet 338216
338216 | Je verificatiecode is 338216. Deel deze met niemand. Marktplaats
338216 | Uw sms-code voor DigiD is 338216
338216 | ING: TAN-code 338216, volgnr 12, bedrag 45,00 EUR
338216 | O seu código de autenticação é 338216. Multibanco MB WAY
338216 | Caixa: Nao compartilhe. Token 338216 para compra de R$ 1.299,90 no cartao final 4410
338216 | Nubank: Seu código é 338216. Não passe para ninguém, nem para a gente.
338216 | iFood: 338216 é seu código de acesso. Não compartilhe
4821 | Mercado Libre: No compartas este código. Tu código es 4821
338216 | Bancolombia: Tu clave dinámica es 338216. No la compartas
338216 | BBVA: Introduce la clave 338216 para confirmar la compra de 45,90 EUR en ZARA con tu tarjeta *1234
338216 | Rappi: Usa el código 338216 para ingresar. No lo compartas
338216 | CaixaBank: clave SMS 338216 para operación Bizum de 25,00€ a favor de M. GARCIA
338216 | El teu codi de verificació és 338216
338216 | Zure egiaztapen-kodea 338216 da
338216 | O teu código de verificación é 338216
338216 | Kòd verifikasyon ou se 338216. Pa pataje l ak pèsonn. Digicel
# The same brand in many languages
603387 | WhatsApp: tu código es 603-387
603387 | ¡Tu código de Snapchat es 603387! No lo compartas.
603387 | Usa 603387 como código de seguridad de tu cuenta de Microsoft
6033 | 6033 es el código de verificación de tu cuenta de Microsoft
603387 | Para iniciar sesión en tu cuenta de Amazon usa esta OTP: 603387
603387 | 603387 es tu contraseña temporal (OTP) de Amazon. No la compartas con nadie.
60338 | 60338 es tu código de Facebook
603387 | Steam: código 603387
6033 | Netflix: tu código de inicio de sesión es 6033
603387 | [TikTok] El código de verificación es 603387
603387 | [TikTok] Seu código de verificação: 603387
603387 | [TikTok] Il tuo codice di verifica è 603387
603387 | [TikTok] 603387 ist dein Verifizierungscode
603387 | [TikTok] 603387 adalah kode verifikasi Anda
603387 | [TikTok] 603387 doğrulama kodunuz
603387 | [TikTok] 603387 là mã xác minh của bạn
603387 | [TikTok] رمز التحقق 603387
603387 | [TikTok] 603387 — ваш код подтверждения
603387 | [TikTok] 603387 是您的驗證碼
603387 | [TikTok] 인증 코드: 603387
603387 | [TikTok] 認証コードは603387です
603387 | [TikTok] รหัสยืนยันของคุณคือ 603387
603387 | [TikTok] Votre code est le 603387
603387 | [TikTok] Twój kod: 603387
603387 | <#> 603387 est votre code LinkedIn⏎AbC12dEf3Gh
603387 | <#> Ваш код: 603387⏎XyZ12dEf3Gh
603387 | <#> קוד האימות: 603387 QwErTy12345
603387 | <#> Kode Tokopedia: 603387 uLg3Hk9Qw1a
6033 | <#> 6033 è il tuo codice Uber qlRnn4A1sbt
6033 | Ola: 6033 कोड का उपयोग करें
603387 | Snapchat कोड: 603387
603387 | 603387 आपका Google सत्यापन कोड है।
603387 | आपका WhatsApp कोड 603-387 है
603387 | Twitter: 603387 आपका कोड है
603387 | Google-Bestätigungscode: 603387
603387 | Google 验证码：603387
603387 | Google 인증 코드는 G-603387입니다.
603387 | G-603387はGoogleの確認コードです
603387 | G-603387 คือรหัสยืนยันของ Google
603387 | G-603387 je váš overovací kód Google
603387 | G-603387 je vaš Googleov kontrolni kôd
603387 | G-603387 este codul dvs. de verificare Google
603387 | G-603387 er din Google-bekræftelseskode
603387 | G-603387 on Google-vahvistuskoodisi
603387 | A(z) G-603387 a Google-ellenőrzőkódja
603387 | Ο κωδικός επαλήθευσης της Google είναι G-603387
603387 | کد تأیید Google شما G-603387 است
603387 | Twój kod weryfikacyjny Google to G-603387
603387 | کد واتس‌اپ شما: 603-387 این کد را به کسی ندهید
603387 | Kodi yt WhatsApp: 603-387
603387 | Seu código do WhatsApp: 603-387. Não compartilhe
603387 | Ang iyong WhatsApp code: 603-387
603387 | Kod WhatsApp anda: 603-387
603387 | Vaš WhatsApp kod: 603-387
603387 | Вашият код за WhatsApp: 603-387
603387 | Din WhatsApp-kode: 603-387
603387 | WhatsApp කේතය: 603-387
603387 | உங்கள் WhatsApp குறியீடு: 603-387
603387 | మీ WhatsApp కోడ్: 603-387
603387 | আপনার WhatsApp কোড: 603-387
603387 | آپ کا واٹس ایپ کوڈ: 603-387
60338 | Login-Code: 60338. Gib diesen Code niemandem
60338 | Code de connexion : 60338. Ne le donnez à personne
60338 | Código de acesso: 60338. Não o dê a ninguém
60338 | Codice di accesso: 60338. Non darlo a nessuno
60338 | Kode masuk: 60338. Jangan berikan kode ini
60338 | کد ورود: 60338
60338 | 登录代码：60338。请勿将此代码提供给任何人
60338 | Telegram kodu: 60338
60338 | Codi de Telegram 60338
603387 | Tinder: dein Code ist 603387
603387 | Seu código do Tinder é 603387
603387 | Код Tinder: 603387
603387 | Discord doğrulama kodun: 603387
603387 | Dein Discord-Verifizierungscode lautet: 603387
603387 | PayPal: 603387 es tu código. No lo compartas.
603387 | PayPal: il tuo codice di sicurezza è 603387
603387 | PayPal: votre code de sécurité est 603387. Il expire dans 10 minutes
603387 | PayPal: o seu código é 603387
603387 | PayPal: Twój kod zabezpieczający to 603387
603387 | Tu código de Signal: 603-387
603387 | Ваш код подтверждения Signal: 603-387
603387 | Ihr Signal-Verifizierungscode: 603387
603387 | Viber-код: 603387
603387 | Il tuo codice Viber è: 603387. Chiudi questo messaggio e inserisci il codice
603387 | Mã Viber của bạn: 603387
603387 | Votre code de confirmation Yandex : 603-387
603387 | Ваш код: 603-387. Введите его в поле. Яндекс
603387 | Amazon: 603387 est votre code OTP
603387 | Amazon: קוד 603387
603387 | アマゾン：603387 がコードです
603387 | يمكنك استخدام 603387 كرمز تحقق لأمازون
603387 | Temu: 603387 es tu código de verificación
603387 | SHEIN: رمز التحقق الخاص بك هو 603387
6033 | AliExpress: код 6033
603387 | 【阿里巴巴】校验码603387，您正在注册成为会员
603387 | Alipay: 603387 是你的校驗碼
603387 | Binance: Tu código es 603387
603387 | 【币安】验证码：603387，请勿泄露
603387 | Coinbase: Ihr Code lautet 603387
6033 | Lime: il tuo codice è 6033
6033 | Tier: Dein Code ist 6033.
6033 | Yandex Go: код 60-33
6033 | Grab: 6033 ແມ່ນລະຫັດຂອງທ່ານ
603387 | Wise: 603387 es tu código
603387 | Revolut: Code 603-387. Ne le partagez jamais
603387 | N26: Ihre Bestätigungs-PIN lautet 603387
603387 | Airbnb: il tuo codice è 603387
603387 | Booking.com: Ihr Code lautet 603387
603387 | OpenAI: 您的验证码是 603387
603387 | Ваш код подтверждения OpenAI: 603387
603387 | ChatGPT: votre code est 603387
# Others in many languages
840261 | Hola Carla, usa 840261 para verificar tu número en Wallapop
840261 | Tu código de confirmación de Twitter es 840261.
840261 | Ripley: código de verificación 840261, válido por 5 minutos
8402 | Su código de verificación de Rappi es 8402
840261 | Banco Galicia: Para validar tu identidad usá el código 840261. Nunca lo compartas
840261 | ¡Bienvenido a Didi! Su código es 840-261
840261 | Código Cencosud Scotiabank: 840261. No entregue esta clave a terceros
84026 | Su pin es 84026. Movistar TV
840261 | 840261 foi o código gerado para o seu acesso. Ifood nunca liga pedindo
840261 | Santander: Sua compra de R$ 1.299,90 na AMERICANAS precisa de confirmacao. Codigo: 840261
8402 | Taxi Cooperativa: senha da corrida 8402
840261 | Seu código Wellhub 840261
840261 | Código de verificação da sua conta Samsung: 840261
840261 | Bonjour Karim, ton code Yassir est 840261
840261 | Voici votre code Winamax : 840261
8402 | Code de retrait du colis Mondial Relay : 8402
840261 | Crédit Mutuel : votre code de confirmation mobile est le 840 261
840261 | Pour signer votre contrat Free, saisir le code 840261
840261 | Banque Populaire - 840261 est votre code Sécur'Pass
840261 | Ihr Code für Joyn: 840261
840261 | Deutsche Bank: mobileTAN 840261, Betrag 1.250,00 EUR, Empfaenger DE..4471
840261 | Code 840261 eingeben und loslegen! Deine Payback-App
840261 | Consorsbank: Ihre Session-TAN: 840261
8402 | ShareNow: Deine PIN: 8402
840261 | Hallo! Gebruik 840261 om je Picnic-account te bevestigen
840261 | Uw PostNL-verificatiecode is 840261
840261 | Conferma il tuo numero su Satispay: 840261
840261 | Fineco: codice SMS PIN 840261 per bonifico di 1.250,00 EUR
8402 | Glovo: il codice di consegna del tuo ordine è 8402
840261 | È richiesta l'autenticazione per 89,90 EUR da EBAY. Codice: 840261
840261 | Din kod till Hemnet: 840261
840261 | SEB: Godkänn köp 899 kr hos IKEA med kod 840261
840261 | Bruk kode 840261 for å logge inn på Min Side
840261 | Din verifikationskode til Aula er 840261
840261 | Vahvista numerosi koodilla 840261 - Freska
840261 | Kod weryfikacyjny: 840261 (Pyszne.pl)
840261 | Aby zalogować się do Żappki wpisz 840261
840261 | ING: Autoryzacja BLIK 450,00 PLN. Kod: 840261
840261 | Ověřovací kód pro Bolt: 840261
840261 | Pro potvrzení objednávky zadejte kód 840261. Rohlik.cz
840261 | Váš PIN pro Alzabox je 840261
840261 | Overte si číslo kódom 840261
840261 | Belépéshez használd a 840261 kódot! Foodora
840261 | Az SMS kód: 840261. Ne adja ki!
840261 | Codul de confirmare Fan Box: 840261
840261 | Introdu 840261 pentru a confirma numarul. Glovo
840261 | Кодът Ви за вход в Glovo е 840261
840261 | Vaš kod za Glovo: 840261
840261 | Potvrdite broj kodom 840261
840261 | Vaša koda za Wolt: 840261
840261 | Ο κωδικός σου για το efood είναι 840261
840261 | Επιβεβαίωσε τον αριθμό σου: 840261
840261 | Trendyol Go: doğrulama kodu 840261
840261 | Hesabınıza giriş için 840261 kodunu kullanın. Akbank
840261 | Ваш код для входа в Авито: 840261
840261 | 840261 – код для оплаты 4 500 ₽ в Яндекс Маркете
8402 | Код из СМС: 8402. Ситимобил
840261 | Подтвердите вход: 840261. Озон Банк
840261 | Код підтвердження 840261. Monobank
840261 | Ваш код для Prom.ua: 840261
840261 | Kod: 840261. Birbank
840261 | Sizning OTP kodingiz: 840261
840261 | رمز التحقق من تيك توك: 840261
840261 | استخدم 840261 لتأكيد حسابك في سناب شات
840261 | كود الدخول إلى حسابك في اتصالات هو 840261 ولا تشاركه
84026 | کد ورود به ایتا: ۸۴۰۲۶
840261 | کد تایید فیلیمو 840261
840261 | קוד האימות לאפליקציה: 840261
840261 | הקוד לכניסה ל-Pango הוא 840261
840261 | 840261 आपका फेसबुक लॉगिन कोड है
840261 | কোড: ৮৪০২৬১ - ফুডপ্যান্ডা
840261 | WhatsApp குறியீடு 840-261
840261 | รหัส LINE: 840261
840261 | รหัสยืนยันตัวตน SCB: 840261 (Ref 4471)
840261 | Mã đăng nhập Facebook: 840261
840261 | Ma xac nhan Momo: 840261
840261 | Kode OTP Anda: 840261. Alfagift
840261 | 840261 adalah kode masuk Bibit kamu
840261 | Kod pengesahan Boost: 840261
840261 | 【B站】验证码840261，用于绑定手机
840261 | 【中国移动】您的动态密码为840261
840261 | 【蝦皮】您的驗證碼 840261
840261 | Yahoo確認コード 840261
840261 | 楽天ペイ：認証番号は 840-261 です
840261 | [G마켓] 인증번호: 840261
840261 | 삼성카드 인증번호 840261 (45,000원)
`);

import { examples } from './examples.js';

/** Lesser known services of 24 languages, in all forms of codes. */
export const CODES_OF_NATIONAL_SERVICES = examples(`
481907 | Monzo: never share this code, not even with us. 481 907 is your code to approve £312.40 at Currys online with card ending 2290.
730518 | Your NHS login security code is 730518. It expires in 10 minutes. If you did not request this, visit www.nhs.uk/nhs-login or ignore this text.
209418 | myGov: Enter 209418 to sign in. Don't share this code with anyone. We will never ask for it by phone. Ref 7731
5827 | <#> 5827 is ur Bolt verification code. Do not share it wiht anyone.⏎kX9p2LmQa4T
K7F2QD | SARS eFiling OTP: K7F2QD. Use it to complete your registration for tax ref ending 0413. Valid 15 min. Queries: 0800 00 7277
614083 | Dear Customer, OTP for txn of Rs. 2,499.00 at BIGBASKET on card XX8812 is 614083. Valid till 18:42:10. Do not disclose it to anyone - Federal Bank
931746 | Hinge code: 93-17-46. Don't give it to your match, or to us.
86042713 | BC HYDRO: A sign-in to MyHydro account 0104 2287 was requested on 03/11/2024 at 9:05 PM. If this was you, type 86042713 on the page. Call 1 800 224 9376 if not.
4471 | Mercadona: tu clave para confirmar el alta en la Tienda online es 4471. No la compartas con nadie.
82940613 | ABANCA. Para autorizar la compra de 57,90 EUR en RENFE VIAJEROS con su tarjeta *6634 introduzca la clave 82940613. Si no la reconoce llame al 981910522
350281 | SEG. SOCIAL: Su codigo de un solo uso para Import@ss es 350 281. Caduca en 5 minutos. Si no lo ha pedido ignore este SMS.
7719 | RAPPI: 7719 es tu codigo de verificacion, parce. No se lo des a nadie, ni siquiera a un rappitendero.
59A7C2 | Infonavit te informa: para activar Mi Cuenta Infonavit captura el codigo 59A7C2 antes de las 23:59 h del 12/05/2024. Dudas: Infonatel 800 008 3900
208755 | BancoEstado: Ud. solicita transferir $180.000 a cta. 3349 de M. Rojas. Clave dinamica SMS: 208755. NUNCA la entregue por telefono.
641930 | Tu código de acceso a Mi ANSES es el siguiente:⏎⏎641930⏎⏎Ingresalo en la web para terminar. ANSES no te pide claves por WhatsApp.
FTX8841 | Hola Lucia! Usa FTX-8841 para confirmar tu celular en InfoJobs. Tu código vence en 30 min
90371 | CTT: O seu código de validação para criar a conta é 90371. Não responda a esta mensagem.
473905 | MILLENNIUM BCP: Codigo 473 905 p/ autorizar transf. imediata de 250,00 EUR para PT50...8817. Nao partilhe. Duvidas 918272424
662814 | Nao compartilhe! 662814 e o seu token iFood. Entregadores nunca pedem este numero.
58203 | gov.br: Utilize o código 58203 para habilitar a verificação em duas etapas no seu celular. Válido por 3 minutos.
7Q4M9Z | ENEL: P/ trocar a titularidade da instalacao 0039482711 informe no app a senha temporaria 7Q4M9Z. Central 0800 72 72 120
019583 | Nubank: compra de R$ 1.349,00 em KABUM (cartão final 4410). Para confirmar digite 019583. Não foi você? Bloqueie o cartão no app.
284716 | Autenticação.gov⏎O seu código de segurança temporário é: 284716⏎Chave Móvel Digital - pedido efetuado por Portal das Finanças em 2024-04-22 10:14
847210 | Ameli : votre code de securite est 847 210. Il est valable 10 min. L'Assurance Maladie ne vous le demandera jamais par telephone. 3646
51930472 | La Banque Postale : Code 51930472 a saisir pour l'ajout du beneficiaire DUPONT J. (FR76...0145). Ne le communiquez a personne, meme a un conseiller.
603914 | Votre code Doctolib : 603914. Ne le partagez pas, Doctolib ne vous le demandera jamais.⏎⏎@www.doctolib.fr #603914
2085 | Leboncoin - Pour valider votre numéro 06 12 ** ** 47, saisissez 2085 sur le site.
XT49BK02 | EDF & MOI : bonjour, voici le code vous permettant de réinitialiser votre mot de passe : XT49-BK02. Il expire le 14/09 à 17h30.
38514 | itsme®: tapez 38514 dans l'app pour poursuivre l'activation de votre compte. Vous n'avez rien demandé ? Appelez le 02 657 32 13.
742065 | DESJARDINS : 742065 EST LE CODE POUR VOUS IDENTIFIER A ACCESD. SI VOUS N AVEZ PAS TENTE DE VOUS CONNECTER, APPELEZ LE 1 800 224-7737.
730942 | Ihre mTAN für die Überweisung über 1.280,00 EUR auf das Konto DE44...9031 lautet: 730 942. Auftrag vom 02.05., 11:27 Uhr. Ihre Volksbank
45980127 | TK-App: Ihr Sicherheitscode lautet 45980127. Bitte geben Sie ihn innerhalb von 15 Minuten ein. Ihre Techniker
318604 | Kleinanzeigen: 318604 ist dein Code zur Bestätigung deiner Handynummer. Gib ihn niemals im Chat weiter!
q8Rt5W | ELSTER/Mein ELSTER - Einmalpasswort fuer die Anmeldung mit Benutzerkonto muster77: q8Rt5W. Gueltig bis 20:15 Uhr.
702518 | PostFinance: Zahlung CHF 84.50 an Digitec Galaxus AG. Bestätigungscode: 7 0 2 5 1 8. Fragen? 0848 888 700
5R7XN3 | ID Austria: Die TAN zu Vergleichswert 8KQ2 ist 5R7XN3. 5 Minuten gueltig.
6093 | Hallo Jonas, zum Freischalten deines Lidl Plus Kontos bitte 6093 eintippen. Kein Konto angelegt? Dann SMS ignorieren.
518302 | DigiD: Uw sms-code om in te loggen bij Zilveren Kruis is: 518302
740291 | Je bol verificatiecode is 74 02 91. Geef deze code nooit door, ook niet aan onze klantenservice.
693158 | ING: TAN volgnr. 47: 693 158. U betaalt EUR 129,95 aan Coolblue B.V. Klopt dit niet? Bel 020 22 888 00.
40618 | Marktplaats: voer 40618 in om je telefoonnummer te bevestigen. Deel je code nooit met een koper of verkoper!
20957341 | KPN - Activeer uw nieuwe simkaart (06-12345678) met activatiecode 20957341 via mijnkpn.nl/activeren.
M4T7P | UWV Werkmap. Eenmalige code: M4T7P. Vervalt om 16.20 uur op 8-3-2024.
8364 | Hoi! 8364 is jouw code voor de Picnic app. Veel plezier met boodschappen doen
907461 | PosteID: il codice per attivare la tua identita' digitale SPID e' 907461. Non comunicarlo a nessuno. Poste Italiane non lo chiede mai.
64809315 | INPS. PIN temporaneo di accesso al servizio NASpI: 64809315. Scade tra 20 minuti. Contact center 803164
3917 | Ti ricordiamo di non condividerlo: 3917 è il codice Satispay per accedere dal nuovo telefono.
135864 | NEXI: autorizza pagamento di 219,00EUR presso TRENITALIA WEB carta ***5508 con codice 135-864. Se non sei tu chiama 0245545
ZR4081 | Esselunga - Gentile cliente, inserisca ZR-40-81 nella pagina per confermare il cellulare 347***9021
58271 | Enel Energia: per firmare il contratto n. 300482716 del 11/06/2024 digiti il codice OTP 58271 entro le ore 18:00.
706345 | codice subito.it 706 345 nn dirlo a nessuno, serve solo x entrare nel tuo account
47203986 | Kod autoryzacyjny PKO BP: 47203986. Operacja nr 3 z 12-04-2024, przelew 450,00 PLN na rach. 12...7781.
839104 | Profil Zaufany: aby podpisać dokument, przepisz kod 839 104. Kod jest ważny 10 minut (nr operacji 5).
570832 | Allegro. Twoj kod weryfikacyjny to 570832. Nie podawaj go nikomu, nawet jesli dzwoni konsultant.
6281 | InPost: 6281 to Twój kod do aktywacji aplikacji InPost Mobile na numerze 601***233
aK47vB | Orange: haslo jednorazowe do Moj Orange: aK47vB. Wazne do 21:40.
91538204 | mBank: Płatność kartą *3371 w ZALANDO.PL na kwotę 299,99 PLN. Hasło SMS nr 2: 91538204. Nie Ty? Dzwoń 42 6 300 800
405713 | Cześć! Wpisz 40-57-13 w FREE NOW i zamawiaj pierwszą taxi
604817 | Air Bank: Kod pro potvrzeni platby 1 590 Kc u ALZA.CZ kartou *0927 je 604 817. Nikomu ho nesdelujte.
92746035 | Datová schránka: Váš bezpečnostní kód pro přihlášení k DS ab3xy7q je 92746035. Platnost 5 min.
38210 | Zásilkovna: pro ověření čísla zadejte v aplikaci kód 38210.
7KD43P | VZP: SMS kod do Moje VZP je 7KD43P. Pokud jste o nej nezadali, volejte 952 222 222.
4096 | Čau, 4096 je tvůj kód do Liftaga. Platí 2 minuty.
217509 | CEZ PRODEJ: Pro podpis smlouvy c. 8800341276 ze dne 5.6.2024 pouzijte autorizacni kod: 217-509.
561398 | Ověřovací kód Rohlik.cz⏎561398⏎⏎@rohlik.cz #561398
480213 | e-Devlet Kapısı şifre yenileme işleminiz için doğrulama kodunuz: 480213. Kodu kimseyle paylaşmayınız. B002
62957108 | Ziraat Bankasi: TRENDYOL isyerinden 749,90 TL tutarindaki islem icin sifreniz 62957108. 6217 ile biten kartiniz. Sifrenizi kimseye soylemeyiniz.
5304 | Getir'e giriş için 5304 kodunu kullanabilirsin. Mersis: 0394048265900012 B016
907624 | SAHIBINDEN.COM GUVENLIK KODUNUZ 907 624. BU KODU SIZDEN ISTEYENLERE VERMEYIN! B021
731860 | BtcTurk | PRO çekim onayı: 0.0152 BTC, adres ...9fK2. Onay kodu: 731860. İşlem size ait değilse 0850 755 1 555
T5Y82 | MHRS uyelik aktivasyonu icin tek kullanimlik parolaniz: T5Y82 (gecerlilik 180 sn)
28417 | Sayin ABONEMIZ, Enerjisa Online Islemler'e giris sifreniz: 28417. 3 dk gecerlidir. 444 4 372
83062 | Никому не говорите код 83062! Вход в Госуслуги 14.05 в 20:31. Техподдержка 8 800 100-70-10
7195 | Tinkoff: Oplata. Karta *4417. Summa 3480.00 RUB. OZON.RU. Nikomu ne soobschajte kod: 7195. Vnimanie! Esli vy ne sovershali operaciju, pozvonite 88005555550
640281 | Ваш пароль для входа в личный кабинет Мосэнергосбыта: 640-281. ЛС 71204-118-52
2958 | Пятёрочка: код подтверждения карты X5 Клуб 2958. Срок действия 5 мин.
406173 | HH.RU: 406173 — ваш код. Введите его, чтобы откликаться на вакансии. Не передавайте работодателям.
5804 | Kaspi.kz⏎Код для подтверждения рассрочки 128 900 ₸ на 12 мес: 5 8 0 4⏎Звонят и просят код? Это мошенники! 9999
H7B29K | Почта России. Для простой электронной подписи укажите оператору код H7B-29K. Отправление 14578322016487
4062 | Дія: ваш код підтвердження 4062. Нікому не повідомляйте його.
918425 | Oschadbank: Parol dlya pidtverdzhennya oplaty 1250.00 UAH v ROZETKA kartkoyu *7703 - 918425. Nikomu ne povidomlyayte! 0800210800
735801 | Нова пошта: для входу в застосунок введіть 73 58 01. Гаряча лінія 0 800 500 609
36184 | Helsi. Код 36184 для підписання декларації з лікарем Коваленко О.П. від 17.02.2024
60274931 | ПРИВАТБАНК: НІКОМУ НЕ КАЖІТЬ! 60274931 - ПАРОЛЬ ДЛЯ ЗМІНИ ФІНАНСОВОГО НОМЕРА +380671112233
5917 | Vash odnorazovyi kod dlya Uklon: 5917. Garnoi poizdky!
dT83mQ | ДТЕК Київські електромережі: пароль доступу до кабінету — dT83mQ. Дійсний 30 хв.
4802 | أبشر: رمز التحقق لتسجيل الدخول هو ٤٨٠٢. لا تشارك الرمز مع أي شخص. الاستفسار ٩٢٠٠٢٠٤٠٥
627409 | البنك الأهلي المصري: كود تأكيد الشراء بمبلغ 1,450.00 جنيه من JUMIA بالبطاقة المنتهية بـ 8831 هو 627 409. للاستفسار 19623
9075 | كريم: استخدم 9075 لتأكيد رقم جوالك.⏎R7w2Tq9LxZd
381905 | عزيزي العميل، الرقم السري المؤقت لخدمة الهوية الرقمية UAE PASS هو: 381905، صالح لمدة 3 دقائق
5127 | لا تفصح عن هذا الرمز لأحد حتى لو ادعى أنه موظف الراجحي. الرمز: 5127 العملية: إضافة مستفيد SA**4410 في 12:08 2024/3/9
730618 | ٧٣٠٦١٨ هو رمز التفعيل الخاص بك في تطبيق صحتي
K4M827 | BaridiMob : رمز التأكيد الخاص بكم K4-M8-27 لتحويل 5000.00 دج
48207193 | رمز پویا⏎خرید 1,250,000 ریال⏎دیجی\u200cکالا⏎کارت *6218⏎رمز 48207193⏎اعتبار تا 15:42:30⏎بانک ملت
570381 | کد ورود شما به اسنپ: ۵۷۰۳۸۱⏎این کد را در اختیار دیگران قرار ندهید.⏎⏎hN3kd8sPqZ1
82491 | سامانه ثنا: رمز موقت شما ۸۲۴۹۱ می باشد. شماره پرونده ۱۴۰۲۹۸۳۷۷۱
306514 | دیوار⏎کد تأیید: 306514⏎هرگز آن را برای کسی نفرستید
7294 | 7 2 9 4 کد فعال سازی حساب شما در نوبیتکس است. لغو11
401627 | توانیر: جهت ثبت در برق من کد ۴۰۱-۶۲۷ را وارد کنید. تلفن ۱۲۱
6915 | کاربر گرامی همراه من، رمز یکبار مصرف: ۶۹۱۵ (۲ دقیقه) - به هیچ وجه به تماس ۰۹۱۲ ناشناس نگویید
580213 | כללית: קוד האימות לכניסה לאונליין הוא 580213. הקוד תקף ל-5 דקות. מוקד *2700
704916 | ביט: 704 916 זה הקוד שלך, אין למסור אותו לאף אחד. העברה של 350 ש"ח לדנה
39560 | לאישור רכישה בסך ₪218.90 ב-KSP בכרטיס המסתיים ב-4072 הקש/י 39560. כאל
8TQ51R | רשות המסים - סיסמה חד פעמית לאיזור האישי: 8TQ51R. נשלחה ב-14:22 בתאריך 03/06/24
6183 | Gett: הקוד שלכם הוא 6183⏎wQ8n4ZrTb2c
274095 | שלום, לבקשתך נשלח קוד זמני לאתר חברת החשמל. יש להקליד 27-40-95 באתר. לא ביקשת? חייגי 103
529071 | G-529071 הוא קוד האימות שלך ב-Google. אין לשתף אותו.
460172 | आपके LIC पोर्टल लॉगिन का ओटीपी 460 172 है। यह 10 मिनट तक मान्य है। पॉलिसी सं. ...8834
803519 | Aapka Meesho OTP hai 803519. Kisi ko mat batayein, delivery wale ko bhi nahi.
739104 | उमंग: आपका एम-पिन रीसेट करने के लिए कोड ७३९१०४ डालें। किसी से साझा न करें।
57306821 | SBI: Rs 5,000 ka UPI-Lite top-up (A/c XX2210) approve karne ke liye 57306821 daale. Aapne nahi kiya to 1800111109 par call kare
4917 | प्रिय उपभोक्ता, UPPCL खाता 7314402298 में मोबाइल नंबर जोड़ने हेतु सत्यापन संख्या 4917 है।
240687 | <#> Dream11 mein login ke liye 240687 OTP use karo. Yeh 5 min mein expire hoga.⏎Bq2Wm8/xKzT
P8N4X2 | CSC VLE पंजीकरण: सुरक्षा कोड P8N4X2. हेल्पलाइन 14599
719304 | RAHASIA! Kode OTP Anda utk BRImo: 719 304. Jgn berikan kpd siapapun termasuk petugas BRI. Info 1500017
50826 | BPJS Kesehatan: masukkan kode verifikasi 50826 pada aplikasi Mobile JKN. Berlaku s.d. 10:45 WIB.
482715 | Masukkan G-482715 untuk memulihkan akun Google k***@gmail.com
937106 | PLN Mobile - Pengajuan tambah daya ID pelanggan 532110984417. Kode konfirmasi: 937106. Hub. 123
38502714 | Indodax: Konfirmasi penarikan Rp2.500.000 ke BCA ***771 dengan PIN SMS 38502714. Bukan Anda? Segera ganti password.
JX592L | Kartu Prakerja. Gunakan JX5-92L untk verifikasi nomor HP 0812xxxx119. Jangan di bagikan.
260591 | Kode kamu 2 6 0 5 9 1. Jangan kasih tau siapa2 ya! -Alfagift
830527 | VCB: Quy khach dang thanh toan 1,290,000 VND tai TIKI bang the x4471. Ma OTP la 830 527. TUYET DOI KHONG cung cap cho bat ky ai. LH 1900545413
594017 | VNeID: Mã xác thực của bạn là 594017, có hiệu lực 3 phút.
7P3K91 | BHXH VN: Ma xac nhan dang ky tai khoan VssID: 7P3K91. Tong dai 19009068
62049 | EVNHCMC kính gửi: Mật khẩu một lần để đổi chủ hợp đồng PE04000187265 là 62049. Vui lòng không chia sẻ.
1873 | 1873 la ma kich hoat ung dung be cua ban. Ma het han luc 09:15 21/07/2024
406928 | [Garena] Nhập 406928 để liên kết số điện thoại với tài khoản Liên Quân. Không đưa mã này cho người khác để tránh mất acc
48150962 | Viettel Money: QK vui long nhap 48150962 de hoan tat rut tien 500.000d tai diem GD. Chi tiet 18009000
604182 | KTB: OTP=604182 (Ref: HXQP) เพื่อชำระเงิน 1,590.00 บาท ที่ LAZADA บัตร xxxx2209 ห้ามบอกผู้อื่น
730951 | เป๋าตัง: รหัสยืนยันของคุณคือ 730 951 รหัสอ้างอิง kd72 หมดอายุใน 5 นาที
8K2V5T | ประกันสังคม รหัสผ่านชั่วคราว 8K2V5T สำหรับเข้าใช้ SSO Connect สอบถามโทร 1506
4095 | การไฟฟ้าส่วนภูมิภาค: กรุณาใส่เลข 4095 ในแอป PEA Smart Plus เพื่อผูกเบอร์ 081-xxx-4471
26038 | ใช้รหัส 26038 ลงทะเบียน My 7-Eleven อย่าให้รหัสนี้กับใคร
518306 | <Ref. 9QWZ> รหัส OTP ของท่านคือ ๕๑๘๓๐๖ ใช้ได้ถึง 14:20 น. ไปรษณีย์ไทย
917204 | Bitkub: 917-204 คือรหัสสำหรับถอน 0.5 ETH วันที่ 12/03/67 หากไม่ได้ทำรายการ โทร 02-032-9555
640182 | 【个人所得税】您的短信校验码为：640182，5分钟内有效，请勿转发他人。咨询电话12366
7305 | 【闲鱼】验证码7305，用于绑定手机尾号6621，泄露会导致账号被盗。
928407 | 【国家电网】户号3301887265正在过户，动态码：92 84 07，如非本人操作请拨95598
58120437 | 【招商银行】您正以尾号3390的一卡通在12306支付553.50元，短信口令58120437，切勿告知他人（4月2日09:17）
3M8T6Q | 【健保署】您好，您的健康存摺一次性認證碼是 3M8T6Q，請於10分鐘內輸入。客服 0800-030-598
470318 | [全聯福利中心] PX Pay 簡訊驗證碼 470-318，請勿提供給他人，謹防詐騙。165
615290 | 八達通：閣下之一次性密碼為 615290，用以增值 HK$500。如有查詢請電 2266 2222
482016 | 【マイナポータル】認証コード：482 016\u3000有効期限は10分です。第三者に教えないでください。
73051824 | ゆうちょ銀行です。ワンタイムパスワードは【７３０５１８２４】です。送金額30,000円\u3000受付14時05分
5093 | メルペイの本人確認番号は5093です。
T7K92M | 東京電力 くらしTEPCO web\u3000お客さま番号末尾4471\u3000ログイン用パスコード: T7K9-2M
306184 | 306184 がタップルの確認コードになります。このコードを相手に送らないでください
927415 | bitFlyer 二段階認証⏎出金 ¥150,000（6/18 21:03）⏎コード 927415⏎お心当たりのない場合は至急ご連絡ください
60284 | 【イオンカード】本人認証パス 60284 をご入力ください。ご利用先:AMAZON 7,980円 カード下4桁1108 お問合せ0570-071-090
481620 | [Web발신]⏎[국민건강보험] 본인확인 인증번호 [481620]를 입력해 주세요. 문의 1577-1000
730594 | [Web발신]⏎(카카오뱅크) 타인에게 절대 알려주지 마세요! 인증번호 730 594 / 이체 500,000원 / 14:27
2906 | 당근 인증번호는 2906입니다. 판매자나 구매자에게 알려주지 마세요⏎v8Kq1ZtYw3e
58301 | [한전ON] 고객번호 0412887731 자동이체 신청 승인번호는 58301 입니다.
71490265 | [업비트] 출금 인증코드 : 71490265 (3분 이내 입력) 본인이 아닌 경우 1588-5682
R4T8WQ | [넥슨] R4T-8WQ 를 입력하시면 기기 등록이 완료됩니다.
094617 | 배달의민족입니다. 회원가입을 계속하려면 여섯 자리 숫자 094-617 을 입력해 주세요.
609281 | gov.gr: Ο κωδικός επιβεβαίωσης για την Υπεύθυνη Δήλωση είναι 609281. Ισχύει για 5 λεπτά.
480317 | EUROBANK: KODIKOS MIAS XRISIS 4 8 0 3 1 7 GIA AGORA 89,90 EUR STO SKROUTZ.GR ME KARTA ***5527. MIN TON DINETE SE KANENAN
7395 | Taxisnet / ΑΑΔΕ: Πληκτρολογήστε 7395 για πιστοποίηση κινητού 69******12.
904613 | Η ΔΕΗ σας ενημερώνει: ο κωδικός εισόδου στο myDEI είναι 90-46-13. Για βοήθεια 11770.
38206 | 38206 ειναι ο κωδικος σου για το efood. Μην τον δωσεις σε κανεναν
D6X48H | ΕΟΠΥΥ - Ηλεκτρονικός φάκελος υγείας: εισάγετε τον κωδικό OTP D6X48H έως τις 18:30 της 09/05/2024
61850294 | ΕΘΝΙΚΗ ΤΡΑΠΕΖΑ: i-code 61850294. Μεταφορά 1.200,00€ σε GR16...3308. Δεν το ζητήσατε; 210 4848484
740183 | Försäkringskassan: Din engångskod är 740 183. Den gäller i 10 minuter. Lämna aldrig ut koden.
3095 | Din kod för att logga in på Blocket är 3095. Dela den inte med köpare eller säljare.
618204 | ICA: Ange 618204 i appen för att bekräfta mobilnr 070-***1287
SE74KP | Vattenfall - signera avtal nr 55120983 med koden SE7-4KP senast 2024-06-30. Kundservice 020-82 00 00
52817 | KLARNA: GODKANN KOP 1 299 KR HOS ELGIGANTEN. VERIFIERINGSKOD 52817. RING 08-120 120 10 OM DU INTE HANDLAT
930471 | Hej Elin! 93 04 71 är engångslösenordet till PostNord-appen.
27460815 | Antagning.se: Du har begärt att byta lösenord kl 13:42. Verifieringskod:⏎27460815⏎Du kan bortse från detta om det inte var du.
5839 | Plus Mobile: haslo do konta w Plus Mobile to 5839. Nie podawaj go nikomu.
`);

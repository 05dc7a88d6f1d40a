import { examples } from './examples.js';

/** The same in many languages, with names that have digits and with codes that open lockers. */
export const CODES_ODDLY_WORDED_WORLDWIDE = examples(`
# Missed on the first run
70268143 | Paiement de 89,99 EUR chez SNCF CONNECT le 04/02 à 21h13, carte finissant par 0092. Pour valider : 70268143
415993 | bonjour votre code free mobile 415993 a saisir dans votre espace abonne
QHDRWN | Subito: codice di verifica QHDRWN. Inseriscilo entro 5 minuti
4471 | el code bta3ak 3ashan te2akked el order howa 4471 mat2olosh le 7ad
695143 | BCA: Kode verifikasi trx Rp 1.750.000 di BLIBLI kartu xx3381 adl 695143. Hub 1500888 bila bukan Anda
58203914 | 【丰巢】取件码58203914,您的中通包裹已到幸福小区3栋东侧丰巢柜,请在24小时内取走,电话13800138000
204961 | 【铁路12306】验证码:204961,12306用户注册或既有用户手机核验专用,如非本人请致电客服12306。
RM6T48 | 順豐:快件SF1088123456789已存入智能櫃H852K0021P,請憑取件碼 RM6T48 於18:00前領取
40917 | 반값택배 도착! 강남대로 382 GS25에서 수령번호 40917을 말씀해 주세요. 5월 20일까지 보관
930571 | Az Ön belépési kódja az Ügyfélkapuhoz 930571
1746 | Sila beri 1746 kepada pemandu anda sebagai kod pengesahan sebelum naik. WXY 4412 Perodua Myvi
9027 | Weka 9027 kukamilisha malipo ya KES 2,450 kwa Till 884412. Namba hii ya siri inaisha baada ya dakika 5
# A purpose and a colon
70268143 | Achat de 45,00 EUR chez FNAC carte finissant par 1121. Pour confirmer : 70268143
70268143 | Compra de 45,00 EUR con tarjeta terminada en 1121. Para autorizar: 70268143
702681 | Purchase of $45.00 at Target with card ending 1121. To approve: 702681
70268143 | Zahlung 45,00 EUR mit Karte endend auf 1121. Zum Bestätigen: 70268143
70268143 | Pagamento di 45,00 EUR con carta che termina con 1121. Per autorizzare: 70268143
702681 | Compra 45,00 EUR cartão final 1121. Para confirmar: 702681
# Names of carriers
415993 | votre code lyca mobile 415993 a saisir
415993 | Votre code Orange 415993 à saisir sur votre espace client
415993 | Your verification code for Boost Mobile 415993 enter it online
415993 | tu codigo simyo movil 415993 para entrar
415993 | dein code congstar mobil 415993 bitte eingeben
# Letters only
QHDRWN | Wallapop: código de verificación QHDRWN. Introdúcelo en 5 minutos
QHDRWN | Leboncoin : code de vérification QHDRWN. Valable 5 minutes
QHDRWN | Marktplaats: code voor verificatie QHDRWN. Geldig 5 minuten
QHDRWN | OLX: kod weryfikacyjny QHDRWN. Wazny 5 minut
XKTPL | Kod potwierdzenia XKTPL
QHDRWN | Seu código de acesso QHDRWN
QHDRWN | Kode verifikasi QHDRWN berlaku 5 menit
QHDRWN | Mã xác nhận QHDRWN. Không chia sẻ
QHDRWN | Код подтверждения QHDRWN
# Arabic in Latin letters
4471 | code el ta2keed bta3ak howa 4471
583921 | el code bta3 el 7esab 583921 mat2olosh le 7ad
7712 | da el code beta3ak: 7712
# Abbreviated
695143 | Kode verifikasi trx di TOKOPEDIA kartu xx3381 adlh 695143
695143 | Kd verifikasi utk login 695143
695143 | OTP utk trx Rp50.000 adl 695143. Jgn berikan ke siapapun
# To pick up
58203914 | 【丰巢】取件码58203914,您的圆通快递已到阳光花园丰巢柜
482019 | 【菜鸟】包裹已放入智能柜，取件码：482019
RM6T48 | 順豐速運：快件已存入順豐智能櫃，取件碼RM6T48，請於48小時內取件
40917 | 편의점택배 도착! 수령번호 40917 을 점원에게 말씀해 주세요
7781 | GS25 픽업번호 7781을 보여주세요
# Numbers in senders' names
204961 | 【铁路12306】验证码：204961,12306用户登录
3928 | 【12306】3928（铁路12306手机验证码），请勿告知他人。
482013 | 【中国移动10086】验证码482013,10086不会索取
# Hungarian
930571 | A belépési kódja az Ügyfélkapuhoz 930571
930571 | Kódja a NetBankhoz 930571
930571 | Az egyszer használatos jelszava az eBankhoz 930571
# Swahili
9027 | Tumia 9027 kukamilisha malipo
9027 | Ingiza 9027 kuthibitisha namba yako
9027 | Namba yako ya siri ni 9027
# Europe
482913 | Kod autoryzacji operacji nr 3 z dn. 12-05: 482913 mBank
4829 | InPost: odbierz paczkę. Kod odbioru: 4829, Paczkomat KRA010
482913 | Potvrzovaci kod pro platbu 1 499 CZK: 482913
482913 | Overovaci kod k platbe 45,90 EUR je 482913
482913 | Egyszer használatos kódja a vásárláshoz 482913
482913 | Cod unic pentru autentificare 482913
482913 | Codul pentru tranzactia de 120 RON la EMAG este 482913
482913 | Vas kod za potvrdu placanja u iznosu 1.200,00 RSD je 482913
482913 | Jednokratna lozinka za prijavu 482913
482913 | Kod za naplata 25,00 лв: 482913
482913 | Код за плащане 25,00 лв при EMAG 482913
482913 | Kertakäyttökoodi maksuun 25,00 EUR 482913
482913 | Engangskode til betaling kr 250,00: 482913
482913 | Din kode til MitID 482913
482913 | Din kod för BankID 482913
482913 | Kodas mokejimui patvirtinti 482913
482913 | Jūsu kods maksājuma apstiprināšanai 482913
482913 | Teie kood makse kinnitamiseks 482913
482913 | Ο κωδικός για την πληρωμή 25,00€ είναι 482913
482913 | Kodi juaj per pagesen 482913
482913 | Şifreniz 482913 ile giriş yapabilirsiniz
482913 | 482913 şifresi ile 250,00 TL ödemenizi onaylayın
482913 | Kodunuz 482913-dir
482913 | To'lov uchun kod 482913
482913 | Төлем коды 482913
482913 | Код для оплаты 1 250 р. в OZON 482913
4829 | Код выдачи заказа 12-448192: 4829
4829 | Код отримання посилки 4829
# Asia, Africa
482913 | OTP cho giao dich 250.000 VND tai SHOPEE la 482913
482913 | Ma xac thuc giao dich 482913 het han sau 2 phut
482913 | รหัส OTP 482913 (Ref: AB12) ยอด 250.00 บาท
482913 | 거래 250,000원 승인을 위한 인증번호 482913
482913 | 250,000원 결제 인증번호[482913]
482913 | ご利用金額25,000円 認証コード482913
482913 | 您正在支付250.00元,验证码482913
482913 | 交易密碼482913,金額NT$250
482913 | आपके ₹250 के भुगतान का ओटीपी 482913
482913 | 482913 is OTP for txn of Rs 250 at AMZN on card xx4471
482913 | 482913 is SECRET OTP for txn of INR 250.00 on card ending 4471
482913 | Rs.250 txn OTP-482913
4829 | Delivery partner ko 4829 batayein
4829 | Apna OTP 4829 rider ko dein
482913 | Ang iyong code para sa GCash ay 482913
4829 | Ibigay ang 4829 sa rider
482913 | رمز الدفع 250.00 ريال: 482913
482913 | الرمز السري 482913 لعملية شراء بمبلغ 250
482913 | کد پرداخت 482913 مبلغ 250,000 ریال
482913 | קוד לאישור תשלום 250 ש"ח 482913
482913 | Lambar tabbatarwa 482913
482913 | Koodhka xaqiijinta 482913
482913 | Nambari ya uthibitisho ni 482913
482913 | Ikhodi yakho 482913
1962 | Ваш пароль для регистрации в Wildberries 1962
1430 | Ваш код для входа в приложение Магнит 1430
1430 | Votre code de connexion à Foo Bank 1430
1430 | Ihr Code zur Anmeldung bei Foo Bank 1430
1985 | Kod do logowania w aplikacji Allegro 1985
1745 | Código para confirmar tu cuenta Rappi 1745
8305 | When asked, key in the 4 digits 8305 on your phone
3728 | Nova Poshta: kod dlya vhodu v kabinet 3728
4821 | Kod dlya vhoda 4821. Nikomu ne soobshaite
4821 | Vash kod podtverzhdeniya 4821
4821 | Parol dlya vkhoda 4821
482913 | Kod registracii 482913
4821 | Vas kod za potvrdu 4821
4821 | kod dlia pidtverdzhennia 4821
# Words of proof between
XKTPL | Code: XKTPL
QHDRWN | Code de connexion QHDRWN
# Pick-up
4471 | Ihr Abholcode für die Packstation: 4471
482913 | Locker PIN: 482913. Pick up before Friday
739105 | Código de recogida 739105 en el Citypaq
4471 | Codice di ritiro locker 4471
4471 | Code de retrait consigne 4471
# Names with digits
204961 | [12306] 验证码204961
482913 | 【58同城】验证码482913,58同城客服不会索取
482913 | 【51Job】482913是您的验证码
482913 | 【7-ELEVEN】驗證碼482913
482913 | 【360安全】您的校验码482913,360不会索取
482913 | [Route66] code 482913
482913 | (4711) Ihr Code lautet 482913
482913 | 1177 Vårdguiden: din kod är 482913
482913 | 9292: je code is 482913
482913 | Forex365: your code is 482913
# A number after a comma
482913 | Code 482913,valid 5 min
482913 | code:482913,2024-05-03
482913 | 验证码482913,2024年5月3日
482913 | 验证码482913,1小时内有效
482913 | Your code is 482913,12345 Foo Street
482913 | OTP482913,Ref9982
# Payments
482913 | Kod zakupu 482913 kwota 250 zł
482913 | Egyszer használatos kódja a vásárláshoz 482913 Köszönjük
# Slavic in Latin letters
4821 | Rozetka: kod dlya vhodu v osobystyi kabinet 4821. Dovidka 0800500000
4821 | Vash kod dlya vkhoda v prilozhenie 4821
`);

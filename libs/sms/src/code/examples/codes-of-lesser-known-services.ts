import { examples } from './examples.js';

/** As services send them whose names fewer know, and as libraries do by default. */
export const CODES_OF_LESSER_KNOWN_SERVICES = examples(`
5839 | Your verification code is: 5839
410276 | 410276 is your code
7713 | Code: 7713
902648 | Your Kestrel Fitness verification code is: 902648. Don't share this code with anyone; our employees will never ask for the code.
361094 | 361094 is your verification code for harbour-app-prod.firebaseapp.com.
775210 | Your authentication code is 775210.
638401 | Your confirmation code is 638401
4482 | Your Plumbline code: 4482. Valid for 5 minutes.
092817 | <#> Your Rapido OTP is 092817. Do not share it with anyone. hQ7dk2LmX9a
550187 | OTP for txn of INR 12,499.00 at CROMA RETAIL on your Karur Vysya Bank card ending 3307 is 550187. Valid for 3 mins. Do not share with anyone. If not you, call 18602581916
846203 | Dear Customer, 846203 is the One Time Password to login to your Federal Bank FedNet a/c XX4410. NEVER SHARE IT WITH ANYONE. Bank never calls to verify it.
219754 | 219754 is your OTP for Apollo 24|7 login. It will expire in 10 mins. For help call 1860-500-0101
73905 | Flexiroam: use 73905 to verify your phone number
481516 | Your Duo passcodes for this login. Passcode: 481516. If you did not request this contact IT Service Desk ext 5500.
30968214 | Okta: Your verification code is 30968214
264918 | FortiToken: AuthCode: 264918
1183047 | SMS passcodes: 1183047
692305 | AuthCode:692305 for VPN user jmurray. Expires in 60s.
857136 | Your Cisco Secure Access one-time passcode is 857136, it expires 14:32 UTC
K7M2QX | Enter code K7M2QX to connect to GuestNet_5G. Your access is valid for 24 hours.
8841 | Welcome to Ibis Styles Wi-Fi! Your PIN is 8841. Room 402, valid until 12 Mar 11:00.
559013 | HOTEL ARCADIA GUEST INTERNET. USERNAME: 0791555302 PASSWORD: 559013
614882 | M-KOPA: Your OTP is 614882. Usimpe mtu yeyote. Do not share this PIN with anyone including M-KOPA staff.
2057 | Your Chipper Cash code is 2057. Reply STOP to unsubscribe.
390461 | Your OPay verification code is 390461, valid for 10 mins. DO NOT disclose it to anyone. OPay staff will NEVER ask for it.
748815 | PalmPay: [748815] is your OTP for resetting PIN. Never tell anyone this code. Call 018886888 if you did not request it
106473 | Your Kuda transfer of N45,000.00 to ADEBAYO T. needs approval. Enter 106473 in the app.
926350 | GTBank OTP: 926350 for your transaction of NGN5,300.00 on JUMIA NG. Date: 04-Nov-2023 16:21. Not you? Dial *737*51*74#
38275 | Yango verification code 38275
4409 | Your Careem verification code is 4409. Keep it to yourself.
661320 | Dear Customer, Your OTP is 661320 for online purchase at NOON.COM AED 349.00 with card ending 7719. Do not share this OTP with anyone. Mashreq
873529 | Use OTP 873529 to activate your STC Pay wallet on new device. If this was not you please call 8001233333.
5126 | Tabby: 5126 is your one time code. Never share it.
294076 | UAE PASS: Your OTP to verify your mobile no. is 294076. Ref: 7FA3
718043 | Your one-time PIN for Absher login is 718043. Do not give it to anyone even if he claims to be from the Ministry.
835162 | KNET: OTP 835162 for payment KD 12.750 to TALABAT. Valid 3 min.
6390 | Blinkit: 6390 is your OTP to login. Groceries in minutes!
127984 | Enter 127984 on the Tesco Clubcard page to confirm its you.
450719 | Your Boots Advantage security code is 450-719. It'll expire in 15 minutes.
308241 | Nectar: Hi! To finish linking your card, enter 308 241. We'll never call to ask you for this.
968527 | NHS login: 968527 is your security code. It will expire in 10 minutes.
55204 | 55204 is your security code to sign in to your GOV.UK account
7620 | Patient Access: your verification code is 7620. Do not reply to this text, we can't read it.
341885 | MyChart verification code: 341885. For your safety, do not share this code. St. Luke's Health
180659 | CVS Pharmacy: 180659 is your one time code. Msg & data rates may apply. Reply HELP for help, STOP to cancel.
927316 | Walgreens: Your verification code is 927316. This code will expire in 20 minutes. Didn't request it? Call 1-877-250-5823.
046682 | Kroger Plus security code - 046682 - expires in 10 min
859174 | Navy Federal will NEVER call you for this code: 859174. Use it to complete your sign-in.
60317428 | Your First Tech Federal Credit Union one-time passcode is 60317428
238690 | FRM: Huntington. MSG: Your access code is 238690. Expires in 10 min. Never share.
471508 | Regions Bank: We'll NEVER call or text to ask for this code. Access code 471508. Questions? 1-800-734-4667
5593012 | Charles Schwab: Your security code is 5593012. Don't share it.
816249 | Interactive Brokers: Your security code is 816249. Requested for user ji***82 from IP 81.2.69.160
394750 | ETRADE: 394750 is your one-time security code. If you didnt request call 800-387-2331 immediately
712038 | Questrade. Your two-step code is 712038, don't give it to anyone - even us.
645921 | Your Geico verification code is 645921. It expires in 15 min.
3381 | State Farm: Your code is 3381 ref policy ending 0092. Do not share.
201576 | AAMI: Hi Karen, use code 201576 to view your claim CLM-5529104. This code expires in 30 mins.
984433 | 984433 is your Medibank code. We'll never ask you to share this with anyone, including our staff.
57120 | Woolworths Everyday Rewards: enter 57120 to verify your identity. If this wasn't you, call 1300 101 234.
628479 | NetBank: SMS code 628479. To pay $1,250.00 to J SMITH acct ending 4471. Never share this code. Not you? Call 13 2221.
193847 | Bendigo Bank: Security code 193847 for adding new payee BSB 633-000 Acc 14****77.
741306 | myGov: Your code is 741-306. Never share this code with anyone.
885210 | Your ATO online code is 885210. Valid for 5 min. We will never send a link.
4067 | Countdown Onecard PIN reset code 4067
350962 | ASB: Netcode 350962 for Pay Person $400.00. Don't disclose to anybody.
667813 | Trade Me: Your sign-in code's 667813. Don't share it, not even with us.
9250 | Carousell: Your verification code is 9250. Beware of scams! Do not share this with other users.
412097 | Singpass: 412097 is your SMS OTP. NEVER share it with anyone or enter it on a website other than singpass.gov.sg.
276538 | DBS: Enter OTP 276538 for SGD 88.90 at SHOPEE SG w/card -1022 by 18 May 21:05 SGT. Verify details. NEVER SHARE OTP. Call 18003396963 if not yours.
539641 | AXS Pte Ltd - Your 6 digit OTP is: 539641, (Ref No. AX20240211)
815307 | RM0.00 Touch 'n Go eWallet: Your OTP is 815307. Never share your OTP with anyone.
690124 | RM0 MAYBANK: TAC 690124 to transfer RM 2,000.00 to SITI A*** acct 1640xxxx3321 on 03/08 10:15. Call 03-58914744 if not requested.
148723 | GCash: Never share your OTP & MPIN. Your authentication code is 148723. Valid for 5 mins only.
5302 | Grab driver login 5302 is ur activation code
330815 | BDO: Use OTP 330815 to enroll 09XX***4412 in Online Banking. Ref 110293. DO NOT SHARE.
972640 | Your Maya code is 972640. Di kami hihingi nito kahit kailan. Keep it private!
2281 | Foodpanda PH: Here is you're code 2281. Do not share
481903 | Dear sir/madam, you OTP code for registor is 481903, thanks you.
70463 | Hello! For finish the registration please to enter 70463 in the application
6659 | Dear user, Your cod of activation: 6659. Is valid 2 minute.
905217 | Verify code 905217, please input in 30 minutes. do not leak to other people!
314768 | [Imou] 314768 (verification code), valid within 5 minutes. Please ignore if it is not operated by yourself.
837025 | [EZVIZ] Your verification code is 837025. It is valid for 30 minutes.
459206 | 【Huobi】 Code: 459206. You are withdrawing 0.5125 BTC to address ending f3kQ. Do not forward.
126094 | [Bybit]126094 is your login code. Valid for 5 min.
783310 | [KuCoin] Your code for Withdrawal is 783310. If not done by yourself, freeze account now: https://kucoin.com/freeze
058413 | Bitget: verification 058413. DO NOT share with anyone. Anti-phishing code: MOON22
2947018 | Kraken: your sign in code is 2947018
669452 | Luno one-time PIN 669452. Requested at 09:47 from Johannesburg, ZA.
519830 | VALR: Your OTP is 519830 (ref. V8821)
84126 | FNB:-) 84126 is your OTP to confirm a beneficiary payment of R3500.00. Do not share. Queries 0875759404
403819 | Capitec: Verification code 403819 for online purchase R 899,00 at TAKEALOT. If you didn't do this call 0860102043.
7750 | Checkers Sixty60 - your one time pin is 7750 :)
962035 | Clicks ClubCard: 962035. Enter this OTP at till or on the app within 15min.
158304 | SARS eFiling: Your OTP is 158 304. Please enter it to continue. Do not reply. SARS 0800 00 7277
290741 | Safaricom: Your mySafaricom App one time pin is 290741. It expires at 18:05. t8HaoW2XbQe
5118 | KPLC self service token portal verification: 5118. Dial *977# for more.
816635 | Your KRA iTax OTP is 816635 for PIN A00****12Z.
340097 | Airtel Money UG: Use code 340097 to complete payment of UGX 55,000 to UMEME. Fee UGX 1,100.
71925 | SafeBoda code 71925, valid 10 minutes!
604182 | MTN MoMo: Y'ello! Your OTP is 604182. Dont share your PIN or OTP with anyone.
9306 | Bolt activation code: 9306. ID: 3f9sLpQ0aXk
273541 | InDrive. Your code - 273541
1684 | Gett: PIN 1684. Never share it.
55820 | Lime: Your login code is 55820. Ride safe!
6031 | Voi code: 6031⏎⏎Voi will never ask for this code.
748190 | TIER: enter 748190 to unlock your account (not the scooter yet :))
397214 | Your InPost parcel is in locker WAW22M. Log in with the code 397214 sent for phone +48 *** *** 118.
480172 | Open code for your parcel RR483920115EE at Omniva locker: 480172. Pick up by 21.06.
85309 | Your Pudo locker PIN is 85309 for order 7719203. Locker closes at 19:00.
4173 | Evri: your delivery PIN is 4173. Give this to the courier when they arrive, order H00A2901182.
903381 | An Post: Your An Post Money one time passcode is 903381. Amount EUR 64.20 merchant RYANAIR.
226704 | AIB: Code 226704. Use it to confirm card purchase of €29.99 at SMYTHS TOYS. Card **2210. AIB never ask for this code.
738015 | 738015 is your Monese code. It's top secret.
691247 | Revolut verification code: 691-247. Never share this code with anyone, ever.
30148 | Vinted: 30148 is your verification code. Don't share it with anyone.
562890 | Depop - your code is 562890. @depop.com #562890
417736 | 417736 is your OfferUp code⏎⏎@offerup.com #417736
8820 | Hinge: code 8820. Don't share.
139502 | Your Bumble verification code is 139502. If you didn't try to log in, ignore this text honey.
940768 | Tinder: your code is 940768 Don't share
526174 | Your Feeld sign-in code: 526174
M4X9T | Steam: enter the code M4X9T in the mobile app to confirm your phone number
735602 | Riot Games: 735602. Use within 10 min. We won't ask for it in game chat.
0841953 | Your Blizzard security code is 0841953
61509 | Wargaming ID confirm: 61509
298416 | Garena: OTP 298416 to change password for acc DragonSl***r. DO NOT SHARE!
174835 | EA: Your Security Code is: 174835
5470 | DICE ticket fans! Your code is 5470
883016 | Ticketmaster: You're requesting to update your phone. Your code: 883016. We will never call you for it.
420931 | AXS: 420931 is your one-time passcode for Oct 12 - The National at Red Rocks, order 88120394.
763259 | University of Leeds MFA code: 763259
109884 | UBC CWL Enhanced security passcode 109 884. Didn't request? visit it.ubc.ca/mfa
586713 | Use verification code 586713 for Contoso Staff Portal authentication.
947102 | IT SERVICE DESK: YOUR PASSWORD RESET CODE IS 947102. EXPIRES 17:30. TICKET INC0048812.
351628 | GLOBALPROTECT LOGIN CODE 351628
8194 | YOUR PIN CODE IS 8194 PLEASE DO NOT SHARE WITH ANYONE
204975 | Thames Water: Hi, your code to sign in to My Account (900012345678) is 204 975.
69713 | Octopus Energy here! Your magic login number is 69713, valid for 1 hour.
432085 | PG&E: Your temporary passcode is 432085. Reply STOP to opt out.
877450 | T-Mobile ID: Your PIN is 877450. Never give this code to someone who calls you.
5168 | giffgaff: Here's your code 5168. It'll run out in 20 mins. Not you? Change your password
920146 | Rogers: Your verification code is 920146. (Francais: 920146 est votre code de verification.)
641377 | Canada Revenue Agency: Your one-time passcode is 641377 / Agence du revenu du Canada: Votre code d'acces unique est 641377
3092 | (Stuff.ly) 3092 <- type this in to continue
758429 | Hi Marcus, thanks for joining GreenLeaf Dispensary rewards! 758429 is what you'll need to finish up.
2615 | Pin 2615 for Barber booking Sat 14/10 at 15:30
SVX8820 | Your temporary device code is SVX-8820. Enter it at the login prompt within 10 minutes.
164093 | Wise: 164093 is your code to send 1,200 EUR to P. Novak. Only enter it on wise.com
890571 | bKash verification code is 890571. It expires in 2 minutes. PLEASE DO NOT SHARE YOUR OTP OR PIN WITH OTHERS. FA+9qCX9VSu
377208 | Easypaisa: Dear Customer, 377208 is your OTP for device verification. Is code ko kisi ke sath share na karein. Helpline 3737
0593 | eSewa: 0593 is your OTP for Rs. 1500 load from NIC ASIA. If not you, call 01-5970032.
7184402 | Lloyds Direct pharmacy: 718 4402 is your sign in code. Need help? 0161 694 6325
53907 | LOYALTY CARD ACTIVATION: ENTER 53907 ON THE KIOSK SCREEN. CARD NO ENDING 88120. LULU HYPERMARKET
90417 | Fragmenta chat login code: 90417. It can be used to log in to your account. Do not give it to anyone, even if they say they're from us!
635180 | Txn ref 20240917-55821: pls use 635180 as OTP to pay LKR 8,400.00 to CEB Electricity, Acc 4401****23. Sampath Bank PLC
QH7K2P | Airbase guest pass: your login code is QH7-K2P (letters are upper case). Good for one visit on 2024-05-30.
1059 | Use 1059 for two-factor authentication on Nimbus.
482913 | Bancolombia le informa: su clave dinamica es 482913 para la transferencia por $350.000 a *4471. Dudas 018000912345.
7204 | Tu código de Rappi es 7204. No lo compartas con nadie.
930158 | Mercado Pago: NO compartas este codigo con nadie. Tu codigo para ingresar es 930158
56071 | Yape: Tu código de aprobación es 56071, vence en 2 min. Si no lo pediste llama al (01) 313-9000
618240 | BBVA. Introduce 618240 para confirmar tu compra de 74,90 EUR en ZALANDO con tu tarjeta *8832. ¿No eres tú? Llama al 912249802
3391 | Correos: el PIN de apertura de tu CityPaq es 3391. Envio PQ4F2E0712345678
204867 | SAT: Su código de verificación para generar la e.firma portable es 204867. Vigencia 10 minutos.
819034 | Hola! usa 819-034 para verificar tu telefono en Clip. Expira en 10 minutos
471925 | AFIP - Clave Fiscal. Código: 471925. No lo divulgue.
6640 | Cabify: 6640 es tu código de verificación.
135790 | BANCO ESTADO: CLAVE SMS 135790 PARA AGREGAR DESTINATARIO RUT 12.***.***-5. NUNCA ENTREGUE SUS CLAVES.
80264 | Su codigo de verificacion de Osakidetza es 80264, caduca a las 12:45. / Zure egiaztapen kodea: 80264
572018 | Nubank: 572018 e o seu codigo de confirmacao. Nao compartilhe, nem com nossa equipe.
4916 | 99: Seu código é 4916. Não informe para ninguém.
308755 | Seu token Sicredi: 308755. Compra de R$ 219,90 em MAGAZINE LUIZA cartao final 0417. Nao reconhece? 0800 724 4770
90127 | OLX: Use o código 90127 para confirmar seu telefone. Cuidado com golpes.
641832 | MB WAY: O codigo para ativar o seu cartao e 641832. Nao partilhe este codigo com terceiros.
275409 | SNS 24: o seu código de acesso é 275409 e é válido por 5 minutos.
883164 | Portal das Finanças: código de autenticação 883164, pedido em 2024-02-19 10:22:41. NIF 2*****881.
1738 | Continente: insira o codigo 1738 para associar o Cartao Continente terminado em 5520
506093 | Multicaixa Express: O seu código de activação é 506093. Nunca o forneça a ninguém. Linha 222 641 840.
739204 | Doctolib : votre code de validation est 739204. Ne le communiquez à personne.
61058 | Votre code de vérification leboncoin est : 61058
84920137 | Credit Mutuel de Bretagne: code 84920137 pour valider votre achat de 129,00 EUR chez FNAC.COM le 14/11 a 18h02. Ne le transmettez JAMAIS.
2947 | Carte Carrefour. Saisissez le code 2947 pour retrouver votre compte fidélité.
415672 | Impots.gouv: votre code de securite est le 415 672, valable 15 min
930217 | Wave: votre code secret est 930217. Ne le donnez à personne, même à un agent Wave. Appelez le 200600 (gratuit).
5083 | Orange Money CI : le code temporaire pour le paiement de 15 000 FCFA a CIE est 5083
678143 | Chers clients, voici votre OTP 678143 pour BaridiMob. Il expire dans 3 minutes. Algérie Poste
126905 | ameli : pour vous connecter, saisissez 126905. L'Assurance Maladie ne vous demandera jamais ce code par téléphone.
381946 | Ihre mTAN für die Überweisung von 480,00 EUR auf DE**1184 lautet 381946. Sparkasse Allgäu
70215 | Dein Code für Kleinanzeigen: 70215. Gib ihn nicht weiter!
859302 | ELSTER: Der Bestätigungscode lautet 859302.
4407 | DHL Packstation: mTAN 4407 fuer Sendung 00340434***8812. Abholung bis 09.09.
629718 | TK-App: Bitte geben Sie 629718 ein, um Ihr Geraet zu verbinden. Gueltig bis 13:20 Uhr.
194807 | Willkommen bei Migros! Dein Bestätigungscode für Cumulus ist 194 807
KPA4X7 | A1 Login: Ihr Einmalpasswort KPA4X7 ist 10 Minuten gültig. Ihr A1 Team
716045 | PosteID: il codice temporaneo e' 716045. Non comunicarlo a nessuno, neanche a operatori di Poste Italiane.
39081 | Subito: 39081 è il tuo codice di verifica
482067 | Banca Sella: codice 482067 per autorizzare il pagamento di EUR 56,30 presso TRENITALIA. Carta *7741
2518 | Esselunga: il PIN per associare la tua Carta Fidaty e 2518, scade tra 15 min.
903716 | Fascicolo Sanitario Elettronico Regione Lombardia: OTP 903716 richiesto il 02/03/2024 alle 09:14:55
06148 | GENTILE CLIENTE, IL SUO CODICE DI ATTIVAZIONE FASTWEB E' 06148
528403 | DigiD: uw sms-code om in te loggen is 528403. Deel deze code nooit met iemand.
9174 | Marktplaats: Je verificatiecode is 9174
360819 | TAN-code 360819 (volgnr 41) voor bankoverschrijving van € 95,00 naar NL**RABO****3310. Klopt dit niet? Bel 088-722 6767
74206 | Je Swapfiets inlogcode: 74206. Niet aangevraagd? Negeer dit bericht.
615038 | mBank: Operacja nr 4 z dn. 12-06-2024, przelew na rach. 54...8821, kwota 230,00 PLN; haslo: 615038
204719 | Allegro: kod 204719. Nie podawaj go nikomu.
8360 | InPost: kod odbioru 8360. Paczka czeka w WRO15A do 21:00 17.05
597102 | Profil Zaufany: Twój kod autoryzacyjny nr 3 to 597102. Ważny 5 minut.
42716 | Zabka: Twoj kod logowania do Zappki to 42716
7193 | Код: 7193. Никому его не сообщайте! Вкусвилл
58204 | Ваш код подтверждения для Самокат — 58204
306518 | Росбанк: пароль 306518 для оплаты 1 490.00 RUB в OZON.RU карта *0923. Никому не сообщайте пароль!
824670 | Госуслуги: код восстановления 824670. Никому не говорите код, даже если представились сотрудником.
40836 | Авито: 40836 — код для входа. Его спрашивают только мошенники
912375 | Никому не говорите код 912-375! Его требуют мошенники. Вход в ЛК Дом.ру
6082 | Нова пошта: код для входу 6082. Не повідомляйте його нікому.
473915 | PUMB: kod 473915 dlya pidtverdzhennya oplaty 845.50 UAH, ROZETKA, kartka *3318
21984 | Ваш код реєстрації в OLX: 21984
814306 | Yapi Kredi: 1.250,00 TL tutarindaki HEPSIBURADA isleminiz icin sifreniz: 814306. Kimseyle paylasmayiniz. B001
5729 | Getir'e giriş kodun: 5729
607214 | e-Nabız giriş şifreniz 607214'tür. 3 dakika geçerlidir. B088
39460 | sahibinden.com onay kodunuz 39460. Bu kodu kimseyle paylaşmayın.
180529 | DEGERLI MUSTERIMIZ, MISAFIR INTERNET ERISIM KODUNUZ: 180529 BILKENT OTEL ANKARA B016
742158 | Papara: Yeni cihazını onaylamak için 742 158 kodunu gir. Papara senden asla kod istemez. 0850 340 0 340
6413 | رمز التحقق الخاص بك هو 6413. لا تشاركه مع أحد. هنقرستيشن
508127 | مصرف الراجحي: رمز 508127 لعملية شراء بمبلغ 320.00 ريال من Jarir بطاقة *5518. لا تفصح عن الرمز
9072 | كود تفعيل فودافون كاش: ٩٠٧٢ صالح لمدة ٥ دقائق
384156 | منصة ناجز: كلمة المرور لمرة واحدة 384156. تنبيه: الوزارة لا تطلب منك الرمز نهائيا
217740 | Zain Cash رمزك السري المؤقت 217740 your OTP is 217740
5936 | مرحبا بك في اوبن سوق، ادخل الرقم 5936 لتأكيد هاتفك
48217 | کد تایید دیوار: 48217⏎این کد را در اختیار دیگران قرار ندهید.
6390514 | بانک پاسارگاد⏎خرید⏎فروشگاه: اسنپ⏎مبلغ: 1,850,000 ریال⏎رمز: 6390514⏎اعتبار تا 14:22:10
2746 | کد ورود شما به تپسی: ۲۷۴۶
715093 | سامانه ثنا⏎رمز موقت شما 715093 می باشد⏎لغو11
639184 | 【大麦网】验证码639184，您正在登录，5分钟内有效，请勿泄露给他人。
4027 | 【盒马】4027（登录验证码），如非本人操作请忽略。
850316 | 【宁波银行】您尾号6621的卡于11月08日15:37申请在线支付人民币268.00元，动态密码850316，切勿告知他人！客服95574
193507 | 验证码：193507，10分钟内输入有效。【哈啰出行】
726481 | 【协和医院】您的挂号验证码为 726481 ，请在页面中输入完成验证。
508219 | 【个人所得税】校验码508219，您正在找回密码，有效期5分钟。税务机关不会向您索要。
3759 | 【闲鱼】你的验证码是3759，转发可能导致帐号被盗
061842 | 【米哈游】您的通行证验证码是：061842。请不要把验证码泄漏给其他人。如非本人操作，可不用理会！
27360 | 【国家电网】尊敬的客户，您本次操作的短信验证码为27360，请于120秒内正确输入。详询95598
830265 | 【蝦皮購物】您的驗證碼為830265，請勿將驗證碼提供給他人以防詐騙。
4918 | 全聯PX Pay：簡訊驗證碼 4918，10分鐘內有效
572306 | [玉山銀行]您於12/03 20:11以末4碼3307之信用卡消費TWD1,680，交易密碼572306，識別碼KXQE，如有疑問洽(02)2182-1313
619047 | HKTVmall: 你的一次性驗證碼為619047 Your one-time code is 619047
8046 | 【メルカリ】認証番号：8046⏎この番号を画面に入力してください。他人に絶対に教えないでください
520917 | 認証コード：520917
73159 | dアカウントのワンタイムキー：73159 有効期限は10分です。
402863 | [楽天証券]認証コードは402863です。15:40までにご入力ください。
6217 | タイミー 確認コード 6217
918340 | PayPay：認証コード【918 340】SMSを転送・共有しないでください。詐欺にご注意
3085 | ヤマト運輸 PUDOステーション 受取用パスワード 3085 保管期限 7/12(金) お問合せ番号 4512-****-8890
419063 | [당근] 인증번호 [419063] *타인에게 절대 알리지 마세요. (계정 도용 위험)
5820 | [배달의민족] 인증번호는 5820입니다.
730294 | [Web발신]⏎[NH농협카드] 본인확인 인증번호(730294)를 입력하세요. 문의 1644-4000
164872 | [넥슨] 휴대폰 인증번호: 164872 (유효시간 3분)
903518 | 쏘카 본인인증 번호 [903518]를 화면에 입력해주세요
2746 | 서울대학교병원 예약조회 인증번호 2746
635027 | Mã xác thực của bạn là 635027. Vui lòng không chia sẻ mã này. Tiki
7418 | [Be] Ma OTP cua ban la 7418, hieu luc trong 60 giay.
209463 | TPBank: Ma xac thuc GD chuyen 5,000,000 VND toi TK ***8812 la 209463. TUYET DOI KHONG cung cap cho bat ky ai. LH 1900585885
50836 | Zalo nhap 50836 de kich hoat tai khoan. KHONG CHIA SE MA NAY VOI BAT KY AI
918245 | EVNSPC: Mật khẩu dùng một lần để đăng ký CSKH PB0201****88 là 918245
384690 | VNeID: OTP kich hoat dinh danh muc 2 cua Ong/Ba la: 384690. Het han luc 16h05.
472805 | JANGAN BERI KODE INI KE SIAPA PUN. Kode OTP Bukalapak: 472805
8136 | Kode verifikasi Anda adalah 8136
905341 | BSI: Kode OTP trx Rp150.000 di TOKOPEDIA kartu 4**2019 adalah 905341. Info 14040.
61792 | Hai Kak! Masukkan 61792 utk login di Alfagift ya. Berlaku 5 mnt.
350417 | DJP Online: kode keamanan 350417 untuk NPWP 09.***.***.4-012.000
2964 | PLN Mobile. WASPADA PENIPUAN! OTP Anda 2964
680143 | RM0 Shopee: Jangan kongsi! Kod pengesahan anda ialah 680143.
4259 | MySejahtera: No. TAC anda ialah 4259. Sah selama 3 minit.
871036 | BANK RAKYAT: Kod iTAC 871036 bagi pindahan RM300.00 ke AHMAD B*** pada 21-Jul 13:09. Jika bukan anda, hubungi 1-300-80-5454
593820 | รหัส OTP ของคุณคือ 593820 (Ref: KBQD) กรุณาใส่รหัสภายใน 5 นาที
407618 | <OTP: 407618> <Ref. TRXW> เพื่อชำระเงิน 599.00 บ. ที่ LAZADA บัตร x-2218 ห้ามบอกผู้อื่น Krungsri
9135 | เป๋าตัง รหัสยืนยัน 9135 อ้างอิง HJ72
220846 | Lotus's: รหัสผ่านชั่วคราว 220846 สำหรับสมัครมายโลตัส
648105 | आपका OTP 648105 है। इसे किसी के साथ साझा न करें। - IRCTC
3972 | प्रिय ग्राहक, लॉगिन हेतु कोड 3972 दर्ज करें। यह 10 मिनट तक मान्य है। मीशो
517429 | Aapka DigiLocker OTP 517429 hai, kisi ko na batayein. -NeGD
4806 | আপনার পাঠাও কোড ৪৮০৬। কারো সাথে শেয়ার করবেন না।
275913 | নগদ: আপনার যাচাইকরণ কোড 275913, মেয়াদ ৩ মিনিট
630482 | آپ کا جاز کیش تصدیقی کوڈ 630482 ہے۔ کسی کو مت بتائیں۔
7159 | Nadra Pak-ID: آپ کا پن 7159 ہے
846207 | Tigo Pesa: Namba yako ya siri ya muda ni 846207. Usimpe mtu yeyote.
3915 | Msimbo wako wa uthibitisho ni 3915. NHIF
508341 | ቴሌብር፡ የማረጋገጫ ኮድዎ 508341 ነው። ለማንም አያጋሩ።
61804 | קוד האימות שלך לאפליקציית וולט הוא 61804
739205 | כללית: סיסמתך החד פעמית היא 739205, תקפה ל-5 דקות. אין למסור לאף אחד
4173 | ביט - הקוד לזיהוי: 4173. בנק הפועלים
582037 | Ο κωδικός επαλήθευσής σας είναι: 582037 (taxisnet)
906418 | Eurobank: Kodikos 906418 gia agora EUR 45,80 sto SKROUTZ, karta *1193. MHN ton koinopoieite.
7320 | efood: Βάλε το 7320 για να συνδεθείς!
418650 | Codul tău de verificare eMAG este 418650.
2093 | easybox Sameday: codul de deschidere este 2093. Ridica coletul pana la 04.12, ora 22:00
657314 | ING: Introdu codul 657314 pt a autoriza plata de 219.99 RON la ALTEX. Cardul ***4402. Nu l-ai cerut? 021 403 83 04
80526 | DIGI - parola temporara: 80526. Valabila 30 min
394728 | Ügyfélkapu: az Ön egyszer használatos kódja 394728
6105 | Foxpost nyitokod: 6105. Csomagod (CLFOX1182993) 2 napig var.
817290 | K&H: 12 990 Ft vásárlás, ALZA.HU, kártya vége 0071. Jóváhagyó kód: 817290. Senkinek ne adja meg!
72940518 | Moneta: Kod 72940518 pro potvrzeni platby 1 299,00 CZK, obchod MALL.CZ
5381 | Z-BOX: heslo pro vyzvednutí zásilky Z 288 4410 922 je 5381
640927 | Tvůj ověřovací kód do Rohlíku: 640927
318506 | Vas overovaci kod pre slovensko.sk je 318506, plati 5 minut.
9427 | Tesco SK: na prihlásenie zadaj kód 9427
506173 | Вашият код за потвърждение е 506173. eMAG.bg
83914 | DSK Bank: Kod 83914 za plashtane 78.20 BGN, karta *6604. Ne go spodelyayte
4702 | Vaš kod za Glovo prijavu: 4702
619358 | еУправа: Једнократни код је 619358. Важи 10 минута.
275806 | Konzum MultiPlusCard: Vaš verifikacijski kod je 275806
9031 | Paketomat BOX NOW: PIN 9031 za preuzimanje posiljke 5001822310, rok 48h
738162 | Vaša enkratna koda za NLB Klik je 738162. Kode ne posredujte nikomur.
4581 | Petrol klub, koda za prijavo: 4581
860419 | Din engångskod till Blocket är 860419
3276 | ICA: Ange 3276 för att verifiera ditt mobilnummer. Koden gäller i 15 minuter.
51908 | 1177: säkerhetskod 51908. Lämna aldrig ut den till någon som ringer.
940271 | Engangskoden din for Vipps er 940271
6835 | Rema 1000 Æ: tast inn koden 6835. Del den ikke med andre!
417083 | Din kode til DBA er 417083. Udløber kl. 20:15
5960 | Nemlig.com bekraeftelseskode: 5960
730518 | Vahvistuskoodisi on 730518. Tori.fi
2094 | Posti: Avaa automaatti koodilla 2094. Lähetys JJFI6512****33, nouda 18.3. mennessä
864137 | OmaKanta-palvelun kertakäyttökoodi: 864137
391275 | Sinu Bolti kinnituskood on 391 275
605814 | Jūsu apstiprinājuma kods: 605814. SS.COM
4827 | Jūsų Vinted patvirtinimo kodas yra 4827
916053 | LP EXPRESS: pastomato kodas 916053. Siunta LX00128*****LT laukia iki 05-22
7263 | Kaspi.kz: 7263 кодын ешкімге айтпаңыз! / Никому не говорите код 7263
518094 | Сіздің растау кодыңыз: 518094. eGov mobile 1414
63081 | Click: tasdiqlash kodi 63081. Uni hech kimga bermang!
274905 | Payme. Kodni hech kimga aytmang! Karta *8812 ulash uchun kod: 274905 qE3lPz9TbVw
8159 | თქვენი ერთჯერადი კოდია 8159. არავის გაუზიაროთ. TBC
530742 | SMS kodi: 530742 BOG mBank, 45.00 GEL gadaxda
904623 | Ձեր հաստատման կոդն է՝ 904623: Idram
4718 | Təsdiq kodunuz: 4718. Heç kimə deməyin! Birbank
360952 | ASAN Login ucun birdefelik sifre 360952
815204 | Таны баталгаажуулах код: 815204. Хэнд ч бүү дамжуулаарай. QPay
492713 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 492713។ ABA Bank
637085 | ລະຫັດ OTP ຂອງທ່ານແມ່ນ 637085 BCEL One
583016 | သင်၏ KBZPay အတည်ပြုကုဒ်မှာ 583 016 ဖြစ်သည်။ မည်သူ့ကိုမျှ မပေးပါနှင့်။
750381 | तपाईंको खल्ती प्रमाणीकरण कोड ७५०३८१ हो। कसैलाई नदिनुहोस्।
2907 | ඔබගේ PickMe තහවුරු කිරීමේ කේතය 2907 වේ
614938 | Ang iyong verification code para sa Lalamove ay 614938. Huwag itong ibahagi kaninuman.
5072 | Mercury Drug Suki Card: I-enter ang 5072 para ma-reset ang PIN mo.
937105 | La Meva Salut: el vostre codi d'accés és 937105. Caduca en 5 minuts.
4286 | Kodi juaj i verifikimit eshte 4286. Mos e ndani me askend. Raiffeisen ON
708153 | Вашиот код за најава на uslugi.gov.mk е 708153
391648 | Öryggiskóðinn þinn er 391648. Kveðja, Nova
85024 | Jou eenmalige PIN vir Dis-Chem is 85024. Moet dit met niemand deel nie.
463907 | உங்கள் சரிபார்ப்பு குறியீடு 463907. யாருடனும் பகிர வேண்டாம். TNEB
2891 | Сиздин кодуңуз: 2891. Эч кимге айтпаңыз! О!Деньги
541870 | Рамзи тасдиқи шумо: 541 870. Ба касе нагӯед! Душанбе Сити
`);

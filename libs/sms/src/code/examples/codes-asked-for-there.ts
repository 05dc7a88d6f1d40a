import { examples } from './examples.js';

/** Codes that a text calls nothing, but says where to type them, whom to tell them or what for; words for code in another sentence, or before other numbers. */
export const CODES_ASKED_FOR_THERE = examples(`
4821 | Uber Eats: your courier is outside. Tell Ahmed 4821 to get your order.
7193 | FreeNow: say 7193 to your driver before you get in
60183 | Natwest: to confirm it's you, tell our agent 60183
382914 | HMRC: key in 382914 on the sign in page
4093 | Tesco: show 4093 to the assistant to collect your order
2217 | Deliveroo: When your rider arrives, give them 2217.
9046 | Lime: type 9046 in the app to start your ride
3316 | InPost: your parcel is in locker 14. Enter 3316 on the screen to open it.
440917 | Monzo: open your app and put in 440917
8134 | Boots: your prescription is ready. Enter 8134 at the kiosk.
6627 | McDonald's: Your order's ready. Tell the team 6627.
51937 | Xbox: to link your console, go to xbox.com/link and type 51937
739184 | Here's your passcode. 739184
4471 | Your parcel needs a PIN. It's 4471.
8093 | This order needs a code! Yours is 8093.
663018 | 663018 is all you need to log in to Notion
90417 | 90417 is the number to enter in the Lidl app
7418 | Your one time PIN for customer no. 88213 is 7418
583017 | The passcode to change your mobile no. is 583017
204817 | OTP to link your bank a/c no. ending 4471 is 204817. Valid 5 mins
331804 | OTP for adding payee with acct no. XX4471 is 331804
77120 | Your security code for tel. banking 0345 734 5345 is 77120
483920 | DBS: OTP [KQWZ-483920] for login. Enter the 6 digits only.
918273645 | Your PIN is 918 273 645. Do not share.
1837 | Say 1 8 3 7 to your driver when you get in
6190 | 6 1 9 0 is your Bolt PIN
481920 | Giriş için 481920 B002
5173 | Getir: kuryeye 5173 söyleyin
830144 | Garanti BBVA: Onay için 830144 tuşlayın. B001
4917 | Trendyol: teslimat için kuryeye 4917 numarasını söyleyin
8814 | Yandex Go: назовите водителю 8814
5503 | СДЭК: для получения скажите сотруднику 5503
4419 | Ozon: покажите в пункте выдачи 4419
90218 | Тинькофф: 90218 — введите в приложении, чтобы войти
7362 | Нова пошта: щоб відкрити комірку, введіть 7362
6614 | Monobank: скажіть оператору 6614
8143 | InPost: otwórz skrytkę kodem 8143
5526 | Allegro: podaj kurierowi 5526 przy odbiorze
41827 | Aby się zalogować, wpisz 41827 na stronie
7714 | Bolt: powiedz kierowcy 7714
5816 | Zásilkovna: řekněte na pobočce 5816
7739 | Pro přihlášení zadejte 7739 v aplikaci
4826 | Alza: box otevřete zadáním 4826
8841 | Foxpost: a rekesz nyitásához írja be: 8841
664012 | OTP: a belépéshez írja be a 664012 számot
5517 | Mondja a futárnak: 5517
2846 | Sameday: deschide easybox-ul cu 2846
7391 | Glovo: spune curierului 7391
550183 | Pentru a te autentifica introdu în aplicație 550183
6628 | BOX NOW: άνοιξε τη θυρίδα με το 6628
7741 | efood: πες στον διανομέα 7741
883012 | Για να συνδεθείς πληκτρολόγησε στην εφαρμογή 883012
9927 | Instabox: öppna luckan med 9927
47281 | För att logga in, skriv 47281 i appen
8826 | PostNord: åbn boksen med 8826
38174 | For å fullføre, tast 38174 i appen
6619 | Posten: åpne skapet med 6619
7183 | Wolt: kerro lähetille 7183
40928 | Syötä sovellukseen 40928
3947 | DHL: geef de bezorger 3947
8261 | Voer op het scherm 8261 in
77401 | Log in met 77401 op mijn.ing.nl
5938 | PostNL: open je kluisje met 5938
7214 | DHL Packstation: Öffnen Sie das Fach mit 7214
5827 | Nennen Sie dem Fahrer 5827
60391 | Zum Anmelden tragen Sie 60391 auf der Webseite ein
4816 | Sagen Sie dem Zusteller bitte 4816
8371 | Uber Eats : dites 8371 au livreur
47019 | Pour valider, tapez sur le site 47019
6628 | Pickup : ouvrez le casier avec 6628
5938 | Donnez au chauffeur le 5938
7713 | Rappi: dile al repartidor 7713
38174 | Para entrar, escribe en la web 38174
4471 | Cabify: muestra 4471 al conductor
5926 | Correos: abre la taquilla con 5926
3819 | iFood: informe ao entregador 3819
77183 | Para entrar, digite no app 77183
5827 | 99: diga ao motorista 5827
6618 | CTT: abra o cacifo com 6618
4417 | Glovo: comunica al rider 4417
58130 | Per accedere, digita nell'app 58130
7726 | Poste: apri il locker con 7726
7719 | أخبر الكابتن 7719 لبدء الرحلة
5518 | كريم: قل للكابتن 5518
481937 | لتسجيل الدخول أدخل في التطبيق 481937
7716 | نون: زود المندوب بالرقم السري 7716
6638 | اسنپ: به راننده بگویید 6638
5528 | דואר ישראל: מסרו לשליח 5528
481937 | להשלמת הכניסה הזינו באתר 481937
7719 | Swiggy: डिलीवरी पार्टनर को 7719 बताएं
4471 | Rapido: captain ko 4471 batayein
5517 | Ola: share 5517 with your driver
9913 | Namma Yatri: start ride ke liye driver ko 9913 bataye
6617 | পাঠাও: রাইডারকে 6617 বলুন
5529 | Gojek: beri tahu driver 5529
48192 | Untuk masuk, ketik 48192 di aplikasi
7714 | Grab: sebutkan 7714 ke driver
7813 | Lalamove: beritahu pemandu 7813
6618 | Be: đọc 6618 cho tài xế
481937 | Để đăng nhập, nhập 481937 vào ứng dụng
9063 | GHN: ma giao hang 9063
5517 | Grab: บอกคนขับ 5517
481935 | กรอก 481935 ในแอปเพื่อเข้าสู่ระบบ
5528 | 【美团】请将 5528 告知骑手
6617 | 【滴滴】上车后请告诉司机 6617
48193 | 【招商银行】请在网页输入 48193 以完成验证
7714 | Uber：請告訴司機 7714
5517 | 【丰巢】请输入 5517 打开柜门
5528 | 配達員に 5528 とお伝えください
7714 | 宅配ボックスは 7714 で開錠できます
48193 | ログインするには画面に 48193 を入力
5519 | 기사님께 5519 말씀해 주세요
48193 | 로그인하려면 앱에 48193 입력
7726 | 무인택배함: 7726 누르면 열립니다
583920 | Your OTP for registering mobile no. 98XXXXXX10 with SBI YONO is 583920
48210 | Code for activating your sim card ending 4471 on EE is 48210
7714 | Your PIN to collect order no. 112-4471882 from locker Tulip is 7714
883021 | The one-time code for your Visa card ending in 2210 at AMAZON for $45.10 is 883021
448102 | Your authorisation code for payment of £1,250.00 to Mr. J. Smith is 448102
660182 | OTP to reset your a/c. login is 660182
33918 | Dr. Smith's patient portal: the verification code for Mrs. Jones is 33918
5518 | PIN for pickup at Walmart St. Louis is 5518
901827 | Your St. George security code is 901827
731940 | Your U.S. Bank code is 731940
660128 | Your code for inc. tax portal is 660128
771920 | The passcode for approx. 10 minutes is 771920
883910 | Dein Code für Tel. 0171****481 lautet 883910
481920 | Ihr Code für die Überweisung von 1.200,00 EUR an M. Müller lautet 481920
77182 | Der Bestätigungscode für Ihre Bestellung Nr. 4471882 ist 77182
66182 | Votre code pour la commande n° 448201 est 66182
5829 | Votre code secret pour retirer le colis au relais St. Michel est 5829
448120 | Le code de confirmation pour votre virement de 450,00 € vers M. Dupont est 448120
773819 | Su clave para la transferencia a la cta. 4471 es 773819
6610 | Tu código para recoger el pedido nº 44821 en Av. Reforma es 6610
882016 | O seu código para o cartão com final 4471 é 882016
5518 | Seu código para retirar o pedido n. 4482 é 5518
771829 | Il codice per la carta n. ****4471 è 771829
4821 | Il codice di ritiro per l'ordine n. 33812 è 4821
448271 | Uw code voor rekening nr. 4471 is 448271
3391 | De afhaalcode voor bestelling 448812 is 3391
882910 | Kod do przelewu na kwotę 450,00 PLN na rach. ...4471 to: 882910
7738 | Kod odbioru dla zamówienia nr 448201 to 7738
993817 | Kód pro platbu 1 250,00 Kč na účet č. 4471/0100 je 993817
5519 | Kód pro vyzvednutí zásilky č. 44820193 je 5519
771930 | Код для перевода на карту *4471 на сумму 1500 руб.: 771930
338190 | Код для оплати 450 грн. у Rozetka: 338190
889201 | Codul pentru plata de 450,00 RON la EMAG este 889201
5510 | Codul de ridicare pentru coletul nr. 448201 este 5510
449182 | Az Ön kódja a 12.500 Ft összegű vásárláshoz: 449182
778192 | Ο κωδικός για την πληρωμή 45,00€ στην κάρτα *4471 είναι 778192
443819 | 4471 ile biten kartinizla 450,00 TL tutarli alisveris icin sifreniz: 443819
334819 | 1.250,00 TL tutarındaki işlem için şifreniz 334819'dir.
448291 | رمز التحقق لعملية شراء بمبلغ 450.00 ريال من بطاقة *4471 هو 448291
5513 | رقم الاستلام لطلبك رقم 44820 هو 5513
448201 | رمز خرید به مبلغ 1,500,000 ریال با کارت 4471: 448201
771920 | קוד האימות לעסקה בסך 450 ש"ח בכרטיס 4471: 771920
448102 | 4471 से समाप्त कार्ड पर ₹450 के लेनदेन का OTP 448102 है
338192 | Kode OTP untuk transaksi Rp450.000 di TOKOPEDIA adalah 338192
448291 | Mã OTP cho giao dịch 450.000 VND tại SHOPEE là 448291
4481 | Ma lay hang cho don 448201: 4481
448102 | รหัส OTP สำหรับรายการ 450.00 บาท คือ 448102
338190 | 您尾号4471的卡消费450.00元，验证码为338190
991827 | 【国泰世華】您的信用卡末四碼4471消費450元，驗證密碼991827
448291 | カード下4桁4471のご利用450円の認証番号：448291
338192 | [신한카드] 4471 카드 450원 결제 인증번호 338192
4482 | Koden för att hämta paket nr. 44820 är 4482
448201 | Din kode til betaling på kr. 450,00 er 448201
338190 | Koodi maksuun 450,00 EUR on 338190
PLQZ7M | Your Roku link code: PLQZ7M
5519 | Passcode to open your mailbox parcel at St. James Rd. is 5519
338190 | Hi Sam, your code's 338190
4410 | Your table's pin's 4410
448192 | PIN change requested for card no. ...4471. Your OTP: 448192
5539 | To pick up, show PIN no. 5539 at desk
884710 | Bestätigungsnr. 884710 für Ihr Login
338192 | Verif. code 338192
338193 | Sec. code: 338193
448820 | Conf. code - 448820
338194 | Cód. verif.: 338194
338195 | Cod. de verificare: 338195
338196 | Vérif. : 338196
2284 | Enter OTP No. 2284 to proceed
773810 | Votre n° de validation est 773810
448120 | Dein Einmalpasswort (gültig 5 Min.) lautet: 448120
338197 | Your (one-time) code, valid for 5 min., is 338197
338198 | Your verification code, which expires in 10 min. is 338198
772910 | Your code (exp. 5 min.): 772910
993810 | Code valid 5 mins. 993810
448291 | Your login code has arrived! 448291
5512 | We've got your PIN. 5512
338199 | You asked for a code. It is 338199
338200 | You requested a new password. Use 338200
481937 | Voici votre code. 481937
338201 | Hier ist dein Code! 338201
338202 | Aquí está tu código. 338202
338203 | Ecco il tuo codice! 338203
338204 | Aqui está o seu código! 338204
338205 | Hier is je code. 338205
4471 | Oto Twój kod! 4471
338206 | Вот ваш код! 338206
338207 | İşte kodunuz! 338207
5519 | Här är din kod! 5519
482910 | Foo ID check: 482910
7391 | Tell staff 7391
918273645 | Your code is 918-273-645
48310 | Snapchat: enter 48310 to continue
5529 | Enter 5529 to continue on eBay
883104 | Use 883104 for Instagram
883105 | 883105 for Airbnb login
48203 | 48203 - Viber
66281 | Here you go: 66281
5162 | Text from Lyft: 5162 gets you in
664410 | Your Coinbase withdrawal: 664410 confirms it
718204 | Approve with 718204
5512 | Approve payment of 45 EUR with 5512
660912 | Sign in to Slack with 660912
4821 | Log in with 4821
882014 | Payment at AMAZON 45.00 GBP. Confirm with 882014
881402 | 881402 verifies your Bumble account
7729 | Finish signing up: 7729
33187 | Finish signing up with 33187
818274 | Hi! Complete sign up by entering 818274
4410 | Quote 4410 to collect your parcel
4417 | Show 4417 at collection
6628 | Your taxi is outside. Give the driver 6628
882910 | Wise: 882910. Don't share this with anyone
71920 | Nobody from Revolut will ask for 71920
4419 | Only tell the courier 4419 once you have the parcel
5574 | The driver will ask for 5574
5575 | Your courier needs 5575 to release the parcel
5576 | Courier needs 5576 from you
660017 | Your bank will ask for 660017
448201 | Confirm it's you: 448201
448203 | Is it you? 448203
448204 | Verify: 448204
4482 | Verify: 4482
448205 | Login: 448205
448206 | Access: 448206
448207 | 2-step: 448207
33871 | Signal: 33871
448208 | Reset: 448208
448209 | Unlock: 448209
448213 | The digits you need are 448213
448214 | Type these digits: 448214
4485 | Type in these four digits: 4485
44821 | Copy 44821 into the Shop app
448215 | Copy and paste 448215 to log in
448216 | [TikTok] 448216 is valid for 5 minutes
4487 | [Grab] 4487 is valid for 5 minutes
448220 | One-Time-PW: 448220
448222 | TOTP 448222
448223 | Passkode: 448223
448224 | pwd: 448224
448225 | Your pswd is 448225
448226 | SecureCode 448226
448228 | Auth. no. 448228
448229 | Ver code 448229
448230 | Verify code is 448230
448231 | VC: 448231
448232 | Confirmation: 448232
402817 | Use 402817 as your login OTP for Zerodha Kite. Do not share it with anyone, including Zerodha staff.
5093 | 5093 is the OTP for your Zomato order #4482. Please share with Ravi (98XXXXXX21) on delivery.
773920 | Dear Customer, 773920 is your OTP for fund transfer of Rs 15,000 to A/c XX4471. -PNB
482016 | Txn of INR 1,499.00 at FLIPKART using card XX2210. OTP: 482016. Not you? SMS BLOCK to 5676791
830174 | Aadhaar: 830174 is OTP to authenticate with UIDAI for e-KYC at 12:04:11 on 05-06-2025
4417 | Blinkit: Delivery partner Arjun is arriving. Delivery code 4417
660193 | IRCTC: OTP for booking PNR 4512087733 is 660193
291837 | Paytm se ₹500 bhejne ke liye OTP 291837 hai. Kisi ko na batayein.
4810 | आपका डिलीवरी पिन 4810 है, पार्सल मिलने पर ही बताएं
583019 | Your Chase code: 583019 to verify a Zelle payment of $200.00 to JOHN D. We won't call for it.
19384 | Venmo: Your code is 19384. Don't share. If someone asks for it, it's a scam.
7741 | Your Domino's driver needs PIN 7741 at the door.
993821 | (1/2) Your code for USPS Informed Delivery: 993821
448109 | Login.gov: Your one-time code is 448109. It expires in 10 minutes. @login.gov #448109
771620 | [Venmo] 771620 to reset PW
66182 | Your Ticketmaster verification number: 66182
332819 | Nationwide: passcode 332819 for your purchase of £54.20 at CURRYS with card ending 4471. Don't share it.
7762 | Evri: your parcel needs a signature-free PIN: 7762
480291 | TfL: Use code 480291 to reset your Oyster password
8823 | Your Sainsbury's Groceries collection PIN is 8823. Bay 4.
88173 | Lloyds Bank: the one-time passcode to set up a payment to A N OTHER, acct ending 4471, for £500.00 is 88173
2291 | Nando's: order 4482 ready. Pick-up PIN: 2291
55291 | Three: your PIN for My3 is 55291
773014 | Ihre mobileTAN für Auftrag 3 vom 05.06.2025 über 120,00 EUR: 773014
4401 | Hermes: Ihre PIN zur Abholung im PaketShop lautet 4401. Bitte Ausweis mitbringen.
92837 | Deutsche Bahn: Zum Bestätigen Ihrer Nummer 92837 eingeben
660184 | N26: Verwende 660184, um dein neues Gerät zu koppeln.
33019 | PayPal: 33019 ist Ihr Sicherheitsschlüssel
771204 | eBay Kleinanzeigen: Gib 771204 ein, um deine Nummer zu bestätigen
4481 | Bolt: Dein Fahrer fragt nach 4481
558201 | La Banque Postale : pour valider l'ajout du bénéficiaire DUPONT, saisissez 558201
4473 | Chronopost : code à communiquer au livreur 4473
882014 | Doctolib : 882014 pour vous connecter
60281 | Leboncoin : votre n° de vérification 60281
550192 | CaixaBank: 550192 para firmar transferencia 300,00EUR a ES**4471
7710 | Amazon: la clave para entregar tu pedido es 7710. Dásela al repartidor.
448812 | BBVA: Nunca compartas 448812. Úsalo para aprobar tu compra de $899.00 en Liverpool
6617 | DiDi: dale 6617 a tu conductor
772819 | Nubank: 772819 é a chave para liberar seu novo aparelho
4419 | Mercado Livre: palavra-chave 4419 para o entregador
55210 | MB WAY: 55210 para confirmar a adesão
448821 | Poste Italiane: per autorizzare il pagamento di EUR 45,00 usa 448821
7718 | Amazon: consegna oggi. Il corriere ti chiederà 7718
338104 | SPID: 338104 (valido 3 min)
5518 | Bol: de bezorger vraagt om 5518
662910 | DigiD: uw sms-code is 662910
33817 | Marktplaats: 33817 om je nummer te bevestigen
660281 | mBank: operacja nr 3 z dn. 05-06-2025: przelew 450,00 PLN; hasło: 660281
4438 | DPD: kurier poprosi o 4438
882910 | Profil Zaufany: 882910 to Twój kod
557201 | Česká pošta: pro výdej zásilky DR4482 uveďte 557201
448211 | Сбербанк: 448211 - никому не сообщайте. Вход в СберБанк Онлайн
7719 | Яндекс Еда: курьер спросит 7719
660284 | Госуслуги: 660284 - для подтверждения номера
4417 | Самокат: скажите курьеру 4417
338291 | ПриватБанк: 338291 - підтвердження платежу 450 грн
5527 | Глово: курʼєр попросить 5527
448210 | BCR George: 448210 pentru autorizarea platii de 450,00 RON
4471 | Fan Courier: PIN ridicare 4471
660281 | OTP Bank: 660281 jelszóval hagyhatja jóvá 12 500 Ft átutalását
5528 | GLS: a futár kérni fogja: 5528
338219 | Eurobank: 338219 για έγκριση πληρωμής 45,00 EUR
7714 | Wolt: ο διανομέας θα ζητήσει 7714
448201 | Ziraat: 1.250 TL EFT için SMS şifreniz 448201 B001
5563 | Yemeksepeti: kurye 5563 kodunu isteyecek
338204 | الراجحي: لتأكيد التحويل بمبلغ 450 ريال أدخل 338204
4417 | هنقرستيشن: المندوب راح يطلب منك 4417
660218 | بانک ملت: 660218 رمز پویا مبلغ 450,000 ریال
7714 | תן ביס: השליח יבקש 7714
448201 | בנק הפועלים: 448201 לאישור העברה של 450 ש"ח
338210 | BCA: 338210 utk transaksi Rp450.000 di Shopee. Jgn berikan ke siapapun
5519 | JNE: kurir akan minta 5519
660218 | Maybank2u: 660218 for RM450 to ALI. Never share your TAC
7715 | VCB: 7715 de xac nhan dang nhap
448217 | SCB: 448217 เพื่อโอนเงิน 450 บาท ref ABCD
4417 | LINE MAN: ไรเดอร์จะขอ 4417
338201 | 【中国银行】338201，您正在转账450元，请勿告知他人
6617 | 【饿了么】骑手会向您索要 6617
448201 | 台新銀行：448201，您正在進行轉帳450元
338210 | 三井住友：振込のため 338210 を入力してください
4417 | [쿠팡이츠] 배달원이 4417 를 물어봅니다
660182 | Handelsbanken: 660182 för att godkänna 450,00 kr
4438 | Bring: kureren spør om 4438
5538 | GLS: chaufføren beder om 5538
448290 | OP: 448290 maksun 45,00 EUR vahvistamiseen
`);

import { examples } from './examples.js';

/** As users of an extractor report them, three in ten with a difficulty. */
export const CODES_AS_USERS_REPORT_WORLDWIDE = examples(`
847193 | Your Tesco Clubcard security code is 847193. It runs out in 10 minutes.
507318 | G-507318 is your Google verification code. Don't share your code with anyone.
4471 | <#> 4471 is the PIN to start your Careem account. Captains never ask for it.⏎qR7tX0bLm2Z
38815720 | Chase: We'll NEVER call you to ask for this code. One-time code:38815720 Only use this online. Expires in 30 min.
219604 | Use 219 604 to sign in to Monzo on your new phone. Not you? Freeze your card in the app.
630528 | Northlane Shoes: 630528 is your checkout passcode.⏎⏎@shop.northlane.co #630528
771204 | 771204 is OTP for txn of INR 12,499.00 at CROMA on your HDFC Bank card ending 3390 on 14-02-25 18:07:41. Valid for 5 mins. Not you? Call 18002586161
K7RWD | Enter K7RWD in Steam to confirm it's you adding the phone ending in 52.
058316 | NHS login: the security code you asked for is 058316. NHS staff will never ask you for it.
90417 | Do not give this to anyone, not even us. To release the transfer of NGN250,000.00 to 0123987745 (Ngozi A.), type 90417 in your Kuda app.
410937 | Hi Priya, someone (hopefully you!) wants into your Hinge profile. Code? 410937
836150 | Lyft: reply STOP to opt out. 2 new logins today. 83-61-50 is your login code
7QX4MB | Maple Ridge School District Parent Portal⏎Student: 2 linked⏎Verification code: 7QX-4MB⏎Expires 3:45 PM
3086 | Ur M-Shwari reg cd 3086. Vld 15min. Hlp 234
6193 | Your parcel JD0002291837465 is out for delivery between 11:20 and 13:20. Give the driver PIN 6193 at the door.
562038 | Tu código de verificación de Mercado Libre es 562038. No lo compartas con nadie.
20583917 | Santander: para firmar el Bizum de 45€ al 612***908 introduce 20583917 en la app
4092 | Rappi: 4-0-9-2 es tu codigo para entrar. Vence en 5 min
31876 | ¡Hola! Para terminar tu registro en Cabify escribe 31876 en la aplicación.
603917 | Bancolombia le informa: Clave dinamica 603917 para inscribir la cuenta 91827364551. Inquietudes al 6045109095.
H4T92P | IMSS Digital. Token de confirmación: H4T92P. Si usted no lo solicitó ignore este mensaje.
750284 | Yape: NO COMPARTAS ESTE CODIGO. 750284
8827 | Seu código do iFood é 8827. Não passe para ninguém!
940172 | Nubank: nunca pedimos este codigo por telefone. Use 940.172 para liberar seu novo aparelho.
50316 | [99] Digite 50316 no app pra entrar na sua conta. A 99 nunca liga pedindo o codigo.
184629 | ITAU: Token 184629 p/ compra R$ 1.349,90 em MAGALU cartao final 7702 em 12/03 as 09:51. Nao reconhece? 3004-5484
371590 | Gov.br: para recuperar sua senha, informe o código de acesso 371590 na tela. Válido por 60 minutos.
208471 | MB WAY: Insira o código 208471 para concluir a adesão. Se não pediu, contacte a SIBS pelo 217918780.
917440 | CTT: A sua encomenda DA402918837PT encontra-se no cacifo 24h. Código de levantamento 917 440, até 18/07.
660213 | Portal das Finanças - Chave Móvel Digital⏎Código de segurança: 660213⏎Não o divulgue.
493017 | Votre code de validation Leboncoin : 493017
826145 | Doctolib : saisissez 826 145 pour confirmer votre rendez-vous du 14/05 à 9h30 avec le Dr Marchand.
307754 | Bonjour, voici le code a 6 chiffres pour activer votre compte Free Mobile: 307754. A bientot !
94316 | Ameli.fr - Le code temporaire demandé est le 94316. Il expirera dans 15 min.
6620 | BlaBlaCar: 6620 - c'est ton code. Colle-le dans l'appli et c'est parti !
713928 | Desjardins: Code de sécurité 713928. Nous ne vous appellerons pas pour l'obtenir. / Security code, do not share.
294615 | Ihr Bestätigungscode für Kleinanzeigen lautet 294615.
618402 | Sparkasse: Die TAN für Ihre Überweisung über 1.250,00 EUR auf das Konto DE89***3000 lautet 618402. Auftrag vom 04.11.2024, 16:22 Uhr.
4F8N2KQ7 | Dein ELSTER-Freischaltcode: 4F8N-2KQ7
57031 | Hallo Jonas, mit 57031 kannst du dich jetzt bei Lieferando anmelden. Guten Appetit!
940638 | o2: Mit der mTAN 940638 bestätigen Sie den Tarifwechsel zu o2 Mobile M 50 GB (29,99 €/Monat).
K3829P | PostFinance: Code zum Einloggen "K3829P". Geben Sie ihn nie am Telefon bekannt.
385209 | Il tuo codice di verifica Satispay è 385209
77410358 | Intesa Sanpaolo: usa il codice O-KEY SMS 77410358 per autorizzare il bonifico di 600,00 euro a favore di Rossi M. Non comunicarlo a nessuno.
502188 | Poste Italiane: il codice di conferma per l'accesso SPID e' 50-21-88. Scade alle 17.42
1894 | Vinted - 1894 e' il tuo codice. Non condividerlo, neanche con chi dice di essere di Vinted
618830 | Fascicolo Sanitario Elettronico: OTP 618830, inseriscilo entro 5 minuti.
730184 | Je verificatiecode voor Marktplaats is 730184. Deel deze met niemand.
419062 | Uw sms-code bij DigiD: 419062. Gebruik de code om in te loggen bij Belastingdienst.
60281947 | ABN AMRO: vul 8 cijfers in: 6028 1947. Bellen wij u hierover? Hang op.
920471 | itsme: de bevestigingscode om je toestel te koppelen is 92 04 71
615093 | Twój kod weryfikacyjny Allegro: 615093
47190826 | mBank: Operacja nr 3 z dn. 17-09-2024 Przelew z rach.: ...55461023 na rach.: 8811...334417 kwota: 320,50 PLN hasło: 47190826 mBank.
284917 | Paczka 620014478832910066473925 czeka w Paczkomacie WAW123M. Kod odbioru 284917. Masz 48 h. InPost
7053 | Bolt: wpisz 7053 w aplikacji, zeby sie zalogowac
51738204 | Profil Zaufany - kod autoryzacyjny nr 2 z dnia 05.03.2025: 51738204. Nie przekazuj go innym osobom.
408215 | Váš ověřovací kód pro Alza.cz je 408215.
27614 | Seznam.cz: prihlaseni potvrdte kodem 27614, plati 10 minut
640182 | Slovenská pošta: PIN na prevzatie balíka z BalíkoBOXu: 640182
381906 | Tatra banka: SMS kod 381 906 na potvrdenie platby 54,20 EUR. Kod nikomu neposielajte!
729046 | Az Ön belépési kódja a Foxpost fiókjához: 729046
60418377 | OTP Bank: Internetes vasarlas jovahagyasa: EMAG.HU, 34 990 HUF, kartya: 4821. Jelszo: 60418377. Ha nem On inditotta: 06-1-366-6666
193058 | Ügyfélkapu+ megerősítés. Írja be: 193058. A kód 5 percig él.
346718 | Codul tău de verificare OLX este 346718.
85291 | BCR: Cod 85291 pentru autentificare in George. Nu-l da nimanui, nici daca suna cineva de la banca
3M7K91 | Coletul tau Sameday 4EMGLN120938471 a ajuns in easybox. Cod deschidere: 3M7K91. Ai 24h sa-l ridici.
570392 | Вашият код за потвърждение в Спиди е 570392.
2840617 | ДСК: Код 2840617 за плащане от 119.90 BGN в eMAG с карта *5508. Не го споделяйте.
90461 | Vas kod za potvrdu na KupujemProdajem je 90461.
738215 | еУправа: једнократна лозинка 738215 важи до 13:40.
4408 | Yettel: Ukucaj 4408 i aktiviraj svoj nalog. Pozdrav!
8316 | Njuškalo – tvoj PIN: 8316
207385 | NKBM: vaša enkratna koda za prijavo je 207 385. Velja 3 minute.
481736 | Ο κωδικός επαλήθευσης για το Skroutz είναι 481736
92750143 | Eurobank: Kwdikos mias xrisis 92750143 gia agora 35,80 EUR stin karta pou ligei se 2291.
305918 | gov.gr: Κωδικός επιβεβαίωσης 305918. Ισχύει για 10 λεπτά. Αίτημα: Εξουσιοδότηση, 22/10/2024 11:05
70426 | Wolt: 70426. Πληκτρολόγησέ τον στην εφαρμογή για να συνεχίσεις.
629150 | Trendyol doğrulama kodunuz: 629150
840273 | Garanti BBVA: 05.06.2025 14:22'de 4***8812 ile biten kartinizla 1.799,00 TL'lik HEPSIBURADA alisverisi icin sifreniz 840273. Kimseyle paylasmayin. B002
3917 | Getir'e hoş geldin! Giriş yapmak için 3917 kodunu kullan.
57A02C | e-Nabız: Tek kullanımlık şifreniz 57A02C. 3 dk içinde giriniz. Mernis: B021
1264 | BiTaksi onay kodu 1264⏎⏎uV9kLpQ3x+A
604831 | Код для входа в Госуслуги: 604831. Никому его не сообщайте.
39207 | Никому не говорите код! Сбербанк. Оплата 4 350р ОЗОН, карта MIR-7719. Пароль: 39207
518402 | Яндекс: 518-402 — ваш код. Если его спрашивает сотрудник Яндекса, это мошенник
2806 | 2806 - kod dlya vhoda v Samokat
91346 | Введите 91346 на сайте hh.ru
463920 | Ваш код підтвердження Rozetka: 463920
2851 | ПриватБанк: 2851 - пароль для операції на 1 200.00 UAH. Картка *34. Зателефонували й питають код? Це шахраї! 3700
190573 | Дія. Щоб увійти, введіть 190-573. Діє 3 хвилини.
83052 | Куфар: ваш код для рэгістрацыі 83052. Нікому яго не паведамляйце.
2194 | Kaspi.kz: растау коды 2194. Ешкімге айтпаңыз! / Код подтверждения, никому не говорите!
630417 | eGov.kz порталына кіру үшін бір реттік құпиясөз: 630417
50938 | Payme: tasdiqlash kodi 50938. Uni hech kimga bermang!
4826 | თქვენი ერთჯერადი კოდია 4826. საქართველოს ბანკი
275081 | Ձեր հաստատման կոդն է՝ 275081։ Idram
6408 | ABB: Təsdiq kodu 6408. Kodu heç kimə, o cümlədən bank əməkdaşına bildirməyin.
317492 | ASAN Login: daxil olmaq ucun birdefelik sifreniz 317492, muddeti 2 deqiqe
5086 | رمز التحقق الخاص بك في أبشر هو 5086
802614 | مصرف الراجحي: شراء إنترنت⏎بطاقة: 3318;مدى⏎مبلغ: SAR 249.50⏎لدى: noon⏎رمز: 802614⏎لا تشاركه مع أحد
740913 | استخدم الرمز ٧٤٠٩١٣ لتسجيل الدخول إلى توكلنا.
382601 | كود تفعيل محفظة فودافون كاش: ٣٨٢٦٠١ وصالح لمدة ١٠ دقائق
4175 | طلبات: كودك 4175 ، ما تعطيه لحدا
639027 | الرقم السري لمرة واحدة OTP هو 639027 لتحويل 1,500.00 درهم من حسابك المنتهي بـ 8841. بنك أبوظبي الأول 600525500
482073 | کد تایید دیجی‌کالا: ۴۸۲۰۷۳
19364 | اسنپ⏎کد ورود شما: 19364⏎این کد را در اختیار دیگران قرار ندهید.⏎⏎lQ8w2RtYb6M
70192845 | بانک ملت⏎خرید⏎دیجی پی⏎مبلغ: 2,450,000⏎رمز پویا: 70192845⏎14:08:33
5914 | آپ کا ایزی پیسہ تصدیقی کوڈ 5914 ہے۔ کسی کو نہ بتائیں۔
820364 | NADRA: Aap ka Pak-ID tasdeeqi code 820 364 hai. Kisi ko na batayein. Helpline 1777
716035 | קוד האימות שלך לביט הוא 716035
402918 | כללית: להזדהות באתר הקש/י 402918. הקוד תקף ל-5 דקות בלבד.
5528 | דואר ישראל: חבילה RS0882913374Y ממתינה בנקודת מסירה 3017. קוד לאיסוף 5528
61820 | आपका फ़ोनपे सत्यापन कोड 61820 है। इसे किसी से साझा न करें।
390582 | SBI: ₹2,000 के लेनदेन हेतु खाता XX7741 का ओटीपी ३९०५८२ है
204917 | Aarogya Setu mein login karne ke liye OTP 204917 daalein. Yeh 3 minute tak valid hai
903416 | আপনার বিকাশ ভেরিফিকেশন কোড 903416। পিন বা কোড কাউকে বলবেন না।
5827 | নগদ: লগইন ওটিপি ৫৮২৭, মেয়াদ ২ মিনিট
738106 | உங்கள் ஸ்விகி உள்நுழைவு OTP 738106. யாருடனும் பகிர வேண்டாம்.
482659 | మీ మీసేవ ధృవీకరణ కోడ్ 482659. దీనిని ఎవరికీ చెప్పకండి.
5173 | तुमच्या महावितरण नोंदणीसाठी ओटीपी 5173 आहे. ग्राहक क्र. 170014839920
390241 | തങ്ങളുടെ കെ-സ്മാർട്ട് ഒടിപി 390241 ആണ്. ആരുമായും പങ്കിടരുത്.
865027 | તમારો ડિજિટલ ગુજરાત OTP 865027 છે.
714036 | eSewa: तपाईंको प्रमाणीकरण कोड ७१४०३६ हो। कसैलाई नदिनुहोस्।
6092 | ඔබගේ PickMe සත්‍යාපන කේතය 6092 වේ.
418097 | รหัส OTP ของคุณคือ 418097 (Ref: XKQD) ใช้ได้ภายใน 5 นาที ห้ามบอกผู้อื่น - SCB EASY
903852 | เป๋าตัง: ใส่เลข 903852 เพื่อยืนยันเบอร์ 08x-xxx-4416
572418 | รหัสยืนยัน Shopee ของคุณ: 57 24 18
6048 | Ma xac thuc Zalo cua ban la 6048. Khong chia se ma nay.
739164 | VNeID: Quý công dân nhập 739164 để kích hoạt tài khoản định danh mức 2.
317085 | Kode verifikasi Tokopedia kamu: 317085. JANGAN BERI KODE INI KE SIAPA PUN, termasuk pihak Tokopedia.
904618 | BCA: Trx Rp1.250.000 di BLIBLI kartu **9021 tgl 11/08/24 20:13. OTP 904618. Bkn Anda? Hub 1500888
5081 | Masukkan 5081 untuk masuk ke Gojek, ya. Jgn kasih tau siapa2!
620493 | RM0.00 Maybank2u: TAC anda ialah 620493 utk pindahan RM350.00 ke akaun 1140****2281. Jgn dedahkan.
847026 | MySejahtera: Kod pengesahan 847 026, sah selama 5 minit.
293701 | Ang iyong GCash authentication code ay 293701. Huwag itong ibigay kahit kanino.
640218 | 【美团】验证码 640218，用于手机登录，5分钟内有效，请勿泄露给他人。
571083 | 【招商银行】您尾号8832的信用卡于03月14日19:26在京东消费1,299.00元，动态密码为571083，如非本人操作请致电95555。
490716 | 【12306】尊敬的用户，您正在修改密码，校验码：490716。
73019264 | 【原神】8位验证码 73019264，请在米游社内填写。退订回T
385147 | 您的蝦皮驗證碼是 385147，請於 15 分鐘內輸入。切勿告訴任何人。
580213 | 台北富邦銀行網路交易密碼580213，消費金額TWD3,280，卡號末四碼6107。勿將密碼告知他人。
602971 | HKeToll 易通行：一次性密碼 One-time password: 602 971. 請勿轉發 Do not forward.
5183 | メルカリの認証番号は 5183 です。30分以内に入力してください。
824017 | 【楽天銀行】ワンタイム認証コード：８２４０１７\u3000他人には絶対に教えないでください。
713805 | マイナポータルです。本人確認のため、画面に 71-38-05 を入力してください（有効期限:10分）。
583016 | [Web발신]⏎[카카오뱅크] 인증번호 [583016] 타인 노출 금지
240795 | [Web발신]⏎본인확인 인증번호는 240795입니다. 정확히 입력해주세요. -NICE평가정보 1600-1522
7164 | 배달의민족 7164 를 입력하고 가입을 완료하세요 (유효시간 3분)
829046 | Khan Bank: Tanii neg udaagiin kod 829046. Busdad buu damjuul.
50372 | E-Mongolia нэвтрэх баталгаажуулах код: 50372
416829 | លេខកូដផ្ទៀងផ្ទាត់ ABA របស់អ្នកគឺ 416 829។ សូមកុំចែករំលែក។
730582 | ລະຫັດ OTP ຂອງທ່ານແມ່ນ 730582. BCEL One
603918 | သင့် KBZPay အတည်ပြုကုဒ်မှာ ၆၀၃၉၁၈ ဖြစ်ပါသည်။
7206 | Msimbo wako wa uthibitisho wa NHIF ni 7206. Usimpe mtu yeyote.
481920 | የቴሌብር ማረጋገጫ ቁጥርዎ 481920 ነው። ለማንም አያጋሩ።
936041 | Din verifieringskod hos Blocket är 936041.
50827 | 1177: Skriv in 50827 för att bekräfta ditt mobilnummer.
274180 | Engangskoden din for Vipps er 274 180. Ikke del den med noen.
3961 | Ruter: tast 3961 for å logge inn på ny telefon
615802 | Din bekræftelseskode til DBA er 615802.
90318274 | Nordea: Brug koden 90318274 til at godkende køb på 449,00 DKK hos Elgiganten. Del den aldrig.
482036 | Vahvistuskoodisi Tori-palveluun on 482036.
731905 | Suomi.fi-tunnistus: kertakäyttökoodi 731905, voimassa 10 min. Älä luovuta koodia muille!
6049 | Staðfestingarkóðinn þinn hjá Já.is er 6049
380517 | Sinu kinnituskood Omniva iseteeninduses on 380517.
92640 | Jūsu apstiprinājuma kods portālā SS.LV: 92640
518073 | Jūsų patvirtinimo kodas Barbora paskyrai yra 518073. Niekam jo neatskleiskite.
704926 | e-Albania: Kodi juaj i verifikimit është 704926.
36182 | Вашиот код за потврда на Пазар3 е 36182
490627 | La Meva Salut: el teu codi d'accés és 490627. Caduca d'aquí a 5 minuts.
28504 | Takealot: Jou eenmalige PIN is 28504. Moet dit met niemand deel nie.
173946 | Zure Osakidetza egiaztapen-kodea: 173946
630291 | Koodhkaaga xaqiijinta ee Waafi waa 630291. Cidna ha la wadaagin.
851047 | Lambar tabbatarwa ta asusun Opay ita ce 851047. Kada ka nuna wa kowa.
7302 | m:tel: Vaš verifikacioni kod je 7302. Hvala na povjerenju!
4081937265 | Binance: Ihr Code zur Bestätigung der Auszahlung von 0,015 BTC lautet 4081937265. Nicht weitergeben.
240683 | ನಿಮ್ಮ ಸೇವಾ ಸಿಂಧು ಪರಿಶೀಲನಾ ಕೋಡ್ 240683 ಆಗಿದೆ.
`);

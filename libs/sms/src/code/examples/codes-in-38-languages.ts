import { examples } from './examples.js';

/** Services of all kinds, with their domains, hashes, amounts and hotlines. */
export const CODES_IN_38_LANGUAGES = examples(`
482913 | G-482913 es tu código de verificación de Google.
604817 | Tu código de WhatsApp: 604-817⏎⏎O sigue este enlace para verificar tu número: v.whatsapp.com/604817⏎⏎No compartas este código con nadie⏎4sgLq1p5sV6
519036 | BBVA: 519036 es tu clave para autorizar la compra de 49,90 EUR en AMAZON ES con la tarjeta *4471. Si no has sido tu llama al 900102801
304117 | Mercado Libre: No compartas este codigo con nadie, ni siquiera con nosotros. Usa 304117 para validar tu telefono.
7134 | Tu código de Uber es 7134. Nunca compartas este código. qlRnn4A1sbt
815092 | Su código de un solo uso para acceder con Cl@ve es: 815092. Introdúzcalo antes de 10 minutos. Agencia Tributaria
093471 | 093471 é seu código de verificação do Facebook. Não compartilhe. Laz+nxCarLW
58206 | Código do Telegram: 58206⏎⏎Você também pode tocar neste link para entrar:⏎https://t.me/login/58206⏎⏎oLeq9AcOZkT
740218 | NUBANK: Seu codigo de seguranca e 740218. Nunca informe este codigo a ninguem, nem a funcionarios do Nubank.
3369 | iFood: Seu código é 3369. Não passe para ninguém. Código expira em 10 minutos.
661904 | gov.br: 661904 é o seu código de acesso. Ele é pessoal e intransferível. Em caso de dúvida ligue 158.
28417730 | ITAU: token 28417730 p/ transacao de R$ 1.250,00 no cartao final 8820. Se nao reconhece, ligue 40044828.
270583 | O seu código de confirmação MB WAY é 270583. Não o partilhe com terceiros.
914026 | CGD: Codigo de autorizacao 914026. Compra online de EUR 63,20 em WORTEN.PT com cartao ****1182. Nao divulgue este codigo. Linha 217900790
350962 | Chave Móvel Digital: o código de segurança é 350962, válido durante 5 minutos. autenticacao.gov
8841 | O teu código Glovo é: 8841. Não o partilhes com ninguém.
427115 | OLX: Utilize o código 427115 para confirmar o seu número de telefone.
506739 | MEO: o código para acesso à Área de Cliente é "506739". Se não fez este pedido contacte o 16200.
731640 | G-731640 est votre code de validation Google.
208951 | Votre code WhatsApp : 208-951⏎⏎Vous pouvez aussi appuyer sur ce lien pour vérifier votre téléphone : v.whatsapp.com/208951⏎⏎Ne partagez pas ce code⏎4sgLq1p5sV6
04718263 | BNP Paribas : code 04718263 a saisir pour valider votre achat de 129,99 EUR chez FNAC.COM, carte finissant par 5502. Ne communiquez ce code a personne, meme a un conseiller.
385102 | Doctolib : votre code de vérification est le 385102. Il expire dans 10 minutes. Ne le transmettez à personne.
6027 | 6027 est votre code de confirmation leboncoin. A bientôt !
917446 | Votre code identifiant Apple est : 917446. Ne le partagez avec personne.⏎@apple.com #917446 %apple.com
640285 | Ihr Apple-ID-Code lautet: 640285. Teilen Sie diesen Code mit niemandem.
902337 | Dein WhatsApp-Code: 902-337⏎⏎Du kannst auch auf diesen Link tippen, um dein Telefon zu verifizieren: v.whatsapp.com/902337⏎⏎Teile diesen Code nicht mit anderen⏎4sgLq1p5sV6
471806 | Die mTAN für Ihre Überweisung über 350,00 EUR auf das Konto DE89...3000 lautet: 471806. Auftrag vom 14.03. um 09:41:22 Uhr. Ihre Sparkasse
118530 | 118530 ist Ihr Amazon-Einmalkennwort. Teilen Sie es nicht mit anderen Personen.
7hKq2P | Ihre TAN fuer die Zahlung von EUR 74,95 bei ZALANDO SE mit Karte xx2291 ist 7hKq2P. Niemals telefonisch weitergeben!
593024 | PayPal: Ihr Sicherheitscode lautet 593024. Er läuft in 10 Minuten ab. Geben Sie ihn niemals weiter.
825619 | G-825619 is je Google-verificatiecode.
401872 | DigiD: Uw sms-code om in te loggen bij Mijn Belastingdienst is: 401872. Geef deze code nooit aan iemand anders!
739205 | Marktplaats: Je verificatiecode is 739205. Deel deze code met niemand, ook niet met een koper.
2946 | Je Thuisbezorgd.nl code is 2946. Deze is 15 minuten geldig.
163048 | ING: TAN-code 163048 volgnummer 27, bedrag EUR 249,00. Controleer of dit klopt. Deel deze code nooit!
382017 | G-382017 è il tuo codice di verifica Google.
950418 | Poste Italiane: il codice per autorizzare l'operazione di 85,00 euro presso TRENITALIA con la carta **** 6610 è 950418. Non comunicarlo a nessuno.
716352 | Il codice OTP per l'accesso con SPID e' 716352. Valido 3 minuti. PosteID
4490 | Il tuo codice Glovo è 4490. Non condividerlo.
208764 | Subito: inserisci il codice 208764 per verificare il tuo numero di telefono.
57302918 | mBank: Operacja nr 3 z dn. 14-03-2024; Przelew na rach. 11...4482; kwota 250,00 PLN; haslo: 57302918
614205 | Kod autoryzacyjny Profilu Zaufanego do operacji nr 2 z dnia 14.03.2024: 614205. Nie udostępniaj go nikomu.
073815 | Allegro: Twój kod weryfikacyjny to 073815. Nie podawaj go nikomu - nawet pracownikom Allegro.
392604 | 392 604 to Twój kod na Instagramie. Nie udostępniaj go nikomu. SIYRxKrru1t
4817 | Kod do Bolt: 4817. Nikomu go nie podawaj. QXNXQqNmVJz
228961 | InPost: Twój kod do aplikacji InPost Mobile to 228961. Ważny 5 min.
519274 | Alza.cz: Váš ověřovací kód je 519274. Nikomu ho neposílejte.
305882 | Ceska sporitelna: Potvrzeni platby kartou **7714 u MALL.CZ, castka 2390 CZK. Kod: 305882. Nikdy ho nikomu nerikejte.
4027 | Kód pro přihlášení do Boltu je 4027. S nikým ho nesdílejte.
661390 | Seznam.cz: 661390 je ověřovací kód k Vašemu účtu. Platnost kódu je 15 minut.
748105 | Váš kód pro WhatsApp: 748-105⏎⏎Nesdílejte tento kód s nikým⏎4sgLq1p5sV6
480162 | SLSP: Autorizacny kod pre platbu 59,90 EUR, IBAN SK31...7512 je 480162. Kod nikomu neposkytujte. Klientske centrum *0900
27719 | Telegram kód: 27719⏎⏎Prihlásiť sa môžete aj cez tento odkaz:⏎https://t.me/login/27719⏎⏎oLeq9AcOZkT
905336 | G-905336 je váš overovací kód Google.
162408 | Váš overovací kód na Bazoš.sk je 162408. Kód nikomu neposielajte!
V7KD2R | Tatra banka: Na potvrdenie nakupu 34,50 EUR v MARTINUS.SK kartou ***3308 zadajte kod V7KD2R
730945 | O2: Tvoj jednorazový kód do Moje O2 je 730945. Platí 10 minút.
482061 | OTPdirekt: Belepes az internetbankba. Azonosito kod: 482061. Ha nem On kezdemenyezte, hivja: +3613666666
915730 | A Google ellenőrző kódja: G-915730
264819 | Ügyfélkapu+: Az Ön egyszer használatos kódja 264819, 5 percig érvényes. Ne adja meg másnak!
5038 | Foodora: a kódod 5038. Ne oszd meg senkivel.
738204 | K&H: internetes vasarlas 15 990 HUF, eMAG.hu, kartya: ..4416. Jovahagyo kod: 738204.
607218 | BT: Codul de autorizare pentru plata de 219,99 RON la EMAG.RO cu cardul ****2047 este 607218. Nu comunica nimanui acest cod!
349051 | Codul tău de verificare OLX este 349051. Nu îl divulga nimănui.
8162 | 8162 este codul tău Bolt. Nu-l împărtăși cu nimeni.
512840 | Codul tău WhatsApp: 512-840⏎⏎Nu împărtăși acest cod⏎4sgLq1p5sV6
73904415 | ANAF SPV: Codul de acces pentru autentificare este 73904415 si este valabil 10 minute.
381946 | G-381946 е вашият код за потвърждение от Google.
520718 | DSK Bank: Kod za plashtane 520718, suma 89.00 BGN, targovets OZONE.BG, karta *6623. Ne go predostavyaite na nikogo! 0700 10 375
4915 | Вашият код за Glovo е 4915. Не го споделяйте.
694037 | Код за вход в OLX: 694037. Не споделяйте този код с никого, екипът ни никога няма да го поиска.
207563 | Еконт: Вашият код за потвърждение на телефон е 207563.
83150 | Код за Telegram: 83150. Не го давайте на никого, дори и да твърдят, че са от Telegram!
615902 | Vaš Viber kod je: 615902. Nemojte ga deliti ni sa kim.
740381 | Banca Intesa: Jednokratna lozinka za placanje kod GIGATRON.RS u iznosu od 12.999,00 RSD karticom *5518 je 740381. Za pomoc 0113108888
208644 | Ваш код за потврду на порталу еУправа је 208644. Код важи 5 минута.
3175 | Tvoj Wolt kod je 3175
592017 | KupujemProdajem: kod za potvrdu broja telefona je 592017. Ne prosledjujte ga nikome, ni putem poruka ni putem telefona.
417350 | G-417350 vaš je Googleov kôd za potvrdu.
882051 | PBZ: za potvrdu kupnje u iznosu 45,99 EUR na LINKS.HR, kartica ****9027, unesite jednokratnu lozinku 882051.
306794 | Njuškalo: Vaš verifikacijski kod je 306794. Kod vrijedi 30 minuta.
5582 | Tvoj Bolt kod je 5582. Nemoj ga dijeliti ni s kim. QXNXQqNmVJz
9KXT41 | Erste banka: SMS OTP 9KXT41 za prijavu u NetBanking. Ne otkrivajte ga nikome. Info 072 37 37 55
640128 | Vaš WhatsApp kôd: 640-128⏎Ne dijelite ovaj kôd s drugima⏎4sgLq1p5sV6
571038 | 571038 Google doğrulama kodunuz. Bu kodu kimseyle paylaşmayın.
264905 | Trendyol doğrulama kodunuz: 264905. Güvenliğiniz için bu kodu kimseyle paylaşmayınız. B001
830174 | Degerli musterimiz, 14.03.2024 saat 18:42 HEPSIBURADA isyerinden 1.249,90 TL tutarindaki islem icin dogrulama kodunuz 830174. Sifrenizi banka personeli dahil kimseyle paylasmayiniz. Garanti BBVA 4440333
49173 | Telegram kodu: 49173⏎⏎Giriş yapmak için bu bağlantıya da dokunabilirsiniz:⏎https://t.me/login/49173⏎⏎oLeq9AcOZkT
607341 | e-Devlet Kapısı şifre yenileme işlemi için onay kodunuz: 607341 B002
5128 | Getir'e giriş için aktivasyon kodun: 5128. Kimseyle paylaşma :)
48205 | Никому не говорите код 48205. Вход в Сбербанк Онлайн 14.03 18:42. Если входите не вы, звоните 900
7192 | Никому не сообщайте код: 7192. Покупка на OZON, сумма 2 349 RUB, карта *4410. Т-Банк
309581 | Госуслуги. Код подтверждения: 309581. Никому не сообщайте его. Если вы не запрашивали код, позвоните 8 800 100-70-10
640719 | 640719 - ваш код подтверждения Яндекс. Не сообщайте его никому.
512084 | Ваш код WhatsApp: 512-084⏎⏎Никому не сообщайте этот код⏎4sgLq1p5sV6
83641 | VK: 83641 — код для входа. Никому его не сообщайте, даже сотрудникам ВКонтакте.
3908 | Код для входу в Приват24: 3908. Нікому його не повідомляйте! Довідка 3700
716240 | G-716240 — ваш код підтвердження Google.
4471 | monobank: код 4471. Нікому не кажіть його, навіть якщо дзвонять з банку 🐈
205893 | Ваш код підтвердження Rozetka: 205893
618037 | Нова пошта: 618037 — код для входу в застосунок. Дійсний 3 хвилини. Не передавайте його стороннім.
94052 | Код Telegram: 94052⏎⏎Ви також можете натиснути на посилання для входу:⏎https://t.me/login/94052⏎⏎oLeq9AcOZkT
4829 | أبشر⏎رمز التحقق: 4829⏎لتسجيل الدخول إلى المنصة. لا تشارك الرمز مع أي شخص.
730516 | رمز التحقق من Google الخاص بك هو G-730516
6174 | رمز التحقق لمرة واحدة: 6174⏎شراء عبر الإنترنت⏎بطاقة: **3302 مدى⏎مبلغ: SAR 249.00⏎لدى: NOON⏎الراجحي
482067 | كود التفعيل الخاص بك هو ٤٨٢٠٦٧ برجاء عدم مشاركته مع أحد. فودافون
915304 | رمز واتساب الخاص بك: 915-304⏎⏎لا تطلع أحداً عليه⏎4sgLq1p5sV6
1750 | 1750 هو رمز كريم الخاص بك. لا تشاركه مع أحد.
48213 | کد تایید اسنپ: 48213⏎این کد را در اختیار دیگران قرار ندهید.⏎⏎@app.snapp.taxi #48213
739052 | دیجی\u200cکالا⏎کد ورود شما: 739052⏎⏎لغو11
7390124 | بانک ملت⏎خرید⏎پذیرنده: فروشگاه اینترنتی ایران کیش⏎مبلغ: 1,250,000 ریال⏎کارت: 6104*4412⏎رمز پویا: 7390124⏎اعتبار تا 18:42:30
605917 | دیوار⏎کد تأیید شما ۶۰۵۹۱۷ است. این کد را به هیچ\u200cکس ندهید.⏎C5uqJd7+HbF
31860 | کد ورود به پیام\u200cرسان بله: ۳۱۸۶۰⏎مهم: این کد را به هیچ عنوان در اختیار دیگران قرار ندهید.
8245 | همراه اول⏎رمز یکبار مصرف همراه من: 8245⏎مدت اعتبار: ۲ دقیقه
482095 | 482095 הוא קוד האימות החד פעמי שלך לכניסה לבנק הפועלים. אין למסור את הקוד לאיש. לבירורים *2407
716308 | שלום, הסיסמה החד-פעמית לכניסה לאזור האישי הממשלתי היא: 716308. תוקף הסיסמה 5 דקות
5024 | קוד האימות שלך ל-Wolt הוא 5024
390617 | ביט: קוד הזיהוי שלך הוא 390617. לא לשתף עם אף אחד, גם לא איתנו.
640852 | כאל: לאישור עסקה ע"ס 189.90 ש"ח בבית העסק KSP בכרטיס המסתיים ב-7731 יש להקיש את הקוד 640852
571902 | आधार (XX4417) के लिए ओटीपी 571902 है (10 मिनट के लिए मान्य)। किसी के साथ साझा न करें। - UIDAI
830466 | प्रिय ग्राहक, SBI कार्ड XX2291 से रु 1,499.00 के लेनदेन हेतु OTP 830466 है। इसे किसी को न बताएं। बैंक कभी OTP नहीं मांगता।
4705 | 4705 आपका Swiggy लॉगिन OTP है। कृपया इसे किसी से साझा न करें।
692018 | G-692018 आपका Google सत्यापन कोड है.
205741 | आपका व्हाट्सऐप कोड: 205-741⏎⏎यह कोड किसी को न बताएँ⏎4sgLq1p5sV6
358904 | डिजिलॉकर में साइन इन करने के लिए आपका वन टाइम पासवर्ड ३५८९०४ है। यह १० मिनट तक मान्य है।
640917 | আপনার বিকাশ ভেরিফিকেশন কোড: 640917। আপনার বিকাশ একাউন্টের পিন বা কোড কারো সাথে শেয়ার করবেন না। uAdlH9+sWzF
482750 | নগদ: আপনার ওটিপি ৪৮২৭৫০। মেয়াদ ২ মিনিট। প্রয়োজনে কল করুন ১৬১৬৭।
3816 | আপনার পাঠাও কোড হলো 3816। কোডটি কাউকে জানাবেন না।
917203 | 917203 আপনার দারাজ ওটিপি। দারাজ কখনো ফোনে এই কোড চাইবে না।
506382 | জাতীয় পরিচয়পত্র (NID) সেবায় লগইন করার জন্য যাচাইকরণ কোড ৫০৬৩৮২
728164 | আপনার Google যাচাইকরণ কোড হল G-728164
481730 | آپ کا جاز کیش او ٹی پی 481730 ہے۔ یہ کوڈ کسی کو نہ بتائیں، جاز کیش کا نمائندہ آپ سے کبھی کوڈ نہیں مانگے گا۔ 4444
60295 | ایزی پیسہ: 60295 آپ کا تصدیقی کوڈ ہے۔ 5 منٹ کے لیے کارآمد۔
309418 | آپ کا WhatsApp کوڈ: 309-418⏎⏎یہ کوڈ کسی کو مت بتائیں⏎4sgLq1p5sV6
7725 | فوڈ پانڈا پر لاگ ان کرنے کے لیے کوڈ 7725 درج کریں۔
854016 | نادرا پاک آئی ڈی: موبائل نمبر کی تصدیق کے لیے کوڈ: 854016۔ شناختی کارڈ نمبر 61101-*******-3
291674 | حبیب بینک: 12,500 روپے کی منتقلی کے لیے ون ٹائم پاس ورڈ "291674" استعمال کریں۔ کارڈ ****8813۔ ہیلپ لائن 111111425
4820 | JANGAN BERI kode ini ke siapa pun, TERMASUK TIM GOJEK. WASPADA PENIPUAN! KODE: 4820
739160 | 739160 adalah kode verifikasi (OTP) Tokopedia kamu. JANGAN BERIKAN KODE INI KE SIAPAPUN TERMASUK PIHAK TOKOPEDIA.
605281 | BCA: Kode OTP transaksi Rp1.250.000,00 di TRAVELOKA kartu 4556XXXXXXXX7719: 605281. RAHASIA, jangan diinfokan ke siapapun. Halo BCA 1500888
218047 | <#> Kode DANA Anda 218047. Berlaku 2 menit. Jangan bagikan kode ini. kXq9nR4tLs2
570394 | G-570394 adalah kode verifikasi Google Anda.
482603 | RM0 Maybank: TAC anda ialah 482603 untuk pindahan RM350.00 ke akaun 1640***2281. JANGAN kongsi TAC. Tak buat? Hubungi 03-58914744
917405 | Kod OTP MySejahtera anda ialah 917405. Sah selama 5 minit.
2058 | RM0.00 Kod pengaktifan Grab (GAC) anda: 2058. Jangan kongsikan kod ini dengan sesiapa.
630718 | RM0 Shopee: 630718 ialah kod pengesahan anda. JANGAN dedahkan kepada orang lain.
745219 | Kod WhatsApp anda: 745-219⏎⏎Jangan kongsi kod ini dengan orang lain⏎4sgLq1p5sV6
381056 | RM0 TNG eWallet: Masukkan [381056] untuk log masuk pada peranti baharu.
482790 | Ma xac thuc Zalo cua ban la 482790. Khong chia se ma nay voi bat ky ai.
60317458 | VCB: Ma OTP cua Quy khach la 60317458, so tien 1,500,000 VND, the ***4471 tai TIKI. TUYET DOI khong cung cap ma OTP cho bat ky ai. Hotline 1900545413
915064 | G-915064 là mã xác minh Google của bạn.
7203 | MoMo: 7203 la ma xac thuc (OTP) dang nhap vi MoMo. Hieu luc trong 60 giay.
538210 | [VNeID] Mã OTP kích hoạt tài khoản định danh điện tử của quý công dân là: 538210. Hiệu lực 2 phút.
482617 | รหัส OTP ของคุณคือ 482617 (Ref: KQXP) กรุณาใส่ภายใน 5 นาที ห้ามบอกรหัสนี้กับผู้อื่น - SCB
905138 | <OTP 905138> รหัสอ้างอิง <TRMW> เพื่อชำระเงิน 1,290.00 บาท ที่ LAZADA บัตร X-4471 KBank โทร 028888888
731206 | G-731206 คือรหัสยืนยัน Google ของคุณ
660294 | Shopee: ห้ามแชร์รหัส OTP กับผู้อื่น รหัสยืนยันของคุณคือ 660294 หมดอายุใน 15 นาที
318540 | เป๋าตัง: OTP=318540 (Ref=A7K2) สำหรับลงทะเบียนใช้งาน
2894 | 2894 คือรหัสยืนยันตัวตนสำหรับ LINE MAN ของคุณ
482071 | 【腾讯科技】你正在登录微信，验证码482071。转发可能导致帐号被盗。
630915 | 【支付宝】校验码630915，您正在使用短信验证码登录，请勿泄露给他人。如非本人操作请致电95188。
917264 | 【招商银行】您尾号4471的信用卡正在京东支付人民币1299.00元，验证码：917264，5分钟内有效。任何人索取验证码均为诈骗！
5083 | 【美团】5083（登录验证码，请完成验证），如非本人操作，请忽略本短信。
728409 | 【铁路客服】验证码：728409，12306用户注册或既有用户手机核验专用，验证码提供给他人将导致您的用户账号被冒用。
3962 | 【抖音】验证码3962，用于手机登录，5分钟内有效。验证码提供给他人可能导致账号被盗，请勿泄露，谨防被骗。
371904 | G-371904 是您的 Google 驗證碼。
640825 | 【蝦皮購物】您的驗證碼為 640825，請勿將驗證碼提供給他人，15分鐘內有效。
815032 | 國泰世華：您於momo購物網刷卡NT$2,480(卡號末四碼3317)，網路交易驗證碼為815032，交易識別碼QZTK。請勿告知他人，防詐專線165
294017 | 您的 LINE 認證碼為「294017」，請於30分鐘內輸入。切勿告訴他人，以免帳號遭盜用。
730586 | 全民健保行動快易通OTP驗證碼：730586，有效時間10分鐘。
418903 | 您的 WhatsApp 驗證碼：418-903⏎⏎請勿與他人分享此驗證碼⏎4sgLq1p5sV6
571920 | G-571920 が Google の確認コードです。
482093 | 認証番号 : 482093 ⏎この番号をメルカリの画面で入力してください。第三者には絶対に教えないでください。
7301 | PayPay 認証コード: 7301⏎このコードを誰にも教えないでください。SMS以外で聞かれた場合は詐欺です。⏎⏎@paypay.ne.jp #7301
604518 | 【三井住友カード】ワンタイムパスワード：604518（有効期限10分）ご利用先：AMAZON.CO.JP 金額：12,800円 カード末尾4471
917350 | Yahoo! JAPAN 確認コードは「917350」です。他の人に教えないでください。
29841 | 【ドコモ】dアカウントのセキュリティコード：２９８４１ を画面に入力してください。
482156 | [Web발신]⏎[네이버] 인증번호 [482156]를 입력해주세요.
930617 | [Web발신]⏎[NICE] 쿠팡 본인확인 인증번호(930617)입니다. 타인 노출 금지
715048 | [카카오] 인증번호: 715048⏎타인에게 절대 알려주지 마세요.
604293 | [Web발신]⏎[KB국민카드] 11번가 결제 129,000원 카드 4471 인증번호 604293 (3분 이내 입력) 문의 1588-1688
381750 | G-381750이(가) Google 인증 코드입니다.
2709 | 당근 인증번호는 2709 입니다. 절대 누구에게도 알려주지 마세요. fXp2LrQk8Tz
482704 | Ο κωδικός επαλήθευσης Google είναι G-482704.
915730 | Eurobank: Κωδικός 915730 για αγορά 64,90 EUR στο SKROUTZ.GR με κάρτα *2281. Μην τον αποκαλύψετε σε κανέναν. Τηλ. 2109555000
630418 | gov.gr: Ο κωδικός μιας χρήσης (OTP) είναι 630418. Ισχύει για 10 λεπτά.
3057 | Ο κωδικός σου για το efood είναι: 3057
718264 | Ο κωδικός WhatsApp σας: 718-264⏎⏎Μην κοινοποιείτε αυτόν τον κωδικό⏎4sgLq1p5sV6
209846 | COSMOTE: O kodikos epivevaiosis sas einai 209846. Eisagete ton sto My COSMOTE gia na synexisete.
640391 | G-640391 är din verifieringskod från Google.
482615 | Din Klarna-kod är 482615. Dela den inte med någon.⏎⏎@klarna.com #482615
7150 | Blocket: Ange koden 7150 för att verifiera ditt telefonnummer. Koden gäller i 10 minuter.
308274 | Nordea: Engångskod 308274 för köp 899,00 SEK hos ELGIGANTEN, kort **** 4471. Lämna aldrig ut koden till någon.
91643 | Telegram-kod: 91643
K4TX9 | Ditt engångslösenord till Mina sidor hos Telia är K4TX9. Frågor? Ring 90200.
827406 | G-827406 er din Google-bekræftelseskode.
593018 | Din engangskode er 593018. Betaling af DKK 499,00 til ELGIGANTEN.DK med kort, der slutter på 2291. Del aldrig koden. Nets
4062 | Din Wolt kode er 4062
310875 | DBA: Brug koden 310875 for at bekræfte dit mobilnummer.
71849 | MobilePay: 71849 er din aktiveringskode. MobilePay beder dig aldrig om at oplyse den over telefonen.
206951 | Din WhatsApp-kode: 206-951⏎⏎Del ikke denne kode med nogen⏎4sgLq1p5sV6
482039 | Koden din er 482039. Ikke del den med noen. Hilsen Vipps
716205 | G-716205 er Google-bekreftelseskoden din.
A7fX2 | MinID: Engangskode fra ID-porten er A7fX2. Ikke del koden med andre.
5917 | FINN.no: Din engangskode er 5917. Den er gyldig i 5 minutter.
830264 | DNB: Bekreft kjøp på NOK 1 249,00 hos KOMPLETT.NO (kort *7714) med engangskode 830264. Ring 915 04800 hvis dette ikke er deg.
394172 | 394 172 er Instagram-koden din. Ikke del den. SIYRxKrru1t
602849 | G-602849 on Google-vahvistuskoodisi.
4173 | Wolt-koodisi on 4173
917538 | Tori: Vahvistuskoodisi on 917538. Älä jaa koodia kenellekään.
285064 | OP: Vahvista verkko-osto 74,90 EUR, VERKKOKAUPPA.COM, kortti **** 3318. Vahvistustunnus: 285064. Älä luovuta tunnusta kenellekään. Sulkupalvelu 0100 0555
738410 | WhatsApp-koodisi: 738-410⏎⏎Älä jaa tätä koodia muille⏎4sgLq1p5sV6
50962 | OmaPosti: kirjaudu koodilla 50962. Koodi on voimassa 15 minuuttia.
305816 | Use 305816 for two-factor authentication on Facebook.⏎⏎@facebook.com #305816
4829107 | Your Coinbase verification code is: 4829107. Don't share this code with anyone; our employees will never ask for the code.
716093 | OTP is 716093 for txn of INR 2,499.00 at FLIPKART on HDFC Bank card ending 4471. Valid till 18:52:10. Do not share OTP for security reasons. Not you? Call 18002586161
R4KQ7 | Your Steam verification code is R4KQ7
592704 | Your Revolut verification code for card payment of £64.20 at ASOS.COM is 592-704. Never share it with anyone, ever.
038251 | GOV.UK: 038251 is your security code for Government Gateway. It expires in 15 minutes. HMRC will never phone you to ask for it.
`);

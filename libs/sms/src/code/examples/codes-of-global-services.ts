import { examples } from './examples.js';

/** As global services localise them, and the best known national ones, in 24 languages. */
export const CODES_OF_GLOBAL_SERVICES = examples(`
724019 | G-724019 is your Google verification code. Don't share your code with anyone.
381604 | Your WhatsApp code: 381-604⏎⏎You can also tap this link to verify your phone: v.whatsapp.com/381604⏎⏎Don't share this code with others⏎4sgLq1p5sV6
050917 | PayPal: 050917 is your security code. Your code expires in 10 minutes. Please don't reply.
81940257 | Chase: DON'T share. Use code 81940257 to confirm you're signing in. We'll NEVER call to ask for this code. Call 1-800-935-9935 if you didn't request it.
4172 | Your Uber code is 4172. Never share this code. Reply STOP ALL to +44 7903 561836 to unsubscribe.
R4K9N | Your Steam verification code is R4K9N. Never share it with anyone, including Steam Support.
207461 | Amazon: Sign-in attempt from WA, US. If this was you, your code is 207461. If not, deny here: amazon.com/a/c/r/kQ7Lr3n0vU2pXz
918306 | 918306 is your GOV.UK One Login security code. The code expires after 15 minutes
180463 | G-180463 es tu código de verificación de Google. No lo compartas con nadie.
295730 | Tu código de WhatsApp Business: 295-730⏎⏎No compartas este código con nadie
407812 | 407 812 es tu código de Instagram. No lo compartas.
640912 | BBVA: Introduce el codigo 640912 para confirmar tu compra de 49,90 EUR en ZARA.COM con tu tarjeta *4471. Si no la reconoces, llama al 900 102 801.
58204937 | Cl@ve. Su código SMS de un solo uso es 58204937. Válido hasta las 12:45 del 03/05/2025.
5093 | <#> Tu código de verificación de Glovo es: 5093⏎qWx7Tg+0RbL
0827 | Movistar: para entrar en Mi Movistar con la línea 6XXXX4418 usa esta clave: 0827. Caduca en 10 min.
49217 | FB-49217 es tu código de confirmación de Facebook
804159 | Seu código do WhatsApp: 804-159⏎⏎Você também pode tocar neste link para confirmar seu número: v.whatsapp.com/804159⏎⏎Não compartilhe este código com ninguém⏎4sgLq1p5sV6
615280 | G-615280 é o seu código de verificação do Google.
2948 | Nubank: use o codigo 2948 para confirmar seu celular no app. Nunca compartilhe esse codigo com ninguem.
530927 | Itau: compra de R$ 1.249,90 em MAGAZINELUIZA, cartao final 8834. Seu codigo de seguranca e 530927. Nao informe a ninguem.
40218 | gov.br: Seu código de acesso é 40218. Não compartilhe este código. O governo nunca liga pedindo códigos.
928143 | Chave Movel Digital: o seu codigo de seguranca temporario e 928143. Valido por 5 minutos. Autenticacao em: Portal das Financas.
3091 | Use 3091 como código de segurança da conta Microsoft
060382 | [TikTok] 060382 é seu código de verificação, válido por 5 minutos. Para manter sua conta segura, nunca encaminhe este código.
902574 | G-902574 est votre code de validation Google.
473920 | 473920 est votre code de validation pour monpanier-app.firebaseapp.com.
408316 | Votre code de vérification Airbnb est : 408316. Ne le partagez avec personne ; nos employés ne vous le demanderont jamais.
38502617 | BNP Paribas : ne communiquez JAMAIS ce code. Pour valider votre paiement de 129,00 EUR chez FNAC.COM le 12/04 avec la carte XX7719, saisissez 38502617.
7401 | Orange : votre code temporaire est 7401. Il est valable 15 minutes. Besoin d'aide ? Appelez le 3900.
583206 | Compte ameli⏎Votre code de sécurité :⏎583206⏎Il expire dans 10 minutes. L'Assurance Maladie ne vous demandera jamais ce code par téléphone.
047190 | Votre code de vérification LinkedIn est 047190.
730562 | Votre code de vérification SIGNAL : 730-562⏎Ne partagez ce code avec personne. Toute personne qui vous le demande est un escroc.⏎doDiFGKPO1r
438206 | G-438206 ist dein Google-Bestätigungscode.
572910 | SIGNAL: Dein Code lautet 572910. Gib diesen Code nicht weiter.⏎doDiFGKPO1r
604182 | Ihre TAN für die Überweisung über 250,00 EUR auf das Konto DE89...4321 vom 03.06.2025, 14:22:07 Uhr lautet: 604182. Ihre comdirect
81403 | Ihr Bestätigungscode für den Telekom Login lautet 81403. Geben Sie ihn niemals weiter.
295814 | 295814 ist dein Klarna Code. Teile ihn mit niemandem.⏎⏎@klarna.com #295814
7392 | DHL: Zur Bestätigung Ihrer Mobilfunknummer +49 15x xxxx382 geben Sie bitte den Code 7392 ein.
806351 | Dein Apple-Account-Code lautet: 806351. Teile ihn mit niemandem.⏎⏎@apple.com #806351 %apple.com
351807 | G-351807 is je Google-verificatiecode.
946218 | Je Wise-code is 946218. Deel deze met niemand, ook niet met ons.
072903 | De sms-code om in te loggen met DigiD is: 072903. Geef deze code nooit door aan anderen.⏎⏎@digid.nl #072903
603829 | ING TAN-code, volgnummer 118: 603829. Totaalbedrag 1.450,00 EUR. Controleer altijd het bedrag en deel uw TAN-code nooit.
815374 | Booking.com: je verificatiecode is 815374. Deel deze code met niemand.
7402 | Gebruik 7402 als beveiligingscode voor je Microsoft-account
5831 | KPN: je inlogcode voor MijnKPN is 5831, geldig tot 16:20. Niet aangevraagd? Bel 0800 0402.
208467 | Je Tinder-code is 208467. Niet delen!⏎⏎@tinder.com #208467
267419 | Il tuo codice di verifica Subito è: 267419
158903 | Il tuo codice WhatsApp: 158-903⏎⏎Non condividere questo codice con nessuno
924071 | Poste Italiane: per autorizzare il pagamento di EUR 75,00 su EBAY con la carta **** 3316 inserisci il codice 924071. Operazione del 09/10/2025 ore 18:03
50318264 | Intesa Sanpaolo: O-Key SMS 50318264 per confermare il bonifico di 1.200,00 EUR verso IBAN IT60***5701. Non comunicarlo a nessuno, nemmeno ai nostri operatori.
839205 | SPID - PosteID: il codice temporaneo per accedere a INPS è 839205. Scade alle 17:34.
6047 | TIM: il codice per accedere a MyTIM e' 6047. Vale 10 minuti. Info 119
317904 | Usa 317 904 per verificare il tuo account Instagram.
68203 | Codice Telegram: 68203⏎⏎Puoi anche toccare questo link per accedere:⏎https://t.me/login/68203⏎⏎oLeq9AcOZkT
580931 | G-580931 to Twój kod weryfikacyjny Google.
309762 | [Temu] 309762 to Twój kod weryfikacyjny. Nie udostępniaj go nikomu.
64829017 | mBank: Operacja nr 7 z dn. 14-05-2025, przelew z rach.: ...38420117 na rach.: 1140...992044 kwota: 350,00 PLN haslo: 64829017 mBank.
728491 | Profil Zaufany⏎Kod nr 2 do logowania:⏎728491⏎Nie przekazuj go nikomu.
840217 | <#> Twoj kod weryfikacyjny do aplikacji InPost Mobile to 840217⏎Y8nFhT0pKzq
2031 | Bolt: Twój kod to 2031. Nie podawaj go nikomu.
F4K82Q | Orange: jednorazowe haslo do Moj Orange to F4K82Q. Haslo jest wazne 5 min.
613204 | Twój kod weryfikacyjny Revolut to: 613-204. Nigdy nie udostępniaj tego kodu NIKOMU.
714620 | G-714620 je váš ověřovací kód Google.
0483 | Váš ověřovací kód Airbnb je: 0483. S nikým ho nesdílejte.
81290436 | Ceska sporitelna: Platba kartou *6612 u ALZA.CZ, castka 4 590,00 CZK. Autorizacni kod: 81290436. Kod nikomu nesdelujte.
205739 | Vas kod pro prihlaseni do Identity obcana (NIA ID) je 205739. Platnost kodu je 5 minut.
4176 | T-Mobile: Jednorázové heslo pro přihlášení do aplikace Můj T-Mobile je 4176.
602918 | 602918 je tvůj ověřovací kód pro Discord
9350 | Jako kód zabezpečení účtu Microsoft použijte 9350
528104 | Váš kód Viber: 528104⏎Aktivaci můžete dokončit i klepnutím na odkaz: https://unv.viber.com/a/528104
903846 | G-903846 Google doğrulama kodunuz.
264815 | [Binance] Doğrulama kodunuz: 264815. Bu kodu KİMSEYLE paylaşmayın. İşlem size ait değilse hesabınızı dondurun.
719402 | Garanti BBVA: 5467 ile biten kartinizla TRENDYOL'dan yapacaginiz 1.349,90 TL'lik alisveris icin tek kullanimlik sifreniz: 719402. Kimseyle paylasmayin. B002
480193 | e-Devlet Kapısı'na giriş için doğrulama kodunuz 480193. Bu kod 3 dakika geçerlidir.
38204 | Turkcell Hesabim'a giris sifreniz 38204'tur. Sifrenizi kimseyle paylasmayin. Mersis No: 0876006490000014 B001
58291 | 58291 Facebook onay kodun
091357 | WhatsApp kodunuz: 091-357⏎⏎Bu kodu kimseyle paylaşmayın⏎4sgLq1p5sV6
481529 | Bumble kodun 481529. Bu kodu kimseyle paylaşma.
638201 | G-638201 – ваш код подтверждения Google.
715092 | Ваш код WhatsApp: 715-092⏎⏎Никому не сообщайте этот код⏎4sgLq1p5sV6
48203 | Никому не говорите код 48203. Вход в СберБанк Онлайн в 14:32. Если это не вы, звоните 900
830471 | 830471 — код для входа на Госуслуги. Никому его не сообщайте. Даже сотрудникам
7359 | Никому не говорите код 7359! Списание 2 490,00 RUB в OZON.RU с карты *1182. Т-Банк
264019 | Ваш код подтверждения: 264-019. Наберите его в поле ввода. Яндекс
59302 | Код Telegram: 59302⏎⏎Вы также можете войти по ссылке:⏎https://t.me/login/59302⏎⏎oLeq9AcOZkT
061482 | [AliExpress] Код подтверждения: 061482. Действует 10 минут.
472058 | G-472058 – ваш код підтвердження Google.
8301 | Bolt: ваш код 8301. Нікому його не повідомляйте.
39517264 | ПриватБанк: 39517264 - пароль для входу в Приват24 для бізнесу. Нікому його не повідомляйте! Тел. 3700
0592 | Дія: код підтвердження 0592. Дійсний 3 хвилини. Не передавайте його іншим особам.
620183 | monobank: оплата 1 299,00 UAH, ROZETKA, картка *7740. Код 620183. Не кажіть його нікому, навіть нам.
8204 | Мій Київстар: тимчасовий пароль для номера 380XX***4417 — 8204. Діє 5 хв.
392607 | Ваш код Viber: 392607⏎Для активації можна також перейти за посиланням: https://unv.viber.com/a/392607
830164 | Ваш код WhatsApp: 830-164⏎⏎Нікому не повідомляйте цей код
508213 | \u200fG-508213 هو رمز التحقق الخاص بك من Google.
936184 | كود واتساب الخاص بك: \u200e936-184\u200f⏎⏎لا تطلع أحداً على هذا الكود⏎4sgLq1p5sV6
4821 | مصرف الراجحي⏎شراء عبر الإنترنت⏎بطاقة: 7705;مدى⏎لدى: NOON⏎مبلغ: SAR 349.00⏎رمز التحقق: 4821⏎لا تشارك الرمز مع أحد
740386 | الرمز المؤقت 740386 لتسجيل الدخول إلى أبشر. لا تشارك هذا الرمز مع أي شخص.
582091 | فودافون: كود التفعيل الخاص بك على أنا فودافون هو ٥٨٢٠٩١ وهو صالح لمدة ٥ دقائق. متديش الكود لحد.
039042 | stc: رمز التحقق للدخول إلى تطبيق mystc هو 039042. للمساعدة اتصل على 900
2607 | كود أوبر الخاص بك هو 2607. لا تشاركه مع أي شخص أبدًا.
471826 | [TikTok] \u200e471826\u200e هو رمز التحقق الخاص بك، وهو صالح لمدة 5 دقائق. للحفاظ على أمان حسابك، لا تُعِد توجيه هذا الرمز مطلقًا.
395102 | G-395102 کد تأیید Google شما است.
240583 | کد واتس\u200cاپ شما: \u200e240-583\u200e⏎⏎این کد را در اختیار دیگران قرار ندهید
75204913 | بانک ملت⏎خرید از دیجی\u200cکالا⏎مبلغ: 1,850,000 ریال⏎کارت: 4417*⏎رمز پویا: 75204913⏎اعتبار تا 14:22:30
593027 | اسنپ⏎کد ورود شما: ۵۹۳۰۲۷⏎این کد را در اختیار هیچ\u200cکس قرار ندهید.
6038 | همراه اول: رمز یکبار مصرف شما برای ورود به «همراه من» ۶۰۳۸ است.
417295 | درگاه ملی خدمات دولت هوشمند⏎کد تایید: ۴۱۷۲۹۵⏎این کد تا ۲ دقیقه معتبر است
618902 | \u200e618 902\u200e کد اینستاگرام شماست. آن را با کسی در میان نگذارید.
37518 | کد تلگرام: 37518⏎⏎می\u200cتوانید برای ورود روی این پیوند هم بزنید:⏎https://t.me/login/37518
146290 | G-146290 הוא קוד האימות שלך ב-Google.
502839 | קוד WhatsApp שלך: \u200e502-839⏎⏎אין לשתף את הקוד הזה עם אחרים
482917 | בנק הפועלים: סיסמה חד פעמית לכניסה לחשבונך 482917. אין למסור את הסיסמה לאיש, גם לא לנציגי הבנק.
603184 | קוד חד-פעמי לכניסה למערכת ההזדהות הלאומית:⏎603184⏎הקוד תקף ל-10 דקות
75019 | כאל: לאישור עסקה בסך 219.90 ש"ח באתר KSP בכרטיס המסתיים בספרות 3382 יש להקליד 75019. לא ביצעת? חייג 03-5726444
0826 | פלאפון: קוד האימות שלך לאזור האישי הוא 0826. בתוקף עד 21:15
38190 | 38190 הוא קוד האישור שלך בפייסבוק
294716 | קוד Apple Account שלך הוא: 294716. אין לשתף אותו עם אף אחד.⏎⏎@apple.com #294716 %apple.com
829304 | G-829304 आपका Google सत्यापन कोड है.
571420 | आपका WhatsApp कोड: 571-420⏎⏎इस कोड को किसी के साथ शेयर न करें⏎4sgLq1p5sV6
730519 | प्रिय ग्राहक, FLIPKART पर रु.2,499.00 के लेनदेन के लिए कार्ड XX4471 का OTP 730519 है। इसे किसी को न बताएं। -SBI
604827 | आधार संख्या XXXX XXXX 3391 के लिए आपका OTP 604827 है, जो 10 मिनट तक मान्य है। -UIDAI
048209 | MyJio में लॉगिन के लिए 048209 OTP का इस्तेमाल करें। Jio कभी भी OTP मांगने के लिए कॉल नहीं करता।
582714 | समग्र पोर्टल: आपका सत्यापन कोड ५८२७१४ है। यह कोड १० मिनट तक मान्य रहेगा।
318206 | 318206 आपका Amazon OTP है। इसे किसी के साथ शेयर न करें।
4935 | आपका Uber कोड 4935 है. इसे कभी भी शेयर न करें.
205973 | Kode verifikasi Traveloka Anda adalah: 205973
648307 | Kode WhatsApp Anda: 648-307⏎⏎Jangan bagikan kode ini kepada orang lain
583017 | JANGAN BERIKAN KODE INI KE SIAPA PUN, termasuk BCA. OTP 583017 utk transaksi Rp1.250.000 di TOKOPEDIA, kartu akhiran 8820, 12/07/25 13:40. Info Halo BCA 1500888
4092 | <#> JANGAN KASIH KODE INI KE SIAPA PUN! Kode OTP Gojek kamu: 4092. Berlaku 5 menit⏎xT3uKp9LmQa
730164 | MyTelkomsel: masukkan 730164 untuk masuk dengan nomor 0812XXXX907. Abaikan jika bukan kamu.
306481 | [SHEIN] 306481 adalah kode verifikasi Anda. Berlaku selama 10 menit.
019240 | BPJS Kesehatan: kode OTP aplikasi Mobile JKN Anda 019240. Care Center 165
82605 | 82605 adalah kode konfirmasi Facebook Anda
913748 | G-913748 là mã xác minh Google của bạn.
47092 | Mã Telegram: 47092⏎⏎Bạn cũng có thể nhấn vào liên kết này để đăng nhập:⏎https://t.me/login/47092⏎⏎oLeq9AcOZkT
638204 | VCB: Quy khach dang chuyen 2,000,000 VND den TK 1023948571 luc 15:08 20/06/2025. Ma OTP la 638204, hieu luc 2 phut. TUYET DOI KHONG cung cap cho bat ky ai.
4182 | Ma xac thuc (OTP) dang nhap My Viettel cua Quy khach la 4182. LH 198 (0d).
580319 | VNeID: 580319 là mã OTP kích hoạt tài khoản định danh điện tử. Mã có hiệu lực trong 3 phút.
7150 | Ma kich hoat Zalo cua ban la 7150. Khong chia se ma nay voi bat ki ai
260417 | [TikTok] 260417 là mã xác minh của bạn, có hiệu lực trong 5 phút. Để bảo mật tài khoản, đừng bao giờ chuyển tiếp mã này.
085036 | Sử dụng 085036 làm mã bảo mật tài khoản Microsoft
674105 | G-674105 คือรหัสยืนยัน Google ของคุณ
183640 | รหัสยืนยัน Agoda ของคุณคือ: 183640
492058 | KBank: OTP=492058 (Ref: XKFP) ซื้อสินค้า 1,290.00บ. ที่ LAZADA บัตร x3307 ห้ามบอกรหัสนี้กับผู้อื่น
7204 | รหัส OTP ของคุณคือ 7204 รหัสอ้างอิง RTQM ใช้ได้ภายใน 5 นาที จาก myAIS
380617 | เป๋าตัง: รหัสอ้างอิง 5920 รหัส OTP สำหรับลงทะเบียนคือ 380617 กรุณาใช้ภายใน 3 นาที
915372 | รหัสยืนยันตัวตนของ LINE คือ "915372" ห้ามบอกรหัสนี้กับผู้อื่น
62804 | 62804 คือรหัสยืนยัน Facebook ของคุณ
0538 | Netflix: รหัสยืนยันของคุณคือ 0538 รหัสจะหมดอายุใน 15 นาที อย่าแชร์กับใคร
630194 | 【招商银行】您尾号8802的信用卡正在京东支付人民币1,299.00元，验证码630194，5分钟内有效，请勿告知他人。
7193 | 【Microsoft】使用 7193 作为 Microsoft 帐户安全代码
582049 | 【中国移动】尊敬的客户，您登录中国移动APP的动态密码为：582049，5分钟内有效，切勿转发。如有疑问请致电10086。
408271 | 408271（国家政务服务平台登录验证码，10分钟内有效）。工作人员不会向您索要，请勿泄露。【国务院办公厅】
350926 | G-350926 是您的 Google 驗證碼。
739052 | 您的 WhatsApp 驗證碼：739-052⏎⏎請勿與他人分享此驗證碼⏎4sgLq1p5sV6
814207 | 【國泰世華】您的信用卡末四碼5518於momo購物網消費NT$2,480，網路交易驗證碼為814207，如非本人操作請電(02)2383-1000
05930184 | HSBC 滙豐：一次性驗證碼 05930184，用於轉賬HKD3,500.00至賬戶***207。切勿向任何人透露。查詢 2233 3000
826015 | G-826015 が Google の確認コードです。
307584 | WhatsAppコード：307-584⏎⏎このコードは誰とも共有しないでください⏎4sgLq1p5sV6
573904 | 【三井住友カード】ご利用予定：AMAZON.CO.JP 12,800円（カード末尾4092）。ワンタイムパスワード：573904。第三者に絶対に教えないでください。
482013 | dアカウントのセキュリティコードは「482013」です。有効期限は10分間です。【NTTドコモ】
291745 | 認証番号「291745」をLINEで入力してください。他人には教えないでください。（30分間有効）
6041 | 確認コード：6041⏎上記の番号をYahoo! JAPANの画面で入力してください。⏎⏎@login.yahoo.co.jp #6041
049718 | お客様のAmazonワンタイムパスワード(OTP)は 049718 です。誰とも共有しないでください。
638205 | Xの認証コードは638205です。返信しないでください。
490182 | G-490182이(가) Google 인증 코드입니다.
627903 | Instagram 코드는 627 903입니다. 다른 사람과 공유하지 마세요.
380527 | [Web발신]⏎[KB국민카드] 쿠팡 45,900원 온라인결제 인증번호 [380527] 카드(7*2*) 05/14 20:31 타인노출금지
0482 | [카카오] 인증번호 [0482]를 입력해 주세요. 카카오 직원은 인증번호를 묻지 않습니다.
903417 | [Web발신]⏎[네이버] 인증번호[903417] 타인에게 절대 알려주지 마세요.(계정 도용 위험)
715820 | [Web발신]⏎[PASS][SK텔레콤] 본인확인 인증번호(715820)입니다. 유효시간 3분. 문의 1600-1522
250948 | [정부24] 간편인증 로그인⏎인증번호: 250948⏎3분 이내에 입력하세요. 콜센터 1588-2188
6184 | Microsoft 계정 보안 코드로 6184을(를) 사용하세요
571306 | G-571306 είναι ο κωδικός επαλήθευσης Google.
824160 | Booking.com: ο κωδικός επαλήθευσής σας είναι 824160. Μην τον μοιραστείτε με κανέναν.
309478 | Τράπεζα Πειραιώς: Για την πληρωμή 86,40 EUR στο SKROUTZ με την κάρτα ***5513 πληκτρολογήστε 309478. Μην κοινοποιήσετε τον κωδικό. Τηλ. 2103288000
682051 | gov.gr: Ο κωδικός επιβεβαίωσης μίας χρήσης είναι 682051. Ισχύει για 5 λεπτά.
7042 | COSMOTE: O kwdikos gia tin eisodo sas sto My COSMOTE einai 7042. Isxyei gia 10 lepta.
3958 | Ο κωδικός σας για την Uber είναι 3958. Μην τον κοινοποιήσετε ποτέ.
017264 | Ο κωδικός σας WhatsApp: 017-264⏎⏎Μη μοιραστείτε αυτόν τον κωδικό με κανέναν⏎4sgLq1p5sV6
8160 | Χρησιμοποιήστε τον κωδικό 8160 ως κωδικό ασφαλείας του λογαριασμού Microsoft
284690 | Din Okta-verifieringskod är 284690.
915348 | Din WhatsApp-kod: 915-348⏎⏎Dela inte koden med någon
360728 | 360728 är din Klarna-kod. Dela den inte med någon.⏎⏎@klarna.com #360728
814059 | Nordea: Ange koden 814059 för att godkänna köpet på 1 495,00 SEK hos ELGIGANTEN med kort ****2206. Lämna aldrig ut koden.
6302 | Telia: Din engångskod är 6302. Den gäller i 5 minuter. Frågor? Ring 90 200.
592073 | 1177⏎Din engångskod för inloggning:⏎59 20 73⏎Gäller till kl. 08:45
40718 | 40718 är din bekräftelsekod för Facebook
Q4N7K | Din Steam-kod är Q4N7K. Ange den för att slutföra inloggningen.
`);

import { examples } from './examples.js';

/** Plain everyday wordings, eight a language. */
export const CODES_PLAIN_IN_25_LANGUAGES = examples(`
482913 | G-482913 is your Google verification code. Don't share your code with anyone.
7315 | Your Uber code is 7315. Never share this code. Reply STOP ALL to unsubscribe.
604827 | Chase: DON'T share. Use code 604827 to confirm you're signing in. We'll NEVER call to ask for this code. Call us if you didn't request it.
918204 | Your Apple Account code is: 918204. Don't share it with anyone.⏎@apple.com #918204 %apple.com
358216 | 358216 is your Amazon OTP. Do not share it with anyone.
750391 | Your WhatsApp code: 750-391⏎⏎Don't share this code with others⏎4sgLq1p5sV6
29471 | Login code: 29471. Do not give this code to anyone, even if they say they are from Telegram!
836450 | Monzo: Your one-time passcode to approve your purchase of £42.50 at ASOS is 836450. Never share this with anyone.
XK7P2Q | Your Steam verification code is XK7P2Q
561938 | Tu código de verificación de Google es G-561938. No lo compartas con nadie.
408275 | BBVA: Introduce el código 408275 para confirmar tu compra de 35,90 EUR en Zara. No lo compartas con nadie.
6203 | Tu código de Uber es 6203. Nunca compartas este código.
274619 | Tu código de WhatsApp: 274-619⏎No compartas este código con nadie
391057 | Mercado Libre: 391057 es tu código de seguridad. No lo compartas.
83016427 | CaixaBank: Clave de firma 83016427 para autorizar la transferencia de 250,00 EUR. Si no la has solicitado, llama al 900404090.
715384 | Bizum: usa el código 715384 para confirmar tu registro. Caduca en 5 minutos.
4918 | Rappi: tu código de verificación es 4918. No lo compartas con nadie.
602738 | Cl@ve: Su PIN de un solo uso es 602738. Válido durante 10 minutos.
137482 | Seu código de verificação do Google é G-137482. Não compartilhe com ninguém.
5927 | iFood: seu código de acesso é 5927. Não compartilhe este código.
864203 | Seu código do WhatsApp: 864-203⏎Não compartilhe este código com ninguém
470519 | Nubank: use o código 470519 para confirmar seu acesso. Nunca informe este código a terceiros.
396182 | MB WAY: o código de confirmação é 396182. Não o partilhe com ninguém.
719640 | Mercado Pago: Seu código de segurança é 719640. Não o compartilhe.
4086 | 99: Seu código é 4086. Ele expira em 10 minutos.
250817 | CGD: Utilize o código 250817 para autorizar a compra de 19,99 EUR em Worten. Nunca divulgue este código.
935174 | gov.br: Seu código de acesso é 935174. Nunca forneça este código a outra pessoa.
528064 | G-528064 est votre code de validation Google. Ne le communiquez à personne.
7402 | Votre code Uber est 7402. Ne partagez jamais ce code.
193857 | Votre code WhatsApp : 193-857⏎Ne partagez pas ce code
60482915 | Crédit Agricole : votre code est 60482915 pour valider votre achat de 89,00 EUR chez FNAC. Ne communiquez jamais ce code.
347126 | Doctolib : 347126 est votre code de vérification. Il expire dans 10 minutes.
815093 | leboncoin : votre code de vérification est le 815093. Ne le partagez avec personne.
264739 | Bonjour, voici votre code de sécurité Ameli : 264739. Il est valable 15 minutes.
908315 | Instagram : utilisez 908 315 pour vérifier votre compte.
3859 | Votre code BlaBlaCar est 3859. Saisissez-le dans l'application pour confirmer votre numéro.
641920 | G-641920 ist dein Google-Bestätigungscode. Gib ihn nicht an andere weiter.
587104 | Dein WhatsApp-Code: 587-104⏎Teile diesen Code nicht mit anderen
2739 | Dein Uber-Code lautet 2739. Gib diesen Code niemals weiter.
460281 | PayPal: Ihr Sicherheitscode lautet 460281. Der Code läuft in 10 Minuten ab. Geben Sie ihn nicht weiter.
718936 | Sparkasse: Die TAN für Ihre Überweisung über 120,00 EUR lautet 718936.
305472 | Kleinanzeigen: Dein Bestätigungscode ist 305472. Bitte gib ihn an niemanden weiter.
814629 | Ihr Code für die Anmeldung bei DHL lautet: 814629. Er ist 15 Minuten gültig.
952073 | 952073 ist dein Amazon-Einmalkennwort. Teile es niemandem mit.
379514 | G-379514 is je Google-verificatiecode. Deel deze code met niemand.
206748 | Je WhatsApp-code: 206-748⏎Deel deze code met niemand
184530 | Uw sms-code voor het inloggen bij DigiD is: 184530. Geef deze code nooit aan anderen.
5168 | Je Uber-code is 5168. Deel deze code nooit met anderen.
697402 | bol: je verificatiecode is 697402. Deze code is 10 minuten geldig.
430917 | Marktplaats: gebruik code 430917 om je telefoonnummer te bevestigen. Deel deze code met niemand.
825163 | ING: uw TAN-code is 825163 voor de betaling van EUR 64,95 aan Coolblue. Geef deze code aan niemand door.
041926 | Tikkie: je verificatiecode is 041926.
473805 | G-473805 è il tuo codice di verifica Google. Non condividerlo con nessuno.
619284 | Il tuo codice WhatsApp: 619-284⏎Non condividere questo codice con altri
350972 | Poste Italiane: il codice OTP per autorizzare il pagamento di 27,50 EUR su Amazon è 350972. Non comunicarlo a nessuno.
8146 | Il tuo codice Glovo è 8146. Non condividerlo con nessuno.
276093 | Intesa Sanpaolo: usa il codice O-KEY SMS 276093 per confermare l'accesso. Non comunicarlo a nessuno.
907451 | SPID PosteID: il tuo codice di verifica è 907451. Valido per 5 minuti.
518637 | Subito: il tuo codice di verifica è 518637.
742018 | Satispay: inserisci il codice 742018 per verificare il tuo numero di telefono.
836197 | G-836197 to Twój kod weryfikacyjny Google. Nie udostępniaj go nikomu.
450263 | Twój kod WhatsApp: 450-263⏎Nie udostępniaj tego kodu nikomu
127954 | Allegro: Twój kod weryfikacyjny to 127954. Nie podawaj go nikomu.
690318 | mBank: Hasło SMS: 690318. Operacja: przelew na kwotę 150,00 PLN. Nie udostępniaj hasła nikomu.
375042 | InPost: Twój kod weryfikacyjny do aplikacji to 375042.
6491 | Twój kod Bolt: 6491. Nie udostępniaj go innym osobom.
218570 | Profil Zaufany: kod autoryzacyjny do logowania to 218570. Kod jest ważny przez 10 minut.
943716 | PKO BP: Kod 943716 do potwierdzenia logowania w iPKO. Nie podawaj go nikomu.
592741 | G-592741 je váš ověřovací kód Google. S nikým ho nesdílejte.
708319 | Váš kód pro WhatsApp: 708-319⏎Tento kód s nikým nesdílejte
164830 | Seznam: Váš ověřovací kód je 164830. Nikomu ho nesdělujte.
48120796 | Česká spořitelna: Autorizační SMS kód: 48120796. Potvrzujete platbu 560,00 CZK. Kód nikomu nesdělujte.
3947 | Váš kód pro Bolt je 3947.
621508 | Alza.cz: Pro přihlášení zadejte kód 621508. Platnost kódu je 10 minut.
TR4K9M | ČSOB Identita: SMS klíč pro přihlášení je TR4K9M. Nikomu jej nesdělujte.
805263 | Zásilkovna: Váš kód pro ověření telefonního čísla je 805263.
314682 | Google doğrulama kodunuz: G-314682. Kodu kimseyle paylaşmayın.
957041 | WhatsApp kodunuz: 957-041⏎Bu kodu kimseyle paylaşmayın
6273 | Uber kodunuz: 6273. Bu kodu asla paylaşmayın.
489105 | Trendyol doğrulama kodunuz 489105. Lütfen kodunuzu kimseyle paylaşmayın.
730268 | Garanti BBVA: 349,90 TL tutarındaki internet alışverişiniz için şifreniz 730268. Şifrenizi kimseyle paylaşmayınız.
175936 | Hepsiburada hesabınıza giriş için onay kodunuz: 175936
5804 | Getir için aktivasyon kodunuz: 5804
628417 | e-Devlet Kapısı giriş doğrulama kodunuz: 628417. Bu kodu kimseyle paylaşmayınız. B002
745291 | G-745291 — ваш код подтверждения Google. Никому его не сообщайте.
380614 | Ваш код WhatsApp: 380-614⏎Никому не сообщайте этот код
91537 | СБЕРБАНК. Никому не говорите код 91537. Вход в Сбербанк Онлайн.
2068 | Никому не говорите код 2068! Вход в Т-Банк
816402 | Госуслуги: 816402 — код для входа. Никому его не сообщайте.
470935 | Wildberries. Ваш код для входа: 470935
6381 | Ваш код подтверждения: 6381. Наберите его в поле ввода. Яндекс
29174 | Авито: 29174 — код для подтверждения номера. Никому его не сообщайте.
608517 | G-608517 — ваш код підтвердження Google. Нікому не повідомляйте його.
135972 | Ваш код WhatsApp: 135-972⏎Нікому не повідомляйте цей код
4826 | Код підтвердження Нова пошта: 4826. Нікому його не повідомляйте.
70394 | ПриватБанк: код 70394 для входу в Приват24. Нікому не кажіть його!
951368 | monobank: Ваш код 951368. Нікому його не повідомляйте, навіть працівникам банку.
283047 | Rozetka: ваш код для входу 283047
5719 | Ваш код Bolt: 5719. Не повідомляйте його нікому.
640281 | OLX: код для підтвердження номера телефону - 640281
429786 | G-429786 هو رمز التحقق من Google. لا تشاركه مع أحد.
513840 | رمز واتساب الخاص بك: 513-840⏎لا تشارك هذا الرمز مع أي شخص
8297 | رمز التحقق الخاص بك في كريم هو 8297. لا تشارك هذا الرمز مع أحد.
617203 | أبشر: رمز التحقق لتسجيل الدخول هو 617203. لا تشاركه مع الآخرين.
340965 | مصرف الراجحي: رمز التفعيل 340965 لعملية شراء بمبلغ 215.00 ريال من نون. لا تشارك الرمز مع أحد.
1746 | رمز التحقق لتطبيق هنقرستيشن: 1746
985214 | كود التفعيل الخاص بك في فودافون كاش هو ٩٨٥٢١٤. برجاء عدم مشاركته مع أي شخص.
206387 | نون: استخدم الرمز 206387 لتأكيد رقم هاتفك. صالح لمدة 10 دقائق.
851630 | کد تأیید Google شما G-851630 است. آن را در اختیار دیگران قرار ندهید.
48213 | اسنپ⏎کد ورود شما: 48213⏎این کد را در اختیار دیگران قرار ندهید.
706194 | کد تایید دیجی\u200cکالا: 706194
392758 | دیوار⏎کد تأیید شما: ۳۹۲۷۵۸⏎این کد را به کسی ندهید.
61520948 | بانک ملت⏎خرید⏎مبلغ 1,250,000 ریال⏎رمز پویا 61520948
5063 | کد فعال\u200cسازی شما در ایرانسل من: 5063
92714 | کد ورود به تلگرام: 92714. این کد را به هیچ\u200cکس ندهید.
13875 | تپسی: کد تأیید شما ۱۳۸۷۵ است.
297416 | G-297416 הוא קוד האימות שלך ב-Google. אין לשתף אותו עם אף אחד.
864105 | קוד WhatsApp שלך: 864-105⏎אין לשתף את הקוד הזה
530782 | קוד האימות שלך לכניסה לביט הוא 530782. אין למסור את הקוד לאף אדם.
419637 | בנק הפועלים: קוד חד פעמי לכניסה לחשבון: 419637. אין להעביר את הקוד לאחר.
7052 | הקוד שלך ב-Wolt הוא 7052
683915 | כללית: הקוד לכניסה לאתר הוא 683915. הקוד תקף ל-5 דקות.
124860 | מערכת ההזדהות הלאומית: קוד האימות שלך הוא 124860
3698 | קוד הכניסה שלך ל-Gett הוא 3698. נסיעה נעימה!
570643 | G-570643 आपका Google सत्यापन कोड है. इसे किसी के साथ शेयर न करें.
248917 | आपका WhatsApp कोड: 248-917⏎इस कोड को किसी के साथ शेयर न करें
936051 | SBI: ₹1,499.00 के लेनदेन के लिए आपका OTP 936051 है। इसे किसी को न बताएं।
481706 | आधार: आपका OTP 481706 है, यह 10 मिनट तक मान्य है। - UIDAI
7294 | आपका Ola सत्यापन कोड 7294 है। कृपया इसे किसी के साथ साझा न करें।
305182 | Flipkart खाते में लॉगिन करने के लिए 305182 आपका OTP है। इसे किसी से साझा न करें।
6817 | Zomato में लॉगिन के लिए आपका ओटीपी 6817 है।
752439 | प्रिय ग्राहक, आपका जियो ओटीपी 752439 है। कृपया इसे किसी को न बताएं।
163824 | G-163824 adalah kode verifikasi Google Anda. Jangan bagikan kode ini kepada siapa pun.
497360 | Kode WhatsApp Anda: 497-360⏎Jangan bagikan kode ini kepada siapa pun
5931 | JANGAN BERITAHU KODE INI KE SIAPA PUN termasuk pihak Gojek. Kode OTP kamu: 5931
820547 | Kode verifikasi Shopee kamu adalah 820547. Berlaku 15 menit. Jangan berikan kode ini kepada siapa pun.
671093 | Tokopedia: Masukkan kode 671093 untuk masuk ke akunmu. Jangan bagikan ke siapa pun.
384612 | BCA: Kode OTP Anda 384612 untuk transaksi Rp250.000 di Traveloka. Jangan beritahukan kode ini kepada siapa pun.
9075 | DANA: Kode OTP kamu adalah 9075. Jangan kasih tahu siapa pun ya.
214786 | Grab: kode aktivasi Anda 214786. Jangan berikan kode ini kepada orang lain.
905173 | G-905173 là mã xác minh Google của bạn. Không chia sẻ mã này với bất kỳ ai.
612480 | Mã WhatsApp của bạn: 612-480⏎Không chia sẻ mã này với người khác
738295 | Mã xác minh Shopee của bạn là 738295. Có hiệu lực trong 15 phút. Vui lòng không chia sẻ mã này với người khác.
40618253 | Vietcombank: Mã OTP của Quý khách là 40618253. Giao dịch thanh toán 500,000 VND. Tuyệt đối không cung cấp OTP cho bất kỳ ai.
529041 | Mã xác thực MoMo của bạn là 529041. Không chia sẻ mã này cho bất kỳ ai.
8364 | Mã kích hoạt Zalo của bạn là 8364. Không chia sẻ mã này.
196720 | Ma OTP dang nhap VNeID cua ban la 196720. Ma co hieu luc trong 2 phut.
457318 | Grab: Mã kích hoạt của bạn là 457318. Đừng chia sẻ mã này với ai.
681352 | G-681352 คือรหัสยืนยัน Google ของคุณ อย่าบอกรหัสนี้แก่ผู้ใด
320975 | รหัส WhatsApp ของคุณ: 320-975⏎อย่าแชร์รหัสนี้กับผู้อื่น
749106 | Shopee: รหัสยืนยันของคุณคือ 749106 ใช้ได้ภายใน 15 นาที กรุณาอย่าบอกรหัสนี้กับผู้อื่น
518290 | SCB: รหัส OTP ของคุณคือ 518290 (Ref: KLMQ) ยอด 1,290.00 บาท ห้ามบอกรหัสกับผู้อื่น
063847 | รหัส OTP สำหรับเข้าสู่ระบบเป๋าตัง คือ 063847 กรุณาใช้ภายใน 5 นาที
9451 | LINE MAN: รหัสยืนยันของคุณคือ 9451
274038 | รหัสยืนยันตัวตนของคุณสำหรับ Lazada คือ 274038 ห้ามเปิดเผยรหัสนี้
836109 | ทรูมันนี่ วอลเล็ท: รหัส OTP 836109 ใช้ยืนยันการเข้าสู่ระบบ ห้ามบอกใคร
385027 | 【淘宝网】验证码:385027,您正在登录,请勿泄露给他人。
619543 | 【微信】验证码619543,用于登录微信,转发可能导致帐号被盗。
7108 | 【滴滴出行】您的验证码是7108,5分钟内有效。如非本人操作,请忽略本短信。
204896 | 【美团】204896(登录验证码),请勿告知他人,10分钟内有效。
973162 | 【招商银行】您正在进行网上支付,金额199.00元,短信验证码为973162,请勿向任何人提供。
481306 | 【中国移动】您的动态密码为481306,请在5分钟内使用,切勿转告他人。
527914 | G-527914 是您的 Google 驗證碼。請勿將此驗證碼告訴他人。
840263 | 你的 WhatsApp 驗證碼:840-263⏎請勿與他人分享此驗證碼
160735 | 【蝦皮購物】您的驗證碼為 160735,請於 15 分鐘內輸入,請勿告知他人。
392841 | 國泰世華銀行:您的刷卡驗證密碼為392841,消費金額NT$1,280,請勿將密碼告知他人。
5640 | foodpanda:您的驗證碼是 5640。
718204 | 滙豐:你的一次性密碼為718204,用作登入網上理財。切勿向任何人透露。
436918 | G-436918 は Google の確認コードです。他の人に教えないでください。
705182 | WhatsApp認証コード:705-182⏎このコードを他の人に教えないでください
298357 | LINEの認証番号は「298357」です。この番号を他人に教えないでください。
861704 | PayPay 認証コード: 861704⏎認証コードを他人に教えないでください。
5392 | 【メルカリ】認証番号は 5392 です。
640179 | Yahoo! JAPAN 確認コード:640179⏎上記の番号を画面に入力してください。
173086 | 三井住友カード:ワンタイムパスワードは173086です。第三者に教えないでください。
924530 | Amazonセキュリティコード:924530。このコードを誰とも共有しないでください。
758201 | G-758201은(는) Google 인증 코드입니다. 다른 사람과 공유하지 마세요.
384610 | [카카오] 인증번호는 384610입니다. 타인에게 절대 알려주지 마세요.
592736 | [네이버] 인증번호 [592736]를 입력해주세요.
176945 | [Web발신]⏎[쿠팡] 본인확인 인증번호는 176945 입니다. 타인에게 알려주지 마세요.
4028 | [당근] 인증번호는 4028입니다. 절대 다른 사람에게 알려주지 마세요.
830569 | [Web발신]⏎[NICE평가정보] 본인확인 인증번호 [830569] 입니다. "타인 노출 금지"
215748 | [토스] 인증번호 215748 을 3분 안에 입력해주세요.
967103 | [배달의민족] 인증번호[967103]를 입력해 주세요.
642857 | Ο κωδικός επαλήθευσης Google είναι G-642857. Μην τον κοινοποιήσετε σε κανέναν.
179603 | Ο κωδικός WhatsApp σας: 179-603⏎Μην κοινοποιήσετε αυτόν τον κωδικό σε άλλους
528916 | Εθνική Τράπεζα: Ο κωδικός μίας χρήσης για την αγορά 45,80 EUR στο Skroutz είναι 528916. Μην τον αποκαλύψετε σε κανέναν.
307491 | TAXISnet: Ο κωδικός επιβεβαίωσης είναι 307491. Ισχύει για 5 λεπτά.
8650 | Ο κωδικός σου για το efood είναι 8650.
714268 | Viva: Χρησιμοποιήστε τον κωδικό 714268 για να συνδεθείτε. Μην τον μοιραστείτε με κανέναν.
935027 | Η COSMOTE σας ενημερώνει: ο κωδικός πρόσβασης είναι 935027.
460839 | Alpha Bank: Κωδικός OTP 460839 για είσοδο στο myAlpha. Μην τον δώσετε σε κανέναν.
281974 | G-281974 är din verifieringskod från Google. Dela den inte med någon.
630518 | Din WhatsApp-kod: 630-518⏎Dela inte den här koden med andra
7946 | Din Bolt-kod är 7946. Dela inte koden med någon.
405723 | Klarna: Din verifieringskod är 405723. Dela den aldrig med någon.
819360 | Blocket: Ange koden 819360 för att verifiera ditt telefonnummer.
152694 | PostNord: din engångskod är 152694. Koden gäller i 10 minuter.
3071 | Din kod för att logga in i Foodora är 3071
973485 | Swedbank: Använd koden 973485 för att godkänna köpet på 349,00 SEK hos Elgiganten. Lämna aldrig ut koden.
`);

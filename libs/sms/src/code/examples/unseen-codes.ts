import { examples } from './examples.js';

/** Written before the tables of words; the first score on these was 103 of 107, the rest was tuned. */
export const UNSEEN_CODES = examples(`
481207 | G-481207 is your Google verification code. Don't share your code with anyone.
730194 | Your WhatsApp code: \u200e730-194⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/730194⏎⏎Don't share this code with others⏎4sgLq1p5sV6
61835 | Telegram code 61835
61835 | Telegram code: 61835⏎⏎You can also tap on this link to log in:⏎https://t.me/login/61835⏎⏎oLeq9AcOZkT
209417 | Your Apple ID Code is: 209417. Don't share it with anyone.⏎@apple.com #209417 %apple.com
209417 | Your Apple Account code is: 209417. Don’t share it with anyone.⏎⏎@apple.com #209417 %apple.com
3408 | Microsoft access code: 3408
847120 | Use 847120 as Microsoft account security code
58210394 | 58210394 is your Facebook account recovery code
640293 | 640 293 is your Instagram code. Don't share it.
640293 | Use 640 293 to verify your Instagram account.
7714 | Your Uber code: 7714. Never share this code. Reply STOP to 89203 to unsubscribe.
442981 | Lyft: your code is 442981. Do not share this code with anyone, our employees will never ask for it.
915603 | Amazon: Your code is 915603. Don't share it. If you didn't request it, deny here https://amazon.com/a/c/r/Xk2p91AbC
128855 | PayPal: Your security code is 128855. It expires in 10 minutes. Don't share this code with anyone.
KT4M9 | Your Steam verification code is KT4M9
590273 | Your Discord verification code is: 590273
318094 | Your SIGNAL verification code is: 318-094 Do not share this code with anyone⏎⏎doDiFGKPO1r
PTRWNQSD | PTRWNQSD is your Yahoo verification code
706152 | Snapchat: 706152 is your one time passcode for phone enrollment. Snapchat will never call or text you to ask for this code.
66031 | VK: 66031 - use this code to log in
5527 | 5527 - your code for Bolt
839174 | Your Venmo code is 839174. Don't share it. We won't call you to ask for it.
3940516 | Your Coinbase verification code is: 3940516. Don't share this code with anyone.
227096 | Battle.net Verification Code : 227096
9135 | [Airbnb] Your verification code is 9135. Don't share this code with anyone; our employees will never ask for the code.
664810 | Wells Fargo will NEVER call or text you for this code. DON'T share it. Enter online at prompt: code 664810. Call 1-800-869-3557 if you didn't request it
70318825 | Chase: DON'T share. Use code 70318825 to confirm you're signing in or we'll cancel it. We'll NEVER call to ask for this code. Call us if you didn't request it.
559012 | Citi ID Code: 559012 We'll NEVER call or text for this code.
813346 | <#>BofA: DO NOT share this code. We will NEVER call you or text you for it. Code 813346. Reply HELP if you didn't request it.
602871 | 602871 is OTP for txn of INR 2,499.00 at AMAZON on your HDFC Bank card ending 8834. Valid till 14:35. Do not share OTP with anyone
448120 | Dear Customer, your OTP for online purchase of Rs.1250.00 on card XX4471 is 448120. Valid for 5 minutes. - ICICI Bank
5093 | Swiggy: 5093 is your delivery PIN. Share it only with the delivery partner.
88214 | Your one time PIN is 88214. FNB will never ask you for it. Queries? 087 575 9404
294483 | Revolut: never share this code with anyone, including Revolut staff. Your code to approve the payment of £45.20 to TESCO is 294-483
190774 | Use OTP 190774 to login to your account. OTP is secret and valid for 10 mins. Please do not share
375519 | Your login code for Slack is 375-519
482630 | 482630 is the code to verify your phone number for OpenAI
71920 | Tinder code: 71920 ⏎Don't share⏎@tinder.com #71920
806124 | Your TurboTax security code is 806124. Expires 11/24/2026 09:15 PM.
4417 | Door code: your DHL Packstation pickup PIN is 4417. Your parcel JD014600003920 waits until 28.11.
204938 | 204938 es tu código de confirmación de Facebook
519663 | Tu código de WhatsApp Business es 519-663. No lo compartas con nadie.
7381 | Uber: 7381 es tu código. No lo compartas nunca.
90425817 | BBVA. Tu clave de seguridad para la compra en MERCADONA por 32,50 EUR con tarjeta *4410 es 90425817. No la compartas.
332087 | Introduce el código 332087 para acceder a tu cuenta de Correos. Caduca en 5 minutos.
118406 | Utiliza 118406 para verificar tu cuenta de Instagram.
671205 | Seu código de verificação do WhatsApp é 671-205. Não compartilhe.
40918 | 99app: 40918 e o seu codigo de acesso. Nunca informe este codigo a terceiros
583377 | Itaú: token 583377 para a compra de R$ 89,90 no cartao final 2210. Nao repasse.
2064 | iFood: para retirar seu pedido 8817, informe o código 2064 ao entregador
774310 | 774310 est votre code de confirmation Instagram.
92016 | Votre code Leboncoin est 92016. Il est valable 15 minutes.
30518846 | Banque Postale : saisissez le code 30518846 pour valider votre paiement de 54,99 EUR chez FNAC. Ne le communiquez a personne.
650934 | Pour vous connecter à impots.gouv.fr, votre code à usage unique est : 650934
448271 | Dein Code lautet 448271. Teile ihn mit niemandem.
903315 | 903315 ist Ihr Bestätigungscode für eBay.
771208 | mTAN: 771208 für Ihre Überweisung über 1.250,00 EUR auf das Konto ...4417. Ihre Sparkasse
5194 | Ihre Abholnummer/PIN für die Packstation 145: 5194
286610 | Je verificatiecode voor Marktplaats is 286610. Deel deze code met niemand.
994017 | Gebruik 994017 om in te loggen bij bol.
1138 | Uw sms-code om in te loggen met DigiD is 1138
815590 | Il codice per accedere a PosteID è 815590. Non comunicarlo a nessuno.
40277193 | Usa 40277193 per autorizzare il pagamento di 19,90 euro con carta *8821
665082 | Twój kod autoryzacyjny: 665082. Nie podawaj go nikomu. mBank
3319 | InPost. Kod odbioru: 3319. Paczka czeka w Paczkomacie WAW22M.
208841 | Operacja nr 12 z dn. 23-11-2026: przelew na rach. 12...4410, kwota 150,00 PLN. Haslo SMS: 208841
774109 | Váš ověřovací kód: 77 41 09
9043 | Zasilkovna: Vase heslo pro vyzvednuti je 9043. Zasilka Z 201 4471 882 ceka do 30.11.
662914 | 662914 Facebook onay kodunuz
41180275 | Garanti BBVA: 450,00 TL tutarındaki işleminiz için şifreniz 41180275. Kimseyle paylaşmayınız. B002
71905 | Код подтверждения ВКонтакте: 71905. Никому его не говорите.
4462 | Никому не говорите код! 4462 - код для входа в Тинькофф
880315 | OZON: ваш код для получения заказа 880315
338104 | Ваш код для входу в Дія: 338104
5820 | ПриватБанк. Пароль 5820. Нікому не кажіть його. Сума 250.00 UAH
713390 | رمز التحقق من فيسبوك هو 713390
446201 | استخدم ٤٤٦٢٠١ لتأكيد حسابك على إنستغرام
90118 | کد ورود شما به دیوار: ۹۰۱۱۸⏎لطفا این کد را در اختیار دیگران قرار ندهید.
84713 | دیجی‌کالا⏎کد تایید: 84713
602219 | קוד האימות שלך בביט הוא 602219. אין להעביר את הקוד לאף אחד.
331875 | 331875 הוא קוד האישור שלך בפייסבוק
590418 | 590418 आपका फ़ेसबुक पुष्टिकरण कोड है
771204 | Aapka OTP 771204 hai. Kisi ke saath share na karein. Paytm
318825 | Kode OTP Anda 318825. JANGAN BERIKAN ke siapa pun termasuk pihak Tokopedia.
4027 | 4027 adalah kode verifikasi Grab Anda. Berlaku 3 menit.
509913 | Ma xac thuc Zalo cua ban la 509913. Khong chia se ma nay cho bat ky ai.
228407 | 228407 là mã xác nhận Facebook của bạn
664031 | รหัส OTP คือ 664031 (Ref: KXPQ) ใช้ได้ภายใน 5 นาที ห้ามบอกผู้อื่น
7193 | 【美团】7193（登录验证码）。工作人员不会向您索要，请勿向任何人泄露，以免造成账户或资金损失。
480026 | 【招商银行】您尾号8812的信用卡正在进行599.00元交易，动态密码480026，切勿告知他人。
904418 | 【蝦皮】您的驗證碼是904418，請於15分鐘內輸入。
338206 | あなたのPayPay認証コードは「338206」です。
7710 | LINEの確認コード：7710⏎他の人に教えないでください。30分以内に入力してください。
295508 | 【メルカリ】認証番号 295508 この番号を他人に教えないでください
804193 | [Web발신]⏎[카카오] 인증번호 [804193]를 입력해주세요.
6620 | [Web발신]⏎쿠팡 본인확인 인증번호는 6620 입니다. 타인 노출 금지
491805 | Ο κωδικός επιβεβαίωσης για το Viber είναι: 491805
503317 | Din kod för att logga in på Klarna är 503317. Dela inte koden med någon.
774019 | 774019 er din bekræftelseskode til Facebook
380261 | Din engangskode fra Vipps er 380261
902284 | Vahvistuskoodisi on 902284. Älä jaa koodia kenellekään.
615530 | 615530 este codul tău de confirmare Facebook
448801 | Az Ön belépési kódja: 448801. Ne ossza meg senkivel!
271936 | RM0.00 Shopee: Kod pengesahan anda ialah 271936. Jangan kongsi.
640018 | GCash: Ang iyong authentication code ay 640018. Huwag ibahagi kaninuman.
58213 | আপনার বিকাশ ভেরিফিকেশন কোড ৫৮২১৩
`);

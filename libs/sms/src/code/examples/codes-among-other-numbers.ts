import { examples } from './examples.js';

/** Codes in groups, letters and other digits, behind other numbers and beside links. */
export const CODES_AMONG_OTHER_NUMBERS = examples(`
# Odd ways to write a code, many languages
123456 | Use code 123-456 to sign in to Notion.
842917 | Your Meta code: 842 917
58291736 | 5829-1736 is your Fidelity security code.
4KQ92T | Your TurboTax verification code is 4KQ-92T
AB4471 | Your GOV.UK Notify code is AB4471
482910 | FB-482910 is your Facebook confirmation code
48291 | FB-48291 ist dein Facebook-Bestätigungscode
482910 | G-482910 es tu código de verificación de Google.
482910 | G-482910 — ваш код подтверждения Google.
482910 | G-482910 は Google 確認コードです。
482910 | G-482910(Google 인증 코드)
482910 | 您的 Google 验证码为 G-482910
482910 | Codul dvs. de verificare Google este G-482910
482910 | Google doğrulama kodunuz: G-482910
482910 | رمز التحقق من Google هو G-482910
482910 | رمز التحقق: ٤٨٢-٩١٠
482910 | کد تأیید شما: ۴۸۲ ۹۱۰
482910 | आपका सत्यापन कोड ४८२९१० है
482910 | আপনার যাচাইকরণ কোড ৪৮২৯১০
482910 | 認証コード:４８２９１０
482910 | 確認コード「482-910」を入力してください。
482910 | 【淘宝】校验码：482910，仅用于登录
482910 | 您的动态码为：482910，5分钟内有效【滴滴】
482910 | [카카오톡] 인증번호: 482-910
482910 | WhatsApp 인증 코드: 482-910 또는 링크를 눌러 인증하세요: v.whatsapp.com/482910
482910 | Ваш код WhatsApp: 482-910 Вы также можете подтвердить номер по ссылке: v.whatsapp.com/482910
482910 | Seu código do WhatsApp: 482-910 Não compartilhe
482910 | Kode WhatsApp: 482-910 Jangan bagikan kode ini
482910 | Mã WhatsApp của bạn: 482-910
482910 | Kod WhatsApp: 482-910 Możesz też kliknąć ten link: v.whatsapp.com/482910
482910 | Il tuo codice WhatsApp: 482-910
482910 | קוד ה-WhatsApp שלך: 482-910
482910 | Your code is 4 8 2 9 1 0. Again, 4 8 2 9 1 0.
4829 | Your verification code is 4-8-2-9
482910 | Code: "482910"
482910 | Code (482910) for login. Do not share
482910 | Your OTP:482910.Valid for 5 mins
482910 | OTP-482910 for login to IRCTC
482910 | OTP=482910; txn INR 500
482910 | 482910=OTP for your SBI card ending 4417
482910 | Dear Cust, 482910 is ur OTP 4 txn of INR 1,250.00 at AMAZON. Dont share
7KX2P9 | Booking.com - your sign-in code: 7KX2P9
X7K2 | Your login token is X7K2
a8f3c2 | Your confirmation code is a8f3c2
Q4ZT8M | Enter Q4ZT8M to link your TV
# Other numbers first
482910 | On 12/04/2021 at 14:32 you asked to log in. Code 482910
482910 | Purchase of 1299.00 on card *4417 at APPLE.COM. To confirm enter 482910
482910 | Acct 44188203: your one time PIN is 482910
482910 | Your order 20448193 needs a check. Verification code: 482910
482910 | 2021 Census: your access code is 482910
482910 | 1177 Vårdguiden: din engångskod är 482910
48291 | 12306: 验证码48291，用于登录
482910 | 【12306】验证码482910，您正在登录
482910 | 【58同城】482910（动态验证码）
482910 | 【360】校验码482910
482910 | Bank24: kod 482910
482910 | Shop24 - 482910 est votre code
482910 | Card 4417: 482910 is the code for EUR 1250
482910 | Zahlung 2500 EUR an DE89370400440532013000, TAN 482910
482910 | Transfert de 15000 FCFA vers 0708448203: code 482910
482910 | Payment of KES 4500 to 448820. OTP 482910
482910 | Compra 12500 CLP tarjeta 4417 clave 482910
482910 | 4500 Kč na účet 2000145399/0800. SMS kód 482910
482910 | Wniosek 20448193: kod 482910
482910 | Перевод 15000 руб. карта 4417. Код 482910
482910 | Заказ 20448193. Код подтверждения 482910
482910 | 4417 biten kart, 1250 TL, sifre 482910
482910 | 2500원 결제 인증번호 482910
482910 | 4980円のお支払い 認証番号482910
482910 | Rs 25000 paid to 9844882033? Enter OTP 482910 to approve
4829 | Trip 20448193, driver in 5 min. Start PIN 4829
4829 | Order #88213391 is out for delivery. Give OTP 4829 to the agent at 9844882033
4829 | Pesanan 20448193: kode penerimaan 4829
4829 | Zamówienie 20448193 gotowe, kod odbioru 4829
4829 | Su pedido 20448193: entregue el PIN 4829 al repartidor
482910 | Support 18005554418. Code 482910
482910 | Helpline: 1800 123 4417. Your OTP is 482910
482910 | From 22000: your verification code is 482910
482910 | Msg 2044 of 4417: login code 482910
482910 | v4.2.1: confirm device with code 482910
# Links
482910 | Log in to Medium: code 482910 or https://medium.com/m/8820448
4829 | Tap https://lyft.com/ride/482044 or enter 4829 to log in
482910 | Your Strava code is 482910. https://strava.app/482910
482910 | Click https://x.co/a1b2c3 or type 482910 in the app to verify
- | Verify your account: https://foo.com/verify/482910
- | Track order at https://dpd.co/482910448
- | Reset your password here: https://foo.com/r/A8F3C2
# Not
- | Your order 482910 has been confirmed. Ref 20448193
- | Transfer of 4829.00 confirmed. Ref 482910
- | Your verification was successful on 12/04 at 1432.
- | Il tuo pacco 482910 arriva oggi
- | 您的订单482910已发货
- | Ihre Rechnung 482910 über 1250 EUR ist fällig
- | Заказ 482910 готов к выдаче
- | Talep no 482910 oluşturuldu
- | 주문번호 482910 배송 출발
- | ご注文番号482910を発送しました
- | תשלום 482910 התקבל
- | تم شحن طلبك رقم 482910
- | Encomenda 482910 expedida
- | Votre ticket 482910 est ouvert
`);

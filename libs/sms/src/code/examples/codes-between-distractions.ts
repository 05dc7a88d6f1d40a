import { examples } from './examples.js';

/** Several numbers that look like codes, and one that is. */
export const CODES_BETWEEN_DISTRACTIONS = examples(`
731904 | HSBC: Payment of GBP 2,450.00 to MR J SMITH acc ending 8812 sort 40-12-33. Code: 731904. Call 03457404404 if not you.
482019 | Order 7734021 for $129.99 at Best Buy, card 4417. Enter 482019 within 10 minutes to authorise.
59320 | Ref 884201. You asked to sign in from IP 82.14.201.9 at 18:42 on 03/04/2024. Your code is 59320
820193 | Flight BA2490, booking 771204: to view your boarding pass use one time passcode 820193. Departs 0745, gate 2213.
4471 | Uber: 4471 is your code to log in. Your Toyota Prius, plate 7KLM882, arrives 14:05. Fare 23.50, trip 90218.
618204 | Ticket 55019: agent 3302 has requested identity verification. Your 6-digit code is 618204. Call ref 90217.
903817 | Dear customer, Rs. 15000.00 will be debited from A/c XX9921 on 12-05-23 at 11:04. OTP 903817. Not you? Call 18002666 or SMS BLOCK 9921 to 9215676766
274019 | Transfer 50000 KES to 0712345678. Enter 274019 to confirm. Balance 120340. Transaction QK12AB89
770214 | 1) Go to example.com/2024 2) Enter phone ending 4821 3) Type 770214. Expires 15:30.
381047 | Don't confuse: your customer number is 20019384, your one-time code is 381047.
641928 | Old code 220193 is no longer valid. Your new code is 641928.
R7K2Q9 | Case 448201: use R7K2Q9 to sign in before 2024-06-01 12:00. Support 1-800-555-0199.
192837 | You have 3 attempts left. Session 884120. Security code 192837. Account 00231984.
50918273 | Your 8 digit passcode 50918273 for payroll ID 448120. Office 2nd floor, 1420 Main St.
739201 | Never share 739201 with anyone. Lloyds will use it for £1,200.00 to 12345678 (sort 30-98-97).
48102 | Account 99201 (PIN unchanged since 2019): login code 48102
620491 | Room 1204, check-in 15/06/2024, conf no 83920174. Verify your phone with 620491 to activate the mobile key.
815302 | CIBC: Your one-time verification code is 815302. We sent this at 9:41 on 04/11/2023 to ***-***-7702. Call 1-800-465-2422.
357019 | [Binance] Withdrawal 0.15420 BTC to bc1q84920xk. Verification code 357019, UID 48201938. Anti-phishing: 7712
940182 | Your tax year 2023 return (ref 1190283744) is ready to submit. Access code: 940182. Deadline 31/01/2024.
271830 | Amount 1299. Merchant 550182. Card 6011. Code 271830. Time 1422.
6628 | 6628 is your code to confirm parking session 190284 at zone 80112, £4.20 until 17:45
583104 | Meeting 884 2019 4471: your host verification code is 583 104. Dial-in +1 646 558 8656.
719208 | If you didn't ask for this call 0345 300 0000 quoting 44192. Otherwise enter 719208
46031 | Parcel 00340434161094 needs ID. Your login code for the DHL app is 46031. Postcode 53113.
830472 | Vodafone: You're changing the SIM on 07700900123. One-time PIN 830472. Store code 4410. Ends 20:15.
290184 | Su transferencia de 1.500,00 EUR a ES91 2100 0418 45: clave de firma 290184. Ref. 771203. Fecha 12/04/2024 13:05.
57310482 | Operación 48213, comercio 330129, importe 75,20: su código es 57310482. Tel 900 200 400.
648203 | Ваш заказ 448120 на сумму 15990 руб. Для оплаты картой *7741 введите 648203. Тел. 88005553535
7193 | Перевод 25000р на карту 4276*1182, комиссия 250р. Код: 7193. Баланс: 48120р
402917 | 【招商银行】您尾号8821账户于03月12日14:05向尾号4410转账20000元，验证码402917，交易序号118。咨询95555。
613904 | 【京东】订单880213456789，金额2999元，支付验证码613904，1800秒内有效，客服950618。
285019 | [신한카드] 승인요청 128,000원 쿠팡(02/14 13:22) 카드1182 인증번호 285019 문의 15447000
7308 | 【楽天】注文番号 20240312-00481 合計 15800円。認証コードは7308です。お問い合わせ 050-5838-4333
591827 | TAN fuer Ueberweisung 1500,00 EUR an DE44500105175407324931, Auftrag 330192, 12.06.2024: 591827
903182 | Auftragsnr. 4481920, Kunde 100293, Betrag 2024,00 EUR. mTAN: 903182 (gueltig bis 16:45)
374018 | Paiement 349,00 EUR CB 7712 le 12/05/2024 a 14h05, commande 8820193. Code 374018. Opposition 0892705705
510293 | Commande 202418 : pour confirmer le retrait au 75011 Paris, saisissez 510293 sur votre espace client.
827301 | Operacja 1182: przelew 2500,00 PLN na 1140...2004, data 2024-03-11. Kod SMS 827301. Infolinia 801300800
648192 | Kartınız 5528**1190, tutar 4500,00 TL, ref 20193, şifre: 648192. Müşteri hizmetleri 4440333
291740 | Pagamento EUR 250,00 carta 8841 esercente 4410293 ore 12:30. OTP 291740. Info 800303303
538201 | Transacao R$ 1.850,00, conta 33192-8, agencia 0412, em 15/08. Token: 538201. SAC 08007260101
724910 | عملية شراء بمبلغ 1250 ريال، بطاقة 4417، التاريخ 2024/03/12، رمز التحقق 724910، للاستفسار 920003344
48192 | خرید 2500000 ریال پایانه 4410293 کارت 6037 رمز: 48192 ساعت 14:22
610283 | รหัสอ้างอิง 4471 ยอด 12500 บาท บัญชี 1182 OTP: 610283 โทร 1572
905218 | Giao dich 5000000 VND, TK 0011004412, ma GD 330192. Ma OTP: 905218. LH 1900545413
473092 | Trx Rp1250000 ref 881203 kartu 4410 tgl 120324. OTP 473092. Info 14000
96140 | Apt 4471: your Latch account code is 96140. Do not use door number 2210.
184029 | Pay 2024 council tax (acct 30018823): verification number 184029, good for 20 min, helpdesk 01132224444.
337194 | On 12/12/2023 at 12:12 you asked to reset password for user88123. Enter 337194.
2024 | 2024 is your Hotpatch login code. Expires 31/12/2025.
200519 | Your verification code is 200519. Order 200520. Date 20/05/19.
750318 | Card ending in 1234 used for $1,234.00 at STORE #1234. Reply not needed. Passcode: 750318
4096 | Code: 4096⏎Amount: 8192.00⏎To: 1024 Savings⏎Ref: 65536
628140 | Two messages were sent. Ignore the code ending 19. Your code: 628140, request no. 2 of 3, id 554019.
M4P7ZT | Student 20193348, exam 4410 room 1182: sign in with one-time code M4P7ZT by 09:30.
839104 | Text STOP to 78001 to end. Your GoFundMe code is 839104. Msg id 4401928
517390 | From 24273: 517390 is your verification code for account no. 661209 (plan $4500). Helpline 18005551234
70268 | Your appointment 12/06/2024 14:30, Dr Lee, 1200 Oak Ave, is held for 10 min. Confirm your mobile number with 70268. Ref 339018
`);

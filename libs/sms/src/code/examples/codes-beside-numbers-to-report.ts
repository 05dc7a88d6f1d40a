import { examples } from './examples.js';

/** Codes, and after them a warning never to share them and the number to report to, to call or to ask. */
export const CODES_BESIDE_NUMBERS_TO_REPORT = examples(`
123456 | 123456 is your code. Never share it. Info 3639
482913 | Never share your code 482913.
482913 | Never share your code: 482913. Info 3639
739104 | Your OTP is 739104. Never share it with anyone. Report fraud on 1800 1234.
5521 | Your M-PESA verification code is 5521. Do not share your PIN. Info: 23456
608213 | 608213 is your Axis Bank OTP. We never ask for it. Helpline 155260
90417 | Use 90417 to log in. Never give your security code to anyone. Inform us at 4478
274918 | OTP 274918 for Rs 500 at AMAZON. Not you? Report on 18001200
638205 | Foo: 638205. Don't share this code. Support 611611
4471 | Your PIN is 4471. Don't share OTPs with strangers. Toll free 18001300
815206 | Do not share your OTP with anyone. Your OTP is 815206. Customer care 16247
337190 | We never ask for your code by phone. Code: 337190. Hotline 6789 1234
F7K92Q | Your security code is F7K92Q. Never share a code. Questions? 58395
420871 | Beware of fraud! Report calls to 7726. Your one-time code: 420871
295614 | Votre code est 295614. Ne le partagez jamais. Info : 3639
702518 | Code de sécurité : 702518. Ne le communiquez à personne. En cas de doute : 3933
186340 | Il tuo codice OTP è 186340. Non comunicarlo a nessuno. Info 800 575757
931275 | Codice: 931275. UniCredit non lo chiede mai. Assistenza 800 303306
64028 | Tu código es 64028. No lo compartas. Infórmate en el 900 123456
518362 | Tu clave dinámica: 518362. Nunca la compartas. Reporta al 55 1234 5678
247905 | O seu código é 247905. Nunca o partilhe. Apoio ao cliente 707 2424
806153 | Seu token: 806153. O banco nunca pede sua senha. Dúvidas? Central 4004 1234
371842 | Ihre TAN lautet 371842. Geben Sie sie niemals weiter. Info 0800 123456
593027 | Uw code is 593027. Deel deze nooit. Meld fraude via 0800 1508
462810 | Din kod är 462810. Lämna aldrig ut den. Kundservice 114 00
719304 | Din kode er 719304. Del den aldrig. Ring 7012 3456
835061 | Kod BLIK: 835061. Nikomu go nie podawaj. Infolinia 19999
274196 | Váš kód je 274196. Nikomu ho nesdělujte. Infolinka 800 521521
650932 | Az Ön kódja: 650932. Ne adja meg senkinek. Ügyfélszolgálat 1440 00
198427 | Codul dvs. este 198427. Nu îl comunicați nimănui. Informații 021 9980
7305 | Ваш код: 7305. Никому его не сообщайте. Горячая линия: 88005
482650 | Код підтвердження 482650. Нікому не повідомляйте. Довідка 3700
916372 | Doğrulama kodunuz 916372. Kimseyle paylaşmayın. İhbar hattı 44408
350814 | رمز التحقق هو 350814. لا تشاركه مع أي شخص. للإبلاغ 330330
627190 | קוד האימות שלך הוא 627190. אל תמסרו אותו לאיש. לדיווח 119119
804537 | आपका OTP 804537 है। किसी से साझा न करें। शिकायत के लिए 155260 पर कॉल करें
539218 | Kode OTP Anda 539218. Jangan berikan kepada siapa pun. Info 14000
261749 | Ma OTP cua ban la 261749. Khong cung cap cho bat ky ai. Tong dai 18009
473085 | รหัส OTP ของคุณคือ 473085 ห้ามบอกผู้ใด แจ้งเหตุ 1441
058261 | 验证码058261，请勿告诉任何人。如有疑问请致电96110
914736 | 인증번호 914736. 절대 알려주지 마세요. 신고 1332
# Nothing is told of whom to ask, and the number is the code
640219 | Never share your code. 640219
73905 | Never share your OTP with anyone. It is 73905.
205813 | Report fraud to your bank. Your code: 205813
583921 | Foo Info: 583921 is your code. Never share it.
583921 | Foo Support: 583921. Never share this code.
583921 | Security info code 583921. Never share it.
# Offers beside them
882910 | Your verification code is 882910. Enjoy 20% off in store this weekend!
882910 | 882910 is your login code. 20% off in store
882910 | Use code 882910 to verify your number and get 20% off
882910 | Enter code 882910 online to sign in. Save 20% today
882910 | OTP 882910 to redeem 20% off in store
4821 | Show code 4821 in store to collect your order
882910 | Show code 882910 in store to collect your parcel. 20% off your next one!
882910 | Your Foo code: 882910. Do not share it. 20% off today
# Such words, and no number to call
583921 | Foo: our support will never ask for this code. 583921
583921 | Never share this code with anyone, even Foo support. 583921
583921 | Need help? Contact support. 583921 is your code. Never share it.
583921 | Do not share OTP with anyone; OTP for customer care 583921
583921 | Foo Help: 583921. Don't share it.
583921 | Foo Support: your code is 583921. Never share it.
5839 | Never share your PIN. Your PIN for Foo Hotline is 5839
583921 | Don't tell anyone this code. Use it to report fraud: enter 583921
583921 | Kode OTP layanan Foo: 583921. Jangan berikan kepada siapa pun.
583921 | Your code to report a loss is 583921. Never share it.
583921 | Don't share this code. 583921 – Foo Customer Care
583921 | Info: Ihr Code 583921. Geben Sie ihn niemals weiter.
583921 | Foo Info. Code 583921. Never share it.
583921 | Foo hotline code 583921. Do not share.
583921 | Ваш код для горячей линии 583921. Никому не сообщайте.
583921 | Никому не сообщайте код! Код для справки: 583921
583921 | Kundenservice: Ihr Einmalpasswort lautet 583921, niemals weiter geben.
583921 | Never share your code. Support asks for it: code 583921
583921 | 고객센터 인증번호 583921 타인에게 알려주지 마세요
583921 | 【客服】验证码583921，请勿告诉他人
583921 | お問い合わせ用認証コード：583921 他人に教えないでください
`);

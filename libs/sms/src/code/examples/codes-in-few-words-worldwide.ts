import { examples } from './examples.js';

/** Services of the world in few words, and codes whose neighbours have codes of their own. */
export const CODES_IN_FEW_WORDS_WORLDWIDE = examples(`
482913 | Code: 482913. Lidl Plus
7402 | Uw Picnic code: 7402
391045 | Ticketmaster: 391045 is your code. To protect your account, don't share it. Msg&data rates may apply.
640271 | From Walmart: Your verification code is 640271, good for 10 min.
88213 | 88213 je vaš kod za Glovo
3917 | Tu código Bizum: 3917. Importe 45,00 EUR a *** 4471
739105 | Adyen: authenticate €129.00 at Decathlon with code 739105
508216 | Your Airbnb code is 508216. Don't share this code with others.⏎⏎@www.airbnb.com #508216
2284 | [Zalo] Ma xac thuc: 2284. Het han sau 5 phut
617430 | Gov.uk: 617430 is your security code for Universal Credit
40318 | Your UPS My Choice code: 40318
BK72QP | Epic Games: your code BK72QP
729014 | Slack confirmation code: 729-014
XKQTRM | Slack code: XKQ-TRM
550913 | Confirm your Twitch phone number w/ 550913
81627 | Your Zoom sign in code 81627
930182 | Bumble verification: 930182
47185 | Grindr code 47185 :)
206519 | Your one-time code to view your Monash results is 206519
6038 | Babylon Health: your PIN is 6038
118274 | Kraken: Use 118274 to sign in (IP 81.2.69.142, 14:22 UTC)
992017 | Withdrawal 0.482 BTC to bc1q...4471 code 992017
38264 | Code Lydia: 38264
704193 | Blablacar: votre code est le 704193
58120 | Leboncoin 58120 est votre code de confirmation
2673 | Vinted: Dein Code lautet 2673. Bitte gib ihn nicht weiter.
440917 | Deine Bestätigungsnummer 440917 für N26
Q4R7 | Ihre TAN für Auftrag vom 12.03.: Q4R7
905416 | Tjänsten BankID: engångskod 905416
31749 | Din kode til e-Boks er 31749
284650 | Kirjautumiskoodi Omakantaan: 284650
71830 | Kód: 71830 (Rohlík.cz)
602741 | Verifikačný kód: 602741 Slovenská sporiteľňa
15493 | Kod Żabka Jush: 15493
830472 | Код: 830472. ПСБ. Никому не говорите
2914 | СберМаркет: 2914 - код для входа
647083 | Rakuten Viber code: 647083
5107 | Your Yandex code: 5107
392750 | 【滴滴出行】验证码392750,15分钟内有效
1806 | 【饿了么】您的验证码是1806
473920 | 【香港01】你的驗證碼係473920
601428 | PayMe: 601428 is your OTP to add card ****4471
294716 | 【台灣大哥大】OTP密碼:294716
0742 | ヤマト運輸 認証コード 0742
836150 | 【楽天】ワンタイムキー:836150
927418 | [배달의민족] 인증번호: 927418
6352 | [당근] 인증번호는 6352 입니다
481736 | AIS: รหัส OTP = 481736 (Ref. ABCD)
50938 | Lazada: Mã xác minh 50938
721864 | TNG eWallet: Your TAC is 721864
639150 | Tokopedia - kode verifikasi: 639150
417282 | Kode OTP BRImo: 417282 utk trx Rp 250.000 ke 1234567890
8046 | PhilHealth OTP: 8046
275913 | Paytm: 275913 is your OTP for Rs 1499 at Big Bazaar 2204
9184 | Rapido: share PIN 9184 with captain
650283 | EPFO: OTP 650283 for UAN ending 4471
730416 | Your NIN verification token is 730416 -NIMC
5821 | Kuda: 5821 na your code
408137 | Eskom: OTP 408137
61932 | Absher 61932 رمز التفعيل
448210 | Confirm via the app with 448210
448210 | Your Betika code is 448210. Best odds in Kenya!
448210 | The code for Anna's account is 448210
4482 | The code for Anna's delivery is 4482
448210 | Sign in through Google with code 448210
4821 | The PIN for McDonald's delivery is 4821
482193 | Code for Levi's account: 482193
482193 | Your code for Dick's Sporting Goods app is 482193
`);

import { examples } from './examples.js';

/** Offers, prizes and meetings whose code is a number. */
export const ORDINARY_OFFERS = examples(`
# Offers and prizes with numbers for codes
- | 20% off everything this weekend! Use code 48201 at checkout
- | FLASH SALE! 50% off shoes. Code: 4820. Ends midnight
- | Show code 4820 in store for 10% off
- | You've won! Claim code 482019. Call 09061743810 from land line
- | URGENT! Your mobile no was awarded a £2000 prize. Claim code K52. Call 09058094507
- | Quote 482019 when you call to get the deal
- | Free delivery this weekend, code 4820
- | Get $10 off. Enter 48201 at foo.com
- | Text 4820 to 60777 to enter the prize draw
- | Your cashback code: 482019-4417
- | Double points! Scan 482019 at the till
- | Hotel Foo: your door code is 4820. Enjoy your stay!
- | Your Foo Hotel Wi-Fi code: 482019
- | Conference call at 3. Code 482019#
- | Meeting ID 448 2019 3310. Passcode: 771204
- | Join webinar 44820193. Password 771204
- | Promo: 482019 pour -20% sur foo.fr
- | -15% ce week-end avec le code 4820
- | 20% Rabatt mit Code 4820, nur heute
- | Dein Geschenk wartet! Gutschein 482019
- | 20% de descuento con el código 4820
- | Ganaste! Tu código de premio es 482019
- | 20% di sconto con il codice 4820
- | Cupom 4820: 20% OFF hoje
- | Скидка 20% по коду 4820
- | Вы выиграли! Код приза 482019
- | %20 indirim kodu 4820
- | 20% korting met code 4820
- | Rabat 20% z kodem 4820
- | 全场8折，优惠码4820
- | 恭喜中奖！兑奖码482019
- | クーポンコード4820で20%オフ
- | 쿠폰번호 4820 20% 할인
- | خصم 20% مع الكود 4820
- | Cod reducere 4820: -20%
- | Sleva 20% s kódem 4820
- | Diskon 20% pakai kode 4820
- | ลด 20% ใช้โค้ด 4820
`);

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
# Where they are taken stands behind the code
- | Old Navy: 40% off EVERYTHING. Show code 882910 in store or use TAKE40 online.
- | Show code 882910 in store for 20% off
- | Use code 882910 in store or online. 30% off everything this weekend
- | Gap: 25% off with code 771204 at checkout
- | Your code 882910 gets you 15% off. Show it at the till
- | Flash sale 50% off! Code 448210 online only
- | Use 448210 at checkout and save 30%
- | -20% sur tout avec le code 448210 en caisse
- | 20% de descuento. Muestra el código 448210 en tienda
- | 20% Rabatt: Code 448210 an der Kasse zeigen
- | Sconto 30%: mostra il codice 448210 in cassa
- | 30% de desconto: apresente o código 448210 na loja
- | Extra 20% off sale. Enter code 902817 at checkout.
- | Get $10 off. Show code 773301 to the cashier in store
- | Скидка 20%! Назовите код 448210 на кассе
`);

import { examples } from './examples.js';

/** The ninth blind set's texts without a code. */
export const NINTH_UNSEEN_ORDINARY = examples(`
# Chats
- | Hey did u get the 12000 i transferred? reply asap
- | Ok. My acct number is 0123456789 GTB
- | Lol it costs 45000 are u crazy
- | i think its 14 chambers st, flat 2044
- | mom said be home by 2130 or else
- | can you verify the list? 4500 names
- | my code wont run, error on line 20441
- | Wats ur pin code? 560001?
- | he scored 10452 runs in total
- | login issue again, tkt 448192 raised
- | Happy bday! 1996 was a good yr
- | i will be there in 15. bus 20441
- | Send pics to 07700900456
- | The bill was 3499, u owe me 1750
- | u need 2000 more steps, keep going
- | ok confirm 1830 at gate 4
- | pass me the 2044 file pls
- | this weeks rent 450, bank 12345678
- | they sold 250000 copies already
- | just use the old one from 2019
# Notices
- | Your car (KX70ABC) tax is due 30/11. Pay at gov.uk
- | Your eye test is due. Call 01614960123 to book
- | Thanks for your payment of 349.00. Receipt 448192
- | Your order has shipped. Tracking 9400111899560448192034
- | Delivery attempted 23/11. Rebook with ref 448192034
- | Your balance is low: 4410 naira
- | Cred: Rs 12500 bill paid for HDFC card 4471
- | Booking.com: booking 4481920344 confirmed, check-in 24 Nov
- | Your gym check-in count is 2044
- | EMI 4500 due on 05-12-2026 for loan 44719283
- | Tu paquete 448192 salió a reparto
- | Su cita es el 24/11 a las 1015
- | Votre commande 448192 est prête
- | Ihre Bestellnummer: 448192
- | Uw bestelling 448192 is verzonden
- | Il suo ordine 448192 è pronto
- | Zamówienie 448192 gotowe
- | Objednávka 448192 je připravena
- | 448192 nolu siparişiniz hazır
- | Заказ 448192 готов
- | طلبك 448192 جاهز
- | سفارش 448192 آماده است
- | הזמנה 448192 מוכנה
- | Pesanan 448192 siap
- | Đơn 448192 sẵn sàng
- | 订单448192已准备好
- | 注文448192の準備ができました
- | 주문 448192 준비 완료
`);

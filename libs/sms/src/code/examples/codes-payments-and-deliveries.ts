import { examples } from './examples.js';

/** Long texts with an amount, a card, an order's number or a phone number before the code. */
export const CODES_PAYMENTS_AND_DELIVERIES = examples(`
# Payments, sign-ins, deliveries
295073 | Estimado cliente, para completar su solicitud de alta en Banca Digital ingrese el siguiente código en la app: 295073. Si Ud. no realizó esta solicitud comuníquese al 0800-222-0110.
2950 | Hola María, tu repartidor Luis está por llegar con tu pedido #88213. Para recibirlo dale este PIN: 2950. ¡Buen provecho!
295073 | AVISO: Está intentando acceder desde un nuevo dispositivo (iPhone 14). Si es usted, introduzca 295073. Si no, llame al 900 123 456.
295073 | Gracias por registrarte en Idealista. Para activar tu cuenta introduce el código 295073. Este código caduca en 24 horas.
29507312 | Banamex: NetKey movil 29507312 para operacion por $ 15,000.00 a la cuenta ***4471. No lo compartas con nadie, ni con el banco.
295073 | Bitso: 295073 es tu código de verificación. Ningún empleado de Bitso te pedirá este código. bitso.com/seguridad
295073 | Sua solicitação de portabilidade foi recebida. Para confirmar, responda na central com o código 295073. Protocolo 2026112877120.
295073 | Banco do Brasil: Codigo 295073 para liberar seu celular Galaxy S23. Nunca informe este codigo por telefone. SAC 0800 729 0722
2950 | Seu pedido 88213 do Zé Delivery saiu para entrega! Informe o código 2950 ao entregador.
295073 | Olá! Recebemos o seu pedido de recuperação de palavra-passe. Utilize o código 295073 na app NOS. Válido por 30 minutos.
295073 | Bonjour, suite à votre demande du 28/11/2026 à 10:42, voici votre code de confirmation pour Mon Espace Santé : 295073. Ce code est valable 10 minutes.
295073 | Société Générale : vous allez valider un virement de 1 250,00 EUR vers le compte FR76 XXXX 4471. Code : 295073. Ne communiquez jamais ce code, même à votre conseiller.
2950 | Bonjour, votre livreur est en chemin avec votre commande n°88213. Pour sécuriser la remise, merci de lui communiquer le code 2950.
295073 | Votre code France Identité est le suivant : 295073. L'administration ne vous le demandera jamais.
29507 | SFR : pour accéder à votre Espace Client, saisissez le code suivant : 29507. Il expire à 10h57.
295073 | Sehr geehrter Kunde, Sie haben am 28.11.2026 um 10:42 Uhr eine Zahlung über 89,90 EUR bei ZALANDO beauftragt. Ihre TAN lautet 295073. Ihre Postbank
295073 | Hallo Anna, schön, dass du bei Vinted bist! Bitte gib diesen Code ein, um deine Handynummer zu bestätigen: 295073
2950 | Ihre Bestellung 88213 ist unterwegs. Bitte nennen Sie dem Fahrer bei Übergabe den PIN 2950.
295073 | Ihre Rufnummernmitnahme: Bestätigungscode 295073 für Rufnummer 0176 12345678. Vodafone
295073 | Ihr Konto 4471: Neues Gerät registrieren? Freigabecode 295073. Nicht Sie? Tel. 030 1234567
295073 | Gentile Cliente, per autorizzare il pagamento di 89,90 EUR su AMAZON con carta che termina con 4410 inserisca il codice: 295073. Non lo comunichi a nessuno.
2950 | Il tuo ordine 88213 è in arrivo! Comunica al corriere il PIN 2950 per il ritiro.
295073 | Ciao! Ecco il codice che hai richiesto per accedere a Immobiliare.it: 295073. Scade tra 15 minuti.
295073 | Beste klant, voer de volgende code in om uw betaling van € 89,90 aan BOL te bevestigen: 295073. Deel deze code nooit. ABN AMRO
2950 | Je bestelling 88213 is onderweg. Geef pincode 2950 aan de koerier.
295073 | Hej! Någon försöker logga in på ditt konto från Chrome, Windows. Om det är du, använd 295073. Annars ring 0771-123 456.
2950 | Ditt paket 88213 finns hos ICA Nära. Visa leg och koden 2950.
295073 | Hei! Bekreft betaling på kr 1 299,00 til Komplett med koden 295073. Har du ikke handlet? Ring 915 04800
295073 | Kære kunde. Brug koden 295073 til at bekræfte dit køb på 899,00 kr. hos Elgiganten. Oplys aldrig koden til andre.
295073 | Hyvä asiakas, vahvista 89,90 EUR ostos (kortti 4410) koodilla 295073. Älä kerro koodia kenellekään.
295073 | Szanowny Kliencie, kod autoryzacyjny do zlecenia przelewu na kwotę 1.250,00 PLN na rachunek 11 1020 ... 4471 to: 295073. Nie podawaj go nikomu.
2950 | Twoje zamówienie 88213 jest w drodze! Przy odbiorze podaj kod 2950.
295073 | Vážený klient, pro potvrzení platby 1 250,00 Kč u ALZA.CZ kartou *4410 použijte kód 295073.
2950 | Zásielka 88213 je pripravená v Z-BOXe. Heslo na vyzdvihnutie: 2950
295073 | Tisztelt Ügyfelünk! Az Ön 12 500 Ft összegű vásárlásához tartozó megerősítő kód: 295073. Ne adja meg másnak!
2950 | Csomagja (88213) megérkezett. Átvételi kód: 2950. GLS
295073 | Stimate client, pentru a autoriza plata de 450,00 RON la EMAG introduceti codul 295073. Nu il comunicati nimanui.
2950 | Comanda 88213 este pe drum. Codul de livrare este 2950. Tazz
295073 | Уважаемый клиент, для подтверждения оплаты 4 500,00 руб. в OZON картой *4410 введите код 295073. Никому его не сообщайте.
2950 | Курьер с заказом 88213 уже рядом. Назовите ему код 2950
295073 | Вы запросили восстановление доступа к аккаунту. Код: 295073. Если это были не вы, смените пароль.
295073 | Шановний клієнте, для підтвердження платежу 1 250,00 грн введіть код 295073. Нікому не повідомляйте!
2950 | Ваша посилка 20450123456789 у поштоматі. Код відкриття 2950
295073 | Уважаеми клиенти, за потвърждение на плащане от 120,50 лв. въведете код 295073
295073 | Αγαπητέ πελάτη, για την επιβεβαίωση της αγοράς 89,90 EUR πληκτρολογήστε τον κωδικό 295073. Μην τον δώσετε σε κανέναν.
2950 | Η παραγγελία σας 88213 έρχεται! Δώστε στον διανομέα τον κωδικό 2950
295073 | Sayın müşterimiz, 4410 ile biten kartınızla 1.250,00 TL tutarındaki alışverişinizi onaylamak için şifreniz: 295073. Kimseyle paylaşmayınız.
2950 | 88213 nolu siparişiniz yolda. Teslimat kodunuz: 2950
295073 | عزيزنا العميل، لإتمام عملية الشراء بقيمة 450.00 ريال من متجر جرير بالبطاقة المنتهية بـ 4410 أدخل الرمز 295073
2950 | طلبك رقم 88213 في الطريق. أعط المندوب الرمز 2950 عند الاستلام
295073 | مشتری گرامی، رمز یکبارمصرف شما برای خرید به مبلغ ۴۵۰٬۰۰۰ ریال از دیجی‌کالا: ۲۹۵۰۷۳
2950 | سفارش 88213 شما ارسال شد. کد تحویل: 2950
295073 | לקוח יקר, לאישור עסקה על סך 450.00 ש"ח בכרטיס המסתיים ב-4410 הזן את הקוד 295073. אין למסור לאף אחד
2950 | ההזמנה 88213 בדרך אליך! מסור לשליח את הקוד 2950
295073 | प्रिय ग्राहक, आपके कार्ड 4410 से ₹4,500 के भुगतान के लिए OTP 295073 है। बैंक कभी OTP नहीं मांगता।
2950 | आपका ऑर्डर 88213 रास्ते में है। डिलीवरी पार्टनर को पिन 2950 बताएं
295073 | প্রিয় গ্রাহক, ৪,৫০০ টাকা পেমেন্ট নিশ্চিত করতে ওটিপি ২৯৫০৭৩ ব্যবহার করুন। কাউকে জানাবেন না।
295073 | เรียน ลูกค้า รหัส OTP สำหรับชำระ 1,290.00 บาท ที่ LAZADA บัตรลงท้าย 4410 คือ 295073 (Ref: QWER)
2950 | พัสดุ TH88213 ถึงตู้แล้ว รหัสเปิดตู้ 2950
295073 | Quý khách đang thực hiện thanh toán 450.000 VND tại TIKI bằng thẻ đuôi 4410. Mã OTP: 295073. Tuyệt đối không cung cấp cho bất kỳ ai.
2950 | Đơn hàng 88213 đang được giao. Vui lòng đọc mã 2950 cho tài xế.
295073 | Nasabah Yth, kode OTP transaksi Rp450.000 di TOKOPEDIA kartu 4410 adalah 295073. JANGAN BERIKAN ke siapapun termasuk petugas bank.
2950 | Pesanan 88213 sedang diantar. Berikan kode 2950 ke kurir.
295073 | Pelanggan dihormati, TAC bagi pembayaran RM450.00 di SHOPEE menggunakan kad 4410 ialah 295073.
295073 | Mahal na customer, gamitin ang OTP 295073 para sa bayad na PHP 4,500.00 sa LAZADA. Huwag ibigay kanino man.
295073 | 尊敬的客户，您尾号4410的信用卡于11月28日10:42在京东支付450.00元，验证码295073，切勿告知他人。【浦发银行】
2950 | 您的外卖订单88213正在配送，收货码2950，请告知骑手。
295073 | 親愛的客戶您好，您尾號4410卡片於蝦皮消費TWD4,500，OTP驗證碼：295073，請勿提供他人。
295073 | お客様のカード(下4桁4410)で12,800円のご利用がありました。ワンタイムパスワード：295073。身に覚えがない場合は0120-123-456へ
2950 | ご注文88213をお届け中です。配達員に暗証番号2950をお伝えください。
295073 | [현대카드] 4410카드 45,000원 결제 인증번호는 295073입니다. 타인에게 절대 알려주지 마세요.
2950 | 주문 88213 배달이 시작되었습니다. 라이더에게 확인코드 2950을 알려주세요.
295073 | Mteja mpendwa, tumia nambari 295073 kuthibitisha malipo ya TZS 45,000. Usimpe mtu yeyote.
295073 | Geagte kliënt, gebruik OTP 295073 om jou betaling van R450.00 te bevestig.
295073 | Brangus kliente, 89,90 EUR mokėjimui patvirtinti naudokite kodą 295073.
295073 | Cienījamais klient, lai apstiprinātu maksājumu 89,90 EUR, ievadiet kodu 295073.
295073 | Lugupeetud klient, makse 89,90 EUR kinnitamiseks sisestage kood 295073.
295073 | Spoštovani, za potrditev nakupa 89,90 EUR vnesite kodo 295073.
295073 | Poštovani, za potvrdu kupnje 89,90 EUR unesite kod 295073.
295073 | Hörmətli müştəri, 45.00 AZN ödənişi təsdiqləmək üçün 295073 kodunu daxil edin.
295073 | Hurmatli mijoz, 450 000 so'm to'lovni tasdiqlash uchun 295073 kodini kiriting.
295073 | Құрметті клиент, 45 000 теңге төлемді растау үшін 295073 кодын енгізіңіз.
295073 | პატივცემულო მომხმარებელო, გადახდის დასადასტურებლად შეიყვანეთ კოდი 295073
`);

import { describe, expect, it } from '@jest/globals';
import { extractCode } from '../extract-code.js';

/** What a text calls its code (`#`), and what stands beside it, as services list them. */
const FIELDS: Record<string, { codes: string; others: string }> = {
  English: {
    codes: `OTP: # / Code: # / Your code: # / Verification code #`,
    others: `Amount: 5000 / Amount 1249.00 USD / Time: 1430 / Date: 20250312 / Card: 4471 / Card ending 4471 / Ref: 771204 / Merchant: SHOP24 / Valid: 5 min / Order 48201938 / Account: 12345678 / Tel: 07700900123 / Attempts left: 3 / Points: 4471 / Balance: 12450 / User: sam1984 / To: J SMITH 20-14-55 12345678 / Fee: 2500 / Store 5521 / Expires 1430`,
  },
  Spanish: {
    codes: `Código: # / Clave: # / Su OTP es #`,
    others: `Importe: 5000 / Importe 1249,00 EUR / Hora: 1430 / Fecha: 20250312 / Tarjeta: 4471 / Tarjeta *4471 / Ref: 771204 / Comercio: SHOP24 / Validez: 5 min / Pedido 48201938 / Cuenta: 12345678 / Tel: 600123123 / Puntos: 4471 / Saldo: 12450 / Usuario: sam1984`,
  },
  French: {
    codes: `Code : # / Votre code : # / Code de validation #`,
    others: `Montant : 5000 / Montant 1249,00 EUR / Heure : 1430 / Date : 20250312 / Carte : 4471 / Carte *4471 / Réf : 771204 / Marchand : SHOP24 / Validité : 5 min / Commande 48201938 / Compte : 12345678 / Tél : 0612345678 / Solde : 12450`,
  },
  German: {
    codes: `Code: # / TAN: # / Ihr Code: #`,
    others: `Betrag: 5000 / Betrag 1249,00 EUR / Uhrzeit: 1430 / Datum: 20250312 / Karte: 4471 / Karte *4471 / Ref: 771204 / Händler: SHOP24 / Gültig: 5 Min / Bestellung 48201938 / Konto: 12345678 / Tel: 01711234567 / Punkte: 4471 / Kontostand: 12450`,
  },
  Russian: {
    codes: `Код: # / Ваш код: # / Пароль: #`,
    others: `Сумма: 5000 / Сумма 1249.00 RUB / Время: 1430 / Дата: 20250312 / Карта: 4471 / Карта *4471 / Магазин: SHOP24 / Действует: 5 мин / Заказ 48201938 / Счет: 12345678 / Тел: 89161234567 / Баланс: 12450 / Баллы: 4471`,
  },
  Turkish: {
    codes: `Kod: # / Şifre: # / Kodunuz: #`,
    others: `Tutar: 5000 / Tutar 1249,00 TL / Saat: 1430 / Tarih: 20250312 / Kart: 4471 / Kart *4471 / Ref: 771204 / İşyeri: SHOP24 / Geçerlilik: 5 dk / Sipariş 48201938 / Hesap: 12345678 / Bakiye: 12450`,
  },
  Arabic: {
    codes: `الرمز: # / رمز التحقق: #`,
    others: `المبلغ: 5000 / مبلغ 1249.00 ريال / الوقت: 1430 / التاريخ: 20250312 / بطاقة: 4471 / بطاقة *4471 / المتجر: SHOP24 / صالح: 5 دقائق / طلب 48201938 / حساب: 12345678 / الرصيد: 12450`,
  },
  Persian: {
    codes: `رمز: # / کد: # / رمز پویا: #`,
    others: `مبلغ: 5000 / مبلغ 1,249,000 ریال / ساعت: 1430 / تاریخ: 14031222 / کارت: 4471 / پذیرنده: SHOP24 / اعتبار: 5 دقیقه / سفارش 48201938 / حساب: 12345678 / مانده: 12450`,
  },
  Chinese: {
    codes: `验证码：# / 动态码：# / 您的验证码为#`,
    others: `金额：5000 / 金额1249.00元 / 时间：1430 / 日期：20250312 / 卡号：4471 / 尾号4471 / 商户：SHOP24 / 有效期：5分钟 / 订单48201938 / 账号：12345678 / 余额：12450 / 积分：4471 / 序号：12`,
  },
  Japanese: {
    codes: `認証コード：# / ワンタイムパスワード：#`,
    others: `金額：5000 / 金額1,249円 / 時刻：1430 / 日付：20250312 / カード：4471 / 末尾4471 / 店舗：SHOP24 / 有効期限：5分 / 注文48201938 / 口座：1234567 / 残高：12450`,
  },
  Korean: {
    codes: `인증번호: # / 인증번호 [#]`,
    others: `금액: 5000 / 금액 1,249원 / 시간: 1430 / 날짜: 20250312 / 카드: 4471 / 가맹점: SHOP24 / 유효: 5분 / 주문 48201938 / 계좌: 12345678 / 잔액: 12450`,
  },
  Indonesian: {
    codes: `Kode OTP: # / OTP: #`,
    others: `Jumlah: 5000 / Nominal Rp1.249.000 / Jam: 1430 / Tanggal: 20250312 / Kartu: 4471 / Toko: SHOP24 / Berlaku: 5 menit / Pesanan 48201938 / Rekening: 12345678 / Saldo: 12450`,
  },
  Vietnamese: {
    codes: `Mã OTP: # / OTP: #`,
    others: `Số tiền: 5000 / Số tiền 1.249.000 VND / Giờ: 1430 / Ngày: 20250312 / Thẻ: 4471 / Cửa hàng: SHOP24 / Hiệu lực: 5 phút / Đơn hàng 48201938 / Tài khoản: 12345678 / Số dư: 12450`,
  },
  Thai: {
    codes: `รหัส OTP: # / OTP: #`,
    others: `จำนวน: 5000 / จำนวน 1,249.00 บาท / เวลา: 1430 / วันที่: 20250312 / บัตร: 4471 / ร้าน: SHOP24 / ใช้ได้: 5 นาที / คำสั่งซื้อ 48201938 / บัญชี: 12345678 / ยอดเงิน: 12450 / Ref: KXPQ`,
  },
  Hindi: {
    codes: `ओटीपी: # / OTP: #`,
    others: `राशि: 5000 / राशि रु 1249.00 / समय: 1430 / तारीख: 20250312 / कार्ड: 4471 / मान्य: 5 मिनट / ऑर्डर 48201938 / खाता: 12345678 / शेष: 12450`,
  },
  Portuguese: {
    codes: `Código: # / Token: #`,
    others: `Valor: 5000 / Valor R$ 1249,00 / Hora: 1430 / Data: 20250312 / Cartão: 4471 / Cartão final 4471 / Loja: SHOP24 / Validade: 5 min / Pedido 48201938 / Conta: 12345678 / Saldo: 12450`,
  },
  Italian: {
    codes: `Codice: # / OTP: #`,
    others: `Importo: 5000 / Importo 1249,00 EUR / Ora: 1430 / Data: 20250312 / Carta: 4471 / Carta *4471 / Negozio: SHOP24 / Validità: 5 min / Ordine 48201938 / Conto: 12345678 / Saldo: 12450`,
  },
  Dutch: {
    codes: `Code: # / TAN-code: #`,
    others: `Bedrag: 5000 / Bedrag 1249,00 EUR / Tijd: 1430 / Datum: 20250312 / Kaart: 4471 / Winkel: SHOP24 / Geldig: 5 min / Bestelling 48201938 / Rekening: 12345678 / Saldo: 12450`,
  },
  Polish: {
    codes: `Kod: # / Hasło: #`,
    others: `Kwota: 5000 / Kwota 1249,00 PLN / Godzina: 1430 / Data: 20250312 / Karta: 4471 / Sklep: SHOP24 / Ważny: 5 min / Zamówienie 48201938 / Konto: 12345678 / Saldo: 12450`,
  },
  Czech: {
    codes: `Kód: # / Heslo: #`,
    others: `Částka: 5000 / Částka 1249,00 CZK / Čas: 1430 / Datum: 20250312 / Karta: 4471 / Obchod: SHOP24 / Platnost: 5 min / Objednávka 48201938 / Účet: 12345678 / Zůstatek: 12450`,
  },
  Ukrainian: {
    codes: `Код: # / Пароль: #`,
    others: `Сума: 5000 / Сума 1249.00 UAH / Час: 1430 / Дата: 20250312 / Картка: 4471 / Магазин: SHOP24 / Діє: 5 хв / Замовлення 48201938 / Рахунок: 12345678 / Баланс: 12450`,
  },
  Greek: {
    codes: `Κωδικός: # / OTP: #`,
    others: `Ποσό: 5000 / Ποσό 1249,00 EUR / Ώρα: 1430 / Ημερομηνία: 20250312 / Κάρτα: 4471 / Κατάστημα: SHOP24 / Ισχύει: 5 λεπτά / Παραγγελία 48201938 / Λογαριασμός: 12345678 / Υπόλοιπο: 12450`,
  },
  Hebrew: {
    codes: `קוד: # / סיסמה: #`,
    others: `סכום: 5000 / סכום 1249.00 ש"ח / שעה: 1430 / תאריך: 20250312 / כרטיס: 4471 / חנות: SHOP24 / תוקף: 5 דקות / הזמנה 48201938 / חשבון: 12345678 / יתרה: 12450`,
  },
  Swedish: {
    codes: `Kod: # / Engångskod: #`,
    others: `Belopp: 5000 / Belopp 1249,00 SEK / Tid: 1430 / Datum: 20250312 / Kort: 4471 / Butik: SHOP24 / Giltig: 5 min / Order 48201938 / Konto: 12345678 / Saldo: 12450`,
  },
};
const CODES = ['482971', '7713', '48291'];
const SEPARATORS = ['\n', ', ', ' | ', '. ', ' ', ' - '];

/** How a label may be joined to what it labels. */
const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/ ?[:：]/g, ''),
  (text) => text.replaceAll(/ ?[:：] ?/g, '='),
];

function textsWith(code: string, named: string, other: string): string[] {
  const field = named.replace('#', code);
  return SEPARATORS.flatMap((separator) => [
    [field, other].join(separator),
    [other, field].join(separator),
    ['Foo Bank', other, field].join(separator),
  ]).flatMap((text) => WRITTEN.map((write) => write(text)));
}

describe('extractCode on lists of fields', () => {
  it.each(Object.entries(FIELDS))('finds the code beside any other field in %s', (_, { codes, others }) => {
    for (const code of CODES) {
      for (const named of codes.split(' / ')) {
        const texts = others.split(' / ').flatMap((other) => textsWith(code, named, other));
        expect(texts.filter((text) => extractCode(text).code !== code)).toEqual([]);
      }
    }
  });
});

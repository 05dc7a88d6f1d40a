import { examples } from './examples.js';

/** Codes in the words that elsewhere say that a code is over, or an offer's. */
export const CODES_BESIDE_OFFERS_AND_CODES_OVER = examples(`
771204 | Código 448210 expirado. Novo código: 771204
771204 | Your code 448210 has expired. Your new code is 771204
448210 | Kode OTP 448210 kedaluwarsa dalam 5 menit
448210 | Kode 448210 kadaluarsa dalam 5 menit
448210 | Kode OTP 448210 kadaluarsa pada 14:30
448210 | Mã OTP 448210 hết hạn sau 5 phút
448210 | Mã OTP 448210 hết hạn lúc 14:30
448210 | Mã OTP: 448210 hết hiệu lực sau 5 phút
448210 | รหัส OTP 448210 หมดอายุ 14:30
448210 | 인증번호 448210 만료시간 5분
448210 | Su código es 448210. Vencido el plazo, solicite otro.
448210 | Il codice è 448210, scaduto il tempo dovrai richiederne un altro
448210 | Der Code lautet 448210 und läuft um 14:30 ab. Abgelaufen? Neu anfordern.
448210 | Codul 448210 expira in 5 minute
448210 | Code 448210 expire dans 5 min
448210 | Once you've verified your account with 448210, you can start.
448210 | Verify your number with 448210
448210 | You have started a sign in. Confirm with 448210
448210 | Please confirm your number with 448210 to get verified
448210 | Confirma tu número con 448210
448210 | Bitte bestätigen Sie Ihre Nummer mit 448210
448210 | Bestätigung Ihrer Nummer mit 448210 nötig
448210 | Your account must be verified with code 448210
448210 | Your account needs to be verified with 448210
448210 | 【京东】您的验证码448210,用于领取满199减100优惠券,请勿泄露
448210 | メルカリ 認証番号:448210 500円引きクーポン配布中
448210 | โค้ดยืนยัน 448210 ส่งฟรีวันนี้
448210 | รหัส OTP ของคุณคือ 448210 ส่งฟรีทุกออเดอร์
448210 | HSL: Kirjautumiskoodisi on 448210
448210 | HSL: vahvistuskoodi 448210 kertalippu-ostoon
448210 | You've just signed in from Chrome, confirm it's you with 448210
448210 | You just signed in and need to confirm with 448210
448210 | If you have not signed in, ignore this. Code 448210
448210 | Płatność musi być potwierdzona kodem 448210
448210 | If you've verified with 448210 already, ignore this
448210 | 카카오 인증번호 448210 할인쿠폰 이벤트 진행중
448210 | 【饿了么】验证码448210,登录领满30减15红包
`);

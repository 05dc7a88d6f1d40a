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
448210 | Kode OTP Anda 448210 kedaluwarsa 5 menit lagi.
448210 | Kode OTP 448210 kadaluarsa 10 menit
448210 | Mã OTP 448210 hết hạn 10 phút
448210 | Código 448210 expirado em 10 min
448210 | Código 448210 vencido en 10 minutos
448210 | Codice 448210 scaduto tra 5 minuti
448210 | code 448210 verlopen over 10 min
448210 | Once your number has been verified with 448210 you are ready.
448210 | After your phone was verified with 448210, sign in again.
448210 | Your number hasn't been verified with code 448210
448210 | Your account cannot be used until it has been verified with 448210
448210 | Please make sure you verified your account with code 448210
448210 | Die Zahlung muss mit 448210 bestätigt werden
448210 | Ihr Konto wird mit 448210 bestätigt
448210 | Deze bestelling moet met code 448210 bevestigd worden
448210 | Uw rekening kan met 448210 bevestigd worden
448210 | Operacja zostanie potwierdzona kodem 448210
448210 | Transakcja nie została jeszcze potwierdzona kodem 448210
448210 | Aún no has verificado tu cuenta con el código 448210
448210 | Vous n'avez pas confirmé votre numéro avec le code 448210
448210 | Вы вошли в аккаунт с нового устройства. Подтвердите вход кодом 448210
448210 | Your one-time passcode for the HGTV Sweepstakes is 448210
448210 | Your OTP for the raffle is 448210
448210 | Lucky draw OTP: 448210
448210 | Aapka lucky draw OTP hai 448210
448210 | OTP for your lottery KYC is 448210
448210 | Your login code for Lucky Draw is 448210
448210 | Your one-time PIN for our giveaway: 448210
448210 | Sorteo ONCE: su código de verificación es 448210
448210 | Tu código de verificación para el sorteo es 448210
448210 | Loteria: o seu código de verificação é 448210 para o sorteio
448210 | Loterie Nationale: votre code de vérification est 448210 (tirage du soir)
448210 | Milli Piyango çekiliş doğrulama kodunuz: 448210
448210 | Use code 448210 to verify your ticket purchase
448210 | Betway: 448210 is your security code. Better odds await!
`);

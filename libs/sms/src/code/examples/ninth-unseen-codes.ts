import { examples } from './examples.js';

/** The ninth blind set's texts with a code; docs/codes.md says how its first run went. */
export const NINTH_UNSEEN_CODES = examples(`
# English
402917 | Your Zelle verification code is 402917. Never share this code.
71830 | 71830 is your Poshmark verification code.
662049 | OfferUp: Your verification code is 662049
338917 | Here's your Calm sign-in code: 338917
5527 | Your Waymo one time code is 5527
904418 | Your Vinted code: 904418. We'll never ask you for this code outside of the app.
660281 | 660281 is your Substack code. Do not share.
71046 | The code for your DashPass account is 71046
338920 | Enter this PIN in the kiosk to check in: 338920
9036 | Hello Tom, your parcel arrives today. Your delivery PIN is 9036 - you'll need it on the doorstep.
771285 | Your NAB SMS code is 771285. Don't share it. Paying $120.00 to J CITIZEN.
905526 | CommBank: NetCode 905526 for transfer to acct ending 4471. Never share.
662305 | ANZ: your one-time code 662305. Don't give it to anyone.
48317 | TELUS: your code is 48317. It is valid for 15 minutes.
338925 | Interac: 338925 is your code to sign in to Canada Revenue Agency
71503 | Your Bank of Ireland activation code is 71503
662310 | Standard Bank: OTP 662310. R850.00 at TAKEALOT. Not you? 0800222050
9041 | Bolt: 9041 is your code. Don't share
771290 | Equity Bank: Your OTP is 771290, valid for 5 mins
338930 | NIN verification token: 338930
# Mixed languages
402923 | BBVA: tu código de un solo uso es 402923
71838 | 71838 es el código para tu cuenta de Idealista
402928 | Seu código de acesso ao Gov é 402928
402931 | Votre code pour Vinted : 402931
71845 | 71845 est votre code Fnac
402936 | Ihr Code für Vinted: 402936
71849 | ING: Ihre mobileTAN 71849
402940 | Je code voor Vinted: 402940
402944 | Il tuo codice Vinted: 402944
402948 | Twój kod do Vinted: 402948
402952 | Váš kód pro Vinted: 402952
402956 | Trendyol Go kodunuz 402956
402960 | Код для входа в Авито: 402960
402964 | Код для OLX: 402964
402968 | Ο κωδικός σας για το Skroutz: 402968
402972 | Din kod till Vinted: 402972
402976 | Din kode til Vinted: 402976
402980 | Vinted-koodisi: 402980
402984 | رمزك في مرسول 402984
402988 | کد شما در ازکی: 402988
402992 | הקוד שלך ליד2: 402992
402996 | Zepto डिलीवरी ओटीपी 402996
403001 | Kode Traveloka: 403001
403009 | รหัส TrueMoney 403009
403013 | 【知乎】你的验证码是 403013
403017 | [Netflix] 確認コード 403017
403021 | [무신사] 인증번호 403021
`);

import { examples } from './examples.js';

/** Warnings never to share a code, which give out none, and the number to report to, to call or to ask. */
export const ORDINARY_WARNINGS_TO_REPORT = examples(`
# English
- | Never share your OTP, PIN or CVV with anyone. Report fraud on 1800 4321.
- | Axis Bank never asks for your OTP. Report such calls to 18604195555
- | Do not share your PIN or password. Helpline 155260
- | We never ask for your one-time passcode. Suspicious call? Ring 159
- | Beware of scams: never give your security code to anyone. Inform us at 4478
- | Stay safe! Don't share OTPs with strangers. Toll free 18001200
- | Never tell anyone your M-PESA PIN. Info: 23456
- | Dear customer, your bank will never ask for your password or OTP. Customer care 16247
- | Nobody from GTBank will ever ask for your PIN. Report to 080 2900 or *737*51*74#
- | NEVER disclose your PIN or OTP. Suspect fraud? Report 7726
- | Scam alert: do not share verification codes over the phone. Cyber crime helpline: 193000
- | Reminder: keep your passwords to yourself. Never share a code. Support 611611
- | Your bank does not ask for codes by SMS. Never share them. Questions? 58395
- | Protect yourself. Do not share your OTP, PIN or password with anybody. Hotline 6789 1234
- | Do not share OTP with anyone. SMS fraud details to 37627
# Western and southern Europe
- | Ne donnez jamais votre code secret par téléphone. En cas de doute : 3933
- | Votre conseiller ne vous demandera jamais vos mots de passe. Signalez au 33700
- | Ne partagez jamais votre code SMS. Assistance 36 39 20
- | Non condividere mai il PIN o i codici ricevuti via SMS. Assistenza 800 303306
- | La banca non chiede mai PIN e password. Segnala al 800 212425
- | Nunca compartas tus claves ni códigos por teléfono. Infórmate en el 900 123456
- | Tu banco nunca te pide tu clave ni tu NIP. Reporta al 55 1234 5678
- | No des tu código de verificación a nadie. Línea de atención 018000
- | Nunca partilhe os seus códigos ou PIN. Apoio ao cliente 707 2424
- | O banco nunca pede sua senha ou token. Dúvidas? Central 4004 1234
- | No comparteixis mai el teu codi ni contrasenya. Informació 012012
- | Geben Sie Ihre TAN und PIN niemals weiter. Verdacht melden: 116116
- | Wir fragen nie nach Ihrem Passwort oder TAN. Info 0800 123456
- | Deel nooit uw pincode of wachtwoord. Meld fraude via 0800 1508
- | Wij vragen nooit om uw codes. Fraude? Bel 088 4321
- | Μην αποκαλύπτετε ποτέ τον κωδικό ή το PIN σας. Πληροφορίες 18160
# Northern and eastern Europe
- | Lämna aldrig ut dina koder eller lösenord. Kundservice 114 00
- | Del aldrig dine koder eller adgangskoder. Ring 7012 3456
- | Gi aldri fra deg passord eller engangskode. Meld fra på 915 04800
- | Älä koskaan anna tunnuslukuja tai salasanaa kenellekään. Sulkupalvelu 020333
- | Nigdy nie podawaj nikomu kodów BLIK ani haseł. Infolinia 19999
- | Nikdy nikomu nesdělujte hesla ani kódy z SMS. Infolinka 800 521521
- | Nikdy nikomu neprezrádzajte heslo ani PIN. Info 0850 111888
- | Soha ne adja meg jelszavát vagy PIN kódját másnak. Ügyfélszolgálat 1440 00
- | Nu comunicați nimănui codul PIN sau parola. Informații 021 9980
- | Никому не сообщайте пароли и коды из СМС. Сообщите о мошенниках на номер 0900
- | Банк никогда не спрашивает код из SMS. Горячая линия: 88005
- | Нікому не повідомляйте ПІН та паролі. Довідка 3700
- | Никога не споделяйте своя ПИН или парола. За информация 17370
- | Nikada ne otkrivajte PIN ni lozinku. Info 0800 8000
# The Middle East and Africa
- | Şifrenizi ve tek kullanımlık kodunuzu kimseyle paylaşmayın. İhbar hattı 44408
- | لا تشارك رمز التحقق أو كلمة المرور مع أي شخص. للإبلاغ 330330
- | البنك لا يطلب الرقم السري أبدا. للاستفسار اتصل على 19623
- | رمز دوم و رمز یکبار مصرف خود را به کسی ندهید. پشتیبانی 84080
- | לעולם אל תמסרו קוד או סיסמה לאיש. לדיווח 119119
- | Usimpe mtu yeyote PIN yako ya siri. Toa taarifa kwa 33344
# Asia
- | अपना OTP या PIN किसी से साझा न करें। शिकायत के लिए 155260 पर कॉल करें
- | আপনার পিন বা ওটিপি কাউকে বলবেন না। হেল্পলাইন 16247
- | Jangan pernah berikan OTP atau PIN kepada siapa pun. Info 14000
- | Jangan kongsi TAC atau kata laluan anda. Hubungi 1300 8800
- | Huwag ibigay ang iyong OTP o MPIN kaninuman. Mag-report sa 2882
- | Không cung cấp OTP hay mật khẩu cho bất kỳ ai. Tổng đài 18009
- | ห้ามบอกรหัส OTP หรือรหัสผ่านแก่ผู้ใด แจ้งเหตุ 1441
- | 请勿将验证码或密码告诉任何人。如有疑问请致电96110
- | 請勿將驗證碼或密碼告訴任何人。防詐專線 165165
- | 暗証番号や認証コードは絶対に他人に教えないでください。ご相談は 9110 まで
- | 인증번호나 비밀번호를 절대 알려주지 마세요. 신고 1332
- | Երբեք մի հայտնեք Ձեր գաղտնաբառը։ Զանգահարեք 8888
- | Մի փոխանցեք գաղտնաբառը ոչ մեկին։ Տեղեկություն՝ 010561111
- | Ձեր գաղտնաբառը փոխվել է։ Հաշիվ 482913
- | പാസ്‌വേഡ് ആരോടും പറയരുത്. സഹായത്തിന് 155260
- | ഒടിപി ആരുമായും പങ്കുവയ്ക്കരുത്. വിളിക്കുക 16247
`);

import { examples } from './examples.js';

/** Words cut short or in Latin letters, a verb behind its place, nouns of proof, arrows, what one needs then. */
export const CODES_BEHIND_ODD_WORDS = examples(`
# a number behind an abbreviated word for code
5072 | cod. accesso PizzaGo 5072 nn condividerlo
5072 | cód. acesso LojaBR 5072
4093 | cod. verifica per Trattoria Rossi 4093
7714 | κωδ. εισόδου PizzaGo 7714
4093 | Cod. accesso Mercatino 4093
2716 | cód. de acceso a TiendaSol 2716
9350 | vérif. code PizzaGo 9350
# Greeklish, Arabizi, other Latin spellings
5926 | o kodikos sas einai 5926 min ton dosete se kanenan
7143 | Kodikos eisodou 7143, min ton moirasteite
7148 | o kwdikos sou einai 7148 min to peis se kanena
5390 | ramz altahaqoq 5390 la tusharikho ma3 ahad
4471 | ramz el ta7a2o2 4471
8206 | kod el taf3eel bta3ak 8206
3917 | ramz el dokhool: 3917
6628 | Ramzak howa 6628, matshareksh el code
4085 | ramze vorood shoma 4085
7702 | ramze yekbar masraf 7702 digikala
7126 | nin de yanzhengma shi 7126
5561 | yanzhengma 5561, 5 fenzhong
8094 | hakod shelcha 8094
# spelled digits and "tap in"
70296 | Welcome to Farmbox! One last step: tap in 7 0 2 9 6 on the next screen.
4182 | Almost in! Tap in 4 1 8 2 on the next page.
70296 | Tape 7 0 2 9 6 sur l'écran suivant
70296 | Tippe 7 0 2 9 6 auf dem nächsten Bildschirm ein
70296 | Teclea 7 0 2 9 6 en la siguiente pantalla
70296 | Tik 7 0 2 9 6 in op het volgende scherm
70296 | Digita 7 0 2 9 6 nella schermata successiva
70296 | Digite 7 0 2 9 6 na próxima tela
70296 | Wpisz 7 0 2 9 6 na następnym ekranie
70296 | Введите 7 0 2 9 6 на следующем экране
# number first, then where, then a polite verb
31750 | 31750 bitte in der App eingeben um Handynr zu bestaetigen
4821 | 4821 bitte in der App eingeben
4821 | 4821 auf der Website eintippen bitte
4821 | Foo: 4821 bitte im Portal eintragen
4821 | 4821 in de app intoetsen aub
4821 | 4821 i appen skriv in
4821 | 4821 à saisir dans l'appli
4821 | 4821 merci de saisir dans l'appli
4821 | 4821 da inserire nell'app
4821 | 4821 por favor ingresar en la app
4821 | 4821 app mein dalein
4821 | 4821 uygulamaya girin
4821 | 4821 lütfen uygulamaya giriniz
4821 | 4821 kérjük az appban adja meg
4821 | 4821を画面に入力してください
4821 | 4821 앱에 입력해 주세요
4821 | 4821 prosimy wpisać w aplikacji
4821 | 4821 просим ввести в приложении
# then it is what you need
43086 | We got a request to log in to Tiny Bakery from Chrome on Windows. Was it you? Then 43086 is what you need.
43086 | Signing in to Foo? Then 43086 is what you need.
4308 | Logging in? Then 4308 is all you need.
43086 | Möchtest du dich anmelden? Dann ist 43086 alles was du brauchst.
43086 | Willst du dich anmelden? Dann: 43086 ist alles was du brauchst
43086 | Tu te connectes ? Alors 43086 est tout ce qu'il te faut.
43086 | ¿Quieres entrar? Entonces 43086 es todo lo que necesitas.
43086 | Quer entrar? Então 43086 é tudo o que você precisa.
43086 | Vuoi accedere? Allora 43086 è tutto ciò che ti serve.
43086 | Wil je inloggen? Dan is 43086 alles wat je nodig hebt.
43086 | Logging in to Foo? OK so 43086 is what you need.
# short possessives
7036 | kode otp km 7036 jgn ksh tau siapa2 ya
7036 | otp km 7036
7036 | kode verif km 7036
7036 | pin km: 7036 jgn dibagi
7036 | kode km 7036 ya
7036 | kode otp lu 7036 jgn disebar
7036 | kode otp ente 7036
7036 | kod otp awk 7036 jgn share
7036 | otp nyo po 7036 wag i-share
7036 | seu cod vc 7036
7036 | otp kmu 7036
# an arrow to it
A7K9P2 | A7K9P2 <- enter this to verify your phone number at Craftly
A7K9P2 | A7K9P2 - enter this to verify your phone number at Craftly
4821 | 4821 <- enter this to verify your phone
4821 | 4821 ← type this in to log in to Craftly
4821 | 4821 <-- use this to sign in
58392 | 58392 👈 enter this to verify your number
A7K9P2 | A7K9P2 ← introduce esto para verificar tu teléfono
4821 | 4821 <- saisissez ceci pour valider votre numéro
Q4T8W1 | Q4T8W1 (enter this to activate your account)
4821 | 4821 -> enter it to log in
# Hinglish and Roman verbs
3748 | KiranaApp: login ke liye 3748 dalen, 5 min tak valid
3748 | Login ke liye 3748 daalen
3748 | verify karne ke liye 3748 daaliye
3748 | app mein 3748 likhen login ke liye
3748 | login ke liye 3748 enter karen
3748 | account verify karne ke liye 3748 type karein
3748 | login ke liye 3748 darj karain
3748 | login ke liye 3748 dalain
3748 | login korte 3748 likhun
3748 | login panna 3748 ullidavum
3748 | login kosam 3748 enter cheyandi
3748 | login garna 3748 halnuhos
# a noun of verification
7319 | [동네세탁] 인증 7319
7319 | 인증 7319
7319 | [小王洗车] 验证 7319
3862 | 【小吃外送】驗證 3862
7319 | 【レンタサイクル】認証 7319
7319 | 認証:7319
7319 | [VeloCity] vérification 7319
7319 | VeloCity: vérification 7319
7319 | VeloCity vérification 7319
7319 | RadVerleih: Verifizierung 7319
7319 | [TiendaSol] verificación 7319
7319 | LojaBR: verificação 7319
7319 | Mercatino: autenticazione 7319
7319 | [Заря] верификация 7319
7319 | مشوار: تحقق 7319
7319 | Skiheis: verifisering 7319
7319 | Båtklubben: verifiering 7319
7319 | FietsApp: verificatie 7319
7319 | RowerMiejski: weryfikacja 7319
7319 | BringaApp: hitelesítés 7319
7319 | WarungKu: verifikasi 7319
7319 | XeOm: xac thuc 7319
7319 | Dojo: authentication 7319
# for confirm phone
61842 | BINGO77: your number for confirm phone - 61842!
61842 | your number for confirm mobile is 61842
61842 | your number to verify your phone - 61842
61842 | Your number for verify phone: 61842
61842 | tu número para confirmar teléfono: 61842
61842 | Votre numéro pour confirmer votre téléphone : 61842
61842 | number for confirming your mobile: 61842
# umlauts
5839 | Ihr Pruefcode 5839 ist gueltig fuer 5 Min
583921 | 583921 eingeben und Konto bestaetigen
58392 | Zur Bestaetigung 58392 eingeben
5839 | Din bekraeftelseskode er 5839
58392 | 58392 for at bekraefte dit nummer
# none
- | code portail 4821A
- | security code CVV2
- | Kochi. Pin code 682020
- | Bengaluru, PIN 560001
7319 | 【동네세탁】 본인확인 7319
5830 | [BikeShare] 본인인증 5830 타인 노출 금지
9127 | Foo: autenticación 9127. No lo compartas
4483 | ТСЖ Заря: авторизация 4483, никому не сообщайте
6207 | Taxi2000: επαλήθευση 6207
2936 | קמעונאית: אימות 2936
8175 | תור קל: אימות 8175 אל תמסרו לאף אחד
70268 | 70268 bitte hier auf der Seite eintragen
7402 | 7402 kérjük az alkalmazásba írja be
9163 | Foo: 9163 lütfen ekrana girin
6038 | 6038 ऐप में दर्ज करें
3914 | 3914 ko app mein darj karen
8453 | login ke liye app mein 8453 bharein
5521 | code de confirmation gueltig: 5521
5128 | Ihr Bestaetigungscode lautet 5128, 10 Min gueltig
582914 | Zum Bestaetigen 582914 in der App eintippen
B7X2K9 | B7X2K9 ← enter this to activate your account
C4N8T2 | C4N8T2 👈 type this in to verify your email
60418 | Hitting Foo from a new phone? Then 60418 is what you need.
7703 | Want to log in to Foo? Okay then 7703 is all you need.
48390 | your number for verify mobile: 48390
48390 | number to confirm your telephone - 48390
48390 | Tu número para verificar tu móvil: 48390
4728 | kata sandi km 4728 jgn kasih org
6391 | kd otp km 6391 ya
8042 | Cod. acceso 8042
6621 | Il tuo cod. conferma ParkApp 6621
5177 | cod. verificare pentru contul Piatza 5177
8815 | ninshou kodo 8815 desu
2279 | injeung beonho 2279
6630 | ramz al tahaqoq al khas bik 6630
2948 | el code bta3ak howa 2948
# Armenian, Malayalam and Telugu words for a password
7258 | Idram: Մուտքի մեկանգամյա գաղտնաբառը՝ 7258
482913 | Ձեր մեկանգամյա գաղտնաբառն է 482913
482913 | Ձեր գաղտնաբառը՝ 482913։ Ոչ մեկին մի հայտնեք։
904417 | Ameriabank: Գործարքի հաստատման գաղտնաբառ՝ 904417
5521 | Մեկանգամյա գաղտնաբառ 5521
330218 | 330218՝ Ձեր մեկանգամյա գաղտնաբառն է
61840 | Մուտքի ծածկագիր՝ 61840
482913 | Ձեր հաստատման կոդն է 482913։
492867 | നിങ്ങളുടെ ഒറ്റത്തവണ പാസ്‌വേഡ് 492867 ആണ്. 15 മിനിറ്റ് വരെ സാധുവാണ്.
5521 | നിങ്ങളുടെ പാസ്‌വേഡ് 5521
773104 | ഒറ്റത്തവണ പാസ്‌വേർഡ്: 773104. ആരുമായും പങ്കുവയ്ക്കരുത്.
318840 | 318840 ആണ് നിങ്ങളുടെ ഒറ്റത്തവണ പാസ്‌വേഡ്
906215 | ലോഗിൻ ചെയ്യാനുള്ള പാസ്‌വേഡ് 906215 ആണ്
482913 | താങ്കളുടെ ഒടിപി 482913 ആണ്
640028 | ഒറ്റത്തവണ പാസ്‌വേഡ് - 640028 (10 മിനിറ്റ്)
492867 | మీ వన్ టైమ్ పాస్‌వర్డ్ 492867
`);

import { examples } from './examples.js';

/** Small services, careless or in a hurry; by an author who had seen neither tables nor code. */
export const CODES_OF_SMALL_SERVICES = examples(`
9204 | kod do apki RowerMiejski 9204
5072 | cod. accesso PizzaGo 5072 nn condividerlo
562930 | LojaBR 562930 e seu codigo p/ entrar, ñ passe p/ ninguem
71946 | Vash kod dlya vhodu 71946. Nikomu ne kazhit
39018 | Olá, digite 39018 no site pra confirmar seu celular. Equipe Feirinha
805513 | MyDoc sec. code 805513 f. ur video visit 10:30 w/ Dr Lee
390462 | Dear custmer your verifcation cod is 390462 plz enter in aplication. Thank.
7425 | كودك ٧٤٢٥ لتفعيل التطبيق
5926 | o kodikos sas einai 5926 min ton dosete se kanenan
27419 | Hi! Woof! Type 27419 in the PetPals app to finish signing up :)
2047 | 2047 is your code for Vinyl Club
816047 | كود الدخول 816047 تطبيق مشوار
3395 | Your one time pass word 3395 use in 3 minute
70296 | Welcome to Farmbox! One last step: tap in 7 0 2 9 6 on the next screen.
55817 | Member 20448, your login code today is 55817
951640 | SMSINFO 12/06 18:22 CODE 951640 REF 20481 TEL 8001234
615038 | MonKiné: tapez 615038 pr valider votre n° de tel avt 18h
4821 | 4821 Acme login code
48031 | 48031 je tvuj overovaci kod na Bazarek
617350 | Twoj kod weryf. to 617350 wazny 5min nie podawaj nikomu
1973 | use 1973 to log in to RetroGames
7148 | Vashiat kod za vhod e 7148, 5 min validen
31750 | 31750 bitte in der App eingeben um Handynr zu bestaetigen
3917 | uygulama giris kodunuz 3917 dir TaksiGel
43918 | her er din kode til Loppeappen: 43918 mvh
6093 | ClubSol: pon 6093 en la app para confirmar tu móvil
614209 | Here you go: 614 209. That's your Parkly sign in code.
715028 | Shop24 (order 10482, 3 items, $48.20): enter 715028 to confirm it's you
4406 | Ur HomeClean passcode=4406
5409 | vas kod je 5409 unesite u app TaksiGrad
274816 | Compra $1.250 tarj 4410 clave din 274816 vence 14:35
40717 | Hola! 40717 es tu codigo PideYa, no lo pases a nadie
520917 | yung OTP mo po ay 520917, wag i-share
4718 | Vash kod: 4718 nikomu ne soobshayte
250937 | hoi! 250937 is je inlogcode vd sportclub
603817 | 603817 - ur code 4 MyGym. exp 5 min
64138 | You code for enter is 64138, not say to nobody
740625 | 您的验证吗是740625,5分钟有效【好邻居】
930261 | код 930261 вход в ЛК, ТСЖ Заря
9417 | 認証コード→9417(レンタサイクル)
6804 | din kod 6804 hälsn. Båtklubben
382064 | apnar OTP holo 382064 kauke diben na
260583 | あなたの確認コード「２６０５８３」を入力お願いしますです
6291 | OTP 6291 (แอปตลาดนัด) ห้ามบอกใคร
9360 | kod pengesahan anda 9360 jgn share ngan org lain
7164 | dojo sign-in: 7164 (good for 1 hr)
6172 | kode 6172 innlogging Skiheis
931805 | Su clave para ingrezar es 931805 gracias
8830 | verif code 8830 thx - BikeShare team
4936 | Dein Code: 4936 LG dein RadVerleih-Team
460918 | Txn 2500.00 a/c XX4471 14:22 OTP460918 dont share
86120437 | IT-HELP: TMP PWD RESET TOKEN 86120437 EXP 15:30 TKT 4471
43086 | We got a request to log in to Tiny Bakery from Chrome on Windows. Was it you? Then 43086 is what you need.
5164 | Ma xac thuc cua ban la 5164 app XeOm
7036 | kode otp km 7036 jgn ksh tau siapa2 ya
209583 | Please to input 209583 for complete the registering of your account on LinkaShop. Effective in 120 second.
QX48ZT | Enter QX48ZT on the website within 30 minutes to activate your Seedling account.
8147 | seu cod: 8147 app MotoJa
830472 | 830472 la ma OTP dang nhap ChoTot24
A7K9P2 | A7K9P2 <- enter this to verify your phone number at Craftly
290645 | [VPNGO]290645 (verification), if not you, ignore
8253 | belepo kod 8253 BringaApp
482193 | OTP is:482193.Do not share
5829 | cod 5829 p/ entrar en TaxiYa
3748 | KiranaApp: login ke liye 3748 dalen, 5 min tak valid
6085 | Kod podtverzhdeniya 6085 TaxiMig
338140 | 338140⏎is the code you asked for. Skillpath
6418 | code 6418 invoeren in de FietsApp aub
0428 | Your code's 0428. See you inside! -Nightowl app
7319 | [동네세탁] 인증 7319
492815 | 492815 kode masuk WarungKu, exp 3 mnt
5917 | code:5917(TaxiNow)
408526 | 408526 인증번호 입력하세요 따릉자전거
4607 | Code yako ya kuingia ni 4607, usimpe mtu. BodaApp
5038 | 5038,登录用的验证码,小王洗车
90461 | Code de verif: 90461 merci d'utiliser Troctout
7306 | Acme: 7306
41860 | code vorood shoma: 41860 foodyar
9152 | PIN9152
6251 | Code 6251
518274 | Confirm +1 202-555-0143 with 518274
605218 | aapka OTP 605218 hai kisi ko na batayein
62914 | Skoolio parent acct: key in 62914 b4 9pm to link ur child (class 4B)
738416 | Per entrare digita 738416 grz! Mercatino
9150 | आपका कोड ९१५० है, किराना ऐप
6937 | کد شما ۶۹۳۷ تاکسی‌یاب
580264 | 580264 kodunu girin ve uyeliginizi onaylayin, PazarimVar
80536 | koodi kirppissovellukseen 80536 kiitos
703926 | **703926** = your Boardly login code
7284 | votre code c'est 7284 (VeloCity) a+
820517 | TV Neustadt Mitglied 2044: Anmeldecode 820517, 10 Min gueltig
3862 | 驗證碼3862 小吃外送
61842 | BINGO77: your number for confirm phone - 61842!
930571 | Signing in? 930571. Not signing in? Ignore this.
190357 | To delete your Plantly account type 190357 in the app. To keep it do nothing.
382905 | LKRBX OTP 382905 VLD 10M
2841 | הקוד שלך לאפליקציה 2841 תודה
31794 | cod verificare 31794 pt contul Piatza, nu-l da nimanui
5390 | ramz altahaqoq 5390 la tusharikho ma3 ahad
8402 | GymFlex>>8402<<verification
`);

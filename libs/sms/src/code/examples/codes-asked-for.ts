import { examples } from './examples.js';

/** No noun for code, or one in the case that its verb asks for: "log in with 583921" in 60 languages. */
export const CODES_ASKED_FOR = examples(`
# inflected words and verbs, many languages
618204 | Zaloguj się kodem 618204 do Librus
90437 | Prosimy o wpisanie kodu 90437 w aplikacji Jakdojade
372815 | Podaj pracownikowi hasło jednorazowe: 372815
4096 | Odbierz paczkę kodem 4096. Orlen Paczka
771302 | Kódem 771302 potvrďte registraci na Sreality
55284 | Zadejte kód 55284 do aplikace Twisto
640917 | Tvoj jednorazový kód od Bazoš.sk je 640917
218305 | Egyszer használatos jelszavad: 218305 (Ügyfélkapu)
903164 | A 903164 kóddal erősítheti meg a bejelentkezést
47018 | Írja be a 47018 kódot a folytatáshoz
386251 | Folosește codul 386251 ca să te conectezi la Tazz
5920 | Prezintă PIN-ul 5920 la easybox
714083 | Χρησιμοποιήστε τον κωδικό 714083 για επιβεβαίωση. Δεν τον δίνουμε πουθενά
66195 | Ο εξαψήφιος... συγγνώμη, ο 5ψήφιος κωδικός σας: 66195
250748 | Введіть код 250748 на сайті Київ Цифровий
839106 | Кодом 839106 підтвердіть замовлення в Сільпо
17293 | Не сообщайте код никому: 17293 — Lamoda
604518 | Для оплаты проезда подтвердите номер кодом 604518
92061 | Смс-код для подписания договора 92061. МФО
330875 | Потвърдете с код 330875 вашата поръчка
481592 | Potvrdi prijavu kodom 481592. Infobip
70364 | Unesi 70364 u aplikaciju da nastaviš
526910 | Vpišite kodo 526910 za dostop do zVEM
815047 | Prisijungimui naudokite kodą 815047
29436 | Lietojiet kodu 29436, lai pieslēgtos
673180 | Kasutage koodi 673180 sisselogimiseks
904725 | Kirjaudu koodilla 904725 Omakantaan
38517 | Vahvistuskoodi on 38517, voimassa 10 min
260493 | Logga in med koden 260493
7185 | Ge koden 7185 till budet
549038 | Log ind med koden 549038 på Borger
81627 | Oppgi kode 81627 ved henting
912640 | Melden Sie sich mit 912640 an
30795 | Mit der PIN 30795 schalten Sie Ihr Konto frei
467218 | Bestätige deine Handynummer mit dem Code 467218
850913 | Meld je aan met code 850913
24760 | Bevestig je nummer door 24760 in te vullen
693105 | Accedi con il codice 693105
51842 | Digita il PIN 51842 sul POS
708231 | Connecte-toi avec le code 708231
46903 | Validez votre numéro en saisissant 46903
185720 | Entrez dans l'appli le 185720
932416 | Ingresa con el código 932416
60578 | Confirma tu número ingresando 60578
827041 | Entre com o código 827041
19365 | Valide seu celular com 19365
574208 | 574208 ile giriş yapabilirsiniz
30914 | Telefonunu doğrulamak için 30914 gir
681357 | للدخول أدخل الرقم 681357
90248 | الرقم 90248 هو رمز تأكيد رقم جوالك
413906 | با کد 413906 وارد شوید
75821 | برای تایید شماره همراه ۷۵۸۲۱ را وارد کنید
260537 | התחבר עם הקוד 260537
48391 | להמשך הקלידו את הספרות 48391
819460 | 819460 दर्ज करके अपना नंबर सत्यापित करें
37205 | कोड 37205 डालें और आगे बढ़ें
902183 | Masuk dengan kode 902183
64719 | Verifikasi nomor HP dengan 64719
531870 | Sahkan nombor anda dengan 531870
27043 | Dang nhap bang ma 27043
690814 | Xác thực số điện thoại bằng mã 690814
158320 | ใส่เลข 158320 ในแอปเพื่อยืนยัน
73946 | กรอกรหัส 73946
428107 | 请使用验证码428107登录
96350 | 登录请输入96350
507281 | 認証には507281を使用してください
84163 | 画面に「84163」と入力
391742 | 391742를 입력하면 인증이 완료됩니다
65028 | 로그인하려면 65028을 입력하세요
712594 | Mag-login gamit ang 712594
40836 | Tumia nambari 40836 kuingia
258019 | Gebruik 258019 om aan te meld
930671 | দয়া করে 930671 দিয়ে লগইন করুন
17584 | 17584 கொண்டு உள்நுழையவும்
`);

import type { LanguageWords } from '../words/roles.js';

export const POLISH: LanguageWords = {
  is: 'jest, brzmi, numeru telefonu to, telefonu to, adresu e mail to, konta to, tożsamości to, logowania to, rejestracji to',
  code: 'numer weryfikacyjny, kod, kodu, kodem, kody, hasło, hasła, hasłem, kod pin, pin, token, kod sms, smskod',
  otherCode:
    'kod domofonu, kod do domofonu, kod bramy, kod furtki, kod do furtki, kod do klatki, kod do drzwi, kod do bramki, kod szlabanu, kod do szlabanu, kod rabatowy, kod pocztowy, kod promocyjny, kod kreskowy, kod qr, kod zniżkow*, kodu zniżkow*, kod bonusowy, kod polecający, bon, kod rezerwacji, kod błędu, kod do bramy, kod do drzwi, kod do klatki, kod do domofonu, kod do furtki, hasło do wifi, kod na darmową, kod na rabat, kod na zniżkę, kod na prezent, kod biletu',
  ending: 'kończąc*, kończąca się, kończącej się na, kończącą się na, ostatnie 4 cyfry, o końcówce, końcówka',
  reference:
    'zamówieni*, faktur*, rachun*, konto, konta, paczk*, przesyłk*, lot, rezerwacj*, kart*, umow*, klient*, zlecen*, bilet*, sala, pokój, ulica, pociąg*, peron, rach, operacja, operacji, wizyta, nr, numer, polis*, spraw*, zgłoszeni*',
  money:
    'saldo, kwota, kwotę, kwocie, suma, cena, opłata, płatność, przelew, wypłata, wpłata, pobranie, wygraj, wygrałeś, tylko, do zapłaty, zakup, zwrot',
  currency: 'zł, pln, złotych, złote, gr, groszy, eur, zl',
  contact: 'zadzwoń, dzwoń, tel, telefon, infolinia, infolinii, kontakt, telefonu',
  send: 'wyślij, odpisz, sms, odpowiedz, wpisz sms',
  sendTo: 'na, pod',
  unit: 'wynik, przebieg, minut*, min, godzin*, godz, dni, dzień, tygodni*, miesi*, lat, sekund*, punkt*, raz, razy, osób, sztuk, szt, kroków, metrów, słów',
  date: 'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, rok, roku, od, do, o, o godz, godz, między, w, po, przed, nowego roku',
  ask: 'po wpisaniu, po podaniu, użyj, wpisz, podaj, wprowadź, wpisując, użyć, podając, wprowadzić, wpisać, przepisz, podać, okaż',
  proof:
    'logowani*, zalogow*, weryfik*, potwierdz*, autoryz*, rejestrac*, aktywac*, odzysk*, tożsamoś*, zatwierdz*, uwierzytelni*',
  secrecy:
    'nie udostępnia*, nikomu, nie podawaj, ważny, ważne, wygasa, nie przekazuj, nie ujawniaj, poufn*, jeśli to nie ty, nie zdradzaj',
  used: 'kod został użyty, hasło zostało zmienione, kod wygasł, hasło zmienione',
  elsewhere: 'rabat, rabatu, zniżka, zniżki, promocja, konkurs, kod rabatowy, wygrałeś, spotkanie zoom',
  over: 'został użyty, został wykorzystany, został już użyty, wygasł, stracił ważność, jest nieprawidłowy, jest nieważny, jest niepoprawny, niepoprawny, jest błędny, błędny, nieprawidłowy, nieaktualny, nieaktualne, nieważny, nieważne, wygasło, nieaktywny',
  means: 'za pomocą, przez, kodem',
  proves:
    'do logowania, aby się zalogować, aby potwierdzić, aby zalogować, aby dokończyć, aby kontynuować, aby podpisać, żeby potwierdzić, żeby się zalogować, do podpisania, do potwierdzenia, do weryfikacji, do autoryzacji, aby odebrać',
  handover:
    'kurierowi, kierowcy, odbiór, odbioru, odebrania, doręczenia, paczkomat, paczkomacie, paczkomatu, skrytka, skrytki, dostawcy, odebrać, kurier, kierowca, dostawca',
  link: 'prosimy, proszę, to, jest, twój, twoje, do, dla, numer, nr, brzmi, z, ze, odbioru, jednorazowy, jednorazowe, sms, następujący, oraz',
  tell: 'powiedz, powiedzieć, pokaż, przekaż, zgłoś, skopiuj, wklej, poprosi o, zapyta o, prosi o',
  opens: 'otwórz, otworzyć, otworzysz, odblokuj, odblokować',
  place:
    'app, apka, apce, apki, aplikacja, aplikacji, aplikację, stronie, strona, ekranie, ekran, terminalu, kasjerowi, konsultantowi, konsultantce, sprzedawcy, doradcy, kurierowi, kierowcy, serwisie, bankowości, kasie, punkcie, placówce, automacie',
  purpose: 'aby, żeby, w celu',
  needed: 'wszystko czego potrzebujesz, to czego potrzebujesz',
};

export const CZECH: LanguageWords = {
  is: 'je, bude, zní',
  code: 'ověřovací číslo, overovacie číslo, kód, kódu, kódem, kódy, heslo, hesla, heslem, pin, přístupový klíč, autorizační klíč, sms klíč, kľúč, heslom, kódom, kódom',
  otherCode:
    'kód od brány, kód brány, kód k bráně, kód ke dveřím, kód dveří, kód od dveří, kód od vchodu, kód závory, kód garáže, kód od garáže, slevový kód, slevového kódu, kód slevy, čárový kód, qr kód, promo kód, dárkový kód, zľavový kód, čiarový kód, kód kupónu, psč, kupón, voucher, poukaz, směrovací kód',
  ending: 'končící na, končící, končí na, konč*, posledn* 4, posledné štyri, poslední čtyři číslice, zakončen*',
  reference:
    'objednáv*, faktur*, účet, účtu, účtem, zásilk*, zásielk*, balík*, let, rezervac*, kart*, smlouv*, klient*, číslo účtu, vlak*, pokoj, místnost, č, čj, vs, variabilní symbol, variabilný symbol, jízdenk*, lístek, spis*, pobočk*, poj*, uživatel*, užívateľ*',
  money:
    'zůstatek, zostatok, částka, částku, suma, cena, platba, platbu, platby, převod, výběr, dobírka, vyhraj*, celkem, jen, kredit, úhrada, nákup',
  currency: 'kč, czk, korun, koruny, eur, kc',
  contact: 'volejte, zavolejte, telefon, tel, infolink*, volajte, mobil, kontakt',
  send: 'pošlete, zašlete, odpovězte, sms, pošlite',
  sendTo: 'na',
  unit: 'minut*, min, minút*, hodin*, hod, dní, dny, dnů, den, týdn*, měsíc*, let, sekund*, bodů, bodov, bodmi, krát, osob, kusů, ks, kroků, metrů, slov',
  date: 'ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, rok, roku, od, do, v, ve, mezi, před, po, január*, február*, marca, apríla',
  ask: 'řekněte, řekni, povězte, zadejte, zadej, použijte, použij, opište, vložte, zadajte, použite, vyplňte, zadáním, zadat, zadaním, uveďte, vyplň, vepište, napište, napíšte, sdělte, nahlaste, nadiktujte, povedzte, opsáním, opisaním, vyťukejte, naťukejte, naťukej, vyťukaj',
  proof:
    'přihlášen*, přihlásit, přihlas*, ověřen*, ověřov*, ověřit, ověřte, potvr*, autoriz*, registrac*, aktivac*, obnov*, identit*, prihlás*, overiť, schvál*, vyzvednut*, vydání',
  secrecy:
    'nesdělujte, nesdílejte, nikomu, platí, platný, platnost, platné, vyprší, neposkytujte, nezadávejte, důvěrn*, nezdieľajte, neprezrádzajte',
  used: 'kód byl použit, heslo bylo změněno, kód vypršel, heslo změněno',
  elsewhere: 'sleva, slevu, slevy, zľava, výhra, soutěž, kupón, schůzka zoom',
  over: 'byl použit, byl již použit, vypršel, již neplatí, je neplatný, bol použitý, vypršal, není správný, nesprávný, neplatný, není platný, je chybný, nie je správny, nie je platný, již vypršel, už vypršel, expirován, expirováno, expirovaný, už vypršal, už neplatí',
  means: 'pomocí, kódem, kódom',
  handover:
    'kurýrovi, řidiči, převzetí, vyzvednutí, prevzatie, vyzdvihnutie, doručení, vydání, kuriérovi, vodičovi, boxu, z boxu, schránka, schránku, výdejní box, box otevřete, box otvoríte, výdejně, kurýr, řidič, kuriér, vodič, doručovatel',
  link: 'prosíme, prosím, je, váš, vaše, tvůj, pro, číslo, č, do, k, na, ke, vyzvednutí, prevzatie, prevzatie zásielky, vyzvednutí zásilky, vydanie zásielky, jednorázový, jednorázové, následující, sms, bude, s',
  tell: 'sdělit, ukažte, ukážte, ukaž, řekněte řidiči, nadiktuj, oznamte, zkopírujte, vložte kód, bude chtít, požádá o, zeptá se na, si vyžádá, bude požadovat',
  opens: 'box otevřete, box otvoríte, otevřete, otevři, otvorte, otevřít, otvoriť, otvor, odemkněte, odomknite',
  place:
    'app, appka, appce, appke, aplikaci, aplikace, aplikácii, aplikácie, stránce, stránke, webu, webe, obrazovce, obrazovke, terminálu, termináli, pokladně, pokladni, operátorovi, prodavači, predavačovi, kurýrovi, kuriérovi, řidiči, vodičovi, bankovnictví, bankovníctve, portálu, portáli, pobočce, pobočke, prodejně, predajni, výdejně, výdajni',
  purpose: 'pro, abyste, aby, chcete li',
  proves:
    'pro přihlášení, pro potvrzení, k přihlášení, k potvrzení, pro ověření, k ověření, pro dokončení, pro pokračování, na prihlásenie, na potvrdenie, pre potvrdenie, pre prihlásenie, k podpisu, na overenie',
  needed: 'vše co potřebujete, všetko čo potrebujete, to co potřebujete',
};

export const RUSSIAN: LanguageWords = {
  code: 'номер подтверждения, код доступа, код, кода, кодом, коду, коды, пароль, пароля, паролем, пароли, пин, пин код, пинкод, otp, кодовое слово, смс код, код подтверждения, токен, проверочный код, кодов, ключ доступа',
  otherCode:
    'код ворот, код от ворот, кода от ворот, код калитки, код от калитки, код шлагбаума, код от шлагбаума, код двери, код от двери, код гаража, индекс*, промокод*, промо код, штрихкод*, штрих код, почтовый код, код купона, qr код, код скидки, код города, код ошибки, код товара, купон, кодекс*, код заказа, код региона, код оператора, код страны, код подарочн*, сертификат, код домофона, код от подъезда, код от двери, код от домофона, код подъезда, код калитки, пароль от вайфая, пароль от wifi, пароль от wi fi, код сейфа',
  ending: 'оканчива*, заканчива*, заканчивающейся на, оканчивающейся на, последние цифры, последние 4 цифры, на конце',
  reference:
    'заказ*, счет, счета, счету, счете, счетом, рейс*, карт*, посылк*, отправлени*, трек*, договор*, билет*, брон*, клиент*, операци*, квитанци*, поезд*, вагон*, кабинет*, кв, дом, ул, улица, выход, обращени*, заявк*, полис*, накладн*, талон*, номер, автомобиль, авто, такси, терминал, пункт*',
  money:
    'баланс*, сумма, сумму, сумме, остаток, доступно, покупка, покупку, оплата, оплату, оплачено, перевод, списан*, зачислен*, зачисление, пополнен*, выдача, цена, стоимость, снятие, выигра*, комиссия, лимит, долг, скидка, кэшбэк, всего, только, за, до',
  currency: 'руб*, р, рублей, rub, тг, тенге, kzt, сом, сум, бел, byn, бонус*, балл*, долл*, евро',
  contact:
    'звоните, позвоните, тел, телефон*, звонок, звонки, перезвоните, горячая линия, поддержк*, номеру, по номеру, телефону',
  send: 'отправьте, отправь, пришлите, ответьте, смс, sms, наберите, напишите',
  sendTo: 'на, на номер, по',
  unit: 'результат, пробег, минут*, мин, час*, ч, дн*, день, недел*, месяц*, лет, год*, г, секунд*, сек, раз, раза, человек, чел, процент*, км, м, шаг*, шт, штук, гб, мб, слов, очк*, метр*',
  date: 'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, год, году, года, с, до, в, около, к, после, между, от, новым, с новым',
  ask: 'вбейте, введите, введи, используйте, используй, укажите, вводите, сообщите, назовите, покажите, ввода, ввести, впишите, продиктуйте, скажите, назови, предъявите',
  proof:
    'vhoda, vkhoda, vhodu, vkhodu, вход*, войти, войдите, авториз*, подтвер*, верифик*, регистрац*, аутентифик*, проверк*, активац*, восстановлен*, сброс*, доступ*, привязк*, безопасност*, подпис*, подтверждения',
  secrecy:
    'срок действия, никому, не сообщайте, не говорите, не передавайте, никому не, действителен, действует, истекает, годен, конфиденциальн*, не показывайте, не отправляйте, если вы не, не называйте',
  used: 'код был использован, пароль был изменен, пароль изменен, код использован, код устарел, код истек, пароль успешно изменен',
  elsewhere: 'скидк*, промокод*, розыгрыш*, акци*, приз*, выиграли, распродаж*, конференция zoom, сертификат',
  over: 'использован, был использован, уже использован, истек, истёк, устарел, недействителен, больше не действителен, больше не действует, неверный, введен неверно, неверен, не верен, неправильный, введён неверно, не подходит, больше не действует, просрочен, просрочено, больше не активен, уже не действует',
  proves:
    'для входа, для подтверждения, для регистрации, для авторизации, для активации, для продолжения, чтобы войти, чтобы подтвердить, чтобы продолжить, для привязки, для подписания, для оплаты, для списания, для смены, для восстановления, для завершения',
  handover:
    'курьеру, курьер, водителю, доставщику, получения, получение, выдачи, вручения, доставки, постамат, постамата, ячейка, ячейку, ячейки, водитель, доставщик',
  link: 'просим, просьба, dlya, dlia, для входа, для подтверждения, для регистрации, для авторизации, для активации, получения посылки, пожалуйста, ваш, ваша, ваше, твой, для, это, номер, ном, входа, в, по, из, подтверждения, получения заказа, получения, одноразовый, от, к, на, регистрации, смс, следующий, доступа, на сайте, аккаунта, аккаунт, подписания договора, подписания документов, для подписания, для оплаты, для списания, для привязки, для смены, для восстановления, для завершения, для продолжения, для подписания договора, для подписания документов',
  means: 'кодом',
  tell: 'говорите, предъявите, передайте, скажи, сообщи, скопируйте, вставьте, спросит, попросит, запросит',
  opens: 'откройте, открыть, открой, откроется, разблокируйте',
  place:
    'приложении, приложение, сайте, сайт, странице, экране, терминале, кассиру, продавцу, оператору, консультанту, сотруднику, менеджеру, курьеру, водителю, администратору, агенту, портале, личном кабинете, пункте, пункте выдачи, отделении',
  purpose: 'чтобы, для',
  needed: 'все что нужно, всё что нужно, то что нужно',
};

export const UKRAINIAN: LanguageWords = {
  code: 'код, коду, кодом, коди, пароль, пароля, паролем, пін, пін код, пінкод, код підтвердження, проверочний код, отп, кода',
  otherCode:
    'код під’їзду, код від під’їзду, код домофону, код воріт, код від воріт, код хвіртки, код від хвіртки, код шлагбаума, код дверей, промокод*, штрихкод*, штрих код, поштовий код, код знижки, qr код, купон, код товару, код помилки, кодекс*, код домофона, код від підʼїзду, код від дверей, пароль від вайфаю',
  ending: 'закінчу*, що закінчується на, останні 4 цифри, останні цифри',
  reference:
    'замовлен*, рахун*, рейс*, карт*, посилк*, відправлен*, ттн, накладн*, договор*, договір, квит*, бронюван*, клієнт*, потяг*, вагон*, відділен*, поштомат*, буд, вул, заявк*, номер, авто',
  money:
    'баланс*, сума, суму, залишок, доступно, купівля, покупка, оплата, оплату, сплачено, переказ*, списан*, зарахован*, поповнен*, ціна, вартість, виграй*, до сплати, ліміт',
  currency: 'грн, uah, гривень, гривні, гривня, ₴, коп, бонус*',
  contact: 'дзвоніть, зателефонуйте, телефонуйте, тел, телефон*, гаряча лінія',
  send: 'надішліть, відправте, надсилайте, смс',
  sendTo: 'на, на номер',
  unit: 'хвилин*, хв, годин*, год, дн*, день, тижн*, місяц*, рок*, секунд*, раз*, осіб, км, шт, гб, мб, крок*, бал*',
  date: 'січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня, рік, року, році, з, до, о, після, від, новим',
  ask: 'введіть, уведіть, ввести, увести, використайте, використовуйте, вкажіть, назвіть, повідомте, введи, впишіть, продиктуйте, скажіть, покажіть',
  proof:
    'вход*, вхід, увійти, авториз*, підтвер*, верифік*, реєстрац*, активац*, відновлен*, доступ*, автентифік*, безпек*, підпис*, підтвердження',
  secrecy: 'нікому, не повідомляйте, не кажіть, не передавайте, дійсний, діє, конфіденц*, якщо ви не, не розголошуйте',
  used: 'код було використано, пароль змінено, пароль було змінено, термін дії коду',
  elsewhere: 'знижк*, промокод*, розіграш*, акці*',
  over: 'використано, було використано, вже використано, вже було використано, недійсний, більше не дійсний, прострочений, закінчився, більше не дійсний, втратив чинність, невірний, неправильний, не дійсний, прострочено, більше не діє, вже не діє',
  proves:
    'для входу, для підтвердження, для реєстрації, для авторизації, щоб увійти, щоб підтвердити, щоб продовжити, для продовження, для підписання, для повернення, для оплати, для списання, для активації, для завершення, для відновлення',
  handover:
    "курʼєру, кур'єру, водію, отримання, видачі, вручення, доставки, поштомат, поштомату, комірка, комірку, комірки, курʼєр, кур'єр, кур’єр, водій",
  link: 'просимо, для входу, для підтвердження, для реєстрації, для авторизації, отримання посилки, отримання замовлення, посилки, будь ласка, ваш, ваша, твій, для, це, номер, входу, до, в, у, з, підтвердження, отримання, одноразовий, реєстрації, наступний, для підписання, для оплати, для списання, для повернення, для продовження, для завершення, для відновлення, для активації',
  tell: 'повідом, передайте, предʼявіть, назви, скажи, скопіюйте, вставте, попросить, запитає, спитає',
  opens: 'відкрийте, відкрити, відкрий, розблокуйте',
  place:
    'застосунку, застосунок, додатку, додаток, сайті, сторінці, екрані, терміналі, касиру, продавцю, оператору, консультанту, працівнику, кур’єру, водію, агенту, порталі, кабінеті, відділенні, пункті',
  purpose: 'щоб, для',
  needed: 'все що потрібно, усе що потрібно',
  means: 'цифрами',
};

/** Bulgarian, Serbian, Croatian, Slovenian, Kazakh: their words for code and how they ask for it. */
export const OTHER_SLAVIC: LanguageWords = {
  is: 'е, je, glasi, гласи',
  code: 'sms ključ, парол*, лозинк*, kod za, koda, geslo, gesla, geslom, šifra, šifru, рамзи, құпиясөз*, құпия сөз*, сырсөз, шифра, шифрата, kodom, kodo',
  reference: 'поръчка, пратка, сметка, narudžba, narudžbu, narudžbe, pošiljka, pošiljku, račun, naročilo, paket',
  money: 'сума, наличност, iznos, stanje, znesek',
  currency: 'лв, лева, рсд, din, rsd, kn, km',
  unit: 'минути, минута, часа, дни, minuta, minute, sati, dana, ura, dni',
  proof:
    'потвържд*, вход, регистрация, aktiviraj svoj*, aktivirajte svoj*, aktiviraj nalog, aktivirajte nalog, активирај свој*, potvrd*, prijav*, provjer*, prijava, potrd*, растау',
  secrecy: 'не споделяйте, валиден, nemojte dijeliti, ne dijelite, vrijedi, vredi, ne delite, никому',
  ask: 'unesite, upišite, vnesite, въведете, внесете, въведи, използвайте, използвай, unesi, upiši, ukucaj, ukucajte, koristite, koristi, upotrijebite, upotrebite, vpiši, uporabite, uporabi, pokažite, унесите, користите',
  handover:
    'получаване, доставка, preuzimanje, preuzimanja, isporuku, isporuke, prevzem, preuzeti, kuriru, vozaču, dostavljaču, куриера, куриер, шофьора, paketomat, paketomata, dostavljač, kurir, vozač, куриерът, шофьорът',
  link: 'molimo, prosimo, моля, молимо, за, е, вашият, je, vaš, za, ви',
  means: 'kodom, kodo',
  over: 'nije ispravan, nije važeći, je istekao, je napačna, е грешен, е невалиден, е изтекъл, istekao, istekla, isteklo, изтекъл, изтече, је истекао, истекао, potekla, je potekla',
  tell: 'recite, reci, pokaži, кажете, кажи, покажете, покажи, продиктувайте, povejte, će tražiti, tražiće, ще поиска, ще попита за, bo zahteval, bo vprašal za',
  opens: 'otvorite, otvori, отворете, отвори, odprite, odpri, отворите',
  place:
    'app, aplikaciji, aplikaciju, aplikacijo, stranici, strani, ekranu, zaslonu, terminalu, dostavljaču, vozaču, kuriru, blagajni, приложението, сайта, екрана, куриера, шофьора, терминала, апликацији',
  purpose: 'da biste, da bi, за да, za',
  proves:
    'za prijavu, za potvrdu, da potvrdite, da se prijavite, за вход, за потвърждение, за да влезете, за да потвърдите, за да продължите, za prijavo, za potrditev',
  needed: 'sve što vam treba, sve što ti treba, vse kar potrebuješ',
  otherCode:
    'šifra za kapiju, šifra kapije, kod za kapiju, kod kapije, kod za vrata, šifra za vrata, šifra ulaznih vrata, kod za portu, koda za vrata, šifra za rampu, kod za rampu, шифра за капију, код за капију, код за врата, код за вратата, код на вратата, код на входната врата',
};

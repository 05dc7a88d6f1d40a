import { examples } from './examples.js';

/** Banks, parcels and offices of Europe and central Asia. */
export const CODES_EUROPE = examples(`
# Spanish
482017 | BBVA: 482017 es tu clave de operación para autorizar la transferencia de 1.200,00 EUR. No la compartas con nadie.
731904 | CaixaBank: El codigo SMS para firmar la compra de 59,99 EUR en ZARA.COM con tarjeta *4471 es 731904
5518 | Tu código de verificación de Rappi es 5518. No lo compartas.
90324 | Mercado Libre: no compartas este código. Tu código es 90324
660318 | [Bizum] Introduce la clave 660318 para confirmar tu envío de 45€ a LAURA M.
118204 | IMSS Digital: tu codigo de verificacion es: 118204, vigencia 10 minutos
40718833 | Cl@ve: su PIN es 40718833, válido hasta las 23:59 del 22/11/2026
337218 | Bancolombia: Tu clave dinamica es 337218. Nunca la compartas. Si no fuiste tu, llama al 6045109000
84120 | Davivienda le informa su codigo OTP 84120 para compra por $350.000
4417 | SEUR: Entrega hoy. Facilita al repartidor el PIN 4417 para recibir tu paquete 0198273645
629183 | Movistar: Para cambiar tu contraseña usa el código temporal 629183
# Portuguese
719402 | Nubank: seu código de segurança é 719402. Não compartilhe com ninguém, nem com a gente.
553019 | Caixa: Token 553019 para cadastro do dispositivo. Nao informe a terceiros.
4471 | iFood: informe o código 4471 ao entregador para receber seu pedido
338102 | MB WAY: o código de ativação é 338102. Válido por 5 minutos
220417 | Millennium bcp: Codigo de autorizacao 220417 para transferencia de 250,00EUR para conta ...8812
81034 | Shopee: 81034 é seu código de verificação. Expira em 15min
664091 | CTT Expresso: Código de entrega 664091. Mostre ao distribuidor. Valor a pagar: 23,50€
903376 | Para confirmar seu cadastro no Mercado Pago digite 903376
# French
318842 | Votre code de sécurité BNP Paribas est 318842. Ne le communiquez jamais, même à un conseiller.
77209 | Doctolib: votre code de vérification est 77209. Ne le partagez pas.
662018 | Crédit Agricole : paiement de 129,90 EUR chez CDISCOUNT. Code : 662018. Ne le communiquez à personne
9034 | Chronopost : pour votre livraison d'aujourd'hui, communiquez le code 9034 au livreur
559102 | France Identité : saisissez 559102 pour valider votre adresse
770318 | Orange : votre code confidentiel temporaire est le 770318
20771 | Blablacar: 20771 est ton code de validation ! Il expire dans 10 min
440812 | SFR: code RIO demande. Votre mot de passe provisoire est 440812
# German
553810 | Ihre mTAN für den Auftrag über 1.234,56 EUR an IBAN DE..7712 lautet 553810. Sparkasse
209417 | DHL: Ihr Abholcode lautet 209417. Ihre Sendung liegt in Packstation 145.
771032 | PayPal: Ihr Sicherheitscode lautet 771032. Ihr Code läuft in 10 Minuten ab. Antworten Sie nicht.
480275 | Dein Verifizierungscode für Vinted ist 480275. Gib ihn nicht weiter.
60318 | Mit diesem Einmalkennwort melden Sie sich bei ELSTER an: 60318
913047 | N26: Gib 913047 in der App ein, um dein neues Gerät zu koppeln
338821 | Telekom Kundencenter: Bestätigungscode 338821, gültig bis 18:45 Uhr
7702 | Ihr Zusteller kommt gleich. Nennen Sie ihm den Zustellcode 7702
118305 | smsTAN 118305 fuer Login Online-Banking am 22.11.2026 um 14:05 Uhr
# Dutch
820417 | Je verificatiecode voor DigiD is 820417. Deel deze code met niemand.
551903 | ABN AMRO: gebruik code 551903 om uw nieuwe toestel te registreren. Geef deze nooit door.
7014 | Picnic: jouw inlogcode is 7014
338056 | Sms-code: 338056. Vul deze code in bij Mijn Belastingdienst
90217 | Marktplaats verificatie: 90217 (15 min geldig)
6612 | Geef ophaalcode 6612 door aan de medewerker van het PostNL-punt
# Italian
472910 | Poste Italiane: il codice OTP per autorizzare il pagamento di 49,90 euro è 472910. Non comunicarlo a nessuno
330175 | SPID: inserisci 330175 per completare l'accesso. Il codice scade tra 5 minuti
66204 | Il tuo codice Satispay è 66204
881047 | INTESA SANPAOLO: PER AUTORIZZARE IL BONIFICO DI EUR 1.500,00 USA IL CODICE 881047. NON CONDIVIDERLO
5093 | Just Eat: comunica al rider il PIN 5093 alla consegna dell'ordine 20418
719033 | Password temporanea per l'accesso a Fineco: 719033
# Catalan, Galician, Basque, Romanian, Greek, others
661027 | El teu codi de verificació de La Meva Salut és 661027
338190 | O teu código de acceso á Xunta é 338190
720415 | Zure egiaztapen-kodea 720415 da. Ez partekatu.
881902 | Codul tău de verificare eMAG este 881902. Nu-l comunica nimănui!
447301 | BCR: cod de autorizare 447301 pentru plata de 249,99 RON la ALTEX. Nu divulgati codul.
5572 | Sameday: coletul tau e in easybox. PIN 5572. Valabil pana la 24.11
903518 | Ο κωδικός επιβεβαίωσης για το gov.gr είναι 903518. Μην τον κοινοποιήσετε.
662740 | Eurobank: Κωδικός μίας χρήσης 662740 για αγορά 45,90 EUR στο PUBLIC.GR
41903 | O kwdikos sas gia to Viva Wallet einai 41903
730182 | Il-kodiċi tiegħek huwa 730182
218047 | Do chód fíoraithe: 218047
660914 | Eich cod diogelwch yw 660914
90177 | Kodi juaj i verifikimit eshte 90177
553148 | Staðfestingarkóði þinn er 553148. Ekki deila honum.
418820 | Äre Bestätegungscode fir LuxTrust ass 418820
# Polish
481920 | mBank: Operacja nr 3 z dn. 22-11-2026: przelew na kwotę 1500,00 PLN na rach. ..4471. Hasło: 481920
77401 | Kod weryfikacyjny Allegro: 77401. Nie podawaj go nikomu.
662918 | PKO BP: KOD 662918 DO AUTORYZACJI TRANSAKCJI KARTA *8812 NA KWOTE 89,90 PLN W ZALANDO
553017 | Użyj kodu 553017, aby zalogować się do Profilu Zaufanego
338190 | InPost: paczka czeka w Paczkomacie WAW44M. Kod odbioru 338190, tel. 600700800
481027 | Aby potwierdzić numer telefonu w OLX, wpisz: 481027
# Czech, Slovak
730419 | Ceska sporitelna: Potvrzovaci SMS kod 730419. Platba 1 250,00 CZK na ucet 19-2000145399/0800
55182 | Váš ověřovací kód pro Bazoš je 55182
9041 | Zásilkovna: zásilka Z 448 2019 čeká. Heslo pro vydání: 9041
662730 | K přihlášení do Datové schránky použijte kód 662730. Platí 10 minut.
118730 | Tatra banka: Autorizacny kod 118730 pre platbu 45,90 EUR. Nikomu ho neprezradte
447102 | Váš overovací kód Slovensko.sk: 447102
# Hungarian
881740 | OTP Bank: az Ön megerősítő kódja 881740. Összeg: 12 500 HUF, kereskedő: EMAG
60917 | Foxpost: csomagod megérkezett. Nyitókód: 60917. Átvehető 11.24-ig
553902 | A belépési kódod: 553902. Ne add meg senkinek!
# Slavic south
337482 | Vaš kod za potvrdu je 337482. Ne delite ga ni sa kim.
719028 | ZABA: TAN 719028 za plaćanje 45,00 EUR
402817 | Ваш код за потврду је 402817
664821 | Вашият код за потвърждение е 664821. Не го споделяйте.
55019 | Еконт: код за получаване 55019 на пратка 1051234567890
208173 | Vaša enkratna koda za prijavo v eDavke je 208173
448037 | Вашата шифра за најава е 448037
# Russian, Ukrainian, Belarusian
5518 | Код: 5518. Никому его не говорите. Ozon
73019 | Никому не сообщайте код: 73019. Сбербанк. Перевод 15 000р на карту *4471
482057 | Госуслуги: код подтверждения 482057. Никому не сообщайте, мошенники!
6614 | ВКонтакте: 6614 — код для входа
9017 | Яндекс: Ваш код 9017. Водитель белая Kia Rio 447 подъезжает
310488 | ВТБ. Пароль 310488. Покупка 1499.00р в WILDBERRIES. Никому его не говорите
771204 | T-Bank: kod 771204 dlya vhoda. Nikomu ne govorite
448193 | СДЭК: код выдачи 448193 для заказа 1402817733
20518 | Ваш код підтвердження для Дія: 20518
662019 | Приватбанк: код 662019 для підтвердження переказу 1 500 грн. Нікому не повідомляйте
7731 | Нова пошта: код для отримання посилки 7731
338014 | Введіть 338014, щоб увійти до Rozetka
118094 | Код пацвярджэння: 118094
# Baltic
730518 | Jūsų patvirtinimo kodas: 730518. Niekam jo neatskleiskite
44180 | Omniva: pakomāts. Durvju kods 44180
660318 | Jūsu apstiprinājuma kods ir 660318
552903 | Sinu kinnituskood on 552903. Ära jaga seda kellegagi.
# Nordic
481730 | Din verifieringskod för Klarna är 481730. Dela den inte med någon.
90218 | Swish: Ange 90218 för att bekräfta ditt nummer
337019 | Din engangskode til MitID er 337019. Del den ikke med nogen
4417 | Posten: Hentekode 4417. Pakken ligger på Coop Extra til 29.11
662810 | Vipps: 662810 er din engangskode
557182 | Vahvistuskoodisi on 557182. Älä jaa sitä kenellekään.
8820 | Wolt-koodisi on 8820
719480 | OP: Vahvista maksu 89,90 EUR tunnusluvulla 719480
208815 | BankID på mobil: Aktiveringskod 208815
70193 | Notaðu kóðann 70193 til að skrá þig inn
# Caucasus, Central Asia
482910 | თქვენი დადასტურების კოდი: 482910
5573 | TBC: kodi 5573 Internet bankshi shesasvlelad
662047 | Ձեր հաստատման կոդը՝ 662047
730158 | Təsdiq kodunuz: 730158. Heç kimə deməyin
918204 | Birbank: OTP 918204. Mebleg 45.00 AZN
447290 | Растау коды: 447290. Ешкімге айтпаңыз
1184 | Kaspi.kz: kod 1184. Nikomu ne soobshayte
552074 | Tasdiqlash kodi: 552074. Hech kimga bermang. Payme
60381 | Ваш код Click: 60381
339017 | Ырастоо коду 339017
771043 | Рамзи тасдиқ: 771043
208164 | Таны баталгаажуулах код: 208164
# Spanish, Portuguese, Catalan
604182 | Estás a un paso. Escribe 604182 en la web de Correos y listo
8143 | Hola Ana, soy tu repartidor de Uber Eats. Dime el 8143 cuando llegue
551907 | Su firma electronica para el prestamo es 551907. Banco Santander
73204 | Recupera tu contraseña con este número: 73204
920418 | Banorte: por tu seguridad no compartas el codigo 920418 con nadie, ni con el banco
449102 | El PIN que necesitas para entrar en Wallapop: 449102
30871 | Yape: tu código de aprobación es 30871 y dura 2 min
662840 | Bradesco Celular: transacao PIX R$ 320,00 p/ JOSE S. Informe no app o token 662840
118073 | Falta pouco! Insira 118073 para ativar a sua conta Worten
4096 | Bolt Food: diz ao estafeta o código 4096
775310 | Olá! 775310 é a sua palavra-passe única. Montepio
208461 | Aquest és el teu codi: 208461. CaixaBank
# French
481206 | Boursorama : 481206 pour valider votre virement de 300 EUR vers LUC. Jamais par tel.
70951 | Coucou ! Ton petit code secret : 70951 (chut)
330284 | Impots.gouv.fr - Votre code à usage unique : 330284. Il est valable 10 min.
9415 | Mondial Relay : colis disponible. Votre code de retrait : 9415. Point relais TABAC DU CENTRE jusqu'au 02/12
614780 | Saisissez ce code sur la page de paiement : 614780. Montant 58,20 EUR, carte **8812
552039 | MAIF : afin de nous assurer que c'est bien vous, merci de renseigner 552039
# German
440917 | Comdirect: photoTAN nicht verfuegbar? Ihre mTAN: 440917 fuer Auftrag ueber 89,00 EUR
83615 | Hey! Dein Code für Tier ist 83615 – einfach in der App eintippen
730294 | Zur Legitimation nennen Sie bitte dem Berater 730294. Ihre Techniker Krankenkasse
225806 | Login-Code Microsoft 365: 225806
6190 | Hermes: Ihre Sendung wird heute zugestellt. Übergabe nur gegen PIN 6190.
917340 | Ihr neues Gerät wurde angemeldet. Bestätigen mit 917340
# Dutch, Afrikaans
381520 | ING: Je betaalt EUR 45,00 aan Bol. TAN-code 381520
64078 | Hoi! Vul 64078 in om verder te gaan in de Albert Heijn app
772915 | Uw aanmeldcode voor MijnOverheid luidt 772915
518230 | Kode om jou nommer te bevestig: 518230
# Italian
905126 | Codice di sicurezza 905126 per disporre il bonifico istantaneo. Banco BPM
41870 | Ciao! Per continuare su Vinted digita 41870
669204 | La sua password usa e getta: 669204 - Agenzia Entrate
7325 | Amazon: mostra il codice 7325 al corriere
# Nordic
260718 | Hej Lisa! Din inloggningskod till Avanza: 260718
5093 | Visa upp hämtkoden 5093 hos ombudet. DHL
814502 | Din bekræftelseskode er 814502. Lunar
33069 | Engangskode fra Altinn: 33069
478216 | Tast koden 478216 for at godkende købet hos Zalando
901374 | Kertakoodi 901374. Älä luovuta sitä muille. Danske Bank
62508 | Syötä koodi 62508 sovellukseen
# Slavic
551472 | Twój kod BLIK Zbliżeniowo: potwierdź w aplikacji kodem 551472
80213 | Kod 80213 - wpisz go w formularzu rejestracyjnym Booksy
316790 | ING: Autoryzacja: przelew 450,00 PLN do JAN K. Kod: 316790. Nie podawaj go przez telefon.
9472 | Kurier DPD poprosi o PIN 9472
447093 | Moneta: bezpecnostni kod k potvrzeni platby kartou 1 299 Kc u MALL je 447093
20861 | Pro dokončení registrace opište číslo 20861
735128 | Na overenie telefónneho čísla zadajte 735128. Slovenská sporiteľňa
618305 | 618305 - код активации Авито. Никому не говорите
2794 | Ваш код 2794 для входа в Додо Пицца
94017 | Пароль для подтверждения платежа 94017. Сумма 2 350 руб. Магазин DNS
550831 | Назовите оператору код 550831
770492 | Тинькофф: 770492 — код. Если это не вы, позвоните 88005552277
308164 | Ваш пароль: 308164 Укрсиббанк. Сума: 560.00 UAH
61973 | Повідомте кур'єру Глово код 61973
412650 | Въведете 412650, за да потвърдите плащането от 45.00 лв
8830 | Kod za preuzimanje paketa: 8830. GLS
290574 | Vaš jednokratni PIN je 290574 (HEP)
641902 | Koda za potrditev nakupa: 641902, znesek 45,00 EUR
# Baltic, Hungarian, Romanian, Greek, Albanian
503817 | Jūsų SMS kodas: 503817. Luminor
17046 | Ievadiet kodu 17046 lietotnē Bolt
882351 | Teie kood on 882351. LHV
450928 | Erste: Vásárlás jóváhagyása 12 990 HUF, TESCO. Kód: 450928
7714 | Csomagautomata nyitókód: 7714
336092 | ING Home'Bank: codul de autentificare este 336092
81640 | Glovo: 81640 este codul tău de confirmare
507219 | Πληκτρολογήστε τον αριθμό 507219 για να συνδεθείτε στο myAADE
94025 | O kodikos epivevaiosis sas: 94025 Skroutz
266013 | Kodi juaj i perdorimit te vetem: 266013
# Turkish, Azerbaijani, Kazakh, Uzbek
915208 | Yapı Kredi: İnternet alışverişi 1.299,00 TL HEPSIBURADA. Onay şifresi: 915208
60374 | Martı'ya hoş geldin! Kodun: 60374
4871 | Kargonuz dagitimda. Teslim sifreniz 4871. Aras Kargo
733916 | Şifreniz 733916'dır. Kimse ile paylaşmayınız. Vakıfbank
228460 | ASAN Login: birdəfəlik şifrə 228460
591037 | eGov: Бір реттік құпиясөз 591037
14826 | Uzum: kirish kodi 14826
# Arabic, Persian, Hebrew, Urdu, Kurdish
640913 | لتسجيل الدخول إلى حسابك في تويتر استخدم 640913
7182 | رقمك السري لاستلام الشحنة من أرامكس 7182
305871 | STC: كود الدخول 305871 لا تعطيه لأي شخص
992046 | بنك مصر: الرقم السري المتغير OTP 992046 لعملية بمبلغ 450.00 جم
81573 | مرحبا، الرمز الخاص بتفعيل تطبيق بولت: 81573
446290 | البريد بنك: ادخل الرمز ٤٤٦٢٩٠ لإتمام الشراء
27504 | کد فعالسازی روبیکا: 27504
660138 | بانک سامان⏎خرید⏎مبلغ:2,500,000⏎رمز:660138⏎زمان:14:05:33
5127 | کد محرمانه تحویل به پیک: 5127
814609 | קוד לאימות הטלפון: 814609 - אפליקציית פנגו
39271 | הזינו 39271 כדי להמשיך. כללית
504186 | נשלח אליך קוד גישה 504186 לאתר רשות המסים
917024 | جاز کیش: ٹرانزیکشن کے لیے خفیہ کوڈ 917024 ہے
`);

import { examples } from './examples.js';

/** Texts of services in Europe and the Middle East with more around the code. */
export const CODES_IN_SERVICE_TEXTS_EUROPE = examples(`
# Western Europe, Latin America
739104 | Hola, 739104 es el código que pediste para entrar en Idealista
582910 | Endesa: para firmar tu contrato introduce 582910
4471 | Telepizza: tu PIN es 4471
K9P2QX | Su código de verificación de Steam es K9P2QX
551820 | Ha solicitado acceder a su cuenta. Código: 551820. Si no ha sido usted llame al 900 123 456
661928 | Compra de 1.249,00€ en MEDIAMARKT con su tarjeta 4471. Clave 661928. Unicaja
338102 | Abanca: 338102 é o teu código
482011 | Kutxabank: gakoa 482011
44019 | Mapfre: tu clave temporal es 44019, caduca a las 14:30
663019 | Código 663019 para cambiar tu contraseña de Filmin
8827 | Farmacia: PIN de recogida 8827
558129 | Tu código (válido hasta las 14:30 del 12/03/2025) es 558129
558130 | 12/03/2025 14:22 Santander: OTP 558130 operacion 1.250,00 EUR
558131 | Sr. Perez, 558131 es su clave de acceso
7713 | Mi Movistar: 7713 es tu PIN
558132 | Paso 2 de 3: tu código es 558132
558133 | ¿Has sido tú? Código 558133 para acceso desde Madrid el 12/03
44821 | Uber Eats: dile el PIN 44821 al repartidor
558134 | Scotiabank: Su Clave Dinamica es 558134. Ref 20250312
558135 | Davivienda: 558135 es tu OTP para compra por $350.000 en EXITO
118203 | Claro: tu código es 118203
558136 | Despegar: usá el código 558136
9Q2M | Código de retiro: 9Q2M
660192 | Cinepolis: ingresa este código 660192
339102 | Seu código de acesso ao Gov é 339102
448201 | Olá João, o código é 448201. Não partilhe. Continente
550281 | Compra 129,90 EUR WORTEN cartão 4471: código 550281
882019 | Para entrar no app Caixa Tem use 882019
774810 | ActivoBank: SMS Code 774810
447102 | Vodafone PT: pin 447102
338401 | CPF: seu código 338401 e-CAC
6617 | 99Food: informe o código 6617 ao entregador
7731 | Rappi Brasil: codigo 7731
550192 | Latam: código 550192
660182 | Bonjour Paul, 660182 est le code demandé. Alan
448102 | Achat de 1 249,00 EUR chez DARTY, carte 4471. Code 448102. Crédit Mutuel
884920 | Pour confirmer votre identité, merci de saisir le 884920
551029 | Votre code (valable jusqu'à 14h30 le 12/03/2025) est 551029
118293 | Étape 2 sur 3 : votre code 118293
4472 | UPS: donnez le code 4472 au chauffeur
902183 | Pôle emploi : code 902183 valable 15 minutes
771839 | CAF: votre code est 771839
P9K2 | Relais Colis: code retrait P9K2
660129 | Orange: mot de passe provisoire 660129
339103 | Back Market : 339103 est votre code
448202 | Mon compte formation: code 448202
550282 | La Redoute: votre code: 550282
77481 | Yuka: 77481
882020 | Guten Tag Herr Meier, 882020 ist der angeforderte Code. HUK
774811 | Zahlung 1.249,00 EUR an MEDIAMARKT, Karte 4471. TAN: 774811
447103 | Zur Bestätigung Ihrer Identität geben Sie bitte 447103 ein
338402 | Ihr Code (gültig bis 14:30 Uhr am 12.03.2025) ist 338402
550193 | Schritt 2 von 3: Code 550193
6618 | Picnic: dein Code ist 6618
660183 | BARMER: TAN 660183
448103 | Deutsche Post: mTAN 448103
884921 | Mein Magenta: 884921 ist Ihr Code
T4K9 | Lidl Plus: Code T4K9
551030 | TIER: 551030
118294 | A1: Ihr Code lautet 118294
4473 | Packstation: Abholcode 4473
902184 | Buongiorno, il codice richiesto è 902184. Generali
771840 | Pagamento 1.249,00 EUR MEDIAWORLD carta 4471: codice 771840
660130 | Passo 2 di 3: codice 660130
339104 | CartaSi/Nexi: 339104 è il codice di sicurezza 3D Secure
448203 | IO: il codice è 448203
4474 | Esselunga: PIN ritiro 4474
550283 | Goedemiddag, de gevraagde code is 550283. Achmea
882021 | Betaling 1.249,00 EUR COOLBLUE kaart 4471: code 882021
774812 | Stap 2 van 3: code 774812
447104 | Hej, din kod är 447104. Gäller till 14:30. Avanza
338403 | Betalning 1 249 kr till ELGIGANTEN. Kod: 338403
550194 | Ditt engangspassord er 550194. Telenor
6619 | Hei, vahvistuskoodi 6619. S-ryhmä
660184 | Γεια σας, ο κωδικός που ζητήσατε είναι 660184. ΔΕΗ
448104 | Πληρωμή 1.249,00€ ΠΛΑΙΣΙΟ κάρτα 4471. Κωδικός: 448104
884922 | Βήμα 2 από 3: κωδικός 884922
4475 | BOX NOW: PIN παραλαβής 4475
551031 | Kópið: kóðinn þinn er 551031
118295 | El teu codi és 118295
902185 | Zure kodea 902185 da
771841 | Is é 771841 do chód
660131 | Eich cod yw 660131
339105 | Il-kodiċi tiegħek huwa 339105
# Eastern Europe, the Middle East
739104 | Здравствуйте! 739104 — код, который вы запросили. Сбермаркет
582910 | Покупка 1 249,00 RUB DNS SHOP, карта *4471. Код: 582910
551820 | Вы запросили вход. Код: 551820. Если это не вы, звоните 8-800-100-10-10
44019 | Шаг 2 из 3: код 44019
663019 | Код (действует до 14:30 12.03.2025): 663019
8827 | Boxberry: код получения 8827
7713 | Магнит: 7713 ваш код
K9P2Q | Ваш код Steam Guard для входа: K9P2Q
338102 | Налоговая: 338102
6617 | Samokat 6617 код
558129 | Код для смены пароля 558129
558130 | 12.03.2025 14:22 ВТБ: код 558130
558131 | Иван, ваш код 558131
44821 | Дром: код 44821
558132 | Подпишите договор: код 558132
558133 | Россельхозбанк. Пароль: 558133. Сумма: 2500р
7731 | ЕМИАС: код 7731
118203 | Доброго дня! 118203 - код, який ви запросили. Comfy
339102 | Оплата 1 249,00 грн FOXTROT, картка *4471. Код: 339102
448201 | Крок 2 з 3: код 448201
4471 | Meest: код отримання 4471
550281 | Київстар. Код 550281 дійсний до 14:30
882019 | Резерв+: код 882019
774810 | Дзень добры! Ваш код 774810
447102 | Dzień dobry, kod o który prosiłeś: 447102. PZU
338401 | Płatność 1 249,00 PLN MEDIA EXPERT karta *4471. Kod: 338401
550192 | Krok 2 z 3: kod 550192
6618 | Orlen Paczka: kod odbioru 6618
660182 | Kod (ważny do 14:30 12.03.2025): 660182
448102 | Twoje hasło jednorazowe to 448102. Play
884920 | Wpisz kod 884920, aby potwierdzić numer. Żappka
551029 | Dobrý den, kód, o který jste žádali: 551029. Kooperativa
118293 | Platba 1 249 Kč DATART, karta 4471. Kód: 118293
902183 | Krok 2 ze 3: kód 902183
4472 | PPL: PIN pro vydání 4472
771839 | Dobrý deň, Váš kód je 771839. Union
660129 | Kezdje a belépést: kód 660129
339103 | Fizetés 12 490 Ft MEDIA MARKT kártya 4471. Kód: 339103
448202 | 2/3 lépés: kód 448202
550282 | Bună ziua, codul cerut este 550282. Allianz
882020 | Plata 1.249,00 RON ALTEX card 4471. Cod: 882020
774811 | Здравейте, кодът, който поискахте, е 774811
447103 | Плащане 1 249,00 лв ТЕХНОПОЛИС карта 4471. Код: 447103
338402 | Poštovani, kod koji ste tražili je 338402
550193 | Plaćanje 1.249,00 EUR LINKS kartica 4471. Kod: 550193
660183 | Spoštovani, vaša koda je 660183
448103 | Sveiki, jūsų kodas 448103
884921 | Labdien, jūsu kods ir 884921
551030 | Tere, teie kood on 551030
118294 | Merhaba, istediğiniz kod: 118294. Migros
902184 | 1.249,00 TL MEDIAMARKT harcamanız için şifre: 902184. Kart 4471
771840 | Adım 2/3: kod 771840
4473 | Kargo teslim kodu 4473
660130 | Kodunuz (14:30'a kadar geçerli): 660130
339104 | Salam, kodunuz 339104. Birbank
448203 | Salom, kodingiz: 448203
550283 | Сәлем, кодыңыз 550283
882021 | გამარჯობა, თქვენი კოდია 882021
774812 | Բարև, ձեր կոդը 774812 է
447104 | مرحبا، الرمز الذي طلبته هو 447104
338403 | شراء 1,249.00 ريال من جرير بطاقة 4471. الرمز: 338403
550194 | الخطوة 2 من 3: الرمز 550194
4474 | أرامكس: رمز الاستلام 4474
660184 | الرمز (صالح حتى 14:30): 660184
448104 | كود تفعيل حسابك ٤٤٨١٠٤
884922 | سلام، کد درخواستی شما 884922
551031 | خرید 1,249,000 ریال کارت 4471. رمز: 551031
118295 | مرحله ۲ از ۳: کد ۱۱۸۲۹۵
902185 | שלום, הקוד שביקשת: 902185
771841 | רכישה 1,249.00 ש"ח KSP כרטיס 4471. קוד: 771841
660131 | שלב 2 מתוך 3: קוד 660131
4475 | דואר ישראל: קוד מסירה 4475
339105 | سلاو، کۆدەکەت 339105
`);

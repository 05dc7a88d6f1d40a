import type { LanguageWords } from '../words/roles.js';

export const GREEK: LanguageWords = {
  is: 'einai, είναι',
  code: 'μυστικός αριθμός, αριθμός επαλήθευσης, αριθμό επαλήθευσης, kodikos, kwdikos, kodiko, kwdiko, κωδικός, κωδικό, κωδικού, κωδικοί, κωδικούς, συνθηματικό, συνθηματικού, κωδ, κωδικόs, αριθμός επιβεβαίωσης, αριθμό επιβεβαίωσης, αριθμός ταυτοποίησης, αριθμός ασφαλείας',
  otherCode:
    'κωδικός πόρτας, κωδικός εισόδου πολυκατοικίας, κωδικός πολυκατοικίας, κωδικός γκαράζ, κωδικός για την πόρτα, ταχυδρομικός κώδικας, εκπτωτικός κωδικός, κωδικός έκπτωσης, κωδικό έκπτωσης, εκπτωτικό κωδικό, κουπόνι, κωδικός προσφοράς, κωδικός κράτησης, κωδικός αποστολής, κωδικός πληρωμής, κωδικός παραγγελίας, κωδικός προϊόντος, κωδικό αποστολής',
  ending: 'λήγει σε, που λήγει σε, λήγουσα σε, τελευταία ψηφία, τελευταία 4 ψηφία',
  reference:
    'παραγγελί*, λογαριασμ*, τιμολόγι*, πτήση, κράτηση, κάρτα, κάρτας, κάρτ*, δέμα, αποστολή, αποστολής, αριθμός, αρ, εισιτήριο, δωμάτιο, συμβόλαιο, πελάτη, αίτησ*, υπόθεση, υπόθεσης, αίτηση, αρ υπόθεσης',
  money:
    'υπόλοιπο, ποσό, ποσού, σύνολο, τιμή, αγορά, πληρωμή, μεταφορά, κατάθεση, ανάληψη, χρέωση, κέρδισε, κερδίστε, μόνο, αξίας',
  currency: 'ευρώ, eur',
  contact: 'καλέστε, τηλ, τηλέφωνο, τηλεφωνήστε, επικοινωνήστε',
  send: 'στείλτε, στείλε, απαντήστε, sms',
  sendTo: 'στο',
  unit: 'λεπτ*, ώρα, ώρες, ημέρ*, μέρες, εβδομάδ*, μήν*, έτη, χρόνια, δευτερόλεπτα, πόντ*, φορές, άτομα, τεμάχια, gb, μέτρα',
  date: 'ιανουαρίου, φεβρουαρίου, μαρτίου, απριλίου, μαΐου, ιουνίου, ιουλίου, αυγούστου, σεπτεμβρίου, οκτωβρίου, νοεμβρίου, δεκεμβρίου, έτος, από, έως, στις, μέχρι, το',
  ask: 'χρησιμοποι*, εισάγετε, εισαγάγετε, πληκτρολογ*, δώστε, καταχωρ*, βάλτε, βάλε, εισήγαγε, γράψτε, γράψε, δείξτε, πείτε',
  proof:
    'σύνδεση, συνδεθ*, επαλήθευσ*, επιβεβαί*, ταυτοποί*, πιστοποί*, εγγραφή, ενεργοποί*, έγκριση, εξουσιοδότηση, εισόδου, είσοδο, πρόσβασ*, ασφαλείας',
  secrecy:
    'min ton dosete, min ton dwsete, min ton dineis, min ton dinete, min ton peis, min ton peite, min ton poite, min ton leite, min ton moirasteite, min ton moirazeste, min ton koinopoieite, min ton apokalypsete, min ton steilete, min to dosete, min to dwsete, min to dineis, min to dinete, min to peis, min to peite, min to poite, min to leite, min to moirasteite, min to moirazeste, min to koinopoieite, min to apokalypsete, min to steilete, min dosete, min dwsete, min dineis, min dinete, min peis, min peite, min poite, min leite, min moirasteite, min moirazeste, min koinopoieite, min apokalypsete, min steilete, min ton doseis, min ton dwseis, mhn ton dosete, mhn ton dwsete, mhn to peite, mhn ton moirazeste, se kanenan, se kanena, se kanenan allon, μη μοιρ*, μην το*, μην κοινοποι*, μη δίνετε, ισχύει, λήγει, κανέναν, μην μοιρ*, μην τον, μην αποκαλ*, δεν μοιρ*, μη μοιράζ*',
  used: 'κωδικός χρησιμοποιήθηκε, κωδικός άλλαξε, κωδικός έληξε',
  elsewhere: 'έκπτωση, εκπτώσεις, κουπόνι, κλήρωση, δωροκάρτα, προσφορά',
  over: 'χρησιμοποιήθηκε, έχει λήξει, έχει χρησιμοποιηθεί, έληξε, δεν ισχύει, δεν είναι σωστός, είναι λάθος, είναι λανθασμένος, δεν είναι έγκυρος',
  means: 'με',
  handover:
    'παραλαβή, παραλαβής, παράδοση, παράδοσης, κούριερ, διανομέα, οδηγό, box now, θυρίδα, στο locker, διανομέας, οδηγός',
  link: 'sou, eisodou, epalitheusis, epalithefsis, sas, einai, παρακαλώ, είναι, σας, σου, ο, το, τον, για, του, της, με, αριθμός, μιας χρήσης, από, στο, στον, αριθμό, κωδικός',
  tell: 'πες, δείξε, ανακοινώστε, αναφέρετε, δηλώστε, αντιγράψτε, αντίγραψε, επικόλλησε, θα ζητήσει, ζητήσει, θα σας ζητήσει, θα σου ζητήσει',
  opens: 'ανοίξτε, άνοιξε, ανοίξετε, άνοιξέ, ξεκλειδώστε, ανοίγει',
  place:
    'app, εφαρμογή, ιστοσελίδα, σελίδα, site, οθόνη, τερματικό, υπάλληλο, ταμείο, ταμία, κούριερ, courier, διανομέα, οδηγό, εκπρόσωπο',
  purpose: 'για να, για',
  proves:
    'για να συνδεθείς, για να συνδεθείτε, για να επιβεβαιώσετε, για να επιβεβαιώσεις, για επιβεβαίωση, για σύνδεση, για να συνεχίσετε, για είσοδο, για να ολοκληρώσετε, για ταυτοποίηση, για πιστοποίηση',
  needed: 'το μόνο που χρειάζεσαι, όλα όσα χρειάζεσαι',
};

export const TURKISH: LanguageWords = {
  code: 'doğrulama numarası, doğrulama numaranız, onay numarası, şifrematik, kod, kodu, kodunuz, kodunuzu, kodun, kodla, kodunu, kodlar, şifre, şifreniz, şifreni, şifren, şifresi, şifrenizi, parola, parolanız, doğrulama, sifresi, pin, kodumuz, parolası, anahtar, koddur, kodudur, kodunuzdur, şifreyi, şifreyle, şifrenizdir, şifresini',
  otherCode:
    'kazanma kodunuz, kazanma kodu, ödül kodunuz, indirim kodu, promosyon kodu, kupon kodu, posta kodu, barkod, qr kod, karekod, kampanya kodu, hediye kodu, davet kodu, kupon, hediye çeki, alan kodu, rezervasyon kodu, hata kodu, referans kodu, indirim kodunu, wifi şifresi, kapı kodu, kapı şifresi, wifi şifre, bina kodu, fırsat kodu, fırsat kodun, fırsat kodunuz, hediye kodunuz, bilet kodu, bilet kodunuz',
  ending: 'ile biten, sonu, son dört hanesi, son 4 hanesi, ile sonlanan',
  reference:
    'sipariş*, fatura*, hesab*, hesap, kart*, uçuş*, rezervasyon*, kargo*, gönderi*, takip, takip no, abone, müşteri, müşteri no, sözleşme, dosya, poliçe, peron, oda, salon, sefer, plaka, referans, başvuru',
  money:
    'bakiye*, tutar*, toplam, ücret, fiyat, ödeme, havale, eft, borç, borcunuz, kazan, kazandınız, limit*, sadece, harcama',
  currency: 'tl, lira, kuruş, puan',
  contact: 'arayın, arayınız, ara, tel, telefon, bizi arayın, çağrı merkezi, müşteri hizmetleri, numaralı, iletişim',
  send: 'gönder, gönderin, yazıp, yazın, sms, iptal için, cevaplayın, yaz',
  sendTo: 'e, a, ye, ya',
  unit: 'sonuç, skor, dakika*, dk, saat*, gün*, hafta, yıl*, saniye*, sn, puan*, kez, kere, kişi, adet, gb, mb, km, metre, adım, yaşında, numaralı, no lu, nolu, numarali, sayılı',
  date: 'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, yılı, saat, tarihinde, mutlu yıllar',
  ask: 'girin, giriniz, kullan*, yazın, yazınız, tuşlayın, ile, gir, girerek, kullanarak, yazarak, tuşla, tuşlayarak, girmeniz, girmen, girmelisiniz, girilmesi',
  proof: 'giriş, girişi, doğrula*, onay*, kayıt, üyelik, aktivasyon, kimlik, güvenlik, sıfırla*, yetki*, oturum*',
  secrecy: 'paylaşma*, kimseyle, geçerli*, süresi, gizli*, vermeyin*, vermeyiniz, söylemeyin*, kimseye',
  used: 'kod kullanıldı, şifreniz değiştirildi, şifreniz değişti, kodun süresi doldu, şifreniz değiştirilmiştir',
  elsewhere: 'indirim, indirimi, indirimli, kampanya, çekiliş, kupon, hediye çeki, kazandınız',
  over: 'kullanıldı, kullanılmıştır, süresi doldu, süresi dolmuştur, geçersiz, hatalı, kodunun süresi doldu, kodunun süresi dolmuştur, şifrenin süresi doldu, kodun süresi doldu, yanlış, kodu hatalı, kodu yanlış, kodu geçersiz, şifresi hatalı',
  means: 'ile',
  handover: 'teslim, teslimat, teslimatı, kuryeye, kurye, sürücüye, sürücü, dolap, dolabı',
  link: 'lütfen, için, no, numarası, numara, numaranız, olan, bu, sizin, tek kullanımlık, sms, ve, ile, aşağıdaki, numarasını, numarayı',
  said: 'dir, dır, tir, tır, dur',
  tell: 'söyleyin, söyle, paylaşın, gösterin, göster, belirtin, bildirin, iletin, kopyalayın, yapıştırın, isteyecek, isteyecektir, soracak, soracaktır',
  opens: 'açın, açabilirsiniz, açınız',
  place:
    'app, uygulamada, uygulamaya, uygulama, uygulamasına, sitede, siteye, sayfada, sayfaya, ekrana, ekranda, ekranına, terminale, kasiyere, görevliye, müşteri temsilcisine, temsilciye, kuryeye, sürücüye, satıcıya, bankacılığına, için',
  proves:
    'giriş için, onay için, girişi için, onayı için, doğrulamak için, onaylamak için, giriş yapmak için, tamamlamak için, devam etmek için, işlemi için, imzalamak için, icin giris, giris icin, onaylamak icin',
  needed: 'tek ihtiyacın olan, ihtiyacınız olan, ihtiyacın olan',
};

export const ROMANIAN: LanguageWords = {
  is: 'este, e',
  code: 'număr de verificare, numărul de verificare, cod, codul, codului, coduri, parola, parolă, parolei, codul pin, cod sms',
  otherCode:
    'cod poartă, cod interfon, cod ușă, cod barieră, cod scară, codul de la poartă, codul de la interfon, codul de la ușă, codul de la barieră, codul scării, cod promoțional, cod de reducere, codul de reducere, cod poștal, cod de bare, voucher, cupon, cod client, codul promoțional, cod qr, cod reducere, cod rezervare',
  ending: 'care se termină în, terminat în, terminată în, se termină cu, ultimele 4 cifre, terminat in',
  reference:
    'comanda, comenzii, comandă, factura, factură, cont, contul, contului, colet, coletul, coletului, awb, zbor, zborul, rezervare, rezervarea, card, cardul, contract, client, tren, camera, dosar, programare',
  money:
    'sold, soldul, suma, sumă, total, preț, plată, plata, transfer, depunere, retragere, câștigă, doar, de plată, credit, valoare',
  currency: 'lei, ron, euro, leu, bani',
  contact: 'sunați, suna, sună, tel, telefon, apelați, contactați',
  send: 'trimite, trimiteți, răspunde, sms',
  sendTo: 'la',
  unit: 'minut, minute, min, oră, ore, zi, zile, săptămâni, luni, ani, secunde, puncte, ori, persoane, bucăți, buc, metri, pași',
  date: 'ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie, anul, din, până, ora, între, după',
  ask: 'introdu, introduceți, folosește, folosiți, utilizează, utilizați, tastați, introduceti, folositi, scrie, scrieți, tastează, introducând, comunică, prezintă, spune',
  proof:
    'autentific*, conect*, verific*, confirm*, autoriz*, înregistr*, activ*, resetare, identit*, logare, accesa, securitate',
  secrecy:
    'nu îl distribui, nu împărtăși, nu distribuiți, nu comunica*, nu divulga*, valabil, expiră, nimănui, nu transmite*, nu oferi*, nu il distribui',
  used: 'codul a fost folosit, parola a fost schimbată, codul a expirat, parola a fost modificata',
  elsewhere: 'reducere, reduceri, voucher, cupon, concurs, tombolă',
  over: 'a fost folosit, a fost utilizat, a fost deja folosit, a expirat, nu mai este valabil, este incorect, este invalid, este greșit, incorect, expirat, este expirat, deja folosit, deja utilizat',
  means: 'cu',
  handover:
    'ridicare, ridicarea, livrare, livrarea, predare, curier, curierului, șofer, șoferului, lockerul, în locker, din locker, easybox, coletul',
  link: 'vă rugăm, te rugăm, autorizare, este, e, tău, dvs, tau, dumneavoastră, de, pentru, nr, număr, numărul, cu, al, a, la, lui, unică, următorul',
  tell: 'spuneți, comunicați, prezentați, arată, arătați, dictează, pune, copiază, lipește, va cere, îți va cere, va solicita, vă va cere',
  opens: 'deschide, deschideți, deblochează',
  place:
    'aplicație, aplicația, aplicatie, aplicatia, app, site, pagina, pagină, ecran, ecranul, curier, curierului, șofer, șoferului, vânzător, operator, operatorului, casier, casierului, terminal, portal',
  purpose: 'pentru, ca să, ca sa',
  proves:
    'pentru a confirma, pentru a verifica, pentru a continua, pentru a finaliza, pentru a semna, pentru autentificare, pentru confirmare, ca să intri, ca sa intri, ca să te, ca să vezi, ca să confirmi, pentru logare',
  needed: 'tot ce ai nevoie, tot ce îți trebuie, ce ai nevoie',
};

export const HUNGARIAN: LanguageWords = {
  code: '*jelszót, *jelszavát, *kódunk, *kódját, ellenőrző szám, ellenőrző száma, azonosító kód, kód, kódja, kódod, kódot, kódját, kódodat, kóddal, *kód, *kódja, *kódod, *kódot, jelszó, jelszava, jelszavad, *jelszó, *jelszava, pin, *kóddal, *kódját, jelszavát',
  otherCode:
    'kapukód, kapukódja, ajtókód, kapu kód, kapu kódja, ajtó kódja, garázs kódja, kuponkód, kedvezménykód, promóciós kód, vonalkód, irányítószám, akciós kód, qr kód, kuponkódot, kuponkóddal, ajándékkód, hibakód, foglalási kód, kupon, ajándékkártya',
  ending: 'végződő, végződésű, utolsó 4 számjegye, végű',
  reference:
    'rendelés*, számla*, számlá*, csomag*, küldemény*, járat*, foglalás*, kártya, kártyá*, ügyfél*, szerződés*, vonat*, szoba, jegy*, azonosító, ügyszám, *szám, *száma, *számú',
  money:
    'egyenleg*, összeg*, végösszeg, fizetés, fizetendő, vásárlás*, utalás*, átutalás*, jóváírás, terhelés, nyer*, csak, díj',
  currency: 'ft, huf, forint, euró, eur',
  contact: 'hívja, hívd, telefon*, tel, hívjon, ügyfélszolgálat*',
  send: 'küldje, küldd, válaszoljon, sms',
  sendTo: 'a, az',
  unit: 'perc, perce, percig, percen, percet, perces, percre, perccel, óra, órát, órán, óráig, órakor, órája, napot, napos, napon, napig, napja, hét, hetes, hónap*, éves, évet, évre, évig, évvel, =év, =éve, másodperc*, pont*, alkalom*, fő, darab, db, méter*, lépés*',
  date: 'január*, február*, március*, április*, május*, június*, július*, augusztus*, szeptember*, október*, november*, december*, év, óta, után, előtt, között',
  ask: 'adja meg, add meg, használja, használd, írja be, írd be, üsse be, üsd be, gépelje be, megadásával, mondja, mutassa, beírásával, írd be az, beírva, begépelésével, üsd be az, adja meg a, adja meg az',
  proof:
    'belép*, bejelentkez*, ellenőrz*, megerősít*, hitelesít*, azonosít*, regisztrác*, aktivál*, jóváhagy*, biztonsági',
  secrecy: 'ne ossza, ne oszd, ne adja, ne add, érvényes*, lejár*, senkivel, senkinek, titkos, bizalmas',
  used: 'kódot felhasználták, jelszava megváltozott, kód lejárt, jelszavát megváltoztatták',
  elsewhere: 'kedvezmény*, akció*, kupon*, nyeremény*, sorsolás*',
  over: 'lejárt, már felhasználták, felhasználásra került, érvénytelen, hibás, helytelen, nem megfelelő',
  handover:
    'átvétel*, kézbesítés*, futár, futárnak, sofőr, sofőrnek, csomagautomata, csomagautomatában, rekesz, csomagpont',
  link: 'kérjük, kérem, az, a, ön, te, száma, szám, ez, egyszeri, és',
  means: 'kóddal',
  tell: 'mondd, mutasd, közölje, közöld, diktálja, másolja, másold, illessze, kérni fogja, kéri, kérni fog, el fogja kérni',
  opens: 'nyissa, nyisd, nyitható, kinyitható',
  place:
    'ügyfélkapu*, app, appban, appba, alkalmazásban, alkalmazásba, oldalon, weboldalon, honlapon, képernyőn, kijelzőn, terminálon, pénztárosnak, ügyintézőnek, futárnak, sofőrnek, eladónak, felületen, automatán',
  proves:
    'belépéshez, bejelentkezéshez, megerősítéshez, aláírásához, aláíráshoz, jóváhagyásához, jóváhagyáshoz, regisztrációhoz, azonosításhoz, a belépéshez, a megerősítéshez, hitelesítéshez',
  needed: 'minden amire szükséged van, csak ennyi kell, amire szükséged van',
};

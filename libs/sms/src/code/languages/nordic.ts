import type { LanguageWords } from '../words/roles.js';

export const SWEDISH: LanguageWords = {
  is: 'är',
  code: '*lösenordet, verifieringsnummer, *kóði, *kóðinn, *kóðann, *kóðinu, kóð*, kod, koden, *kod, *koden, lösenord, lösenordet, *lösenord, pinkod, säkerhetskod, koder',
  otherCode:
    'grindkod, dörrkod, kod porten, kod dörren, kod till grinden, kod till garaget, rabattkod, rabattkoden, postkod, streckkod, qrkod, qr kod, kampanjkod, presentkod, värdekod, erbjudandekod, bokningskod, portkod, kolinummer, felkod, presentkort, landskod, kod till porten, kod till dörren, wifi lösenord, biljettkod, biljettkoden, kampanjkoden',
  ending: 'som slutar på, slutar på, slutar med, sista fyra siffror, sista 4 siffrorna',
  reference:
    'beställning, beställningen, order, ordernummer, *nummer, faktura, konto, paket, försändelse, flyg, bokning, kort, ärende, kund, tåg, spår, rum, biljett, avtal, tid',
  money:
    'saldo, belopp, summa, pris, betalning, betalat, köp, överföring, insättning, uttag, vinn, vunnit, totalt, endast, bara',
  currency: 'kr, kronor, sek',
  contact: 'ring, ring oss, telefon, tel, tfn, mobil, kontakta',
  send: 'skicka, svara, sms, sms:a, smsa',
  sendTo: 'till',
  unit: 'minut, minuter, min, timme, timmar, tim, dag, dagar, vecka, veckor, månader, år, sekunder, poäng, gånger, personer, st, procent, meter, steg, ord',
  date: 'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, sedan, kl, klockan, mellan, senast, före, efter, från, gott nytt',
  ask: 'ange, använd, skriv in, skriv, knappa in, uppge, fyll i, slå in, mata in, skriva in, använda',
  proof:
    'logga in, inlogg*, verifier*, bekräft*, identifier*, legitim*, registrer*, godkänn*, signera, aktiver*, återställ*, säkerhet*',
  secrecy:
    'dela inte, dela aldrig, lämna aldrig, lämna inte ut, giltig, gäller i, går ut, upphör, för ingen, hemlig*, inte ut den',
  used: 'koden har använts, lösenordet har ändrats, lösenord har ändrats, koden har gått ut',
  elsewhere: 'rabatt, rea, tävling, vunnit, presentkort, zoom möte, på allt, på ditt nästa',
  over: 'har använts, har redan använts, har gått ut, är förbrukad, är ogiltig, är fel, är felaktig, stämmer inte, utgått, har utgått, utgången, är utgången, har löpt ut, redan använd',
  means: 'med',
  link: 'vänligen, är, din, ditt, för, att, till, nummer, nr, med, den, följande, från, på, ar, och',
  tell: 'säg, visa, berätta, uppge för, kopiera, klistra in, ber om, frågar efter, kommer att be om',
  opens: 'öppna, öppnas, lås upp',
  place:
    'app, appen, sajten, webbplatsen, hemsidan, sidan, skärmen, terminalen, kassan, handläggaren, expediten, rådgivaren, chauffören, föraren, budet, kuriren, i mobilen, på din telefon, portalen',
  purpose: 'för att',
  proves:
    'för att logga in, för att verifiera, för att bekräfta, för att fortsätta, för att godkänna, för att signera, för att slutföra, för att koppla, för att aktivera',
  needed: 'allt du behöver, det du behöver, vad du behöver, numret du behöver',
  handover:
    'hämta, hämtas, hämtning, leverans, leveransen, utlämning, paketboxen, paketskåpet, paketskåp, lucka, chauffören, föraren, budet, kuriren, ombudet, luckan, skåpet, facket',
};

export const DANISH_NORWEGIAN: LanguageWords = {
  is: 'er',
  code: '*adgangskoden, *kodeord, *kodeordet, kode, koden, koder, *kode, *koden, adgangskode, adgangskoden, engangskode, passord, passordet, *passord, nøgle, pinkode, kodeord',
  otherCode:
    'portkode, portkoden, dørkoden, kode port, kode dør, kode til garagen, kode til garasjen, kode til porten, rabatkode, rabattkode, rabatkoden, rabattkoden, postkode, stregkode, strekkode, kampagnekode, kampanjekode, gavekode, qr kode, gavekort, landekode, fejlkode, feilkode, bookingkode, tilbudskode, kode til døren, kode til porten, dørkode, wifi kode, billetkode, billetkoden, billettkode, billettkoden, tilbudskoden',
  ending:
    'der slutter på, slutter på, slutter med, ender på, som slutter på, som ender på, sidste 4 cifre, siste 4 siffer',
  reference:
    'ordre, ordrenummer, bestilling, bestillingen, pakke, faktura, konto, fly, reservation, kort, sag, kunde, tog, spor, rum, rom, billet, billett, sending, forsendelse, rema, *nummer',
  money:
    'saldo, beløb, beløp, sum, pris, betaling, betalt, køb, kjøp, overførsel, overføring, vind, vinn, vundet, kun, bare, total, i alt',
  currency: 'kr, kroner, dkk, nok',
  contact: 'ring, ring til, telefon, tlf, mobil, kontakt',
  send: 'send, svar, sms',
  sendTo: 'til',
  unit: 'minut, minutter, min, time, timer, dag, dage, dager, uge, uger, uke, uker, måneder, år, sekunder, point, poeng, gange, ganger, personer, stk, procent, prosent, meter, skridt, skritt',
  date: 'januar, februar, marts, mars, april, maj, mai, juni, juli, august, september, oktober, november, december, desember, kl, klokken, mellem, mellom, senest, før, efter, etter, fra, siden, godt nytt, godt nytår',
  ask: 'indtast, brug, bruk, angiv, oppgi, skriv, tast, tast inn, skriv inn, indtaste, opgiv, benyt, legg inn, bruge',
  proof:
    'log ind, logge ind, logge inn, logg inn, bekræft*, bekreft*, verific*, verifis*, godkend*, godkjenn*, registr*, identi*, aktiver*, innlogg*, indlogning',
  secrecy:
    'del den ikke, del ikke, ikke del, del aldrig, del aldri, gyldig, udløber, utløper, med nogen, med noen, giv aldrig',
  used: 'koden er brugt, koden er brukt, adgangskode er ændret, passordet er endret, koden er udløbet, koden er utløpt',
  elsewhere: 'rabat, rabatt, udsalg, konkurrence, konkurranse, gavekort, på alt',
  over: 'er brugt, er allerede brugt, er brukt, er allerede brukt, er udløbet, er utløpt, er ugyldig, er forkert, er feil, stemmer ikke, udløbet, utløpt, udgået, utgått, er udgået, er utgått, allerede brugt, allerede brukt',
  means: 'med',
  link: 'venligst, vennligst, er, din, dit, ditt, for, til, at, å, nummer, nr, med, den, det, følgende, fra, på, hos, og',
  tell: 'vis, fortæl, fortell, opplys, oplys, kopier, lim inn, indsæt, spør om, spør etter, beder om, vil bede om, spørger efter, ber om',
  opens: 'åbn, åbnes, åpne, åpnes, lås op, lås opp',
  place:
    'app, appen, siden, hjemmesiden, nettsiden, skærmen, skjermen, terminalen, kassen, medarbejderen, ekspedienten, rådgiveren, chaufføren, sjåføren, budet, portalen, på telefonen, nettbanken, netbanken',
  purpose: 'for at, for å',
  proves:
    'for at logge ind, for å logge inn, for at bekræfte, for å bekrefte, for at fortsætte, for å fortsette, for at godkende, for å godkjenne, for å fullføre, for at fuldføre, for at verificere, for å verifisere',
  needed: 'alt du behøver, alt du trenger, alt du skal bruge, det du skal bruge, det du trenger',
  handover:
    'hente, hentes, afhentning, henting, levering, pakkeboks, pakkeboksen, pakkeboks, chaufføren, sjåføren, budet, boksen, skabet, skapet, luken, lågen, kureren, buddet',
};

export const FINNISH: LanguageWords = {
  code: '*salasanaa, *salasanalla, *salasanan, *tunnusluku, *tunnusluvun, koodi, koodisi, koodin, koodia, koodilla, *koodi, *koodisi, *koodinne, *koodin, *koodilla, salasana, salasanasi, *salasana, tunnusluku, tunnuslukusi, *vahvistusnumero, *tunnus, pin koodi, tunnusluvun, avainluku, *koodia, tunnuslukua, tunnusluvulla, *tunnusluvulla, tunnuksesi, tunnuksenne',
  otherCode:
    'rappukäytävän koodi, ulko oven koodi, oven koodi, portin koodi, hissin koodi, alennuskoodi, alekoodi, postinumero, viivakoodi, tarjouskoodi, lahjakoodi, qr koodi, etukoodi, lahjakortti, saapumistunnus, asiakastunnus, alennuskoodilla, virhekoodi, suuntanumero, ovikoodi, porttikoodi, lippukoodi, lippukoodisi, matkakoodi, kampanjakoodi, arvontakoodi',
  ending: 'päättyy, päättyvä, päättyvällä, päättyvän, neljä viimeistä',
  reference:
    'tilaus, tilauksesi, tilausnumero, paketti, pakettisi, lähetys, lähetyksesi, lasku, tili, tilin, lento, varaus, kortti, kortin, asiakas, juna, huone, raide, *numero, viite',
  money: 'saldo, summa, hinta, yhteensä, maksu, ostos, siirto, panttaus, voita, vain, loppusumma',
  currency: 'euroa, euro, eur, snt',
  contact: 'soita, puhelin, puh, numeroon, puhelinnumero, asiakaspalvelu',
  send: 'lähetä, vastaa, tekstaa',
  sendTo: 'numeroon',
  unit: 'minuutti*, min, tunti*, tuntia, päivä*, viikko*, kuukau*, vuo*, sekunti*, pistettä, kertaa, henkilöä, kpl, metriä, askelta, prosenttia, minuutin, tunnin, päivän',
  date: 'tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta, klo, kello, vuonna, vuodesta',
  ask: 'käytä, syötä, anna, kirjoita, näppäile, syöttämällä, käyttämällä, kerro, näytä',
  proof: 'kirjaudu, kirjautu*, vahvist*, tunnist*, rekister*, todenn*, aktivoi*, hyväksy*',
  secrecy: 'älä jaa, älä luovuta, voimassa, vanhenee, kenellekään, älä anna, luottamuks*',
  used: 'koodi on käytetty, salasana on vaihdettu, koodi on vanhentunut',
  elsewhere: 'alennus, alennusta, ale, arvonta, lahjakortti, voitit, kertalippu, kertalippusi, vyöhyke',
  over: 'on käytetty, on jo käytetty, on vanhentunut, ei ole enää voimassa, on väärä, on virheellinen, ei kelpaa, vanhentunut, jo käytetty, vanhentui',
  link: 'ole hyvä ja, on, sinun, numero, nro, ovat, kertakäyttöinen, seuraava',
  means: 'koodilla',
  tell: 'sano, ilmoita, mainitse, kopioi, liitä, pyytää, kysyy, tulee kysymään',
  opens: 'avaa, avata, avautuu',
  place:
    'sovelluksessa, sovellukseen, sovellus, verkkosivulla, sivulla, sivustolla, näytölle, näytöllä, päätteellä, kassalla, myyjälle, kuljettajalle, kuriirille, lähetille, asiakaspalvelijalle, verkkopankissa',
  purpose: 'jotta',
  proves:
    'kirjautuaksesi, vahvistaaksesi, jatkaaksesi, kirjautumiseen, vahvistamiseen, allekirjoittamiseen, hyväksymiseen, hyväksyäksesi',
  needed: 'kaikki mitä tarvitset, mitä tarvitset, se mitä tarvitset',
  handover:
    'nouto, noudettavissa, noutaa, noutoon, pakettiautomaatti, pakettiautomaatissa, lokero, kuljettajalle, kuriirille, lähetille, toimitus, kuljettaja, lähetti, kuriiri',
};

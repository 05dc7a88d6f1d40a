import type { LanguageWords } from '../words/roles.js';

export const DUTCH: LanguageWords = {
  is: 'is, luidt',
  code: '*codes, verificatienummer, bevestigingsnummer, code, codes, *code, wachtwoord, *wachtwoord, pincode, tancode, beveiligingssleutel, controlenummer, toegangssleutel',
  otherCode:
    'poortcode, garagecode, slagboomcode, code poort, code deur, code slagboom, code garage, code van het hek, code van de slagboom, code van de garage, kortingscode, actiecode, postcode, streepjescode, cadeaucode, vouchercode, boekingscode, kadocode, waardebon, uitnodigingscode, reserveringscode, trackcode, bronnecode, trackingcode, foutcode, code van de deur, deurcode, code van de poort, wifi code, spaarcode, aanbiedingscode',
  ending: 'eindigend op, eindigt op, eindigen op, laatste 4 cijfers, laatste cijfers',
  reference:
    'bestelling, bestelnummer, factuur, factuurnummer, rekening, pakket, zending, klantnummer, vlucht, reservering, kaart, polis, kamer, spoor, trein, afspraak, dossier, *nummer, kenteken, pasnummer, pas',
  money:
    'saldo, bedrag, totaal, prijs, betaald, betaling, betaling van, afgeschreven, bijgeschreven, korting, win, gewonnen, slechts, incasso',
  currency: 'euro, eur',
  contact: 'bel, bel met, bel naar, bellen, telefoon, tel, telefoonnummer, contact',
  send: 'stuur, antwoord, sms, zend, verstuur',
  sendTo: 'naar, aan',
  unit: 'uitslag, kilometerstand, minuut, minuten, uur, uren, dag, dagen, weken, week, maanden, jaar, seconden, punten, keer, personen, stuks, meter, stappen',
  date: 'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, sinds, jaar, om, tussen, tot, vanaf, rond, voor, in, gelukkig',
  ask: 'gebruik, voer, vul, typ, geef, toets, invoeren, in te vullen, in te voeren, invullen, intoetsen, gebruiken, toets in, tik in',
  proof:
    'inlog*, in te loggen, inloggen, log in, aanmeld*, verifi*, bevestig*, registr*, identiteit, autoris*, activeer, activeren, herstel*, beveilig*, ondertekenen, goedkeuren',
  secrecy:
    'eenmalig te gebruiken, eenmalig geldig, eenmalig bruikbaar, voor eenmalig gebruik, deel deze, deel dit, deel hem, deel nooit, deel niet, niet delen, geldig, verloopt, met niemand, geef deze code, houd deze, geheim, nooit delen',
  used: 'code is gebruikt, wachtwoord is gewijzigd, code is verlopen, pincode is gewijzigd',
  elsewhere: 'korting, kortingscode, gewonnen, zoom meeting, cadeaubon, op je volgende, shop nu, wifi wachtwoord',
  over: 'is gebruikt, is al gebruikt, is verlopen, is niet meer geldig, is ongeldig, is onjuist, onjuist, ongeldig, is fout, klopt niet, verlopen, reeds gebruikt, al gebruikt',
  means: 'met, via, door',
  proves:
    'in om aan te meld, in om aan te teken, bevestigt je, bevestigt uw, bevestigt jouw, autoriseert je, autoriseert uw, activeert je, activeert uw, om in te loggen, om je aan te melden, om te bevestigen, om door te gaan, om verder te gaan, om te verifiëren, om je te identificeren, om te ondertekenen, om te koppelen',
  handover:
    'bezorger, koerier, chauffeur, ophalen, afhalen, bezorging, ontvangen, pakketautomaat, pakketkluis, kluisje, postbode',
  link: 'gelieve, aub, alstublieft, svp, is, je, jouw, uw, de, het, voor, nr, nummer, van, met, deze, volgende, een, luidt, en',
  tell: 'zien aan, noem, vertel, zeg, toon, meld, deel, tik, kopieer, plak, vraagt om, vraagt naar, vraagt u om, vraagt je om',
  opens: 'open, openen, opent, ontgrendel',
  place: 'app, site, website, de pagina, scherm, op je telefoon, medewerker, verkoper, kassa, balie, zuil, portaal',
  purpose: 'om, voor',
  needed: 'alles wat je nodig hebt, wat je nodig hebt, het nummer dat je nodig hebt, wat u nodig hebt',
};

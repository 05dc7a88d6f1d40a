import type { LanguageWords } from '../words/roles.js';

export const GERMAN: LanguageWords = {
  is: 'ist, lautet, lauten',
  code: `stellige nummer, stellige zahl, itan, verifizierungsnummer, mobiletan, mobile tan, smartpin, code, codes, *code, pin, smspin, geheimpin, abholpin, mtan, smstan, pushtan, phototan, chiptan, easytan, smarttan, apptan, sms tan, kennwort, *kennwort, passwort, *passwort,
    prüfnummer, prüfnr, bestätigungsnummer, bestätigungsnr, sicherheitsnr, abholnr, geheimzahl, sicherheitsnummer, abholnummer, freischaltschlüssel, zugangsschlüssel, prüfziffer, *codes, einmalkennung, ihre tan, deine tan, die tan, tan lautet, tan nummer, sicherheitsschlüssel, einmalschlüssel`,
  otherCode: `torcode, hoftorcode, gartentorcode, garagencode, garagentorcode, schrankencode, aufzugcode, gutscheincode, rabattcode, aktionscode, promocode, *gutscheincode, vorteilscode, barcode, qrcode, strichcode, *buchungscode, buchungscode, werbecode,
    geschenkcode, empfehlungscode, einladungscode, quellcode, fehlercode, vorteilscode, postleitzahl, plz, trackingcode, sendungscode, dresscode, tracking code,
    reservierungscode, zipcode, postcode, unicode, encode, decode, wlan passwort, code für die tür, code für die haustür, code der tür, türcode, *türcode, wlan kennwort, wlan code, angebotscode, *angebotscode, sparcode, *sparcode, gratiscode, ticketcode, *ticketcode, fahrscheincode, fahrkartencode`,
  ending:
    'endend auf, endet auf, enden auf, mit endziffern, endziffern, endziffer, endnummer, die letzten 4 ziffern, mit der endung, endung',
  reference: `bestellung, bestellnummer, *bestellnummer, rechnung, rechnungsnummer, *rechnungsnummer, konto, kundennummer, sendung, sendungsnummer, auftrag, auftragsnummer,
    *nummer, *nr, flug, karte, kreditkarte, buchung, ticket, vertrag, paket, paketnummer, vorgang, iban, zug, gleis, zimmer, raum, packstation, filiale, termin,
    lieferung, reservierung, servicefall, supportfall, schadenfall, schadensfall, versicherung, straße, garage, kennzeichen, haus, kto, blz, rech, tisch`,
  money:
    'betrag, guthaben, kontostand, preis, summe, saldo, zahlung, überwiesen, abgebucht, kosten, gewinn, gewinnen, abbuchung, gutschrift, nur, bis zu, umsatz, rabatt, lastschrift',
  currency: 'euro, eur, franken, chf, fr, ct, cent',
  contact:
    'rufen, rufen sie, rufen sie an, ruf, anrufen, telefon, tel, hotline, wählen sie, mobil, handy, kontakt, unter, anruf',
  send: 'sende, senden, schicke, schicken, antworte, antworten, sms, texte',
  sendTo: 'an, an die, unter',
  unit: 'ergebnis, punktestand, kilometerstand, minute, minuten, min, stunde, stunden, std, tag, tage, tagen, woche, wochen, monate, monaten, jahre, jahren, sekunden, uhr, punkte, punkten, mal, personen, prozent, stück, artikel, meter, schritte, leute, bonuspunkte',
  date: 'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jahr, seit, bis, um, ab, gegen, zwischen, am, vor, nach, im, frohes neues, neujahr, jahrgang',
  ask: 'tippe, tippen sie, tipp, verwenden, verwenden sie, verwende, nutzen, nutzen sie, nutze, geben sie, gib, eingeben, benutzen sie, benutze, lautet, tragen sie, trage, eingabe, nennen sie, nenne, sagen sie, zeigen sie, zeig, eintippen, eintragen, einzugeben, durch eingabe von, angeben, bitte eingeben, bitte nennen, bitte angeben',
  proof:
    'anmeld*, bestätig*, verifizier*, registrier*, einlog*, einzulog*, login, anzumelden, freigabe, freigeben, autorisier*, identität, identifizier*, zurücksetzen, sicherheit, zugang, authentifizier*, überweisung, aktivier*, freischalten, freizuschalten, legitim*, melden sie sich, melde dich, loggen sie, logge dich',
  secrecy:
    'nicht weiter, niemandem, teilen sie, teile ihn, nicht teilen, gültig, läuft ab, läuft in, verfällt, geben sie ihn, geben sie diesen, geheim, an niemanden, nicht an dritte, mit niemandem, nie weiter, niemals weiter, nicht mit anderen, vertraulich',
  used: 'code wurde verwendet, passwort wurde geändert, pin wurde geändert, code ist abgelaufen, code wurde benutzt, kennwort wurde geändert, passwort geändert',
  elsewhere:
    'gutschein, rabatt, gewinnspiel, gewonnen, zoom meeting, wlan, auf alles, jetzt shoppen, auf ihren nächsten, auf deinen nächsten',
  over: 'wurde verwendet, wurde bereits verwendet, wurde benutzt, wurde eingelöst, ist abgelaufen, ist nicht mehr gültig, ist ungültig, war falsch, ist falsch, falsch, ungültig, wurde falsch, stimmt nicht, abgelaufen, bereits verwendet, bereits benutzt, schon verwendet, schon benutzt',
  means: 'mit, mittels',
  proves:
    'zum freischalten, zur bestätigung, zum einloggen, zur anmeldung, zum anmelden, um dich anzumelden, um sich anzumelden, zur verifizierung, zur freigabe, zum öffnen, zur unterzeichnung, zum unterschreiben, zum fortfahren, um fortzufahren, zum bestätigen, zum verifizieren, zur bestätigung deiner, zur legitimation',
  handover:
    'in fach, im fach, fach nr, abholung, abholen, übergabe, zustellung, empfang, zusteller, fahrer, kurier, boten, paketbox, paketstation, schließfach, paketfach, dem zusteller, dem fahrer, dem kurier, das fach, packstation, dein fahrer, ihr fahrer',
  link: 'fürs, bitte, ist, lautet, ihr, ihre, dein, deine, der, die, das, für, nr, nummer, von, mit, zur, zum, dieser, folgende, sie, wie folgt, und, einmalige, zur freigabe, zur bestätigung, zum login, zur anmeldung, zum anmelden, zur verifizierung, dem berater, dem mitarbeiter, dem zusteller, dem fahrer, dem kurier',
  tell: 'sag, sage, teilen, teile, diktieren sie, lesen sie, lies, sagen sie, kopiere, kopieren sie, füge, fügen sie, fragt nach, fragt sie nach, fragt dich nach, fragen nach, bittet um, benötigt, braucht',
  opens: 'öffnen, öffne, öffnen sie, öffnet, entsperren, entsperre',
  place:
    'app, website, webseite, webshop, seite, bildschirm, display, terminal, kundencenter, portal, onlinebanking, online banking, mitarbeiter, mitarbeiterin, berater, beraterin, verkäufer, kasse, tablet, am handy, auf ihrem handy, auf deinem handy, automaten, dem berater, dem mitarbeiter, dem zusteller, dem fahrer, dem kurier, der mitarbeiterin, der beraterin',
  purpose: 'um, zum, zur',
  needed: 'alles was du brauchst, was du brauchst, alles was sie brauchen, was sie brauchen',
  thing: 'tor, hoftor, gartentor, tür, haustür, schranke, tiefgarage, schlüsselbox',
};

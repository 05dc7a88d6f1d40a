import type { LanguageWords } from '../words/roles.js';

export const ITALIAN: LanguageWords = {
  is: 'è, e, =sarà',
  code: 'pin di ritiro, codice prelievo, codice di prelievo, numero di 4 cifre, numero di 6 cifre, numero a 6 cifre, numero segreto, numero di verifica, numero di conferma, o key, o key sms, codice, codici, password, pin, parola chiave di accesso, codice otp, chiave di accesso, parola d ordine, password temporanea',
  otherCode:
    'codice portone, codice cancello, codice porta, codice citofono, codice garage, codice del garage, codice del citofono, codice sconto, codice fiscale, codice postale, codice promo, codice promozionale, codice a barre, codice qr, codice cliente, codice di prenotazione, codice prenotazione, codice amico, codice invito, codice regalo, codice tracking, codice spedizione, buono sconto, codice ordine, codice del portone, codice del cancello, codice della porta, password del wifi, codice corso, codice tributo, codice offerta, codice omaggio, codice campagna, codice biglietto, codice del biglietto, codice vantaggio',
  ending: 'che termina con, terminante con, termina con, terminante per, ultime 4 cifre, con finale, che finisce con',
  reference:
    'ordine, fattura, conto, carta, volo, prenotazione, spedizione, pacco, pratica, contratto, cliente, treno, binario, camera, sala, biglietto, bolletta, polizza, via, rif, riferimento, ccc, richiesta, segnalazione, reclamo, caso',
  money:
    'saldo, importo, totale, prezzo, pagamento, pagamento di, pagato, acquisto, acquisto di, bonifico, bonifico di, addebito, prelievo, ricarica, vinci, vinto, solo, fino a, credito, sconto',
  currency: 'euro, eur',
  contact: 'chiama, chiama il, chiamare, chiamaci, tel, telefono, numero verde, contatta, contattaci, cell',
  send: 'invia, rispondi, inviare, manda, sms, scrivi',
  sendTo: 'al, a',
  unit: 'risultato, punteggio, chilometraggio, minuto, minuti, ora, ore, giorno, giorni, settimane, mesi, anni, secondi, punti, volte, persone, km, metri, pezzi, gb, parole',
  date: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, anno, dal, alle, tra le, entro, dalle, entro il, nel, ore, buon',
  ask: 'usa, utilizza, utilizzi, inserisci, inserire, inserisca, digita, digiti, immetti, fornisci, comunica, mostra, detta, fornisca, comunichi, digitare, inserendo, digitando, immettere, usando, utilizzando, introduci, da inserire, da digitare, da comunicare, da usare',
  proof:
    'acced*, accesso, login, verific*, conferm*, autentic*, autorizz*, registr*, attiva, identità, reimposta*, recuper*, sicurezza, firma, firmare',
  secrecy:
    'non condivid*, non comunicar*, non rivelar*, valido, valida, scade, non fornir*, non divulgare, validità, non inoltrare, se non hai richiesto, con nessuno, a nessuno',
  used: 'codice è stato utilizzato, codice è stato usato, password è stata modificata, codice scaduto, codice è scaduto, pin è stato modificato',
  elsewhere: 'sconto, buono sconto, concorso, hai vinto, riunione zoom, promozione, sul prossimo',
  over: 'è stato utilizzato, è stato usato, è già stato utilizzato, è già stato usato, è scaduto, non è più valido, è errato, non è corretto, non è valido, errato, è errata, non corretto, scaduto, scaduta, già utilizzato, già utilizzata, già usato, già usata',
  means: 'con, tramite, mediante',
  proves:
    'conferma il tuo, conferma la tua, conferma il suo, autorizza il tuo, autorizza la tua, autorizza il pagamento, per confermare, per accedere, per verificare, per autorizzare, per completare la registrazione, per attivare, per firmare, per continuare, per completare, per aprire, per collegare, per procedere, per aggiungere, per approvare, per proseguire, la chiave per entrare, per entrare',
  handover:
    'al locker, ritiro, ritirare, consegna, ricevere, corriere, rider, fattorino, armadietto, autista, conducente, il locker, lo sportello',
  link: 'si prega di, per piacere, per favore, è, e, il, la, tuo, suo, tua, di, del, per, numero, n, num, con, questo, seguente, sarà, temporaneo, monouso, usa e getta',
  tell: 'dica, mostra, mostri, leggi, condividi, riferisci, copia, incolla, ti chiederà, chiederà, le chiederà',
  opens: 'ritira, ritiralo, ritirala, apri, aprire, apra, aprilo, aprila, sblocca, sbloccare',
  place:
    'nella casella, nel campo, app, applicazione, sito, sito web, pagina, schermo, schermata, totem, operatore, operatrice, cassiere, cassa, commesso, addetto, portale, home banking, tablet, terminale, sul telefono',
  purpose: 'per',
  needed:
    'tutto ciò che ti serve, quello che ti serve, tutto quello che ti serve, la chiave per, il numero che ti serve, la chiave per entrare',
};

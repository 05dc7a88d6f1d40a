import type { LanguageWords } from '../words/roles.js';

export const FRENCH: LanguageWords = {
  is: 'est, est le, sera, voici',
  code: "code portail client, code portail famille, code portail web, code de retrait, code retrait, numéro de vérification, numéro de confirmation, numéro à 4 chiffres, numéro à 6 chiffres, code, codes, mot de passe, code d'accès, code secret, clé de sécurité, code sms, code confidentiel, clé digitale, clé sms, mdp",
  otherCode: `code portillon, code barrière, code interphone, code hall, code parking, code garage, code ascenseur, code portail, code du portail, code immeuble, code promo, code promotionnel, code postal, code barre, code barres, code à barres, code de parrainage, code parrain, code parrainage,
    code de réduction, code réduction, code avantage, code cadeau, code de la route, bon d'achat, code de suivi, code qr, code guichet, code banque,
    code client, code vestimentaire, code de réservation, code source, code porte, digicode, code offre, code privilège, code billet, code du billet, code ticket`,
  ending:
    'finissant par, se terminant par, terminant par, se termine par, termine par, se terminant en, 4 derniers chiffres',
  reference: `commande, facture, compte, colis, vol, réservation, carte, dossier, contrat, livraison, train, voiture, place, porte, salle, chambre,
    rue, référence, réf, client, abonné, suivi, billet, quai, bâtiment, étage, n°, virement, devis, ticket, rdv, demande, réclamation, sinistre`,
  money:
    'solde, montant, prix, paiement, payé, paiement de, achat, achat de, virement de, total, débit, crédit, retrait, gagnez, gagné, jusqu, plafond, retrait de',
  currency: 'euros, euro, eur, chf, cfa, fcfa, xof, xaf, dh, dhs, mad, dinars, francs',
  contact:
    'appelez, appelez le, appeler, appelle, tél, tel, téléphone, contactez, joindre, au 0, composez, composez le, composer',
  send: 'envoyez, envoyer, répondez, répondre, sms, texto, envoie',
  sendTo: 'au, à',
  unit: 'résultat, kilométrage, minute, minutes, mn, heure, heures, h, jour, jours, semaines, mois, ans, points, fois, personnes, secondes, go, mo, kms, mètres, articles, pts',
  date: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, année, depuis, jusqu au, à, entre, vers, avant, le, dès, bonne année, né en, en',
  ask: 'utilisez, utiliser, saisissez, saisir, entrez, entrer, renseignez, indiquez, tapez, communiquez, présentez, insérez, utilise, renseigner, renseigne, donnez, dites, indiquer, communiquer, saisis, rentrez, rentre, inscrivez, saisissant, entrant, tapant, utilisant, à saisir, à entrer, à renseigner, à indiquer, à communiquer, à utiliser, à donner, à taper',
  proof:
    'connexion, connecter, identifi*, vérif*, authentif*, confirmer, confirmation, valider, validation, activer, inscription, réinitialiser, sécurité, accéder, autoris*, signer, validez, valide ton, connecte toi, connectez vous',
  secrecy: `jamais nous ne, nous ne vous le demanderons, nous ne le demandons, ne le partagez, ne partagez, ne le communiquez, ne communiquez, ne le transmettez, ne transmettez, ne jamais, ne donnez, ne le donnez, valable, valide,
    expire, expirera, confidentiel, ne divulguez, ne le divulguez, ne pas partager, ne partage, ne le partage`,
  used: 'code a été utilisé, code a bien été utilisé, mot de passe a bien été modifié, code secret a bien été modifié, mot de passe a été modifié, mot de passe a été changé, code a expiré, code est expiré',
  elsewhere:
    'code promo, réduction, remise de, une remise, bon d achat, jeu concours, gagné, soldes, réunion zoom, parrainage, sur votre prochaine, gagnez, tirage, tiré au sort',
  over: `a été utilisé, a bien été utilisé, a déjà été utilisé, a expiré, est expiré, n'est plus valable, n'est plus valide, est incorrect, incorrect, invalide, erroné, est erroné, est invalide, expirée, périmé, périmée, déjà utilisé, déjà utilisée`,
  means: 'avec, grâce à',
  proves:
    'pour confirmer, pour valider, pour vous connecter, pour te connecter, pour vous identifier, pour vérifier, pour activer, pour accéder, pour signer, pour finaliser, pour poursuivre, pour continuer, pour associer, pour ajouter, pour autoriser, pour finir de, pour lier',
  handover:
    'retirer, récupérer, réception, remise, livreur, coursier, consigne, casier, livraison, transporteur, chauffeur',
  link: 'merci de, prière de, veuillez, svp, temporaire, provisoire, est, le, la, votre, ton, ta, de, du, pour, numéro, num, n, no, est le, sera, unique, l, d, voici, suivant, ce, à usage unique',
  tell: 'montrez, montre, annoncez, lisez, transmettez, partagez, tape, copie, copiez, colle, collez, demandera, demande, vous demandera le, te demandera',
  opens:
    'retirez, récupérez, récupère, retire, ouvrez, ouvrir, ouvre, ouvrez le, ouvrez la, déverrouillez, déverrouiller',
  place:
    'dans la case, dans le champ, appli, application, app, site, site web, page, écran, borne, espace client, conseiller, conseillère, vendeur, caissier, caisse, opérateur, guichet, tablette, sur votre téléphone, terminal',
  purpose: 'pour, afin de',
  needed:
    "tout ce qu'il te faut, ce qu'il te faut, tout ce qu'il vous faut, ce qu'il vous faut, le numéro qu'il vous faut, la clé pour",
  thing: 'portail, portillon, barrière, porte, immeuble',
};

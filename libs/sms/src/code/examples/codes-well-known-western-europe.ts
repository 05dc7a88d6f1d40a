import { examples } from './examples.js';

/** The wordings of well-known services in the languages of western, northern and southern Europe. */
export const CODES_WELL_KNOWN_WESTERN_EUROPE = examples(`
# As they are sent
583014 | G-583014 est votre code de validation Google.
719204 | G-719204 es tu código de verificación de Google.
402881 | G-402881 é o seu código de verificação do Google.
391207 | G-391207 ist dein Google-Bestätigungscode.
884120 | G-884120 è il tuo codice di verificazione Google.
204981 | G-204981 is je Google-verificatiecode.
550193 | Tu código de WhatsApp es 550-193⏎⏎También puedes tocar este enlace para verificar tu teléfono: v.whatsapp.com/550193⏎⏎No compartas este código
302918 | Codice WhatsApp: 302-918⏎⏎Non condividere questo codice con nessuno⏎⏎4sgLq1p5sV6
481029 | Votre code WhatsApp : 481-029⏎⏎Ne partagez pas ce code
772910 | Dein WhatsApp-Code: 772-910⏎⏎Du kannst auch auf diesen Link tippen, um deine Telefonnummer zu verifizieren: v.whatsapp.com/772910
663018 | Seu código do WhatsApp é 663-018⏎Não o compartilhe com ninguém⏎4sgLq1p5sV6
48201 | Código de Telegram: 48201⏎⏎No lo des a nadie, ni siquiera si dice ser de Telegram
93018 | Telegram-Code 93018
71203948 | 71203948 es tu código de confirmación de Facebook
602817 | 602817 est votre code Instagram. Ne le partagez pas.
914802 | 914 802 es tu código de Instagram. No lo compartas.
728190 | 728190 é o seu código do Instagram. Não o compartilhe.
304817 | Utilisez 304 817 pour vérifier votre compte Instagram.
640182 | [TikTok] 640182 ist dein Verifizierungscode. Gültig für 5 Minuten.
9032 | [TikTok] 9032 es tu código de verificación
481920 | 481920 ist dein Amazon-Einmalpasswort (OTP). Teile es mit niemandem.
550712 | 550712 est votre code OTP Amazon. Ne le partagez avec personne.
337109 | 337109 es tu OTP de Amazon. No lo compartas.
208173 | Il tuo codice di sicurezza Amazon è 208173
8021 | Usa 8021 como código de seguridad de la cuenta Microsoft
4471920 | Verwende 4471920 als Sicherheitscode für dein Microsoft-Konto
590221 | Utilisez 590221 comme code de sécurité pour votre compte Microsoft
204893 | Usar 204893 como código de segurança da conta Microsoft
830174 | Dein Apple-ID-Code lautet: 830174. Teile diesen Code mit niemandem.
719035 | Votre code d'identifiant Apple est : 719035. Ne le partagez pas.⏎⏎@apple.com #719035 %apple.com
8821 | Tu código de Uber es 8821. Nunca compartas este código.
4093 | Votre code Uber est le 4093. Ne communiquez jamais ce code.
7715 | Dein Uber-Code ist 7715. Gib diesen Code niemals weiter.
6281 | Tu código de verificación de Airbnb es: 6281. No lo compartas con nadie.
491830 | PayPal: 491830 ist Ihr Sicherheitscode. Geben Sie ihn nicht weiter.
702284 | PayPal : Votre code de sécurité est : 702284. Votre code expire dans 10 minutes. Ne le communiquez à personne.
201938 | Mercado Libre: 201938 es tu código de seguridad. No lo compartas con nadie.
193847 | Mercado Pago: No compartas este código con nadie. Tu código es 193847
9041 | Rappi: tu código de verificación es 9041. ¡No lo compartas!
118201 | Nubank: seu codigo e 118201. Nao compartilhe com ninguem, nem com o Nubank.
664018 | Itau: 664018 e seu codigo de seguranca. Nao informe a ninguem, nem ao banco.
302918 | BRADESCO: TOKEN 302918 para compra de R$ 1.249,90 em MAGALU 12/03 as 14:22. Nao compartilhe.
77410293 | CAIXA: Codigo para ativacao do dispositivo: 77410293. A CAIXA nunca liga pedindo este codigo.
4471 | iFood: 4471 é seu código de acesso. Não compartilhe com ninguém.
83910 | Seu código 99 é 83910. Não compartilhe.
628301 | Banco do Brasil: codigo 628301 p/ liberar celular. Valido por 10 min. Nao repasse.
559103 | BBVA: 559103 es tu código para confirmar la transferencia de 1.250,00 EUR a ES21****4471. No lo facilites por teléfono.
773018 | CaixaBank: clave SMS 773018 para operación de 89,90 EUR en ZARA.COM tarjeta *4410. Nunca la compartas.
30291847 | Santander: Su clave de firma es 30291847 para transferencia de 500,00€. Si no la ha solicitado llame al 915123123.
441902 | ING: código 441902 para autorizar tu compra de 45,50 € en Amazon. Si no eres tú llámanos al 91 206 66 66
550281 | Bizum: introduce el código 550281 para confirmar tu envío de 20€ a 612345678
482019 | Glovo: tu código es 482019. No lo compartas con nadie.
3391 | Cabify: tu código de verificación es 3391
910283 | Wallapop: Tu código de verificación es 910283
720918 | Cl@ve: Su código de acceso es 720918. Válido durante 10 minutos.
662014 | Correos: para confirmar tu envío usa el código 662014
903817 | Deutsche Bank: Ihre mTAN für die Überweisung über 1.200,00 EUR an DE89...3000 lautet 903817.
551902 | Sparkasse: TAN 551902 fuer Auftrag vom 12.03.2025 um 14:22:10, Betrag 89,90 EUR, Konto-Nr. ...4471
KX7P2M | Postbank: Ihre mobileTAN lautet KX7P2M für Überweisung 250,00 EUR auf Konto DE12 3456
281930 | comdirect: Ihr mobileTAN 281930 für Zahlung 45,00 EUR
739201 | Klarna: Dein Bestätigungscode ist 739201. Gib ihn niemals weiter.
339102 | Zalando: Ihr Bestätigungscode lautet 339102
482910 | DHL: Ihre mTAN für die Packstation 145 lautet 482910. Bitte bei Abholung eingeben.
4820 | mTAN: 4820 für Packstation 112, Musterstr. 4
830192 | ELSTER: Ihr Aktivierungscode lautet 830192
729104 | Vinted : ton code de vérification est 729104
558201 | leboncoin : votre code de vérification est 558201. Ne le communiquez à personne.
440918 | Doctolib : votre code de vérification est 440918. Il est valable 10 minutes.
28104918 | Code de sécurité Crédit Agricole : 28104918 pour votre paiement de 129,90 EUR chez FNAC le 12/03. Ne le communiquez jamais.
90281744 | BNP Paribas : saisissez le code 90281744 pour valider votre achat de 49,99 EUR sur CDISCOUNT avec la carte finissant par 4471.
204918 | La Banque Postale : votre code Certicode est 204918 pour l'ajout d'un bénéficiaire.
730281 | Société Générale : 730281 est votre code sécurité pour confirmer l'opération. Ne le donnez à personne, même à votre conseiller.
1184 | Chronopost: votre livreur vous demandera le code 1184 pour la remise du colis XW482910384FR.
660192 | FranceConnect : votre code est 660192
5582 | Votre code Blablacar est 5582
390281 | Boulanger : votre code de connexion 390281 est valable 10 min
782019 | Ameli : votre code de connexion temporaire est le 782019.
820194 | SPID: il codice OTP e' 820194 per accedere a INPS. Non comunicarlo a nessuno.
338102 | Poste Italiane: il codice di conferma è 338102 per la richiesta di pagamento di Euro 45,90 con carta **4471
7710 | PosteID: codice conferma 7710
593810 | Intesa Sanpaolo: usa il codice 593810 per autorizzare l'operazione da 1.000,00 EUR. Non comunicarlo mai, nemmeno alla Banca.
44810293 | UniCredit: OTP 44810293 per pagamento Internet di 99,00 EUR ore 14:22 c/o AMAZON
228410 | Satispay: il tuo codice è 228410
6029 | Subito: il tuo codice di verifica è 6029
819302 | Je DigiD sms-code is: 819302
551029 | Uw sms-code voor DigiD is 551029. Geef deze code aan niemand.
330918 | ABN AMRO: Je code is 330918. Deel deze code met niemand.
482910 | ING: TAN-code 482910 volgnummer 17, bedrag 45,00 EUR.
73920 | bol: je verificatiecode is 73920
44018 | PostNL: code 44018 om je pakket bij de automaat op te halen. Geef deze code aan niemand.
612903 | Tikkie: je code is 612903
930218 | itsme: uw code is 930218. Deel deze nooit.
771029 | KBC: uw eenmalige code is 771029 voor betaling van 34,95 EUR aan BOL.COM
520198 | Din kod från Klarna: 520198
7731 | Din Bolt-kod är 7731. Dela den inte med någon.
492018 | Swish: Din engångskod är 492018
603918 | Blocket: verifieringskod 603918
91028 | Din Tradera-kod är 91028.
440281 | Vipps: 440281 er din engangskode. Ikke del den.
829103 | Din kode til MitID er 829103
5510 | DAO: Din afhentningskode er 5510. Vis den ved udlevering.
330192 | Nordea: vahvistuskoodisi on 330192. Älä kerro sitä kenellekään.
48201 | Wolt-koodisi on 48201
582910 | O seu código MB WAY é 582910
339102 | CGD: codigo SMS 339102 para autorizar compra de 45,00 EUR em FNAC.PT cartao *4471
8102 | CTT: apresente o código 8102 ao carteiro
662019 | Ο κωδικός επαλήθευσης Google είναι G-662019
390281 | Alpha Bank: Ο κωδικός μιας χρήσης (OTP) είναι 390281 για πληρωμή 45,00€ στο SKROUTZ
771920 | Viva: κωδικός επιβεβαίωσης 771920. Μην τον μοιραστείτε.
55201 | Κωδικός Telegram: 55201
8201 | Ο κωδικός σας Wolt: 8201
204918 | e-ΕΦΚΑ / gov.gr: Ο κωδικός σας είναι 204918. Ισχύει για 5 λεπτά.
`);

import { examples } from './examples.js';

/** Services that people use daily, few words each, in western Europe and Latin America. */
export const CODES_DAILY_WESTERN_EUROPE = examples(`
# Services, shops, banks, carriers
482910 | 482910 es tu código de verificación de Truth.
4829 | [TikTok] 4829 é o seu código de verificação
77201 | Tu código Tinder es 77201 No lo compartas
7713 | Skout: usa 7713 para verificar tu cuenta
338201 | Shein: tu código es 338201. Válido por 10 minutos.
5509 | DiDi: 5509 es tu código de verificación. No lo compartas.
339102 | inDrive: tu código 339102
902817 | BANORTE: Tu codigo de activacion es 902817. No lo compartas. Dudas 55 5140 5600
448102 | BBVA Mexico: El codigo para tu compra en linea por $1,299.00 en AMAZON MX es 448102 con tarjeta terminacion 4471.
77102 | Bancolombia: tu clave dinamica es 77102. No la compartas.
664018 | Nequi: 664018 es tu código. No se lo des a nadie
551209 | Yape: tu código de verificación es 551209
3391 | Rappi: tu codigo es 3391. No lo compartas ni con el repartidor
8820 | PedidosYa: tu código es 8820
44019 | Movistar: Su codigo de acceso es 44019
220193 | Banco Estado: Clave 220193 para transferir $50.000 a JUAN PEREZ.
481029 | Banco de Chile: Tu clave de un solo uso es 481029
119204 | Galicia: tu token es 119204. No lo compartas con nadie.
6601 | Ualá: 6601 es tu código de verificación
A7K2P9 | Mi Argentina: tu código es A7K2P9
551028 | SAT: su código es 551028
48201 | IMSS: tu código de verificación es 48201.
339108 | Renfe: 339108 es tu código de seguridad.
882014 | Iberia: su código es 882014
4471 | Correos Express: facilita el PIN 4471 al repartidor para recibir tu envío 9910293847.
7720 | SEUR: tu codigo de entrega es 7720. Daselo al conductor.
118290 | Sanitas: Código de acceso 118290
33018 | Orange: tu código de un solo uso es 33018.
61029 | Milanuncios: usa el codigo 61029 para verificar tu telefono
550192 | El Corte Inglés: tu código es 550192.
902811 | Seu código de verificação do Tinder é 902811
5518 | Seu código inDriver: 5518
664019 | Mercado Livre: 664019 é seu código. Não compartilhe.
77104 | PicPay: seu código é 77104. Não compartilhe com ninguém!
882019 | Inter: Codigo 882019 para cadastrar novo aparelho. Nao compartilhe.
339201 | C6 Bank: use 339201 p/ concluir sua compra de R$ 329,90
118209 | gov.br: seu código de acesso é 118209.
4410 | Uber: seu código é 4410. Nunca compartilhe esse código.
71920 | Magalu: seu código de segurança é 71920
K92LP4 | Steam: seu código é K92LP4
5502 | Shopee: use o código 5502 para entrar. Não compartilhe com ninguém.
551029 | SHOPEE: 551029 e o seu codigo de verificacao, valido por 15 minutos.
88204 | OLX: Seu código é 88204
664120 | Quinto Andar: código 664120
774102 | Vivo: Seu codigo token e 774102.
339109 | NOS: o seu codigo de acesso e 339109
220184 | Millennium bcp: Codigo Autorizacao 220184 p/ transf. de 150,00EUR p/ NIB/IBAN ...4471
448109 | Worten: o teu código de verificação é 448109
6618 | Glovo: o teu código é 6618
482911 | Votre code de vérification TikTok est 482911
33019 | Tinder : votre code est 33019
5520 | Deliveroo : 5520 est votre code de vérification
771029 | Fnac : votre code à usage unique est 771029
220918 | SNCF Connect : saisissez 220918 pour vous connecter.
445810 | Boursorama : code 445810 pour valider l'ajout de l'IBAN FR76 3000 4000. Ne le communiquez jamais.
66201948 | LCL: votre code d'activation 66201948 pour le service Certiphone
119028 | Caisse d'Epargne : le code Sécur'Pass est 119028.
8820 | Mondial Relay : code de retrait 8820 pour votre colis 12345678
A92KD8 | Mondial Relay : votre colis est arrivé. Code: A92KD8
4417 | Colissimo : donnez le code 4417 au facteur
558102 | SFR : votre code temporaire est 558102. Il est valable 15 min.
902814 | Free : 902814 est votre code de validation
44081 | Bouygues Telecom : Code confidentiel 44081
770291 | Impots.gouv : votre code de sécurité est 770291
338104 | Action Logement : code 338104
229018 | Qonto: votre code est 229018. Ne le partagez pas.
660182 | Lydia: Code 660182. Personne ne doit te le demander.
118204 | Vinted : 118204 est ton code
482912 | 482912 ist dein TikTok-Verifizierungscode
55102 | Lieferando: Dein Code lautet 55102
904128 | eBay Kleinanzeigen: Dein Code ist 904128.
771023 | ImmoScout24: Ihr Code: 771023
448203 | N26: 448203 ist dein Bestätigungscode
337120 | Commerzbank: photoTAN Aktivierung, Code 337120
229104 | DKB: Code 229104 für die Anmeldung. Niemals weitergeben.
66018 | o2: Dein Einmal-Passwort lautet 66018
550128 | Telekom: Ihr Bestätigungscode: 550128
ZK48PM | Vodafone: Ihr mCode lautet ZK48PM
118029 | AOK: Ihr Freischaltcode lautet 118029
8812 | Hermes: Ihr Abhol-PIN lautet 8812
77108 | FlixBus: Dein Code ist 77108
339028 | check24: Ihr Code 339028 für die Anmeldung
553018 | Raiffeisen: smsTAN 553018 für Überweisung 1.500,00 EUR an AT12..
220194 | PostFinance: Ihr Code: 220194.
448291 | Twint: Code 448291
93810 | UBS: Access code 93810
774019 | Enel: il codice è 774019
55018 | Telepass: il tuo codice OTP è 55018
229019 | Fineco: SMS PIN 229019 per bonifico di 1.200,00 EUR a favore di ROSSI
660129 | BancoPosta: codice 660129 per autorizzare 45,00 EUR
33910 | Vinted: il tuo codice è 33910
8814 | Glovo: il tuo codice di verifica è 8814
118205 | Trenitalia: codice di verifica 118205
902815 | TIM: il codice usa e getta è 902815
664102 | Amazon: 664102 è il tuo codice OTP. Non condividerlo.
77109 | Marktplaats: je code is 77109
118203 | Rabobank: code 118203 om in te loggen. Deel deze code nooit.
448204 | bunq: your code is 448204
660128 | Thuisbezorgd: 660128 is je code
229105 | Bancontact: gebruik code 229105 om je betaling van 34,50 EUR te bevestigen
5581 | DPD: geef pincode 5581 aan de chauffeur
339110 | Klarna: Din verifieringskod är 339110. Dela den aldrig med någon.
448292 | Bankgirot kod 448292
77291 | Postnord: Din kod är 77291
118206 | Skatteverket: engångskod 118206
5518 | Foodora: koden din er 5518
220195 | Finn.no: engangskode 220195
4472 | PostNord: Vis koden 4472 for at få din pakke
660130 | OP: kertakäyttökoodi 660130
882015 | Veikkaus: vahvistuskoodi on 882015
77110 | Ο κωδικός σας για το TikTok είναι 77110
339111 | Eurobank: Ο κωδικός επιβεβαίωσης για τη μεταφορά 150,00 EUR είναι 339111
5582 | efood: ο κωδικός σου είναι 5582
`);

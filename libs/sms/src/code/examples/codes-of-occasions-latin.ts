import { examples } from './examples.js';

/** The same in languages that write Latin letters, a sixth of them hard. */
export const CODES_OF_OCCASIONS_LATIN = examples(`
482913 | G-482913 is your Google verification code. Don't share your code with anyone.
091210 | Your WhatsApp code: 091-210⏎⏎You can also tap on this link to verify your phone: v.whatsapp.com/091210⏎⏎Don't share this code with others⏎4sgLq1p5sV6
036350 | OTP is 036350 for txn of INR 2,349.00 at AMAZON PAY on HDFC Bank card ending 7225. Valid till 14:32:08. Do not share OTP for security reasons. Not you? Call 18002586161
856575 | Your Apple Account code is: 856575. Don't share it with anyone.⏎⏎@apple.com #856575 %apple.com
6135 | Your Uber code is 6135. Never share this code. Reply STOP ALL to +44 7903 561836 to unsubscribe.
85091978 | Chase: DON'T share. Use code 85091978 to confirm you're signing in. We'll NEVER call to ask for this code. Didn't request it? Call 1-800-935-9935.
351902 | 351902 is your GOV.UK One Login security code. The code will expire in 15 minutes.
895406 | [Binance] You are withdrawing 0.0415 BTC to bc1q...7xk2. Verification code: 895406, valid 30 mins. NEVER tell it to anyone, including support staff.
844526 | Barclays: You're making a new payment of GBP 2,500.00 to J SMITH, sort code 20-41-06, account ending 3302. If this is you, enter 844526. If not, call 0800 400 100 now.
0918 | Delta Air Lines: you're on the phone with us about booking JX4T2P. When the agent asks, key in 0918 on your phone. It stops working at 6:40 PM ET.
VR4KT | Your Steam verification code is VR4KT
237427 | GCash: Never share your OTP or MPIN. The OTP for your transfer of PHP 1,500.00 to 0917***4432 is 237427, valid for 5 mins. Ref No. 9014882736150.
074193 | Monash University: 074193 will get you back into your student account (ID 30127745). Ignore this text if you haven't tried to reset your password.
205817 | MyChart: Enter 205 817 on the login page to finish signing in. Trouble? 1-877-621-8014. Msg&data rates may apply.
8431 | <#> 8431 is the OTP to login to your Zomato account. DO NOT share with anyone, even if they claim to be from Zomato.⏎FkP3sQm0xYz
263065 | BBVA: 263065 es la clave para confirmar la compra de 89,95 EUR en ZARA.COM con tu tarjeta *4410. No la compartas. Si no la reconoces llama al 900102801.
473920 | 473 920 es tu código de Mercado Libre. No lo compartas, ni siquiera con alguien que diga ser de la empresa.
797952 | CaixaBank: vas a hacer una transferencia de 1.250,00 EUR a la cuenta acabada en 7712. Si eres tú, introduce 797952 en CaixaBankNow. Nunca te lo pediremos por teléfono.
99498772 | Cl@ve Permanente. Código de un solo uso (OTP): 99498772. Válido 10 minutos. Solicitado el 12/02/2025 a las 09:41.
9642 | <#> Tu PIN para entrar a Rappi es 9642. ¡No se lo des a nadie! 🧡⏎q2WmL8/xR+d
328107 | Bancolombia: JUAN, usa la clave 328107 para inscribir el cel. terminado en 2281 en la App. Si no fuiste tu llama al 6045109095.
KT7M2P9Q | SAT informa: para continuar con la generación de tu Contraseña captura el token KT7M2P9Q. Folio 20250318-4566.
2264 | Wallapop: tu código de verificación es 2264. ¡A comprar y vender!
282780 | Iberia Plus: hemos recibido una solicitud para canjear 18.500 Avios de la cuenta 30842217. Código de seguridad: 282780. Caduca en 5 min.
363941 | Santander: Bizum de 40,00€ a MARTA G. con telf. 6*****412. Clave de firma 363941. Si no has sido tú: 915 123 123
58871 | Comunidad de Madrid: el código para acceder a su Tarjeta Sanitaria Virtual es 58871. Si no lo ha solicitado ignore este mensaje.
771900 | Nequi: No le des a nadie este número 👉 771900. Es para abrir tu Nequi desde un celular nuevo.
5172 | [TikTok] 5172 es tu código de verificación, válido durante 5 minutos. Para mantener tu cuenta segura, nunca reenvíes este código.
9406 | Movistar: su codigo de validacion para el cambio de plan de la linea 11-4478-2093 es 9406. Vence a las 18:30 hs. Consultas *611.
2350 | DGAE-UNAM. Alumno con No. de cuenta 319047726: tu NIP temporal para la inscripción 2025-2 es 2350. Cámbialo antes del 28/01.
5730 | iFood: 5730 é o seu código de acesso. Nunca passe ele pra ninguém, nem pra quem disser que é da gente ;)
471286 | Nubank: compra de R$ 312,40 em MAGALU*MARKETPL no cartao final 5605. Para autorizar, digite 471286 na pagina da loja. Nao reconhece? Ligue 0800 591 2117
54362 | CAIXA informa: Codigo para cadastrar seu dispositivo: 54362. Nao forneca a terceiros. Duvidas 4004-0104 (capitais).
61470 | Acesso gov.br: seu código de segurança é 61470 e vale por 10 minutos.
221828 | Mercado Pago: para liberar o Pix de R$ 1.500,00 a JOSE A DE LIMA insira o código 221828. Se não foi você, bloqueie sua conta no app.
3011 | <#> 99: 3011 é a senha pra entrar no app. Não compartilhe!⏎Hk7vT0pZ3aE
715223 | Itau: iToken SMS 715 223 ref. TED R$ 980,00 ag 0412 cc 33871-6 em 07/03 11:26. Nao informe por telefone.
082355 | LATAM Pass: recebemos um pedido de resgate de 24.000 milhas, localizador WQ7K2N. É você mesmo? Então digite 082355 no site.
118869 | Caixadirecta: introduza o código 118869 para confirmar a transferência de EUR 450,00 para PT50...6318. Não o partilhe. CGD 217 900 790
50172 | MB WAY: o seu código de ativação é 50172. Válido durante 5 minutos. A SIBS nunca lhe pedirá este código.
806431 | Chave Móvel Digital⏎Código de segurança: 806431⏎Pedido por: Portal das Finanças⏎2025-03-04 15:22:07
4416 | SNS 24: Caro(a) utente 298114503, utilize 4416 para entrar na Área Pessoal. Não responda a esta SMS.
Qx7T4m | A sua palavra-passe temporária na Worten é Qx7T4m. Altere-a no primeiro acesso.
8853 | Olá! O teu código de confirmação da Vinted é 8853. Não o reveles a ninguém, mesmo que te digam que trabalham connosco.
3923 | NOS: adesao ao pacote 4P 1Gbps por 42,99EUR/mes, fidelizacao 24 meses. Para aceitar indique ao vendedor o PIN 3923 ate as 19h30. Apoio 16990
831896 | Votre code de vérification leboncoin : 831896. Ne le communiquez à personne, même à un acheteur.
52552987 | Crédit Agricole : paiement de 129,90 EUR chez FNAC.COM le 11/03 avec votre carte X3381. Saisissez 52552987 pour valider. Pas vous ? Appelez le 09 69 39 92 91.
286559 | La Banque Postale: code 286 559 pour ajouter le beneficiaire M. DUPONT FR76****0185. Un conseiller ne vous le demandera JAMAIS.
839104 | Assurance Maladie : 839104 est le code à usage unique pour vous connecter à votre compte ameli. Il expire dans 10 min.
951764 | Doctolib : votre code est 951764. Ne le partagez pas.⏎⏎@www.doctolib.fr #951764
9002 | <#> BlaBlaCar : et voilà ton code ! 9002⏎3nXa9LqWc1B
177350 | SNCF Connect : bonjour, pour sécuriser votre compte, merci de renseigner le code suivant : 177 350
491027 | DGFiP - impots.gouv.fr : code de securite 491027 a saisir avant 16h45 pour la modification de votre RIB.
3862 | Colissimo : votre colis 6A21841213915 sera livré aujourd'hui entre 13h10 et 15h10. Donnez au facteur le code 3862 pour le recevoir.
9h4k2m | Orange : votre mot de passe temporaire pour l'espace client est 9h4k2m. Il est valable 24h. Assistance : 3900
100858 | Votre code d'authentification Revolut est 100-858. Ne le donnez JAMAIS, y compris à un employé de Revolut.
2138 | Vinted 🔑 2138 À saisir dans l'appli pour finir de vérifier ton numéro
005921 | Université de Lille - authentification multifacteur. Votre OTP : 005921 (valide 3 minutes). Si vous n'avez rien demandé : cri@univ-lille.fr
750263 | [Binance] Code de retrait : 750263. Montant 250 USDC, adresse 0x3f...9ac1. Si ce n'est pas vous, désactivez votre compte immédiatement.
416093 | BoursoBank Réf 88213 : virement de 2 000,00 € vers MME LEROY. Votre code de confirmation unique : 416 093 (exp. 12:07)
694322 | Sparkasse: Die TAN für Ihre Überweisung über 340,00 EUR auf das Konto DE**4846 lautet 694322. Auftrag vom 12.03.2025, 10:14:22.
7291 | DHL: Ihre Sendung liegt in der Packstation 143, Berliner Str. 88. Abholcode 7291, abholbereit bis 22.03.
785979 | 785 979 ist dein N26 Bestätigungscode für die Zahlung von 59,99 € an Zalando SE. Gib ihn niemals weiter.
380462 | PayPal: Ihr Sicherheitscode lautet 380462. Geben Sie Ihren Code nicht an Dritte weiter.
7Q4KXZ | AOK: Ihr Einmalpasswort für "Meine AOK" ist 7Q4KXZ. Gültigkeit: 15 Minuten.
225814 | Dein Kleinanzeigen-Verifizierungscode: 225814. Wird nur auf kleinanzeigen.de eingegeben, nie im Chat!
847130 | Visa Secure / DKB: Zahlung 149,00 EUR, MEDIAMARKT.DE, Karte ***5520, TAN 847130. Bei Unstimmigkeiten: 030 12030000
28222 | Telekom: Sie möchten die Rufnummer 0171 4819493 hinzufügen. Geben Sie dazu bitte 28222 im Kundencenter ein.
1846 | Hey! Dein FREENOW Login-Code: 1846
705485 | Miles & More: Der Code zur Bestätigung der Anmeldung mit der Servicekartennummer 9920 1844 7731 052 ist 705-485.
710335 | Bitpanda: Auszahlung von 0,25 ETH angefordert. Bestätige sie mit dem Code 710335. Läuft in 3 Minuten ab.
W4T9K2MX | Universität Wien: Ihr Aktivierungscode für den u:account lautet W4T9-K2MX.
341601 | 341 601 – bitte geben Sie diese Zahl ein, um Ihren Termin am 08.04. um 10:30 bei Dr. Weber zu bestätigen. Ihr Doctolib-Team
58234 | Swisscom: Code, um sich einzuloggen: 58234. Fragen? 0800 800 800
846190 | Dein Tinder Code ist 846190 dwEzWOx6XSV
162353 | Je verificatiecode voor Marktplaats is 162353. Deel deze code met niemand.
497178 | DigiD: Uw sms-code om in te loggen bij Belastingdienst is: 497178. Deel deze code nooit met iemand anders.
981713 | ING volgnummer 037, TAN 981713. U betaalt EUR 275,00 aan J. de Vries (..4445). Klopt dit niet? Bel 020 22 888 00.
9605 | bol: 9605 is je beveiligingscode. We vragen je hier nooit om via de telefoon.
8163 | PostNL: pakket 3SABCD48291773 ligt klaar bij Primera Kerkstraat 12. Ophaalcode: 8163. Bewaard t/m 19-03.
560214 | Thuisbezorgd.nl: log in met 560 214. Niet aangevraagd? Negeer dan dit bericht.
46824 | KPN: Beste klant, gebruik de eenmalige code 46824 om 06-2*****81 te koppelen aan MijnKPN.
297081 | [Bitvavo] Bevestig je opname van 1.200 EUR met 297081. Vertrouw je het niet? Blokkeer direct je account.
706814 | KBC: aankoop van 64,50 EUR bij COOLBLUE op 02/03 met kaart eindigend op 1908. Toets 706814 in om te betalen. Niet jij? Card Stop 078 170 170
1412 | <#> Tikkie: 1412 is jouw inlogcode⏎uT5bG9eKq4s
663019 | Uw inlogcode voor mijnRadboud is 663019 en is 5 minuten geldig.
8RZ4TN | UGent: je eenmalige toegangscode voor het wijzigen van je wachtwoord: 8RZ4TN
2336 | KLM: de pincode van Flying Blue-nummer 9923417735 is opnieuw ingesteld. Nieuwe pincode: 2336. Wijzig deze na het inloggen.
285640 | Snapchat-code: 285640. Deel deze niet en gebruik hem nergens anders!
405812 | Il tuo codice di verifica Subito è 405812. Non comunicarlo ad altri utenti.
231502 | PosteInfo: OTP 231502 per autorizzare la ricarica di 150,00 EUR da Postepay **2270 a **8814. Non comunicarlo a nessuno, nemmeno a operatori di Poste Italiane.
644683 | Intesa Sanpaolo: inserisci 644683 per autorizzare il pagamento di 78,00 EUR su TRENITALIA, carta *6631, ore 18:04 del 03/03. Non sei tu? 800.303.303
14114738 | UniCredit - Accesso da nuovo dispositivo. Il codice e' 14114738
94148474 | INPS - PIN OTP 94148474 richiesto alle 10:22. Valido solo per la sessione in corso.
48a2k9 | Fascicolo Sanitario Elettronico Regione Lombardia: la sua password usa e getta e' 48a2k9
9028 | TIM: per il passaggio del numero 3395518402 comunica al rivenditore il codice 9028. Se non l'hai chiesto tu chiama il 119.
1093 | Ciao! 1093 è la chiave per entrare in Glovo 🛵
895100 | Satispay: il tuo codice di attivazione è 895-100
9043 | <#> Usa 9043 per accedere a Too Good To Go.⏎X0fRc7hMn2+
707600 | NEXI: acquisto 3D Secure EUR 219,90 MEDIAWORLD.IT. OTP: 707600. SCADE IN 5 MIN. NEXI NON TI CHIAMA MAI PER CHIEDERLO
7MK2QD | Politecnico di Milano - codice persona 10684421. Codice di recupero password: 7MK2QD
502173 | ITA Airways: per completare l'iscrizione a Volare digita 502 173 entro 10 minuti. Prenotazione ZK4M9P.
154936 | Young Platform: prelievo SEPA, importo 500,00€, IBAN che termina con 0417, causale YP88213. Il tuo codice: 154936
5540 | BRT: la spedizione 084512779031 arriva oggi tra le 14:00 e le 16:00. PIN da fornire al corriere: 5540
577951 | Kod weryfikacyjny Allegro: 577951. Nie udostępniaj go nikomu.
84900637 | Operacja nr 3 z dn. 14-03-2025 Przelew z rach.: ...8821 na rach.: ...4410 kwota: 350,00 PLN; haslo: 84900637 mBank.
861520 | iPKO: Kod SMS nr 4 do logowania: 861520. Jesli to nie Ty, zadzwon: 800 302 302
291252 | InPost: Paczka 620180237391 czeka w Paczkomacie WAW142M, ul. Puławska 17. Kod odbioru: 291252. Masz czas do 16.03, godz. 18:21.
95531220 | Profil Zaufany. Kod autoryzacyjny nr 5 z dnia 11-02-2025: 95531220
960970 | OLX: aby potwierdzić numer, wpisz 960970
528160 | Santander: smsKod 528160. Zakup internetowy 45,90 PLN ROSSMANN.PL karta *0032.
6977 | mojeIKP: Twój kod aktywacyjny to 6977. Wygaśnie za 5 minut.
6159 | <#> Bolt: Twój kod to 6159. Nie przekazuj go nikomu.⏎r8VdQ3yTz1k
a8K4t2Zq | Play: Twoje haslo jednorazowe do Play24: a8K4t2Zq
005318 | Uniwersytet Warszawski, centralny system uwierzytelniania: jednorazowy kod dostępu 005318, ważny do 13:40.
917264 | LOT: użyj 917 264, aby potwierdzić zmianę numeru telefonu w rezerwacji 6YQ2MT (LO 281, 19.04).
389434 | Zonda: wypłata 0,0142 BTC. Kod potwierdzenia: 389434. To nie Ty? Zablokuj konto w ustawieniach.
3853 | Hej, tu Żappka! 3853 – wpisz te cztery cyfry w apce i gotowe 🐸
35917204 | Pekao24: potwierdz dodanie urzadzenia SM-A546B. Kod:35917204. Nie podawaj go nikomu, takze pracownikowi banku!
583014 | Seznam.cz: váš ověřovací kód je 583 014
407182 | Ceska sporitelna: Platba kartou *2274 u ALZA.CZ, castka 1 899,00 CZK. Potvrzovaci kod: 407182. Nikomu ho nesdelujte.
533771 | CSOB: SMS klic 533-771, prihlaseni do Internetoveho bankovnictvi dne 5.3.2025 v 20:17.
K7M2PQ | Zásilkovna: Vaše zásilka Z 284 1510 031 od Alza.cz je připravena v Praha 4, Nuselská 22. Heslo pro výdej: K7M2PQ. Dobírka 749 Kč.
72049183 | Identita občana: kód pro přihlášení k portálu MOJE daně je 72049183. Platí 5 minut.
4kTz8R | Informacni system datovych schranek - pristupovy SMS kod: 4kTz8R
63319 | Bazos.cz: vas mobilni klic je 63319. Nikomu jej neposilejte!
7412 | Rohlík: Dobrý den, přihlaste se pomocí kódu 7412. Ať vám chutná!
124299 | KB: Prevod 12 500,00 CZK na ucet 19-2784010257/0100, VS 20250311, potvrdte opsanim 124299 v Mojebanka. Klientska linka 955 551 552
7741 | O2: Pro vstup do Moje O2 zadejte PIN 7741. Platnost 10 min. Info na 800020202.
1587 | <#> foodora: tvůj kód je 1587 🍕⏎Lm4/cW9sPd7
873261 | České dráhy: vítejte! K dokončení registrace v Můj vlak opište 873-261.
717243 | CAS Univerzita Karlova: ověření přihlášení uživatele 54311937 z IP 89.24.117.3: 717243
270693 | Anycoin: prodej 0,05 BTC za 98 214 Kč potvrdíte kódem 270693 do 14:55.
5Q8T2N | Moje VZP: Vaše jednorázové heslo je 5Q8T2N. V případě potíží volejte 952 222 222.
331058 | Trendyol doğrulama kodunuz: 331058. Lütfen kimseyle paylaşmayınız.
191819 | 6327 ile biten kartinizla HEPSIBURADA isyerinden yapacaginiz 1.249,90 TL tutarindaki islem icin sifreniz 191819. Garanti BBVA calisanlari dahil kimseyle paylasmayin. B001
525348 | e-Devlet Kapısı şifre yenileme işleminiz için onay kodu: 525348. Bu işlemi siz yapmadıysanız 160'ı arayınız.
472723 | Ziraat Bankasi Internet Subesi giris SMS sifreniz 472723 (Ref:3390). B016
9101 | Yemeksepeti'ne hoş geldin! 9101 kodunu gir, lezzet başlasın.
4443 | <#> getir: 4443 tek kullanımlık giriş kodun.⏎9vHnK2rYb5C
7204 | PTT Kargo: KP01229137391 nolu gonderiniz dagitima cikmistir. Teslim sifreniz 7204, kuryeye bildiriniz. Bilgi 444 1 788
231989 | BtcTurk: 0,5 ETH cekme talebiniz icin SMS kodunuz: 231989. Talep size ait degilse 0850 755 0 755
987977 | Miles&Smiles: TK482917304 numaralı üyeliğiniz için tek seferlik şifre 987977. 3 dk geçerlidir.
2741 | Turkcell: faturaniza yansitilacak 79,90 TL'lik dijital servis odemesini onaylamak icin sayfaya 2741 girin. Odeme yapmiyorsaniz dikkate almayin. B002
74753 | MHRS: Randevu işleminiz için doğrulama kodu: 74753. Alo 182
738135 | İstanbul Üniversitesi AKSİS - güvenlik kodu 738-135
892675 | sahibinden.com'a giris icin 892675 Mersis: 0770048271800017 B021
H4X9TB | Mynet Okey: oyuncu no 77120943, hesabını bu telefona taşımak için transfer kodun H4X9TB
702915 | PUMB 3D-Secure: 702915 dlya oplaty 89.99 USD STEAM GAMES kartka *3381 21:14. Nikomu ne povidomlyajte!
1318 | Kode verifikasi Tokopedia kamu: 1318. JANGAN BERIKAN kode ini ke siapa pun, termasuk pihak Tokopedia.
6027 | <#> JANGAN BAGIKAN OTP INI, TERMASUK KE GOJEK. Kode: 6027.⏎VtF3mQs8eLz
734024 | BCA: Kode OTP 734024 utk transaksi Rp 1.250.000,00 di TRAVELOKA kartu kredit **4623. RAHASIAKAN! Info: 1500888
453910 | [Shopee] 453910 adalah kode verifikasi kamu. Berlaku 15 menit ya.
71846029 | Mandiri: Permintaan aktivasi Livin' 12-03-25 10:41. Masukkan kode 71846029. Jgn diberikan kpd siapapun tmsk petugas bank.
9318 | DANA - Awas penipuan! Seseorang sedang masuk ke akun 0812****771. Kalau itu kamu, ketik 9318 di aplikasi.
291123 | BRI: 291123 adl kode mTAN BRImo utk transfer Rp500.000 ke 0021-01-xxx-33-9 a.n. SITI R. Bukan Anda? Hub 1500017
3781 | Telkomsel: PIN sekali pakai untuk masuk MyTelkomsel adalah 3781. Pakai sebelum 14:05 WIB.
213686 | SATUSEHAT: gunakan OTP 213686 untuk verifikasi akun dengan NIK 3174******0004.
5527 | JNE: Paket CGK8D04716730925 (COD Rp 189.000) diantar hari ini oleh Budi 0813-4410-9113. Tunjukkan kode terima 5527.
907143 | Garuda Indonesia: GarudaMiles no. 115319377. Untuk menukar 12.000 miles, kode keamanan Anda 907-143.
329280 | INDODAX: Konfirmasi penarikan 0,03 BTC. Kode SMS 329280 hangus dalam 2 menit.
UI7K2X | SSO Universitas Indonesia: token reset kata sandi UI7K2X
3390 | Mobile Legends: Bang Bang - 3390 untuk mengikat nomor ini ke ID 941417733 (Server 2194).
80574 | Kode login Telegram: 80574. Jangan berikan kode ini kepada siapapun, meskipun mereka mengaku dari Telegram.
4927 | Ma xac thuc Zalo cua ban la 4927. Khong chia se ma nay voi bat ky ai.
106323 | VCB: Quy khach dang thuc hien GD thanh toan 1,250,000 VND tai SHOPEE.VN bang the 2649. Ma OTP la 106323, hieu luc 2 phut. KHONG cung cap OTP cho bat ky ai. LH 1900545413
207354 | Techcombank: 207354 la ma kich hoat dich vu tren thiet bi moi luc 10:22 12/03/2025.
815026 | MoMo: Mã xác minh 815026. Tuyệt đối không gửi mã cho người khác, kể cả nhân viên MoMo.⏎Kd0xR7aTq/2
97358110 | VNeID: Mã OTP kích hoạt tài khoản định danh điện tử mức 2 của công dân 001*****4501 là 97358110
5163 | Grab: Mã kích hoạt của bạn là 5163, có hiệu lực trong 5 phút.
6081 | Viettel: De dang ky goi MXH100 gia 100.000d/30 ngay cho so 0987***302, nhap 6081 tren trang my.viettel.vn. Huy: soan HUY gui 191.
447290 | [Tiki] Chào bạn, mã đăng nhập: 447290
112835 | MB: Chuyen 5,000,000d tu TK 0441***779 den TK 19033***018 NGUYEN VAN A, ND CHUYEN TIEN. Nhap 112835 de xac nhan. Hotline 1900545426
T9X4LB | Vietnam Airlines: hội viên Lotusmiles 9021467973, mật khẩu tạm thời của quý khách là T9X4LB.
10513 | Garena: ma bao mat 10513 de doi mat khau tai khoan Lien Quan. Neu khong phai ban, hay bo qua.
617745 | Remitano: Mã 2 bước 617-745 cho lệnh bán 200 USDT #R4920617
9063 | GHTK: Don S9000.MB12.27597112 dang giao, thu ho 325.000d. Ma nhan hang: 9063. Shipper 0912 448 209.
071962 | ĐH Bách khoa Hà Nội: mã xác nhận đổi mật khẩu cho tài khoản 20202402 là 071962 (hết hạn lúc 09:45).
447457 | Sổ sức khỏe điện tử: vui lòng điền 447457 để hoàn tất đăng ký
161796 | Din verifieringskod hos Tradera är 161796. Dela den inte med någon.
8047 | Klarna: 8047 är din kod för att godkänna köpet på 1 249 kr hos Elgiganten.
786601 | Blocket: Ange 786601 för att verifiera ditt telefonnummer. Koden gäller i 10 min.
7908 | PostNord: paket 00370723503731819391 kan hämtas i paketboxen Storgatan 14. Lucka 22. Öppna med 7908 senast 19/3.
91846 | SJ: engångskod 91846 för inloggning. Har du inte begärt den? Kontakta 0771-75 75 75.
108601 | Telia: Hej! Din tillfälliga PIN-kod till Mitt Telia är 108601.
880164 | 1177 - inloggningskod: 880164. Giltig till kl. 09:15.
JX82Q | Lunds universitet: återställ ditt lösenord för ab8503cd-s med koden JX82Q
506293 | SEB: Köp online 499,00 SEK SPOTIFY AB kort **7544 2025-03-12. Engångslösenord 506-293. Spärrservice 0771-62 10 00
9357 | <#> foodora: Din kod är 9357⏎bT4mYx9sKe0
143870 | SAS EuroBonus: för att använda 15 000 poäng från medlemskonto EBS737882773, skriv in 143870.
77259 | [Safello] Bekräfta försäljning av 0,02 BTC. Kod: 77259
7432 | ICA: Välkommen! Skriv 7432 i appen så är du inne.
601864 | Skatteverket: Ditt ärende 1190-3372 kräver bekräftelse. Säkerhetskod 601 864.
98544 | Hej från Voi 🛴 98544 är allt du behöver för att börja åka
596589 | Din bekræftelseskode til DBA er 596589. Giv den aldrig videre til andre.
604580 | Danske Bank: Betal 349,95 DKK til ELGIGANTEN.DK med kort **8628. Engangskode 604580. Er det ikke dig, ring 70 12 34 56.
2820 | PostNord: Din pakke 00370730251860690939 er klar i pakkeboks 1184, Vesterbrogade 20. Afhentningskode: 2820. Hent senest 18-03.
068615 | MobilePay: Indtast 068615 for at aktivere din nye telefon
5275 | <#> Wolt: 5275 er din kode⏎Ws9nV2rLq6A
91208 | Rejsekort: brug engangskoden 91208 for at logge ind på selvbetjeningen. Den udløber om 10 minutter.
71756758 | MitID: Din midlertidige adgangskode til aktivering er 71756758. Brug den inden for 24 timer på MitID.dk.
411640 | YouSee: Hej. Koden er 411640. Hilsen YouSee, tlf. 70 70 40 40
7FQ4ZB | Københavns Universitet: nulstillingskode til KUnet for bruger xkt417: 7FQ4ZB
993114 | SAS: EuroBonus-nr. 188482773 – du er ved at indløse 20.000 point. Bekræft med 993-114.
9416 | DSB: din kode er 9416. God rejse!
370518 | Sundhed.dk / MinLæge: SMS-kode 370518 til godkendelse af din tidsbestilling 14/3 kl. 09.20
611450 | Lunar: Vi har modtaget en anmodning om at overføre 5.000 kr. til konto 9570-0012889808. Svar ikke på denne sms. Tast 611450 i appen.
71742 | Just Eat siger hej 👋 Din loginkode: 71742
993828 | Coinbase: 993828 er din bekræftelseskode. Del den ikke. Vi ringer ALDRIG til dig for at få den oplyst.
865710 | Codul tau de verificare eMAG este 865710. Nu il comunica nimanui.
834103 | BT: Codul 3D Secure pentru plata de 249,99 RON la ALTEX.RO cu cardul *9714 este 834103. Nu il divulga! Info 0264308028
905115 | 905115 e codul tău OLX. Nu-l trimite niciunui cumpărător.
198430 | George BCR: transfer 1.500,00 RON către POPESCU I., IBAN RO49...1534. Introdu 198-430 pentru autorizare.
2173 | Sameday: coletul tau 4EMGLN112348339 te asteapta in easybox Piata Victoriei. Cod deschidere: 2173. Disponibil pana la 17.03 ora 20:00.
81054726 | ANAF SPV: parola de unica folosinta 81054726, valabila 3 minute.
33210 | Ghiseul.ro: codul pentru confirmarea telefonului este 33210
6052 | <#> Glovo: foloseste 6052 ca sa intri in cont⏎z3EhTk8pQ1d
268053 | Digi: Contract 7740820. Pentru semnarea actului aditional (45 lei/luna, 24 luni) spune-i agentului 268053.
RX5T8M | Universitatea Politehnica Bucuresti: parola temporara Moodle RX5T8M
330963 | TAROM Flying Blue: membru 2679573473, cod unic 330963 pentru resetarea parolei.
156188 | [Binance] Cod retragere: 156188. Suma: 150 USDT. Daca nu esti tu, dezactiveaza contul.
4318 | Regina Maria: Bună! 4318 – scrie-l în aplicație ca să vezi rezultatele analizelor din 11.03.
27605 | Orange: pentru My Orange codul e 27605. Te ajutam la 300.
963102 | Superbet: retragere 420 lei aprobata la 18:22. Confirma telefonul 07*****417 cu 963102.
548140 | OTP Bank: az On bankkartyas vasarlasanak jovahagyo kodja 548140. Osszeg 24 990 HUF, EMAG.HU, kartya **5228. Ha nem On vasarol: 06 1 366 6666
162784 | Jófogás megerősítő kódod: 162784. Senkinek ne add meg!
5811 | FOXPOST: csomagod (CLFOX443214339) megérkezett a Bp. Corvin automatába. Nyitókód: 5811. Átvehető 03.18. 23:59-ig, utánvét 5 490 Ft.
093673 | Ügyfélkapu+: a belépéshez szükséges egyszer használatos jelszó 093673
80263 | EESZT Lakossági Portál: az Ön belépési kódja 80263, érvényes 5 percig.
5643 | <#> Wolt kód: 5643⏎xK6fPb3Zm9s
2665 | Telekom: a Telekom fiok belepesi kodja 2665. Ha nem On kerte, hagyja figyelmen kivul.
KV7T2X | ELTE Neptun: jelszó-visszaállító kód KV7T2X (Neptun-kód: ABQ417)
511137 | Wizz Air: WIZZ-fiókod védelme érdekében add meg a 511-137 számot. Foglalás: H8Q2KP, W6 2201.
28713 | Barion: fizetés 8 450 Ft a Jegy.hu-nál. Megerősítéshez: 28713
357281 | MÁV: regisztrációdat a 357281 beírásával fejezheted be.
7906 | Szia! A foodora belépési kódod 7906. Jó étvágyat!
419083 | Revolut: 419-083 a hitelesítési kódod. Ne oszd meg senkivel.
71678489 | Erste: NetBank bejelentkezes 2025.03.12 08:17 Azonosito: 6694 SMS jelszo: 71678489
`);

import { examples } from './examples.js';

/** The same in languages that write Latin letters. */
export const CODES_AS_THEY_ARE_SENT_LATIN = examples(`
731905 | Tu código de WhatsApp: 731-905⏎⏎También puedes tocar este enlace para verificar tu teléfono: v.whatsapp.com/731905⏎⏎No compartas este código con nadie⏎4sgLq1p5sV6
204488 | G-204488 es tu código de verificación de Google. No lo compartas con nadie.
64920 | 64920 es tu código de confirmación de Facebook
5108 | Tu código de Uber es 5108. Nunca compartas este código.
918263 | PayPal: 918263 es tu código de seguridad. No lo compartas con nadie.
450719 | BBVA: Tu clave SMS para firmar la compra de 64,90 EUR en ZARA.COM con tarjeta *4471 es 450719. No la compartas con nadie. ¿No eres tú? 900 102 801
83017264 | Santander: Introduce 83017264 para firmar la transferencia de 250,00 EUR a ES12****8841. Si no la has solicitado llama al 915 123 123.
339026 | CaixaBank: 339026 es el codigo para confirmar tu compra en RENFE VIAJEROS por 38,45 EUR. Nunca facilites este codigo por telefono.
610427 | Cl@ve: Su PIN es 610427. Introdúzcalo antes de 10 minutos en la página donde lo ha solicitado.
276350 | Mercado Libre: Tu código es 276350. No lo compartas con nadie. Si te lo piden por teléfono o chat, es un engaño.
904813 | Mercado Pago: no compartas este codigo con nadie, ni siquiera con nosotros. Ingresa 904813 para validar tu telefono.
1212 | Tu código Rappi es: 1212. ¡No lo compartas! Nadie de Rappi te lo va a pedir.
5571 | Entregas Amazon: tu paquete llega hoy. Facilita la clave de un solo uso 5571 al repartidor cuando recibas el pedido.
128047 | Bancolombia: tu Clave Dinamica para continuar es 128047. Recuerda que es personal y vence en 5 minutos. Dudas al 018000931987.
70163 | Nequi: Usa 70163 para entrar desde tu nuevo cel. No se lo des a nadie, ni aunque te digan que son de Nequi.
52301948 | BBVA Mexico: Codigo 52301948 para autorizar compra por $1,249.00 MXN en AMAZON MX tarjeta *2210. No lo compartas. Dudas 5552262663
664210 | BCP: Tu codigo de verificacion es 664210 para afiliarte a Yape. No lo compartas con nadie.
391775 | Mi Argentina: tu código de validación es 391775. Vence en 15 minutos.
8833 | Correos: Tu envio PQ7C4E0710034850128006B esta en CityPaq Mercadona Goya. Codigo de apertura: 8833. Tienes hasta el 19/05.
203145 | BancoEstado: Ingresa el codigo 203145 en la App para enrolar tu BE Pass. Si no fuiste tu, llama al 600 200 7000
847120 | Seu código do WhatsApp: 847-120⏎⏎Não compartilhe este código com ninguém⏎4sgLq1p5sV6
19347 | Código do Telegram: 19347⏎⏎Você também pode tocar neste link para entrar:⏎https://t.me/login/19347
560238 | Use 560 238 para verificar sua conta do Instagram.
772904 | Mercado Livre: 772904 e o seu codigo de seguranca. Nao compartilhe com ninguem.
305816 | iFood: seu código de acesso é 305816. Não compartilhe com ninguém, o iFood nunca pede esse código.
2914 | Seu codigo de entrega iFood e 2914. Informe ao entregador somente quando receber o pedido.
661093 | Nubank: 661093 e seu codigo de confirmacao. Nao passe para ninguem, nem para quem disser ser do Nubank.
418750 | ITAU: iToken 418750 para autorizar compra de R$ 389,90 em MAGALU, cartao final 4402. Nao informe a ninguem. Duvidas 4004-4828
95028 | Santander Informa: Codigo SMS 95028 para cadastro do dispositivo. Nunca forneca este codigo por telefone.
837402 | gov.br: Seu código de segurança é 837402. Ele é válido por 10 minutos. Não compartilhe.
140692 | CAIXA: Codigo 140692 para validar seu celular no CAIXA Tem. A CAIXA nao solicita senhas por SMS.
7004 | 99: Seu código é 7004. Não repasse a ninguém.
526031 | Millennium bcp: Codigo de autorizacao 526031 para Transferencia de 120,00 EUR para IBAN PT50***7312. Se nao reconhece ligue 918272424
383917 | MB WAY: o código para confirmar a adesão é 383917. Nunca partilhe este código nem o seu PIN MB WAY.
614405 | Autenticação.gov: Introduza o código 614405 para concluir a autenticação com Chave Móvel Digital. Válido por 5 minutos.
9120 | CTT: A sua encomenda DA391827465PT chega hoje. Indique o codigo 9120 ao carteiro no momento da entrega.
200719 | OLX: Seu codigo de verificacao e 200719. Valido por 30 minutos.
218064 | Votre code WhatsApp : 218-064⏎⏎Ne le partagez avec personne⏎4sgLq1p5sV6
790315 | G-790315 est votre code de validation Google. Ne le partagez avec personne.
6639 | Utilisez 6639 comme code de sécurité de votre compte Microsoft
503728 | Votre code leboncoin est 503728. Ne le communiquez à personne, même à un conseiller leboncoin.
911847 | Vinted : 911847 est ton code de vérification. Ne le partage jamais.
40618273 | BNP Paribas: Ne communiquez ce code a personne. Code 40618273 pour valider votre achat de 79,99 EUR chez FNAC DARTY avec la carte *1140. Valable 10 min.
385106 | Crédit Agricole : 385106 est le code pour ajouter le bénéficiaire M DURAND. Vous n'êtes pas à l'origine ? Appelez votre agence.
27719046 | LA BANQUE POSTALE : Votre code personnel est 27719046 pour l'activation de Certicode Plus. Ne le transmettez JAMAIS.
634820 | Ameli : votre code de securite est 634820. Il est valable 15 minutes.
149022 | FranceConnect+ / L'Identité Numérique La Poste : saisissez le code 149022 pour vérifier votre numéro.
4776 | Chronopost : votre colis XY417720983FR sera livré aujourd'hui entre 10h20 et 12h20. Code à donner au livreur : 4776.
550183 | Mondial Relay: votre colis 81940275 est arrive en Locker 24/7 INTERMARCHE. Code de retrait 550183. A retirer avant le 22/11.
82036 | Orange : 82036 est votre code de confirmation temporaire. Il expire dans 10 min. Ne le divulguez pas.
1998 | Doctolib : 1998 est votre code de vérification. Doctolib ne vous le demandera jamais par téléphone.
7155 | Wave: votre code secret est 7155. Ne le donnez a personne, meme pas a un agent Wave. Appel gratuit 200600
416903 | Dein WhatsApp-Code: 416-903⏎⏎Teile diesen Code mit niemandem⏎4sgLq1p5sV6
702516 | 702516 ist dein Amazon-Einmalkennwort (OTP). Teile es mit niemandem.
853049 | PayPal: Ihr Sicherheitscode lautet 853049. Geben Sie ihn niemals weiter.
291837 | Sparkasse: TAN 291837 für Online-Zahlung über 149,00 EUR bei MEDIAMARKT mit Ihrer Mastercard ***3391. Bitte geben Sie die TAN nie weiter.
640718 | ING: Ihre mTAN 640718 zur Änderung Ihres Referenzkontos am 14.03. um 09:27 Uhr.
118405 | N26: Dein Code ist 118405. Gib ihn an niemanden weiter, auch nicht an N26 Mitarbeiter.
2019 | Klarna: 2019 ist dein Code zum Einloggen. Gib ihn niemandem.
375920 | Ihr DHL mTAN lautet 375920. Geben Sie diese am Bedienfeld der Packstation 145 ein. Abholbar bis 28.02.
20194 | Kleinanzeigen: Dein Verifizierungscode ist 20194. Gib diesen Code niemals an andere Nutzer weiter.
559316 | Ihr Telekom Bestaetigungscode: 559316. Gueltig fuer 15 Minuten.
930284 | BAWAG: 930284 ist Ihre TAN fuer EUR 35,60 an OEBB TICKETSHOP, Karte endet auf 8827. Nie am Telefon nennen!
67348 | Ihr Code für das SwissPass-Login: 67348. Bitte geben Sie diesen innert 5 Minuten ein.
713064 | DigiD: Uw sms-code om in te loggen bij Belastingdienst is 713064. Deel deze code nooit met anderen.
440921 | ING: 440921 is je code om de app te activeren. Geef deze nooit door, ook niet aan ING.
3920 | Marktplaats: je verificatiecode is 3920. Deel deze met niemand.
906512 | bol: gebruik 906512 om in te loggen. Deze code is 10 minuten geldig.
1827 | PostNL: vandaag bezorgen wij je pakket 3SABCD0918273. Geef bezorgcode 1827 aan de bezorger.
27743016 | KBC: 27743016 is je beveiligingscode voor je betaling van 54,95 EUR bij COOLBLUE. Niet van jou? Bel Secure4u 016 43 20 00.
839017 | G-839017 è il tuo codice di verifica Google. Non condividerlo con nessuno.
71840263 | Intesa Sanpaolo: NON comunicare a nessuno il codice O-Key SMS 71840263 per autorizzare pagamento di 45,00 EUR su TRENITALIA.
205963 | PosteInfo: Il codice di conferma e' 205963. Per tua sicurezza non comunicarlo mai a nessuno, nemmeno a Poste Italiane.
317748 | UniCredit: codice 317748 per acquisto EUR 219,00 c/o UNIEURO carta *5530 del 07/12 ore 18:42. Se non sei tu chiama 800 323285
992041 | SPID Namirial: il tuo codice OTP e 992041. Scade tra 5 minuti.
5046 | Subito: il tuo codice di verifica è 5046. Non condividerlo con altri utenti.
138602 | Glovo: 138602 e il tuo codice per accedere. Non dirlo a nessuno.
274915 | Twój kod WhatsApp: 274-915⏎⏎Nie udostępniaj tego kodu innym⏎4sgLq1p5sV6
683104 | Allegro: Twoj kod to 683104. Nie podawaj go nikomu. Jesli to nie Ty probujesz sie zalogowac, zmien haslo.
519027 | InPost: Paczka 620018274930157724103385 czeka w Paczkomacie WAW214M, ul. Grójecka 45. Kod odbioru: 519027. Masz 48h.
88410627 | mBank: Operacja nr 3 z dn. 14-05-2025. Dodanie urzadzenia do aplikacji mobilnej. haslo: 88410627 mBank.
740391 | Kod SMS nr 1 z 12.09.2024: 740391. Przelew na rachunek 10...4471 kwota 350,00 PLN. PKO BP
361850 | Santander: smsKod 361850, platnosc karta *9014 w ZALANDO, kwota 279,99 PLN. Sprawdz dane przed zatwierdzeniem.
20837716 | Profil Zaufany: kod autoryzacyjny nr 4 z dnia 2025-02-11 to 20837716.
0414 | Vinted: twój kod weryfikacyjny to 0414. Nikomu go nie podawaj.
64203958 | CSOB: Kod 64203958 pro potvrzeni platby kartou *7712 v ALZA.CZ na castku 2 490,00 CZK. Kod nikomu nesdelujte.
518204 | Česká spořitelna: Váš SMS kód pro aktivaci George klíče je 518204. Nikdy ho nikomu neříkejte.
907316 | Zasilkovna: Zasilka Z 418 2290 117 je v Z-BOXu Praha 4, Nuselska. Heslo pro vydej: 907316. Vyzvednete do 9.10.
3381 | Bolt: tvuj overovaci kod je 3381
846029 | Seznam.cz: ověřovací kód pro změnu hesla je 846029. Platí 10 minut.
215570 | Tatra banka: SMS kod 215570 na potvrdenie platby 32,40 EUR u obchodnika MALL.SK. Nikomu ho neprezradte.
730918 | Slovenská sporiteľňa: Váš kód na prihlásenie do George je 730918. Kód nikomu neposielajte.
6240 | Packeta: Vasa zasielka je pripravena v Z-BOXe, otvorite ho aj kodom 6240 na displeji. Platne do 17.4.
483026 | OTP Bank: 483026 a jelszó az internetes vásárláshoz, 12 990 HUF, EMAG.HU, kártya: *3305. Ne adja meg senkinek!
150937 | Ügyfélkapu: az Ön egyszer használatos belépési kódja 150937. Érvényes 5 percig.
29841 | Foxpost: csomagod megérkezett a Budapest Árkád automatába. Nyitókód: 29841. 2 napig veheted át.
605271 | A Google-ellenőrzőkódod: G-605271. Senkinek ne add meg.
94417 | Kedves Ügyfelünk! Az egyszeri jelszó a Telekom fiókodhoz: 94417
820465 | BT: Codul 3D Secure pentru plata de 249,99 RON la EMAG.RO cu cardul *6620 este 820465. Nu il comunica nimanui.
53190274 | ING: codul de confirmare este 53190274 pentru inrolare Home'Bank pe un telefon nou. Nu il da nimanui, nici macar unui angajat ING.
761038 | ROeID: Codul dumneavoastră de verificare este 761038 și expiră în 10 minute.
480291 | easybox: coletul tau eMAG te asteapta la Mega Image Obor. Foloseste codul 480291 pe ecran pana in 12.08, ora 19:30.
5529 | Codul tău Glovo este: 5529
7305 | Econt: Pratka 1051620938471 e v Ekontomat Sofia Mladost 1. Kod za otvaryane: 7305. Srok do 21.03.
563920 | Banca Intesa: Jednokratna lozinka za placanje 4.590,00 RSD na GIGATRON.RS karticom *3017 je 563920. Ne delite je ni sa kim.
2460 | Yandex Go: kod 2460. Nikome ga ne govorite.
719358 | Erste: Kod za potvrdu kupnje 83,20 EUR na ABOUT YOU je 719358. Kod nemojte nikome otkrivati.
340617 | Njuškalo: vaš aktivacijski kod je 340617. Vrijedi 15 minuta.
91827 | BOX NOW: paket 4820193365 ceka te u paketomatu Konzum Savska. PIN za preuzimanje: 91827
852014 | WhatsApp kodunuz: 852-014⏎⏎Bu kodu kimseyle paylaşmayın⏎4sgLq1p5sV6
370925 | Garanti BBVA: TRENDYOL isyerinden 1.249,90 TL tutarindaki islem icin 3D Secure sifreniz 370925. Kimseyle paylasmayiniz. Ref: 88213 B001
614837 | Trendyol'a giriş için doğrulama kodunuz: 614837. Kodu kimseyle paylaşmayın. B042
1905 | Getir doğrulama kodun: 1905. Bu kod 3 dakika geçerlidir.
508172 | e-Devlet Kapisi sifre islemleri icin onay kodunuz 508172'dir. Bu kodu kimseyle paylasmayiniz.
447190 | Yapi Kredi: Mobil giris icin tek kullanimlik sifreniz: 447190. Banka calisanlari dahil kimseye soylemeyin. 0850 222 0 444
8817 | Kargonuz bugun dagitima cikmistir. Teslimat kodunuz 8817. Kodu yalnizca teslim aldiginizda kuryeye veriniz. Yurtici Kargo
773410 | Kod podtverzhdeniya: 773410. Vhod v lichniy kabinet MTS. Nikomu ne soobschaite.
715264 | OLX.ua: Vash kod pidtverdzhennya 715264. Diye 10 hvylyn.
7460 | TBC: kodi 7460. gadaxda 45.90 GEL, WOLT, barati *2203. ar gaumxilot aravis
615930 | JazzCash: Aap ka OTP 615930 hai. Kisi se share na karein, JazzCash ka numainda kabhi OTP nahi mangta.
417360 | Kode WhatsApp Anda: 417-360⏎⏎Jangan bagikan kode ini dengan siapa pun⏎4sgLq1p5sV6
6183 | <#> JANGAN BERI kode ini ke siapa pun, TERMASUK GOJEK. WASPADA PENIPUAN! Kode OTP-mu: 6183. S/5zI3hXzd1
509274 | JANGAN BERIKAN kode verifikasi 509274 ini kepada siapa pun, termasuk pihak Tokopedia. Kode untuk masuk ke akun Tokopedia.
231806 | [Shopee] RAHASIA! Kode verifikasi 231806 berlaku 15 menit. Jangan berikan ke siapapun, termasuk Shopee.
940527 | BCA: OTP 940527 utk transaksi Rp 459.000 di TRAVELOKA kartu xx3317. Jgn beritahu siapapun. Info: 1500888
2026 | DANA: 2026 adalah kode OTP kamu. Jangan kasih ke siapa pun ya!
762190 | Livin by Mandiri: kode verifikasi Anda 762190. Bank Mandiri tdk pernah meminta kode ini. 14000
375081 | BPJS Kesehatan: Kode verifikasi Mobile JKN Anda adalah 375081, berlaku 5 menit.
628105 | RM0 Touch 'n Go eWallet: 628105 ialah kod pengesahan anda. Jangan kongsi kod ini dengan sesiapa.
914730 | RM0.00 Bank Islam: TAC 914730 utk pindahan RM200.00 ke akaun 1402****83. Jangan dedah TAC anda. Hubungi 03-26900900
3067 | RM0 MySejahtera: Kod OTP anda ialah 3067 dan sah selama 5 minit.
705183 | Ang iyong GCash Authentication Code ay 705183. Huwag ibigay kahit kanino, pati sa nagpapakilalang taga-GCash.
41629 | 41629 ang iyong confirmation code sa Facebook
280936 | Maya: Gamitin ang OTP na 280936 para mag-log in sa bagong phone. Bawal i-share!
420718 | Vietcombank: Quy khach dang thanh toan 1,250,000 VND tai TIKI, the ...4419. Ma OTP 420718. KHONG chia se ma nay cho bat ky ai.
617093 | Zalo: 617093 la ma kich hoat cua ban. Vui long khong chia se ma nay.
5026 | Ma xac thuc MoMo cua ban la 5026, hieu luc 3 phut. Tuyet doi KHONG cung cap cho nguoi khac.
391840 | VNeID: Mã OTP của bạn là 391840, có hiệu lực trong 120 giây.
206371 | [Viettel] Mật khẩu OTP để đăng nhập My Viettel của Quý khách là 206371. LH 198 (0đ).
906217 | <#>[토스] 인증번호 906217⏎6xWb2kqQeTz
6590 | BOX NOW: To dema sou se perimenei sto locker Sklavenitis Kifisias. PIN paralavis 6590, eos 16/09.
4913 | Klarna: Din kod är 4913. Lämna aldrig ut den till någon.
360581 | PostNord: Ditt paket finns i paketbox ICA Nara Odenplan. Anvand kod 360581 for att oppna. Hamta senast 5/12.
59207 | Blocket: 59207 är din verifieringskod, giltig i 10 minuter.
681390 | Vipps: Engangskoden din er 681390. Ikke del den med noen.
20756 | MinID: Din kode er 20756. Bruk koden for å logge inn på NAV.
4038 | Posten: Pakken din leveres i dag. Oppgi koden 4038 til sjåføren ved levering.
913508 | MobilePay: Din kode er 913508. Del den aldrig med andre, heller ikke med MobilePay.
472086 | Nets: Engangskode 472086 til betaling af 349,00 DKK hos BILKA.DK med kort *8013.
8195 | GLS: Din pakke ligger i pakkeboksen ved REMA 1000, Vesterbrogade. Afhentningskode: 8195
60724 | DBA: Din bekræftelseskode er 60724. Giv den ikke til købere eller sælgere.
249160 | WhatsApp-koodisi: 249-160⏎⏎Älä jaa tätä koodia kenellekään⏎4sgLq1p5sV6
730582 | Nordea: Tekstiviestivahvistus 730582, maksu 59,90 EUR, VERKKOKAUPPA.COM. Älä anna koodia kenellekään.
5317 | Posti: Pakettisi JJFI64300418275 on noudettavissa automaatista K-Market Kallio. Lokerokoodi 5317. Nouda 11.6. mennessa.
`);

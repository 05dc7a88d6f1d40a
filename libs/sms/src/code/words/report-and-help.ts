// Sources of regular expressions, in small letters; Latin, Greek and Cyrillic ones without accents.

/** Asks to report something, or names the line for it. No sender calls itself so. */
export const REPORT = [
  'report|inform (?:us|your bank|the bank|bank)|(?:alert|notify) us|fraud (?:desk|dept|department|line|team)|complaints?|emergency|toll ?free|hot ?line|help ?line|customer (?:care|services?|support)|(?:call|contact) cent(?:re|er)',
  'signale[rz]|alertez|contactez|opposition|blocco carte|service clients?|numero (?:vert|gratuit)|segnala\\p{L}*|servizio clienti|numero verde',
  'reporta\\p{L}*|reporte|denuncia\\p{L}*|denuncie|linea de atencion|atencion al cliente|apoio ao cliente|central de atendimento|relate a|bloqueos?|sac|em caso de duvida|sesiz\\p{L}*|sunati',
  'melden|meldet?|\\p{L}*notruf|\\p{L}*hotline|bei fragen|\\p{L}*helpdesk|meld|spærring|spærservice|sparrning|sparra|zastrzegani\\p{L}|kundenservice|kundendienst|klantenservice|klantendienst|fraudelijn|kundservice|kundtjanst|anmal|kunde ?service|kundesenter',
  'sulkupalvelu|asiakaspalvelu|ilmoita|infolini\\p{L}*|zg[lł]os|zg[lł]aszaj|infolink\\p{L}|nahlast?e|hlaste|ugyfelszolgalat\\p{L}*|bejelent\\p{L}*',
  'raportati|anuntati|сообщите (?:о|об|на|по)|сообщить (?:о|на)|горяч\\p{L}+ лини\\p{L}|контакт центр|повідомте (?:про|на)|гаряч\\p{L}+ ліні\\p{L}|сигнали|подайте сигнал',
  'prijavite|prijavi|пријавите|пријавете|καταγγελι\\p{L}+|αναφερετε|εξυπηρετηση πελατων|ihbar(?: hatt[iı])?|musteri hizmetleri|cagr[iı] merkezi',
  'qaynar xett|praneskite|zinojiet|teata|klienditugi|laporkan|lapor|pengaduan|aduan|talian|khidmat pelanggan',
  'mag report|i report|isumbong|tong (?:đai|dai)|cskh|taarifa|ripoti|ცხელი ხაზი|թեժ գիծ|տեղեկություն|զանգահարեք|शिकायत|तक्रार|हेल्पलाइन|रिपोर्ट|شکایت|ہیلپ لائن',
  'হেল্পলাইন|অভিযোগ|রিপোর্ট|புகார்|ఫిర్యాదు|ફરિયાદ|ದೂರು|പരാതി|ਸ਼ਿਕਾਇਤ|কল করুন|വിളിക്കുക',
].join('|');

/** Offers help or an answer: "Info 3639", "Questions? 58395". A sender may be called so, too: "Foo Support: 583921". */
export const HELP = [
  'infos?|information|support|assistance|help|details|questions|queries|enquiries|suspicious calls?|suspect\\p{L}*(?: fraud)?|in doubt|not sure',
  'en cas de doute|un doute|besoin d.aide|aide|renseignements|assistenza|informazioni|dubbi|aiuto',
  'informate|informese|informacion|ayuda|dudas|consultas|informes|linea|apoio|central(?= [\\d(])|ajuda|duvidas|informac(?:ao|oes)|linha|informacio|dubtes',
  'hilfe|fragen|verdacht|hulp|vragen|informatie|hjalp|fragor|hjelp|hjælp|spørgsmal|spørsmal|apua|lisatietoja|neuvonta',
  'pomoc|pytania|informacje|informace|informacie|dotazy|linka|segitseg|tajekoztatas|informacio|informatii|asistenta|ajutor|relatii',
  'звонок|звонят|поддержка|справк\\p{L}|вопросы|помощь|инфо|довідка|підтримка|питання|допомога|інфо|информация|помощ|въпроси|informacije|podrska|pitanja',
  'πληροφοριες|βοηθεια|αποριες|bilgi|destek|yard[iı]m|sikayet|melumat|elaqe|анықтама|yordam|pagalba|palidziba',
  'bantuan|informasi|layanan|hubungi|pertanyaan|maklumat|tulong|tanong|ho tro|lien he|thong tin|bao ngay|msaada|დახმარება|ინფორმაცია|օգնություն',
  'सहायता|जानकारी|मदत|সহায়তা|তথ্য|உதவி|సహాయం|મદદ|ಸಹಾಯ|സഹായ\\p{L}*',
].join('|');

/** In scripts without spaces between words, or with words that are written together. */
export const REPORT_JOINED =
  '举报|舉報|反诈|反詐|防詐|[专專]線|专线|热线|熱線|客服|[拨撥]打|[請请](?:[拨撥]|洽)|[檢检][舉举]|致[电電]|通報|窓口|コールセンター|신고|고객센터|콜센터|상담센터|แจ้ง|สายด่วน|(?:لل|أ|ا)[إا]?بلاغ|أبلغ|بلّغ|تواصل معنا|الخط الساخن|خدمة العملاء|לדיווח|דווחו|מוקד';
export const HELP_JOINED =
  '[咨諮][询詢]|查[詢询]|相談|問い?合わ?せ|サポート|문의|상담|ติดต่อ|สอบถาม|للاستفسار|للاستعلام|للمساعدة|الدعم|پشتیبانی|اطلاعات|راهنمایی|לבירורים|לפרטים|לעזרה|תמיכה|שירות לקוחות';

import type { LanguageWords } from '../words/roles.js';

/**
 * Those of which few words are known, together: the Caucasus, south-east and central Asia, Africa, the Baltic, Albania.
 * Then the word for code that most of Europe, central Asia and Africa write alike, whatever ending their grammar gives it.
 */
export const OTHER_LANGUAGES: LanguageWords = {
  is: 'គឺ',
  code: 'yanzhengma, yan zheng ma, ninshou kodo, ninsho kodo, kakunin kodo, ninshou bangou, ninsho bango, kakunin bangou, injeung beonho, injeungbeonho, injung bunho, namba hii ya siri, nambari hii ya siri, gakoa, nambari yako ya siri, namba yako ya siri, nambari ya siri, nambari yako ya kuthibitisha, nambari ya kuthibitisha, uthibitisho, xaqiijinta, ລະຫັດ, លេខកូដ, កូដ, ကုဒ်, კოდი, კოდია, კოდის, კოდს, პაროლი, կոդ, կոդը, կոդն, գաղտնաբառ*, գաղտնագիր*, ծածկագիր*, ծածկագր*, մեկանգամյա գաղտնաբառ*, մեկանգամյա կոդ*, ኮድ, ኮድዎ, код нь, нууц үг, kod*, kood*, kaod*, ikhod*, khod*, koodh*, lambark*, код*, *kood, slaptažod*, parol*, parole, parool*, fjalëkalim*, lykilorð*, heslo*, lozink*, zapork*, salasõn*, şifr*, պարոլ, კოდ*, կոդ*, ኮድ*, mfumbo, msimbo, nambari ya siri, စကားဝှက်, လျှို့ဝှက်နံပါတ်, အတည်ပြုနံပါတ်, ពាក្យសម្ងាត់, لەکۆد, کۆد*, کوډ, ڪوڊ, କୋଡ୍, ଓଟିପି, ਪਿੰਨ, મુરપદય, මුරපදය, ഓടിപി, ഒ ടി പി, ಓಟಿಪಿ, cód, chód, côd, chod, የማረጋገጫ ቁጥር, የይለፍ ቃል, cyfrinair, namba ya siri, lambar sirri*, lambar tabbatarwa, የማረጋገጫ ቁጥር*, ማረጋገጫ ቁጥር*, የሚስጥር ቁጥር*',
  currency: "so'm, som, сўм, теңге, azn, amd, gel, mnt",
  otherCode:
    'vartų kodas, laiptinės kodas, vārtu kods, kāpņutelpas kods, värava kood, väravakood, fonoluku kood, kodi i dyerve, kodi i derës, kodi i portës, kodak, kodiak, codeine, кодекс*, кодировк*, кодеин*',
  ask: 'tumia, ingiza, weka',
  proof: 'kuingia, kuthibitisha, thibitisha',
  proves: 'kukamilisha, kuthibitisha, kuingia, kuendelea, kuidhinisha, kumaliza',
  unit: 'წუთი, წუთის, րոպե, minučių, minūtes, minutit',
  secrecy: 'մի հայտնեք, մի փոխանցեք, մի տրամադրեք, ոչ մեկին, ոչ ոքի, վավեր է, არავის, მოქმედებს',
  link: 'մեկանգամյա, ժամանակավոր, է, nambari, namba, ya, ni, waa, yako, kuthibitisha, თქვენი, ձեր, jūsų, jūsu, teie, yra, ir, on, sizning, sizin',
  handover:
    'dereva, dereva wako, kurjeriui, siuntų automatas, siuntų automato, paštomatas, paštomato, kurjeram, pakomāts, pakomāta, pakomātu, kullerile, kullerile, pakiautomaat, pakiautomaadi, korrierit, shoferit',
  place: 'dereva, dereva wako, kurjeriui, kurjeram, kullerile, korrierit, shoferit, programėlėje, lietotnē, rakenduses',
  tell: 'mwambie, mpe, mwonyeshe, pasakykite, parodykite, nosauciet, parādiet, öelge, ütle, näita, näidake, tregoji, thuaji',
};

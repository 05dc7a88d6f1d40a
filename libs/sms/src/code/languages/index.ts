import { CHINESE, JAPANESE, KOREAN, THAI } from './east-asian.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { GREEK, HUNGARIAN, ROMANIAN, TURKISH } from './european.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { HINDI, OTHER_INDIC } from './indic.js';
import { ITALIAN } from './italian.js';
import { FILIPINO, INDONESIAN, MALAY } from './malay-and-philippine.js';
import { DANISH_NORWEGIAN, FINNISH, SWEDISH } from './nordic.js';
import { OTHER_LANGUAGES } from './other-languages.js';
import { PORTUGUESE } from './portuguese.js';
import { ARABIC, HEBREW, PERSIAN } from './semitic.js';
import { CZECH, OTHER_SLAVIC, POLISH, RUSSIAN, UKRAINIAN } from './slavic.js';
import { SPANISH } from './spanish.js';
import { VIETNAMESE } from './vietnamese.js';
import type { LanguageWords } from '../words/roles.js';

/** All languages at once: senders mix them, and a text's language is not known. */
export const LANGUAGES: readonly LanguageWords[] = [
  ENGLISH,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  ITALIAN,
  ROMANIAN,
  GERMAN,
  DUTCH,
  SWEDISH,
  DANISH_NORWEGIAN,
  FINNISH,
  HUNGARIAN,
  POLISH,
  CZECH,
  RUSSIAN,
  UKRAINIAN,
  OTHER_SLAVIC,
  GREEK,
  TURKISH,
  ARABIC,
  PERSIAN,
  HEBREW,
  HINDI,
  OTHER_INDIC,
  INDONESIAN,
  MALAY,
  FILIPINO,
  VIETNAMESE,
  THAI,
  CHINESE,
  JAPANESE,
  KOREAN,
  OTHER_LANGUAGES,
];

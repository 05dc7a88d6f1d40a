import { has, type Test } from './context.js';
import { isAboutSomethingElse, isBesideSomethingElse } from './other-numbers.js';
import { roleSet } from './words/roles.js';

/** Where offers are taken: "in store", "online", "en caisse"; what for: "for 20% off". */
const WHERE_OR_WHAT_FOR = new RegExp(
  '^[ ,]{1,2}(?:(?:and )?(?:get|save|enjoy|take) |(?:for|to (?:get|save|enjoy|take)) [^.!?\\n]{0,20}(?:\\d ?%|[$€£]\\d)|' +
    '(?:in ?stores?|in your (?:local|nearest) store|in our stores?|on ?line|(?:at|to) (?:the )?(?:cashier|till|checkout|register|counter)|' +
    'en (?:caisse|magasin|boutique|ligne|tienda|caja|l[ií]nea)|in (?:negozio|cassa)|alla cassa|na (?:loja|caixa)|nas lojas|' +
    'im (?:laden|store|shop|geschäft)|in (?:der|ihrer|deiner) filiale|an der kasse|in de winkel|aan de kassa|i (?:butik|butikken|kassan|kassen)|' +
    'w sklepie|przy kasie|v prodejně|u pokladny|în magazin|в магазине|на кассе|в магазині|mağazada|kasada|di (?:toko|kedai|kasir))(?!\\p{L}))',
  'iu',
);
const AFTER_UNITS = 48;
const NO_OFFER = roleSet('proof', 'handover', 'secrecy');

/** "40% off everything. Show code 882910 in store": the code of an offer, which proves nothing. */
export const isShownForOffer: Test = (context) => {
  const { text, candidate, hasPercent, rolesAnywhere } = context;
  if (!hasPercent || has(rolesAnywhere, NO_OFFER)) return false;
  if (!isAboutSomethingElse(context) && !isBesideSomethingElse(context)) return false;
  return WHERE_OR_WHAT_FOR.test(text.slice(candidate.end, candidate.end + AFTER_UNITS));
};

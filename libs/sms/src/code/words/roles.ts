/** What a word near a number says of it. */
export const ROLES = [
  /** Announces a verification code: "code", "OTP", "password". */
  'code',
  /** Announces a code of another kind: "promo code", "zip code". It hides the word for code in it. */
  'otherCode',
  /** What has a code of its own, other than to prove something: a gate, a game, a course. Joined to a word for code, it makes both name another code. */
  'thing',
  /** Card and account endings: "ending in". */
  'ending',
  /** Things with numbers of their own: an order, a flight, an account. */
  'reference',
  /** Amounts: "balance", "paid". */
  'money',
  /** Currencies, before or after the amount. */
  'currency',
  /** Where to call: "call", "phone". */
  'contact',
  /** Asks for a message to a number: "text" … */
  'send',
  /** … and the word before that number: "to". */
  'sendTo',
  /** Counts and measures, after the number: "minutes", "points". */
  'unit',
  /** Months and the like, before a year or a time of day. */
  'date',
  /** Asks to type the code: "use", "enter". */
  'ask',
  /** By what something is proven: "with". It counts as a little word, too. */
  'means',
  /** The text is about proving who someone is: "log in", "verify". */
  'proof',
  /** What the number before it does: "to log in", "will verify". The text is about proving something, then. */
  'proves',
  /** Between a word for code and a thing: the code is to be told when the thing changes hands. "pick up", "delivery". */
  'handover',
  /** A locker; and the codes to pick up a parcel, which elsewhere name a shelf and in a text that tells of a locker open it. */
  'locker',
  /** Asks to say or show a number, or to do something with it: "tell", "show". It counts only beside a place or a person to whom codes are told. */
  'tell',
  /** Opens something with a number: "open with". It counts only where a parcel or a ride is told of. */
  'opens',
  /** Where codes are typed, and to whom they are told: "app", "kiosk", "agent". */
  'place',
  /** At the beginning of a sentence, what the number is to be typed for: "to", "in order to". */
  'purpose',
  /** What the number before it is: "all you need". */
  'needed',
  /** The text is about a secret: "do not share", "valid for". */
  'secrecy',
  /** The text's code is over: "code was used". */
  'used',
  /** The number before it is over: "has expired", "was used". */
  'over',
  /** The text's codes are for something else: a meeting, a prize, a discount. */
  'elsewhere',
  /** "is": what follows is the code. It counts as a little word, too. */
  'is',
  /** The same after the number, in languages that put it last: "code 583921 है". */
  'said',
  /** What people write to each other, and no service does: "lol", "my mum". */
  'chat',
  /** Little words that may stand between a word and its number: "is", "number", "your". */
  'link',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * A language's words by role, separated by commas. Accents and case do not matter. `word*` also stands for longer
 * words, `*word` for compounds that end in it (not for words with a space); `=mã`, of four letters at most, counts
 * with its accents only. A space stands for any space or hyphen.
 */
export type LanguageWords = Partial<Record<Role, string>>;

/** A set of roles, one bit each. */
export type RoleSet = number;

export function roleSet(...roles: readonly Role[]): RoleSet {
  return roles.reduce((set, role) => set | (1 << ROLES.indexOf(role)), 0);
}

/** How a candidate is written; some ways count only right after a word for code. */
export type CandidateForm =
  /** 4 to 8 digits in a row. */
  | 'digits'
  /** Digits in equal groups: `123-456`, `123 456`, `12 34 56`. */
  | 'grouped'
  /** `G-583921`, `FB-58392`, `D-5839`: letters that say whose code it is. */
  | 'prefixed'
  /** Letters and digits. */
  | 'alphanumeric'
  /** Only right after the word: 9 or 10 digits, 3 digits, unequal groups, `5 8 3 9 2 1`, capitals only. */
  | 'long'
  | 'short'
  | 'uneven'
  | 'spelled'
  | 'letters'
  /** `583.921`, `5.8.3.9`, `402 917 006`, `5839 21`: only where the text says "is" or a colon, too. */
  | 'dotted'
  | 'broken';

/** A place in the text that may be a code. */
export interface Candidate {
  /** ASCII without separators and without a `G-` prefix. */
  code: string;
  form: CandidateForm;
  /** With the quotes or brackets around it. */
  start: number;
  end: number;
}

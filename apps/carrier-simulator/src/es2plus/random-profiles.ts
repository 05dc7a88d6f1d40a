import { randomInt } from 'node:crypto';
import { makeIccid } from '#libs/esim';
import type { ProfileSource } from './profile-store.js';

const MATCHING_ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** US profiles of an issuer that no real one has, nor the demo inventory (999), and matchingIds that nobody can guess (103 bits). */
export const randomProfiles: ProfileSource = {
  iccidOf: (index) => makeIccid({ countryCode: '1', issuer: '998', account: index }),
  randomMatchingId: () => {
    const group = (): string =>
      Array.from({ length: GROUP_LENGTH }, () => MATCHING_ID_ALPHABET[randomInt(MATCHING_ID_ALPHABET.length)]).join('');
    return Array.from({ length: GROUPS }, group).join('-');
  },
};

/**
 * What a failed provisioning says of its profile: nothing (the carrier could not be had), that it may be at fault, or that
 * it can never be ordered.
 */
export type ProfileVerdict = 'not-judged' | 'suspect' | 'unusable';

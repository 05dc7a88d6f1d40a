import { describe, expect, it } from '@jest/globals';
import { findMentions } from './mentions.js';
import { ROLES, roleSet, type Role } from './roles.js';

function rolesIn(text: string): [word: string, roles: Role[]][] {
  return findMentions(text).map(({ start, end, roles }) => [
    text.slice(start, end),
    ROLES.filter((role) => roles & roleSet(role)),
  ]);
}

describe('findMentions', () => {
  it('prefers the longest phrase, so that a promo code is no code', () => {
    expect(rolesIn('promo code')).toEqual([['promo code', ['otherCode']]]);
    expect(rolesIn('优惠码')).toEqual([['优惠码', ['otherCode']]]);
  });

  it('ignores case, accents, and which space or hyphen stands in a phrase', () => {
    expect(rolesIn('CÓDIGO')).toEqual(rolesIn('CÓDIGO'));
    expect(rolesIn('codigo')[0]?.[1]).toContain('code');
    expect(rolesIn('One-Time\n Password')[0]?.[1]).toEqual(['code']);
  });

  it('finds compounds by their end, and stems by their start', () => {
    expect(rolesIn('Bestätigungscode')[0]?.[1]).toContain('code');
    expect(rolesIn('verificado')[0]).toEqual(['verificado', ['proof']]);
  });

  it('finds words within scripts that set no spaces', () => {
    expect(rolesIn('您的验证码').map(([word]) => word)).toContain('验证码');
    expect(rolesIn('ใช้รหัสนี้').map(([word]) => word)).toContain('รหัส');
  });

  it('tells short words by their accents where only these tell them from words of other languages', () => {
    expect(rolesIn('Mã')[0]?.[1]).toContain('code');
    expect(rolesIn('ma')[0]?.[1] ?? []).not.toContain('code');
    expect(rolesIn('số')[0]?.[1]).toContain('reference');
    expect(rolesIn('so')[0]?.[1] ?? []).not.toContain('reference');
  });

  it('finds no word inside another, and none in the letters of a code', () => {
    expect(rolesIn('scoded')).toEqual([]);
    expect(rolesIn('7KG2')).toEqual([]);
  });
});

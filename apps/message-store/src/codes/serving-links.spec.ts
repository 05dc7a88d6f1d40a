import { describe, expect, it } from '@jest/globals';
import { areAllDown, servingLinks, type CarrierLink } from './serving-links.js';

const LIVE = { mode: 'live', phone: '+14155551234' } as const;
const TEST = { ...LIVE, mode: 'test' } as const;
const link = (fields: Partial<CarrierLink>): CarrierLink => ({ simulated: false, up: true, phones: null, ...fields });
const simulator = link({ simulated: true });

describe('the links that serve a number', () => {
  it('are those of all real carriers for a live number, and the simulated one for a test number', () => {
    const links = [link({ up: false }), link({}), simulator];
    expect(servingLinks(links, LIVE)).toEqual({ total: 2, up: 1 });
    expect(servingLinks(links, TEST)).toEqual({ total: 1, up: 1 });
  });

  it('are the simulated one for a live number where there is no other', () => {
    expect(servingLinks([simulator], LIVE)).toEqual({ total: 1, up: 1 });
  });

  it('are not those that deliver to other phones', () => {
    const own = link({ phones: ['+14155551234'], up: false });
    const others = link({ phones: ['+14155550000'] });
    expect(servingLinks([own, others, simulator], LIVE)).toEqual({ total: 1, up: 0 });
  });

  it('are all down only when there are some and none is up', () => {
    expect(areAllDown({ total: 2, up: 0 })).toBe(true);
    expect(areAllDown({ total: 2, up: 1 })).toBe(false);
    expect(areAllDown({ total: 0, up: 0 })).toBe(false);
    expect(areAllDown(null)).toBe(false);
  });
});

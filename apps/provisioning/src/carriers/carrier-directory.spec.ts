import { describe, expect, it } from '@jest/globals';
import { CarrierDirectory } from './carrier-directory.js';

const CARRIERS = [
  { id: 'real', es2plus: true, simulated: false },
  { id: 'sim', es2plus: true, simulated: true },
  { id: 'twilio', es2plus: false, simulated: false },
];

describe('CarrierDirectory', () => {
  it('keeps live keys and simulated carriers apart', () => {
    const directory = new CarrierDirectory(CARRIERS, false);
    expect(directory.eligible('live')).toEqual({ esim: [['real']], hosted: ['twilio'], hostedWithoutCarrier: true });
    expect(directory.eligible('test')).toEqual({ esim: [['sim']], hosted: [], hostedWithoutCarrier: false });
  });

  it('lets live keys use the simulated carrier after the real ones when the setting says so', () => {
    expect(new CarrierDirectory(CARRIERS, true).eligible('live').esim).toEqual([['real'], ['sim']]);
  });

  it('knows the carrier of a profile without being told when there is only one', () => {
    expect(new CarrierDirectory(CARRIERS, false).onlyEs2Plus()).toBeNull();
    expect(new CarrierDirectory(CARRIERS.slice(1), false).onlyEs2Plus()).toBe('sim');
  });
});

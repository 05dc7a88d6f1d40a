import { describe, expect, it } from '@jest/globals';
import { parseId } from '#libs/contracts';
import { accountUpdated, changed, limitsAfter, type Account } from './account.js';

const id = parseId('account', 'acct_01HXY3A0000000000000000000');
if (id === null) throw new Error('bad id');
const ACCOUNT: Account = {
  id,
  name: 'Acme',
  status: 'active',
  maxNumbers: 5,
  maxProvisions30d: 20,
  revision: 3,
  createdAt: new Date(0),
};

describe('limitsAfter', () => {
  it.each([
    ['keeps both when nothing is wished', {}, 5, 20],
    ['leaves the provision limit alone up to 20 numbers', { maxNumbers: 20 }, 20, 20],
    ['lets the provision limit follow above 20 numbers', { maxNumbers: 21 }, 21, 21],
    ['takes a provision limit as it is named', { maxNumbers: 100, maxProvisions30d: 30 }, 100, 30],
    ['lowers the number limit alone', { maxNumbers: 0 }, 0, 20],
  ])('%s', (_title, wish, maxNumbers, maxProvisions30d) => {
    expect(limitsAfter(ACCOUNT, wish)).toEqual({ maxNumbers, maxProvisions30d });
  });

  it('never lowers a provision limit that was raised before', () => {
    expect(limitsAfter({ maxNumbers: 5, maxProvisions30d: 500 }, { maxNumbers: 50 }).maxProvisions30d).toBe(500);
  });
});

describe('a changed account', () => {
  it('has the next revision, which its event carries', () => {
    const account = changed(ACCOUNT, { status: 'suspended' });
    expect(account).toMatchObject({ status: 'suspended', revision: 4, maxNumbers: 5 });
    expect(accountUpdated(account, [{ sealed: 's1', expires_at: null }])).toEqual({
      account_id: ACCOUNT.id,
      status: 'suspended',
      limits: { max_numbers: 5, max_provisions_30d: 20 },
      signing_secrets: [{ sealed: 's1', expires_at: null }],
      revision: 4,
    });
  });
});

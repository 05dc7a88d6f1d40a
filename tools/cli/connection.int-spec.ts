import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAccountConnection, findConnection } from './connection.js';

describe('findConnection', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'meisim-cli-'));
    writeFileSync(join(home, 'dev.json'), JSON.stringify({ gateway_url: 'http://local', admin_token: 'local' }));
  });
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  it('finds the platform that runs on this machine', () => {
    expect(findConnection({ MEISIM_HOME: home }, '/')).toEqual({ url: 'http://local', adminToken: 'local' });
  });

  it('goes where the variables say', () => {
    const env = { MEISIM_HOME: home, MEISIM_URL: 'https://api.example', MEISIM_ADMIN_TOKEN: 'token' };
    expect(findConnection(env, '/')).toEqual({ url: 'https://api.example', adminToken: 'token' });
  });

  it('names the variable whose address cannot be used', () => {
    const env = { MEISIM_HOME: home, MEISIM_URL: 'api.example' };
    expect(() => findConnection(env, '/')).toThrow('MEISIM_URL is not an http or https URL: api.example');
    expect(() => findAccountConnection({ ...env, MEISIM_API_KEY: 'k', MEISIM_API_SECRET: 's' }, '/')).toThrow(
      'MEISIM_URL is not an http or https URL',
    );
  });

  it('says what to set when there is neither', () => {
    expect(() => findConnection({ MEISIM_HOME: 'none' }, home)).toThrow(
      /set MEISIM_URL and MEISIM_ADMIN_TOKEN, or run npm start/,
    );
  });
});

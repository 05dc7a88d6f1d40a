import { describe, expect, it } from '@jest/globals';
import { LAUNCHER_VARIABLES, parseLauncherSettings } from './launcher-settings.js';

describe('parseLauncherSettings', () => {
  it('needs no variable at all', () => {
    expect(parseLauncherSettings({}, '/work').settings).toEqual({
      home: '/work/.meisim',
      gatewayPort: 3000,
      ingestPort: 0,
      databaseUrl: null,
      carriersFile: null,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseLauncherSettings({ MEISIM_HOME: '', GATEWAY_PORT: '' }, '/work').settings?.gatewayPort).toBe(3000);
  });

  it('takes relative paths from the working folder', () => {
    const { settings } = parseLauncherSettings({ MEISIM_HOME: 'a/b', CARRIERS_FILE: 'c.yaml' }, '/work');
    expect(settings).toMatchObject({ home: '/work/a/b', carriersFile: '/work/c.yaml' });
  });

  it.each([
    [{ GATEWAY_PORT: '4000', INGEST_PORT: '4000' }, 4000],
    [{ INGEST_PORT: '3000' }, 3000],
  ])('says that two services cannot have one port: %j', (env, port) => {
    expect(parseLauncherSettings(env, '/work').problems).toEqual([
      `GATEWAY_PORT and INGEST_PORT are both ${port}: give one of them another port, or 0 for any`,
    ]);
  });

  it('takes any free port for both', () => {
    expect(parseLauncherSettings({ GATEWAY_PORT: '0', INGEST_PORT: '0' }, '/work').problems).toBeUndefined();
  });

  it('names every bad setting in a line of its own', () => {
    const env = { GATEWAY_PORT: '70000', INGEST_PORT: 'x', DATABASE_URL: 'mysql://db', WEBHOOK_ALLOW_PRIVATE: 'foo' };
    expect(parseLauncherSettings(env, '/work').problems).toEqual([
      'DATABASE_URL must be a postgres:// URL',
      'WEBHOOK_ALLOW_PRIVATE: expected false, loopback or a list of CIDR ranges; "foo" is none',
      'GATEWAY_PORT must be a port from 0 to 65535 (0: any), not "70000"',
      'INGEST_PORT must be a port from 0 to 65535 (0: any), not "x"',
    ]);
  });

  it('reads the variables that the page of settings shows, and no other', () => {
    const read = new Set<string>();
    const env = new Proxy<NodeJS.ProcessEnv>({}, { get: (_, name) => void read.add(String(name)) });
    parseLauncherSettings(env, '/work');
    expect([...read].sort()).toEqual(Object.keys(LAUNCHER_VARIABLES).sort());
  });
});

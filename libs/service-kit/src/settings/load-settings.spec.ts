import { describe, expect, it } from '@jest/globals';
import { composeSettings, DatabaseSettings, EventLogSettings, HttpSettings, OpsSettings } from './common.settings.js';
import { loadSettings, SettingsError } from './load-settings.js';
import { BaseUrlSetting, BooleanSetting, ListSetting, OptionalSetting, TextSetting } from './setting-types.js';

class ExampleSettings extends composeSettings(OpsSettings, HttpSettings, DatabaseSettings, EventLogSettings) {
  @BooleanSetting()
  ALLOW = false;

  @ListSetting()
  NAMES: string[] = [];

  @OptionalSetting()
  @BaseUrlSetting()
  OTHER_URL?: string;

  @TextSetting()
  TOKEN: string = 'none';
}

const GOOD = { DATABASE_URL: 'postgres://u:p@db.internal:5432/x' };

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadSettings(ExampleSettings, env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadSettings', () => {
  it('fills in what is not set, and counts an empty variable as not set', () => {
    const settings = loadSettings(ExampleSettings, { ...GOOD, OPS_PORT: '', TOKEN: '' });
    expect(settings).toMatchObject({ HOST: '127.0.0.1', OPS_PORT: 0, PORT: 0, DATABASE_POOL_MAX: 10, TOKEN: 'none' });
    expect(settings).toMatchObject({ KAFKA_PARTITIONS: 12, ALLOW: false, NAMES: [] });
    expect(settings.KAFKA_BROKERS).toBeUndefined();
    expect(settings.OTHER_URL).toBeUndefined();
  });

  it.each(['k1', 'k1:9092,k2', 'k1:', 'k1:0', 'k1:65536', 'k1:x', ':9092', 'kafka://k1:9092'])(
    'names brokers that nothing could connect to: %s',
    (brokers) => {
      expect(problemsOf({ ...GOOD, KAFKA_BROKERS: brokers })).toEqual([
        'KAFKA_BROKERS must be a list of host:port, with ports from 1 to 65535',
      ]);
    },
  );

  it('reads numbers, booleans, lists and URLs', () => {
    const settings = loadSettings(ExampleSettings, {
      ...GOOD,
      PORT: ' 8080 ',
      ALLOW: 'TRUE',
      NAMES: 'a, b,,c',
      KAFKA_BROKERS: 'k1:9092,k2:9092',
      OTHER_URL: 'http://provisioning:3000/',
    });
    expect(settings).toMatchObject({ PORT: 8080, ALLOW: true, NAMES: ['a', 'b', 'c'] });
    expect(settings).toMatchObject({ KAFKA_BROKERS: ['k1:9092', 'k2:9092'], OTHER_URL: 'http://provisioning:3000' });
  });

  it('names every bad setting at once, and no value', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://secret', PORT: '70000', ALLOW: 'perhaps', OTHER_URL: 'x' });
    expect(problems).toHaveLength(4);
    for (const name of ['DATABASE_URL', 'PORT', 'ALLOW', 'OTHER_URL']) {
      expect(problems.some((problem) => problem.startsWith(name))).toBe(true);
    }
    expect(problems.join()).not.toContain('secret');
  });

  it('says which setting is missing', () => {
    expect(problemsOf({})).toEqual([expect.stringMatching(/^DATABASE_URL is missing/)]);
  });

  it('takes nothing from the environment that the class does not name', () => {
    expect(loadSettings(ExampleSettings, { ...GOOD, PATH: '/bin' })).not.toHaveProperty('PATH');
  });
});

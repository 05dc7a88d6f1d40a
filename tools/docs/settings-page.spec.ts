import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { settingFormat } from './setting-format.js';
import { SERVICE_SETTINGS, settingRows, settingsPage } from './settings-page.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The formatter pads tables and breaks lines; what is said stays. */
const words = (page: string) => page.replace(/-{3,}/g, '---').replace(/\s+/g, ' ').trim();

describe('docs/settings.md', () => {
  const rows = settingRows(ROOT);

  it('is what the code says now (npm run docs:generate)', () => {
    expect(words(readFileSync(`${ROOT}docs/settings.md`, 'utf8'))).toBe(words(settingsPage(ROOT)));
  });

  it('has the settings of every service that there is', () => {
    const services = globSync('apps/*/src/*.settings.ts', { cwd: ROOT }).map((path) => path.split('/')[1] ?? '');
    expect(Object.keys(SERVICE_SETTINGS).sort()).toEqual(services.sort());
  });

  it('says what each is for', () => {
    expect(rows.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });

  it('shows one default and one range for what several services read', () => {
    const forms = new Map<string, Set<string>>();
    for (const { name, default: text, format } of rows) {
      const optional = text === 'none' || text === '**required**';
      forms.set(name, (forms.get(name) ?? new Set()).add(`${optional ? '' : text} ${format}`));
    }
    expect([...forms].filter(([, known]) => known.size > 1).map(([name]) => name)).toEqual([]);
  });
});

describe('settingFormat', () => {
  const rule = (name: string, ...constraints: unknown[]) => ({ name, constraints, each: false });

  it('tells a range by its bounds, and a port as one', () => {
    expect(settingFormat([rule('isInt'), rule('min', 1), rule('max', 1_000_000)])).toBe('1 to 1,000,000');
    expect(settingFormat([rule('isInt'), rule('min', 0), rule('max', 65_535)])).toBe('port');
  });

  it('tells words, lists and lengths', () => {
    expect(settingFormat([rule('isIn', ['a', 'b'])])).toBe('`a`, `b`');
    expect(settingFormat([{ ...rule('isString'), each: true }])).toBe('comma-separated list');
    expect(settingFormat([rule('isString'), rule('minLength', 16)])).toBe('text, at least 16 characters');
  });
});

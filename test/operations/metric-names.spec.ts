import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { nodeMetrics } from './known-metrics.js';
import { metricUses, problemsOf } from './metric-uses.js';
import { metricRows } from './metrics-page.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['README.md', 'docs/**/*.md', 'deploy/**/*.md'].flatMap((pattern) => globSync(pattern, { cwd: ROOT }));

describe('metrics in the documents', () => {
  it.each(PAGES)('are there, with the labels that %s gives them', (page) => {
    const text = readFileSync(`${ROOT}${page}`, 'utf8');
    expect(problemsOf(metricUses(text), metricRows())).toEqual([]);
    const known = new Set(nodeMetrics().map(({ name }) => name));
    const ofNode = text.match(/\b(process|nodejs)_[a-z0-9_]*[a-z0-9]\b/g) ?? [];
    expect(ofNode.filter((name) => !known.has(name))).toEqual([]);
  });

  it('are looked for on all pages', () => {
    const named = PAGES.flatMap((page) => metricUses(readFileSync(`${ROOT}${page}`, 'utf8')));
    expect(PAGES.length).toBeGreaterThan(40);
    expect(new Set(named.map(({ name }) => name)).size).toBeGreaterThanOrEqual(metricRows().size);
  });

  it('say what an operator is to do', () => {
    const rows = [...metricRows().values()];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ advice, help }) => advice === '' || help === '')).toEqual([]);
  });
});

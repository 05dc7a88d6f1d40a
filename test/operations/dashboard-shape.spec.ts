import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { shapeProblems } from './dashboard-shape.js';

const JSON_TEXT = readFileSync(new URL('../../deploy/grafana/meisim.json', import.meta.url), 'utf8');

describe('shapeProblems', () => {
  it.each([
    ['the id of one installation', '"uid": "meisim"', '"id": 7, "uid": "meisim"', 'dashboard'],
    ['a schema that Grafana would migrate', '"schemaVersion": 42', '"schemaVersion": 16', 'dashboard/schemaVersion'],
    ['a datasource of one installation', '"uid": "${datasource}"', '"uid": "P1809F7CD0C75ACF3"', '/datasource/uid'],
    ['a choice made elsewhere', '"multi": false', '"multi": false, "current": { "value": "main" }', 'variable 0'],
    ['a unit that Grafana does not know', '"unit": "cps"', '"unit": "sms"', '/fieldConfig/defaults/unit'],
    ['a panel without a unit', '"unit": "cps",', '', '/fieldConfig/defaults'],
    ['a panel beyond the edge', '"w": 24, "x": 0', '"w": 24, "x": 24', '/gridPos/x'],
    ['a description of two sentences', '"description": "Replicas', '"description": "One. Replicas', '/description'],
    ['a query without a name', '"refId": "A"', '"refId": ""', '/targets/0/refId'],
  ])('finds %s', (_what, good, bad, place) => {
    const spoilt = JSON_TEXT.replace(good, () => bad);
    expect(spoilt).not.toBe(JSON_TEXT);
    expect(shapeProblems(JSON.parse(spoilt)).join('\n')).toContain(place);
  });
});

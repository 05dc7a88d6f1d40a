import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseCarriers } from '#libs/carriers';
import { LaunchError } from './launch-error.js';
import { mergedCarriers, SIMULATED_PASSWORD_ENV } from './merged-carriers.js';

const PORTS = { smpp: 2775, es2plus: 8443 };

describe('mergedCarriers', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'meisim-carriers-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives the services carriers that they accept, marked as simulated', () => {
    const carriers = parseCarriers(mergedCarriers(null, PORTS), { [SIMULATED_PASSWORD_ENV]: 'secret' });
    expect(carriers.map(({ type, simulated }) => ({ type, simulated }))).toEqual([
      { type: 'smpp', simulated: true },
      { type: 'es2plus', simulated: true },
    ]);
  });

  it('tells our side the TLV in which the simulator sends its ids', () => {
    for (const [given, told] of [
      ['receipted_message_id', 0x1e],
      ['5121', 5121],
    ] as const) {
      const carriers = parseCarriers(mergedCarriers(null, PORTS, given), { [SIMULATED_PASSWORD_ENV]: 'secret' });
      expect(carriers[0]).toMatchObject({ identityTlv: told });
    }
  });

  it("puts the user's carriers first and makes the paths in them absolute", () => {
    const path = join(folder, 'carriers.yaml');
    writeFileSync(path, '- {id: op, type: es2plus, url: "https://op.example", requester_id: us, ca_file: ca.pem}\n');
    const merged: unknown = parse(mergedCarriers(path, PORTS));
    expect(merged).toHaveLength(3);
    expect(merged).toMatchObject([{ id: 'op', ca_file: join(folder, 'ca.pem') }, {}, {}]);
  });

  it('names the setting when the file is missing or holds no list', () => {
    expect(() => mergedCarriers(join(folder, 'none.yaml'), PORTS)).toThrow(
      /^CARRIERS_FILE: .*none\.yaml cannot be used/,
    );
    const path = join(folder, 'map.yaml');
    writeFileSync(path, 'id: x\n');
    expect(() => mergedCarriers(path, PORTS)).toThrow(LaunchError);
  });
});

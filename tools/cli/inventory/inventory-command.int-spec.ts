import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inventoryCommand } from './inventory-command.js';

const TAKEN = { imported: 2, updated: 0, unchanged: 0, rejected: 0, errors: [] };

describe('inventory import', () => {
  const printed: unknown[] = [];
  let asked: string | undefined;
  let answer: object = TAKEN;
  let gateway: Server;
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'meisim-inventory-'));
    writeFileSync(join(folder, 'stock.csv'), 'msisdn\n+14155550123\n');
    gateway = createServer((request, response) => {
      asked = request.url;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    printed.length = 0;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await new Promise((resolve) => {
      gateway.close(resolve);
      gateway.closeAllConnections();
    });
  });

  const run = (...words: string[]) => {
    const { port } = gateway.address() as AddressInfo;
    const env = { MEISIM_URL: `http://127.0.0.1:${port}`, MEISIM_ADMIN_TOKEN: 'token' };
    const command = inventoryCommand({ env, workingFolder: folder, print: (result) => printed.push(result) });
    return command.parseAsync(['import', ...words], { from: 'user' });
  };

  it('brings the file to the carrier that is named, and prints what became of its rows', async () => {
    answer = TAKEN;
    await run('stock.csv', '--carrier', 'phone');
    expect(asked).toBe('/v1/admin/inventory?carrier=phone');
    expect(printed).toEqual([TAKEN]);
  });

  it('prints why rows were not taken, and fails', async () => {
    answer = { ...TAKEN, rejected: 1, errors: [{ line: 2, message: 'no' }] };
    await expect(run('stock.csv')).rejects.toThrow('rows not taken: 1');
    expect(printed).toEqual([answer]);
  });
});

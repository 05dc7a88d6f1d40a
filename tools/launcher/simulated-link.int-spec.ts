import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { untilSimulatorIsBound } from './simulated-link.js';

it('the first SMS after a start finds a bind', async () => {
  const answers = [{ binds: [] }, { binds: [] }, { binds: [{ kind: 'transceiver' }] }];
  const simulator = createServer((_request, response) => response.end(JSON.stringify(answers.shift())));
  await new Promise<void>((resolve) => simulator.listen(0, '127.0.0.1', resolve));
  await untilSimulatorIsBound(`http://127.0.0.1:${(simulator.address() as AddressInfo).port}`);
  expect(answers).toEqual([]);
  simulator.closeAllConnections();
  simulator.close();
});

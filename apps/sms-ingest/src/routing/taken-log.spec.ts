import { describe, expect, it } from '@jest/globals';
import { TakenLog } from './taken-log.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const message = (message_id: string) => ({ message_id, carrier_id: 'smsc', segments: 1, number_id: 'num_1' });

describe('TakenLog', () => {
  it('tells all of a message that comes alone, and the ids of those that come together', async () => {
    const lines: object[] = [];
    const log = new TakenLog((fields) => lines.push(fields));
    log.add(message('msg_1'));
    await turn();
    log.add(message('msg_2'));
    log.add(message('msg_3'));
    await turn();
    expect(lines).toEqual([message('msg_1'), { message_ids: ['msg_2', 'msg_3'] }]);
  });
});

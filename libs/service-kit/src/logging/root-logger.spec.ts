import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { newTrace } from '../tracing/traceparent.js';
import { runInContext } from '../tracing/work-context.js';
import { createRootLogger } from './root-logger.js';

function loggerWithLines() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const logger = createRootLogger('sms-ingest', 'info', destination);
  return { logger, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>, lines };
}

describe('the logger', () => {
  it('writes no secret, however deep it stands, in objects and in lists', () => {
    const { logger, lines } = loggerWithLines();
    logger.info(
      {
        text: 'Your code is 583921',
        message: { code: '583921', Text: 'Your code', kept: 'yes' },
        headers: { Authorization: 'Bearer sk_live_x', 'x-meisim-identity': 'v1.x' },
        numbers: [{ lpa: 'LPA:1$smdp$ID' }],
        event: { signing_secrets: [{ sealed: 's1.x' }] },
      },
      'taken',
    );
    const written = lines.join();
    for (const secret of ['583921', 'Your code', 'sk_live_x', 'v1.x', 'smdp', 's1.x']) {
      expect(written).not.toContain(secret);
    }
    expect(written).toContain('"kept":"yes"');
  });

  it("keeps an error's code and cause, and drops what a driver hangs on it", () => {
    const { logger, last } = loggerWithLines();
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new Error('query failed', { cause }), { parameters: ['a text'], detail: 'row' });
    logger.error(error);
    expect(last()['err']).toMatchObject({ message: 'query failed', cause: { code: 'ECONNREFUSED' } });
    expect(JSON.stringify(last())).not.toContain('a text');
  });

  it('writes the word for an error as a word, and none as none', () => {
    const { logger, last } = loggerWithLines();
    logger.info({ error: 'connection_refused' }, 'attempt');
    expect(last()['error']).toBe('connection_refused');
    logger.info({ error: null }, 'attempt');
    expect(last()['error']).toBeNull();
  });

  it('puts the trace and the request of the current work on each line', () => {
    const { logger, last } = loggerWithLines();
    const trace = newTrace();
    runInContext({ trace, requestId: 'req_1' }, () => {
      logger.info('within');
    });
    expect(last()).toMatchObject({
      trace_id: trace.traceId,
      request_id: 'req_1',
      service: 'sms-ingest',
      level: 'info',
    });
    logger.info('outside');
    expect(last()).not.toHaveProperty('trace_id');
  });
});

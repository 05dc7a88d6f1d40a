import { describe, expect, it } from '@jest/globals';
import { acceptanceOfFailure } from './acceptance.js';
import { withinLimit } from './answer-limit.js';

describe('withinLimit', () => {
  it('lets the carrier keep a message that does not become durable in time', async () => {
    const failure: unknown = await withinLimit(new Promise(() => undefined), 1).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'service_unavailable', status: 503 });
    expect(acceptanceOfFailure(failure)).toBe('later');
  });

  it('gives the result or the failure of work that ends in time', async () => {
    expect(await withinLimit(Promise.resolve('taken'))).toBe('taken');
    await expect(withinLimit(Promise.reject(new Error('down')))).rejects.toThrow('down');
  });
});

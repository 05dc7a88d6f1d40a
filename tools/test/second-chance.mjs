/**
 * Tests against real processes, sockets and clocks may lose a race once on a busy machine: such a test is run once
 * more, and Jest shows what went wrong the first time. Pure tests (`x.spec.ts`) get no second chance.
 */
import { expect, jest } from '@jest/globals';

const { testPath } = expect.getState();
if (testPath !== undefined && !testPath.endsWith('.spec.ts')) jest.retryTimes(1, { logErrorsBeforeRetry: true });

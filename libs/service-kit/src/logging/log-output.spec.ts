import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { createLogOutput } from './log-output.js';

/** Every write to it fails as on a full disk. Source: full(4). */
const FULL_DISK = '/dev/full';

describe('the output of log lines', () => {
  let folder: string;
  let full: number;
  let file: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-output-'));
    full = openSync(FULL_DISK, 'w');
    file = openSync(join(folder, 'log'), 'a');
  });
  afterEach(() => {
    closeSync(full);
    closeSync(file);
    rmSync(folder, { recursive: true });
  });

  const written = () => readFileSync(join(folder, 'log'), 'utf8');
  const failure = (output: ReturnType<typeof createLogOutput>) =>
    new Promise((resolve) => {
      output.once('error', resolve);
    });

  it('keeps lines while the disk is full, and writes them in order once it is not', async () => {
    const output = createLogOutput(full);
    const failed = failure(output);
    output.write('first\n');
    await failed;
    output.write('second\n');
    await failure(output);
    Object.assign(output, { fd: file });
    output.write('third\n');
    await waitFor('the lines', () => written() === 'first\nsecond\nthird\n');
  });

  it('ends with the process although nothing can be written', async () => {
    const output = createLogOutput(full);
    const failed = failure(output);
    output.write('lost\n');
    await failed;
    output.flushSync();
    expect(written()).toBe('');
  });

  it('goes on when nothing more can wait, and says how many lines were lost', async () => {
    const losses: number[] = [];
    const output = createLogOutput(full, { waitingMax: 20, onLost: (lines) => losses.push(lines) });
    const failed = failure(output);
    output.write('0123456789abcd\n');
    await failed;
    for (const line of ['full\n', 'lost\n', 'lost\n']) {
      const failedAgain = failure(output);
      output.write(line);
      await failedAgain;
    }
    Object.assign(output, { fd: file });
    output.write('the last that is lost\n');
    await waitFor('the loss', () => losses.length > 0);
    expect(losses).toEqual([3]);
    expect(written()).toBe('0123456789abcd\nfull\n');
  });

  it('finds room for the line that tells of the loss', async () => {
    const output = createLogOutput(full, {
      waitingMax: 20,
      onLost: (lines) => {
        output.write(`lost: ${lines}\n`);
      },
    });
    const failed = failure(output);
    output.write('0123456789abcde\n');
    await failed;
    const failedAgain = failure(output);
    output.write('too long\n');
    await failedAgain;
    Object.assign(output, { fd: file });
    output.write('x\n');
    await waitFor('the lines', () => written() === '0123456789abcde\nx\nlost: 1\n');
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TcpFaultProxy, waitFor } from '#libs/testing';
import { SCHEMA } from '../schema.js';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { OwnerSession } from './owner-session.adapter.js';
import { OwnersRepository } from './owners.repository.js';

const logger = { info: () => undefined, warn: () => undefined };

describe('the session of an owner', () => {
  let scene: DispatcherScene;
  let proxy: TcpFaultProxy;
  let session: OwnerSession;
  let others: OwnersRepository;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    // For its tables.
    await scene.stop(await scene.start());
    others = new OwnersRepository({ query: (text, values) => scene.query(text, values) }, 'another');
  });
  afterAll(() => scene.close());

  beforeEach(async () => {
    const url = new URL(scene.database.url);
    proxy = await TcpFaultProxy.start({ host: url.hostname, port: Number(url.port) });
    url.host = `${proxy.host}:${proxy.port}`;
    const limits = { answerLimitMs: 1_000, probeIntervalMs: 50 };
    session = new OwnerSession({ url: url.href, schema: SCHEMA, owner: 'self', ...limits }, logger);
    await session.start();
  });
  afterEach(async () => {
    await session.stop();
    await proxy.stop();
  });

  it('is replaced when the server falls silent, and says that it was', async () => {
    proxy.holdAnswersFrom(() => true);
    await waitFor('the silence to be noticed', () => !session.held);
    proxy.passOnHeld();
    await waitFor('another session', async () => session.held && (await others.missing()).length === 0);
    expect(session.replacedAtMs).toBeGreaterThan(0);
  });

  it('enters its owner again when others have taken it for dead', async () => {
    const entered = () => scene.query(`SELECT FROM owners WHERE owner = 'self'`);
    await scene.query('DELETE FROM owners');
    await waitFor('the row', async () => (await entered()).length > 0);
  });

  it('does not keep its service from stopping when the server is silent', async () => {
    proxy.holdAnswersFrom(() => true);
    await waitFor('silence', () => proxy.holding);
    await session.stop();
    expect(session.held).toBe(false);
  });
});

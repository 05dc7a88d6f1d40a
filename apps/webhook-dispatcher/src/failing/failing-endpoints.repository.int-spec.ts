import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { NumberProvisioned } from '#libs/contracts';
import { DispatcherScene } from '../testing/dispatcher-scene.adapter.js';
import { FailingEndpointsRepository } from './failing-endpoints.repository.js';

describe('FailingEndpointsRepository', () => {
  let scene: DispatcherScene;
  let repository: FailingEndpointsRepository;

  beforeAll(async () => {
    scene = await DispatcherScene.open();
    const service = await scene.start();
    repository = new FailingEndpointsRepository(service.app.get(DataSource));
  });
  afterAll(() => scene.close());

  /** The number as the projection has it: nobody else hears of it. */
  async function known(changes: Partial<NumberProvisioned> = {}): Promise<NumberProvisioned> {
    const number = scene.number(changes);
    await scene.query(
      `INSERT INTO numbers (key, revision, state) VALUES ($1, $2, $3)
       ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, state = excluded.state`,
      [number.number_id, number.revision, JSON.stringify(number)],
    );
    return number;
  }

  async function failed({ number_id, revision }: NumberProvisioned, atMs: number): Promise<number | undefined> {
    const since = await repository.noteFailures([{ numberId: number_id, revision, atMs }]);
    return since.get(number_id);
  }
  const isFailing = async ({ number_id }: NumberProvisioned) => (await repository.all()).includes(number_id);

  it('counts nothing that was sent to an endpoint as it was before, or that is disabled', async () => {
    const before = await known();
    await known({ ...before, revision: 2 });
    const off = await known({ webhook_enabled: false });
    expect([await failed(before, 1_000), await failed(off, 1_000)]).toEqual([undefined, undefined]);
    expect([await isFailing(before), await isFailing(off)]).toEqual([false, false]);
  });

  it('counts from the first failure on while the URL stays the same, and anew with another', async () => {
    const number = await known();
    expect(await failed(number, 1_000)).toBe(1_000);
    expect(await failed(await known({ ...number, revision: 2 }), 2_000)).toBe(1_000);
    const moved = await known({ ...number, revision: 3, webhook_url: `${scene.receiver.url}/moved` });
    expect(await failed(moved, 3_000)).toBe(3_000);
  });

  it('ends the count of a webhook that was off since it began, though it is on again and has failed meanwhile', async () => {
    const number = await known();
    await failed(number, 1_000);
    await failed(await known({ ...number, revision: 3 }), 3_000);
    await repository.clearChanged([{ ...number, revision: 2, webhook_enabled: false }]);
    expect(await isFailing(number)).toBe(false);
  });

  it('ends the count of a released number', async () => {
    const number = await known();
    await failed(number, 1_000);
    await repository.clearChanged([{ ...number, revision: 2, status: 'released' }]);
    expect(await isFailing(number)).toBe(false);
  });

  it('goes on counting when it hears once more of how the number was before', async () => {
    const number = await known();
    const moved = await known({ ...number, revision: 2, webhook_url: `${scene.receiver.url}/moved` });
    await failed(moved, 1_000);
    await repository.clearChanged([number, moved]);
    expect(await isFailing(number)).toBe(true);
  });
});

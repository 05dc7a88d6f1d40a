import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#libs/testing';
import { FakeSmsc } from '../testing/fake-smsc.adapter.js';
import { BindRefusedError } from './bind-refused-error.js';
import { genericNack } from './pdu-answers.js';
import { SmppLink, type LostSession } from './smpp-link.client.js';
import { encodePdu } from './smpp-library.adapter.js';
import { openSmppSession } from './smpp-session.client.js';
import type { DeliverAnswer, DeliverHandler, SmppSessionOptions } from './smpp-session.port.js';

const TAKEN: DeliverAnswer = { kind: 'resp', status: 0 };
const sms = { short_message: Buffer.from('hello'), destination_addr: '14155551234' };

function optionsFor(port: number): SmppSessionOptions {
  const account = { systemId: 'meisim', password: 'secret' };
  return { host: '127.0.0.1', port, tls: false, ...account, bind: 'receiver', window: 10 };
}

describe('SMPP link', () => {
  let smsc: FakeSmsc;
  let links: SmppLink[] = [];
  let losses: string[] = [];
  let pauses: number[] = [];

  beforeEach(async () => {
    smsc = await FakeSmsc.start();
    losses = [];
    pauses = [];
  });
  afterEach(async () => {
    await Promise.all(links.map((link) => link.stop()));
    links = [];
    await smsc.stop();
  });

  function start(handler: DeliverHandler, options: Partial<SmppSessionOptions> = {}): SmppLink {
    const all = { ...optionsFor(smsc.port), ...options };
    const onLost = ({ reason }: LostSession, retryInMs: number) => {
      losses.push(reason);
      pauses.push(retryInMs);
    };
    const events = { onBound: () => undefined, onLost };
    const link = new SmppLink(all, handler, events, () => 0);
    links.push(link);
    link.start();
    return link;
  }

  /** Its port. */
  async function listening(server: Server): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  }

  /** A handler whose answers the test gives. */
  function heldHandler() {
    const held: ((answer: DeliverAnswer) => void)[] = [];
    const handler: DeliverHandler = () => new Promise((resolve) => held.push(resolve));
    return { held, handler };
  }

  it('says what the carrier wants to hear with a bind', async () => {
    start(() => Promise.resolve(TAKEN), { systemType: 'VMA', addrTon: 1, addrNpi: 1, addressRange: '1415' });
    start(() => Promise.resolve(TAKEN));
    await smsc.bound(2);
    const said = (field: { system_type?: string; addr_ton?: number; addr_npi?: number; address_range?: string }) =>
      [field.system_type, field.addr_ton, field.addr_npi, field.address_range].join();
    expect(smsc.binds.map(said).sort()).toEqual([',0,0,', 'VMA,1,1,1415']);
  });

  it('binds again after the session was lost', async () => {
    const link = start(() => Promise.resolve(TAKEN));
    await smsc.bound(1);
    smsc.sessions[0]?.destroy();
    await waitFor('the loss', () => losses.length > 0);
    await smsc.bound(1);
    await waitFor('bound', () => link.state.state === 'bound');
    expect((await smsc.deliverRaw(sms)).command_status).toBe(0);
  });

  it('still says why and when the session before was lost, once the next one stands', async () => {
    const link = start(() => Promise.resolve(TAKEN));
    await smsc.bound(1);
    await waitFor('bound', () => link.state.state === 'bound');
    expect(link.state).toMatchObject({ lastError: null, lastErrorAtMs: null });
    smsc.sessions[0]?.destroy();
    await waitFor('the loss', () => losses.length > 0);
    const lostAtMs = link.state.lastErrorAtMs;
    await waitFor('bound again', () => link.state.state === 'bound');
    expect(link.state).toMatchObject({ lastError: losses[0], lastErrorAtMs: lostAtMs });
    expect(lostAtMs).toBeLessThanOrEqual(link.state.sinceMs);
  });

  it('goes on trying while binds are refused, and says why it is not bound', async () => {
    smsc.bindStatus = 0x0e;
    const link = start(() => Promise.resolve(TAKEN));
    await waitFor('two refusals', () => losses.length >= 2);
    expect(losses[0]).toBe('bind refused with 0x0e (invalid password)');
    expect(link.state.lastError).toBe('bind refused with 0x0e (invalid password)');
    smsc.bindStatus = 0;
    await smsc.bound(1);
  });

  it('tells a bind that is refused from an SMSC that is not there', async () => {
    smsc.bindStatus = 0x0e;
    const open = (port: number) => openSmppSession(optionsFor(port), () => Promise.resolve(TAKEN));
    await expect(open(smsc.port)).rejects.toBeInstanceOf(BindRefusedError);
    const gone = await FakeSmsc.start();
    const { port } = gone;
    await gone.stop();
    await expect(open(port)).rejects.not.toBeInstanceOf(BindRefusedError);
  });

  it('waits longer each time for an SMSC that takes the bind and leaves, until a session brings something', async () => {
    smsc.leavesAfterBind = true;
    start(() => Promise.resolve(TAKEN));
    await waitFor('three losses', () => losses.length >= 3);
    smsc.leavesAfterBind = false;
    await smsc.bound(1);
    expect((await smsc.deliverRaw(sms)).command_status).toBe(0);
    const before = losses.length;
    smsc.sessions[0]?.destroy();
    await waitFor('another loss', () => losses.length > before);
    expect(pauses.slice(0, 3)).toEqual([100, 200, 400]);
    expect(pauses.at(-1)).toBe(100);
  });

  it('is not bound by an answer that is none to a bind', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bind) => socket.write(genericNack(bind.readUInt32BE(12), 0)));
    });
    const port = await listening(server);
    const link = start(() => Promise.resolve(TAKEN), { port });
    await waitFor('the loss', () => losses.length > 0);
    expect(losses[0]).toBe('bind answered with command 0x80000000');
    await link.stop();
    server.close();
  });

  it('does not wait for an answer to its bind from who says that it cannot read it', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => socket.write(genericNack(0, 0x02)));
    });
    const link = start(() => Promise.resolve(TAKEN), { port: await listening(server) });
    await waitFor('the loss', () => losses.length > 0);
    expect(losses[0]).toBe('bind answered with generic_nack 0x02');
    await link.stop();
    server.close();
  });

  it('is not bound by a second answer behind a refusal, and takes nothing that comes with it', async () => {
    const resp = (status: number, sequence: number) =>
      encodePdu('bind_receiver_resp', { command_status: status, sequence_number: sequence });
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (bind) => {
        const sequence = bind.readUInt32BE(12);
        socket.write(Buffer.concat([resp(0x0e, sequence), resp(0, sequence), encodePdu('deliver_sm', {})]));
      });
    });
    let taken = 0;
    const handler: DeliverHandler = () => {
      taken += 1;
      return Promise.resolve(TAKEN);
    };
    const link = start(handler, { port: await listening(server) });
    await waitFor('the loss', () => losses.length > 0);
    expect([losses[0], taken]).toEqual(['bind refused with 0x0e (invalid password)', 0]);
    await link.stop();
    server.close();
  });

  it('notices an SMSC that hangs by an enquire_link without an answer', async () => {
    smsc.answersEnquireLink = false;
    start(() => Promise.resolve(TAKEN), { enquireLinkIntervalMs: 20, enquireLinkTimeoutMs: 20 });
    await waitFor('the loss', () => losses.length > 0);
    expect(losses[0]).toBe('no answer to enquire_link');
    smsc.answersEnquireLink = true;
    await smsc.bound(1);
  });

  it('gives a bind up that is never answered', async () => {
    const mute = createServer((socket) => socket.on('error', () => undefined));
    const port = await listening(mute);
    const link = start(() => Promise.resolve(TAKEN), { port, bindTimeoutMs: 30 });
    await waitFor('the loss', () => losses.length > 0);
    expect(losses[0]).toBe('no answer to bind');
    await link.stop();
    mute.close();
  });

  it('answers enquire_link of the SMSC, and commands that it does not know with generic_nack', async () => {
    start(() => Promise.resolve(TAKEN));
    await smsc.bound(1);
    const [session] = smsc.sessions;
    const answer = await new Promise<{ command_status: number }>((resolve) => session?.enquire_link(resolve));
    expect(answer.command_status).toBe(0);
    const unknown = Buffer.alloc(16);
    unknown.writeUInt32BE(16, 0);
    unknown.writeUInt32BE(0x103, 4);
    unknown.writeUInt32BE(9, 12);
    session?.socket.write(unknown);
    await waitFor('generic_nack', () => smsc.commands.includes('generic_nack'));
  });

  it('takes no more than its window at a time, and the rest afterwards', async () => {
    const { held, handler } = heldHandler();
    const link = start(handler, { window: 3 });
    await smsc.bound(1);
    const answers = Array.from({ length: 8 }, () => smsc.deliverRaw(sms));
    await waitFor('a full window', () => held.length === 3);
    expect(link.state.inFlight).toBe(3);
    for (let answered = 0; answered < 8; answered += 1) {
      const answer = await waitFor('a held message', () => held.shift());
      expect(link.state.inFlight).toBeLessThanOrEqual(3);
      answer(TAKEN);
    }
    expect((await Promise.all(answers)).map((answer) => answer.command_status)).toEqual(Array(8).fill(0));
  });

  it('answers "throttled" beyond what may wait behind a full window', async () => {
    const { held, handler } = heldHandler();
    start(handler, { window: 1 });
    await smsc.bound(1);
    const long = { destination_addr: '14155551234', message_payload: Buffer.alloc(60_000) };
    const answers = Array.from({ length: 12 }, () => smsc.deliverRaw(long));
    const refused = await Promise.all(answers.slice(9));
    expect(refused.map((answer) => answer.command_status)).toEqual([0x58, 0x58, 0x58]);
    for (let answered = 0; answered < 9; answered += 1) {
      const answer = await waitFor('a held message', () => held.shift());
      answer(TAKEN);
    }
    const taken = await Promise.all(answers.slice(0, 9));
    expect(taken.map((answer) => answer.command_status)).toEqual(Array(9).fill(0));
  });

  it('answers what is in flight before it lets the other side unbind', async () => {
    const { held, handler } = heldHandler();
    start(handler);
    await smsc.bound(1);
    const [session] = smsc.sessions;
    const inFlight = smsc.deliverRaw(sms);
    await waitFor('the message', () => held.length === 1);
    const unbound = new Promise<void>((resolve) => {
      session?.unbind(() => {
        resolve();
      });
    });
    expect((await smsc.deliverRaw(sms)).command_status).toBe(0x64);
    held.shift()?.(TAKEN);
    expect((await inFlight).command_status).toBe(0);
    await unbound;
    await smsc.bound(1);
  });

  it('stops taking, answers what is in flight, then unbinds', async () => {
    const { held, handler } = heldHandler();
    const link = start(handler);
    await smsc.bound(1);
    const inFlight = smsc.deliverRaw(sms);
    await waitFor('the message', () => held.length === 1);
    const stopped = link.stop();
    expect((await smsc.deliverRaw(sms)).command_status).toBe(0x64);
    expect(smsc.commands).not.toContain('unbind');
    held.shift()?.(TAKEN);
    expect((await inFlight).command_status).toBe(0);
    await stopped;
    expect(smsc.commands).toContain('unbind');
    expect(link.state.state).toBe('stopped');
  });

  it('does not wait for an answer to an unbind that nobody can hear', async () => {
    const { held, handler } = heldHandler();
    const link = start(handler, { unbindTimeoutMs: 2 ** 31 - 1 });
    await smsc.bound(1);
    const inFlight = smsc.deliverRaw(sms).catch(() => undefined);
    await waitFor('the message', () => held.length === 1);
    const stopped = link.stop();
    smsc.sessions[0]?.destroy();
    await inFlight;
    held.shift()?.(TAKEN);
    await waitFor('the stop', () => link.state.state === 'stopped');
    await stopped;
  });

  it('lets the other side unbind also when it is stopped meanwhile', async () => {
    const { held, handler } = heldHandler();
    const link = start(handler, { drainMs: 2 ** 31 - 1 });
    await smsc.bound(1);
    const inFlight = smsc.deliverRaw(sms);
    await waitFor('the message', () => held.length === 1);
    let unbound = 0;
    smsc.sessions[0]?.unbind(() => (unbound += 1));
    expect((await smsc.deliverRaw(sms)).command_status).toBe(0x64);
    const stopped = link.stop();
    held.shift()?.(TAKEN);
    expect((await inFlight).command_status).toBe(0);
    await waitFor('the answer to unbind', () => unbound > 0);
    await stopped;
  });

  it('stops also when it is told to while the answer to its bind is on its way to it', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (bind) => {
        const bound = encodePdu('bind_receiver_resp', { sequence_number: bind.readUInt32BE(12) });
        socket.write(Buffer.concat([bound, encodePdu('deliver_sm', { sequence_number: 1 })]));
      });
    });
    const port = await listening(server);
    const mute = { port, unbindTimeoutMs: 1, enquireLinkIntervalMs: 2 ** 31 - 1 };
    for (let turns = 0; turns < 8; turns += 1) {
      const handler: DeliverHandler = async () => {
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        void link.stop();
        return TAKEN;
      };
      const link = start(handler, mute);
      await waitFor('the stop', () => link.state.state === 'stopped');
    }
    server.close();
  });

  it('stops at once while it cannot bind', async () => {
    smsc.bindStatus = 0x0e;
    const link = start(() => Promise.resolve(TAKEN));
    await waitFor('the loss', () => losses.length > 0);
    await link.stop();
    expect(link.state.state).toBe('stopped');
  });
});

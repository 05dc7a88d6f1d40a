import { systemClock } from '#libs/contracts';
import { waitFor } from '#libs/testing';
import { Faults, type FaultChange } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import { SmscServer, type SmscOptions } from '../smsc/smsc.server.js';
import { RawEsme, type OnDeliver } from './raw-esme.adapter.js';

export const SMSC_OPTIONS: SmscOptions = {
  systemId: 'meisim',
  password: 'secret',
  window: 10,
  bindTimeoutMs: 5_000,
  enquireMs: 0,
  enquireTimeoutMs: 5_000,
  responseTimeoutMs: 60_000,
  laterDelayMs: 20,
};

/**
 * For tests in which answers do not come: soon enough to wait for, and no answer that does come takes as long. In all
 * others a part that is sent again is a mistake.
 */
export const TIMES_OUT: Partial<SmscOptions> = { responseTimeoutMs: 1_000 };

/** SMSCs of a test, each with an ESME bound to it before its faults begin. */
export function simulatedSmscs() {
  const esmes: RawEsme[] = [];
  const smscs: SmscServer[] = [];

  function connectTo(port: number, onDeliver?: OnDeliver): RawEsme {
    const esme = new RawEsme(port, onDeliver);
    esmes.push(esme);
    return esme;
  }

  async function start(faultsInForce: FaultChange, onDeliver?: OnDeliver, options: Partial<SmscOptions> = {}) {
    const faults = new Faults(1);
    const journal = new Journal(systemClock);
    const smsc = new SmscServer({ ...SMSC_OPTIONS, ...options }, faults, journal, systemClock);
    smscs.push(smsc);
    const port = await smsc.listen(0, '127.0.0.1');
    const bind = async (): Promise<RawEsme> => {
      const esme = connectTo(port, onDeliver);
      await waitFor('the bind', () => esme.isBound);
      return esme;
    };
    const esme = await bind();
    faults.replace(faultsInForce);
    return { smsc, port, esme, bind, faults, journal };
  }

  const stopAll = async (): Promise<void> => {
    for (const { socket } of esmes.splice(0)) socket.destroy();
    await Promise.all(smscs.splice(0).map((smsc) => smsc.close()));
  };

  return { connectTo, start, stopAll };
}

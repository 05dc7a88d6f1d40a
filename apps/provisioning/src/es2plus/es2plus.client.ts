import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import type { Es2PlusCarrier } from '#libs/carriers';
import { ANSWER_OCTETS_MAX, answerText } from './answer-text.js';
import { interpretFailure } from './call-failure.js';
import { interpretAnswer, type Es2PlusFunction, type Es2PlusOutcome } from './es2plus-outcome.js';

export interface Es2PlusClientOptions {
  /** One call, connecting included, ms. */
  timeoutMs: number;
  /** Connections to the SM-DP+, at most. */
  connections: number;
}

/** Without `accept-encoding` any would do (RFC 9110, 12.5.3). */
const HEADERS = {
  'content-type': 'application/json',
  'x-admin-protocol': 'gsma/rsp/v2.5.0',
  'accept-encoding': 'identity',
};

/** Calls one SM-DP+ over ES2+ (SGP.22, 5.3 and 6.5). Every call ends as an outcome; nothing is thrown. */
export class Es2PlusClient {
  private readonly agent: Agent;

  constructor(
    private readonly carrier: Es2PlusCarrier,
    private readonly options: Es2PlusClientOptions,
  ) {
    this.agent = new Agent({
      connections: options.connections,
      maxResponseSize: ANSWER_OCTETS_MAX,
      connect: { timeout: options.timeoutMs, ...tlsFiles(carrier) },
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
    });
  }

  /** Host of the SM-DP+, for activation codes when it does not name another. */
  get host(): string {
    return new URL(this.carrier.url).host;
  }

  /**
   * @param callId the same for every attempt of the same call, so that a repeat is not executed twice
   * @param signal ends the call early; its outcome is then unknown
   */
  async call(
    called: Es2PlusFunction,
    callId: string,
    fields: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<Es2PlusOutcome> {
    const header = { functionRequesterIdentifier: this.carrier.requesterId, functionCallIdentifier: callId };
    try {
      const response = await request(`${this.carrier.url}/gsma/rsp2/es2plus/${called}`, {
        method: 'POST',
        dispatcher: this.agent,
        headers: HEADERS,
        body: JSON.stringify({ header, ...fields }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.options.timeoutMs)]),
      });
      const octets = Buffer.from(await response.body.arrayBuffer());
      return interpretAnswer(response.statusCode, answerText(octets, response.headers['content-encoding']));
    } catch (error) {
      return interpretFailure(error);
    }
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }
}

function tlsFiles(carrier: Es2PlusCarrier): { cert?: Buffer; key?: Buffer; ca?: Buffer } {
  return {
    ...(carrier.clientCertFile === null ? {} : { cert: readFileSync(carrier.clientCertFile) }),
    ...(carrier.clientKeyFile === null ? {} : { key: readFileSync(carrier.clientKeyFile) }),
    ...(carrier.caFile === null ? {} : { ca: readFileSync(carrier.caFile) }),
  };
}

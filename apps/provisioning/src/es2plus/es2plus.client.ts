import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import type { Es2PlusCarrier } from '#libs/carriers';
import { interpretAnswer, type Es2PlusFunction, type Es2PlusOutcome } from './es2plus-outcome.js';

export interface Es2PlusClientOptions {
  /** One call, connecting included, ms. */
  timeoutMs: number;
  /** Connections to the SM-DP+, at most. */
  connections: number;
}

const ADMIN_PROTOCOL = 'gsma/rsp/v2.5.0';
/** Socket errors before anything could be sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Calls one SM-DP+ over ES2+ (SGP.22, 5.3 and 6.5). Every call ends as an outcome; nothing is thrown. */
export class Es2PlusClient {
  private readonly agent: Agent;

  constructor(
    private readonly carrier: Es2PlusCarrier,
    private readonly options: Es2PlusClientOptions,
  ) {
    this.agent = new Agent({
      connections: options.connections,
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
        headers: { 'content-type': 'application/json', 'x-admin-protocol': ADMIN_PROTOCOL },
        body: JSON.stringify({ header, ...fields }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.options.timeoutMs)]),
      });
      return interpretAnswer(response.statusCode, await response.body.text());
    } catch (error) {
      const code = errorCode(error);
      return { kind: NOT_SENT.has(code) ? 'not-executed' : 'unknown', detail: code };
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

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'error';
}

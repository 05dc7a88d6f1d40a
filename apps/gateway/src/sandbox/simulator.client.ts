import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { Agent, request } from 'undici';
import { DomainError } from '#libs/contracts';
import { currentTraceparent } from '#libs/service-kit';
import { GatewaySettings } from '../gateway.settings.js';

const Sent = Compile(Type.Object({ ids: Type.Array(Type.String()) }));
const BadField = Type.Object({ field: Type.String(), message: Type.String() });
const Refused = Compile(Type.Object({ errors: Type.Array(BadField, { minItems: 1 }) }));
/** The simulator answers once our side has taken every part, or gives up after 30 s: until then it may still send. */
const LIMIT_MS = 35_000;

/** The carrier simulator's control port. */
@Injectable()
export class SimulatorClient implements OnApplicationShutdown {
  private readonly agent = new Agent({ connections: 16, headersTimeout: LIMIT_MS, bodyTimeout: LIMIT_MS });

  constructor(private readonly settings: GatewaySettings) {}

  get isThere(): boolean {
    return this.settings.SIMULATOR_URL !== undefined;
  }

  /** @returns the simulator's ids of the parts. @throws DomainError sandbox_unavailable */
  async send(sms: { to: string; from: string; text: string }): Promise<string[]> {
    const { SIMULATOR_URL: url } = this.settings;
    if (url === undefined) throw new DomainError('sandbox_unavailable');
    const traceparent = currentTraceparent();
    let answer: { statusCode: number; text: string };
    try {
      const { statusCode, body } = await request(`${url}/sms`, {
        dispatcher: this.agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(traceparent === undefined ? {} : { traceparent }) },
        body: JSON.stringify(sms),
      });
      answer = { statusCode, text: await body.text() };
    } catch (error) {
      throw new DomainError('sandbox_unavailable', 'The carrier simulator did not answer.', { cause: error });
    }
    return idsOf(answer.statusCode, answer.text);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }
}

function idsOf(statusCode: number, text: string): string[] {
  if (statusCode === 400 || statusCode === 422) throw refusal(text);
  const sent: unknown = statusCode === 202 ? JSON.parse(text) : null;
  if (!Sent.Check(sent)) throw new DomainError('sandbox_unavailable', 'The simulated carrier could not deliver it.');
  return sent.ids;
}

/** It knows better than we do what a carrier can send; the fields have the names that they have here. */
function refusal(text: string): DomainError {
  const problem = parsed(text);
  if (!Refused.Check(problem)) {
    return new DomainError('validation_failed', 'The carrier simulator does not take this message.');
  }
  const errors = problem.errors.map(({ field, message }) => ({ field, message }));
  return new DomainError('validation_failed', undefined, { errors });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

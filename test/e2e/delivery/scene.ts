import { WebhookReceiver, type Behaviour, type Script, type WebhookReceiverOptions } from '#libs/testing';
import type { TestPlatform } from '../harness/platform.js';
import { newCustomer, type Customer } from '../harness/world.js';
import { Endpoint } from './endpoint.js';

/** What one scenario has to itself: a customer, and webhook servers that do as they are told. */
export class Scene {
  private readonly receivers: WebhookReceiver[] = [];

  private constructor(
    readonly platform: TestPlatform,
    readonly customer: Customer,
  ) {}

  static async open(platform: TestPlatform): Promise<Scene> {
    return new Scene(platform, await newCustomer(platform));
  }

  /** A number whose webhook is a server that behaves so. */
  async endpoint(behaviour: Script | Behaviour, options?: WebhookReceiverOptions): Promise<Endpoint> {
    const receiver = await this.receiver(behaviour, options);
    return this.endpointAt(`${receiver.url}/hook`, receiver);
  }

  /** A number whose webhook is this URL. @param receiver the server behind it */
  async endpointAt(url: string, receiver: WebhookReceiver): Promise<Endpoint> {
    const number = await this.customer.live.provision({ webhook_url: url });
    return new Endpoint(this.platform, this.customer.live, number, receiver);
  }

  async receiver(behaviour: Script | Behaviour, options?: WebhookReceiverOptions): Promise<WebhookReceiver> {
    const script = typeof behaviour === 'function' ? behaviour : () => behaviour;
    const receiver = await WebhookReceiver.start(script, options);
    this.receivers.push(receiver);
    return receiver;
  }

  async close(): Promise<void> {
    await Promise.all(this.receivers.map(async (receiver) => receiver.stop()));
  }
}

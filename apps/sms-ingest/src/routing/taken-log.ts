/** A message that has become durable, as the log of the service tells of it. */
export interface TakenMessage {
  message_id: string;
  carrier_id: string;
  segments: number;
  number_id: string;
}

/**
 * Gathers what to say of messages that become durable together: one line for all of a turn of the event loop. A line
 * costs as much as a third of all else that is done with a message.
 */
export class TakenLog {
  private messages: TakenMessage[] = [];

  /** @param write says it; `message_ids` holds all ids when there are several */
  constructor(private readonly write: (fields: object) => void) {}

  add(message: TakenMessage): void {
    this.messages.push(message);
    if (this.messages.length > 1) return;
    setImmediate(() => {
      this.flush();
    });
  }

  private flush(): void {
    const messages = this.messages;
    this.messages = [];
    const [only] = messages;
    if (only === undefined) return;
    this.write(messages.length === 1 ? only : { message_ids: messages.map(({ message_id }) => message_id) });
  }
}

/** Notified when rows were added. */
export function outboxChannel(schema: string): string {
  return `${schema}_outbox`;
}

/** Notified when rows are in the log. */
export function outboxDoneChannel(schema: string): string {
  return `${schema}_outbox_done`;
}

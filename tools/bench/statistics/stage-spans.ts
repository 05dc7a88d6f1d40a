/** The way of a message, stage by stage, as GET /v1/messages/{id} tells it. */
export const STAGE_SPANS = [
  { name: 'logged', label: 'SMS on our side -> acknowledged by the log', from: 'carrier_received', to: 'log_acked' },
  { name: 'started', label: 'in the log -> attempt started', from: 'log_acked', to: 'attempt_started' },
  {
    name: 'posted',
    label: 'attempt started -> acknowledged by the endpoint',
    from: 'attempt_started',
    to: 'acknowledged',
  },
  { name: 'stored', label: 'in the log -> stored (beside the delivery)', from: 'log_acked', to: 'stored' },
] as const;

/** The time between two stages of each message that has both, ms. */
export function stageSpans(messages: readonly Readonly<Record<string, number>>[], from: string, to: string): number[] {
  return messages.flatMap((times) => {
    const start = times[from];
    const end = times[to];
    return start === undefined || end === undefined ? [] : [end - start];
  });
}

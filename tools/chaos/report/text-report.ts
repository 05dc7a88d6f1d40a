import type { Kill } from '../kill-in-turn.js';
import type { ChaosOptions } from '../options.js';
import { copies, type Verdict } from '../promises/promises.js';
import type { ChaosResult } from '../run-chaos.js';

const EVIDENCE_SHOWN = 20;

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function killLines(kills: readonly Kill[]): string[] {
  const names = [...new Set(kills.map(({ victim }) => victim))];
  return names.map((name) => {
    const times = kills.filter(({ victim }) => victim === name).map(({ backAfterMs }) => backAfterMs);
    return `  ${name.padEnd(20)} ${plural(times.length, 'time')}, back after at most ${seconds(Math.max(...times))}`;
  });
}

function messageLines({ seen, settledAfterMs }: ChaosResult): string[] {
  const { carrier, stored, delivered, provisioned } = seen;
  const twice = copies(seen);
  const lost = [...twice.keys()].filter((sender) => carrier.answerLost.has(sender)).length;
  const requests = delivered.reduce((sum, record) => sum + record.requests, 0);
  const repeats = delivered.reduce((sum, record) => sum + Math.max(0, record.acknowledged - 1), 0);
  const most = delivered.reduce((max, record) => Math.max(max, record.requests), 0);
  return [
    `  carrier    ${carrier.given} SMS given, ${carrier.accepted} accepted; the answer of ${carrier.answerLost.size} was lost, ${carrier.putOff.size} were put off ("later")`,
    `  stored     ${stored.length} messages; ${twice.size} SMS more than once: ${lost} sent again by the carrier after a lost answer, ${twice.size - lost} after a "later"`,
    `  delivered  ${delivered.length} messages in ${requests} requests; ${plural(repeats, 'repeat')} of an acknowledged one; at most ${plural(most, 'request')} for one message`,
    `  numbers    ${provisioned.length} provisioned`,
    `  at rest    ${seconds(settledAfterMs)} after the last message was sent`,
  ];
}

function verdictLines({ promise, evidence }: Verdict): string[] {
  if (evidence.length === 0) return [`  kept    ${promise}`];
  const more = evidence.length - EVIDENCE_SHOWN;
  return [
    `  BROKEN  ${promise} (${plural(evidence.length, 'time')})`,
    ...evidence.slice(0, EVIDENCE_SHOWN).map((line) => `            ${line}`),
    ...(more > 0 ? [`            … and ${more} more`] : []),
  ];
}

/** What was done, what was seen, and which promises were kept. */
export function textReport(options: ChaosOptions, result: ChaosResult): string {
  return [
    `Chaos: ${options.rate} messages/s for ${options.seconds} s on the ${options.log} log`,
    '',
    'Killed (-9)',
    ...killLines(result.kills),
    '',
    'Messages',
    ...messageLines(result),
    '',
    'Promises',
    ...result.verdicts.flatMap(verdictLines),
  ].join('\n');
}

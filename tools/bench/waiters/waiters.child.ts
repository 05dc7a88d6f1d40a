/** A process of its own, so that what ten thousand connections cost a client is not measured as a latency of others. */
import type { Socket } from 'node:net';
import { PreciseClock } from '../machine/precise-clock.js';
import { holdRequest } from './held-request.js';
import type { WaiterAnswer, WaitersCommand, WaitersMessage } from './waiters-protocol.js';

const clock = new PreciseClock();
let sockets: Socket[] = [];
let answers: WaiterAnswer[] = [];

function tell(message: WaitersMessage): void {
  process.send?.(message);
}

function open({ port, requests }: Extract<WaitersCommand, { kind: 'open' }>): void {
  answers = [];
  let unsent = requests.length;
  const settled = (): void => {
    unsent -= 1;
    if (unsent === 0) tell({ kind: 'sent' });
  };
  sockets = requests.map((request, index) => {
    let sent = false;
    const onSent = (): void => {
      if (!sent) settled();
      sent = true;
    };
    return holdRequest(port, request, onSent, (answer) => {
      onSent();
      answers.push({ index, ...answer, arrivedAtMs: clock.now() });
    });
  });
}

function take(command: WaitersCommand): void {
  if (command.kind === 'open') open(command);
  else if (command.kind === 'report') tell({ kind: 'answers', answers });
  else for (const socket of sockets) socket.destroy();
}

clock.anchor();
process.on('message', take);
process.once('disconnect', () => process.exit());

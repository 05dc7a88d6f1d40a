import type { EndpointQueue, Ticket } from './endpoint-queue.js';
import { LINES, type Line, type Turn } from './slot-budget.js';

function lineOf<T extends Ticket>(endpoint: EndpointQueue<T>, turn: Turn): Line {
  return turn === 'first' && endpoint.lateInFlight > 0 ? 'late' : turn;
}

export interface SlotServer<T extends Ticket> {
  hasSlot: (line: Line) => boolean;
  /** Takes one slot, and may have the endpoint join again. */
  start: (endpoint: EndpointQueue<T>, turn: Turn, nowMs: number) => void;
  /** The endpoint belongs into another line by now: it is to join anew. */
  moved: (endpoint: EndpointQueue<T>, nowMs: number) => void;
}

/** The lines before the slots: endpoints whose next message lacks nothing but a slot, in the order of their turns. */
export class SlotLines<T extends Ticket> {
  private readonly waiting: Record<Line, Set<EndpointQueue<T>>> = {
    overdue: new Set(),
    first: new Set(),
    late: new Set(),
    retry: new Set(),
  };

  private serving = false;
  private calledMeanwhile = false;

  constructor(private readonly server: SlotServer<T>) {}

  /** Keeps its place if it stands in that line already. */
  join(endpoint: EndpointQueue<T>, turn: Turn): void {
    this.waiting.late.delete(endpoint);
    this.waiting[lineOf(endpoint, turn)].add(endpoint);
  }

  length(line: Line): number {
    return this.waiting[line].size;
  }

  /** Whether first attempts wait for slots. */
  get firstsWait(): boolean {
    return this.waiting.first.size + this.waiting.late.size > 0;
  }

  /**
   * Has endpoints leave their lines in turn, as long as there are slots. What starts may end at once and call for more:
   * that is served by the call under way, so that thousands in a row do not stand on one stack.
   */
  serve(nowMs: number): void {
    if (this.serving) {
      this.calledMeanwhile = true;
      return;
    }
    this.serving = true;
    try {
      for (let again = true; again;) again = this.serveAll(nowMs);
    } finally {
      this.serving = false;
    }
  }

  clear(): void {
    for (const line of LINES) this.waiting[line].clear();
  }

  /** @returns whether more was called for meanwhile */
  private serveAll(nowMs: number): boolean {
    this.calledMeanwhile = false;
    for (const line of LINES) {
      const turn = line === 'late' ? 'first' : line;
      // An endpoint that lines up again meanwhile is met again: the loop ends when slots or endpoints do.
      for (const endpoint of this.waiting[line]) {
        if (!this.server.hasSlot(line)) break;
        this.waiting[line].delete(endpoint);
        if (lineOf(endpoint, turn) === line) this.server.start(endpoint, turn, nowMs);
        else this.server.moved(endpoint, nowMs);
      }
    }
    return this.calledMeanwhile;
  }
}

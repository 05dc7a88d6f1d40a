/** How a service ends when its port is taken: EXIT_PORT_TAKEN of libs/service-kit, which would load all of Nest here. */
export const PORT_TAKEN_EXIT_CODE = 98;

/** A port that the launcher chose was taken by somebody else before the service could listen there. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(readonly service: string) {
    super(`a port of ${service} was taken meanwhile`);
  }
}

const CHOICES_MAX = 5;

/**
 * Runs `start` with ports that are free now, and once more with others when somebody took one in between: to look and
 * to listen are two steps, in different processes.
 * @param undo ends what the failed start left running
 * @throws what `start` throws; PortTakenError when it happened too often to be chance
 */
export async function withChosenPorts<P, R>(
  choose: () => Promise<P>,
  start: (ports: P) => Promise<R>,
  undo: () => Promise<void>,
): Promise<R> {
  for (let choice = 1; ; choice++) {
    try {
      return await start(await choose());
    } catch (error) {
      if (!(error instanceof PortTakenError) || choice === CHOICES_MAX) throw error;
      await undo();
    }
  }
}

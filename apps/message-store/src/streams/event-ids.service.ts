import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#libs/contracts';
import { SealedTextError, type Keyring } from '#libs/security';
import { CLOCK, KEYRING } from '#libs/service-kit';
import { StreamPositions } from './stream-positions.js';

const KIND = 'event-position';
/** Ids are of no record: this stands in its place. */
const SUBJECT = 'v1';

/**
 * Event ids: positions in the log, sealed, so that nobody can make one up or read from it how much traffic the
 * platform has. Every replica opens those of the others.
 */
@Injectable()
export class EventIds {
  constructor(
    @Inject(KEYRING) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  write(positions: StreamPositions): string {
    return this.keyring.seal(KIND, SUBJECT, positions.encode().toString('latin1'), this.clock.now());
  }

  /** `null` for anything that `write` did not make under one of our keys. */
  read(id: string): StreamPositions | null {
    try {
      return StreamPositions.decode(Buffer.from(this.keyring.open(KIND, SUBJECT, id), 'latin1'));
    } catch (error) {
      if (error instanceof SealedTextError) return null;
      throw error;
    }
  }
}

import { it } from '@jest/globals';
import { TestPlatform } from '../harness/platform.js';
import { Scene } from './scene.js';

type Play = (scene: Scene) => Promise<void>;

const LIMIT_MS = 180_000;

/**
 * One platform on which scenarios run beside each other, each with a customer, numbers and endpoints of its own: most
 * of their time is waiting for a schedule, and what one endpoint does must not be felt by another anyhow.
 */
export class Stage {
  private platform: TestPlatform | null = null;
  private readonly plays: (() => void)[] = [];

  /** A promise, and a scenario that shows that it is kept. Starts with all others of its kind. */
  promise(title: string, play: Play): void {
    const ended = new Promise<void>((resolve, reject) => {
      this.plays.push(() => {
        this.play(play).then(resolve, reject);
      });
    });
    // Its test looks at it once the tests before it are over. A second chance is a run of its own.
    ended.catch(() => undefined);
    let isFirst = true;
    const test = (): Promise<void> => {
      if (!isFirst) return this.play(play);
      isFirst = false;
      return ended;
    };
    it(title, test, LIMIT_MS);
  }

  /** The same for a scenario that does something to the platform that others would feel. Runs after those before it. */
  promiseAlone(title: string, play: Play): void {
    it(title, () => this.play(play), LIMIT_MS);
  }

  /** Starts the platform, then every scenario that may run beside others. */
  async open(): Promise<void> {
    this.platform = await TestPlatform.start();
    for (const begin of this.plays) begin();
  }

  async close(): Promise<void> {
    await this.platform?.stop();
  }

  private async play(play: Play): Promise<void> {
    if (this.platform === null) throw new Error('the platform does not run');
    const scene = await Scene.open(this.platform);
    try {
      await play(scene);
    } finally {
      await scene.close();
    }
  }
}

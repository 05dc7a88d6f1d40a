import { fileURLToPath, pathToFileURL } from 'node:url';

/** A Kafka of ours, which may be killed. */
export interface KafkaBroker {
  brokers: string;
  pid: number;
  stop(): Promise<void>;
  /** kill -9, then the same port and data. Resolves once it answers. */
  restart(): Promise<void>;
}

type StartKafka = (options: { dir: string }) => Promise<KafkaBroker>;

const PROGRAM = fileURLToPath(new URL('../../../../tools/kafka/start-kafka.mjs', import.meta.url));

function hasStartKafka(module: unknown): module is { startKafka: StartKafka } {
  return typeof module === 'object' && module !== null && 'startKafka' in module;
}

/** A fresh one-node Apache Kafka that ends with this process. @throws Error when Java is missing, for example */
export async function startKafkaBroker(folder: string): Promise<KafkaBroker> {
  const module: unknown = await import(pathToFileURL(PROGRAM).href);
  if (!hasStartKafka(module)) throw new Error(`${PROGRAM} does not export startKafka`);
  return module.startKafka({ dir: folder });
}

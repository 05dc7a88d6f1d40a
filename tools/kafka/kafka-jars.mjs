import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = import.meta.dirname;
const TARGET = path.join(HERE, 'target');
const JARS = path.join(TARGET, 'lib');
const FETCH_TIMEOUT_MS = 600_000;

/**
 * The folder with Kafka's jars, fetched by Maven once. Two runs at the same time each fetch their own copy and the
 * first one in place wins. Maven's repository stands under `target` as well: a test run writes nowhere else.
 */
export async function kafkaJars() {
  if (existsSync(JARS)) return JARS;
  await mkdir(TARGET, { recursive: true });
  const fetched = path.join(TARGET, `lib.${process.pid}`);
  const repository = path.join(TARGET, `m2.${process.pid}`);
  try {
    await fetchJars(fetched, repository);
    await rename(fetched, JARS).catch((error) => {
      if (!existsSync(JARS)) throw error;
    });
  } finally {
    await rm(fetched, { recursive: true, force: true });
    await rm(repository, { recursive: true, force: true });
  }
  return JARS;
}

async function fetchJars(folder, repository) {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  try {
    await run('mvn', ['-q', '-B', '-f', path.join(HERE, 'pom.xml'), `-Dmaven.repo.local=${repository}`, ...goal], {
      timeout: FETCH_TIMEOUT_MS,
    });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error('Maven (mvn) and Java 17 are needed to fetch Apache Kafka', { cause: error });
    throw new Error(`Maven could not fetch Apache Kafka: ${error.stdout || error.message}`, { cause: error });
  }
}

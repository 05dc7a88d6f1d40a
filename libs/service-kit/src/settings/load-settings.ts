import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';

/** The environment holds settings that the service cannot start with. Names all of them, and never a value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(readonly problems: readonly string[]) {
    super(`These settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Exit code for a bad configuration: EX_CONFIG of sysexits.h. */
export const EXIT_CONFIG = 78;

function settingNames(Settings: new () => object): string[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(Settings, '', false, false);
  return [...new Set(metadata.map((entry) => entry.propertyName))];
}

function describe(error: ValidationError, env: NodeJS.ProcessEnv): string {
  const reasons = Object.values(error.constraints ?? {}).join(', ');
  const given = env[error.property] !== undefined && env[error.property] !== '';
  return given ? reasons : `${error.property} is missing: ${reasons}`;
}

/**
 * Reads the settings that `Settings` declares: each property is named as its environment variable and carries
 * class-validator decorators. An empty variable counts as not set.
 * @throws SettingsError naming every bad setting
 */
export function loadSettings<S extends object>(Settings: new () => S, env: NodeJS.ProcessEnv = process.env): S {
  const given = settingNames(Settings).flatMap((name) => {
    const text = env[name];
    return text === undefined || text === '' ? [] : [[name, text] as const];
  });
  const settings = plainToInstance(Settings, Object.fromEntries(given), { exposeDefaultValues: true });
  const errors = validateSync(settings, { forbidUnknownValues: true, stopAtFirstError: true });
  if (errors.length > 0) throw new SettingsError(errors.map((error) => describe(error, env)));
  return Object.freeze(settings);
}

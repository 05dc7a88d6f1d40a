import { ValidateBy } from 'class-validator';

function hasProtocol(value: unknown, protocols: readonly string[]): boolean {
  return typeof value === 'string' && URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** An absolute http or https URL, hosts without a dot included. */
export function IsHttpUrl(): PropertyDecorator {
  return ValidateBy({
    name: 'isHttpUrl',
    validator: {
      validate: (value: unknown) => hasProtocol(value, ['http:', 'https:']),
      defaultMessage: () => '$property must be an http or https URL',
    },
  });
}

/** A Postgres connection URL. */
export function IsPostgresUrl(): PropertyDecorator {
  return ValidateBy({
    name: 'isPostgresUrl',
    validator: {
      validate: (value: unknown) => hasProtocol(value, ['postgres:', 'postgresql:']),
      defaultMessage: () => '$property must be a postgres:// URL',
    },
  });
}

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

function isHostAndPort(value: unknown): boolean {
  const port = Number(typeof value === 'string' ? /^[^\s/]+:(\d{1,5})$/.exec(value)?.[1] : undefined);
  return port >= 1 && port <= 65_535;
}

/** `host:port` each: without a port kafkajs would try for ever, and never say what is missing. */
export function AreHostsAndPorts(): PropertyDecorator {
  return ValidateBy({
    name: 'areHostsAndPorts',
    validator: {
      validate: (value: unknown) => Array.isArray(value) && value.every(isHostAndPort),
      defaultMessage: () => '$property must be a list of host:port, with ports from 1 to 65535',
    },
  });
}

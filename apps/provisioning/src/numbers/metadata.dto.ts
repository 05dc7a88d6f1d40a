import { ValidateBy } from 'class-validator';

const METADATA_BYTES_MAX = 16 * 1024;

/** A JSON object of at most 16 KiB. */
export function IsMetadata(): PropertyDecorator {
  return ValidateBy({
    name: 'isMetadata',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Buffer.byteLength(JSON.stringify(value)) <= METADATA_BYTES_MAX,
      defaultMessage: () => '$property must be a JSON object of at most 16 KiB',
    },
  });
}

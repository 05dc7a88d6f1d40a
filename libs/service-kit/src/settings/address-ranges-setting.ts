import { isIP } from 'node:net';
import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { ListSetting } from './setting-types.js';

/** What Fastify's `trustProxy` knows by a name. */
const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal'];
const PREFIX_MAX: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** A comma-separated list of IP addresses and CIDR ranges, as `trustProxy` takes them. */
export function AddressRangesSetting(): PropertyDecorator {
  return applyDecorators(
    ListSetting(),
    ValidateBy({
      name: 'addressRanges',
      validator: {
        validate: (value: unknown) => Array.isArray(value) && value.every(isAddressRange),
        defaultMessage: () => '$property must be a list of IP addresses and CIDR ranges',
      },
    }),
  );
}

function isAddressRange(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (NAMED_RANGES.includes(text)) return true;
  const [address = '', prefix = '1', rest] = text.split('/');
  const prefixMax = PREFIX_MAX[isIP(address)] ?? 0;
  return rest === undefined && /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= prefixMax;
}

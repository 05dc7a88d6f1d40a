import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** Which addresses besides public ones may be dialled: the meaning of `WEBHOOK_ALLOW_PRIVATE`. */
export interface PrivateAllowance {
  /** Whether `localhost` names are taken at all. */
  loopback: boolean;
  /** Whether names that mean something in a private network alone are taken: `.internal`, `.local`, `.home.arpa`. */
  privateNames: boolean;
  ranges: readonly Range[];
}

export const NO_PRIVATE: PrivateAllowance = { loopback: false, privateNames: false, ranges: [] };

const LOOPBACK: PrivateAllowance = {
  loopback: true,
  privateNames: false,
  ranges: [ipaddr.IPv4.parseCIDR('127.0.0.0/8'), ipaddr.IPv6.parseCIDR('::1/128')],
};

const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Public by their range, yet never a customer's: Azure's platform and metadata endpoint, and the returned 6bone. */
const REFUSED: readonly Range[] = [ipaddr.parseCIDR('168.63.129.16/32'), ipaddr.parseCIDR('3ffe::/16')];

/**
 * @param setting `false`, `loopback`, or CIDR ranges separated by commas
 * @throws Error naming the bad range
 */
export function parsePrivateAllowance(setting: string): PrivateAllowance {
  const text = setting.trim().toLowerCase();
  if (text === '' || text === 'false') return NO_PRIVATE;
  if (text === 'loopback') return LOOPBACK;
  const ranges = text.split(',').map((entry) => parseRange(entry.trim()));
  return { loopback: ranges.some(includesLoopback), privateNames: true, ranges };
}

/**
 * Why this address must not be dialled, in a word for people; `null` when it may. Everything special is refused,
 * also as IPv4 inside IPv6: loopback, private, link-local and metadata, multicast, 0/8, 100.64/10, 64:ff9b::/96,
 * 6to4, Teredo, mapped, compatible, ISATAP, documentation, reserved.
 */
export function refusalOf(literal: string, allowance: PrivateAllowance): string | null {
  if (!ipaddr.isValid(literal)) return 'not an address';
  const address = ipaddr.parse(literal);
  if (allowance.ranges.some((range) => inRange(address, range))) return null;
  if (REFUSED.some((range) => inRange(address, range))) return 'reserved';
  const kind = address.range();
  if (kind !== 'unicast') return kind;
  if (address instanceof ipaddr.IPv4) return null;
  if (!inRange(address, GLOBAL_UNICAST_V6)) return 'reserved';
  return isIsatap(address) ? 'isatap' : null;
}

/** ISATAP (RFC 5214, 6.1): any prefix, interface id 0000:5efe or 0200:5efe, then an IPv4 address. */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [, , , , high, low] = address.parts;
  return low === 0x5efe && (high === 0 || high === 0x0200);
}

function inRange(address: Address, [network, bits]: Range): boolean {
  if (address instanceof ipaddr.IPv4) return network instanceof ipaddr.IPv4 && address.match(network, bits);
  return network instanceof ipaddr.IPv6 && address.match(network, bits);
}

function parseRange(entry: string): Range {
  try {
    if (!entry.includes('/')) {
      const address = ipaddr.parse(entry);
      return [address, address.kind() === 'ipv4' ? 32 : 128];
    }
    return ipaddr.parseCIDR(entry);
  } catch {
    throw new Error(`expected false, loopback or a list of CIDR ranges; "${entry}" is none`);
  }
}

function includesLoopback(range: Range): boolean {
  return ['127.0.0.1', '::1'].some((loopback) => inRange(ipaddr.parse(loopback), range));
}

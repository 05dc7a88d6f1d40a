import { describe, expect, it } from '@jest/globals';
import { NO_PRIVATE, parsePrivateAllowance, refusalOf } from './address-policy.js';

const PUBLIC = [
  '8.8.8.8',
  '1.1.1.1',
  '93.184.215.14',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.0',
  '2606:4700:4700::1111',
  '2a00:1450:4001:82a::200e',
  '2001:4860:4860::8888',
];
const REFUSED = [
  // this network, loopback, private, link-local with the metadata service, carrier-grade NAT
  '0.0.0.0',
  '0.1.2.3',
  '127.0.0.1',
  '127.255.255.254',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '169.254.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '100.127.255.255',
  // protocol assignments (Oracle's metadata too), documentation, benchmarking, 6to4 relays, multicast, reserved, broadcast
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '198.51.100.1',
  '203.0.113.1',
  '198.18.0.1',
  '198.19.255.255',
  '192.88.99.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
  // IPv6: unspecified, loopback, link-local, unique local (AWS metadata too), site-local, multicast, discard
  '::',
  '::1',
  'fe80::1',
  'febf::1',
  'fc00::1',
  'fd00:ec2::254',
  'fec0::1',
  'ff02::1',
  '100::1',
  // IPv4 in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo, ISATAP; a public IPv4 inside does not help
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:a9fe:a9fe',
  '::127.0.0.1',
  '::8.8.8.8',
  '::ffff:0:127.0.0.1',
  '64:ff9b::8.8.8.8',
  '64:ff9b::169.254.169.254',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2606:4700::5efe:127.0.0.1',
  '2606:4700::200:5efe:10.0.0.1',
  // documentation, ORCHID, benchmarking, 6bone, segment routing, outside 2000::/3
  '2001:db8::1',
  '3fff::1',
  '2001:10::1',
  '2001:20::1',
  '2001:2::1',
  '3ffe::1',
  '5f00::1',
  '4000::1',
  'e000::1',
];

describe('refusalOf', () => {
  it.each(PUBLIC)('lets %s be dialled', (address) => {
    expect(refusalOf(address, NO_PRIVATE)).toBeNull();
  });

  it.each(REFUSED)('refuses %s', (address) => {
    expect(refusalOf(address, NO_PRIVATE)).not.toBeNull();
  });

  it('refuses what is no address, and addresses with a zone', () => {
    for (const text of ['', 'example.com', '1.2.3.4.5', 'fe80::1%eth0'])
      expect(refusalOf(text, NO_PRIVATE)).not.toBeNull();
  });
});

describe('parsePrivateAllowance', () => {
  it.each(['false', '', ' FALSE '])('allows nothing private for %j', (setting) => {
    expect(refusalOf('127.0.0.1', parsePrivateAllowance(setting))).not.toBeNull();
  });

  it('allows loopback alone for "loopback"', () => {
    const allowance = parsePrivateAllowance('loopback');
    expect(allowance.loopback).toBe(true);
    for (const address of ['127.0.0.1', '127.9.9.9', '::1', '8.8.8.8'])
      expect(refusalOf(address, allowance)).toBeNull();
    for (const address of ['10.0.0.1', '0.0.0.0', '::ffff:127.0.0.1', '169.254.169.254']) {
      expect(refusalOf(address, allowance)).not.toBeNull();
    }
  });

  it('allows the ranges of a list, and localhost names only with a loopback range', () => {
    const allowance = parsePrivateAllowance('10.1.0.0/16, fd12::/32, 192.168.1.7');
    expect(allowance.loopback).toBe(false);
    for (const address of ['10.1.2.3', 'fd12::9', '192.168.1.7']) expect(refusalOf(address, allowance)).toBeNull();
    for (const address of ['10.2.0.1', '192.168.1.8', '127.0.0.1'])
      expect(refusalOf(address, allowance)).not.toBeNull();
    expect(parsePrivateAllowance('127.0.0.0/8').loopback).toBe(true);
  });

  it.each(['true', 'yes', '10.0.0.0/33', 'loopback,10.0.0.0/8x'])('names what is wrong with %j', (setting) => {
    expect(() => parsePrivateAllowance(setting)).toThrow('expected false, loopback or a list of CIDR ranges');
  });
});

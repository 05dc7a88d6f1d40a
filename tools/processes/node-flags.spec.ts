import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { nodeFlagsOf } from './node-flags.js';

const SERVICES = ['gateway', 'provisioning', 'sms-ingest', 'message-store', 'webhook-dispatcher'];

/** What the container of a service's Deployment gives to node. */
function argsOf(service: string): unknown {
  const text = readFileSync(new URL(`../../deploy/kubernetes/${service}.yaml`, import.meta.url), 'utf8');
  const deployment = parseAllDocuments(text).find((document) => document.get('kind') === 'Deployment');
  return deployment?.getIn(['spec', 'template', 'spec', 'containers', 0, 'args']);
}

describe('the flags of Node', () => {
  it.each(SERVICES)('are the same in a cluster for %s', (service) => {
    const entry = `dist/apps/${service}/src/main.js`;
    expect(JSON.parse(JSON.stringify(argsOf(service)))).toEqual([...nodeFlagsOf(service), entry]);
  });

  it('leave young objects room in the services that messages go through, and only there', () => {
    expect(SERVICES.filter((service) => nodeFlagsOf(service).length > 0)).toEqual(SERVICES.slice(2));
  });
});

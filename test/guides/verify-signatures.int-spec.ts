import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newSigningSecret, signatureHeaders, signingKey } from '#libs/signing';
import { snippet } from './snippets.js';

/** One request as a receiver sees it, and what it should think of it. */
interface Case {
  title: string;
  secret: string;
  signature: string;
  id: string;
  timestamp: string;
  standard: string;
  body: string;
  genuine: boolean;
}

const BODY = '{"event":"sms.received","text":"Código ✅ = 583921, don\'t share %s $HOME"}';
const [current, previous, foreign] = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
const TOLERANCE_S = 300;

function signed(secrets: string[], ageS = 0) {
  const timestampS = Math.floor(Date.now() / 1000) - ageS;
  const headers = signatureHeaders({ id: 'msg_1', timestampS, body: Buffer.from(BODY) }, secrets.map(signingKey));
  return {
    secret: current,
    signature: headers['X-MeiSIM-Signature'],
    id: headers['webhook-id'],
    timestamp: headers['webhook-timestamp'],
    standard: headers['webhook-signature'],
    body: BODY,
  };
}

function cases(): Case[] {
  const forged = { signature: `t=${Math.floor(Date.now() / 1000)},v2=00`, standard: 'v1,AAAA' };
  return [
    { title: 'signed now', ...signed([current]), genuine: true },
    { title: 'signed with both after a rotation', ...signed([current, previous]), genuine: true },
    { title: 'the same for who has the old secret', ...signed([current, previous]), secret: previous, genuine: true },
    { title: 'almost too old', ...signed([current], TOLERANCE_S - 60), genuine: true },
    { title: 'signed by somebody else', ...signed([foreign]), genuine: false },
    { title: 'another body', ...signed([current]), body: `${BODY} `, genuine: false },
    { title: 'sent again later', ...signed([current], TOLERANCE_S + 60), genuine: false },
    { title: 'from the future', ...signed([current], -TOLERANCE_S - 60), genuine: false },
    { title: 'forged', ...signed([current]), ...forged, genuine: false },
    { title: 'not signed at all', ...signed([current]), signature: '', standard: '', genuine: false },
  ];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meisim-guide-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

function run(command: string, args: string[], input: string, env: NodeJS.ProcessEnv = {}): string {
  const options = { cwd: folder, input, encoding: 'utf8' as const, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/** Runs a program that reads the cases as JSON and writes a list of verdicts. */
function judged(all: Case[], command: string, ...args: string[]): boolean[] {
  return JSON.parse(run(command, args, JSON.stringify(all))) as boolean[];
}

const write = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
};
const expected = (all: Case[]) => all.map(({ title, genuine }) => [title, genuine]);
const verdicts = (all: Case[], answers: boolean[]) => all.map(({ title }, at) => [title, answers[at]]);

const TYPESCRIPT_DRIVER = `
import { readFileSync } from 'node:fs';
import { isFromMeisim } from './verify.ts';
import { isStandardWebhook } from './standard.ts';
const cases = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(cases.map((c) => process.argv[2] === 'standard'
  ? isStandardWebhook(c.secret, { 'webhook-id': c.id, 'webhook-timestamp': c.timestamp, 'webhook-signature': c.standard }, Buffer.from(c.body))
  : isFromMeisim(c.secret, c.signature, Buffer.from(c.body)))));
`;

const PYTHON_DRIVER = `
import json, sys
from verify import is_from_meisim
print(json.dumps([is_from_meisim(c["secret"], c["signature"], c["body"].encode()) for c in json.load(sys.stdin)]))
`;

const GO_DRIVER = `package main

import (
	"encoding/json"
	"os"
	"time"
)

func main() {
	var cases []struct{ Secret, Signature, Body string }
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		panic(err)
	}
	verdicts := []bool{}
	for _, c := range cases {
		verdicts = append(verdicts, IsFromMeisim(c.Secret, c.Signature, []byte(c.Body), time.Now()))
	}
	json.NewEncoder(os.Stdout).Encode(verdicts)
}
`;

/** As a guide's reader does: with the toolchain that is there. A machine without one leaves its snippet out. */
const withToolchain = (there: boolean) => (there ? it : it.skip);

describe('the guide’s way to verify a signature tells ours from all others', () => {
  it.each(['meisim', 'standard'])('in TypeScript: %s', (kind) => {
    write('verify.ts', snippet('verify-signatures.md', 'verify.ts'));
    write('standard.ts', snippet('verify-signatures.md', 'standard.ts'));
    write('package.json', '{"type":"module"}');
    write('main.ts', TYPESCRIPT_DRIVER);
    const all = cases();
    expect(verdicts(all, judged(all, process.execPath, '--no-warnings', 'main.ts', kind))).toEqual(expected(all));
  });

  withToolchain(has('python3', '--version'))('in Python', () => {
    write('verify.py', snippet('verify-signatures.md', 'verify.py'));
    write('main.py', PYTHON_DRIVER);
    const all = cases();
    expect(verdicts(all, judged(all, 'python3', '-B', 'main.py'))).toEqual(expected(all));
  });

  withToolchain(has('go', 'version'))(
    'in Go',
    () => {
      mkdirSync(join(folder, 'go'), { recursive: true });
      write('go/verify.go', snippet('verify-signatures.md', 'verify.go'));
      write('go/main.go', GO_DRIVER);
      const env = { GO111MODULE: 'off', GOFLAGS: '', GOCACHE: join(tmpdir(), 'meisim-go-build') };
      run('go', ['build', '-o', 'verify', join(folder, 'go', 'verify.go'), join(folder, 'go', 'main.go')], '', env);
      const all = cases();
      expect(verdicts(all, judged(all, join(folder, 'verify')))).toEqual(expected(all));
    },
    180_000,
  );

  withToolchain(has('openssl', 'version'))('in a shell with openssl', () => {
    write('verify.sh', snippet('verify-signatures.md', 'verify.sh'));
    const all = cases();
    const answers = all.map((one) => {
      write('body.json', one.body);
      const said = run('sh', ['verify.sh'], '', { SECRET: one.secret, SIGNATURE: one.signature });
      return said.trim() === 'genuine';
    });
    expect(verdicts(all, answers)).toEqual(expected(all));
  });
});

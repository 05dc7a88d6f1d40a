import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';

const DOCKERFILE = readFileSync('deploy/Dockerfile', 'utf8');
/** What the image takes over from the stage that builds, by its place in the checkout. */
const COPIED = [...DOCKERFILE.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, sources = '']) =>
  sources.split(' ').map((source) => source.replace('/src/', '')),
);
/** Dependencies that the image does without. */
const LEFT_OUT = [...DOCKERFILE.matchAll(/node_modules\/(\S+)/g)].map(([, name]) => name);

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

const IMPORT = /^(?:(?:import|export|\}) (?!type ).*from |\} from |import |.* = require\()'([^']+)'/gm;

/** What a source file imports when it runs, each import as it stands there. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
}

/** The packages that a program loads, wherever in it. */
function packagesOf(main: string): Set<string> {
  const files = new Set([main]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) files.add(join(dirname(file), name.replace(/\.js$/, '.ts')));
      else if (name.startsWith('#libs/')) files.add(`libs/${name.slice(6)}/src/index.ts`);
      else if (!isBuiltin(name)) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  }
  return packages;
}

it('copies what is there', () => {
  expect(COPIED).toContain('dist');
  for (const path of COPIED.filter((one) => one !== 'dist')) expect([path, existsSync(path)]).toEqual([path, true]);
});

it('has every page that the gateway serves', () => {
  const site = readFileSync('apps/gateway/src/docs-site/guides-site.controller.ts', 'utf8');
  const guides = [...site.matchAll(/'(\S+\.md)'/g)].map(([, file = '']) => `docs/${file}`);
  expect(guides.length).toBeGreaterThan(5);
  for (const file of ['docs/openapi.json', ...guides]) {
    const isCopied = COPIED.some((path) => file === path || file.startsWith(`${path}/`));
    expect([file, isCopied, existsSync(file)]).toEqual([file, true, true]);
  }
});

it.each(globSync('apps/*/src/main.ts'))('has every package that %s loads', (main) => {
  const packages = packagesOf(main);
  expect(packages).toContain('fastify');
  for (const name of packages) {
    expect([name, name in dependencies, LEFT_OUT.includes(name)]).toEqual([name, true, false]);
  }
});

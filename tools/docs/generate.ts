/** `npm run docs:generate` writes the documents that come from code; `--check` only says which are out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { stringify } from 'yaml';
import { asyncApiDocument } from './asyncapi.js';
import { errorsPage } from './errors-page.js';
import { openApiDocument } from './openapi.js';
import { settingsPage } from './settings-page.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

async function documents(): Promise<Record<string, string>> {
  const version = packageVersion();
  return {
    'docs/openapi.json': `${JSON.stringify(await openApiDocument(version), null, 2)}\n`,
    // Through JSON first: schemas carry marks of their library that are no part of the document.
    'docs/asyncapi.yaml': stringify(JSON.parse(JSON.stringify(asyncApiDocument(version))), {
      aliasDuplicateObjects: false,
    }),
    'docs/errors.md': errorsPage(),
    'docs/settings.md': await format(settingsPage(ROOT), { parser: 'markdown' }),
  };
}

const outdated: string[] = [];
for (const [name, text] of Object.entries(await documents())) {
  const path = join(ROOT, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  outdated.push(name);
  mkdirSync(dirname(path), { recursive: true });
  if (!process.argv.includes('--check')) writeFileSync(path, text);
}
if (process.argv.includes('--check') && outdated.length > 0) {
  console.error(`out of date: ${outdated.join(', ')}. Run: npm run docs:generate`);
  process.exitCode = 1;
}

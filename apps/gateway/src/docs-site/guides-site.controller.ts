import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#libs/contracts';
import { CONTENT_SECURITY_POLICY, guidePage } from './docs-page.js';
import { renderMarkdown } from './markdown.js';
import { packageRoot } from './package-root.js';

/** Where each guide stands; `errors` is made from the registry of codes. */
const GUIDES: Readonly<Record<string, string>> = {
  index: 'guides/index.md',
  'first-message': 'guides/first-message.md',
  'verify-signatures': 'guides/verify-signatures.md',
  polling: 'guides/polling.md',
  streams: 'guides/streams.md',
  retries: 'guides/retries.md',
  sandbox: 'guides/sandbox.md',
  keys: 'guides/keys.md',
  errors: 'errors.md',
};

/** The guides for users, from docs/guides, without the internet. */
@ApiExcludeController()
@Controller('docs/guides')
export class GuidesSiteController {
  private readonly folder = join(packageRoot(import.meta.dirname), 'docs');

  @Get()
  index(@Res() reply: FastifyReply): Promise<void> {
    return this.guide('index', reply);
  }

  @Get(':name')
  async guide(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const file = Object.hasOwn(GUIDES, name) ? GUIDES[name] : undefined;
    if (file === undefined) throw new DomainError('not_found');
    const markdown = await readFile(join(this.folder, file), 'utf8').catch((error: unknown) => {
      throw new DomainError('not_found', 'This guide is not part of the installation.', { cause: error });
    });
    void reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(guidePage(/^# (.*)$/m.exec(markdown)?.[1] ?? name, renderMarkdown(markdown)));
  }
}

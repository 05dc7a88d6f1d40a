import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#libs/contracts';
import { CONTENT_SECURITY_POLICY, DOCS_PAGE, DOCS_SCRIPT, GUIDES_STYLE } from './docs-page.js';
import { packageRoot } from './package-root.js';

/** Files of swagger-ui that the page loads, with their types. */
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** The API's reference: the merged OpenAPI document, and a page that shows it without the internet. */
@ApiExcludeController()
@Controller()
export class DocsSiteController {
  private readonly assets = assetFolder();
  private readonly openApiFile = join(packageRoot(import.meta.dirname), 'docs', 'openapi.json');

  @Get('openapi.json')
  async openApi(@Res() reply: FastifyReply): Promise<void> {
    await this.sendFile(reply, this.openApiFile, 'application/json; charset=utf-8');
  }

  @Get('docs')
  page(@Res() reply: FastifyReply): void {
    void reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(DOCS_PAGE);
  }

  @Get('docs/assets/:file')
  async asset(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    if (file === 'start.js') {
      void reply.type('text/javascript; charset=utf-8').send(DOCS_SCRIPT);
      return;
    }
    if (file === 'guides.css') {
      void reply.type('text/css; charset=utf-8').send(GUIDES_STYLE);
      return;
    }
    const type = Object.hasOwn(ASSETS, file) ? ASSETS[file] : undefined;
    if (type === undefined) throw new DomainError('not_found');
    void reply.header('cache-control', 'public, max-age=3600');
    await this.sendFile(reply, join(this.assets, file), type);
  }

  private async sendFile(reply: FastifyReply, file: string, type: string): Promise<void> {
    const content = await readFile(file).catch((error: unknown) => {
      throw new DomainError('not_found', 'This document is not part of the installation.', { cause: error });
    });
    void reply.type(type).send(content);
  }
}

/** swagger-ui comes with @nestjs/swagger, so it is looked for from there. */
function assetFolder(): string {
  const swagger = createRequire(import.meta.url).resolve('@nestjs/swagger/package.json');
  return dirname(createRequire(swagger).resolve('swagger-ui-dist/package.json'));
}

import 'reflect-metadata';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Type } from '@nestjs/common';
import { CONTROLLER_WATERMARK } from '@nestjs/common/constants.js';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { ERROR_CODES } from '#libs/contracts';
import { describeFields } from './described-service.js';
import type { DtoClass } from './dto-rules.js';
import { mergeOpenApi } from './openapi-merge.js';
import { problemExamples } from './operation-details.js';
import { OPERATIONS_WITH_PROBLEMS } from './operation-problems.js';
import { RESPONSE_HEADERS } from './response-headers.js';

/** Services with routes that users or operators reach through the gateway, or carriers directly. */
const PUBLIC_SERVICES = ['gateway', 'provisioning', 'message-store', 'sms-ingest', 'webhook-dispatcher'];
const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: 'Stable: rely on it.', enum: Object.keys(ERROR_CODES) },
    request_id: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
    number_id: { type: 'string', description: 'With `provisioning_failed`.' },
    required_scope: { type: 'string', description: 'With `insufficient_scope`.' },
  },
};

function isClass(value: unknown): value is DtoClass {
  return typeof value === 'function' && 'prototype' in value;
}

function isController(value: unknown): value is Type {
  return typeof value === 'function' && Reflect.getMetadata(CONTROLLER_WATERMARK, value) === true;
}

async function exportsOf(service: string, pattern: string): Promise<unknown[]> {
  const folder = join(APPS, service, 'src');
  const files = existsSync(folder) ? globSync(pattern, { cwd: folder }).sort() : [];
  const modules = await Promise.all(
    files.map(async (file): Promise<unknown> => import(pathToFileURL(join(folder, file)).href)),
  );
  return modules.flatMap((module): unknown[] => Object.values(Object(module) as object));
}

/** Controllers describe themselves by their decorators alone, so what they work with may be anything. */
async function describeService(service: string): Promise<OpenAPIObject> {
  const controllers = (await exportsOf(service, '**/*.controller.js')).filter(isController);
  const dtos = (await exportsOf(service, '**/*.dto.js')).filter(isClass);
  const module = await Test.createTestingModule({ controllers })
    .useMocker(() => ({}))
    .compile();
  const app = module.createNestApplication(new FastifyAdapter());
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  describeFields(document, { controllers, dtos });
  return document;
}

const DESCRIPTION = `Real carrier phone numbers for AI agents: provision a number, receive its SMS.

Errors are problem documents (RFC 9457) with a stable \`code\`. Besides what each call lists, any call may answer
405 \`method_not_allowed\` to another method, 408 \`request_timeout\` when the request does not arrive in time, 431
\`headers_too_large\`, and 500 \`internal_error\`, which is our fault. Guides: [/docs/guides](/docs/guides).`;

function bearer(description: string): { type: 'http'; scheme: 'bearer'; description: string } {
  return { type: 'http', scheme: 'bearer', description };
}

function frame(version: string): OpenAPIObject {
  const document = new DocumentBuilder()
    .setTitle('MeiSIM API')
    .setVersion(version)
    .setDescription(DESCRIPTION)
    .setLicense('Apache-2.0', 'https://spdx.org/licenses/Apache-2.0.html')
    .addServer('/', 'The gateway that serves this document.')
    // Not addBearerAuth, which calls every bearer token a JWT.
    .addSecurity('bearer', bearer('An API key: `sk_live_…` or `sk_test_…`.'))
    .addSecurity('operator', bearer("The operator's token, `MEISIM_ADMIN_TOKEN`."))
    .addSecurity('carrier', bearer("The carrier's secret."))
    .build();
  return {
    ...document,
    paths: {},
    components: {
      ...document.components,
      schemas: { Problem: PROBLEM_SCHEMA },
      headers: RESPONSE_HEADERS,
      examples: problemExamples(),
    },
  };
}

/** The public HTTP API, as the services' own controllers and DTOs describe it. */
export async function openApiDocument(version: string): Promise<OpenAPIObject> {
  const documents: OpenAPIObject[] = [];
  for (const service of PUBLIC_SERVICES) documents.push(await describeService(service));
  const document = mergeOpenApi(frame(version), documents);
  const known = JSON.stringify(document.paths);
  const gone = OPERATIONS_WITH_PROBLEMS.filter((id) => !known.includes(`"operationId":"${id}"`));
  if (gone.length > 0) throw new Error(`operation-problems.ts names operations that are not there: ${gone.join(', ')}`);
  return document;
}

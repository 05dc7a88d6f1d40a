import 'reflect-metadata';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Type } from '@nestjs/common';
import { CONTROLLER_WATERMARK } from '@nestjs/common/constants.js';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { mergeOpenApi } from './openapi-merge.js';

/** Services with routes that users or operators reach through the gateway, or carriers directly. */
const PUBLIC_SERVICES = ['gateway', 'provisioning', 'message-store', 'sms-ingest', 'webhook-dispatcher'];
const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: 'stable; see docs/errors.md' },
    request_id: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};

function isController(value: unknown): value is Type {
  return typeof value === 'function' && Reflect.getMetadata(CONTROLLER_WATERMARK, value) === true;
}

async function controllersOf(service: string): Promise<Type[]> {
  const folder = join(APPS, service, 'src');
  const files = existsSync(folder) ? globSync('**/*.controller.js', { cwd: folder }).sort() : [];
  const modules = await Promise.all(
    files.map(async (file): Promise<unknown> => import(pathToFileURL(join(folder, file)).href)),
  );
  return modules.flatMap((module): unknown[] => Object.values(Object(module) as object)).filter(isController);
}

/** Controllers describe themselves by their decorators alone, so what they work with may be anything. */
async function describeService(service: string): Promise<OpenAPIObject> {
  const controllers = await controllersOf(service);
  const module = await Test.createTestingModule({ controllers })
    .useMocker(() => ({}))
    .compile();
  const app = module.createNestApplication(new FastifyAdapter());
  return SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

function frame(version: string): OpenAPIObject {
  const document = new DocumentBuilder()
    .setTitle('MeiSIM API')
    .setVersion(version)
    .setDescription('Real carrier phone numbers for AI agents: provision a number, receive its SMS.')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description: '`sk_live_…`, `sk_test_…`; operators: the admin token',
    })
    .addSecurityRequirements('bearer')
    .build();
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    ...document,
    paths: {},
    components: {
      ...document.components,
      schemas: { Problem: PROBLEM_SCHEMA },
      responses: { Problem: { description: 'What went wrong (RFC 9457)', content } },
    },
  };
}

/** The public HTTP API, as the services' own controllers and DTOs describe it. */
export async function openApiDocument(version: string): Promise<OpenAPIObject> {
  const documents: OpenAPIObject[] = [];
  for (const service of PUBLIC_SERVICES) documents.push(await describeService(service));
  return mergeOpenApi(frame(version), documents);
}

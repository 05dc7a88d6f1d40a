import type { FastifyRequest } from 'fastify';

const ROUTES = new WeakMap<FastifyRequest, string>();
const FIELDS = new WeakMap<FastifyRequest, Readonly<Record<string, string>>>();

/**
 * Says which route a request is for where the router knows a catch-all alone.
 * @param template a path with placeholders: each distinct one is a series of the metrics
 */
export function nameRoute(request: FastifyRequest, template: string): void {
  ROUTES.set(request, template);
}

/** The name of a request's route in metrics; `none` where nothing is. */
export function routeName(request: FastifyRequest): string {
  return ROUTES.get(request) ?? request.routeOptions.url ?? 'none';
}

/** Adds fields to the log line of the request's answer. They are ids: nothing that a user sent. */
export function logWithAnswer(request: FastifyRequest, fields: Readonly<Record<string, string>>): void {
  FIELDS.set(request, fields);
}

export function answerLogFields(request: FastifyRequest): Readonly<Record<string, string>> {
  return FIELDS.get(request) ?? {};
}

import type { FastifyRequest } from 'fastify';

const NAMES = new WeakMap<FastifyRequest, string>();

/**
 * Says which route a request is for where the router knows a catch-all alone.
 * @param template a path with placeholders: each distinct one is a series of the metrics
 */
export function nameRoute(request: FastifyRequest, template: string): void {
  NAMES.set(request, template);
}

/** The name of a request's route in metrics; `none` where nothing is. */
export function routeName(request: FastifyRequest): string {
  return NAMES.get(request) ?? request.routeOptions.url ?? 'none';
}

/**
 * Services that every message goes through. Each makes tens of kilobytes of garbage for a message, hundreds of MB a
 * second under load.
 */
const MESSAGE_SERVICES: readonly string[] = ['sms-ingest', 'message-store', 'webhook-dispatcher'];

/** Of each of V8's semi-spaces, MiB; its own choice is 16. Why: docs/adr/0022-room-for-young-objects.md. */
const SEMI_SPACE_MIB = 64;

/**
 * V8 also collects everything to give memory back, when a process has been quiet or 100 s have passed; processes that
 * were started together do it together. Why not here: docs/adr/0024-no-collections-to-give-memory-back.md.
 */
const KEEP_MEMORY = '--no-memory-reducer';

/** What Node is told on the command line of a service; the manifests and docker-compose.kafka.yml say the same. */
export function nodeFlagsOf(service: string): readonly string[] {
  const room = MESSAGE_SERVICES.includes(service) ? [`--max-semi-space-size=${SEMI_SPACE_MIB}`] : [];
  return [KEEP_MEMORY, ...room];
}

/**
 * Settings of a one-node KRaft cluster that shares a small machine with the tests: few threads, small internal
 * topics, and no pause before a new group's first rebalance.
 * @param {ReturnType<import('./secured-listeners.mjs').securedListeners> | null} more listeners besides the plain one
 */
export function serverProperties({ port, controllerPort, dataDir, more = null }) {
  const own = [`PLAINTEXT://127.0.0.1:${port}`, `CONTROLLER://127.0.0.1:${controllerPort}`];
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: [...own, ...(more?.listeners ?? [])].join(),
    'advertised.listeners': [...own, ...(more?.advertised ?? [])].join(),
    'listener.security.protocol.map': [
      'PLAINTEXT:PLAINTEXT',
      'CONTROLLER:PLAINTEXT',
      ...(more?.protocols ?? []),
    ].join(),
    'log.dirs': dataDir,
    'auto.create.topics.enable': false,
    'group.initial.rebalance.delay.ms': 0,
    // A node killed with -9 must not be kept waiting for its own old session when it comes back.
    'broker.session.timeout.ms': 2_000,
    'broker.heartbeat.interval.ms': 500,
    'offsets.topic.num.partitions': 3,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'log.segment.bytes': 67_108_864,
    // By default half of the heap, kept for compacting logs that are longer than any here.
    'log.cleaner.dedupe.buffer.size': 4_194_304,
    ...more?.settings,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

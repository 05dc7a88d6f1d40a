/**
 * What other engines reached on a machine of the same kind (2 cores shared by load, receiver, engine and its servers),
 * medians of 3 runs: Outpost v1.2.0+10, WebhookX v1.2.0, Convoy v26.3.6; HMAC on, concurrency 200.
 */
export const PEERS = ['Outpost', 'WebhookX', 'Convoy'] as const;

/** By figure, in the order of PEERS, in the figure's unit. */
export const PEER_FIGURES: Readonly<Record<string, readonly (number | null)[]>> = {
  'backlog.one.per_s': [1_412, 1_107, 167],
  'whole.one.per_s': [1_412, 1_107, 167],
  'backlog.one.cpu': [1.2, 1.47, 10.9],
  'whole.one.cpu': [1.2, 1.47, 10.9],
  'light.p50': [29, 3.7, 805],
  'light.p95': [53, 4.6, 1_359],
  'light.p99': [55, 6.4, 1_636],
  'isolation.hang.p50_before': [31, 2.5, 1_917],
  'isolation.hang.p50_with': [15_142, 15_092, null],
  'isolation.hang.within_10_s': [25, 25, 12.5],
  'retry.min': [4, 8, 78],
  'retry.median': [6, 482, 2_119],
  'retry.max': [44, 977, 4_125],
};

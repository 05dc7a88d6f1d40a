import type { Figure, Target } from '../scenarios/figure.js';
import { median } from '../statistics/percentiles.js';
import type { ScenarioResult } from './results.js';

interface RatioRule {
  figure: string;
  floor: string;
  label: string;
  target: Target;
}

const RATE_RATIO: Target = { at: 'least', value: 0.33 };

/** Ratios to the floor of the same run count for more than times: they hardly depend on the machine. */
const RULES: readonly RatioRule[] = [
  ...['one', 'paths', 'hosts'].map((shape) => ({
    figure: `backlog.${shape}.per_s`,
    floor: 'floor.post.per_s',
    label: 'share of the bare undici rate',
    target: RATE_RATIO,
  })),
  {
    figure: 'light.p50',
    floor: 'floor.hop_post.p50',
    label: 'p50 against bare kafka hop + POST',
    target: { at: 'most', value: 2 },
  },
  {
    figure: 'light.p99',
    floor: 'floor.hop_post.p99',
    label: 'p99 against bare kafka hop + POST',
    target: { at: 'most', value: 3 },
  },
];

function withRatios(figure: Figure, floors: readonly Figure[]): Figure[] {
  const ratios = RULES.filter((rule) => rule.figure === figure.id).flatMap((rule) => {
    const floor = floors.find(({ id }) => id === rule.floor);
    if (floor === undefined) return [];
    const floorMedian = median(floor.runs);
    const runs = figure.runs.map((value) => value / floorMedian);
    return [{ id: `${figure.id}.ratio`, label: rule.label, unit: 'x', runs, target: rule.target }];
  });
  return [figure, ...ratios];
}

/** Adds to every figure that has a floor its ratio to the floor's median of the same run of the benchmark. */
export function addFloorRatios(results: readonly ScenarioResult[]): ScenarioResult[] {
  const floors = results.flatMap(({ figures }) => figures.filter(({ id }) => id.startsWith('floor.')));
  return results.map((result) => ({
    ...result,
    figures: result.figures.flatMap((figure) => withRatios(figure, floors)),
  }));
}

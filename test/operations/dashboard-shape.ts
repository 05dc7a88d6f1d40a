import Type, { type Static, type TSchema } from 'typebox';
import { Errors } from 'typebox/value';

/** Units as Grafana names them, as far as our panels use them. An unknown one is shown as a word behind the number. */
const UNITS = ['none', 's', 'bytes', 'percentunit', 'cps', 'reqps'] as const;
const UID_LENGTH_MAX = 40;
/** Columns of Grafana's grid. */
export const COLUMNS = 24;

/** Whatever Prometheus the reader has chosen: no dashboard knows its id. */
const Datasource = Type.Object(
  { type: Type.Literal('prometheus'), uid: Type.Literal('${datasource}') },
  { additionalProperties: false },
);
const GridPos = Type.Object(
  {
    x: Type.Integer({ minimum: 0, maximum: COLUMNS - 1 }),
    y: Type.Integer({ minimum: 0 }),
    w: Type.Integer({ minimum: 1, maximum: COLUMNS }),
    h: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
);
const Row = Type.Object(
  {
    id: Type.Integer({ minimum: 1 }),
    type: Type.Literal('row'),
    title: Type.String({ minLength: 1 }),
    collapsed: Type.Literal(false),
    gridPos: GridPos,
    // Of a row that is open, what it shows follows it.
    panels: Type.Array(Type.Never(), { maxItems: 0 }),
  },
  { additionalProperties: false },
);
const Target = Type.Object(
  {
    refId: Type.String({ pattern: '^[A-Z]$' }),
    editorMode: Type.Literal('code'),
    expr: Type.String({ minLength: 1 }),
    legendFormat: Type.String({ minLength: 1 }),
    range: Type.Literal(true),
  },
  { additionalProperties: false },
);
const Step = Type.Object({ color: Type.String(), value: Type.Union([Type.Number(), Type.Null()]) });
const Panel = Type.Object(
  {
    id: Type.Integer({ minimum: 1 }),
    type: Type.Union([Type.Literal('timeseries'), Type.Literal('stat'), Type.Literal('state-timeline')]),
    title: Type.String({ minLength: 1 }),
    // One sentence.
    description: Type.String({ pattern: '^[A-Z][^\\n]{40,}\\.$', not: { pattern: '\\. [A-Z]' } }),
    datasource: Datasource,
    gridPos: GridPos,
    fieldConfig: Type.Object({
      defaults: Type.Object({
        unit: Type.Union(UNITS.map((unit) => Type.Literal(unit))),
        thresholds: Type.Object({ mode: Type.Literal('absolute'), steps: Type.Array(Step, { minItems: 1 }) }),
      }),
      overrides: Type.Array(Type.Unknown()),
    }),
    options: Type.Object({}),
    targets: Type.Array(Target, { minItems: 1 }),
  },
  { additionalProperties: false },
);
const DatasourceVariable = Type.Object(
  {
    type: Type.Literal('datasource'),
    name: Type.Literal('datasource'),
    label: Type.String(),
    query: Type.Literal('prometheus'),
    regex: Type.String(),
    multi: Type.Literal(false),
    includeAll: Type.Literal(false),
    refresh: Type.Integer(),
    options: Type.Array(Type.Never(), { maxItems: 0 }),
    hide: Type.Literal(0),
  },
  // No `current`: what was chosen where it was made is no choice elsewhere.
  { additionalProperties: false },
);
const QueryVariable = Type.Object({
  type: Type.Literal('query'),
  name: Type.String({ pattern: '^[a-z]+$' }),
  datasource: Datasource,
  definition: Type.String(),
  query: Type.Object({ query: Type.String(), refId: Type.String({ minLength: 1 }) }),
  options: Type.Array(Type.Never(), { maxItems: 0 }),
});

/**
 * What Grafana needs to provision a dashboard from a file and to import it by hand: the part of its dashboard model
 * (`schemaVersion` 42, Grafana 12 and later; earlier ones read it, too) that our panels use. `id` and `__inputs` belong
 * to one installation, and have no place here.
 */
const DashboardShape = Type.Object(
  {
    uid: Type.String({ pattern: `^[A-Za-z0-9_-]{1,${String(UID_LENGTH_MAX)}}$` }),
    title: Type.String({ minLength: 1 }),
    description: Type.String(),
    tags: Type.Array(Type.String()),
    schemaVersion: Type.Integer({ minimum: 42 }),
    version: Type.Integer({ minimum: 1 }),
    editable: Type.Boolean(),
    graphTooltip: Type.Integer({ minimum: 0, maximum: 2 }),
    fiscalYearStartMonth: Type.Literal(0),
    timezone: Type.Literal('browser'),
    refresh: Type.String(),
    time: Type.Object({ from: Type.String({ pattern: '^now-' }), to: Type.Literal('now') }),
    timepicker: Type.Object({}),
    links: Type.Array(Type.Never(), { maxItems: 0 }),
    annotations: Type.Object({ list: Type.Array(Type.Object({ builtIn: Type.Literal(1) })) }),
    templating: Type.Object({ list: Type.Array(Type.Object({ type: Type.String() })) }),
    panels: Type.Array(Type.Object({ type: Type.String() })),
  },
  { additionalProperties: false },
);

/** A dashboard in which `shapeProblems` found none. */
export type Dashboard = Omit<Static<typeof DashboardShape>, 'panels' | 'templating'> & {
  panels: (Static<typeof Row> | Static<typeof Panel>)[];
  templating: { list: (Static<typeof DatasourceVariable> | Static<typeof QueryVariable>)[] };
};
export type DashboardPanel = Static<typeof Panel>;

/** @returns a line for each thing that Grafana would not take, or not show as it is meant */
export function shapeProblems(json: unknown): string[] {
  const whole = problems('dashboard', DashboardShape, json);
  if (whole.length > 0) return whole;
  const { panels, templating } = json as Static<typeof DashboardShape>;
  return [
    ...templating.list.flatMap((variable, index) =>
      problems(
        `variable ${String(index)}`,
        variable.type === 'datasource' ? DatasourceVariable : QueryVariable,
        variable,
      ),
    ),
    ...panels.flatMap((panel, index) => problems(`panel ${String(index)}`, panel.type === 'row' ? Row : Panel, panel)),
  ];
}

function problems(what: string, shape: TSchema, json: unknown): string[] {
  return Errors(shape, json).map(({ instancePath, message }) => `${what}${instancePath}: ${message}`);
}

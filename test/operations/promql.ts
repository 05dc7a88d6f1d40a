import { parser } from '@prometheus-io/lezer-promql';
import type { MetricUse } from './metric-uses.js';

type Tree = ReturnType<typeof parser.parse>;
type Node = Tree['topNode'];

export interface SelectorUse extends MetricUse {
  /** Functions around it, and aggregations, from the innermost. */
  within: string[];
}

/** What an expression of PromQL says, by Prometheus's own grammar. */
export interface Promql {
  /** Where it is no PromQL. */
  faults: string[];
  selectors: SelectorUse[];
  /** Labels that results are grouped by or matched on, each with the metrics that have to have it. */
  groupings: { label: string; metrics: string[] }[];
}

/** Functions of a stretch of time: they take `x[5m]`, and nothing else does. */
const OF_RANGES =
  /^(rate|irate|increase|delta|idelta|deriv|changes|resets|predict_linear|double_exponential_smoothing|\w+_over_time)$/;
/** A regular expression that lists values, and nothing else: `5..` is none. */
const ALTERNATIVES = /^[\w/:-]+(\.[\w/:-]+)*(\|[\w/:-]+(\.[\w/:-]+)*)*$/;

export function readPromql(expr: string): Promql {
  const { topNode } = parser.parse(expr);
  const textOf = ({ from, to }: Node) => expr.slice(from, to);
  const selectors = nodesOf(topNode, 'VectorSelector');
  const nameOf = (selector: Node) => nodesOf(selector, 'Identifier').map(textOf)[0] ?? '';
  const grouped = (clause: Node, scope: Node | null) => {
    const metrics = scope === null ? [] : nodesOf(scope, 'VectorSelector').map(nameOf);
    const labels = clause.getChild('GroupingLabels')?.getChildren('LabelName') ?? [];
    return labels.map((label) => ({ label: textOf(label), metrics }));
  };
  return {
    faults: [
      ...all(topNode, ({ type }) => type.isError).map(({ from }) => `not PromQL at ${expr.slice(from, from + 30)}`),
      ...rangeFaults(topNode, textOf),
    ],
    selectors: selectors.map((selector) => ({
      name: nameOf(selector),
      labels: nodesOf(selector, 'UnquotedLabelMatcher').map((matcher) => labelOf(matcher, textOf)),
      within: callsAround(selector, textOf),
    })),
    groupings: [
      ...nodesOf(topNode, 'AggregateModifier').flatMap((clause) => grouped(clause, clause.parent)),
      ...nodesOf(topNode, 'MatchingModifierClause').flatMap((clause) => grouped(clause, clause.parent)),
    ],
  };
}

/** The grammar takes any expression for an argument; Prometheus does not. */
function rangeFaults(top: Node, textOf: (node: Node) => string): string[] {
  const calls = nodesOf(top, 'FunctionCall');
  const takesRange = (call: Node) => OF_RANGES.test(nameOfCall(call, textOf) ?? '');
  const ranges = ['MatrixSelector', 'SubqueryExpr'].flatMap((kind) => nodesOf(top, kind));
  const stray = ranges.filter((range) => {
    const call = ancestors(range).find(({ name }) => name === 'FunctionCall' || name === 'AggregateExpr');
    return call?.name !== 'FunctionCall' || !takesRange(call);
  });
  const without = calls.filter(
    (call) => takesRange(call) && !['MatrixSelector', 'SubqueryExpr'].some((kind) => nodesOf(call, kind).length > 0),
  );
  return [
    ...without.map((call) => `no range in ${textOf(call)}`),
    ...stray.map((range) => `nothing takes the range ${textOf(range)}`),
  ];
}

function labelOf(matcher: Node, textOf: (node: Node) => string): MetricUse['labels'][number] {
  const [label = '', operator = '', literal = ''] = ['LabelName', 'MatchOp', 'StringLiteral'].map((kind) =>
    nodesOf(matcher, kind).map(textOf).join(''),
  );
  const value = literal.slice(1, -1);
  if (value === '') return { label, values: [] };
  if (!operator.endsWith('~')) return { label, values: [value] };
  return { label, values: ALTERNATIVES.test(value) ? value.split('|') : [] };
}

function callsAround(node: Node, textOf: (node: Node) => string): string[] {
  return ancestors(node).flatMap((ancestor) => nameOfCall(ancestor, textOf) ?? []);
}

function nameOfCall(node: Node, textOf: (node: Node) => string): string | null {
  const name = node.getChild('FunctionIdentifier') ?? node.getChild('AggregateOp');
  return name === null ? null : textOf(name);
}

function ancestors({ parent }: Node): Node[] {
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

function nodesOf(top: Node, name: string): Node[] {
  return all(top, (node) => node.name === name);
}

function all(top: Node, matches: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  top.cursor().iterate(({ node }) => {
    if (matches(node)) found.push(node);
  });
  return found;
}

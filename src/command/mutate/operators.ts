// The changes that a test should notice, found on the syntax tree of a file: each a place and what stands there instead.
// Operators are those of the mutation testing literature (Offutt et al. 1996, "An experimental determination of sufficient
// mutant operators"), and for this code's own habits some for patterns, strings and list methods.
import { parseAst } from 'vitest/node';
import { answersAlike, ignoresCase, isLowerCase, isTag, sameOfTags } from './equal.ts';
import { isNode, type Node } from './nodes.ts';

export type Mutant = {
  readonly file: string;
  /** UTF-16 offsets into the file. */
  readonly start: number;
  readonly end: number;
  /** Source that takes the place. */
  readonly instead: string;
  /** A statement is left out, an expression is chosen. */
  readonly shape: 'expression' | 'statement';
  /** Evaluated when the module is loaded, not when a function of it is called. */
  readonly atLoad: boolean;
  readonly what: string;
};

type Pattern = { readonly pattern: string; readonly flags: string };

const otherCase = 'flag i the other way round';
const withoutDefault = '?? left out';
const comparisons: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};
/** A map, for `toString` and its like are methods of every object. */
const methods: ReadonlyMap<string, string> = new Map([
  ['every', 'some'],
  ['some', 'every'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['trimEnd', 'trimStart'],
]);

/** Every mutant of one file, in text order. `source`: TypeScript. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const found: Mutant[] = [];
  const text = ({ start, end }: Node): string => source.slice(start, end);
  const unseen = new Set<string>();

  const walk = (node: Node, atLoad: boolean): void => {
    for (const { at, what } of unseenIn(node)) unseen.add(`${at.start} ${at.end} ${what}`);
    const add = (at: Node, instead: string, what: string, shape: Mutant['shape'] = 'expression'): void => {
      if (!unseen.has(`${at.start} ${at.end} ${what}`))
        found.push({ file, start: at.start, end: at.end, instead, shape, atLoad, what });
    };
    mutate(node, text, add);
    const inside = /Function/.test(node.type) ? false : atLoad;
    for (const child of childrenOf(node)) walk(child, inside);
  };
  walk(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node, true);
  return found.sort((a, b) => a.start - b.start);
}

type Unseen = { readonly at: Node; readonly what: string };

/** Mutants of what a pattern's `test` is made of that its answer cannot show. */
function unseenIn(node: Node): Unseen[] {
  const { callee, regex, arguments: given } = node;
  if (node.type === 'Literal' && regex) {
    const { pattern, flags } = regex as Pattern;
    return ignoresCase(pattern, flags, false) ? [{ at: node, what: otherCase }] : [];
  }
  if (node.type !== 'CallExpression' || !isNode(callee) || !isNode(callee.object) || !isNode(callee.property))
    return [];
  const { object, property } = callee;
  if (!object.regex || !/^(?:test|exec)$/.test(String(property.name)) || !Array.isArray(given)) return [];
  const { pattern, flags } = object.regex as Pattern;
  const [text] = given as unknown[];
  const unseen: Unseen[] = [];
  if (ignoresCase(pattern, flags, isLowerCase(text))) unseen.push({ at: object, what: otherCase });
  if (isTag(text))
    for (const { what, source, letters } of changesOf(pattern, flags))
      if (sameOfTags(new RegExp(pattern, flags), new RegExp(source, letters))) unseen.push({ at: object, what });
  if (
    property.name === 'test' &&
    isNode(text) &&
    text.operator === '??' &&
    isNode(text.right) &&
    text.right.value === '' &&
    answersAlike(pattern, flags)
  )
    unseen.push({ at: text, what: withoutDefault }, { at: text.right, what: "'' emptied" });
  return unseen;
}

/** Types are no code; a key or a module's name is no value. */
function childrenOf(node: Node): Node[] {
  if (/^TS(?!As|NonNull|Satisfies)|^Import/.test(node.type)) return [];
  return Object.entries(node).flatMap(([field, value]) => {
    if (field === 'source' || field === 'typeAnnotation' || field === 'returnType') return [];
    if (field === 'key' && node.computed !== true) return [];
    return [value].flat().filter(isNode);
  });
}

type Add = (at: Node, instead: string, what: string, shape?: Mutant['shape']) => void;

function mutate(node: Node, text: (node: Node) => string, add: Add): void {
  const { operator, left, right, test, callee, expression, argument, value, regex } = node;
  switch (node.type) {
    case 'BinaryExpression': {
      const other = comparisons[operator as string];
      if (other && isNode(left) && isNode(right))
        add(node, `${text(left)} ${other} ${text(right)}`, `${String(operator)} → ${other}`);
      break;
    }
    case 'LogicalExpression':
      if (isNode(left) && isNode(right)) {
        const other = operator === '&&' ? '||' : operator === '||' ? '&&' : null;
        const instead = other ? `(${text(left)}) ${other} (${text(right)})` : text(left);
        add(node, instead, other ? `${String(operator)} → ${other}` : withoutDefault);
      }
      break;
    case 'IfStatement':
    case 'ConditionalExpression':
      if (isNode(test)) add(test, `!(${text(test)})`, 'condition the other way round');
      break;
    case 'UnaryExpression':
      if (operator === '!' && isNode(argument)) add(node, text(argument), '! left out');
      break;
    case 'ReturnStatement':
    case 'ContinueStatement':
      add(node, '', 'statement left out', 'statement');
      break;
    case 'ExpressionStatement':
      if (isNode(expression) && /^(?:Call|Assignment|Await|Update)/.test(expression.type) && node.directive == null)
        add(node, '', 'statement left out', 'statement');
      break;
    case 'CallExpression': {
      const property = isNode(callee) && callee.type === 'MemberExpression' ? callee.property : undefined;
      const other = isNode(property) && callee && !(callee as Node).computed ? methods.get(text(property)) : undefined;
      if (other && isNode(property)) {
        const whole = text(node);
        const at = property.start - node.start;
        add(node, whole.slice(0, at) + other + whole.slice(at + text(property).length), `${text(property)} → ${other}`);
      }
      break;
    }
    case 'Literal':
      if (regex) mutatePattern(node, regex as Pattern, add);
      else if (typeof value === 'number') {
        add(node, String(value + 1), `${value} → ${value + 1}`);
        add(node, String(value - 1), `${value} → ${value - 1}`);
      } else if (typeof value === 'boolean') add(node, String(!value), `${value} → ${!value}`);
      else if (typeof value === 'string') add(node, value === '' ? '"mutant"' : '""', `${text(node)} emptied`);
  }
}

type Change = { readonly what: string; readonly source: string; readonly letters: string };

function changesOf(pattern: string, flags: string): Change[] {
  const changes = [
    { what: otherCase, source: pattern, letters: flags.includes('i') ? flags.replace('i', '') : `${flags}i` },
  ];
  if (pattern.startsWith('^')) changes.push({ what: '^ left out', source: pattern.slice(1), letters: flags });
  if (pattern.endsWith('$') && !pattern.endsWith('\\$'))
    changes.push({ what: '$ left out', source: pattern.slice(0, -1), letters: flags });
  return changes;
}

function mutatePattern(node: Node, { pattern, flags }: Pattern, add: Add): void {
  for (const { what, source, letters } of changesOf(pattern, flags)) add(node, `/${source || '(?:)'}/${letters}`, what);
}

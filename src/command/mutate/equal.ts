// Changes to a pattern that no text can show: they are no mutants, and would only count as unnoticed.
import { isNode } from './nodes.ts';

const escaped = /\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g;

/** Is a text in lower case whatever happens: a token's `lower`, `….toLowerCase()`, or either with a literal for want of it? */
export function isLowerCase(node: unknown): boolean {
  if (!isNode(node)) return false;
  const { expression, property, callee, left, right, operator, value } = node;
  switch (node.type) {
    case 'ChainExpression':
    case 'TSNonNullExpression':
      return isLowerCase(expression);
    case 'MemberExpression':
      return node.computed !== true && isNode(property) && property.name === 'lower';
    case 'CallExpression':
      return isNode(callee) && isNode(callee.property) && callee.property.name === 'toLowerCase';
    case 'LogicalExpression':
      return operator === '??' && isLowerCase(left) && isLowerCase(right);
    case 'Literal':
      return typeof value === 'string' && value === value.toLowerCase();
    default:
      return false;
  }
}

/** Does the flag i change nothing? `lower`: the pattern only ever sees text in lower case. */
export function ignoresCase(pattern: string, flags: string, lower: boolean): boolean {
  const folded = /[uv]/.test(flags);
  const escapes = pattern.match(escaped) ?? [];
  const letters = pattern.replace(escaped, '').replace(/\(\?<?[=!]|\(\?:/g, '');
  // Under u the flag also takes "ſ" for "s" and the sign of kelvin for "k", in classes as well; a property may mean a case.
  if (folded && escapes.some((one) => /^\\[pPwWbB]/.test(one) && !/^\\p\{(?:L|N)\}$/.test(one))) return false;
  if (escapes.some((one) => /^\\[ux]/.test(one))) return false;
  if (!/\p{L}/u.test(letters)) return true;
  return lower && !folded && letters === letters.toLowerCase() && /^[\p{ASCII}‑–—’“”½¼¾⅓⅔²]*$/u.test(letters);
}

/** `/…/.test(a ?? '')`: would the pattern answer the same for the words "undefined", "null" and "mutant" as for the empty text? */
export function answersAlike(pattern: string, flags: string): boolean {
  const answer = (text: string): boolean => new RegExp(pattern, flags.replace(/[gy]/g, '')).test(text);
  return ['undefined', 'null', 'mutant'].every((text) => answer(text) === answer(''));
}

/** What stands for none is "undefined" to a pattern, or the empty text where that is given for want of one. */
const tags = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X undefined'
  .split(' ')
  .concat('');

/** `/…/.test(word.pos)` only ever sees a part of speech, or none: do two patterns say the same of all that there are? */
export function sameOfTags(before: RegExp, after: RegExp): boolean {
  return tags.every((tag) => before.test(tag) === after.test(tag));
}

/** A token's `pos`, by that name. */
export function isTag(node: unknown): boolean {
  if (!isNode(node)) return false;
  const { expression, property, operator, left, right } = node;
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return isTag(expression);
  if (operator === '??') return isTag(left) && isNode(right) && right.value === '';
  return node.type === 'Identifier'
    ? node.name === 'pos'
    : node.computed !== true && isNode(property) && property.name === 'pos';
}

// Logistic regression over named signs: what each adds to the log odds. Full gradient descent, so that the outcome is repeatable.

/** A case with its signs; `weight` 1 where it counts in full. */
export type Case = { readonly signs: readonly string[]; readonly right: boolean; readonly weight: number };
export type SignWeights = Readonly<Record<string, number>>;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
export const chanceOf = (signs: readonly string[], weights: SignWeights): number =>
  logistic(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0));

/** `ridge`: cases' worth of pull to zero for each weight, the constant sign `all` excepted. Weights to two decimals. */
export function fitSigns(cases: readonly Case[], ridge: number, steps = 3000): SignWeights {
  const names = [...new Set(cases.flatMap(({ signs }) => signs))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ signs }) => signs.map((sign) => at.get(sign)!));
  const weights = new Float64Array(names.length);
  // Bounded curvature: a step of this length never overshoots.
  const longest = Math.max(...rows.map((row) => row.length));
  const rate = 4 / (longest * cases.length + 4 * ridge);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(names.length);
    for (const [i, row] of rows.entries()) {
      let sum = 0;
      for (const k of row) sum += weights[k]!;
      const error = cases[i]!.weight * ((cases[i]!.right ? 1 : 0) - logistic(sum));
      for (const k of row) gradient[k]! += error;
    }
    for (const [k, name] of names.entries())
      weights[k]! += rate * (gradient[k]! - (name === 'all' ? 0 : ridge * weights[k]!));
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round(100 * weights[k]!) / 100]));
}

/** Chance of each case, by weights fitted on the other folds; `foldOf`: cases of one article share a fold. */
export function crossValidated(cases: readonly Case[], foldOf: readonly number[], ridge: number): number[] {
  const chances = cases.map(() => 0);
  for (const fold of new Set(foldOf)) {
    const weights = fitSigns(
      cases.filter((_, i) => foldOf[i] !== fold),
      ridge,
    );
    for (const [i, one] of cases.entries()) if (foldOf[i] === fold) chances[i] = chanceOf(one.signs, weights);
  }
  return chances;
}

/** Mean distance between chance and outcome over ten bands of equal size, in points of percent: 0 is calibrated. */
export function calibrationError(cases: readonly Case[], chances: readonly number[], bands = 10): number {
  const order = cases.map((_, i) => i).sort((a, b) => chances[a]! - chances[b]! || a - b);
  let sum = 0;
  for (let band = 0; band < bands; band++) {
    const part = order.slice(
      Math.floor((band * order.length) / bands),
      Math.floor(((band + 1) * order.length) / bands),
    );
    const said = part.reduce((total, i) => total + chances[i]!, 0);
    const was = part.filter((i) => cases[i]!.right).length;
    sum += Math.abs(said - was);
  }
  return Math.round((1000 * sum) / cases.length) / 10;
}

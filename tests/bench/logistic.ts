/** What was fitted: a weight for each signal, and the score of a sentence that shows none. */
export interface Fit {
  weights: number[];
  bias: number;
}

export interface Example {
  /** The places of the signals it shows. */
  shown: number[];
  isPositive: boolean;
}

const ROUNDS = 2000;

/**
 * Logistic regression with small weights preferred. A weight may not turn against its meaning:
 * a signal that speaks for a source never lowers the score, and the other way around.
 *
 * @param directions 1 for a signal that speaks for a source, -1 for one against it
 * @param penalty how strongly small weights are preferred
 */
export function fitLogistic(examples: Example[], directions: (1 | -1)[], penalty: number): Fit {
  const count = directions.length;
  const step = 24 / count;
  let point = new Array<number>(count + 1).fill(0);
  let last = point;
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopes(examples, point);
    const next = point.map((value, index) => {
      const direction = directions[index];
      const pull = direction ? penalty * value : 0;
      const moved = value - (step * ((slope[index] ?? 0) + pull)) / examples.length;
      return direction && moved * direction < 0 ? 0 : moved;
    });
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    point = next.map((value, index) => value + ((momentum - 1) / faster) * (value - last[index]!));
    [last, momentum] = [next, faster];
  }
  return { weights: last.slice(0, count), bias: last[count] ?? 0 };
}

/** How far each weight, and the bias at the end, is off. */
function slopes(examples: Example[], point: number[]): number[] {
  const slope = new Array<number>(point.length).fill(0);
  const end = point.length - 1;
  for (const { shown, isPositive } of examples) {
    const score = shown.reduce((sum, index) => sum + point[index]!, point[end]!);
    const off = 1 / (1 + Math.exp(-score)) - Number(isPositive);
    for (const index of [...shown, end]) slope[index]! += off;
  }
  return slope;
}

/** The score of an example: above 0 it rather needs a source. */
export function scoreOf({ weights, bias }: Fit, { shown }: Pick<Example, 'shown'>): number {
  return shown.reduce((sum, index) => sum + (weights[index] ?? 0), bias);
}

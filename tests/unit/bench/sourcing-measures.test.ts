import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blindSentences, readLabeled, writtenSentences } from '../../bench/labeled-sentences.ts';
import { fitLogistic, scoreOf } from '../../bench/logistic.ts';
import { rateOf, tableByKind, wilson } from '../../bench/rates.ts';

describe('the labeled sentences', () => {
  it('have an id and a kind each, and stand once', () => {
    const all = [...blindSentences(), ...writtenSentences()];
    expect(all.filter(({ id, kind, sentence }) => !id || !kind || !sentence)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(all.length);
  });

  it('are refused without a label', () => {
    const file = path.join(os.tmpdir(), `unlabeled-${process.pid}.tsv`);
    writeFileSync(file, 'id\tlabel\tkind\tsentence\n1\tmaybe\tadvice\tWait.\n');
    expect(() => readLabeled(file)).toThrow('has no label');
  });
});

describe('the fit', () => {
  const examples = [
    { shown: [0], isPositive: true },
    { shown: [0], isPositive: true },
    { shown: [1], isPositive: false },
    { shown: [1, 2], isPositive: false },
  ];
  const fit = fitLogistic(examples, [1, -1, 1], 0.1);

  it('tells the two sides apart', () => {
    expect(scoreOf(fit, { shown: [0] })).toBeGreaterThan(0);
    expect(scoreOf(fit, { shown: [1] })).toBeLessThan(0);
  });

  it('turns no weight against its meaning', () => {
    expect(fit.weights[2]).toBe(0);
  });
});

describe('the rates', () => {
  it('have the interval of Wilson', () => {
    expect(wilson(85, 100).map(Math.round)).toEqual([77, 91]);
    expect(wilson(0, 0)).toEqual([0, 100]);
  });

  it('are shown by kind', () => {
    const judged = [
      { id: '1', isPositive: true, kind: 'cause', sentence: 'A.', strength: 'certain' as const },
      { id: '2', isPositive: false, kind: 'advice', sentence: 'B.', strength: undefined },
    ];
    expect(rateOf(judged)).toEqual({ alarms: 1, certain: 1, count: 2 });
    expect(tableByKind(judged)).toMatch(/\| \+ cause +\| +1 \| +1 \| +1 \| +100 \|/);
    expect(tableByKind(judged)).toMatch(/\| FALSE ALARMS +\| +1 \| +0 \| +0 \| +0 \|/);
    expect(tableByKind(judged)).toContain('Certain: 1 of 1 right');
  });
});

import { ASSURANCE_LADDER } from '../../src/model/assurance.ts';
import type { FactValue } from '../../src/model/fact.ts';
import type { Evidence, FactSet, FactState } from '../../src/model/fact-set.ts';
import { day } from '../facts/statements.ts';

const asOf = day('2019-06-01');

/** Fact sets come in the ten thousands, so they are drawn from a seed, which fast-check gives and reports. */
function drawing(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)] as (typeof choices)[number];
  };
}
type Draw = ReturnType<typeof drawing>;

function drawEvidence(draw: Draw, value: FactValue): Evidence {
  const staleFrom = draw([undefined, undefined, day('2018-06-01'), asOf, day('2019-06-02')]);
  return {
    value,
    status: 'in-effect',
    assurance: draw(ASSURANCE_LADDER),
    source: 'a source',
    published: day('2018-05-15'),
    from: day('2018-05-15'),
    covers: draw([true, true, true, true, false]),
    ...(staleFrom === undefined ? {} : { staleFrom }),
  };
}

/** How many values of a fact stand: mostly one. */
const OPTIONS = [...Array.from({ length: 8 }, () => 0), ...Array.from({ length: 29 }, () => 1), ...[2, 2, 3]];

/** Half of the facts are simply known, the others missing, doubtful or contested. */
function drawState(draw: Draw, name: string, values: readonly FactValue[]): FactState | undefined {
  const options = draw(OPTIONS);
  const reason = draw([undefined, 'planned' as const, 'not-imported' as const]);
  if (options === 0 && reason === undefined) return undefined;
  return {
    name,
    options: Array.from({ length: options }, () => {
      const value = draw(values);
      return { value, support: draw([[1], [1, 2], [1, 2, 3]]).map(() => drawEvidence(draw, value)) };
    }),
    besides: [],
    needsAssurance: draw([true, true, false]),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A fact set with values of the given facts, always the same one for a seed. */
export function drawFacts(seed: number, values: ReadonlyMap<string, readonly FactValue[]>): FactSet {
  const draw = drawing(seed);
  const states = new Map<string, FactState>();
  for (const [name, choices] of values) {
    const state = drawState(draw, name, choices);
    if (state !== undefined) states.set(name, state);
  }
  return { asOf, states, places: new Map() };
}

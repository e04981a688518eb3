import { describe, expect, test } from 'vitest';
import { readProvenance } from '../../../src/intake/provenance/read-provenance.ts';
import { AssayError } from '../../../src/model/error.ts';
import { below, mutateJson, mutateText, pick, type Random, seededRandom } from '../mutations.ts';
import {
  BUILDER,
  base64,
  bundle,
  cloudBuild,
  envelope,
  lines,
  predicateV02,
  statement,
  V02,
} from './wrap.ts';

const ROUNDS = 20_000;
const OLD = statement({ predicateType: V02, predicate: predicateV02 });
const STATEMENTS = [statement(), OLD];
const OPEN = { build: { intotoStatement: OLD } };

const WRAPPINGS: readonly ((said: unknown) => unknown)[] = [
  (said) => said,
  (said) => envelope(said),
  (said) => bundle(envelope(said)),
  (said) => [statement(), envelope(said)],
  (said) => cloudBuild({ ...OPEN, envelope: envelope(said) }, { build: { intotoStatement: said } }, OPEN),
];

/** `mutateJson`, which cannot go on once it has lost the whole of a value: then nothing is left of it. */
function breakJson(value: unknown, random: Random): unknown {
  try {
    return mutateJson(value, random) ?? null;
  } catch {
    return null;
  }
}

/** A broken document: its payload, its wrapping or its text. */
const BREAKS: readonly ((random: Random) => string | Readonly<Record<string, unknown>>)[] = [
  (random) => JSON.stringify(pick(random, WRAPPINGS)(breakJson(pick(random, STATEMENTS), random))),
  (random) => {
    const payload = base64(mutateText(JSON.stringify(pick(random, STATEMENTS)), random));
    const broken = { ...envelope(), payload };
    return JSON.stringify(pick(random, [broken, bundle(broken), cloudBuild(OPEN, { envelope: broken })]));
  },
  (random) => JSON.stringify(breakJson(pick(random, WRAPPINGS)(pick(random, STATEMENTS)), random)),
  (random) => mutateText(JSON.stringify(pick(random, WRAPPINGS)(pick(random, STATEMENTS))), random),
  (random) => mutateText(lines(envelope(), statement(), bundle(envelope(OLD)), OLD), random),
  (random) => {
    const parsed = breakJson(pick(random, WRAPPINGS)(pick(random, STATEMENTS)), random);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Readonly<Record<string, unknown>>)
      : JSON.stringify(parsed);
  },
];

/** The JSON values of a document: one, or one a line, as far as they can be read at all. */
function valuesIn(input: string | object): { value: unknown }[] {
  if (typeof input !== 'string') return [{ value: input }];
  const parse = (text: string) => {
    try {
      return [{ value: JSON.parse(text) as unknown }];
    } catch {
      return [];
    }
  };
  const whole = parse(input.replace(/^\ufeff/, ''));
  return whole.length > 0
    ? whole
    : input
        .replace(/^\ufeff/, '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => parse(line)[0] ?? { value: undefined });
}

/** How many statements a value holds, readable or not: a list that holds none is one that cannot be read. */
function heldIn(value: unknown): number {
  if (Array.isArray(value)) return value.length === 0 ? 1 : value.reduce((sum, v) => sum + heldInOne(v), 0);
  return heldInOne(value);
}

function heldInOne(value: unknown): number {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'provenance_summary')) return 1;
  const { provenance_summary: summary } = value as Record<string, unknown>;
  const list: unknown =
    typeof summary === 'object' && summary !== null && Object.hasOwn(summary, 'provenance')
      ? (summary as Record<string, unknown>).provenance
      : undefined;
  return Array.isArray(list) && list.length > 0 ? list.length : 1;
}

/** Every text in a value, those inside base64 too. */
function textsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    found.add(value);
    // What is the text of a payload may be a statement.
    if (value.length > 100)
      for (const inside of valuesIn(Buffer.from(value, 'base64').toString('utf8')))
        textsIn(inside.value, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) textsIn(part, found);
  }
  return found;
}

describe('20,000 broken documents', () => {
  test('are refused with a message, or read with nothing that does not stand in them and nothing lost', () => {
    const random = seededRandom(20180515);
    const seen = { read: 0, refused: 0, partly: 0, builders: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const input = pick(random, BREAKS)(random);
      const shown = () => `round ${round}: ${typeof input === 'string' ? input : JSON.stringify(input)}`;
      try {
        const { statements, warnings } = readProvenance(input, 'p.json');
        const values = valuesIn(input);
        const texts = new Set<string>();
        for (const { value } of values) textsIn(value, texts);
        const small = new Set([...texts].map((text) => text.toLowerCase()));
        const refused = warnings.filter(({ code }) => code === 'provenance.refused').length;
        const held = values.reduce((sum, { value }) => sum + heldIn(value), 0);
        if (statements.length + refused !== held) expect.fail(`${held} are held in ${shown()}`);
        for (const { builder, subjects } of statements) {
          if (builder !== undefined && !texts.has(builder)) expect.fail(`invented ${builder} in ${shown()}`);
          for (const digest of subjects.flatMap(({ digests }) => [...digests.values()]))
            if (!small.has(digest)) expect.fail(`invented ${digest} in ${shown()}`);
        }
        seen.read += 1;
        if (refused > 0) seen.partly += 1;
        if (statements.some(({ builder }) => builder === BUILDER)) seen.builders += 1;
      } catch (error) {
        if (!(error instanceof AssayError) || error.message === '')
          throw new Error(shown(), { cause: error });
        if (error.code !== 'malformed') expect.fail(`${error.code} of ${shown()}`);
        seen.refused += 1;
      }
    }
    // The breaking is worth its time only if it ends in all of these ways, often.
    for (const [way, count] of Object.entries(seen)) expect(count, way).toBeGreaterThan(ROUNDS / 20);
    expect(seen.read + seen.refused).toBe(ROUNDS);
  });

  test('and so are bytes: cut, doubled and flipped', () => {
    const random = seededRandom(20241120);
    const whole = Buffer.from(JSON.stringify(bundle()));
    for (let round = 0; round < 2_000; round += 1) {
      const bytes = Uint8Array.from(whole);
      const at = below(random, bytes.length);
      bytes[at] = below(random, 256);
      const input = random() < 0.3 ? bytes.slice(0, at) : bytes;
      try {
        const { statements } = readProvenance(input, 'p.json');
        expect(statements).toHaveLength(1);
      } catch (error) {
        if (!(error instanceof AssayError)) throw new Error(`round ${round}`, { cause: error });
        expect(error.code).toBe('malformed');
      }
    }
  });
});

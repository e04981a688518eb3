import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { partsOnDay } from '../../src/assessment/parts/judge-parts.ts';
import { placeParts } from '../../src/assessment/parts/place-parts.ts';
import { type Prepared, prepare } from '../../src/assessment/prepare.ts';
import { readQuestion } from '../../src/assessment/read-question.ts';
import { PartRole } from '../../src/model/bill.ts';
import type { PartEvidence } from '../../src/model/part-shown.ts';
import { DEFAULT_BARS } from '../../src/model/policy.ts';
import { componentListing } from '../../src/reach/component-listing.ts';
import type { JudgedPart } from '../../src/reach/judged-part.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';
import { JUNE, list, party, screening, value } from '../reach/listed-parties.ts';

const STANDINGS = {
  clear: party(),
  listed: party({ screenings: screening('exact') }),
  near: party({ screenings: screening('possible') }),
  stranger: party({ identified: false }),
} as const;
const EVIDENCE: readonly PartEvidence[] = ['stated', 'supplier', 'author', 'namespace', 'copyright'];

const anyMaker = fc
  .record({
    standing: fc.constantFrom(...(Object.keys(STANDINGS) as (keyof typeof STANDINGS)[])),
    evidence: fc.constantFrom(...EVIDENCE),
  })
  .map(({ standing, evidence }) => ({ party: STANDINGS[standing], name: standing, evidence }));
const anyPart: fc.Arbitrary<JudgedPart> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    makers: fc.array(anyMaker, { maxLength: 3 }),
    roles: fc.option(fc.uniqueArray(fc.constantFrom(...PartRole.options), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
  })
  .map(({ name, makers, roles }) => ({
    name,
    within: () => [],
    makers: [...makers].sort((a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence)),
    ...(roles === undefined ? {} : { roles }),
  }));
const anyList = fc.constantFrom(list(), list({ partRoles: ['substantial', 'essential'] }));

const hear = (parts: readonly JudgedPart[], from = list()) =>
  value(
    componentListing(
      'p',
      from,
      {
        parts,
        count: parts.length,
        named: parts.filter(({ makers }) => makers.some(({ evidence }) => EVIDENCE.indexOf(evidence) < 3))
          .length,
        needed: 1,
        bars: DEFAULT_BARS,
      },
      JUNE,
    ),
  );

describe('whatever a product is made of', () => {
  test('the order of its parts never matters', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 6 }), anyList, (parts, from) => {
        const turned = hear([...parts].reverse(), from);
        // What is not known may be not known for more than one reason; which is told first is no answer.
        const known = (told: unknown) => (typeof told === 'boolean' ? told : 'not known');
        expect(known(turned)).toBe(known(hear(parts, from)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('one more part never clears it, and never takes a hit away', () => {
    fc.assert(
      fc.property(
        fc.array(anyPart, { minLength: 1, maxLength: 5 }),
        anyPart,
        anyList,
        (parts, more, from) => {
          const [before, after] = [hear(parts, from), hear([...parts, more], from)];
          if (before === true) expect(after).toBe(true);
          if (before !== false) expect(after).not.toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('to know less of a part never clears it', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 5 }), anyList, (parts, from) => {
        const [first, ...rest] = parts;
        if (first === undefined) return;
        const before = hear(parts, from);
        const { roles: _, ...roleless } = first;
        for (const vague of [
          { ...first, makers: [] },
          { ...roleless, makers: [] },
        ])
          expect(hear([vague, ...rest], from)).not.toBe(false);
        // Who forgets only what a part is to its product is never clearer of a listed maker.
        if (before === true)
          expect([true, 'absent', 'possible-match']).toContain(hear([roleless, ...rest], from));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a part by a listed maker, under a programme that asks for a role', () => {
  test('is let be only where it is said to be incidental and nothing else', () => {
    const anyRoles = fc.uniqueArray(fc.constantFrom(...PartRole.options), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom('a', 'b'), anyRoles, (name, roles) => {
        const makers = [{ party: STANDINGS.listed, name: 'listed', evidence: 'supplier' as const }];
        const part: JudgedPart = { name, within: () => [], makers, roles };
        const isLetBe = hear([part], list({ partRoles: ['substantial', 'essential'] })) === false;
        expect(isLetBe).toBe(roles.join() === 'incidental');
      }),
      { numRuns: 500 },
    );
  });
});

describe('parts that no list can tell apart', () => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = prepare(await readData(packFolders({}), 'assay test'));
  });

  const anyComponent = fc.record(
    {
      name: fc.constantFrom('engine', 'parser', 'shell'),
      maker: fc.record(
        {
          name: fc.constantFrom(
            'AO Kaspersky Lab',
            'Kasperskyy Lab',
            'kaspersky',
            'Huawei Technologies Company',
            'Fine Parts Ltd (fictional)',
            'Other Parts Ltd (fictional)',
            'Jo Doe',
          ),
          country: fc.constantFrom('GB', 'RU', 'Atlantis'),
        },
        { requiredKeys: ['name'] },
      ),
      roles: fc.constantFrom(['essential'], ['incidental'], ['embedded']),
      use: fc.constantFrom('part', 'build'),
    },
    { requiredKeys: ['name'] },
  );

  test('are judged by one of them as by all', () => {
    fc.assert(
      fc.property(fc.array(anyComponent, { maxLength: 8 }), (components) => {
        const question = readQuestion(
          {
            vendor: { name: 'Acme', country: 'GB' },
            product: { categories: ['antivirus'], components },
            policy: 'us-federal-civilian',
            asOf: '2020-01-01',
          },
          { ...prepared, today: day('2026-07-01') },
        );
        const placed = placeParts(question, prepared.registersOn(question.knownAt));
        const policy = { partCoverage: 0.5 };
        for (const program of ['us-1634', 'us-889-telecom', 'us-fascsa']) {
          const [some, all] = [placed, { ...placed, telling: placed.parts }].map((parts) =>
            componentListing(
              program,
              prepared.lists.get(program),
              partsOnDay(parts, question, policy).judged,
              question,
            ),
          );
          // Of a hit all parts are told; each of these is known, so none of them is left out.
          expect(some).toEqual(all);
        }
      }),
      { numRuns: 150 },
    );
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Text that means something to a terminal, a browser, a Markdown reader, a spreadsheet and an engine of patterns. */
export const ODD_TEXT =
  '# \u001b[2J\u009b31m<script>alert(1)</script></text>\n\nAPPROVED | [x](javascript:alert(1)) `code` \u202e (a+)+$ \ud83d =1+1 --> ]]> &amp; "q" \'';

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });

const define = (type: string, more: object = {}) => ({
  type,
  label: ODD_TEXT,
  meaning: ODD_TEXT,
  suppliedBy: 'vendor',
  changeableBy: 'vendor',
  question: ODD_TEXT,
  ...more,
});

const example = (outcome: string, facts: object = {}) => ({
  name: ODD_TEXT,
  asOf: '2018-05-15',
  facts,
  outcome,
});

const rule = (id: string, more: object) => ({
  id,
  title: ODD_TEXT,
  effect: 'prohibit',
  statement: ODD_TEXT,
  citations: [{ text: ODD_TEXT, published: '0001-01-01', url: 'javascript:alert(1)', note: ODD_TEXT }],
  remedy: { by: 'vendor', text: ODD_TEXT },
  note: ODD_TEXT,
  examples: [example('unknown')],
  ...more,
});

const since = leaf('example.since', 'onOrAfter', '9999-12-31');

/** Files of rules in which every text is odd, every number at its edge, and nothing against the law of a pack. */
export const ODD_PACK: Readonly<Record<string, object>> = {
  'vocabulary.json': {
    facts: {
      'example.since': define('date'),
      'example.text': define('text'),
      'example.number': define('number', { unit: ODD_TEXT }),
      'example.set': define('texts', { emptyMeans: ODD_TEXT, values: ['x', ODD_TEXT, '__proto__'] }),
    },
  },
  'places.json': {
    places: {
      'odd-places': {
        title: ODD_TEXT,
        source: ODD_TEXT,
        coversFrom: '0000-01-01',
        members: [
          {
            country: 'CH',
            from: '0000-01-01',
            published: '0000-01-01',
            to: '9999-12-31',
            toPublished: '9999-12-31',
          },
        ],
      },
    },
  },
  'provisions/odd.json': rule('odd', {
    satisfiedWhen: since,
    examples: [
      example('unknown'),
      example('satisfied', { 'example.since': '9999-12-31' }),
      example('violated', { 'example.since': '0000-01-01' }),
    ],
  }),
  'provisions/odd-ends.json': rule('odd-ends', {
    satisfiedWhen: since,
    inForce: [
      {
        from: '0001-01-01',
        published: '0001-01-01',
        to: '9999-12-31',
        toPublished: '2000-01-01',
        reason: ODD_TEXT,
      },
    ],
  }),
  'provisions/odd-future.json': rule('odd-future', {
    satisfiedWhen: since,
    inForce: [{ from: '9999-12-31', published: '2000-01-01' }],
    examples: [example('not-in-force')],
  }),
  'provisions/odd-names.json': rule('odd-names', {
    effect: 'caution',
    conditions: {
      toString: leaf('example.text', 'equal', '__proto__'),
      'a/b~c\n\u001b[2J': leaf('example.text', 'in', ['x', '(a+)+$']),
      [ODD_TEXT]: leaf('example.set', 'subsetOf', ['x', ODD_TEXT]),
    },
    satisfiedWhen: {
      any: [
        { condition: 'toString' },
        { condition: 'a/b~c\n\u001b[2J' },
        { condition: ODD_TEXT },
        leaf('example.number', 'lessThan', { parameter: '__defineGetter__' }),
        leaf('vendor.country', 'in', { places: ['odd-places'] }),
      ],
    },
  }),
  'policies/odd.json': {
    id: 'odd',
    title: ODD_TEXT,
    description: ODD_TEXT,
    market: 'odd-places',
    rules: ['identity', 'odd', 'odd-ends', 'odd-future', 'odd-names'],
    horizonMonths: Number.MAX_SAFE_INTEGER,
    maxAge: { declared: Number.MAX_SAFE_INTEGER, audited: Number.MAX_SAFE_INTEGER },
    weights: { odd: Number.MAX_VALUE, 'odd-ends': Number.MIN_VALUE },
    parameters: { __defineGetter__: -0 },
    assumptions: { 'example.number': -0, 'example.set': [ODD_TEXT] },
    thresholds: [
      {
        id: 'constructor',
        title: ODD_TEXT,
        when: leaf('example.text', 'equal', ODD_TEXT),
        minimumAssurance: { odd: 'audited' },
      },
    ],
  },
};

/** Writes the files of a pack into a folder. */
export async function writePack(dir: string, files: Readonly<Record<string, object>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), JSON.stringify(content));
  }
}

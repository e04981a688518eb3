import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runLine } from '../cli/run-line.ts';
import { expectNoInsides, post, useReal } from './real-service.ts';

const real = useReal();
const VENDOR = { vendor: { name: 'kaspersky' } };
const fact = (name: string, value: unknown) => ({ vendor: { name: 'kaspersky', facts: [{ name, value }] } });

/** A mistake: how it is made on the command line and over HTTP, and what each must be told. */
interface Mistake {
  readonly what: string;
  readonly argv: readonly string[];
  readonly body: object;
  /** Where the command line points, and where the body has it. */
  readonly at: readonly [string, string];
  readonly code: string;
  /** What was wrong, as it was given, and what to do. */
  readonly says: readonly string[];
  /** What only the one or the other says. */
  readonly cliSays?: readonly string[];
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a policy that does not exist',
    argv: ['--policy', 'us-federal'],
    body: { ...VENDOR, policy: 'us-federal' },
    at: ['--policy: ', '/policy'],
    code: 'policy.unknown',
    says: ['there is no policy `us-federal`; choose one of `', ', `us-federal-civilian`'],
  },
  ...['2019-02-30', '15.05.2018'].flatMap((day): Mistake[] => [
    {
      what: `the day ${day} to look at the world`,
      argv: ['--as-of', day],
      body: { ...VENDOR, asOf: day },
      at: ['--as-of', '/asOf'],
      code: 'field.date',
      says: [`\`${day}\` is not a da`, 'write it as YYYY-MM-DD'],
    },
    {
      what: `the day ${day} to have known it`,
      argv: ['--known-at', day],
      body: { ...VENDOR, knownAt: day },
      at: ['--known-at', '/knownAt'],
      code: 'field.date',
      says: [`\`${day}\` is not a da`, 'write it as YYYY-MM-DD'],
    },
  ]),
  {
    what: 'knowledge of tomorrow',
    argv: ['--known-at', '2026-11-24'],
    body: { ...VENDOR, knownAt: '2026-11-24' },
    at: ['--known-at: ', '/knownAt'],
    code: 'known-at.future',
    says: ['`2026-11-24` lies after today (2026-11-23)', 'give today or an earlier day'],
  },
  {
    what: 'a set of countries that nobody has defined',
    argv: ['--market', 'five-eyes'],
    body: { ...VENDOR, market: 'five-eyes' },
    at: ['--market: ', '/market'],
    code: 'market.unknown',
    says: [
      '`five-eyes` is neither a country code nor a known set of countries',
      'give a country, `all`, or one of `efta`, `eu`',
    ],
  },
  {
    what: 'another buyer than the policy is for',
    argv: ['--policy', 'us-federal-civilian', '--fact', 'buyer.kind=us-dod'],
    body: { ...fact('buyer.kind', 'us-dod'), policy: 'us-federal-civilian' },
    at: ['--fact or --facts: ', '/vendor/facts/0/name'],
    code: 'fact.fixed',
    says: ['`buyer.kind` is what makes a policy what it is; choose another policy instead'],
  },
  {
    what: 'a listing talked away',
    argv: ['--fact', 'vendor.listed.us-1634=no'],
    body: fact('vendor.listed.us-1634', false),
    at: ['--fact or --facts: ', '/vendor/facts/0/name'],
    code: 'fact.listing',
    says: ['`vendor.listed.us-1634` comes only from screening against the lists; leave it out'],
  },
  {
    what: 'a fact that no vocabulary has',
    argv: ['--fact', 'data.file.location=CH'],
    body: fact('data.file.location', 'CH'),
    at: ['--fact or --facts: ', '/vendor/facts/0/name'],
    code: 'fact.unknown',
    says: ['`data.file.location` is not a fact of the vocabulary; check its spelling'],
  },
  {
    what: 'a fact with a value of another kind',
    argv: ['--fact', 'build.origin=CH,Narnia'],
    body: fact('build.origin', 'CH,Narnia'),
    at: ['--fact or --facts: ', '/vendor/facts/0/value'],
    code: 'fact.value',
    says: ['`CH,Narnia` does not fit `build.origin`; give countries (codes or English names)'],
  },
  {
    what: 'a yes where a country belongs',
    argv: ['--fact', 'supervision.country=yes'],
    body: fact('supervision.country', true),
    at: ['--fact or --facts: ', '/vendor/facts/0/value'],
    code: 'fact.value',
    says: ['does not fit `supervision.country`; give a country (code or English name)'],
  },
];

describe.each(MISTAKES)('$what', ({ argv, body, at, code, says }) => {
  test('is told on the command line: what, where, and what to do', async () => {
    const done = await runLine(['assess', 'kaspersky', '--quiet', ...argv], { service: real.service });
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toMatch(/^assay: /);
    for (const part of [at[0], ...says]) expect(done.err).toContain(part);
    expectNoInsides(done.err);
  });

  test('is told over HTTP: what, where, and what to do', async () => {
    const { status, body: problem, text } = await post(real.url, body);
    expect(status).toBe(422);
    expect(problem).toMatchObject({ status: 422, title: 'Request is not valid', detail: '1 field is wrong' });
    expect(problem.errors).toMatchObject([{ pointer: at[1], code, severity: 'error' }]);
    for (const part of says) expect(problem.errors[0].detail).toContain(part);
    expectNoInsides(text);
  });
});

describe('several mistakes in one question', () => {
  const vendor = {
    name: 'X',
    markte: 'US',
    facts: [
      { name: 'no.such', value: 1 },
      { name: 'buyer.kind', value: 'us-dod' },
    ],
  };

  test('are told at once, whether the form or the meaning is wrong', async () => {
    const { status, body } = await post(real.url, {
      vendor,
      policy: 'nope',
      market: 'five-eyes',
      knownAt: '2031-01-01',
      asOf: '2019-02-30',
      contry: 'RU',
    });
    expect(status).toBe(422);
    expect(
      body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort(),
    ).toEqual([
      '/asOf field.date',
      '/contry field.unknown',
      '/knownAt known-at.future',
      '/market market.unknown',
      '/policy policy.unknown',
      '/vendor/facts/0/name fact.unknown',
      '/vendor/facts/1/name fact.fixed',
      '/vendor/markte field.unknown',
    ]);
    expect(body.detail).toBe('8 fields are wrong');
  });

  test('are told at once on the command line', async () => {
    const argv = [
      'assess',
      'X',
      '--quiet',
      '--policy',
      'nope',
      '--known-at',
      '2031-01-01',
      '--fact',
      'no.such=1',
    ];
    const { code, err, out } = await runLine(argv, { service: real.service });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--policy: there is no policy `nope`');
    expect(err).toContain('--known-at: `2031-01-01` lies after today');
    expect(err).toContain('--fact or --facts: `no.such` is not a fact');
    expectNoInsides(err);
  });
});

describe('a field that does not exist', () => {
  test('is pointed at in a vendor record, on the command line', async () => {
    const path = join(real.dir, 'vendor.json');
    await writeFile(
      path,
      JSON.stringify({ name: 'X', contry: 'RU', identifiers: [{ scheme: 'lei', valeu: '1' }] }),
    );
    const { code, err, out } = await runLine(['assess', '--vendor', path, '--quiet'], {
      service: real.service,
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      `${path}#/contry  \`contry\` is not a field here; check its spelling or leave it out`,
    );
    expect(err).toContain(`${path}#/identifiers/0/valeu  \`valeu\` is not a field here`);
    expect(err).toContain(`${path}#/identifiers/0/value  this field is missing; give text`);
    expectNoInsides(err);
  });

  test('is pointed at in a body', async () => {
    const { status, body, text } = await post(real.url, { ...VENDOR, markte: 'US' });
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        pointer: '/markte',
        code: 'field.unknown',
        severity: 'error',
        detail: '`markte` is not a field here; check its spelling or leave it out',
      },
    ]);
    expectNoInsides(text);
  });
});

describe('a category that the vocabulary does not have', () => {
  test.each(['trusted-sourcing', 'us-federal-civilian', 'nl-central-government', 'de-federal'])(
    'is a warning, and never a way past %s',
    async (policy) => {
      // The best of vendors, and a listed one; both with a kind of product that nobody can judge.
      for (const vendor of ['example-alpine-security', 'kaspersky']) {
        const { status, body } = await post(real.url, {
          vendor: { name: vendor },
          product: { categories: ['antivirus', 'anti-virsu'] },
          policy,
          asOf: '2026-06-15',
        });
        expect([200, 201]).toContain(status);
        const warning = body.warnings.find(({ code }: { code: string }) => code === 'category.unknown');
        expect(warning).toMatchObject({ pointer: '/product/categories' });
        expect(warning.detail).toMatch(
          /^`anti-virsu` is not a known category, .*not known; choose from `antivirus`/,
        );
        const argv = ['assess', vendor, '--quiet', '--policy', policy, '--category', 'anti-virsu'];
        const { code, out } = await runLine(argv, { service: real.service });
        expect(code).toBe(0);
        expect(out).not.toMatch(vendor === 'kaspersky' ? /^APPROVED/ : /^PROHIBITED/);
        expect(out.replaceAll(/\s+/g, ' ')).toContain('`anti-virsu` is not a known category');
        if (vendor === 'kaspersky') expect(body.verdict).not.toBe('approved');
        if (body.verdict !== 'approved') continue;
        // Then it is so for whatever kind of product: no rule of the policy asks.
        for (const category of ['antivirus', 'threat-intelligence', 'furniture']) {
          const product = { categories: [category] };
          const known = await post(real.url, {
            vendor: { name: vendor },
            product,
            policy,
            asOf: '2026-06-15',
          });
          expect(known.body.verdict).toBe('approved');
        }
      }
    },
  );
});

describe('a body that cannot be taken', () => {
  test('is too large: the limit is told, and where whole files belong (413)', async () => {
    const { status, body, text } = await post(real.url, { vendor: { name: 'x'.repeat(4_194_304) } });
    expect(status).toBe(413);
    expect(body).toMatchObject({ status: 413, limit: 4_194_304 });
    expect(body.detail).toBe(
      'the body is larger than 4194304 bytes; send one vendor a request, and whole files to `assay batch`',
    );
    expectNoInsides(text);
  });

  test.each([
    ['{\n  "vendor": {', 'line 2, column 14: the text ends too early'],
    ['{"vendor": {"name": "X"},}', 'line 1, column 26: a field name in double quotes is expected'],
    ['vendor=X', 'line 1, column 1: a value is expected'],
    ['{"policy": "a", "policy": "b"}', 'line 1, column 17: the field `policy` stands twice'],
  ])('is not JSON: %j is told with its place (400)', async (text, place) => {
    const { status, body } = await post(real.url, text);
    expect(status).toBe(400);
    expect(body.detail).toContain(`the body is not JSON, ${place}`);
    expect(body.detail).toContain('mend it and send it again');
    expectNoInsides(JSON.stringify(body));
  });

  test('is empty, or not a question at all', async () => {
    expect((await post(real.url, '')).body.detail).toBe(
      'the body is empty; send a question as a JSON object',
    );
    const { status, body } = await post(real.url, '[1]');
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '', detail: '`[1]` does not fit; give an object' }]);
  });
});

describe('files on the command line', () => {
  const missing = (path: string) =>
    `\`${path}\` cannot be read: there is no such file or folder; check the path`;

  test.each(['--facts', '--vendor'])(
    'assess %s tells what is missing, a folder, or no JSON',
    async (option) => {
      const path = join(real.dir, 'none.json');
      const gone = await runLine(['assess', 'X', option, path], { service: real.service });
      expect([gone.code, gone.out, gone.err]).toEqual([2, '', `assay: ${missing(path)}\n`]);
      const folder = await runLine(['assess', 'X', option, real.dir], { service: real.service });
      expect([folder.code, folder.err]).toEqual([
        2,
        `assay: \`${real.dir}\` cannot be read: it is a folder; name a file in it\n`,
      ]);
      const broken = join(real.dir, 'broken.json');
      await writeFile(broken, '{\n  "build.origin": CH\n}');
      const { code, out, err } = await runLine(['assess', 'X', option, broken], { service: real.service });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`${broken}:2:19  `);
      expectNoInsides(err);
    },
  );

  test('batch tells what is missing, and writes nothing', async () => {
    const [path, output] = [join(real.dir, 'none.csv'), join(real.dir, 'never.csv')];
    const { code, out, err } = await runLine(['batch', path, '-o', output, '--quiet'], {
      service: real.service,
    });
    expect([code, out, err]).toEqual([2, '', `assay: ${missing(path)}\n`]);
    await expect(readFile(output)).rejects.toThrow(/ENOENT/);
  });

  test.each([
    ['-o', 'results'],
    ['--rejects', 'rejected rows'],
  ])(
    'batch %s that cannot be written is told before a row is scored, and the input stays',
    async (option, what) => {
      const input = join(real.dir, 'vendors.csv');
      await writeFile(input, 'name\nX\n');
      await mkdir(join(real.dir, 'folder'), { recursive: true });
      const places: readonly (readonly [string, string])[] = [
        [
          join(real.dir, 'no', 'out.csv'),
          'cannot be written: there is no such file or folder; check the path',
        ],
        [join(real.dir, 'folder'), 'is a folder; name a file in it'],
        [join(input, 'out.csv'), 'cannot be written: a part of the path is a file, not a folder'],
        [input, `the ${what} would be written over the file they are read from; name another file`],
      ];
      for (const [path, message] of places) {
        const argv = ['batch', input, option, path, '--quiet'];
        const { code, out, err } = await runLine(argv, { service: real.service });
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(`\`${path}\``);
        expect(err).toContain(message);
        expectNoInsides(err);
      }
      expect(await readFile(input, 'utf8')).toBe('name\nX\n');
    },
  );

  test('batch tells wrong questions once, and not in every row', async () => {
    const input = join(real.dir, 'many.csv');
    await writeFile(input, `name\n${'X\n'.repeat(100)}`);
    for (const [argv, message] of [
      [['--policy', 'nope'], '--policy: there is no policy `nope`'],
      [['--known-at', '2031-01-01'], '--known-at: `2031-01-01` lies after today'],
      [['--market', 'five-eyes'], '--market: `five-eyes` is neither a country code'],
      [['--as-of', '15.05.2018'], '`15.05.2018` is not a day of the calendar; write it as YYYY-MM-DD'],
    ] as const) {
      const { code, out, err } = await runLine(['batch', input, '--quiet', ...argv], {
        service: real.service,
      });
      expect([code, out]).toEqual([2, '']);
      expect(err.split(message)).toHaveLength(2);
      expectNoInsides(err);
    }
  });
});

describe('a command line that means nothing', () => {
  test.each([
    [['asses', 'X'], "unknown command 'asses'"],
    [['assess', 'X', '--polcy', 'all'], "unknown option '--polcy'"],
    [['batch'], "missing required argument 'file'"],
    [['policy', 'show', 'nope'], `there is no policy \`nope\`; choose one of`],
    [['serve', '--port', 'http'], '`http` is not a port; give a whole number from 0 to 65535'],
    [[], 'assay'],
  ])('%j exits with 2 and says where help is', async (argv, message) => {
    const { code, out, err } = await runLine(argv, { service: real.service });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expectNoInsides(err);
  });
});

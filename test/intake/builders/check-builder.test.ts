import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkBuilder, checkBuilders } from '../../../src/intake/builders/check-builder.ts';
import { builder, CONTEXT, fact } from './register.ts';

const told = (more: object, file = 'data/builders/example-builds.json') =>
  checkBuilder(builder(more), file, CONTEXT).map(
    ({ pointer, code, detail }) => `${pointer} ${code} ${detail}`,
  );
const source = 'example-alpine-builds-page';
const key = (publicKey: string, more: object = {}) => ({
  from: '2023-01-01',
  published: '2023-01-01',
  publicKey,
  source,
  ...more,
});
const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();

describe('a file of the register', () => {
  test('that points to nothing missing has no fault', () => {
    const ended = fact({
      id: 'left',
      status: 'ended',
      from: '2024-01-01',
      published: '2024-01-01',
      supersedes: ['here'],
    });
    const supervised = fact({ id: 'body', name: 'supervision.body', value: 'Example Body (fictional)' });
    expect(told({ facts: [fact(), ended, supervised], keys: [key(pem)] })).toEqual([]);
  });

  test('is called as its id', () => {
    expect(told({}, 'data/builders/other.json')).toEqual([
      '/id builder.file-name the file must be called `example-builds.json`, as its id',
    ]);
  });

  test('says of what is invented that it is', () => {
    expect(told({ title: 'Example Builds' })).toEqual([
      '/title builder.fictional an invented builder says `(fictional)` in its title',
    ]);
    expect(told({ fictional: false })).toEqual([
      '/title builder.fictional a title that says `(fictional)` needs `fictional: true`',
    ]);
  });

  test.each(['https://', 'https:///', 'spiffe://#'])('has no id that stands for all the world: %s', (id) => {
    expect(told({ builderIds: ['https://builds.example', id] })).toEqual([
      `/builderIds/1 builder.too-wide \`${id}\` would stand for every builder there is; name its host, and what is its own there`,
    ]);
  });

  test.each<[string, object, string]>([
    [
      'a source that is not there',
      { facts: [fact({ source: 'whoever' })] },
      '/facts/0/source source.unknown `whoever` is no id of sources.json; add the source there',
    ],
    [
      'a source that every object has',
      { keys: [key(pem, { source: 'constructor' })] },
      '/keys/0/source source.unknown `constructor` is no id of sources.json; add the source there',
    ],
    [
      'what is the vendor’s to say',
      { facts: [fact({ name: 'data.files.location' })] },
      '/facts/0/name fact.not-of-a-builder `data.files.location` is not for a build system to say: that is `build.*`, `signing.*`, `update.*` and `supervision.*`; enter it in the dossier of the vendor',
    ],
    [
      'a fact that nobody knows',
      { facts: [fact({ name: 'build.mood' })] },
      '/facts/0/name fact.unknown `build.mood` is not in the vocabulary; check its spelling or add it to rules/vocabulary.json',
    ],
    [
      'a value that does not fit',
      { facts: [fact({ value: ['Zurich'] })] },
      '/facts/0/value fact.value `["Zurich"]` does not fit `build.origin`; give countries (codes or English names)',
    ],
    [
      'a release: the same number means another one to another vendor',
      { facts: [fact({ assurance: 'verified', release: '4.2.0' })] },
      '/facts/0/release fact.of-a-release `4.2.0` is a release of one product, and a build system makes many; enter it in the dossier of the vendor',
    ],
    [
      'a product',
      { facts: [fact({ scope: { products: ['endpoint'] } })] },
      '/facts/0/scope/products/0 product.unknown `endpoint` is the id of no product of this file',
    ],
    [
      'a market that is none',
      { facts: [fact({ scope: { markets: { in: ['atlantis'] } } })] },
      '/facts/0/scope/markets/in/0 place.unknown `atlantis` is no set of rules/places.json and no country code',
    ],
    [
      'what it replaces, and that is not there',
      { facts: [fact({ supersedes: ['there'] })] },
      '/facts/0/supersedes/0 fact.superseded-unknown `there` is no statement of this file',
    ],
    [
      'what it replaces, and that came later',
      { facts: [fact({ supersedes: ['later'] }), fact({ id: 'later', published: '2024-01-01' })] },
      '/facts/0/supersedes/0 fact.superseded-later `later` was published on 2024-01-01, after this statement (2023-01-01); only an earlier one can be replaced',
    ],
    [
      'two statements of one name',
      { facts: [fact(), fact({ value: ['DE'] })] },
      '/facts/1/id fact.repeated-id `here` is the id of an earlier statement',
    ],
    [
      'a key that nobody can read',
      { keys: [key(pem), key('-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n')] },
      '/keys/1/publicKey builder.key this public key cannot be read; give a public key in PEM (`-----BEGIN PUBLIC KEY-----`): Ed25519, ECDSA on P-256 or P-384, or RSA of at least 2048 bits',
    ],
  ])('is told of %s', (_what, more, fault) => {
    expect(told(more)).toEqual([fault]);
  });
});

describe('the register', () => {
  const files = (...ids: readonly (readonly string[])[]) =>
    ids.map((builderIds, at) => ({ builder: builder({ builderIds }), file: `data/builders/${at}.json` }));

  test('may hold ids that go on from one another', () => {
    expect(
      checkBuilders(files(['https://a.example', 'https://a.example/b'], ['https://a.example/c'])),
    ).toEqual([]);
  });

  test('holds each id once: otherwise nobody could tell whose it is', () => {
    const found = checkBuilders(
      files(['https://a.example', 'https://a.example'], ['https://b.example', 'https://a.example']),
    );
    expect(found).toEqual(
      [
        ['/builderIds/1', '`https://a.example` stands in this file already; leave one of them out', '0'],
        [
          '/builderIds/1',
          '`https://a.example` stands in data/builders/0.json already; leave one of them out',
          '1',
        ],
      ].map(([pointer, detail, file]) => ({
        pointer,
        code: 'builder.repeated-id',
        detail,
        severity: 'error',
        file: `data/builders/${file}.json`,
      })),
    );
  });
});

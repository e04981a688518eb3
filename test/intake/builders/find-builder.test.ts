import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBuilder, indexBuilders } from '../../../src/intake/builders/find-builder.ts';
import { builder } from './register.ts';

const register = [
  builder({ id: 'host', builderIds: ['https://builds.example'] }),
  builder({ id: 'team', builderIds: ['https://builds.example/team'] }),
  builder({ id: 'workflow', builderIds: ['https://forge.example/release.yml@'] }),
  builder({ id: 'farm', builderIds: ['https://farm.example/'] }),
];

describe('an id of provenance names', () => {
  test.each([
    ['the builder of that id', 'https://builds.example', 'host'],
    ['the one that it goes on from', 'https://builds.example/other/release', 'host'],
    ['a version of it', 'https://builds.example@v4', 'host'],
    ['a part of it', 'https://builds.example#worker', 'host'],
    ['a question to it', 'https://builds.example?x=1', 'host'],
    ['the longest that it goes on from', 'https://builds.example/team/a/b', 'team'],
    ['the longest itself', 'https://builds.example/team', 'team'],
    ['the host of a team that is another', 'https://builds.example/teams', 'host'],
    [
      'whatever follows a mark that the register ends in',
      'https://forge.example/release.yml@refs/tags/v1',
      'workflow',
    ],
    ['the mark itself', 'https://farm.example/', 'farm'],
    ['what follows a slash', 'https://farm.example/9', 'farm'],
  ])('%s: %s', (_what, id, found) => {
    expect(findBuilder(id, register)?.id).toBe(found);
  });

  test.each([
    ['a host that only begins alike', 'https://builds.example.evil/team'],
    ['a longer word', 'https://builds.examples'],
    ['a host in front', 'https://evil.example/https://builds.example'],
    ['other letters', 'https://BUILDS.example'],
    ['another scheme', 'http://builds.example'],
    ['the register without its mark', 'https://forge.example/release.yml'],
    ['half of an id', 'https://builds'],
    ['a blank behind it', 'https://builds.example '],
    ['nothing', ''],
  ])('nobody in the register: %s', (_what, id) => {
    expect(findBuilder(id, register)).toBeUndefined();
  });
});

test('however many builders there are, and however long the id, the answer is the plain one', () => {
  const part = fc.constantFrom('a', 'b', '/', '@', '#', '?');
  const word = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => `x://host${parts.join('')}`);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, fc.string(), (ids, start, end) => {
      const builders = ids.map((id, at) => builder({ id: `b${at}`, builderIds: [id] }));
      const find = indexBuilders(builders);
      const asked = start + end;
      const fits = ids.filter(
        (id) =>
          asked === id ||
          (asked.startsWith(id) && (/[/@#?]$/.test(id) || /^[/@#?]/.test(asked.slice(id.length)))),
      );
      const longest = fits.sort((a, b) => b.length - a.length)[0];
      expect(find(asked)?.builderIds[0]).toBe(longest);
    }),
  );
  const find = indexBuilders(register);
  expect(find(`https://builds.example${'/'.repeat(1_000_000)}`)?.id).toBe('host');
  expect(find('/'.repeat(1_000_000))).toBeUndefined();
});

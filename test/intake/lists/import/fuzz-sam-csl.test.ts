import { describe, test } from 'vitest';
import { fuzzImport, MUTATIONS } from './fuzz-import.ts';

describe(`whatever happens to a file, no row is lost and no name invented (${MUTATIONS} mutations a format)`, () => {
  test.each(['sam-extract', 'sam-fascsa', 'sam-api-csv', 'sam-api-json', 'csl', 'csl-2018'] as const)(
    '%s',
    fuzzImport,
    900_000,
  );
});

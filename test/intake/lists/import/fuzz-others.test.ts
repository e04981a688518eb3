import { describe, test } from 'vitest';
import { fuzzImport, MUTATIONS } from './fuzz-import.ts';

describe(`whatever happens to a file, no row is lost and no name invented (${MUTATIONS} mutations a format)`, () => {
  test.each(['fcc-table', 'ftm', '1260h', 'table-csv', 'table-json'] as const)('%s', fuzzImport, 900_000);
});

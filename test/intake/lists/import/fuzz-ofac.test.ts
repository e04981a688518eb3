import { describe, test } from 'vitest';
import { fuzzImport, MUTATIONS } from './fuzz-import.ts';

describe(`whatever happens to a file, no row is lost and no name invented (${MUTATIONS} mutations a format)`, () => {
  test.each(['ofac-csv', 'ofac-xml'] as const)('%s', fuzzImport, 900_000);
});

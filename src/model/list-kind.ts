import { z } from 'zod';

/** The lists that can be imported, by the word that the command line uses. */
export const ListKind = z.enum([
  'ofac-sdn',
  'ofac-cons',
  'sam',
  'fascsa',
  'csl',
  'fcc',
  '1260h',
  'ftm',
  'own',
]);
export type ListKind = z.infer<typeof ListKind>;

import { issuesOf, leaf, pack, ruleContent } from './pack.ts';

export const known = leaf('vendor.name', 'known', true);
export const satisfied = (condition: unknown) => ({ satisfiedWhen: condition });
export const parsed = (text: string) => JSON.parse(text) as unknown;

/** A comparison under so many negations, or groups of one. */
export const nested = (kind: 'not' | 'all', depth: number): unknown =>
  parsed(
    kind === 'not'
      ? `${'{"not":'.repeat(depth)}${JSON.stringify(known)}${'}'.repeat(depth)}`
      : `${'{"all":['.repeat(depth)}${JSON.stringify(known)}${']}'.repeat(depth)}`,
  );

/** What is wrong with a pack, each issue as `file pointer code`. */
export const told = (files: Parameters<typeof issuesOf>[0]): string[] =>
  issuesOf(files).map(({ file, pointer, code }) => `${file} ${pointer} ${code}`);

/** What is wrong with a pack in which one file says so. */
export const inRule = (more: Record<string, unknown>): string[] => told(pack([ruleContent('rule', more)]));
export const inPolicy = (more: Record<string, unknown>): string[] => told(pack([], more));
export const inVocabulary = (facts: unknown): string[] =>
  told({ ...pack(), vocabulary: { path: 'vocabulary.json', content: { facts } } });
export const inPlaces = (places: unknown): string[] =>
  told({ ...pack(), places: { path: 'places.json', content: { places } } });

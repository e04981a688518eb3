import type { CdxNode } from './cdx-node.ts';

/** Properties by which tools mark what only developers install, such as `cdx:npm:package:development`. */
const DEVELOPMENT = /:(?:development|dev)$/i;

/** What a component says of itself that it is for; undefined where it does not say that it is no part of the product. */
export function readMark(node: CdxNode): 'build' | 'test' | undefined {
  if (node.text('scope')?.toLowerCase() === 'excluded') return 'test';
  const marks = node
    .children('properties', 'property')
    .filter((property) => DEVELOPMENT.test(property.attribute('name') ?? ''));
  return marks.some((property) => property.content('value')?.toLowerCase() === 'true') ? 'build' : undefined;
}

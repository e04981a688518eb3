import { BuilderList } from './builder-list.ts';
import type {
  CdxComposition,
  CdxDeclarations,
  CdxDependency,
  CdxDocument,
  CdxProduct,
} from './cdx-document.ts';
import type { CdxNode } from './cdx-node.ts';
import { PartReader } from './read-parts.ts';
import { readReference, readReferences } from './read-references.ts';
import type { ShapeFaults } from './shape-faults.ts';

/**
 * What a document says that is needed here. It reads by name, and leaves all else unseen. `dependencies` come from the
 * caller, for each notation writes them in its own way. Throws `AssayError` `malformed` with every fault.
 */
export function readDocument(
  root: CdxNode,
  version: string,
  dependencies: readonly CdxDependency[],
  faults: ShapeFaults,
): CdxDocument {
  const builders = new BuilderList();
  const parts = new PartReader(faults, builders);
  const component = root.child('metadata')?.child('component');
  const product = component === undefined ? undefined : parts.readProduct(component);
  parts.readLists(root, 'document');
  for (const formula of root.children('formulation', 'formula')) {
    parts.readLists(formula, 'formulation');
    readWorkflows(formula, builders);
  }
  const declarations = readDeclarations(root, product, builders);
  const compositions = root.children('compositions', 'composition').map(readComposition);
  faults.throwIfAny();
  return {
    version,
    parts: parts.parts,
    dependencies,
    compositions,
    builders: builders.all(),
    ...(product === undefined ? {} : { product }),
    ...(declarations === undefined ? {} : { declarations }),
  };
}

/** What workflows and their tasks refer to. */
function readWorkflows(formula: CdxNode, builders: BuilderList): void {
  for (const workflow of formula.children('workflows', 'workflow'))
    for (const work of [workflow, ...workflow.children('tasks', 'task')]) {
      builders.add(readReferences(work));
      for (const resource of work.children('resourceReferences', 'resourceReference')) {
        const reference = resource.child('externalReference');
        if (reference !== undefined) builders.add(readReference(reference));
      }
    }
}

/** An aggregate that is not given is as good as `unknown`. */
function readComposition(node: CdxNode): CdxComposition {
  const aggregate = node.text('aggregate')?.toLowerCase() ?? 'unknown';
  const parts = [...node.refs('assemblies', 'assembly'), ...node.refs('dependencies', 'dependency')];
  const others = node.refs('vulnerabilities', 'vulnerability');
  return parts.length === 0 && others.length === 0 ? { aggregate } : { aggregate, of: parts };
}

function readDeclarations(
  root: CdxNode,
  product: CdxProduct | undefined,
  builders: BuilderList,
): CdxDeclarations | undefined {
  const node = root.child('declarations');
  if (node === undefined) return undefined;
  const claims = node.children('claims', 'claim');
  for (const claim of claims)
    if (product?.ref !== undefined && claim.text('target') === product.ref)
      builders.add(readReferences(claim));
  const assessors = node
    .children('assessors', 'assessor')
    .flatMap((assessor) => assessor.child('organization')?.text('name') ?? []);
  return { at: node.at, claims: claims.length, assessors: [...new Set(assessors)] };
}

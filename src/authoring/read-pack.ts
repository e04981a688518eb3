import { openPack, type PackFiles } from '../assessment/open-pack.ts';
import { ListFile } from '../model/listing.ts';
import { parseWith } from '../model/parse.ts';
import { PolicyFile } from '../model/policy.ts';
import type { Dossier } from '../model/vendor.ts';
import { type LoadedPolicies, loadPolicies } from '../policies/load-policies.ts';
import type { LoadedPolicy } from '../policies/read-policy.ts';

/** A list with the file it stands in. */
interface LoadedList extends ListFile {
  readonly file: string;
}

/** A pack that loads, as its author looks at it: rules that no policy names, and policies as they are written, too. */
export interface Pack extends LoadedPolicies {
  /** Policies as their files write them, in the order of the built ones. */
  readonly policyFiles: readonly LoadedPolicy[];
  readonly lists: readonly LoadedList[];
  readonly dossiers: readonly Dossier[];
  readonly vocabularyFile: string;
  readonly placesFile: string;
}

/** Loads a pack for judging its files. Throws `AssayError` `pack` with every fault, as the engine does. */
export function readPack(files: PackFiles): Pack {
  const { dossiers } = openPack(files, 'authoring');
  const { rules } = files;
  const loaded = loadPolicies(rules);
  return {
    ...loaded,
    policyFiles: rules.policies
      .flatMap(({ content, path }) => {
        const parsed = parseWith(PolicyFile, content, path);
        if (!('value' in parsed)) return [];
        const { fixed, assumptions } = loaded.policies.get(parsed.value.id) ?? parsed.value;
        return [{ ...parsed.value, fixed, assumptions, file: path }];
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    lists: files.lists.flatMap(({ content, path }) => {
      const parsed = parseWith(ListFile, content, path);
      return 'value' in parsed ? [{ ...parsed.value, file: path }] : [];
    }),
    dossiers,
    vocabularyFile: rules.vocabulary.path,
    placesFile: rules.places.path,
  };
}

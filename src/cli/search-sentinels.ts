import { meetParty } from '../assessment/recognise-party.ts';
import { serveImport } from '../intake/lists/import/serve-import.ts';
import type { PlainDate } from '../model/date.ts';
import type { ListImport } from '../model/list-snapshot.ts';
import type { ListFile } from '../model/listing.ts';
import type { Screening } from '../model/match.ts';
import type { Dossier } from '../model/vendor.ts';
import { foldName } from '../screening/fold-name.ts';
import { indexDossiers } from '../screening/index-dossiers.ts';
import { indexLists } from '../screening/index-lists.ts';
import { screenParty } from '../screening/screen-party.ts';
import { showsSentinel } from '../screening/shows-sentinel.ts';

/** The lists and dossiers as they are served. */
export interface Served {
  readonly lists: readonly ListFile[];
  readonly dossiers: readonly Dossier[];
}

/** Whether a name that must be on a list is found on it, the way in which a verdict looks for it. */
type SentinelSearch = (sentinel: string, program: string) => boolean;

/** The name under which an import is searched; no programme can have it. */
const IMPORT = ' import';

/** Makes the lists ready to be searched as verdicts search them. */
export function searchServed({ lists, dossiers }: Served): SentinelSearch {
  const registers = {
    listIndex: indexLists(new Map(lists.map((list) => [list.program, list]))),
    dossierIndex: indexDossiers(dossiers),
  };
  const dayOf = new Map(lists.map(({ program, coverage }) => [program, coverage.through]));
  const found = new Map<string, ReadonlyMap<string, Screening>>();
  const screen = (sentinel: string) => {
    const known =
      found.get(sentinel) ??
      // A name in another script is found by its dossier as well. A Latin one must be found by itself: a dossier has the names of
      // a whole group, and any of them would stand in for an entry that is gone.
      byProgram(
        /\p{Script=Latin}/u.test(sentinel)
          ? screenParty({ names: [{ text: sentinel }], identifiers: [] }, registers.listIndex)
          : meetParty({ name: sentinel }, registers).screenings,
      );
    found.set(sentinel, known);
    return known;
  };
  return (sentinel, program) => {
    const day = dayOf.get(program);
    return day !== undefined && showsSentinel(screen(sentinel).get(program), day);
  };
}

/** The same for an import that is not served, beside the lists that are. */
export function searchImport(
  read: ListImport,
  { lists, dossiers }: Served,
  imported: PlainDate,
): (sentinel: string) => boolean {
  const whole = serveImport(bareList(read, imported), read, { imported, source: IMPORT, fold: foldName });
  const others = lists.filter((list) => list.import?.kind !== read.kind);
  const search = searchServed({ lists: [...others, whole], dossiers });
  return (sentinel) => search(sentinel, IMPORT);
}

/** A list that takes all of an import. */
function bareList({ kind }: ListImport, through: PlainDate): ListFile {
  return {
    program: IMPORT,
    title: IMPORT,
    authority: IMPORT,
    citation: IMPORT,
    reach: ['named'],
    components: IMPORT,
    coverage: { through, source: IMPORT, extent: 'partial' },
    import: { kind },
    entries: [],
    relations: [],
  };
}

function byProgram(screenings: readonly Screening[]): ReadonlyMap<string, Screening> {
  return new Map(screenings.map((screening) => [screening.program, screening]));
}

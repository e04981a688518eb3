import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createService } from '../../../src/assessment/create-service.ts';
import { type PackFolders, readData, readPackFiles } from '../../../src/store/files/read-data.ts';
import { TODAY } from '../../end-to-end/real-service.ts';
import { define, example, type Json, leaf, rule } from '../sound-pack.ts';

/** A folder of rules or data by path, and what stands there. */
export type Folder = Readonly<Record<string, Json>>;

const DAY = '2026-01-01';
const trusted = { parameter: 'trustedPlaces' };

/** A criterion that asks for one fact, with the two examples that its author owes. */
function criterion(id: string, title: string, statement: string, condition: Json, more: Json = {}): Json {
  return rule(id, {
    title,
    statement,
    citations: [{ text: `Purchasing manual, ${id}`, published: '2024-01-15' }],
    satisfiedWhen: condition,
    examples: [example('unknown', DAY, {})],
    ...more,
  });
}

const INSTRUMENT = {
  title: 'Example Order 7',
  effect: 'prohibit',
  statement: 'forbids agencies to buy software that is built in the listed countries',
  citations: [{ text: 'Gazette 2025/7', published: '2025-02-01', url: 'https://gazette.example/2025/7' }],
  remedy: { by: 'legislature', text: 'Only repeal lifts it.' },
};

const order = (inForce: readonly Json[]): Json =>
  rule('example-order-7', {
    ...INSTRUMENT,
    inForce,
    appliesWhen: leaf('buyer.kind', 'equal', 'example-agency'),
    satisfiedWhen: { not: leaf('build.origin', 'overlaps', { places: ['listed'] }) },
    examples: [example('unknown', '2025-07-01', { 'buyer.kind': 'example-agency' })],
  });

const listed = (...members: readonly Json[]): Json => ({
  title: 'Listed countries',
  source: 'Gazette 2025/7',
  coversFrom: '2020-01-01',
  members: members.map((member) => ({ from: '2020-01-01', published: '2020-01-01', ...member })),
});

const policy = (more: Json): Json => ({
  id: 'example-agency',
  title: 'Example agency',
  description: 'What an invented agency asks for.',
  fixed: { 'buyer.kind': 'example-agency' },
  parameters: { trustedPlaces: ['CH', 'DE', 'FR'] },
  ...more,
});

/** The rules that everything else is laid over. */
export const BASE_RULES: Folder = {
  'vocabulary.json': {
    facts: {
      'vendor.name': define('text', { label: 'legal name' }),
      'vendor.country': define('country', { label: 'country of registration' }),
      'owner.ultimate.country': define('country', { label: 'country of the ultimate owner' }),
      'data.files.location': define('countries', { label: 'file data' }),
      'build.origin': define('countries', { label: 'build' }),
      'product.categories': define('texts', { label: 'product categories', suppliedBy: 'buyer' }),
      'buyer.kind': define('text', { label: 'kind of buyer', suppliedBy: 'policy' }),
    },
  },
  'places.json': { places: { listed: listed({ country: 'TD' }, { country: 'ML' }) } },
  'criteria/identity.json': criterion(
    'identity',
    'Identity',
    'asks who it is',
    leaf('vendor.name', 'known', true),
  ),
  'criteria/data-location.json': criterion(
    'data-location',
    'Data location',
    'asks that file data stay in trusted places',
    leaf('data.files.location', 'subsetOf', trusted),
  ),
  'criteria/ownership.json': criterion(
    'ownership',
    'Ownership',
    'asks that the vendor be owned in trusted places',
    leaf('owner.ultimate.country', 'in', trusted),
  ),
  'provisions/example-order-7.json': order([{ from: '2025-06-01', published: '2025-02-01' }]),
  'policies/example-agency.json': policy({
    rules: ['identity', 'data-location', 'ownership', 'example-order-7'],
    weights: { ownership: 2 },
  }),
};

/** What the agency changes: ownership goes, an exit plan comes, the order ends, a country is taken off the list. */
export const OUR_RULES: Folder = {
  'vocabulary.json': {
    facts: {
      'continuity.exit-plan': define('boolean', { label: 'exit plan', question: 'Is there an exit plan?' }),
    },
  },
  'places.json': {
    places: {
      listed: listed({ country: 'TD' }, { country: 'ML', to: '2025-09-01', toPublished: '2025-08-01' }),
    },
  },
  'criteria/exit-plan.json': criterion(
    'exit-plan',
    'Exit plan',
    'advises to have a plan for leaving the vendor',
    leaf('continuity.exit-plan', 'equal', true),
    { effect: 'caution' },
  ),
  'criteria/data-location.json': criterion(
    'data-location',
    'Data location',
    'asks that file data and builds stay in trusted places',
    { all: [leaf('data.files.location', 'subsetOf', trusted), leaf('build.origin', 'subsetOf', trusted)] },
  ),
  'provisions/example-order-7.json': order([
    { from: '2025-06-01', published: '2025-02-01', to: '2027-01-01', toPublished: '2026-03-01' },
  ]),
  'policies/example-agency.json': policy({
    rules: ['identity', 'data-location', 'exit-plan', 'example-order-7'],
    parameters: { trustedPlaces: ['CH', 'DE', 'FR', 'ML'] },
  }),
};

const SOURCE = {
  title: 'A statement',
  label: 'the vendor',
  publisher: 'A vendor (fictional)',
  published: '2025-12-01',
  kind: 'report',
  checked: 'invented',
};

const dossier = (id: string, name: string, facts: Record<string, unknown>): Json => ({
  id,
  title: `${name} (fictional)`,
  fictional: true,
  names: [{ text: `${name} (fictional)`, kind: 'legal' }],
  facts: Object.entries(facts).map(([fact, value]) => ({
    name: fact,
    value,
    from: '2025-12-01',
    published: '2025-12-01',
    status: 'in-effect',
    source: 'a-statement',
    assurance: 'official',
  })),
});

/** Two invented vendors. */
export const BASE_DATA: Folder = {
  'sources.json': { sources: { 'a-statement': SOURCE } },
  'vendors/example-glacier.json': dossier('example-glacier', 'Example Glacier AG', {
    'vendor.name': 'Example Glacier AG (fictional)',
    'data.files.location': ['CH'],
    'build.origin': ['CH'],
    'owner.ultimate.country': 'TD',
  }),
  'vendors/example-dune.json': dossier('example-dune', 'Example Dune SARL', {
    'vendor.name': 'Example Dune SARL (fictional)',
    'data.files.location': ['ML'],
    'build.origin': ['ML'],
    'owner.ultimate.country': 'FR',
  }),
};

/** Writes a folder to disk. */
export async function writeFolder(dir: string, files: Folder): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), JSON.stringify(content));
  }
  return dir;
}

/** The parts of a command line whose shipped rules and data are these folders. */
export function shippedFrom(shipped: { readonly rules: string; readonly data: string }) {
  const foldersOf = (overlays: { rules: readonly string[]; data: readonly string[] }): PackFolders => {
    const folders = (base: string, over: readonly string[]) =>
      [base, ...over].map((dir) => ({ dir, label: dir.slice(dir.lastIndexOf('/') + 1) }));
    return { rules: folders(shipped.rules, overlays.rules), data: folders(shipped.data, overlays.data) };
  };
  return {
    readPackFiles: (overlays: { rules: readonly string[]; data: readonly string[] }) =>
      readPackFiles(foldersOf(overlays)),
    openService: async (overlays: { rules: readonly string[]; data: readonly string[] }) =>
      createService(await readData(foldersOf(overlays), 'assay test'), () => TODAY),
  };
}

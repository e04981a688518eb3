/** One source file as the rules see it: its path below `src` and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The layers of the design: an import points to a lower number; the same number never, except within its own folder. */
const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  intake: 1,
  screening: 1,
  reach: 1,
  facts: 1,
  policies: 1,
  evaluation: 1,
  verdict: 1,
  report: 1,
  assessment: 2,
  batch: 3,
  authoring: 3,
  access: 3,
  store: 4,
  api: 5,
  console: 5,
  cli: 5,
};
const ROOTS = ['index.ts', 'main.ts', 'worker.ts', 'config.ts'];
const ROOT_LAYER = 6;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The modules that a file imports, types included. */
function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}

/** Every offence against the layers, each with where the code belongs. */
export function findOffences(files: readonly SourceFile[]): string[] {
  return [...files.flatMap((file) => RULES.flatMap((rule) => rule(file))), ...findCycles(files)];
}

type ArchitectureRule = (file: SourceFile) => string[];

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const layerOf = (path: string): number | undefined =>
  ROOTS.includes(path) ? ROOT_LAYER : LAYERS[folderOf(path)];

/** Resolves `./x.ts` against the importing file; undefined for a package. */
function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const parts = [...from.split('/').slice(0, -1)];
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const everyFileHasALayer: ArchitectureRule = ({ path }) =>
  layerOf(path) === undefined
    ? [`src/${path} stands in no layer: put it into one of ${Object.keys(LAYERS).join(', ')}`]
    : [];

const importsPointDown: ArchitectureRule = ({ path, text }) =>
  importsOf(text).flatMap((specifier) => {
    const target = resolveImport(path, specifier);
    if (target === undefined || folderOf(target) === folderOf(path)) return [];
    const [from, to] = [layerOf(path) ?? -1, layerOf(target) ?? ROOT_LAYER + 1];
    if (to < from) return [];
    return [
      to === from
        ? `src/${path} imports src/${target}, a stage of its own layer: stages meet in src/assessment (or the root that composes them); what both need belongs in src/model`
        : `src/${path} (layer ${from}) imports src/${target} (layer ${to}): move what it needs down, or take it as a parameter`,
    ];
  });

const IMPURE = /^node:(fs|http|https|http2|net|tls|child_process|worker_threads|dgram|process|timers)(\/|$)/;

const decidingLayersArePure: ArchitectureRule = ({ path, text }) => {
  const layer = layerOf(path);
  if (layer === undefined || layer > 2) return [];
  const code = withoutComments(text);
  const offences = importsOf(text)
    .filter((specifier) => IMPURE.test(specifier) || ['express', 'commander'].includes(specifier))
    .map(
      (specifier) =>
        `src/${path} imports ${specifier}: layers 0 to 2 decide on what they are given; read and write in src/store, src/batch or the roots`,
    );
  if (/\bprocess\s*\./.test(code))
    offences.push(
      `src/${path} reads \`process\`: take it as a parameter; src/main.ts and src/config.ts read it`,
    );
  if (/\bDate\.now\(|new Date\(\s*\)|performance\.now\(/.test(code))
    offences.push(
      `src/${path} reads the wall clock: take the day as a parameter; src/config.ts makes the clock`,
    );
  if (/\.localeCompare\(|\.toLocale\w+\(|\bIntl\./.test(code))
    offences.push(
      `src/${path} compares or formats by locale: two machines would answer differently; compare with < and format by hand`,
    );
  return offences;
};

const onlyRootsReadTheEnvironment: ArchitectureRule = ({ path, text }) =>
  !['main.ts', 'config.ts'].includes(path) && /\bprocess\s*\.\s*(env|argv|exit)\b/.test(withoutComments(text))
    ? [
        `src/${path} reads process.env, argv or exits: only src/main.ts and src/config.ts do; take it as a parameter`,
      ]
    : [];

const onlyIndexReExports: ArchitectureRule = ({ path, text }) =>
  path !== 'index.ts' && /(?:^|\n)\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\s/.test(text)
    ? [`src/${path} re-exports: src/index.ts is the only barrel; import the file that defines the name`]
    : [];

const onlyTheReferenceKnowsTheEngine: ArchitectureRule = ({ path, text }) =>
  folderOf(path) !== 'evaluation' && importsOf(text).includes('json-rules-engine')
    ? [`src/${path} imports json-rules-engine: only src/evaluation may, behind the type Evaluator`]
    : [];

/** Text of others must never become code, so there is one place where any text does. */
const onlyTheCompilerMakesCode: ArchitectureRule = ({ path, text }) =>
  path !== 'evaluation/compile.ts' &&
  /\bnew\s+Function\b|\bFunction\s*\(|\beval\s*\(|from 'node:vm'/.test(text)
    ? [`src/${path} makes code of text: only src/evaluation/compile.ts may, of rules that were checked`]
    : [];

const namesAreKebabCase: ArchitectureRule = ({ path }) =>
  path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.ts)?$/.test(part)) &&
  !/(util|helper|manager|common)s?\.ts$/.test(path)
    ? []
    : [`src/${path} is not named in kebab-case by what it does: name it like its main export`];

const RULES: readonly ArchitectureRule[] = [
  everyFileHasALayer,
  importsPointDown,
  decidingLayersArePure,
  onlyRootsReadTheEnvironment,
  onlyIndexReExports,
  onlyTheReferenceKnowsTheEngine,
  onlyTheCompilerMakesCode,
  namesAreKebabCase,
];

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Import cycles, types included: a reader must be able to start somewhere. */
function findCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file.text)
        .map((s) => resolveImport(file.path, s))
        .filter((t): t is string => t !== undefined),
    ]),
  );
  const done = new Set<string>();
  const offences: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      offences.push(
        `import cycle ${[...trail.slice(trail.indexOf(path)), path].map((p) => `src/${p}`).join(' -> ')}: move what they share into a file of its own`,
      );
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return offences;
}

/** A source of numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32: small, and good enough to choose where to break something. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SNIPPETS = [
  ...['{', '}', '[', ']', '"', ',', ':', '\\', '\\u0000', '\\ud800', 'null', '-0', '1e999', '{}', '[]', '""'],
  ...[
    '<',
    '>',
    '/>',
    '</',
    '&',
    '&amp;',
    '&x;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x?>',
    '<!DOCTYPE x>',
    '=',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\ud83d',
    '\u2028',
    '\u202e',
    '\n',
    '\r\n',
    '\t',
    ' ',
    'é',
    '__proto__',
    'constructor',
  ],
];

/** `text` with one to three things broken in it: letters flipped, lost, doubled or put in, lines moved or lost. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let left = howMany(random); left > 0; left -= 1) mutated = mutateTextOnce(mutated, random);
  return mutated;
}

/** One change as often as more: what is broken in one place only is read most often. */
function howMany(random: Random): number {
  return random() < 0.5 ? 1 : 2 + below(random, 2);
}

function mutateTextOnce(text: string, random: Random): string {
  const at = below(random, text.length + 1);
  const end = Math.min(text.length, at + 1 + below(random, random() < 0.2 ? 200 : 4));
  switch (below(random, 7)) {
    case 0:
      return at < text.length
        ? text.slice(0, at) +
            String.fromCharCode(text.charCodeAt(at) ^ (1 << below(random, 7))) +
            text.slice(at + 1)
        : text;
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, end) + text.slice(at);
    case 3:
      return text.slice(0, at) + pick(random, SNIPPETS) + text.slice(at);
    case 4:
      return random() < 0.1 ? text.slice(0, at) : moveLine(text, random, 'move');
    case 5:
      return moveLine(text, random, 'copy');
    default:
      return moveLine(text, random, 'lose');
  }
}

function moveLine(text: string, random: Random, how: 'move' | 'copy' | 'lose'): string {
  const lines = text.split('\n');
  const from = below(random, lines.length);
  const line = lines[from] ?? '';
  if (how !== 'copy') lines.splice(from, 1);
  if (how !== 'lose') lines.splice(below(random, lines.length + 1), 0, line);
  return lines.join('\n');
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A place in a JSON value: the array or object, and the index or key in it. */
interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
}

const VALUES: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    '',
    ' ',
    'x',
    'NOASSERTION',
    '\ud800',
    [],
    {},
    [[]],
    [null],
    ['x'],
    [{}],
  ],
  ...[{ name: 'x' }, { name: 1 }, { ref: 'x' }, [{ name: 'x' }]],
];
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'x', 'a/b~c', '0', 'length'];

/**
 * A copy of a JSON value with one to three things changed: values of another type, keys renamed, elements doubled, subtrees
 * lost, swapped, copied elsewhere or nested deep, texts taken from elsewhere in it (so that references go astray or round).
 */
export function mutateJson(value: unknown, random: Random): unknown {
  const root: { [key: string]: Json } = { root: copy(value as Json) };
  for (let left = howMany(random); left > 0; left -= 1) {
    const places = placesIn(root);
    if (places.length === 0) break;
    // The root itself is seldom the place.
    const place = pick(random, places.length > 1 && random() < 0.98 ? places.slice(1) : places);
    pick(random, MUTATIONS)(place, pick(random, places), places, random);
  }
  return root.root;
}

type Mutation = (place: Place, other: Place, places: readonly Place[], random: Random) => void;

const MUTATIONS: readonly Mutation[] = [
  ({ holder, key }, _other, _places, random) => put(holder, key, copy(pick(random, VALUES))),
  ({ holder, key }) => lose(holder, key),
  ({ holder, key }, _other, places, random) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, copy(valueAt({ holder, key })));
    else rename(holder, key, random, places);
  },
  ({ holder, key }, other) => put(holder, key, copy(valueAt(other))),
  (place, other) => {
    const taken = copy(valueAt(other));
    put(other.holder, other.key, copy(valueAt(place)));
    put(place.holder, place.key, taken);
  },
  (place, _other, _places, random) =>
    put(place.holder, place.key, nest(valueAt(place), below(random, random() < 0.1 ? 200 : 4), random)),
  (place, { holder, key }, _places, random) => {
    const value = copy(valueAt(place));
    if (Array.isArray(holder)) holder.push(value);
    else put(holder, Array.isArray(place.holder) ? pick(random, KEYS) : place.key, value);
    // Half of the time it is moved, not copied.
    if (random() < 0.5 && holder !== place.holder && key !== place.key) lose(place.holder, place.key);
  },
  ({ holder, key }, _other, places, random) => {
    const texts = places.map(valueAt).filter((text) => typeof text === 'string');
    put(holder, key, texts.length === 0 ? 'x' : pick(random, texts));
  },
];

function rename(
  holder: { [key: string]: Json },
  key: string,
  random: Random,
  places: readonly Place[],
): void {
  const value = valueAt({ holder, key });
  lose(holder, key);
  const names = random() < 0.5 ? KEYS : places.map((place) => place.key);
  put(holder, pick(random, names), value);
}

function nest(value: Json, levels: number, random: Random): Json {
  let nested = value;
  for (let level = 0; level <= levels; level += 1)
    nested = random() < 0.5 ? [nested] : { [pick(random, ['components', 'name', 'x'])]: nested };
  return nested;
}

function placesIn(root: { [key: string]: Json }): Place[] {
  const places: Place[] = [];
  const open: Place['holder'][] = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const value = valueAt({ holder, key });
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return places;
}

/** Several times as fast as `structuredClone`, and these are values of JSON. */
function copy(value: Json): Json {
  return JSON.parse(JSON.stringify(value));
}

function valueAt({ holder, key }: Place): Json {
  return (Array.isArray(holder) ? holder[Number(key)] : holder[key]) ?? null;
}

/** As `JSON.parse` does it: `__proto__` becomes a key like any other. */
function put(holder: Place['holder'], key: string, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function lose(holder: Place['holder'], key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** A whole number from 0 up to, and without, `limit`. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of `choices`, which must not be empty. */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[below(random, choices.length)];
  if (choice === undefined) throw new Error('there is nothing to pick from');
  return choice;
}

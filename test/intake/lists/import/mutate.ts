/** A generator of numbers that is the same in every run (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What hurts readers of text: quotes, delimiters, line ends, brackets, nulls, half letters, other scripts. */
const HURTFUL = [
  ...['"', '""', ',', ';', '|', '~', '\t', '\n', '\r\n', '\r', '\0', '\u001a', '\ufeff', '\u2028', ' ', ', '],
  ...['{', '}', '[', ']', ':', '\\', '\\u0000', '\\ud800', '<', '>', '&', '&amp;', '<!--', '/', '(', ')'],
  ...['-0- ', 'null', '__proto__', 'constructor', 'Ä', '俄', '𝔘', '0', '1e999', "'", '(also ', 'Linked To: '],
];

/** A text with one to four small damages: letters or lines that are lost, put in, doubled, exchanged or cut off. */
export function mutate(text: string, random: (below: number) => number): string {
  let mutated = text;
  for (let times = 1 + random(4); times > 0; times -= 1) mutated = damage(mutated, random);
  return mutated;
}

function damage(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const hurtful = HURTFUL[random(HURTFUL.length)] ?? '';
  switch (random(9)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + hurtful + text.slice(at);
    case 2:
      return text.slice(0, at) + hurtful + text.slice(at + 1);
    case 3:
      return text.slice(0, at) + text.slice(at + random(60));
    case 4: {
      const piece = text.slice(at, at + random(120));
      const other = random(text.length + 1);
      return text.slice(0, other) + piece + text.slice(other);
    }
    case 5:
      return inLines(text, (lines) => lines.splice(random(lines.length), 1));
    case 6:
      return inLines(text, (lines) => {
        const line = lines[random(lines.length)] ?? '';
        lines.splice(random(lines.length + 1), 0, line);
      });
    case 7: {
      const letter = text[at] ?? '';
      const turned = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
      return text.slice(0, at) + turned + text.slice(at + 1);
    }
    default:
      // Seldom: what is behind a cut is not read at all.
      return random(8) === 0 ? text.slice(0, at) : text.slice(0, at) + hurtful + text.slice(at);
  }
}

function inLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

/** As many answers are kept; what is asked beyond them starts anew. */
const MOST = 10_000;
/** Longer texts are not kept. */
const LONGEST = 500;

/**
 * `read`, with its answers kept: the parts of one product share their makers, their hosts and their namespaces. The answer to a
 * text must depend on nothing but the text; where it is undefined, it is looked for again.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (text.length <= LONGEST) {
      if (answers.size >= MOST) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}

/** How much is kept of what was read. */
export interface Remembering {
  /** As many answers are kept; what is asked beyond them starts anew. */
  readonly most?: number;
  /** Longer texts are not kept. */
  readonly longest?: number;
}

/**
 * `read`, with its answers kept: files repeat their names, words and addresses. The answer to a text must depend on nothing but
 * the text; where it is undefined, it is looked for again.
 */
export function remember<T>(
  read: (text: string) => T,
  { most = 10_000, longest = 500 }: Remembering = {},
): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (text.length <= longest) {
      // All at once: taking out the oldest, one by one, walks past all that were taken out before.
      if (answers.size >= most) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}

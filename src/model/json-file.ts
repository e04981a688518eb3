/** A JSON file that somebody else has read: where it stood, for messages, and what `JSON.parse` made of it. */
export interface JsonFile {
  readonly path: string;
  readonly content: unknown;
}

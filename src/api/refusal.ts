/** The refusals that only HTTP knows, beside the codes of `AssayError`. */
export type RefusalCode =
  | 'malformed'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'too-large'
  | 'unsupported-media-type';

export interface RefusalOptions {
  /** What the answer's head says beside the problem: `Allow`, `Accept`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The most that would have been read of what there was too much of, bytes as a rule. */
  readonly limit?: number;
}

/** A request that is refused for the way it was made, before anybody looks at what it asks. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: number | undefined;

  constructor(code: RefusalCode, message: string, { headers = {}, limit }: RefusalOptions = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
    this.limit = limit;
  }
}

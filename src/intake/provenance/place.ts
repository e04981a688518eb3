import type { Issue } from '../../model/error.ts';
import { show } from '../../model/parse.ts';

/** Where something stands in a provenance file: in which of its lines, if it has one statement a line, and where there. */
export interface Place {
  readonly line?: number;
  /** A JSON pointer into the line, or into the file. */
  readonly pointer: string;
}

/** A value as a message repeats it: of objects and lists nothing, for nobody knows what stands in them. */
export function showPlain(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '`[...]`' : '`{...}`';
  return show(value);
}

/** One thing that is odd about a statement, or keeps it from being read. */
export interface Fault {
  /** A JSON pointer from where the reading began. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What stops a statement from being read. */
export function refuse(pointer: string, detail: string): Fault {
  return { pointer, code: 'provenance.refused', detail };
}

/** A fault as the file's reader is told of it. */
export function issueAt(place: Place, fault: Fault, severity: Issue['severity'], file: string): Issue {
  return {
    pointer: place.pointer + fault.pointer,
    code: fault.code,
    detail: place.line === undefined ? fault.detail : `line ${place.line}: ${fault.detail}`,
    severity,
    file,
  };
}

/** `line 2`, or a JSON pointer; for the whole of a file the empty one. */
export function describePlace({ line, pointer }: Place): string {
  return line === undefined ? pointer : `line ${line}${pointer === '' ? '' : `, ${pointer}`}`;
}

/** A fault of what a base64 text holds: no pointer reaches into that, so the sentence says where. */
export function insidePayload({ pointer, code, detail }: Fault): Fault {
  const where = pointer === '' ? 'in the payload' : `in the payload, at ${show(pointer)}`;
  return { pointer: '/payload', code, detail: `${where}: ${detail}` };
}

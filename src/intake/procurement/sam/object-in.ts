import { show } from '../../../model/parse.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import type { Warnings } from '../warnings.ts';

/** The object in a field; where there is none, one that says nothing. Warns of what stands there and is no object. */
export function objectIn(value: JsonObject, field: string, at: string, warnings: Warnings): JsonObject {
  const inner = value[field];
  if (isJsonObject(inner)) return inner;
  if (inner !== undefined && inner !== null) {
    const detail = `${show(inner)} stands in place of the fields of \`${field}\`; what they say is taken as not known`;
    warnings.add(at, { code: 'sam.shape', detail });
  }
  return {};
}

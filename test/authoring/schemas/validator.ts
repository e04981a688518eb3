import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../../src/authoring/schemas/json-schema.ts';

/** A validator that takes a schema at its word: an unknown keyword or format is an error. */
export function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  // Which days there are, the pattern beside the format says.
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  return ajv.compile(schema);
}

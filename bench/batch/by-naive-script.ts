import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import type { Engine } from 'json-rules-engine';
import { createEngine } from '../../src/evaluation/operators.ts';
import type { CheckedCondition } from '../../src/model/condition.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { placesKey } from '../../src/model/fact-set.ts';
import { COLUMNS } from './invent-file.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { FACT_COLUMNS } from './row-facts.ts';
import type { Work } from './work.ts';

/**
 * The script that the documentation of its parts leads to: csv-parse as an iterator of objects, one `run` of
 * json-rules-engine for each row, csv-stringify. It writes which rules are broken, and takes what is not known for false.
 */
export function createNaiveScript({ rules, given, places }: PolicyInForce): (work: Work) => Promise<number> {
  const engine = createEngine();
  for (const { id, appliesWhen, satisfiedWhen } of rules) {
    const applies = appliesWhen === undefined ? [] : [toEngine(appliesWhen, places)];
    const all = [...applies, { not: toEngine(satisfiedWhen, places) }];
    engine.addRule({ conditions: { all }, event: { type: id } } as Parameters<Engine['addRule']>[0]);
  }
  return async ({ file, output, rows }) => {
    const records = createReadStream(file).pipe(parse({ columns: true, to: rows }));
    const lines = stringify({ header: true, columns: [...COLUMNS, 'broken'] });
    const written = finished(lines.pipe(createWriteStream(output)));
    let count = 0;
    for await (const record of records as AsyncIterable<Record<string, string>>) {
      const { events } = await engine.run({ ...given, ...factsOf(record) });
      const broken = events.map(({ type }) => type).join(' | ');
      if (!lines.write({ ...record, broken })) await once(lines, 'drain');
      count += 1;
    }
    lines.end();
    await written;
    return count;
  };
}

function factsOf(record: Readonly<Record<string, string>>): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  for (const { column, fact, read } of FACT_COLUMNS) {
    const text = record[column];
    if (text !== undefined && text !== '') facts[fact] = read(text);
  }
  return facts;
}

function toEngine(condition: CheckedCondition, places: PolicyInForce['places']): object {
  if ('all' in condition) return { all: condition.all.map((one) => toEngine(one, places)) };
  if ('any' in condition) return { any: condition.any.map((one) => toEngine(one, places)) };
  if ('not' in condition) return { not: toEngine(condition.not, places) };
  const { fact, operator, value } = condition;
  if (typeof value !== 'object' || !('places' in value)) return { fact, operator, value };
  return { fact, operator, value: places[placesKey(value.places)] };
}

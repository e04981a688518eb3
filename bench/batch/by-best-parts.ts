import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { inferSchema, initParser, type Parser } from 'udsv';
import { compileRules } from '../../src/evaluation/compile.ts';
import { FINDING_CODES, truthsOf } from '../../src/evaluation/finding-code.ts';
import { outcomeOf } from '../../src/evaluation/outcome-of.ts';
import type { FactValue } from '../../src/model/fact.ts';
import { COLUMNS, cell } from './invent-file.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { FACT_COLUMNS } from './row-facts.ts';
import type { Work } from './work.ts';

const WRITE_AT = 1 << 18;

/**
 * What somebody would build by hand of the best parts: udsv, our compiled rules, lines joined and written many at a time.
 * It writes which rules are broken and which are open.
 */
export function createByBestParts({ rules, given, places }: PolicyInForce): (work: Work) => Promise<number> {
  const compiled = compileRules(rules);
  const values: (FactValue | undefined)[] = compiled.slots.map(({ name }) => places[name] ?? given[name]);
  const readings = compiled.slots.flatMap(({ name }, slot) =>
    FACT_COLUMNS.filter(({ fact }) => fact === name).map(({ column, read }) => ({
      slot,
      index: COLUMNS.indexOf(column),
      read,
    })),
  );
  const outcomes = Array.from({ length: FINDING_CODES }, (_, code) => outcomeOf(truthsOf(code)));
  const findings = new Uint8Array(rules.length);

  const lineOf = (row: readonly string[]): string => {
    for (const { slot, index, read } of readings) {
      const text = row[index] as string;
      values[slot] = text === '' ? undefined : read(text);
    }
    compiled.evaluate(values, findings);
    let broken = '';
    let open = '';
    for (let at = 0; at < findings.length; at += 1) {
      const outcome = outcomes[findings[at] as number];
      if (outcome === 'violated') broken += `${broken && ' | '}${rules[at]?.id}`;
      else if (outcome === 'unknown') open += `${open && ' | '}${rules[at]?.id}`;
    }
    let line = '';
    for (const text of row) line += `${cell(text)},`;
    return `${line}${broken},${open}\r\n`;
  };

  return async ({ file, output }) => {
    const stream = createWriteStream(output);
    let parser: Parser | undefined;
    let lines = `${[...COLUMNS, 'broken', 'open'].join(',')}\r\n`;
    let count = 0;
    const take = (row: string[]) => {
      lines += lineOf(row);
      count += 1;
    };
    for await (const text of createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>) {
      parser ??= initParser(inferSchema(text));
      parser.chunk(text, parser.stringArrs, take);
      if (lines.length < WRITE_AT) continue;
      if (!stream.write(lines)) await once(stream, 'drain');
      lines = '';
    }
    parser?.end();
    stream.end(lines);
    await finished(stream);
    return count;
  };
}

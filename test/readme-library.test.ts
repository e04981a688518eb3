import { readFile } from 'node:fs/promises';
import { format } from 'node:util';
import { expect, test } from 'vitest';
import { openAssay } from '../src/index.ts';

/** The examples of the README under "As a library", one after the other, as a program. */
async function readExamples(): Promise<string> {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const chapter = readme.split('\n## As a library\n')[1]?.split('\n## ')[0] ?? '';
  return [...chapter.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code).join('');
}

test('the examples of the README print what stands behind them', async () => {
  const program = await readExamples();
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  const printed: string[] = [];
  const run = new AsyncFunction(
    'openAssay',
    'console',
    program.replace("import { openAssay } from 'assay';\n", ''),
  );
  await run(openAssay, { log: (...words: unknown[]) => printed.push(format(...words)) });
  const promised = [...program.matchAll(/\/\/ (.*)$/gm)].map(([, line]) => line);
  expect(promised.length).toBeGreaterThan(3);
  expect(printed).toEqual(promised);
});

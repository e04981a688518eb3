import { type Invented, inventFile } from './invent-file.ts';
import type { Done, Work } from './work.ts';

// One method in a process of its own: `run-method.js METHOD WORK`, the work as JSON; what it came to is printed as JSON.
const [name = '', work = '{}'] = process.argv.slice(2);

const methods: Record<string, () => Promise<(work: Work) => Promise<number>>> = {
  'read-alone': async () => (await import('./read-alone.ts')).readAlone,
  'naive-script': async () => (await import('./by-naive-script.ts')).createNaiveScript(await policy()),
  'best-parts': async () => (await import('./by-best-parts.ts')).createByBestParts(await policy()),
  'ours-unscreened': async () => (await import('./ours-unscreened.ts')).openOursUnscreened(),
};

if (name === 'invent') {
  const { file, rows, vendors } = JSON.parse(work) as Invented & { file: string };
  process.stdout.write(`${await inventFile(file, { rows, vendors })}\n`);
} else {
  const open = methods[name];
  if (open === undefined) throw new Error(`there is no method ${name}`);
  const method = await open();
  const start = performance.now();
  const rows = await method(JSON.parse(work) as Work);
  const done: Done = { rows, seconds: (performance.now() - start) / 1000 };
  process.stdout.write(`${JSON.stringify(done)}\n`);
}

async function policy() {
  const { readPolicyInForce } = await import('./policy-in-force.ts');
  return readPolicyInForce();
}

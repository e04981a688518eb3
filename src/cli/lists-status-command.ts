import { type Command, Option } from 'commander';
import { daysBetween, formatDay, type PlainDate } from '../model/date.ts';
import type { ListFile } from '../model/listing.ts';
import { plainJson, plainText } from '../report/plain-text.ts';
import { wrap } from '../report/wrap.ts';
import type { CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions } from './common-options.ts';
import { servedLists } from './import-folder.ts';
import { unlessInterrupted } from './interruption.ts';

interface StatusOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

const WIDTH = 80;

/** `assay lists status`: what each list is, how old, and whether anything is wrong with it. */
export function addListsStatus(lists: Command, { parts }: CommandContext): void {
  const command = lists
    .command('status')
    .summary('show the lists that are served, and how old they are')
    .description(
      'Shows the lists that are served: where they come from, how old they are, and what is wrong with them.',
    )
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'));
  addCommonOptions(command).action(async (options: StatusOptions) => {
    const today = parts.today();
    const served = await unlessInterrupted(servedLists(options, parts), parts.signal);
    const states = [...served]
      .sort((a, b) => (a.program < b.program ? -1 : 1))
      .map((list) => stateOf(list, today));
    parts.stdout.write(
      options.format === 'json'
        ? `${plainJson(states)}\n`
        : `${states.map((state) => wrap(plainText(describe(state)), WIDTH).join('\n')).join('\n\n')}\n`,
    );
  });
}

/** A list as it is served. */
function stateOf(
  { program, title, import: from, coverage, snapshot, entries, unread }: ListFile,
  today: PlainDate,
) {
  return {
    program,
    title,
    ...(from === undefined ? {} : { import: from }),
    through: coverage.through,
    ageDays: Math.max(0, daysBetween(coverage.through, today)),
    extent: coverage.extent,
    entries: entries.length,
    ...(unread === undefined ? {} : { unread: unread.length }),
    ...(snapshot === undefined ? {} : { snapshot }),
  };
}

function describe({
  program,
  import: from,
  through,
  ageDays,
  extent,
  entries,
  unread,
  snapshot,
}: ReturnType<typeof stateOf>): string {
  const age = ageDays === 0 ? 'of today' : ageDays === 1 ? '1 day old' : `${ageDays} days old`;
  const parts = [
    `${program}: ${entries} entries through ${formatDay(through)}, ${age}`,
    extent === 'partial' ? 'only a part of the list, so a miss means nothing' : 'the whole list',
    snapshot === undefined
      ? from === undefined
        ? 'written by hand'
        : `written by hand, to be replaced by \`assay lists import ${from.kind}\``
      : `imported on ${formatDay(snapshot.imported)}${snapshot.undated === undefined ? '' : ', of a day that is not known'} (${snapshot.format}, ${snapshot.rows} rows, ${snapshot.refused} refused, ${snapshot.digest.slice(0, 19)})`,
  ];
  if (unread !== undefined)
    parts.push(
      `${unread === 1 ? '1 row that' : `${unread} rows that`} could not be read ${unread === 1 ? 'is' : 'are'} searched as plain text`,
    );
  const stale = snapshot?.stale;
  if (stale === undefined) return `${parts.join('; ')}.`;
  return `${parts.join('; ')}. STALE: the one of ${formatDay(stale.since)} was refused: ${stale.because}.`;
}

import { runLine } from '../cli/run-line.ts';

/** A command as its help tells it. */
export interface HelpedCommand {
  /** Its name, with that of the command it belongs to: `policy show`. */
  readonly name: string;
  readonly path: readonly string[];
  /** Its options that take a value: the long flag, and what the value is called. */
  readonly options: readonly { readonly flag: string; readonly takes: string }[];
  /** How many arguments it takes; without end where it takes a list. */
  readonly most: number;
}

/** Every command that `assay --help` leads to, down to those that have none below them. */
export async function readHelp(path: readonly string[] = []): Promise<HelpedCommand[]> {
  const { code, out } = await runLine([...path, '--help']);
  if (code !== 0) throw new Error(`${path.join(' ')} has no help`);
  const [, commands] = /\nCommands:\n((?: .*\n)+)/.exec(out) ?? [];
  if (commands !== undefined) {
    const names = [...commands.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name ?? '');
    const below = await Promise.all(
      names.filter((name) => name !== 'help').map((name) => readHelp([...path, name])),
    );
    return below.flat();
  }
  const usage = /^Usage: assay(.*)$/m.exec(out)?.[1] ?? '';
  const given = usage.replace('[options]', '').match(/[<[][^>\]]+[>\]]/g) ?? [];
  return [
    {
      name: path.join(' '),
      path,
      options: [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+) [<[](.+?)[>\]](?= |$)/gm)].map(
        ([, flag = '', takes = '']) => ({
          flag,
          takes,
        }),
      ),
      most: given.some((argument) => argument.includes('...')) ? Number.POSITIVE_INFINITY : given.length,
    },
  ];
}

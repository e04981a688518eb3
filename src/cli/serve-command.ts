import { type Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from './cli-parts.ts';
import {
  addCommonOptions,
  addJudgementsOption,
  addProvenanceKeyOption,
  addWaiversOption,
  type CommonOptions,
  overlaysOf,
} from './common-options.ts';
import { unlessInterrupted } from './interruption.ts';

interface ServeOptions extends CommonOptions {
  readonly host: string;
  readonly port: number;
}

const EXAMPLES = `
Examples:
  assay serve
  assay serve --port 9000 --host 0.0.0.0 --waivers data/samples/waivers.json
  curl -s localhost:8080/v1/assessments -H 'content-type: application/json' -d @data/samples/question.json`;

/** `assay serve`: the HTTP API, until it is interrupted. */
export function addServeCommand(program: Command, { parts }: CommandContext): void {
  const command = program
    .command('serve')
    .summary('answer over HTTP')
    .description('Serves the HTTP API on this machine until it is interrupted; /openapi.json describes it.')
    .option('--port <number>', 'the port; 0 takes any free one', port, 8080)
    .option('--host <host>', 'the address to listen on; 0.0.0.0 for all', '127.0.0.1')
    .addHelpText('after', EXAMPLES);
  addCommonOptions(addProvenanceKeyOption(addJudgementsOption(addWaiversOption(command)))).action(
    async (options: ServeOptions) => {
      const service = await parts.openService(overlaysOf(options));
      const server = await parts.startServer(service, { host: options.host, port: options.port });
      // Told even when quiet: with port 0 nobody would know where it listens.
      parts.stderr.write(`Listening on ${server.url}\n`);
      try {
        await unlessInterrupted(new Promise<never>(() => undefined), parts.signal);
      } finally {
        await server.close();
      }
    },
  );
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 65_535))
    throw new InvalidArgumentError(`\`${text}\` is not a port; give a whole number from 0 to 65535.`);
  return number;
}

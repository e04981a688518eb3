import { AssayError } from '../model/error.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { plainJson } from '../report/plain-text.ts';
import { renderQuestionnaireCsv } from '../report/questionnaire-csv.ts';
import type { CliParts } from './cli-parts.ts';
import { writeGenerated } from './generated-file.ts';

const FORMATS: Readonly<Record<string, (questionnaire: Questionnaire) => string>> = {
  csv: renderQuestionnaireCsv,
  json: (questionnaire) => `${plainJson(questionnaire)}\n`,
};

/**
 * Refuses, before anything is asked, a file for the questions whose name does not say its format, or that is one of
 * `inputs`: what was answered there would be gone.
 */
export async function refuseQuestionnaireFile(
  path: string,
  inputs: readonly (string | undefined)[],
  { files }: Pick<CliParts, 'files'>,
): Promise<void> {
  if (formatOf(path) === undefined)
    throw new AssayError(
      'validation',
      `--questionnaire \`${path}\`: the questions can be written as CSV or as JSON; let the name end in \`.csv\` or \`.json\``,
    );
  for (const input of inputs) {
    if (input !== undefined && input !== '-' && (await files.isSameFile(path, input)))
      throw new AssayError(
        'validation',
        `--questionnaire \`${path}\`: the questions would be written over a file that is read here; name another file`,
      );
  }
}

/** Writes the questions to a file, in the format that its name says. Throws `AssayError` `unwritable`. */
export async function writeQuestionnaire(
  path: string,
  questionnaire: Questionnaire,
  parts: CliParts,
): Promise<void> {
  const render = formatOf(path) ?? renderQuestionnaireCsv;
  await writeGenerated(path, render(questionnaire), parts);
}

function formatOf(path: string): ((questionnaire: Questionnaire) => string) | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
}

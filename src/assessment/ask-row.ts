import type { RowQuestion } from '../intake/csv/read-row.ts';
import type { Assessment, Warning } from '../model/assessment.ts';
import type { DocumentInput } from '../model/document.ts';
import { AssayError } from '../model/error.ts';
import { ALL_MARKETS } from '../model/question.ts';
import type { AssayService } from './ports.ts';
import type { OpenSbom, QuestionDefaults, Refused } from './rows/row-answer.ts';
import { isOfLists } from './warn-of-stale.ts';

/** The whole answer to a row, with what was odd about it; or why the service could not read it. */
type WholeAnswer = { readonly assessment: Assessment; readonly warnings: readonly string[] } | Refused;

/**
 * The whole question that a row asks, as JSON: its own words first, then what is asked for every row. Two rows with one
 * text ask the same.
 */
export function questionText(
  { vendor, product, market, sbomFile }: RowQuestion,
  defaults: QuestionDefaults,
): string {
  return JSON.stringify({
    vendor,
    product: { ...product, categories: product.categories ?? defaults.categories },
    policy: defaults.policy,
    market: market === null ? ALL_MARKETS : (market ?? defaults.market),
    asOf: defaults.asOf,
    knownAt: defaults.knownAt,
    sbomFile,
  });
}

/**
 * Asks once for a vendor that nobody knows, so that a wrong policy or date is told at once and not once in every row.
 * Gives what there is to say of the lists, which holds for every row. Throws what `assess` throws.
 */
export async function tryDefaults(
  service: AssayService,
  defaults: QuestionDefaults,
): Promise<readonly Warning[]> {
  const anyVendor = {
    vendor: { name: 'Any Vendor', facts: [] },
    product: {},
    market: undefined,
  };
  const { warnings } = await service.assess(JSON.parse(questionText(anyVendor, defaults)), 'decision');
  return warnings.filter(isOfLists);
}

/**
 * Asks what a `questionText` says. What the service cannot read is data; anything else that it throws is thrown. A bill of
 * materials that cannot be read leaves the parts not known, and a warning says so.
 */
export async function askRow(
  service: Pick<AssayService, 'assess'>,
  text: string,
  openSbom?: OpenSbom,
): Promise<WholeAnswer> {
  const { sbomFile, ...question }: Record<string, unknown> = JSON.parse(text);
  if (typeof sbomFile !== 'string' || openSbom === undefined) return ask(service, question);
  const opened = await tryOpening(sbomFile, openSbom);
  if ('warning' in opened) return withWarning(await ask(service, question), opened.warning);
  const product = { ...(question.product as Record<string, unknown>), sbom: opened.document };
  const answer = await ask(service, { ...question, product });
  if (!('refused' in answer) || !answer.isUnreadableSbom) return answer;
  const warning = `the bill of materials \`${sbomFile}\` cannot be read, so the parts are taken as not known: ${answer.refused.join('; ')}`;
  return withWarning(await ask(service, question), warning);
}

async function tryOpening(
  name: string,
  openSbom: OpenSbom,
): Promise<{ readonly document: DocumentInput } | { readonly warning: string }> {
  try {
    return { document: await openSbom(name) };
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'unreadable') throw error;
    return {
      warning: `the bill of materials ${error.message}; the parts are taken as not known`,
    };
  }
}

function withWarning(answer: WholeAnswer, warning: string): WholeAnswer {
  return 'refused' in answer ? answer : { ...answer, warnings: [...answer.warnings, warning] };
}

async function ask(
  service: Pick<AssayService, 'assess'>,
  question: Record<string, unknown>,
): Promise<WholeAnswer> {
  try {
    const assessment = await service.assess(question, 'decision');
    // What holds for all rows is told once, of the run.
    const own = assessment.warnings.filter((warning) => !isOfLists(warning));
    return { assessment, warnings: own.map(({ detail }) => detail) };
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'validation') throw error;
    // Only the service knows which sets of countries there are; a cell that cannot be read does not cost the row.
    const [issue, ...others] = error.issues;
    if (issue?.code === 'market.unknown' && others.length === 0 && question.market !== ALL_MARKETS) {
      const answer = await ask(service, { ...question, market: ALL_MARKETS });
      if ('refused' in answer) return answer;
      return {
        ...answer,
        warnings: [...answer.warnings, `${issue.detail}; the row is judged for all markets`],
      };
    }
    const issues = error.issues.map(({ pointer, detail }) => `${pointer} ${detail}`.trim());
    return {
      refused: issues.length === 0 ? [error.message] : issues,
      isUnreadableSbom:
        error.issues.length > 0 && error.issues.every(({ pointer }) => pointer.startsWith('/product/sbom')),
    };
  }
}

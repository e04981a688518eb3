import { factsAsBuilt } from '../../intake/builders/facts-as-built.ts';
import { findBuilder } from '../../intake/builders/find-builder.ts';
import { verifySignature } from '../../intake/provenance/verify-signature.ts';
import type { Warning } from '../../model/assessment.ts';
import { type Assurance, reaches } from '../../model/assurance.ts';
import type { Builder } from '../../model/builder.ts';
import type { FactRecord } from '../../model/fact.ts';
import { intervalContains } from '../../model/interval.ts';
import { show } from '../../model/parse.ts';
import type { ProvenanceStatement } from '../../model/provenance.ts';
import type { ProvenanceShown } from '../../model/provenance-shown.ts';
import type { Question } from '../../model/question.ts';
import type { Snapshot } from '../snapshot.ts';
import { describeBuild } from './describe-build.ts';
import { standSideBySide } from './stand-side-by-side.ts';

/** What the provenance of a product comes to. */
export interface BuildSpoken {
  /** What the register of builders says of those who built it, as far as the provenance bears it. */
  readonly facts: readonly FactRecord[];
  readonly shown: readonly ProvenanceShown[];
  /** The entries of the register that were used. */
  readonly builders: readonly Builder[];
  readonly warnings: readonly Warning[];
}

/** A statement of how the product was built, whatever document it stands in. */
interface BuildStatement extends Partial<ProvenanceStatement> {
  readonly at: string;
  readonly format: string;
  readonly pointer: string;
}

/**
 * What statements of provenance say of a product. No provenance names a country: only through the register does a builder
 * have a place. What the register says counts for no more than the provenance is shown to be: `declared`, unless the statement
 * is about the very artifact that is to be bought and a signature over it was verified. A statement about another artifact says
 * nothing, and neither does a builder that nobody has registered.
 */
export function speakOfBuild(
  question: Question,
  register: Pick<Snapshot, 'builders' | 'trustedKeys'>,
): BuildSpoken {
  const spoken = statementsOf(question).map((statement) => speak(statement, question, register));
  return {
    facts: standSideBySide(spoken.map(({ facts }) => facts)),
    shown: spoken.map(({ shown }) => shown),
    builders: [...new Set(spoken.flatMap(({ builder }) => builder ?? []))],
    warnings: [...readingWarnings(question), ...spoken.flatMap(({ warnings }) => warnings)],
  };
}

function statementsOf({ product: { bill, provenance = [] } }: Question): BuildStatement[] {
  return [
    ...provenance.flatMap(({ provenance: { format, statements } }, index) =>
      statements.map((statement) => ({ ...statement, format, pointer: `/product/provenance/${index}` })),
    ),
    ...(bill?.bill.builders ?? []).map(({ id, at }) => ({
      builder: id,
      at,
      format: bill?.bill.format ?? '',
      pointer: '/product/sbom',
    })),
  ];
}

/** What was odd about the documents themselves. */
function readingWarnings({ product: { bill, provenance = [] } }: Question): Warning[] {
  const told = [
    ...(bill?.bill.warnings ?? []).map((issue) => ({ issue, pointer: '/product/sbom' })),
    ...provenance.flatMap(({ provenance: { warnings } }, index) =>
      warnings.map((issue) => ({ issue, pointer: `/product/provenance/${index}` })),
    ),
  ];
  return told.map(({ issue: { pointer: inside, code, detail }, pointer }) => ({
    pointer: `${pointer}${inside}`,
    code,
    detail,
  }));
}

function speak(
  statement: BuildStatement,
  question: Question,
  { builders, trustedKeys }: Pick<Snapshot, 'builders' | 'trustedKeys'>,
): {
  readonly facts: readonly FactRecord[];
  readonly shown: ProvenanceShown;
  readonly builder?: Builder;
  readonly warnings: readonly Warning[];
} {
  const { builder: id, builtOn, pointer } = statement;
  const builder = id === undefined ? undefined : findBuilder(id, builders);
  const subject = compareSubject(statement, question);
  const signature = checkSignature(statement, builder, trustedKeys, question);
  const speaks = builder !== undefined && subject !== 'differs';
  const rung: Assurance = subject === 'matches' && signature === 'verified' ? 'verified' : 'declared';
  const facts = speaks ? factsAsBuilt(builder, builtOn, question.knownAt).map(bounded(rung, builder)) : [];
  const shown = {
    format: statement.format,
    at: statement.at,
    ...(statement.predicateType === undefined ? {} : { predicateType: statement.predicateType }),
    ...(id === undefined ? {} : { builder: id }),
    ...(builder === undefined
      ? {}
      : { register: { id: builder.id, title: builder.title, operator: builder.operator.name } }),
    ...(builtOn === undefined ? {} : { builtOn }),
    subject,
    signature,
    ...(speaks ? { assurance: rung } : {}),
    facts: [...new Set(facts.map(({ name }) => name))].sort(),
  };
  return {
    facts,
    shown: { ...shown, because: describeBuild(shown) },
    ...(builder === undefined ? {} : { builder }),
    warnings: warnOf(shown, pointer),
  };
}

/**
 * The digests of the statement against those of what is to be bought. A subject is one of its artifacts only if every digest
 * of it that can be compared agrees: with one that does not, somebody has mixed up two.
 */
function compareSubject(
  { subjects = [] }: BuildStatement,
  { product }: Question,
): ProvenanceShown['subject'] {
  const wanted = new Map<string, Set<string>>();
  for (const digest of product.digests ?? []) {
    const [algorithm = '', hex = ''] = digest.split(':', 2);
    wanted.set(algorithm, (wanted.get(algorithm) ?? new Set()).add(hex));
  }
  const agreements = subjects.flatMap(({ digests }) => {
    const compared = [...wanted].flatMap(([algorithm, hexes]) => {
      const own = digests.get(algorithm);
      return own === undefined ? [] : [hexes.has(own)];
    });
    return compared.length === 0 ? [] : [compared.every((agrees) => agrees)];
  });
  if (agreements.length === 0) return 'not-compared';
  return agreements.includes(true) ? 'matches' : 'differs';
}

/** Only a key of the very builder, or one that the operator trusts, shows that the builder said so: anybody can sign with a key. */
function checkSignature(
  { signed, builtOn }: BuildStatement,
  builder: Builder | undefined,
  trustedKeys: readonly string[],
  { asOf, knownAt }: Question,
): ProvenanceShown['signature'] {
  if (signed === undefined || signed.signatures.length === 0) return 'none';
  const own = (builder?.keys ?? []).filter((key) => intervalContains(key, builtOn ?? asOf, knownAt));
  const keys = [...own.map(({ publicKey }) => publicKey), ...trustedKeys];
  return keys.some((key) => verifySignature(signed, key)) ? 'verified' : 'not-verified';
}

/** A statement of the register as the provenance bears it: under names of its own, and no better supported. */
function bounded(rung: Assurance, builder: Builder): (record: FactRecord) => FactRecord {
  const own = (id: string) => `builder:${builder.id}:${id}`;
  return (record) => ({
    ...record,
    assurance: lesser(rung, record.assurance),
    ...(record.id === undefined ? {} : { id: own(record.id) }),
    ...(record.supersedes === undefined ? {} : { supersedes: record.supersedes.map(own) }),
    note: [`by provenance that names a builder of ${builder.title}`, record.note]
      .filter((part) => part !== undefined)
      .join('; '),
  });
}

function lesser(a: Assurance, b: Assurance): Assurance {
  return reaches(a, b) ? b : a;
}

function warnOf(shown: Omit<ProvenanceShown, 'because'>, pointer: string): Warning[] {
  const { builder, register, subject, at } = shown;
  if (subject === 'differs')
    return [
      {
        pointer,
        code: 'provenance.other-artifact',
        detail: `the statement at ${at} is about another artifact than the digests of the product name, so it says nothing of this one`,
      },
    ];
  if (builder === undefined || register !== undefined) return [];
  return [
    {
      pointer,
      code: 'provenance.unknown-builder',
      detail: `the builder ${show(builder)} stands in no entry of the register of builders, so where it builds is not known; add it to \`data/builders\` with a source`,
    },
  ];
}

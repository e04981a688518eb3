import { createCompiledJudge } from '../evaluation/judge.ts';
import type { PlainDate } from '../model/date.ts';
import type { Verification } from '../model/verification.ts';
import { assess } from './assess.ts';
import { digestSnapshot } from './digest-snapshot.ts';
import { makeJudgement } from './judgements/make-judgement.ts';
import { tellRulings } from './judgements/tell-rulings.ts';
import { matrix } from './matrix.ts';
import type { AssayService, Clock } from './ports.ts';
import { prepare } from './prepare.ts';
import { createDocumentReader } from './read-documents.ts';
import { readMatrix } from './read-matrix.ts';
import { readQuestion } from './read-question.ts';
import { readVendorDays } from './read-vendor-days.ts';
import { readWhatIf } from './read-what-if.ts';
import { createRowAnswerer } from './rows/answer-rows.ts';
import { createListScreening, describeLists } from './screen-lists.ts';
import type { Snapshot } from './snapshot.ts';
import { readTimeline } from './timeline/read-timeline.ts';
import { timeline } from './timeline/timeline.ts';
import { keepDocuments } from './verify/keep-documents.ts';
import { readPapers } from './verify/read-papers.ts';
import { verify } from './verify/verify.ts';
import { viewVendor } from './view-vendor.ts';
import { whatIf } from './what-if.ts';

/** The one service that CLI, batch, API and library call, over one frozen snapshot. */
export function createService(snapshot: Snapshot, today: Clock): AssayService {
  const prepared = prepare(snapshot);
  const compiled = { ...prepared, judge: createCompiledJudge() };
  const contextOn = (day: PlainDate) => ({ ...snapshot, today: day, documents: createDocumentReader() });
  return {
    version: snapshot.engine,
    today,
    vocabulary: snapshot.vocabulary,
    policies: [...snapshot.policies.values()],
    lists: describeLists(snapshot.lists),
    digests: (policy) => digestSnapshot(prepared, policy),
    async assess(input, depth) {
      const day = today();
      const question = readQuestion(input, contextOn(day));
      return assess(question, prepared, day, depth);
    },
    rows(defaults, openSbom) {
      const day = today();
      const context = contextOn(day);
      const assessRow: AssayService['assess'] = async (input, depth) =>
        assess(readQuestion(input, context), compiled, day, depth);
      return createRowAnswerer(
        assessRow,
        prepared,
        { ...defaults, asOf: defaults.asOf ?? day, knownAt: defaults.knownAt ?? day },
        openSbom,
      );
    },
    async matrix(input) {
      const day = today();
      return matrix(readMatrix(input, contextOn(day)), prepared, day);
    },
    async whatIf(input) {
      const day = today();
      const { question, imagined } = readWhatIf(input, contextOn(day));
      return whatIf(question, imagined, prepared, day);
    },
    async verify(input, documents = []) {
      const day = today();
      const kept = keepDocuments(documents);
      const verifications: Verification[] = [];
      for (const paper of readPapers(input)) verifications.push(await verify(paper, kept, prepared, day));
      return verifications;
    },
    screen: createListScreening(snapshot.lists, (record) => tellRulings(record, prepared, today())),
    judge: (input) => makeJudgement(input, prepared, today()),
    async vendor(id, days = {}) {
      const day = today();
      return viewVendor(id, readVendorDays(days, day), prepared, day);
    },
    async timeline(input) {
      const day = today();
      return timeline(readTimeline(input, contextOn(day)), prepared, day);
    },
  };
}

import { z } from 'zod';
import type { StoredAssessment } from '../assessment/ports.ts';
import { Assessment } from '../model/assessment.ts';

/** A stored assessment on the wire: the assessment itself, and when and where it was recorded. */
export const AssessmentRecord = Assessment.extend({
  record: z.strictObject({
    /** RFC 3339, UTC. */
    createdAt: z.iso.datetime(),
    links: z.strictObject({ self: z.string() }),
  }),
});
export type AssessmentRecord = z.infer<typeof AssessmentRecord>;

/** The path under which an assessment can be read again, as long as the log keeps it. */
export function pathOf(id: string): string {
  return `/v1/assessments/${encodeURIComponent(id)}`;
}

/** The assessment with its record. */
export function showAssessment({ assessment, createdAt }: StoredAssessment): AssessmentRecord {
  return { ...assessment, record: { createdAt, links: { self: pathOf(assessment.id) } } };
}

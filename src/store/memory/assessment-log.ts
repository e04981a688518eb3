import type { AssessmentLog, StoredAssessment } from '../../assessment/ports.ts';

export interface MemoryLogOptions {
  /** The moment of now, RFC 3339 in UTC. */
  readonly now: () => string;
  /** How many assessments are kept; beyond it the oldest is forgotten. */
  readonly capacity?: number;
}

/**
 * A log that lasts as long as the process. It is bounded, because a service that is asked for months must not grow for
 * months; an assessment that it has forgotten can be asked again and gets the same id.
 */
export function createMemoryLog({ now, capacity = 10_000 }: MemoryLogOptions): AssessmentLog {
  if (!(capacity >= 1))
    throw new RangeError('a log that keeps nothing is no log: `capacity` must be 1 or more');
  // A Map remembers the order in which its keys came, so its first key is the oldest.
  const kept = new Map<string, StoredAssessment>();

  return {
    put: async (assessment) => {
      const known = kept.get(assessment.id);
      if (known !== undefined) return { stored: known, isNew: false };
      const stored = Object.freeze({ assessment, createdAt: now() });
      kept.set(assessment.id, stored);
      const [oldest] = kept.keys();
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
      return { stored, isNew: true };
    },
    get: async (id) => kept.get(id),
  };
}

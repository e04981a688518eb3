import type { PlainDate } from '../model/date.ts';

/** A day by which everything that a pack holds has been published. */
export const END_OF_TIME = '9999-12-31' as PlainDate;

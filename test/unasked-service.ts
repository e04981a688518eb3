import type { AssayService } from '../src/assessment/ports.ts';

const notAsked = (what: string) => async (): Promise<never> => {
  throw new Error(`the test did not expect to be asked for ${what}`);
};

/** The questions of a service that a fake one is not there to answer. */
export const unaskedService: Omit<AssayService, 'version' | 'today' | 'vocabulary' | 'policies' | 'assess'> =
  {
    matrix: notAsked('a matrix'),
    whatIf: notAsked('a what-if'),
    verify: notAsked('a verification'),
    vendor: notAsked('a vendor'),
    timeline: notAsked('a timeline'),
    rows: () => {
      throw new Error('the test did not expect to be asked for rows');
    },
    lists: [],
    digests: () => ({ engine: 'a service of the tests' }),
    judge: () => {
      throw new Error('the test did not expect to be asked for a judgement');
    },
    screen: () => {
      throw new Error('the test did not expect to be asked for a screening');
    },
  };

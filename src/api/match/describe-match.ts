import { answer, problems } from '../describe-answers.ts';
import { MatchAnswer } from './match-answer.ts';
import { MatchBody } from './match-body.ts';
import { MatchQueryString } from './match-parameters.ts';

const Asked = MatchBody.meta({ id: 'MatchQueries' });
const Answered = MatchAnswer.meta({ id: 'MatchAnswer' });

const EXAMPLE = {
  queries: {
    q1: {
      schema: 'Company',
      properties: {
        name: ['Example Alpine Security AG (fictional)'],
        alias: ['Example Alpine'],
        jurisdiction: ['ch'],
        registrationNumber: ['CHE-123.456.788'],
      },
    },
  },
};

/** `POST /v1/match` as the description of the API has it. */
export function describeMatch() {
  return {
    post: {
      operationId: 'matchNames',
      summary: 'See whom on the lists names may mean, as clients of yente ask; it decides nothing',
      requestParams: { query: MatchQueryString },
      requestBody: {
        required: true,
        content: { 'application/json': { schema: Asked, example: EXAMPLE } },
      },
      responses: {
        '200': answer(
          'What was found for each query, and how far the lists go. A query that cannot be read has a `problem` of its own.',
          Answered,
        ),
        ...problems(
          'malformed',
          'not-acceptable',
          'too-large',
          'unsupported-media-type',
          'validation',
          'fault',
        ),
      },
    },
  };
}

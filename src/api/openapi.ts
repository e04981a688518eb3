import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { VendorDaysInput } from '../assessment/read-vendor-days.ts';
import { Matrix, MatrixInput } from '../model/matrix.ts';
import { QuestionInput } from '../model/question.ts';
import { Timeline } from '../model/timeline.ts';
import { WhatIf, WhatIfInput } from '../model/what-if.ts';
import { AssessmentRecord } from './assessment-record.ts';
import { answer, byId, drawable, ETAG, LOCATION, problems, readable } from './describe-answers.ts';
import { describeMatch } from './match/describe-match.ts';
import { PolicyResource, PolicySummary } from './policy-view.ts';
import { TimelineQuery } from './read-timeline-query.ts';
import { VendorResource } from './vendor-view.ts';

const Question = QuestionInput.meta({ id: 'Question' });
const Answer = AssessmentRecord.meta({ id: 'Assessment' });
const Imagined = WhatIfInput.meta({ id: 'WhatIfQuestion' });
const Difference = WhatIf.meta({ id: 'WhatIf' });
const ForSeveral = MatrixInput.meta({ id: 'MatrixQuestion' });
const Overview = Matrix.meta({ id: 'Matrix' });
const Years = Timeline.meta({ id: 'Timeline' });
const PolicyList = z.strictObject({ data: z.array(PolicySummary) }).meta({ id: 'PolicyList' });
const OnePolicy = PolicyResource.meta({ id: 'Policy' });
const OneVendor = VendorResource.meta({ id: 'Vendor' });
const VendorDays = z.strictObject({
  asOf: VendorDaysInput.shape.asOf.meta({
    description: 'What holds on this day is marked; today when left out.',
  }),
  knownAt: VendorDaysInput.shape.knownAt.meta({
    description: 'Only what had been published by this day is shown; today when left out.',
  }),
});
const Health = z.strictObject({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });

/** The description of the API (OpenAPI 3.1), from the schemas that read its requests and type its answers. */
export function describeApi(version: string): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Assay',
      version,
      description:
        "Tells a government buyer whether a vendor's product may be bought on a given date: which law or criterion decides it, on what evidence, and what would change the answer. A verdict is not an error: `prohibited` is 201 too. Clients treat a `verdict` they do not know as `insufficient-evidence`.",
    },
    paths: {
      '/v1/assessments': {
        post: {
          operationId: 'createAssessment',
          summary: 'Assess one vendor',
          requestBody: { required: true, content: { 'application/json': { schema: Question } } },
          responses: {
            '201': answer('Assessed and recorded.', Answer, { Location: LOCATION, ETag: ETAG }),
            '200': answer('Asked before on this day: the assessment that is on record.', Answer, {
              Location: LOCATION,
              ETag: ETAG,
            }),
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
      },
      '/v1/assessments/{id}': {
        get: {
          operationId: 'readAssessment',
          summary: 'Read an assessment again; it never changes',
          ...byId('An assessment, `asm_...`.'),
          responses: readable('The assessment.', Answer, 'not-found', 'validation'),
        },
      },
      '/v1/matrix': {
        post: {
          operationId: 'askMatrix',
          summary: 'Ask by several policies at once; nothing is stored',
          requestBody: { required: true, content: { 'application/json': { schema: ForSeveral } } },
          responses: {
            '200': answer('Each verdict, and the rules that stand against the vendor.', Overview),
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
      },
      '/v1/what-if': {
        post: {
          operationId: 'askWhatIf',
          summary: 'Assess one vendor as it is and as it would be; nothing is recorded',
          requestBody: { required: true, content: { 'application/json': { schema: Imagined } } },
          responses: {
            '200': answer('Both answers, and the rules whose outcome differs.', Difference),
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
      },
      '/v1/match': describeMatch(),
      '/v1/vendors/{id}': {
        get: {
          operationId: 'readVendor',
          summary: 'Read what is on record about a vendor, by two days',
          requestParams: {
            path: z.strictObject({
              id: z
                .string()
                .meta({ description: 'The id of a dossier, or an identifier as `scheme:value`.' }),
            }),
            query: VendorDays,
          },
          responses: readable('The vendor.', OneVendor, 'not-found', 'validation'),
        },
      },
      '/v1/vendors/{id}/timeline': {
        get: {
          operationId: 'readTimeline',
          summary: 'Read how the verdict on a vendor changed over the years, as data or as a drawing',
          requestParams: {
            path: z.strictObject({
              id: z
                .string()
                .meta({ description: 'The id of a dossier, or an identifier as `scheme:value`.' }),
            }),
            query: TimelineQuery,
          },
          responses: drawable(
            readable('The verdicts, exact to the day, and what happened.', Years, 'not-found', 'validation'),
          ),
        },
      },
      '/v1/policies': {
        get: {
          operationId: 'listPolicies',
          summary: 'List the policies',
          responses: readable('The policies on offer.', PolicyList, 'validation'),
        },
      },
      '/v1/policies/{id}': {
        get: {
          operationId: 'readPolicy',
          summary: 'Read a policy with its rules and their citations',
          ...byId('A policy, `us-federal-civilian`.'),
          responses: readable('The policy.', OnePolicy, 'not-found', 'validation'),
        },
      },
      '/healthz': {
        get: {
          operationId: 'readHealth',
          summary: 'See that the service lives',
          responses: { '200': answer('It does.', Health), ...problems('not-acceptable', 'fault') },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'readDescription',
          summary: 'Read this description',
          responses: readable('The description.', z.looseObject({ openapi: z.string() })),
        },
      },
    },
  });
}

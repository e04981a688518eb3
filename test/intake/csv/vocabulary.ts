import type { FactDefinition, Vocabulary } from '../../../src/model/vocabulary.ts';

const define = (type: FactDefinition['type'], more: Partial<FactDefinition> = {}): FactDefinition => ({
  type,
  label: 'a label',
  meaning: 'A meaning.',
  suppliedBy: 'vendor',
  changeableBy: 'vendor',
  question: 'What is it?',
  ...more,
});

/** A vocabulary with a fact of every type and every supplier. */
export const vocabulary: Vocabulary = {
  facts: {
    'vendor.name': define('text'),
    'vendor.country': define('country'),
    'product.categories': define('texts'),
    'owner.ultimate.country': define('country', { suppliedBy: 'vendor' }),
    'data.location': define('countries'),
    'data.files.location': define('countries'),
    'access.remote.countries': define('countries', { emptyMeans: 'nobody has remote access' }),
    'supervision.independent': define('boolean'),
    'supervision.since': define('date'),
    'supervision.body': define('text'),
    'supervision.kind': define('text', { values: ['audit', 'court'] }),
    certificates: define('texts'),
    'vendor.employees': define('number'),
    'legal.compulsion.countries': define('countries', { suppliedBy: 'government' }),
    'buyer.kind': define('text', { suppliedBy: 'policy' }),
    'purchase.vehicle': define('text', { suppliedBy: 'buyer' }),
    'vendor.listed.*': define('boolean', { suppliedBy: 'screening' }),
  },
};

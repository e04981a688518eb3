import { expect, test } from 'vitest';
import { openReal, TODAY } from '../end-to-end/real-service.ts';
import { runText } from './run-text.ts';

test('a row has the id that the same question has by itself', async () => {
  const service = await openReal();
  const content =
    'vendor_name,country,owner,build.origin,market\nKaspersky Lab,RU,,,DE\nAcme,CH,Acme Holding,CH;DE,\n';
  const { records } = await runText(content, { service, defaults: { policy: 'trusted-sourcing' } });
  const asked = { policy: 'trusted-sourcing', asOf: TODAY, knownAt: TODAY };
  const alone = [
    await service.assess({ ...asked, vendor: { name: 'Kaspersky Lab', country: 'RU' }, market: 'DE' }),
    await service.assess({
      ...asked,
      vendor: {
        name: 'Acme',
        country: 'CH',
        owners: [{ name: 'Acme Holding' }],
        facts: [{ name: 'build.origin', value: ['CH', 'DE'] }],
      },
    }),
  ];
  expect(records.map((record) => record.assay_assessment_id)).toEqual(alone.map(({ id }) => id));
});

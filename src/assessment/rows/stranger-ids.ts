import canonicalize from 'canonicalize';
import type { RowQuestion } from '../../intake/csv/read-row.ts';
import { digestText } from '../../model/digest.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Request } from '../../model/request.ts';
import { mergeIdentifiers, statedNames } from '../../screening/identify-vendor.ts';
import { idOf, recordOfStranger, unordered, unorderedRequest } from '../make-receipt.ts';
import { makeCanonicalForm } from './canonical-form.ts';

/** Gives each row of one kind the id that its own assessment would have. */
export type StrangerIds = (row: RowQuestion, identifiers: readonly Identifier[]) => string;

/** What a receipt says of nobody but one vendor. */
const OWN = ['name', 'aliases', 'identifiers'] as const;

/**
 * Makes the ids of all rows that say what an assessed one said but for who their vendors are and how their products are called.
 * Whether there is a `ref` and a name of the product is the same in all of them.
 */
export function createStrangerIds(of: { readonly request: Request; readonly receipt: Receipt }): StrangerIds {
  const request = unorderedRequest(of.request);
  const { vendor, product } = request;
  const { ref, ...others } = vendor;
  const { name: called, ...bought } = product;
  const requestText = makeCanonicalForm(
    [
      ...OWN,
      ...(ref === undefined ? [] : ['ref' as const]),
      ...(called === undefined ? [] : ['product' as const]),
    ],
    (mark) => ({
      ...request,
      vendor: {
        ...others,
        name: mark.name,
        aliases: mark.aliases,
        identifiers: mark.identifiers,
        ...(ref === undefined ? {} : { ref: mark.ref }),
      },
      product: { ...bought, ...(called === undefined ? {} : { name: mark.product }) },
    }),
  );
  const recordText = makeCanonicalForm(['names', 'identifiers'], recordOfStranger);
  const oneName = makeCanonicalForm(['text'], ({ text }) => statedNames([text]));
  const { digest: _, ...parts } = of.receipt;
  const receiptText = makeCanonicalForm(['request', 'facts'], (mark) => ({ ...parts, ...mark }));

  return (row, read) => {
    const { name, ref, aliases, identifiers } = row.vendor;
    const asked = requestText({
      name: JSON.stringify(name),
      ref: JSON.stringify(ref ?? ''),
      product: JSON.stringify(row.product.name ?? ''),
      aliases: textOf(aliases),
      identifiers: textOf(identifiers),
    });
    const record = recordText({
      names:
        aliases === undefined
          ? oneName({ text: JSON.stringify(name) })
          : textOf(statedNames([name, ...aliases])),
      identifiers: textOf(mergeIdentifiers(read).map(({ scheme, value }) => ({ scheme, value }))),
    });
    const receipt = receiptText({
      request: JSON.stringify(digestText(asked)),
      facts: JSON.stringify(digestText(record)),
    });
    return idOf({ digest: digestText(receipt) });
  };
}

/** The canonical text of what has no order. */
function textOf(values: readonly unknown[] | undefined): string {
  return values === undefined || values.length === 0 ? '[]' : (canonicalize(unordered(values)) ?? '');
}

import type { RowQuestion } from '../../intake/csv/read-row.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Request } from '../../model/request.ts';
import { mergeIdentifiers, statedNames } from '../../screening/identify-vendor.ts';
import { digestRequest, digestStranger, idOf, sealReceipt } from '../make-receipt.ts';

/** The request and the receipt of another row that is decided alike. */
interface Alike {
  readonly request: Request;
  readonly receipt: Receipt;
}

/** The id of the assessment of a row, from that of one that says the same but for who its vendor is and how the product is called. */
export function idOfStranger(
  { vendor, product }: RowQuestion,
  identifiers: readonly Identifier[],
  { request, receipt }: Alike,
): string {
  const { ref: _ref, aliases: _aliases, identifiers: _identifiers, ...otherVendor } = request.vendor;
  const { name: _name, ...otherProduct } = request.product;
  const { ref, name, aliases, identifiers: given } = vendor;
  const own: Request = {
    ...request,
    vendor: {
      ...otherVendor,
      name,
      ...(ref === undefined ? {} : { ref }),
      ...(aliases === undefined ? {} : { aliases }),
      ...(given === undefined ? {} : { identifiers: given }),
    },
    product: { ...otherProduct, ...(product.name === undefined ? {} : { name: product.name }) },
  };
  const { digest: _, ...parts } = receipt;
  const names = statedNames([name, ...(aliases ?? [])]);
  return idOf(
    sealReceipt({
      ...parts,
      request: digestRequest(own),
      facts: digestStranger(names, mergeIdentifiers(identifiers)),
    }),
  );
}

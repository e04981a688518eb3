import { z } from 'zod';
import { VendorView } from '../model/vendor-view.ts';

/** A vendor as a resource: what is on record about it, and where it stands. */
export const VendorResource = VendorView.extend({ links: z.strictObject({ self: z.string() }) });
type VendorResource = z.infer<typeof VendorResource>;

/** The vendor with its link, which names it by its dossier however it was asked for. */
export function showVendor(view: VendorView): VendorResource {
  return { ...view, links: { self: `/v1/vendors/${encodeURIComponent(view.id)}` } };
}

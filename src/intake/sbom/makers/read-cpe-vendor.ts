/**
 * The vendor in a CPE name, 2.3 (`cpe:2.3:a:example_corp:...`) or 2.2 (`cpe:/a:example_corp:...`), as words: `example corp`.
 * Undefined where it is no CPE name, or leaves the vendor open with `*` or `-`.
 */
export function readCpeVendor(cpe: string): string | undefined {
  const text = cpe.trim();
  const formatted = /^cpe:2\.3:[aho*-]:(?<vendor>(?:[^:\\]|\\.)*)/is.exec(text)?.groups?.vendor;
  const vendor =
    formatted !== undefined
      ? formatted.replace(/(?<!\\)[*?]/g, '').replace(/\\(.)/gs, '$1')
      : decode(/^cpe:\/[aho]?:(?<vendor>[^:]*)/i.exec(text)?.groups?.vendor);
  const words = vendor?.replaceAll('_', ' ').trim();
  return words === '' || words === '-' ? undefined : words;
}

/** `%01` and `%02` stand for "any letter" and "any letters". */
function decode(vendor: string | undefined): string | undefined {
  try {
    return vendor === undefined ? undefined : decodeURIComponent(vendor.replace(/%0[12]/g, ''));
  } catch {
    return vendor;
  }
}

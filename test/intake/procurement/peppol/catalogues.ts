interface CatalogueParts {
  readonly seller?: string;
  readonly provider?: string;
  readonly lines?: readonly string[];
}

/** A catalogue, all in it fictional. */
export function catalogue({ seller = SELLER, provider = '', lines = [] }: CatalogueParts = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<u:Catalogue xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<CustomizationID>urn:fdc:peppol.eu:poacc:trns:catalogue:3</CustomizationID>
<ID>CAT-1</ID>
${provider === '' ? '' : `<a:ProviderParty>${provider}</a:ProviderParty>`}
${seller === '' ? '' : `<a:SellerSupplierParty><a:Party>${seller}</a:Party></a:SellerSupplierParty>`}
${lines.join('\n')}
</u:Catalogue>`;
}

export const SELLER = `<EndpointID schemeID="0088">7300010000001</EndpointID>
<a:PartyIdentification><ID schemeID="0060">012345678</ID></a:PartyIdentification>
<a:PartyIdentification><ID schemeID="0192">0012345</ID></a:PartyIdentification>
<a:PartyName><Name>Example Harbour (fictional)</Name></a:PartyName>
<a:PostalAddress><a:Country><IdentificationCode>NO</IdentificationCode></a:Country></a:PostalAddress>
<a:PartyLegalEntity>
<RegistrationName>Example Harbour Software AS (fictional)</RegistrationName>
<CompanyID schemeID="0199">EXAMPLE0000000000000</CompanyID><CompanyID>1E5</CompanyID>
<a:RegistrationAddress><a:Country><IdentificationCode>SE</IdentificationCode></a:Country></a:RegistrationAddress>
</a:PartyLegalEntity>
<a:Contact><Name>Nobody to be stored</Name></a:Contact>`;

/** A party that has a name and nothing else. */
export function named(name: string): string {
  return `<a:PartyName><Name>${name}</Name></a:PartyName>`;
}

/** A line of a catalogue; `before` stands before its item. */
export function line(id: string, item: string, before = ''): string {
  return `<a:CatalogueLine><ID>${id}</ID>${before}<a:Item>${item}</a:Item></a:CatalogueLine>`;
}

/** The parts of an item. */
export const item = {
  name: (name: string) => `<Name>${name}</Name>`,
  origin: (code: string) =>
    `<a:OriginCountry><IdentificationCode>${code}</IdentificationCode></a:OriginCountry>`,
  kind: (code: string, listId: string) =>
    `<a:CommodityClassification><ItemClassificationCode listID="${listId}">${code}</ItemClassificationCode></a:CommodityClassification>`,
  maker: (name: string) => `<a:ManufacturerParty>${named(name)}</a:ManufacturerParty>`,
};

/** The seller of one line. */
export function soldBy(party: string): string {
  return `<a:SellerSupplierParty><a:Party>${party}</a:Party></a:SellerSupplierParty>`;
}

/** A catalogue with everything in it. */
export const WHOLE_CATALOGUE = catalogue({
  provider: named('Example Provider (fictional)'),
  lines: [
    line(
      '1',
      item.name('Example Shield &amp; Co (fictional)') +
        item.kind('43233205', 'UNSPSC') +
        item.origin('CN') +
        item.maker('Example Maker Ltd (fictional)'),
    ),
    line('2', item.name('Example Router (fictional)') + item.kind('32413100', 'CPV') + item.origin('DE')),
    line('3', item.name('Example Cable (fictional)'), soldBy(named('Example Reseller (fictional)'))),
    line('4', ''),
  ],
});

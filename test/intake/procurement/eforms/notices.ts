/** The namespaces of a notice; the prefixes are nobody's business. */
const NAMESPACES = [
  'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"',
  'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"',
  'xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"',
  'xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"',
  'xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1"',
  'xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"',
].join('\n ');

interface NoticeParts {
  readonly root?: string;
  /** What stands in `efac:NoticeResult`. */
  readonly results?: string;
  /** What stands in `efac:Organizations`. */
  readonly organisations?: string;
  /** What is to be bought. */
  readonly lots?: string;
  /** What else stands in the notice: the buyer. */
  readonly parties?: string;
}

/** A notice, all in it fictional. */
export function notice(parts: NoticeParts = {}): string {
  const { root = 'ContractAwardNotice', results = '', organisations = '', lots = LOTS, parties = '' } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"
 ${NAMESPACES}>
<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>
${results === '' ? '' : `<efac:NoticeResult>${results}</efac:NoticeResult>`}
<efac:Organizations>${organisations}</efac:Organizations>
</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
<cbc:CustomizationID>eforms-sdk-1.10</cbc:CustomizationID>
<cbc:NoticeLanguageCode listName="language">FRA</cbc:NoticeLanguageCode>
${parties}
${lots}
</${root}>`;
}

/** The whole procurement and two lots; the second says no kind of its own. */
const LOTS = `<cac:ProcurementProject>
  <cbc:Name languageID="FRA">Logiciels (fictif)</cbc:Name>
  <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">48000000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
</cac:ProcurementProject>
<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-0001</cbc:ID><cac:ProcurementProject>
  <cbc:Name languageID="ENG">Antivirus licences (fictional)</cbc:Name>
  <cbc:Name languageID="FRA">Licences antivirus (fictif)</cbc:Name>
  <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">48761000</cbc:ItemClassificationCode></cac:MainCommodityClassification>
  <cac:AdditionalCommodityClassification><cbc:ItemClassificationCode listName="cpv">48730000</cbc:ItemClassificationCode></cac:AdditionalCommodityClassification>
</cac:ProcurementProject></cac:ProcurementProjectLot>
<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-0002</cbc:ID><cac:ProcurementProject>
  <cbc:Name languageID="FRA">Assistance (fictif)</cbc:Name>
</cac:ProcurementProject></cac:ProcurementProjectLot>`;

interface OrganisationParts {
  readonly names?: string;
  readonly country?: string;
  readonly legal?: string;
  /** What stands before the company. */
  readonly before?: string;
}

export function organisation(id: string, parts: OrganisationParts = {}): string {
  const { names = `<cbc:Name languageID="FRA">Example ${id} (fictional)</cbc:Name>`, country = 'CHE' } =
    parts;
  const { legal = '<cbc:CompanyID>0012345</cbc:CompanyID>', before = '' } = parts;
  return `<efac:Organization>${before}<efac:Company>
  <cac:PartyIdentification><cbc:ID schemeName="organization">${id}</cbc:ID></cac:PartyIdentification>
  <cac:PartyName>${names}</cac:PartyName>
  <cac:PostalAddress><cac:Country><cbc:IdentificationCode listName="country">${country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  <cac:PartyLegalEntity>${legal}</cac:PartyLegalEntity>
  <cac:Contact><cbc:Name>Nobody to be stored</cbc:Name></cac:Contact>
</efac:Company></efac:Organization>`;
}

/** A party that tenders: who leads, who works for it. */
export function tenderingParty(
  id: string,
  tenderers: readonly string[],
  subcontractors: readonly string[] = [],
): string {
  const references = (name: string, ids: readonly string[]) =>
    ids
      .map((one) => `<efac:${name}>\n<cbc:ID schemeName="organization">${one}</cbc:ID></efac:${name}>`)
      .join('');
  return `<efac:TenderingParty><cbc:ID schemeName="tendering-party">${id}</cbc:ID>${references('Tenderer', tenderers)}${references('SubContractor', subcontractors)}</efac:TenderingParty>`;
}

/** A tender of `party` for `lot`. */
export function tender(id: string, party: string, lot: string, more = ''): string {
  return `<efac:LotTender><cbc:ID schemeName="tender">${id}</cbc:ID>${more}
  <efac:TenderingParty><cbc:ID>${party}</cbc:ID></efac:TenderingParty>
  <efac:TenderLot><cbc:ID schemeName="Lot">${lot}</cbc:ID></efac:TenderLot></efac:LotTender>`;
}

/** A contract that came of `tender`. */
export function contract(id: string, ...tenders: readonly string[]): string {
  return `<efac:SettledContract><cbc:ID>${id}</cbc:ID>${tenders.map((one) => `<efac:LotTender><cbc:ID>${one}</cbc:ID></efac:LotTender>`).join('')}</efac:SettledContract>`;
}

/** The result of a lot, with the tenders that it names. */
export function lotResult(id: string, code: string, tenders: readonly string[]): string {
  return `<efac:LotResult><cbc:ID>${id}</cbc:ID><cbc:TenderResultCode listName="winner-selection-status">${code}</cbc:TenderResultCode>${tenders.map((one) => `<efac:LotTender><cbc:ID>${one}</cbc:ID></efac:LotTender>`).join('')}</efac:LotResult>`;
}

/** Beneath the organisations: an owner of flesh and blood. */
export function owner(id: string, names: string, nationality: string): string {
  return `<efac:UltimateBeneficialOwner><cbc:ID schemeName="ubo">${id}</cbc:ID>${names}
  <cac:ResidenceAddress><cac:Country><cbc:IdentificationCode>FRA</cbc:IdentificationCode></cac:Country></cac:ResidenceAddress>
  <efac:Nationality><cbc:NationalityID>${nationality}</cbc:NationalityID></efac:Nationality></efac:UltimateBeneficialOwner>`;
}

/** A reference to such an owner, before a company. */
export function ownedBy(id: string): string {
  return `<efac:UltimateBeneficialOwner><cbc:ID schemeName="ubo">${id}</cbc:ID></efac:UltimateBeneficialOwner>`;
}

/** The buyer, who is no vendor. */
export const BUYER = `<cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty>`;

/** A notice with everything in it. */
export const WHOLE_NOTICE = notice({
  parties: BUYER,
  results: [
    lotResult('RES-0001', 'selec-w', ['TEN-0001', 'TEN-0002']),
    tender(
      'TEN-0001',
      'TPA-0001',
      'LOT-0001',
      '<efac:Origin><efbc:AreaCode listName="country">CHN</efbc:AreaCode></efac:Origin>',
    ),
    tender('TEN-0002', 'TPA-0002', 'LOT-0001', '<cbc:RankCode>2</cbc:RankCode>'),
    contract('CON-0001', 'TEN-0001'),
    tenderingParty('TPA-0001', ['ORG-0002', 'ORG-0003'], ['ORG-0004']),
    tenderingParty('TPA-0002', ['ORG-0005']),
  ].join('\n'),
  organisations: [
    organisation('ORG-0001'),
    organisation('ORG-0002', {
      names:
        '<cbc:Name languageID="ENG">Example Alpine Security Ltd (fictional)</cbc:Name>\n<cbc:Name languageID="FRA">Exemple Sécurité\n   Alpine SA (fictif)</cbc:Name>',
      legal:
        '<cbc:CompanyID schemeName="abc">CHE-100.000.006</cbc:CompanyID><cbc:CompanyID schemeName="LEI">EXAMPLE0000000000000</cbc:CompanyID>',
      before: ownedBy('UBO-0001'),
    }),
    organisation('ORG-0003', { country: 'XUN' }),
    organisation('ORG-0004', {
      country: 'DEU',
      legal: '<cbc:CompanyID schemeName="DE-CR">1E5</cbc:CompanyID>',
    }),
    organisation('ORG-0005'),
    owner(
      'UBO-0001',
      '<cbc:FirstName>Exemple</cbc:FirstName><cbc:FamilyName>Personne (fictive)</cbc:FamilyName>',
      'RUS',
    ),
  ].join('\n'),
});

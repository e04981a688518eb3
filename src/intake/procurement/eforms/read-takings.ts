import type { ProcurementRecord } from '../../../model/procurement-record.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { elementsAt, textsAt } from '../ubl/elements-at.ts';
import { append } from './append.ts';

/** A tender: for which lots it was made, and from where what it offers comes. */
export interface Tender {
  readonly lots: readonly string[];
  /** The codes of the countries of origin, as they stand in the notice. */
  readonly origins: readonly XmlElement[];
}

/** What an organisation is to a notice. */
interface Taking {
  readonly role: Extract<ProcurementRecord['role'], 'supplier' | 'tenderer' | 'subcontractor'>;
  /** The tenders that it won; where it won none, those that it made or would have taken part in. */
  readonly tenders: ReadonlySet<Tender>;
  /** The line on which it is first referred to. */
  readonly line: number;
}

/** Who tendered, by the id of the organisation, and the references that name none, by their line. */
export interface Takings {
  readonly byOrganisation: ReadonlyMap<string, Taking>;
  readonly nameless: readonly number[];
}

/** The best last: who won and is somebody's subcontractor as well is a supplier. */
const ROLES = ['subcontractor', 'tenderer', 'supplier'] as const;

/** Reads who tendered, who won, and who works for them, from the results of a notice. */
export function readTakings(results: readonly XmlElement[]): Takings {
  const stated = new Map<string, Taking[]>();
  const nameless: number[] = [];
  const tenders = readTenders(results);
  for (const party of results.flatMap((result) => elementsAt(result, 'TenderingParty'))) {
    const made = textsAt(party, 'ID').flatMap((id) => tenders.byParty.get(id) ?? []);
    const won = made.filter((tender) => tenders.won.has(tender));
    const counted = new Set(won.length > 0 ? won : made);
    for (const [name, role] of [
      ['Tenderer', won.length > 0 ? 'supplier' : 'tenderer'],
      ['SubContractor', 'subcontractor'],
    ] as const) {
      for (const reference of elementsAt(party, name)) {
        const [id] = textsAt(reference, 'ID');
        if (id === undefined) nameless.push(reference.line);
        else append(stated, id, { role, tenders: counted, line: reference.line });
      }
    }
  }
  return {
    byOrganisation: new Map([...stated].map(([id, takings]) => [id, mergeTakings(takings)])),
    nameless,
  };
}

function mergeTakings(takings: readonly Taking[]): Taking {
  const [first] = takings;
  if (takings.length === 1 && first !== undefined) return first;
  const role = ROLES.findLast((role) => takings.some((taking) => taking.role === role)) ?? 'tenderer';
  // What was tendered for and lost is not bought from who won something else.
  const counted = takings.filter((taking) => taking.role !== 'tenderer' || role === 'tenderer');
  const tenders = new Set<Tender>();
  for (const made of new Set(counted.map((taking) => taking.tenders)))
    for (const tender of made) tenders.add(tender);
  return { role, tenders, line: first?.line ?? 0 };
}

interface Tenders {
  readonly byParty: ReadonlyMap<string, readonly Tender[]>;
  readonly won: ReadonlySet<Tender>;
}

function readTenders(results: readonly XmlElement[]): Tenders {
  const byId = new Map<string, Tender[]>();
  const byParty = new Map<string, Tender[]>();
  const ranked = new Set<Tender>();
  for (const element of results.flatMap((result) => elementsAt(result, 'LotTender'))) {
    const tender: Tender = {
      lots: [...new Set(textsAt(element, 'TenderLot', 'ID'))],
      origins: elementsAt(element, 'Origin', 'AreaCode'),
    };
    for (const id of textsAt(element, 'ID')) append(byId, id, tender);
    for (const id of textsAt(element, 'TenderingParty', 'ID')) append(byParty, id, tender);
    const [rank = '1'] = textsAt(element, 'RankCode');
    if (rank !== '1') ranked.add(tender);
  }
  const named = (elements: readonly XmlElement[]) =>
    elements.flatMap((element) => textsAt(element, 'LotTender', 'ID')).flatMap((id) => byId.get(id) ?? []);
  const won = new Set(named(results.flatMap((result) => elementsAt(result, 'SettledContract'))));
  const contracted = new Set(won);
  for (const result of results.flatMap((result) => elementsAt(result, 'LotResult'))) {
    if (!textsAt(result, 'TenderResultCode').includes('selec-w')) continue;
    const tenders = named([result]);
    // Contracts tell it best. Before there are any, the winner is the first of those that are ranked.
    if (tenders.some((tender) => contracted.has(tender))) continue;
    for (const tender of tenders) if (!ranked.has(tender)) won.add(tender);
  }
  return { byParty, won };
}

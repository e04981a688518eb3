import { readWords } from '../read-words.ts';

/**
 * Cities and regions that several languages, scripts or romanisations spell so far apart that no sound joins them, with the
 * one place that all the spellings of a row stand for. Each word is among the city words too, which say the country.
 */
export const CITY_SPELLINGS: ReadonlyMap<string, string> = readWords(`
beijing: beijing peking 北京
guangzhou: guangzhou canton 广州 廣州
tianjin: tianjin tientsin 天津
moscow: moscow moskva moskovskiy moskovsky moskovskaya moskau moscou москва москвы московский московская
kyiv: kyiv kiev київ києва київський киев киевский
vienna: vienna wien
antwerp: antwerp antwerpen anvers
geneva: geneva genève genf
prague: prague praha pražská pražské prag
munich: munich münchen muenchen münchner munchen
copenhagen: copenhagen københavn kobenhavn
athens: athens αθήνα αθηνών athina
milan: milan milano milanese
turin: turin torino
naples: naples napoli
warsaw: warsaw warszawa warszawska warszawskie
lisbon: lisbon lisboa
belgrade: belgrade beograd beogradska београд
cairo: cairo القاهرة
seoul: seoul 서울 首尔
`);

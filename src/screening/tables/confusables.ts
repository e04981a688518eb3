/**
 * Letters of one script that look like letters of another, each with the Latin letter or digit it looks like, both in
 * lower case and in capitals. Only for words that mix scripts: a word that is Cyrillic from end to end is spelt, not forged.
 * Full-width letters are not here: Unicode's compatibility form (NFKC) gives the plain ones.
 */
export const CONFUSABLE_LETTERS: ReadonlyMap<string, string> = readPairs([
  // Cyrillic
  'аa АA ВB вb сc СC ԁd еe ЕE ёe ЁE ғf НH нh һh іi ІI їi ЇI јj ЈJ кk КK ԛq ԚQ мm МM пn оo ОO рp РP гr ѕs ЅS тt ТT υu ѵv ѴV ԝw ԜW хx ХX уy УY ʏy ӏl ӀI ҮY үy ѡw',
  // Greek
  'αa ΑA βb ΒB ςc ϲc ϹC εe ΕE ΗH ιi ΙI κk ΚK ΜM νv ΝN οo ΟO ρp ΡP τt ΤT ΥY χx ΧX ΖZ ϳj ωw ηn γy',
  // Latin letters of other alphabets, and small capitals
  'ıi ɑa ɡg ɩi ʟl ʀr ꜱs ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ƅb ɢg ɪi ɴn ʙb ʜh',
  // Armenian
  'օo ՕO ոn սu ՍU հh ցg ՏS',
]);

/** Latin letters that stand in Cyrillic words for the Cyrillic ones they look like. */
export const LATIN_FOR_CYRILLIC: ReadonlyMap<string, string> = readPairs([
  'aа AА bв BВ cс CС eе EЕ HН iі IІ jј JЈ kк KК mм MМ oо OО pр PР sѕ SЅ TТ xх XХ yу YУ',
]);

function readPairs(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) =>
      line.split(' ').map((pair): [string, string] => {
        const [from = '', to = ''] = [...pair];
        return [from, to];
      }),
    ),
  );
}

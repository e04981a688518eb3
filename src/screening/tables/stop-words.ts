/**
 * Articles, prepositions and the words for "and", in lower case: what may be left out of a name, put in or exchanged without
 * making it another. Languages are not kept apart, for a name does not say which one it is in, so a word that is often a
 * name, a number or a legal form elsewhere (`as`, `mit`, `ten`) is missing.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    'the a an of for and & to in on at by from with its our your other or',
    // Spanish, Portuguese, French, Italian, Romanian
    'el la los las lo del de da dos das di d y e et o le les l un une du des au aux en pour par sur con para por il gli dei',
    'della delle dello degli al alla alle nel nella sul sulla per si și pentru din',
    // German, Dutch, the Nordic languages
    'der die das den des dem ein eine einer für fuer von vom zu zum zur im auf aus bei und oder het een van voor op aan met en',
    'og och ja det af av på til till fra från hos',
    // Slavic languages, in Cyrillic and romanised
    'i na dla od przy oraz po ve pri za od iz sa и в во на с со по для из от к ко при о об у за та і й з до від із під про',
    'имени им імені імени imeni dlya',
    // Greek
    'ο η το οι τα του της των και με για στο στη στον στην σε από kai tou tis ton',
    // Turkish, Finnish, Hungarian
    'ile için veya sekä és az egy',
    // Arabic, Persian, Hebrew
    'و في من على ل ال al el ul wa wal fi lil در از به با برای dar az baraye של ו ה את',
    // South and South-East Asia
    'dan yang untuk pada dari và của cho tại และ ของ का की के और',
    // Chinese, Japanese, Korean
    '的 与 與 和 及 の と 및 와 과 市 省 县 縣 区 區 氏',
  ].flatMap((words) => words.split(' ')),
);

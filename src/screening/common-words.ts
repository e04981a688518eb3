/**
 * Words that say little about who a company is when its name begins with them, so that sharing one is no sign that two
 * companies have to do with each other. Only words of four letters and more: shorter first words are never compared.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    // Where: the world, countries, their people, states, directions.
    `africa african america american americas asia asian atlantic australia australian austria austrian baltic
    belarus belarusian brasil brazil brazilian britain british canada canadian caribbean china chinese
    continental cuba cuban dutch earth east eastern egypt england english euro europe european federal finland
    france french gulf german germany global greater greek hong india indian international intercontinental iran
    iranian ireland irish islamic israel italian italy japan japanese jewish kong korea korean latin local
    london mexican mexico middle midwest moscow national nordic north northeast northern northwest overseas
    pacific pakistan persian poland polish regional russia russian scandinavian singapore south southeast
    southern southwest spain spanish sweden swedish swiss switzerland syria syrian taiwan turkish ukraine
    ukrainian universal venezuela vietnam west western world worldwide york alabama alaska arizona arkansas
    boston california carolina chicago colorado columbia dakota dallas delaware denver florida georgia hawaii
    houston idaho illinois indiana iowa jersey kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania phoenix tennessee
    texas utah vermont virginia washington wisconsin wyoming`,
    // Land and sky.
    `beach border bridge canyon city coast community country county creek desert forest garden gardens harbor
    harbour hill hills island lake land mountain ocean park prairie river rock rocky shore spring springs star
    stars stone street summit sunrise sunset town union urban valley village water wind wood woods`,
    // What: trades, organisations, legal forms that stand in front in long words.
    `example sample academy agency agricultural agro aero aerospace alliance allied applied association associated associates
    auto automotive aviation bank banco board bureau business capital cargo casa center centre central
    charitable chemical civil clinic club college commerce commercial committee communication communications
    compania company computer concern construction constructora consulting control corporation council court
    creative credit data defence defense department design development digital distribuidora district education
    electric electrical electronic electronics empresa energy engineering enterprise enterprises environmental
    equipment exchange express factory family farm finance financial fire fondation food foods foundation
    freight fund government group grupo hardware health healthcare heritage holding holdings home hospital hotel
    house housing industrial industries industry information infrastructure innovation innovative institute
    insurance integrated inversiones investment investments joint laboratory learning legal leisure library life
    logistics machine machinery management manufacturing marine maritime market marketing material materials
    mechanical media medical metal metals military mining ministry mobile motor motors municipal museum music
    network networks office paper partners partnership payment people petroleum petro pharma pharmaceutical
    power print printing production products professional program project property public publishing radio rail
    railway real research resource resources restaurant retail safety sales school science scientific sciences
    secure security service services shipping shop society software solar solution solutions sport sports state
    steel store studio supply support system systems team tech technical technologies technology telecom
    telecommunications television textile tool tools tourism trade trading training transport transportation
    travel trust university utilities utility venture ventures video wireless works workshop`,
    // Praise and ordinary words, numbers, colours, beasts.
    `able absolute accurate active advance advanced alpha ambassador apex arrow atlas basic best beta better
    black blue bright champion choice classic clean clear closed complete core crown custom delta diamond direct
    dynamic eagle elite emerald empire epic essential excel falcon fast fine first five four free fresh future
    gamma gold golden good grand great green high horizon hunter ideal imperial independent inter just king
    kings knight legacy level liberty lion little main major master matrix maximum mega metro micro mini modern
    multi mutual neutral nova omega omni open optimum orange orion perfect pilot pinnacle pioneer planet
    platinum plus point polar post precision premier premium prestige prime priority private progressive pure
    quality quantum quick rainbow rapid regal reliable rose royal safe second select senior seven silver simple
    smart smile smooth sonic spectrum standard sterling strategic strong superior supreme sure target three
    thunder tiger titan total trans trinity triple true twin ultra unique unity united value vanguard vector
    victory vision vista vital white wild young zenith`,
    // Names that very many people bear.
    `adam alan albert alexander andrew anderson anna anthony baker brian brown bruce carl carlos charles chris
    christian christopher clark daniel dave david davis dennis donald douglas edward eric evans frank fred gary
    george gregory harris harry henry jackson jacob james jason jeff jennifer jerry jesus john johnson jones
    jose joseph juan karen keith kelly kenneth kevin larry laura lewis linda lopez louis luis marc maria mark
    martin martinez mary matthew michael mike miller mitchell mohammed moore morgan morris nancy nelson nicholas
    patricia patrick paul peter phil philip phillips ralph raymond richard robert roberts robinson roger ronald
    ryan saint sandra santa sarah scott sean smith stephen steve steven susan taylor terry thomas thompson
    timothy tony turner victor walker walter watson william williams wilson wright`,
  ].flatMap((words) => words.trim().split(/\s+/)),
);

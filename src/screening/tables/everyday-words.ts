/**
 * Plain English words, and a few Spanish ones, that companies of every trade take for their names, in lower case: who shares
 * one shares less than a name. Those of `common-words.ts` and `organisation-words.ts` are not repeated, nor are names of people.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    // Sky, land and water.
    `altitude amber arch arctic aspen atoll aurora autumn avenue bay bayou birch bluff breeze brook butte cactus cape cascade
    cave cedar chalk clay cliff cloud clover comet compass coral corona cosmos cosmic cove crescent crystal dawn daylight dew
    dove dragonfly dune dusk eclipse elm everest evergreen fern field fjord flame flint flora flower fountain frontier galaxy
    geyser glacier glade glen gorge granite grove gulch harvest hazel heath hedge hemlock highland highlands hollow iceberg
    inlet ivory ivy jade jasmine jungle juniper lagoon laurel lava leaf lightning lily lotus lunar magnolia mango maple marble
    marsh meadow meadows mesa meteor midnight mint mist monarch monsoon moon moonlight moss nebula oak oasis olive onyx opal
    orbit orchard orchid palm palms panorama paradise pearl pebble peninsula petal pine pines plains plateau pluto poplar
    quartz rain ravine reef ridge ripple rocket ruby sage sand sands sapphire savanna sequoia shadow sierra silk skyline snow
    solstice spruce storm stream summer sunflower sunlight sunny sunray surf swan terrain tide timberline topaz tornado trail
    tulip tundra twilight universe valleyview venus vine vineyard violet volcano waterfall wave waves willow winter zephyr`,
    // Beasts.
    `alligator ant badger beaver bee bison bobcat buck buffalo bull butterfly camel cardinal cat cheetah cobra condor cougar
    cow coyote crane cricket crow deer dolphin dragon duck elephant elk flamingo fox frog gazelle goose griffin grizzly hare
    hawk heron honeybee hornet horse hummingbird jaguar kangaroo kingfisher lark leopard lynx mammoth mustang otter owl ox
    panda panther parrot peacock pegasus pelican penguin puma python rabbit ram raven rhino robin salmon scorpion seal seagull
    shark sheep snail spider squirrel stag stallion starfish swift thunderbird toro turtle unicorn viper wasp whale wolf
    wolves wolverine zebra`,
    // Things.
    `anchor ankh apollo armor arsenal axis badge ball banner barrel basket beacon bell blade block bolt bond bottle bow box
    brick bronze brush bubble bullet button candle canvas card carriage castle chain chair chariot chase chest chimney circle
    citadel clock coin collar column cone copperhead corner cottage cradle crate cross cube cup curtain cycle deck desk dial
    dish dome door dot drum edge egg emblem engine envelope fiber flag fleet fork fort fortress frame fusion gate gateway gear
    gem glove grid gun hammer hammock handle harp heart helm hinge honey hook horn hoop icon image ink jar jewel jet jug
    kettle key kite ladder lamp lance lantern latch lens lever lid lighthouse link locker loop loom magnet mansion mantle map
    mask mast medal medallion mill mirror mosaic needle nest net nut obelisk paddle pallet panel parcel patch path peak pen
    pencil pendulum phone piano pillar pin pipe pixel plank plate plow pocket portal pot prism prop pulse puzzle pyramid quill
    raft ramp ribbon rig ring robot roller roof rope saddle sail scale scepter scope screen screw scroll seat sentinel shell
    shield shuttle sickle sign signal signet slate sleeve socket spark spear sphere spike spindle spire spoon spot square
    stack staff stage stamp stitch strap strand string sword table tag tank tent thread throne ticket tile timber token torch
    tower track trident trophy trumpet trunk tub tube umbrella vault veil vessel wagon wall wallet watch web wedge wheel
    whistle window wing wire yard yarn yoke`,
    // People and what they do.
    `actor admiral adventure adventures angel angels apprentice archer artisan artist author aviator banker bishop boss brave
    brewer builder builders butcher buyer captain carpenter challenger champions charger chief chiefs citizen coach colonial
    comfort command commander commodore companion concierge conqueror cook count courier cowboy craft crafter crafters
    craftsman creator crew crusader dealer defender designer designers detective diplomat director discover discovery doctor
    dream dreams driver duke earl emperor empress engineer envoy expert experts explore explorer farmer father fellow fighter
    finder fisher fisherman founder friend friends gardener general genesis genie genius gentle gladiator governor guest guide
    guild healer helper hero heroes host judge junior kid kids knights lady leader leaders legend lord magic magician maker
    makers marshal marvel mason mate mayor merchant messenger miner minister monk mother navigator neighbor noble nomad
    officer oracle outlaw owner painter pal parent partner patriot pharaoh pilgrim planner player plumber poet pope president
    presidential prince princess prophet quest queen raider ranger rebel rider rookie runner sailor samaritan scholar scout
    senator sentry servant settler shepherd sheriff singer sister soldier son sons spartan spirit sprinter squad squire
    steward stranger student teacher tenant trader trailblazer traveler traveller tribe trustee tycoon veteran veterans viking
    villager virgin visitor voyager warden warrior watchman winner wizard woman women worker workers writer`,
    // Ideas and qualities.
    `access accent acclaim accord achieve acme acorn action acute adapt adept advantage aim air alert align allure amazing
    ambition ample answer aspect aspire asset assist assured athena attitude attic audio authentic autonomy avid award aware
    balance balanced benchmark benefit beyond big bless blessed blessing bliss blossom bold bonus bonanza boost bounty bounce
    brand bravo breakthrough brief brilliance brilliant broad bundle buzz calm capable care careful cares caring casual
    catalyst causeway celebration certain certified chance change charm cheer circuit civic clarity class click clever close
    cohesive combat compact compare concept concord condition confidence confident connect connected connection connections
    conquest conscious consensus constant contact context contour contrast convergence convergent cool cornerstone
    cosmopolitan courage courtesy covenant creation crisp critical culture curious current cutting daily daring dash day days
    decade decision dedicated deep delight delicious democracy depth destiny destination determined dignity diligent dimension
    dimensions direction discount distinct distinction diverse diversified divine dominion double driven duo durable duty
    dynamics dynasty eager early ease easy echo eco economic economics economy effective efficient effort element elements
    elevate elevation embrace emerge emerging encore endeavor endless endurance enduring engage enhance enhanced enlighten
    entire epoch equal equality equilibrium equity escape essence essentials eternal eternity ethos event ever everlasting
    every everyday evolution evolve evolving exact excellence excellent exceptional exclusive executive exotic expanse
    experience expression extra extreme eye eyes fact fair faith faithful fame famous fantastic fantasy far fashion favor
    favorite fidelity final find finish fit fix flash flex flexible flight flow focal focus fold force forever form formula
    forte fortune forward fourth freedom frequency full fun function fundamental fury fuse gain gala game generation
    generations genuine gift glad glamour gleam glory glow goal goodness grace gracious grade gratitude gravity greatest
    greenway groundwork grow growing growth guaranteed habit half hand hands handy happy happiness harmony haste haven heaven
    heavenly help helping hidden highest hit holistic holy homeland honest honesty honor hope hot hour huge human humanity
    humble idea ideas identity illusion imagine imagination immediate impact impulse increase infinite infinity influence
    inner insight inspiration inspire inspired instant integral integrity intelligent intense intent interlink intrepid
    intuition invent invincible jolly journey joy jubilee jump justice keen keep keystone kind kindness kinetic knowledge
    landmark large last lasting launch lead leading leap learn leverage lifeline lifestyle lift like limit limitless line
    linear lineage list live living logic look lost love loving loyal loyalty luck lucky luminous lux luxury lyric magnificent
    magnitude majestic majesty mastery match max meaning measure memory mental merit method midway might mighty mind mindful
    mindset mine miracle mission mix mobility moment momentum more motion move moving mystery mystic myth natural nature near
    neat nexus nice night nobility non normal note novel now nucleus number oath objective odyssey offer old olympia olympic
    olympus one only opera opportunity optimal optimist option options order origin original origins outdoor outdoors outlet
    outlook outreach outside over own pace pact paramount parity part particle pass passage passion past pathfinder pathway
    pathways patience pattern pay peace peaceful perception perfection performance perpetual persona personal perspective
    phase phenomenon pick picture pivot place plain plan play plaza pleasant pledge plenty plural poetry policy popular
    positive possible potential practical praise prayer precious prefer preferred presence present preserve pride prima
    primary principle privilege pro process produce profile profit progress promise promised prompt proof proper prospect
    prospects prosper prosperity protect protected proud proven provide providence provision proximity prudent purpose pursuit
    push quiet quintessential race radiance radiant radical radius rally random range rare rational ray reach ready reality
    realm reason recall record recovery red reflection reflections reform refresh refuge regency regent region relate relative
    relay reliance relief remedy remote renaissance renew renewal renown repose rescue resilience resilient resolute
    resolution resolve resonance resonate respect response rest result results retro return reunion reveal revelation revere
    reverence revival revolution reward rhythm rich riches right rise rising rite ritual rival romance root roots round route
    routine rule run rush sacred safari salute salvation same sanctuary sane satin satisfied save saver savvy scene scenic
    scheme score season seasons secret self sense serene serenity series set setting seventh shape shaped share shared sharp
    shift shine shining short show sight silence silent simply simplicity sincere single skill skills slim small social solace
    solid solidarity solo soul sound source space special specialist specialists specialties specialty spectacular spectra
    speed speedy spin splash splendid splendor spontaneous sprint stable stability standing start status stay steadfast steady
    stellar step stock story straight strategy strength stride strike striking structure style stylish sublime success
    successful sudden sum super superb surge surprise surreal survey sustain sustainable sweet symbol symphony synergy
    synthesis tailored talent tango taste teamwork temple tempo tender terrific theory therapy think third thought thousand
    thrive thrift thrill time timeless times tiny today togetherness together tomorrow tone top torrent torque touch tour
    tradition traditional traffic tranquil tranquility transcend transfer transform transformation transit transition treasure
    treasures trend trends trial tribute trio triumph truly trusted truth tune turbo turn ultimate unbound unison unit
    unlimited unlocked upbeat uplift upper upscale upstream urgent use useful utopia vacation valiant valid valor valued
    variety vast velocity veracity verge verity versatile verse vertex vertical vibe vibrant vice victorious view vigor
    vintage virtue virtuoso vitality vivid vocal vogue voice volume vortex voyage wander warm way ways wealth welcome well
    wellness wellspring wide will win wink wisdom wise wish wit within witness wonder wonderful wondrous word worth worthy wow
    year yes yield youth zeal zen zero zest zip zone`,
    // Food and the house.
    `apple apples banana barn bean beans berry biscuit bistro bread breakfast burger butter cake candy caramel cherry chicken
    chili chocolate cinnamon citrus coconut cookie cream cuisine cupcake deli diner dinner donut feast fig flavor ginger grape
    grill hearth herb household juice kitchen lemon lime lunch meal melon mustard noodle nutrition onion organic oven pantry
    pasta peach peanut pepper pickle pizza plum popcorn pretzel pumpkin raspberry rosemary salad salsa salt sandwich sauce
    snack spice steak strawberry sugar sushi taco tavern toast tomato vanilla waffle apartment apartments villa villas manor
    residence residences terrace veranda courtyard balcony bed bedroom bath kitchenette laundry linen pillow sofa blanket
    children child childrens baby babies toys pets pet dog dogs puppy kitten animal animals`,
    // Of the same kind in Spanish and other Romance languages.
    `amigo amigos bella bello bonita buena bueno corazon cruz dorado dulce esperanza estrella familia fiesta flor flores
    fortuna fuego gloria grande hacienda hermanos hermosa isla lago libertad loma luna luz mar milagro mirador monte mundo
    nuestra nueva nuevo oro palma paloma paz perla piedra pino plata playa primavera progreso pueblo puerta rancho reina rey
    rio rosa sol tierra torre valle verde victoria vida viva viento`,
  ].flatMap((words) => words.trim().split(/\s+/)),
);

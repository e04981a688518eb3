/**
 * Plain English words, and a few Spanish ones, that companies of every trade take for their names, in lower case: who shares
 * one shares less than a name. Those of `common-words.ts` and `organisation-words.ts` are not repeated, nor are names of people.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    // Sky, land and water.
    `altitude amber arch arctic aspen atoll aurora autumn avenue bay bayou birch bluff breeze brook butte cactus cape cascade cave
    cedar chalk clay cliff cloud clover comet compass coral corona cosmos cosmic cove crescent crystal dawn daylight dew dove
    dragonfly dune dusk eclipse elm everest evergreen fern field fjord flame flint flora flower forest fountain frontier galaxy
    geyser glacier glade glen gorge granite grove gulch harvest hazel heath hedge hemlock highland highlands hollow iceberg
    inlet ivory ivy jade jasmine jungle juniper lagoon laurel lava leaf lightning lily lotus lunar magnolia mango maple marble
    marsh meadow meadows mesa meteor midnight mint mist monarch monsoon moon moonlight moss nebula oak oasis olive onyx opal
    orbit orchard orchid palm palms panorama paradise pearl pebble peninsula petal pine pines plains plateau pluto poplar prairie
    quartz rain ravine reef ridge ripple rocket ruby sage sand sands sapphire savanna sequoia shadow sierra silk skyline snow
    solstice spruce storm stream summer sunflower sunlight sunny sunray surf swan terrain tide timberline topaz tornado trail
    tulip tundra twilight universe valleyview venus vine vineyard violet volcano waterfall wave waves willow winter zephyr`,
    // Beasts.
    `alligator ant badger bear beaver bee bison bobcat buck buffalo bull butterfly camel cardinal cat cheetah cobra condor cougar
    cow coyote crane cricket crow deer dolphin dragon duck elephant elk flamingo fox frog gazelle goose griffin grizzly hare hawk
    heron honeybee hornet horse hummingbird jaguar kangaroo kingfisher lark leopard lynx mammoth mustang otter owl ox panda
    panther parrot peacock pegasus pelican penguin phoenix puma python rabbit ram raven rhino robin salmon scorpion seal
    seagull shark sheep snail spider squirrel stag stallion starfish swift thunderbird toro turtle unicorn viper wasp whale wolf
    wolves wolverine zebra`,
    // Things.
    `anchor ankh apollo armor arsenal axis badge ball banner barrel basket beacon bell blade block board bolt bond bottle bow box
    brick bronze brush bubble bullet button candle canvas card carriage castle chain chair chariot chase chest chimney circle
    citadel clock coin collar column cone copperhead core corner cottage cradle crate cross crown cube cup curtain cycle deck desk
    dial dish dome door dot drum edge egg emblem engine envelope fiber flag fleet fork fort fortress frame fusion gate gateway
    gear gem glove grid gun hammer hammock handle harp hat heart helm hinge honey hook horn hoop icon image ink jar jewel jet jug
    kettle key kite ladder lamp lance lantern latch lens lever lid lighthouse link locker loop loom magnet mansion mantle map mask
    mast medal medallion mill mirror mosaic needle nest net nut obelisk paddle pallet panel parcel patch path peak pearl pen
    pencil pendulum phone piano pillar pin pipe pixel plank plate plow pocket portal pot prism prop pulse puzzle pyramid quill raft
    ramp ribbon rig ring robot roller roof rope saddle sail scale scepter scope screen screw scroll seal seat sentinel shell shield
    shuttle sickle sign signal signet slate sleeve socket spark spear sphere spike spindle spire spoon spot square stack staff
    stage stamp stitch strap strand string sword table tag tank target tent thread throne ticket tide tile timber token torch
    tower track trident trophy trumpet trunk tub tube umbrella vault veil vessel wagon wall wallet watch web wedge wheel whistle
    window wing wire yard yarn yoke`,
    // People and what they do.
    `actor admiral adventure adventures angel angels apprentice archer artisan artist author aviator baker banker bishop boss brave
    brewer bridge builder builders butcher buyer captain carpenter challenger champion champions charger chief chiefs citizen
    coach colonial comfort command commander commodore companion concierge conqueror cook count courier cowboy craft crafter
    crafters craftsman creator crew crusader dealer defender designer designers detective diplomat director discover discovery
    doctor dream dreams driver duke earl emperor empress engineer envoy expert experts explore explorer farmer father fellow
    fighter finder fisher fisherman founder friend friends gardener general genesis genie genius gentle gladiator governor guest
    guide guild healer helper hero heroes host hunter judge junior kid kids knights lady leader leaders legend lord magic magician
    maker makers marshal marvel mason mate mayor merchant messenger miller miner minister monk mother navigator neighbor noble
    nomad officer oracle outlaw owner painter pal parent partner patriot people pharaoh pilgrim planner player plumber poet pope
    president presidential prince princess prophet quest queen raider ranger rebel rider rookie runner sailor samaritan scholar
    scout senator sentry servant settler shepherd sheriff singer sister smith soldier son sons spartan spirit sprinter squad squire
    steward stranger student teacher tenant titan trader trailblazer traveler traveller tribe trustee twin tycoon veteran veterans
    viking villager virgin visitor voyager warden warrior watchman winner wizard woman women worker workers writer`,
    // Ideas and qualities.
    `absolute access accent acclaim accord achieve acme acorn action active acute adapt adept advantage aim air alert align allure
    alert amazing ambition ample answer apex aspect aspire asset assist assured athena attitude attic audio authentic autonomy
    avid award aware balance balanced benchmark benefit beyond big bless blessed blessing bliss blossom bold bonus bonanza boost
    bounty bounce brand bravo breakthrough brief brilliance brilliant bridge broad bundle buzz calm capable capital care careful
    cares caring casual catalyst causeway celebration certain certified chance change charm cheer circuit civic clarity class click
    clever close cohesive combat compact compare compass concept concord condition confidence confident connect connected
    connection connections connect conquest conscious consensus constant contact context contour contrast convergence
    convergent cool cornerstone cosmopolitan courage courtesy covenant creation crisp critical culture curious current cutting
    daily daring dash day days decade decision dedicated deep delight delicious democracy depth destiny destination determined
    dignity diligent dimension dimensions direction discount distinct distinction diverse diversified divine dominion double
    driven duo durable duty dynamics dynasty eager early ease easy echo eco economic economics economy edge effective efficient
    effort element elements elevate elevation embrace emerge emerging encore endeavor endless endurance enduring engage enhance
    enhanced enlighten entire epoch equal equality equilibrium equity escape essence essentials eternal eternity ethos event ever
    everlasting every everyday evolution evolve evolving exact excellence excellent exceptional exclusive executive exotic expanse
    experience express expression extra extreme eye eyes fact fair faith faithful fame famous fantastic fantasy far fashion favor
    favorite fidelity final find fine finish fit five fix flash flex flexible flight flow focal focus fold force forever form
    formula forte fortune forward foundation four fourth fox frame free freedom frequency full fun function fundamental fury fuse
    gain gala game general generation generations genuine gift glad glamour gleam global glory glow goal good goodness grace
    gracious grade grand gratitude gravity greater greatest greenway groundwork group grow growing growth guaranteed habit half hand
    hands handy happy happiness harmony haste haven heaven heavenly heart help helping hidden high highest hit holistic holy
    homeland honest honesty honor hope horizon hot hour huge human humanity humble ideal idea ideas identity illusion imagine
    imagination immediate impact impulse in increase infinite infinity influence inner insight inspiration inspire inspired
    instant integral integrity intelligent intense intent interlink intrepid intuition invent invincible inspire jolly journey joy
    jubilee jump just justice keen keep keystone kind kindness kinetic knowledge landmark large last lasting launch lead leading
    leap learn legacy legal legend level leverage life lifeline lifestyle lift like limit limitless line linear lineage link list
    little live living local logic long look loop lost lotus love loving loyal loyalty luck lucky luminous lux luxury lyric
    magnificent magnitude majestic majesty many mark mastery match max meaning measure mega memory mental merit method midway
    might mighty mind mindful mindset mine miracle mission mix mobility moment momentum more motion move moving multi mutual
    mystery mystic myth natural nature near neat network neutral nexus nice night noble nobility non normal note novel now nucleus
    number oath objective odyssey offer old olympia olympic olympus one only open opera opportunity optimal optimist optimum
    option options order origin original origins outdoor outdoors outlet outlook outreach outside over own pace pact paramount
    parity part particle pass passage passion past pathfinder pathway pathways patience pattern pay peace peaceful perception
    perfection performance perpetual persona personal perspective phase phenomenon pick picture pivot place plain plan play plaza
    pleasant pledge plenty plural poetry point polar policy polish popular positive possible potential practical praise prayer
    precious prefer preferred premier presence present preserve pride prima primary prime principle privilege pro process produce
    profile profit progress promise promised prompt proof proper prospect prospects prosper prosperity protect protected proud
    proven provide providence provision proximity prudent pure purpose pursuit push quest quiet quintessential race radiance
    radiant radical radius raise rally random range rapid rare rational ray reach ready reality realm reason recall record
    recovery red reflection reflections reform refresh refuge regency regent region relate relative relay reliance relief remedy
    remote renaissance renew renewal renown repose rescue resilience resilient resolute resolution resolve resonance resonate
    respect response rest result results retro return reunion reveal revelation revere reverence revival revolution reward rhythm
    rich riches right ring rise rising rite ritual rival romance root roots round route routine royal rule run rush sacred safari
    safe salute salvation same sanctuary sane satin satisfied save saver savvy scene scenic scheme scholar score season seasons
    second secret secure select self sense serene serenity series service set setting seventh shape shaped share shared sharp shift
    shine shining short show sight silence silent simple simply simplicity sincere single skill skills slim small smart smile
    social solace solid solidarity solo solstice sonic soul sound source southern space special specialist specialists
    specialties specialty spectacular spectra speed speedy spin spirit splash splendid splendor spontaneous spring sprint stable
    stability standing start state status stay steadfast steady stellar step sterling stock story straight strategy strength
    stride strike striking strong structure style stylish sublime success successful sudden sum super superb surge surprise
    surreal survey sustain sustainable sweet swift symbol symphony synergy synthesis tailored talent tango taste teamwork temple
    tempo tender terrific theory therapy think third thought thousand thrive thrift thrill thunder time timeless times tiny today
    togetherness together tomorrow tone top torrent torque total touch tour tradition traditional traffic tranquil tranquility
    transcend transfer transform transformation transit transition treasure treasures trend trends trial tribute trinity trio
    triumph true truly trust trusted truth tune turbo turn ultimate unbound union unison unit unlimited unlocked upbeat uplift
    upper upscale upstream urgent use useful utopia vacation valiant valid valor valued variety vast velocity venture veracity
    verge verity versatile verse vertex vertical vibe vibrant vibe vice victor victorious view vigor vintage virtue virtuoso
    vital vitality vivid vocal vogue voice volume vortex voyage wander warm way ways wealth welcome well wellness wellspring wide
    will win wink wisdom wise wish wit within witness wonder wonderful wondrous word words world worth worthy wow year yes yield
    young youth zeal zen zero zest zip zone`,
    // Food and the house.
    `apple apples banana barn bean beans berry biscuit bistro bread breakfast burger butter cake candy caramel cherry chicken
    chili chocolate cinnamon citrus coconut cookie cream cuisine cupcake deli diner dinner donut feast fig flavor fresh ginger
    grape grill hearth herb home honey household juice kitchen lemon lime lunch meal melon mustard noodle nutrition olive onion
    orange organic oven pantry pasta peach peanut pepper pickle pizza plum popcorn pretzel pumpkin raspberry rosemary salad salsa
    salt sandwich sauce snack spice steak strawberry sugar sushi taco tavern toast tomato vanilla waffle apartment apartments villa
    villas manor residence residences terrace veranda courtyard balcony bed bedroom bath kitchenette laundry linen pillow sofa
    blanket children child childrens baby babies toys pets pet dog dogs puppy kitten animal animals`,
    // Of the same kind in Spanish and other Romance languages.
    `amigo amigos bella bello bonita buena bueno casa corazon corona cruz dorado dulce esperanza estrella familia fiesta flor flores
    fortuna fuego gloria grande hacienda hermanos hermosa isla lago libertad linda loma luna luz mar milagro mirador monte mundo
    nuestra nueva nuevo oro palma paloma paz perla piedra pino plata playa primavera progreso pueblo puerta rancho reina rey rio
    rosa sierra sol solar tierra torre valle verde victoria vida viva viento`,
  ].flatMap((words) => words.trim().split(/\s+/)),
);

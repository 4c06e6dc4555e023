/** How fast help is needed: talk to somebody now, call an emergency number now, or see someone today. */
export type UrgentLevel = 'crisis' | 'emergency' | 'today';

/** A sign that needs help before anything is searched. */
export interface UrgentSign {
  /** A name for it, for reviewers and tests. */
  sign: string;
  level: UrgentLevel;
  /** A more pressing level that the same words may mean; its card is shown, too. */
  perhaps?: UrgentLevel;
  /** Words of the lines on help cards that are about it, beside the words that name it. */
  lines?: readonly string[];
  /**
   * Ways to say it. A way matches when each of its parts stands somewhere in the query, in any order.
   * `swollen|tight` is either word; `passed-out` is words that follow each other. A plain word also stands for
   * its forms with -s, -ed and -ing, so "swell" is "swelling" too. No apostrophes: "cant".
   */
  ways: readonly string[];
  /** In the same notation, what makes the words mean something else ("faint lines"). */
  unless?: readonly string[];
}

const CANT =
  'cant|cannot|can-not|couldnt|unable|trouble|difficult|difficulty|hard|struggle|barely|hardly';
const SWOLLEN = 'swollen|swell|swole|puffy|puffed';
const PAIN = 'pain|painful|hurt|sore|ache|stinging|burning';
const SEVERE = 'severe|extreme|unbearable|excruciating|intense|terrible|awful|agonising|agonizing';
const SKIN = 'face|skin|cheek|forehead|chin|neck|jaw|area|it';
const AVOIDING = 'prevent|avoid|risk|risks|chance|chances|likely|likelihood';

/**
 * The reviewed list, the most pressing level first; the first sign that matches decides. It follows the facts about
 * when to get help. Of two sources the stricter wins, and a card too many does less harm than one too few.
 */
export const URGENT_SIGNS: readonly UrgentSign[] = [
  {
    sign: 'thoughts of suicide or self-harm',
    level: 'crisis',
    lines: ['danger'],
    ways: [
      'suicide|suicidal',
      'kill|killing|harm|harming myself',
      'want|wanna|urge|thinking|going hurt|cut|injure myself',
      'thinking|thought|thoughts|about|feel ending-it|ending-things|ending-everything|not-being-here',
      'self-harm|self-harming|selfharm',
      'end-my-life|take-my-life|ending-my-life|taking-my-life|end-it-all|ending-it-all',
      'want-to-die|wanna-die|wish-i-could-die|ready-to-die|rather-die|rather-be-dead|wish-i-was-dead|wish-i-were-dead|want-to-be-dead',
      'dont-want|do-not-want|no-reason|no-point to-live|be-alive|be-here|living|live-anymore|go-on',
      'samaritans|crisis-line|crisis-number|suicide-line',
      'better-off-dead|better-off-without-me|cant-go-on|cannot-go-on|not-worth-living|nothing-to-live-for',
    ],
    unless: ['shave|shaving|scissors|razor cut'],
  },
  {
    sign: 'trouble breathing',
    level: 'emergency',
    ways: [
      `${CANT} breathe|breath`,
      'short-of-breath|shortness-of-breath|out-of-breath|breathless|breathlessness|gasping',
      'not-breathing|stopped-breathing|isnt-breathing',
      'fast|rapid|noisy breathing',
      'wheeze|choking|suffocating',
    ],
    unless: [
      'bad-breath|skin-breathe|skin-cant-breathe|skin-to-breathe|pores-breathe|hard-breathing-exercises',
    ],
  },
  {
    sign: 'swollen tongue, throat, mouth or lips',
    level: 'emergency',
    ways: [
      `${SWOLLEN}|tight|tightness|tighten|close|closed throat|tongue|mouth`,
      `${SWOLLEN} lip|lips`,
      'big|bigger|huge|thick|fat|enormous tongue|throat',
      `${CANT} swallow`,
      'anaphylaxis|anaphylactic|epipen',
      'severe|serious|bad allergic-reaction',
    ],
    unless: [
      'lip-filler|lip-fillers|lip-injection|lip-injections|lip-blush|mouth-wrinkles|mouth-lines|skin-tighten',
    ],
  },
  {
    sign: 'loss of sight',
    level: 'emergency',
    ways: [
      'lost|losing|lose|loss|sudden|suddenly vision|sight|eyesight',
      'gone|going|went|suddenly blind',
      'blinded',
      'cant-see|cannot-see|can-not-see eye|eyes|properly|clearly|anything|suddenly|straight',
      'double|blur|blurred|blurry|cloudy vision|sight|eyesight',
    ],
    unless: ['lost-sight-of|double-blind|double-blinded'],
  },
  {
    sign: 'an injured eye, or severe eye pain',
    level: 'emergency',
    ways: [
      `${SEVERE}|sudden|red|badly|really|very|agony eye|eyes|eyeball ${PAIN}`,
      'needle|roller|dermaroller|pen|needled|rolled|something-sharp in-my-eye|in-the-eye|into-my-eye|in-eye|my-eyeball|hit-my-eye',
      'eye|eyeball pierced|punctured|stabbed|poked|scratched',
      'bulging eye|eyes',
      'cant-open|cannot-open|cant-move|cannot-move eye|eyes',
    ],
    unless: ['under-eye|under-eyes|undereye|under-my-eyes|red-light|red-marks-under'],
  },
  {
    sign: 'fainting or collapse',
    level: 'emergency',
    ways: [
      'fainted|fainting|collapsed|collapsing|unconscious|unresponsive',
      'feel|feels|felt|feeling|going-to|gonna|almost|nearly|sudden|suddenly faint',
      'faint dizzy|sick|clammy|sweaty',
      'passed-out|pass-out|passing-out|blacked-out|black-out|blacking-out',
      'lost-consciousness|losing-consciousness|loss-of-consciousness',
      'wont-wake|cant-wake|hard-to-wake',
      'seizure|convulsion|convulsing',
    ],
    unless: [
      'faint-line|faint-lines|faint-scar|faint-scars|faint-mark|faint-marks|faint-redness|faint-pink',
    ],
  },
  {
    sign: 'signs of sepsis or a failing circulation',
    level: 'emergency',
    ways: [
      'confused|confusion|disoriented|delirious fever|infection|infected|dizzy|shivering|suddenly|sudden|sleepy|temperature|temp|burning-up|hot',
      'feel-confused|feeling-confused|feels-confused|so-confused-and|very-confused|acting-confused|seems-confused|new-confusion|is-confused|mental-confusion',
      'confusion',
      'slurred|slurring|not-making-sense|sepsis|septic',
      'mottled|blotchy|clammy fever|cold|shivering|skin|pale',
      'rash|spots glass|not-fade|doesnt-fade|wont-fade',
      'blue|grey|gray lips|tongue',
      'purple patches|blotches|spots',
      'palpitation|palpitations',
      'racing|irregular|pounding|fast|rapid heart|heartbeat|pulse',
      'chest-pain|chest-pains|chest-tightness|tight-chest|chest-is-tight|chest-hurts',
    ],
    unless: ['confused|confusion about|between|which|what|whether|by|on-which|how|why'],
  },
  {
    sign: 'bleeding that does not stop',
    level: 'emergency',
    ways: [
      'wont-stop|doesnt-stop|not-stop|not-stopping|not-stopped|hasnt-stopped|isnt-stopping|cant-stop|never-stops|keeps|still bleed|bleeding',
      'nonstop|heavy|heavily|severe|uncontrolled|pouring|gushing bleed|bleeding|blood',
    ],
  },
  {
    sign: 'a number for an emergency',
    level: 'emergency',
    ways: ['ambulance|999|911|112', 'emergency', 'go-to-a-e|in-a-e|to-the-er|call-an-ambulance'],
    unless: ['emergency-contact|emergency-contacts|non-emergency'],
  },
  {
    sign: 'signs of an infection',
    level: 'today',
    lines: ['pus', 'spreads'],
    ways: [
      'infect|infected|infection',
      'pus|puss|abscess|cellulitis|impetigo',
      'yellow|green|smelly|foul|cloudy|thick fluid|liquid|discharge|crust|crusts|crusting|ooze|oozing|gunk|stuff',
      'oozing|weeping',
      'smell|smells|stink|stinks bad|wound|foul|funny',
      'red streak|streaks|streaking',
    ],
    unless: [`${AVOIDING} infect|infection|infections`],
  },
  {
    sign: 'fever or chills',
    level: 'today',
    ways: [
      'fever|feverish',
      'high|raised|running|have|got|with temperature|temp',
      'burning-up',
      'chills|shivery|shivering|shivers',
      'feel|feeling|felt|feels-very|feel-very|feel-really unwell|poorly',
      'feel-ill|feeling-ill|felt-ill|feel-very-ill|feel-really-ill|feel-so-ill',
    ],
    unless: [
      'hay-fever|fever-blister|fever-blisters|yellow-fever|scarlet-fever',
      'temperature water|room|shower|bath|oven|storage|store|weather|outside|serum|device',
    ],
  },
  {
    sign: 'getting worse or spreading',
    level: 'today',
    ways: [
      'red|redness|swell|swollen|rash|warm|warmth|heat|hot|sore|blister|burning|bruise|bruising|bumps|pain|painful|tender worse|worsen|worsening|worst|spread|spreading',
      'is|its|keeps|started|starting spreading',
      'getting|gets|gotten|got worse|worst',
    ],
    unless: [
      'make|makes|making|made|can|could|will|does acne|scars|scarring|melasma|pigmentation|rosacea|wrinkles|redness worse',
    ],
  },
  {
    sign: 'hot or very painful skin',
    level: 'today',
    ways: [
      `hot ${SKIN} touch|swollen|painful`,
      'hot red|redness|sore|tender|inflamed',
      'hot-to-touch|hot-to-the-touch|redness-and-heat|heat-and-redness|red-and-warm|warm-and-red',
      `${SEVERE}|throbbing pain|swelling|swell|burning`,
      'unbearable|excruciating|agony|throbbing',
    ],
    unless: [
      'hot-shower|hot-bath|hot-tub|hot-yoga|hot-weather|hot-water|hot-flush|hot-flushes|hot-drink|hot-drinks|hot-wax',
    ],
  },
  {
    sign: 'a sore or red eye',
    level: 'today',
    perhaps: 'emergency',
    ways: [
      `my-eye|my-eyes|eyeball|in-eye|in-my-eye|in-eyes|in-my-eyes|in-the-eye|eye-is|eyes-are ${PAIN}`,
      'eye-pain|eye-hurts|eyes-hurt|painful-eye|sore-eye|sore-eyes|eye-ache',
      'red-eye|red-eyes|eye-is-red|eyes-are-red|eye-red|eye-went-red|eye-gone-red|bloodshot',
      'in-my-eye|in-my-eyes|into-my-eye|into-my-eyes cream|serum|product|acid|lidocaine|numbing|got',
    ],
    unless: ['under-eye|under-eyes|undereye|under-my-eyes|around-my-eyes-hurt|does-it-hurt'],
  },
  {
    sign: 'a swollen eye',
    level: 'today',
    ways: [`eye|eyes|eyelid|eyelids ${SWOLLEN}|shut`],
    unless: ['under-eye|under-eyes|undereye|under-my-eyes'],
  },
  {
    sign: 'blisters, a burn, or skin that is dying',
    level: 'today',
    ways: [
      'blister|blistering',
      'burned|burnt rf|radiofrequency|morpheus|morpheus8|skin|face',
      `${SKIN} turned|turning|going|gone black|dark-and-cold|dusky`,
      'necrosis|necrotic|gangrene',
    ],
    unless: ['fever-blister|fever-blisters', 'burned|burnt fat|calories'],
  },
  {
    sign: 'cold sores breaking out',
    level: 'today',
    ways: [
      'cold-sore|cold-sores|coldsore|coldsores|herpes spreading|spread|outbreak|everywhere|erupted|broke-out|broken-out|breakout|all-over',
      'shingles|eczema-herpeticum',
    ],
    unless: [`${AVOIDING}|history|prone cold-sore|cold-sores|coldsores|herpes|shingles`],
  },
  {
    sign: 'an allergic reaction',
    level: 'today',
    perhaps: 'emergency',
    lines: ['lips', 'tongue', 'throat'],
    ways: [
      'allergic-reaction|hives|urticaria',
      'rash|rashes',
      `face ${SWOLLEN} badly|huge|massive|balloon|very|shut|side|so`,
    ],
    unless: [`${AVOIDING} allergic-reaction|rash|rashes`, 'metal|nickel|jewellery rash'],
  },
  {
    sign: 'too much numbing cream',
    level: 'today',
    perhaps: 'emergency',
    lines: ['fit', 'heartbeat'],
    ways: [
      'too-much|overdose|overdosed|poisoning|poisoned|dizzy numbing|lidocaine|emla|anaesthetic|cream',
    ],
    unless: ['cost|costs|price|pay cream'],
  },
  {
    sign: 'a face that stays numb or droops',
    level: 'today',
    ways: [
      'still|stays|days-later|weeks-later numb',
      'cant-feel|cant-move|cannot-feel|cannot-move face|cheek|lip|lips|mouth|forehead',
      'droop|droopy face|mouth|eyelid|smile|side',
    ],
  },
  {
    sign: 'a used or shared needle',
    level: 'today',
    ways: [
      'used-needle|used-needles|shared-needle|shared-needles|dirty-needle|dirty-needles|reused-needle|reused-needles|same-needle|same-needles|same-cartridge|used-cartridge|reused-cartridge',
      'shared roller|dermaroller|needle|needles|cartridge|derma-roller',
      'someone|somebody|friend|sister|mum|mom|mother|partner|husband|wife|brother|flatmate used-my|shared-my|borrowed-my|used-same',
      'needle|roller|needles|cartridge used-on-someone|used-on-somebody|used-on-another|used-on-other',
      'used|borrowed someone-elses|somebody-elses|friends-roller|sisters-roller|mums-roller|moms-roller|friends-dermaroller|sisters-dermaroller|friends-derma|sisters-derma',
      'hiv|hepatitis caught|catch|exposed|exposure|needle|roller',
    ],
    unless: ['can-i-have|living-with hiv|hepatitis'],
  },
];

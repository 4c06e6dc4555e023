/** Words that every adult reader of 2026 knows and that the Dale-Chall list, drawn up with American pupils of the 1980s, lacks; reviewed by hand, base forms only, no medical term of art. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    // Life since then, and in Britain
    'app chat email gym link login makeup menu mobile online photo site text video website wifi',
    'chemist leaflet litre lotion metre moisturiser mum plaster queue rinse sunscreen',
    // Signs that anyone sees or feels on their own skin
    'acne blister bruise dizzy dryness itch itchy numb numbness pimple pore rash redness scar',
    'sunburn suntan swollen tender texture tightness vomit wrinkle',
    // Going for care
    'ambulance appointment clinic emergency illness injury insurance medical patient pharmacist',
    'pregnant session temperature treatment vitamin',
    // Units
    'centimetre cm gram kg km mg millimetre ml mm pm',
    // Irregular forms of familiar words
    'shown themselves woken',
    // Countries and their people, which the list takes for familiar wherever they stand
    'america american australia australian britain british canada canadian england english europe',
    'european germany german ireland irish scotland scottish wales welsh',
    // Plain words
    'action active adult advice advise afford alcohol anxious apologise area average avoid',
    'aware baby benefit beyond brand calm cancel checklist chemical claim comfortable common',
    'complain complete confident confirm constant contact contain control couple decision',
    'delay dent depth despite detail device differ difficult difficulty discomfort discuss',
    'ease effect energy evidence example exercise exist expensive expert fade final gap',
    'illegal include including increase information interval involve item label legal licence',
    'limit local main mention mild movement national natural nervous normal obvious opinion',
    'option ordinary organise packet painkiller palm percent plastic plus press pressure',
    'prevent private probably problem procedure product professional proof proven quality',
    'rare realise recent recently recognise recover reduce refund regular relax replace',
    'request research result risk schedule severe shallow similar slight source stress',
    'suggest suitable summary support tattoo teenager temporary tend tiredness type typical',
    'uneven unsafe untreated unwell urgent usual usually warmth whatever wherever whether',
    'within',
  ].flatMap((line) => line.split(' ')),
);

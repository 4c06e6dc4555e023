const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What the whole site is about: such a word tells no page from another. */
export const SUBJECT_WORDS = list(`
  microneedling microneedle microneedles microneedled needling needled needle needles
  micro treatment treatments procedure
`);

/** Words that shape a question. They choose among sections but are not looked for in them. */
export const QUESTION_WORDS = list(`
  what whats when where which who whom whose why how long much many often soon far last lasts lasting
  normal usual ok okay alright worth possible before after afterwards during until till while
`);

/** Words with which a question is put, beside the question words. */
export const ASKING_WORDS = list(`
  can cant cannot could should shouldnt do does doesnt did is isnt are will would may must am has have
`);

/** Verbs that say only that a thing is used. They tell sections apart, but no question from another. */
export const USING_WORDS = list(`
  put puts putting wear wears wearing apply applying start starting
`);

/** Words that carry no meaning of their own in a query. */
export const EMPTY_WORDS = list(`
  a an the of to in on at by for from with without into onto up out off over
  i im ive ill me my mine myself you your yours we our us they them their he she his her it its
  is isnt are arent was wasnt were be been being am do does doesnt did didnt doing done
  can cant cannot could couldnt should shouldnt would wouldnt will wont may might must need needs
  have has had having get gets getting got gotten go goes going gone take takes taking make makes
  and or but if so as than then that this these those there here not no nor also just really very
  about again ever still yet any some all more most other another same such too only
  please tell know think say want like use using used thing things something anything feels
  hi hello thanks help
  shes hes theyre weve youve youre theres thats heres lets hows wheres whos id youd
`);

/** What is fixed for the whole site: name, address, people, licences, stages. Constants only. */

const DEFAULT_URL = 'https://needlewise.example';

/** The public address; a path in it becomes the base of every link. */
export const SITE_URL = new URL(process.env['SITE_URL'] ?? DEFAULT_URL);

/** Whether `SITE_URL` was given; a live site needs one. */
export const SITE_URL_IS_SET = SITE_URL.href !== new URL(DEFAULT_URL).href;

/** The path under which the site is served, without its last slash: '' or '/info'. */
export const BASE = SITE_URL.pathname.replace(/\/+$/, '');

export const STATUSES = ['draft', 'live'] as const;

/** `draft` until a clinician has checked the pages: no search engine lists it. */
export const STATUS = process.env['SITE_STATUS'] ?? 'draft';

interface Site {
  name: string;
  locale: string;
  /** Who runs the site and answers for it; undefined is said to be unset. */
  operator: { name: string; address: string } | undefined;
  /** Where corrections and questions go. */
  contact: { email: string } | undefined;
  textLicence: { name: string; url: string } | undefined;
  codeLicence: { name: string; url: string };
  /** A choice made in the open: publish pages about help before a clinician has read them. */
  publishUnreviewed: boolean;
}

export const SITE: Site = {
  name: 'Needlewise',
  locale: 'en-GB',
  operator: undefined,
  contact: undefined,
  textLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  publishUnreviewed: false,
};

/** Pages that a live site shows only with a valid review, by the start of their id. */
export const MUST_BE_REVIEWED = ['aftercare/', 'decide/who-should-wait'];

/** The page that tells what needs help, linked from everywhere. */
export const HELP_ARTICLE = 'aftercare/when-to-get-help';

/** The questions to take to a clinic: where a search that finds nothing leads. */
export const CLINIC_QUESTIONS = 'decide/choosing/#questions';

/** The stages of a patient's journey, in order: the question each answers, and what its page is for. */
export const STAGES = [
  {
    id: 'understand',
    name: 'Understand',
    question: 'What is it?',
    lead: 'Start here if the word is new to you.',
    description:
      'What microneedling is, what the needles do in the skin, and what nobody knows yet. In plain words, with a source for each claim.',
  },
  {
    id: 'benefits',
    name: 'Benefits',
    question: 'What can it do?',
    lead: 'What studies found, how sure they are, and what can go wrong.',
    description:
      'What studies of microneedling found, how sure the evidence is, and what can go wrong, told in equal detail. Nothing here is an advert.',
  },
  {
    id: 'decide',
    name: 'Decide',
    question: 'Is it for me?',
    lead: 'Reasons to wait, other choices, and questions to ask. Doing nothing is one of the choices.',
    description:
      'Reasons to wait, other choices, and questions to ask before you book microneedling. Doing nothing is one of the choices here.',
  },
  {
    id: 'session',
    name: 'Session',
    question: 'What happens on the day?',
    lead: 'From the moment you arrive until you go home.',
    description:
      'A microneedling session from the moment you arrive until you go home: what is done, what you may feel, and what to ask beforehand.',
  },
  {
    id: 'aftercare',
    name: 'Aftercare',
    question: 'What happens afterwards?',
    lead: 'What is usual, what to do each day, and which signs need help.',
    description:
      'The days and weeks after microneedling: what is usual, what to do each day, and which signs need help from a clinic or a doctor.',
  },
] as const;

import type { PeopleGroup } from './people-group.ts';

/** Lays out groups of people as rows of ten dots: one group beside its words, more of them under theirs, two by two; a box without dots stands for nobody. */
export function peopleDots(groups: readonly PeopleGroup[]): PeopleDots {
  const upper = pair(groups.slice(0, 2), 0);
  const lower = groups.length > 2 ? pair(groups.slice(2), upper.end + GAP) : undefined;
  const placed = [...upper.placed, ...(lower?.placed ?? [])];
  const marks = placed.flatMap((group) => group.marks);
  const path = (wanted: (core: Core) => boolean) =>
    marks.map(({ d, core }) => (wanted(core) ? d : '')).join('');
  return {
    height: (lower ?? upper).end,
    words: placed.flatMap((group) => group.words),
    discs: path(() => true),
    holes: path((core) => core !== FILLED),
    cores: path((core) => core === 6),
    points: path((core) => core === 3),
    boxes: placed.map(({ box }) => box).join(''),
  };
}

/** One group, or two side by side whose dots begin on one line, from `top` down to `end`. */
function pair(groups: readonly PeopleGroup[], top: number) {
  const alone = top === 0 && groups.length === 1;
  const lines = top + 16 + LINE * Math.max(...groups.map(({ counts }) => counts.length));
  const block = Math.max(...groups.map(({ of }) => Math.ceil(of / ROW) || EMPTY)) * STEP;
  const placed = groups.map((group, index) => {
    const left = index * HALF;
    const words = { x: left + (alone ? HALF : 0), y: top + 16 };
    const dots = { x: left + 6, y: alone ? 11 : lines + 18 };
    const box = group.of === 0 ? boxAt(dots) : '';
    return { words: wordsOf(group, words), marks: marksOf(group, words, dots), box };
  });
  return { placed, end: alone ? Math.max(lines + 6, block + 3) : lines + 12 + block };
}

function wordsOf({ label, counts }: PeopleGroup, { x, y }: At): Word[] {
  const told = counts.length > 1 ? x + KEY : x;
  return [
    { x, y, text: label, strong: true },
    ...counts.map(({ says }, index) => ({
      ...{ x: told, y: y + LINE * (index + 1), text: says, strong: false },
    })),
  ];
}

/** The last count is filled; those before it have a core, the smaller the earlier; all others are rings. */
function marksOf({ of, counts }: PeopleGroup, words: At, dots: At): Mark[] {
  let counted = 0;
  const marks = counts.map(({ n }, index): Mark => {
    const from = counted;
    counted += n;
    const y = words.y + LINE * (index + 1) - 5;
    const key = counts.length > 1 ? row({ x: words.x + 6, y }, 1) : '';
    return { d: rows(dots, from, counted) + key, core: CORES[counts.length - 1 - index] ?? 0 };
  });
  return [...marks, { d: rows(dots, counted, of), core: 0 }];
}

/** The dots from the `from`-th to the `to`-th of a block that begins at `first`. */
function rows(first: At, from: number, to: number): string {
  if (from >= to) return '';
  const inRow = from % ROW;
  const end = Math.min(to, from - inRow + ROW);
  const at = { x: first.x + inRow * STEP, y: first.y + Math.floor(from / ROW) * STEP };
  return row(at, end - from) + rows(first, end, to);
}

/** One unit longer than to its last dot, so that no rounding can lose it. */
const row = ({ x, y }: At, count: number): string =>
  `M${String(x)} ${String(y)}h${String((count - 1) * STEP + 1)}`;

/** Round the place where dots of full rows would be. */
const boxAt = ({ x, y }: At): string =>
  `M${String(x - 5)} ${String(y - 5)}h${String(ROW * STEP - 6)}v${String(EMPTY * STEP - 6)}h${String(6 - ROW * STEP)}z`;

const ROW = 10;
/** The rows that a group of nobody takes the room of. */
const EMPTY = 2;
/** From dot to dot: the gap of the dashes with which the drawing strokes the rows. */
const STEP = 16;
const LINE = 22;
const GAP = 22;
const HALF = 190;
/** The room for a dot before the words that explain it. */
const KEY = 18;
const FILLED = 12;
const CORES = [FILLED, 6, 3] as const;

type Core = 0 | (typeof CORES)[number];

/** Rows of dots of one kind, and the width of what is filled in each. */
interface Mark {
  d: string;
  core: Core;
}

/** A place in drawing units. */
interface At {
  x: number;
  y: number;
}

/** A line of words, and whether it names the people. */
interface Word extends At {
  text: string;
  strong: boolean;
}

/** What to draw: words, and rows to stroke as dots, one upon the other from wide to narrow. */
export interface PeopleDots {
  height: number;
  words: Word[];
  /** Everybody. */
  discs: string;
  /** Everybody whose dot is not filled. */
  holes: string;
  /** The count before the last. */
  cores: string;
  /** The count before that. */
  points: string;
  /** Nobody. */
  boxes: string;
}

/** The address that dials a telephone number, however it is printed. */
export const dial = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;

/** A text in pieces, in order, so that each number to call stands alone and can be made a link. */
export const numbersApart = (text: string): { text: string; isNumber: boolean }[] =>
  text
    .split(SHORT_NUMBERS)
    .map((piece, index) => ({ text: piece, isNumber: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** The numbers of three digits in `content/helplines`; in a group, so that a split keeps them. */
const SHORT_NUMBERS = /\b(000|111|112|911|999)\b/;

/**
 * Five tones of skin from lightest to darkest, and the same redness on each: darker, not redder,
 * on the last two. They are what one drawing shows, the same in light and dark, so they stand
 * here and not among the tokens that every page carries.
 */
export const SKIN_TONES = [
  { name: 'Lightest', skin: 'oklch(.88 .04 62)', redness: 'oklch(.72 .13 24)' },
  { name: 'Light', skin: 'oklch(.78 .06 62)', redness: 'oklch(.62 .14 25)' },
  { name: 'Medium', skin: 'oklch(.64 .075 58)', redness: 'oklch(.52 .13 26)' },
  { name: 'Dark', skin: 'oklch(.48 .065 52)', redness: 'oklch(.38 .085 22)' },
  { name: 'Darkest', skin: 'oklch(.34 .045 45)', redness: 'oklch(.25 .055 18)' },
] as const;

/**
 * Five tones of skin from lightest to darkest; on each the same redness (darker, not redder, on
 * the last two), a darker patch and a lighter one. They are what a drawing shows, the same in
 * light and dark, so they stand here and not among the tokens that every page carries.
 */
export const SKIN_TONES = [
  {
    name: 'Lightest',
    skin: 'oklch(.88 .04 62)',
    redness: 'oklch(.72 .13 24)',
    darker: 'oklch(.7 .07 55)',
    lighter: 'oklch(.96 .015 75)',
  },
  {
    name: 'Light',
    skin: 'oklch(.78 .06 62)',
    redness: 'oklch(.62 .14 25)',
    darker: 'oklch(.6 .075 52)',
    lighter: 'oklch(.89 .035 70)',
  },
  {
    name: 'Medium',
    skin: 'oklch(.64 .075 58)',
    redness: 'oklch(.52 .13 26)',
    darker: 'oklch(.47 .07 48)',
    lighter: 'oklch(.77 .055 64)',
  },
  {
    name: 'Dark',
    skin: 'oklch(.48 .065 52)',
    redness: 'oklch(.38 .085 22)',
    darker: 'oklch(.33 .05 42)',
    lighter: 'oklch(.62 .06 58)',
  },
  {
    name: 'Darkest',
    skin: 'oklch(.34 .045 45)',
    redness: 'oklch(.25 .055 18)',
    darker: 'oklch(.22 .03 40)',
    lighter: 'oklch(.5 .055 52)',
  },
] as const;

/**
 * Ordinary words that are one letter away from a word of the urgent signs ("month", "mouth"). They are themselves,
 * not slips of it. Gathered from the Dale-Chall list of familiar words and the words of the site's own facts.
 */
export const NOT_SLIPS: ReadonlySet<string> = new Set(
  `
acted alike allergies ashes back baking beating bind binding bitter bland blank blending blinds blink block 
bloom bluster bother brake breadth breather breeding bump burn burns burst butter caller cannon catcher cheat 
check checked checking checks cheer chess chill chilly china chose closet cloud contusion cooking covered 
covering creamy creek crest crush darker darling derm dermis dirt dozing drop dusty dwelling early eating 
else facts farming fasten father feeding feelings fellow fewer fried gainful gather giving goes graded grass 
greet hamed hands healed healing heals hear heard hearing heater herd hers hides higher hive infects injected 
injection injuries injury insect keep laser lasers lasted lasting late layer letter letting lightness liking 
listed lists liver loose loser matched matches metal moles month months movies naming nearby needed needing 
newer noise number other others pages paining paint painted painting palms passes peeling picking pierce pins 
pint poke print printed printing prints puff puncture punctures purse raise raises rarely raters rating read 
reading riding rotten says scored scores season seem sell selling sells setting shallow shaped share sharing 
shell shelling shining shirt shoot shopping shore shorter shot shout sigh sill sink sleep small smelling 
snuff socks sole soles sort spell spelling spill sport spot spreads spring staff stall stated stay steak 
stepping steps stick stiff sting stole stoop stream string sweat swore taken talking taught think threat 
throats tick trick unwilling waiting waken wales wallow warned warning warns warts washed washing watches 
waxing weed week wicked within wording wore worked working would wring 
`
    .trim()
    .split(/\s+/),
);

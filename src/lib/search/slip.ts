/** How two words differ by one slip of a finger. */
export type Slip = 'lost' | 'added' | 'doubled' | 'swapped' | 'mistyped';

/** The one slip that makes `typed` out of `meant`, or `undefined` when there is none or more than one. */
export function slipBetween(typed: string, meant: string): Slip | undefined {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return undefined;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [rest, wanted] = [typed.slice(start), meant.slice(start)];
  if (rest === wanted.slice(1)) return 'lost';
  if (rest.slice(1) === wanted)
    return rest[0] === typed[start - 1] || rest[0] === rest[1] ? 'doubled' : 'added';
  if (rest.length !== wanted.length) return undefined;
  if (rest.slice(1) === wanted.slice(1)) return 'mistyped';
  const swapped = rest[0] === wanted[1] && rest[1] === wanted[0];
  return swapped && rest.slice(2) === wanted.slice(2) ? 'swapped' : undefined;
}

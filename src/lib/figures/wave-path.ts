import { toHundredth, type Extent } from './linear-scale.ts';

/**
 * Gives the `d` of a line that swings between two heights, from `start` to `end`.
 * In a section of skin the two heights are the two ends of a range: the swing is data, not ornament.
 */
export function wavePath({ start, end, shallow, deep, halfWave }: Wave): string {
  const curves: string[] = [];
  for (let x = start, down = true; x < end; x += halfWave, down = !down) {
    const [left, right] = down ? [shallow, deep] : [deep, shallow];
    const bend = toHundredth(x + halfWave * SINE_HANDLE);
    const unbend = toHundredth(x + halfWave * (1 - SINE_HANDLE));
    curves.push(`C${bend} ${left} ${unbend} ${right} ${toHundredth(x + halfWave)} ${right}`);
  }
  return `M${start} ${shallow}${curves.join('')}`;
}

/** Length of the level handles with which a cubic curve follows a half wave of a sine. */
const SINE_HANDLE = 0.3642;

/** A wave in drawing units; it begins at `shallow` and passes `end` by less than `halfWave`. */
export interface Wave extends Extent {
  shallow: number;
  deep: number;
  halfWave: number;
}

/** Round tick values for the two kinds of axis that d3 labels too densely for a small chart. */

/** Powers of ten in [low, high], with 2 and 5 between them where there are fewer than two. */
export function logTicks(low: number, high: number): number[] {
  const decades: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    decades.push(power);
  const within = (multiples: number[]) =>
    decades
      .flatMap((power) => multiples.map((multiple) => Number(`${multiple}e${power}`)))
      .filter((value) => value >= low && value <= high);
  const powers = within([1]);
  if (powers.length < 2) return within([1, 2, 5]);
  const every = Math.ceil(powers.length / 5);
  return powers.filter((_, index) => index % every === 0);
}

/** 0 and powers of ten on both sides for a symmetric-log axis that is linear below `constant`. */
export function symlogTicks(low: number, high: number, constant: number): number[] {
  const positive = high > constant ? logTicks(constant, high) : [];
  const negative = low < -constant ? logTicks(constant, -low).map((value) => -value) : [];
  return [...negative.reverse(), 0, ...positive];
}

/** Leaves out ticks whose numbers would touch; zero always stays. */
export function spacedTicks<T extends { value: number; at: number }>(ticks: T[]): T[] {
  const zero = ticks.find(({ value }) => value === 0);
  const kept: T[] = zero ? [zero] : [];
  for (const tick of ticks) {
    if (kept.every(({ at }) => Math.abs(at - tick.at) >= 34)) kept.push(tick);
  }
  return kept.sort((a, b) => a.at - b.at);
}

import type { GpuWork } from "./page/countGpuWork";
import type { Answer, Request, Side } from "./request";

/** One side's part of a comparison; null where the side cannot do it. */
export interface Measured {
  /** Medians over rounds. */
  ms: number;
  cpuMs: number;
  /** Everything that was answered, a round each. */
  rounds: Answer[];
  /** Of the last round. */
  values: ArrayLike<number>;
  gpu?: GpuWork;
}

/** Theirs over ours, round by round: the median, the least and the greatest. */
export interface Ratio {
  median: number;
  least: number;
  greatest: number;
}

/** In CPU time, of what each side did; null where one of them did not. */
export function cpuRatio(
  ours: Measured | null,
  theirs: Measured | null,
  timeOf: (answer: Answer) => number = ({ cpuMs }) => cpuMs,
): Ratio | null {
  if (ours === null || theirs === null) return null;
  const ratios = ours.rounds.map(({ cpuMs }, round) => timeOf(theirs.rounds[round]) / cpuMs);
  return { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) };
}

export interface Entry {
  name: string;
  side: Side | null;
  /** Whether a failure means "cannot do this" instead of an error of ours. */
  optional?: boolean;
  request?: Partial<Request>;
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The median, and the least and the greatest beside it. */
export function spread(values: number[], digits = 0): string {
  const [middle, least, greatest] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}–${greatest.toFixed(digits)})`;
}

/**
 * Lets the sides answer in turn, round after round (A B C A B C …), so that a slow moment of the
 * machine hits all of them. A round before the first lets everyone load and compile.
 *
 * @param request of a round; rounds may differ, as long as they cost the same.
 */
export async function interleave(
  entries: Entry[],
  rounds: number,
  request: (round: number) => Request,
): Promise<Map<string, Measured | null>> {
  const answers = new Map<string, Answer[] | null>(
    entries.map(({ name, side }) => [name, side === null ? null : []]),
  );
  for (let round = -1; round < rounds; round++) {
    for (const { name, side, optional, request: special } of entries) {
      const list = answers.get(name);
      if (!list || side === null) continue;
      try {
        const answer = await side.answer({ ...request(round), ...special } as Request);
        if (round >= 0) list.push(answer);
      } catch (error) {
        if (!optional) throw error;
        answers.set(name, null);
      }
    }
  }
  return new Map(
    [...answers].map(([name, list]) => {
      if (!list) return [name, null];
      const { values, gpu } = list[list.length - 1];
      const ms = median(list.map(({ ms }) => ms));
      const cpuMs = median(list.map(({ cpuMs }) => cpuMs));
      return [name, { ms, cpuMs, rounds: list, values, gpu }];
    }),
  );
}

/**
 * ‖a − b‖∞ / ‖b‖∞ for vectors, and the largest relative difference of any two losses; of what both
 * have, since a slow moment may leave one side with fewer steps.
 */
export function largestDifference(
  kind: "losses" | "vectors",
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): number {
  const largest = Array.from(b).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let difference = 0;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const scale = kind === "losses" ? Math.abs(b[i]) : largest;
    difference = Math.max(difference, Math.abs(a[i] - b[i]) / scale);
  }
  return difference;
}

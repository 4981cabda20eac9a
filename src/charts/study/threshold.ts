/** A line that numbers are held against. */
export interface Threshold {
  value: number;
  /** A few signs: "2/η". */
  label: string;
}

/** What an axis has to reach for it. */
export const thresholdValues = (threshold: Threshold | undefined): number[] =>
  threshold === undefined ? [] : [threshold.value];

/** How much one more sample changes a landscape, by how many there are. */
export interface SampleChanges {
  /** Middle of each range of k in log k. */
  k: number[];
  /** Mean of |L_{k+1} − L_k| over the range and the points, or of its square. */
  change: number[];
  /** Of log change over log k, by least squares; NaN where there are fewer than two ranges. */
  slope: number;
  /** Points of the landscape that it is a mean over. */
  points: number;
}

import { spacedCheckpoints } from "../results/spacedCheckpoints";
import { type PrincipalComponents, principalComponents } from "./principalComponents";

/** Of longer paths so many checkpoints are taken, evenly spaced: the cost grows with their square. */
const MOST_CHECKPOINTS = 200;

/**
 * The two principal components of several paths together, about the end of the first: of the rows
 * θ_t − θ_T of all of them, where θ_T is the first path's last checkpoint. With one path it is the plane
 * of Li et al. 2018. A path that is kept at more checkpoints counts for more.
 *
 * @param paths checkpoints of each, [T, P] flattened.
 * @throws when the paths together span no plane, and the signal's reason when it is aborted.
 */
export function jointPlane(
  paths: readonly Float32Array[],
  parameters: number,
  signal?: AbortSignal,
): Promise<PrincipalComponents> {
  const [first, ...others] = paths;
  // The last row is what they are taken about.
  const rows = [...others, first].flatMap((path) => {
    const taken = spacedCheckpoints(path.length / parameters, MOST_CHECKPOINTS);
    return Array.from(taken, (t) => path.subarray(t * parameters, (t + 1) * parameters));
  });
  const joined = new Float32Array(rows.length * parameters);
  for (const [index, row] of rows.entries()) joined.set(row, index * parameters);
  return principalComponents(joined, parameters, 2, signal);
}

import { isFunction } from "../../catalog/models";
import { WordedError, worded } from "../../language/worded";
import { pointOfPlane } from "../../plane/pointOfPlane";
import type { WalkPart } from "../protocol";
import { drawsOf } from "./freshSetUp";
import { type Handler, usedBy } from "./job";
import { trainingSetUp } from "./trainingSetUp";
import { rowOf } from "./walkRows";

/** Rows travel in parts about this often, in milliseconds. */
const PART_INTERVAL = 150;

/** Carries out some of many trainings of a function. */
export const walksJob: Handler<"walks"> = async (input, context) => {
  const { recipe, of, axes, alpha, beta, starts, walks, moments } = input;
  const { signal, partial } = context;
  if (!isFunction(recipe.model)) {
    throw new WordedError(worded`Training from many starts is for functions of a few parameters.`);
  }
  const setUp = await trainingSetUp(input, context);
  let finished: number[] = [];
  let rows: number[] = [];
  let sent = performance.now();
  const take = (): WalkPart => {
    const part = { walks: Int32Array.from(finished), rows: Float32Array.from(rows) };
    [finished, rows] = [[], []];
    sent = performance.now();
    return part;
  };
  for (const walk of walks) {
    const theta =
      starts === null ? setUp.theta : pointOfPlane(axes, starts[2 * walk], starts[2 * walk + 1]);
    // Paths differ in what is random about them; from a grid only the start differs.
    const seed = of === "paths" ? recipe.seed + walk : recipe.seed;
    const row = await rowOf[of]({
      ...{ axes, alpha, beta, moments, signal },
      setUp: { ...setUp, theta, seed, draws: drawsOf(setUp.spec, seed) },
    });
    if (row === null) break;
    finished.push(walk);
    rows.push(...row);
    if (performance.now() - sent >= PART_INTERVAL) partial(take());
  }
  return { part: take(), used: usedBy(setUp.objective) };
};

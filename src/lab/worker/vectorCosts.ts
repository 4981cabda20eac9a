import { orthogonalizeTwice } from "../../curvature/float64";
import { symmetricEigenvalues } from "../../curvature/symmetricEigenvalues";
import { gaussianDirectionInRanges } from "../../landscape/gaussianDirection";
import { normalizeDirection } from "../../landscape/normalizeDirection";
import { displacementGram } from "../../landscape/principalComponents";
import { projector } from "../../landscape/projectTrajectory";
import { createRule } from "../../nn/rules";
import type { Recipe } from "../../recipe/schema";
import type { ParameterLayout } from "../../results/parameters";
import type { Costs } from "./costs";

/** Vectors are tried at this length at most; time is proportional to it. */
const MOST_NUMBERS = 2 ** 20;
/** Rows that a vector is made orthogonal to, and checkpoints whose pairs are multiplied. */
const ROWS = 4;
const CHECKPOINTS = 12;
/** Order of the matrix whose eigenvalues are tried: the time goes with its third power. */
const DENSE_ORDER = 200;

/** What passes over the parameters cost, which stand beside those of the network. */
export async function vectorCosts(
  theta: Float32Array,
  layout: ParameterLayout,
  { seed, axes, training, curvature }: Recipe,
  timed: (call: () => unknown) => Promise<number>,
): Promise<Pick<Costs, "update" | "foot" | "pair" | "draw" | "row" | "dense">> {
  const all = theta.length;
  const size = Math.min(all, MOST_NUMBERS);
  const share = all / size;
  const start = theta.subarray(0, size);

  const rule = createRule(training.optimizer, layout);
  const moved = theta.slice();
  const update = await timed(() => {
    // As training does before each step.
    moved.set(theta);
    rule.step(moved, theta, 0, 0);
  });

  const direction = await gaussianDirectionInRanges(size, seed, 0);
  const project = projector(start, direction);
  const foot = await timed(() => project(direction));

  const path = new Float32Array(CHECKPOINTS * size);
  for (let t = 0; t < CHECKPOINTS; t++) path.set(direction.subarray(t), t * size);
  const pairs = (CHECKPOINTS * (CHECKPOINTS + 1)) / 2;
  const pair = (await timed(() => displacementGram(path, size))) / pairs;

  const scaling = { normalization: axes.normalization, includeBiases: axes.includeBiases };
  const draw = await timed(async () =>
    normalizeDirection(await gaussianDirectionInRanges(all, seed, 1), theta, layout, scaling),
  );

  const basis = new Float64Array(ROWS * size);
  const vector = Float64Array.from(direction);
  const row = (await timed(() => orthogonalizeTwice(vector, basis, ROWS))) / ROWS;

  return {
    update,
    foot: share * foot,
    pair: share * pair,
    draw,
    row: share * row,
    dense: curvature.dense ? await denseSeconds(all, timed) : 0,
  };
}

async function denseSeconds(
  order: number,
  timed: (call: () => unknown) => Promise<number>,
): Promise<number> {
  const matrix = Float64Array.from({ length: DENSE_ORDER ** 2 }, (_, k) =>
    Math.cos((k % DENSE_ORDER) * Math.floor(k / DENSE_ORDER)),
  );
  const tried = await timed(() => symmetricEigenvalues(matrix.slice(), DENSE_ORDER));
  return tried * (order / DENSE_ORDER) ** 3;
}

import { orthogonalizeTwice } from "../../curvature/float64";
import { symmetricEigenvalues } from "../../curvature/symmetricEigenvalues";
import { gaussianDirectionInRanges } from "../../landscape/gaussianDirection";
import { normalizeDirection } from "../../landscape/normalizeDirection";
import { displacementGram } from "../../landscape/principalComponents";
import { projector } from "../../landscape/projectTrajectory";
import { createRule } from "../../nn/rules";
import type { OptimizerRecipe, Recipe } from "../../recipe/schema";
import { type ParameterLayout, parameterCount } from "../../results/parameters";
import type { Costs } from "./costs";

/** Vectors are tried at this length at most; time is proportional to it. */
const MOST_NUMBERS = 2 ** 20;
/** Rows that a vector is made orthogonal to, and checkpoints whose pairs are multiplied. */
const ROWS = 4;
const CHECKPOINTS = 12;
/** Of matrices that steps multiply. */
const MOST_SIDE = 96;
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

  const update = await updateSeconds(theta, layout, training.optimizer, timed);

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

/** Of one step of the rule: where it multiplies matrices, it is tried on small ones. */
async function updateSeconds(
  theta: Float32Array,
  layout: ParameterLayout,
  optimizer: OptimizerRecipe,
  timed: (call: () => unknown) => Promise<number>,
): Promise<number> {
  const { inParts: whole } = createRule(optimizer, layout);
  const tried = whole === undefined ? layout : cutDown(layout);
  const rule = createRule(optimizer, tried);
  const start = theta.subarray(0, parameterCount(tried));
  const moved = start.slice();
  const seconds = await timed(() => {
    moved.set(start);
    rule.step(moved, start, 0, 0);
  });
  return seconds * ((whole?.work ?? 1) / (rule.inParts?.work ?? 1));
}

/** The same tensors with at most `MOST_SIDE` entries along each side. */
function cutDown(layout: ParameterLayout): ParameterLayout {
  let offset = 0;
  return layout.map((tensor) => {
    const shape = tensor.shape.map((side) => Math.min(side, MOST_SIDE));
    const size = shape.reduce((product, side) => product * side, 1);
    offset += size;
    return { ...tensor, shape, size, offset: offset - size };
  });
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

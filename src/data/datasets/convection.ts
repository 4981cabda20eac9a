import type { DatasetRecipe } from "../../catalog/datasets";
import { evaluated } from "../../catalog/datasets/convection";
import { within } from "../../catalog/datasets/definition";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { round20 } from "../round";
import type { Source } from "./source";

type ConvectionRecipe = SettingsOf<DatasetRecipe, "convection">;

/** Inputs and target of one sample: a·u(p) + w·∇u(p) is to be the target at the place p = (cos x, sin x, t). */
type Row = [inputs: [p: number[], w: number[], a: number], target: number];

/**
 * The convection equation as numbers that a network with derivatives is to tell: the direction
 * w = (−β sin x, β cos x, 1) of a sample of the equation makes w·∇u the u_t + βu_x of u(cos x, sin x, t), which
 * is to be 0; a sample of the initial values has a = 1, w = 0, t = 0. x and t are uniform on [0, 2π) and [0, 1).
 * In the moving frame x − βt takes the place of x, and w is (0, 0, 1). The test asks for u = sin(x − βt) on an
 * even grid of the same range.
 */
export function convection(recipe: ConvectionRecipe, { random }: Source): Collection {
  const { samples } = recipe;
  const initial = within(Math.round(recipe.initial * samples), 1, samples - 1);
  const at = (x: number, t: number) => ofPlace(recipe, x, t);
  const angle = () => 2 * Math.PI * random.uniform();
  const rows: Row[] = [];
  for (let i = 0; i < samples; i++) {
    const x = angle();
    rows.push(i < initial ? at(x, 0).value : at(x, random.uniform()).equation);
  }
  for (let i = 0; i < evaluated.places; i++)
    for (let j = 0; j < evaluated.times; j++)
      rows.push(at((2 * Math.PI * i) / evaluated.places, (j + 0.5) / evaluated.times).value);
  return {
    task: { kind: "regression", outputs: 1 },
    inputShape: [7],
    count: rows.length,
    inputs: Float32Array.from(
      rows.flatMap(([inputs]) => inputs.flat()),
      round20,
    ),
    targets: Float32Array.from(rows, ([, target]) => round20(target)),
    testFrom: samples,
    notes: [],
  };
}

/** What may be asked for at a place and a time: the solution itself, or the equation. */
function ofPlace({ speed, frame }: ConvectionRecipe, x: number, t: number) {
  const start = x - speed * t;
  const read = frame === "moving" ? start : x;
  const [cos, sin] = [Math.cos(read), Math.sin(read)];
  const turn = frame === "moving" ? 0 : speed;
  const value: Row = [[[cos, sin, t], [0, 0, 0], 1], Math.sin(start)];
  const equation: Row = [[[cos, sin, t], [-turn * sin, turn * cos, 1], 0], 0];
  return { value, equation };
}

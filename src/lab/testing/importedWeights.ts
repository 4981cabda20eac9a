/** Weights and data of files, measured as the page measures them, for tests. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { LayerActivation } from "../../catalog/models/layerList";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { importFiles } from "../../snapshot/import/importFiles";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import type { ResidualOption } from "../../snapshot/import/residualBlocks";
import { weightsRecipe, weightsRun } from "../../snapshot/import/weightsRun";
import { tryWeightsWith } from "../tryWeights";
import { userFile } from "../userFile";
import { directCrew } from "../worker/directExecutor";

export const bytesOf = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    readFileSync(new URL(`../../snapshot/fixtures/networks/${path}`, import.meta.url)),
  );

export const fileOf = (path: string) => ({ name: basename(path), bytes: bytesOf(path) });

export async function weightsIn(...files: { name: string; bytes: Uint8Array }[]) {
  const imported = await importFiles(files);
  if (imported.kind !== "weights") throw new Error(`read as ${imported.kind}`);
  return imported.weights;
}

export function recipeFor(
  weights: ImportedWeights,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  others: RecipeInput = {},
  residual?: ResidualOption,
) {
  const under = recipe({ ...others, dataset });
  const side = under.dataset.kind === "glyphs" ? under.dataset.size : null;
  const input = weights.inputs.find(({ inputShape }) => side !== null && inputShape[0] === side);
  const choices = { activation, pooling: "max" as const, input, residual };
  const parsed = weightsRecipe(weights, choices, under);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.recipe;
}

/** Loss and accuracy on all samples of data files among the fixtures. */
export async function trialOfWeights(
  weights: ImportedWeights,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  data: string[],
  residual?: ResidualOption,
): Promise<{ loss: number; accuracy: number }> {
  const chosen = recipeFor(weights, dataset, activation, {}, residual);
  const [first, labels] = data.map((name) => new Blob([bytesOf(name)]));
  const file = first === undefined ? null : await userFile(data[0], first, labels);
  const { signal } = new AbortController();
  const options = { backend: "wasm" as const, file, signal };
  const trial = await tryWeightsWith(directCrew())(weightsRun(weights, chosen), options);
  if ("problem" in trial) throw new Error(trial.problem);
  return trial;
}

export const lossOfWeights = async (...of: Parameters<typeof trialOfWeights>): Promise<number> =>
  (await trialOfWeights(...of)).loss;

export const lossOf = async (
  path: string,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  data: string[],
): Promise<number> => lossOfWeights(await weightsIn(fileOf(path)), dataset, activation, data);

export const moons = {
  kind: "npz",
  file: "moons.npz",
  samples: 20000,
  testFraction: 0,
  inputs: "raw",
} as const;

/** Weights on the command line, with what their files leave open. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Trial } from "../src/lab/tryWeights";
import { describeProblem } from "../src/recipe/parse";
import type { Recipe } from "../src/recipe/schema";
import type { Run } from "../src/results/results";
import { formatNumber } from "../src/snapshot/formatNumber";
import type { WeightsAnswers } from "../src/snapshot/import/describeNetwork";
import { importFiles } from "../src/snapshot/import/importFiles";
import type { ImportedWeights } from "../src/snapshot/import/importWeights";
import { type ResidualOption, residualOptions } from "../src/snapshot/import/residualBlocks";
import { lastWeights, weightsRecipe, weightsRun } from "../src/snapshot/import/weightsRun";
import { UsageError } from "./commandLine";

/** What a user says of weights: `choose` has entries such as "order=a, b, c". */
interface Said {
  inputShape?: number[];
  choose: string[];
}

interface Option {
  label: string;
  /** @throws Error in words where it does not fit the recipe. */
  run(): Promise<Run>;
}

/**
 * The recipe's run with the weights of these files, under the activation and pooling it names. What the
 * files leave open is told on standard error, each answer with the loss it gives; what the user chose is
 * taken, or the first one that fits the data.
 */
export async function readWeights(
  paths: string[],
  { inputShape, choose }: Said,
  recipe: Recipe,
  measure: (run: Run) => Promise<Trial>,
): Promise<Run> {
  const files = paths.map((path) => ({
    name: basename(path),
    bytes: new Uint8Array(readFileSync(path)),
  }));
  const chosen = chosenIn(choose);
  const read = async (answers: WeightsAnswers): Promise<ImportedWeights> => {
    const imported = await importFiles(files, answers);
    if (imported.kind === "weights") return imported.weights;
    throw new UsageError(`${paths.join(", ")}: no weights are in there.`);
  };
  let answers: WeightsAnswers = inputShape === undefined ? {} : { inputShape };
  let weights = await read(answers);
  for (const { about, options } of weights.questions) {
    const fits = await tell(
      about,
      options.map((option) => ({
        label: option.label,
        run: async () => runOf(await read({ ...answers, ...option.answers }), inputShape, recipe),
      })),
      measure,
    );
    const answer = answerIn(chosen, about, options) ?? options[fits.findIndex(Boolean)];
    if (answer !== undefined) answers = { ...answers, ...answer.answers };
  }
  if (Object.keys(answers).length > 0) weights = await read(answers);
  const ways = weights.given === null ? residualOptions(weights.layers) : [];
  if (ways.length > 1) {
    await tell(
      "blocks",
      ways.map((way) => ({
        label: way.label,
        run: async () => runOf(weights, inputShape, recipe, way),
      })),
      measure,
    );
  }
  const way = answerIn(chosen, "blocks", ways) ?? undefined;
  if (chosen.size > 0)
    throw new UsageError(`The files leave no ${[...chosen.keys()].join(", ")} open.`);
  for (const note of weights.notes) process.stderr.write(`${note}\n`);
  return runOf(weights, inputShape, recipe, way, true);
}

function chosenIn(choose: string[]): Map<string, string> {
  return new Map(
    choose.map((one) => {
      const [, about, answer] = /^(\w+)=(.*)$/.exec(one) ?? [];
      if (about === undefined) throw new UsageError(`--choose takes what=answer, not "${one}".`);
      return [about, answer];
    }),
  );
}

/** The option that was chosen, which is then done with; null for none. */
function answerIn<O extends { label: string }>(
  chosen: Map<string, string>,
  about: string,
  options: O[],
): O | null {
  const wanted = chosen.get(about);
  if (wanted === undefined || options.length === 0) return null;
  chosen.delete(about);
  const found = options.find(({ label }) => label === wanted);
  if (found !== undefined) return found;
  const known = options.map(({ label }) => `"${label}"`).join(", ");
  throw new UsageError(`${about} may be ${known}, not "${wanted}".`);
}

async function tell(
  about: string,
  options: Option[],
  measure: (run: Run) => Promise<Trial>,
): Promise<boolean[]> {
  const fits: boolean[] = [];
  process.stderr.write(`The file leaves open: ${about}\n`);
  for (const { label, run } of options) {
    const trial = await run()
      .then(measure)
      .catch((error: Error) => ({ problem: error.message }));
    const fit = !("problem" in trial);
    fits.push(fit);
    process.stderr.write(
      `  ${label}: ${fit ? `loss ${formatNumber(trial.loss)}` : "does not fit these data"}\n`,
    );
  }
  return fits;
}

/** @param all checkpoints of a series, or the last one alone. */
function runOf(
  weights: ImportedWeights,
  inputShape: number[] | undefined,
  recipe: Recipe,
  residual?: ResidualOption,
  all = false,
): Run {
  const input =
    inputShape && weights.inputs.find((one) => String(one.inputShape) === String(inputShape));
  const activation = "activation" in recipe.model ? recipe.model.activation : "relu";
  const pooling = recipe.model.kind === "cnn" ? recipe.model.pooling : "max";
  const parsed = weightsRecipe(weights, { activation, pooling, input, residual }, recipe);
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join("\n"));
  return weightsRun(all ? weights : lastWeights(weights), parsed.recipe);
}

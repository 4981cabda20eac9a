/**
 * Runs a recipe without a browser: `npm run landscape -- recipe.json out.npz [--backend wasm]`; with
 * `--weights`, on a network that was trained elsewhere.
 * Progress goes to standard error. Exit codes: 0 done, 1 the run failed, 2 bad usage or recipe.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { carriedFile } from "../src/app/files/carriedData";
import { datasetOf } from "../src/app/files/datasets";
import { hasLabelsFile, isFromFile, isRegression } from "../src/catalog/datasets";
import { lookAtData } from "../src/data/look/lookAtData";
import type { BackendChoice, RunObserver, UserFile } from "../src/lab/experiment";
import { runExperimentWith } from "../src/lab/runExperiment";
import { tryWeightsWith } from "../src/lab/tryWeights";
import { userFile } from "../src/lab/userFile";
import { dataFile } from "../src/lab/worker/dataFile";
import { directCrew } from "../src/lab/worker/directExecutor";
import { describeProblem, parseRecipe } from "../src/recipe/parse";
import { readRecipe } from "../src/recipe/readRecipe";
import type { Recipe } from "../src/recipe/schema";
import { emptyRun, type Run } from "../src/results/results";
import { readSnapshot, writeSnapshot } from "../src/snapshot/snapshotFile";
import { fitted } from "../src/snapshot/snapshotSize";
import { defaultView } from "../src/snapshot/view";
import { loadCluster } from "./cluster";
import { commandLine, runProgram, UsageError } from "./commandLine";
import { readJson, requirePlaceFor } from "./files";
import { readWeights } from "./landscapeWeights";

const USAGE = `Usage: npm run landscape -- recipe.json out.npz [options]
  in place of recipe.json, a snapshot: its recipe is run again, on the data that it carries
  --backend wasm|cpu
  --queue redis://…      leaves the points of the surface to workers (npm run study-worker)
  --data file            samples for a recipe that asks for a file; twice for IDX images and labels. What the
                         recipe does not say of them (label, text, missing values, …) is proposed, and printed
  --weights file         weights to look at instead of training (.safetensors, .pt, .pth, Keras, .onnx, .npz,
                         a model.json with its shards); several make a path
  --input-shape h,w,c    of the images that such a network takes, where the file does not tell
  --choose what=answer   an answer to what such a file leaves open: network, kernels, order or blocks, in the
                         words in which the answers are printed with the losses they give`;
const BACKENDS: BackendChoice[] = ["auto", "wasm", "cpu"];

function readCommandLine() {
  const { positionals, values } = commandLine(USAGE, {
    backend: { type: "string", default: "auto" },
    queue: { type: "string" },
    data: { type: "string", multiple: true },
    weights: { type: "string", multiple: true },
    "input-shape": { type: "string" },
    choose: { type: "string", multiple: true, default: [] },
  });
  const [recipePath, outputPath] = positionals;
  const backend = BACKENDS.find((name) => name === values.backend);
  if (positionals.length !== 2 || backend === undefined) throw new UsageError(USAGE);
  const { data, weights = [], "input-shape": shape, queue: url = null } = values;
  if (url !== null && backend === "cpu") {
    throw new UsageError("Workers of a queue compute on wasm: leave --backend out.");
  }
  const inputShape = shape?.split(",").map(Number);
  if (inputShape?.some((side) => !Number.isInteger(side) || side < 1)) throw new UsageError(USAGE);
  const { choose } = values;
  return { recipePath, outputPath, backend, url, data, weights, inputShape, choose };
}

/** The experiment, and its data where the file carries them. */
async function readExperiment(
  path: string,
): Promise<{ recipe: Recipe; said: unknown; carried: UserFile | null }> {
  if (!path.endsWith(".npz")) return { ...(await recipeIn(path)), carried: null };
  const snapshot = await readSnapshot(new Uint8Array(readFileSync(path)));
  const { recipe } = snapshot.run;
  return { recipe, said: recipe, carried: await carriedFile(snapshot) };
}

/** The recipe, and what its file says of it. */
async function recipeIn(path: string): Promise<{ recipe: Recipe; said: unknown }> {
  const json = readJson(path);
  const parsed = await readRecipe(json);
  if (parsed.ok) return { recipe: parsed.recipe, said: json };
  const problems = parsed.problems.map((problem) => `  ${describeProblem(problem)}`);
  throw new UsageError([`${path} is not a valid recipe:`, ...problems].join("\n"));
}

/** The data files named on the command line, or by the recipe relative to its own folder. */
async function readData(
  recipe: Recipe,
  recipePath: string,
  named: string[] = [],
): Promise<UserFile | null> {
  const { dataset } = recipe;
  if (!isFromFile(dataset)) return null;
  const read = (name: string, place: string | undefined) =>
    new Blob([readFileSync(place ?? resolve(dirname(recipePath), name))]);
  if (hasLabelsFile(dataset) && named.length <= 2) {
    const labels = "labels" in dataset ? read(dataset.labels, named[1]) : undefined;
    return userFile(dataset.file, read(dataset.file, named[0]), labels);
  }
  if (named.length <= 1) return userFile(dataset.file, read(dataset.file, named[0]));
  const { names, content, labels } = await datasetOf(
    named.map((path) => new File([readFileSync(path)], basename(path))),
  );
  return userFile(names.file, content, labels);
}

/**
 * What the recipe leaves unsaid of the samples it is handed, as the page proposes it, told on standard
 * error. Targets that are numbers have no cross-entropy.
 */
async function proposed(recipe: Recipe, said: unknown, file: UserFile): Promise<Recipe> {
  const look = lookAtData(recipe.dataset, await dataFile(file), true);
  const { dataset = {}, training } = said as { dataset?: object; training?: { loss?: unknown } };
  const unsaid = Object.entries(look.dataset).filter(
    ([field, value]) =>
      !(field in dataset) &&
      JSON.stringify(value) !==
        JSON.stringify(recipe.dataset[field as keyof typeof recipe.dataset]),
  );
  for (const [field, value] of unsaid)
    process.stderr.write(`${field}: ${JSON.stringify(value)}, as the file suggests\n`);
  const loss = isRegression(look.dataset) &&
    training?.loss === undefined && { loss: { kind: "half-squared" } };
  const parsed = parseRecipe({
    ...recipe,
    dataset: { ...recipe.dataset, ...Object.fromEntries(unsaid) },
    training: { ...recipe.training, ...loss },
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join("\n"));
  return parsed.recipe;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function reporter(): RunObserver {
  let last = "";
  return {
    progress({ stage, fraction, secondsLeft, detail }) {
      const left = secondsLeft === null ? "" : `, ${Math.ceil(secondsLeft)} s left`;
      const line = `${stage} ${Math.floor(fraction * 10) * 10} %`;
      if (line !== last) process.stderr.write(`${line} (${detail}${left})\n`);
      last = line;
    },
    update() {},
    notice: say,
  };
}

async function main(): Promise<number> {
  const { recipePath, outputPath, backend, url, data, weights, inputShape, choose } =
    readCommandLine();
  requirePlaceFor(outputPath);
  const { recipe: read, said, carried } = await readExperiment(recipePath);
  const file = data === undefined && carried ? carried : await readData(read, recipePath, data);
  const recipe = file !== null && data !== undefined ? await proposed(read, said, file) : read;
  const abort = new AbortController();
  process.once("SIGINT", () => abort.abort());
  const trains = weights.length === 0;
  const queue = url === null ? null : await (await loadCluster()).openQueue(url, say);
  const crew = queue === null ? directCrew() : queue.crew(directCrew());
  const run = trains
    ? emptyRun(recipe)
    : await readWeights(weights, { inputShape, choose }, recipe, (one) =>
        tryWeightsWith(crew)(one, { backend, file, signal: abort.signal }),
      );
  const options = { backend, file, signal: abort.signal, observer: reporter() };
  const write = (what: string): void => {
    const { snapshot, shortened } = fitted({ title: recipe.name, run, view: defaultView });
    writeFileSync(outputPath, writeSnapshot(snapshot));
    process.stderr.write(`${what} in ${outputPath}\n`);
    if (shortened !== null) process.stderr.write(`The weights are left out. ${shortened}\n`);
  };
  try {
    await runExperimentWith(crew)(run, trains ? "train" : "surface", options);
  } catch (error) {
    // Later stages may fail where earlier ones gave something to keep.
    if (run.trained !== null) write("The run failed; what was computed before that is");
    throw error;
  } finally {
    crew.dispose();
    if (abort.signal.aborted) await queue?.withdraw();
    await queue?.close();
  }
  write(abort.signal.aborted ? "Cancelled; what was computed is" : written(run));
  return 0;
}

function written({ trained }: Run): string {
  if (trained?.stopped !== "diverged") return "Written";
  return `Diverged at step ${trained.steps}; the way there is written`;
}

runProgram(main);

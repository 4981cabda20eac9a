/**
 * Computes the landscapes that ship with the page: every recipe in public/gallery/recipes becomes a
 * snapshot, a thumbnail and an entry of public/gallery/index.json. Run with `npm run gallery`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Thumbnail } from "../src/charts/Thumbnail";
import { runExperimentWith } from "../src/lab/runExperiment";
import { directCrew } from "../src/lab/worker/directExecutor";
import { recipe } from "../src/recipe/parse";
import { emptyRun, type Run } from "../src/results/results";
import { withoutWeights } from "../src/results/withoutWeights";
import { writeSnapshot } from "../src/snapshot/snapshotFile";
import { defaultView, type View } from "../src/snapshot/view";

const FOLDER = "public/gallery";

/** What a file in the recipes folder holds. */
interface Exhibit {
  title: string;
  /** One sentence: what to look at. */
  look: string;
  view?: Partial<View>;
  recipe: Parameters<typeof recipe>[0];
}

async function compute(exhibit: Exhibit): Promise<Run> {
  const crew = directCrew();
  const run = await runExperimentWith(crew)(emptyRun(recipe(exhibit.recipe)), "train", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice: console.error },
  });
  crew.dispose();
  // Whoever wants to go on from here trains the recipe again.
  return withoutWeights(run);
}

const entries = [];
for (const file of readdirSync(join(FOLDER, "recipes")).sort()) {
  const exhibit = JSON.parse(readFileSync(join(FOLDER, "recipes", file), "utf8")) as Exhibit;
  const name = file.replace(/^\d+-/, "").replace(/\.json$/, "");
  const run = await compute(exhibit);
  const view = { ...defaultView, ...exhibit.view };
  const { title, look } = exhibit;
  writeFileSync(join(FOLDER, `${name}.npz`), writeSnapshot({ title, run, view }));
  if (run.surface === null) throw new Error(`${file} gave no surface.`);
  const { surface, trajectory } = run;
  const thumbnail = renderToStaticMarkup(createElement(Thumbnail, { surface, trajectory, view }));
  writeFileSync(join(FOLDER, `${name}.svg`), thumbnail);
  entries.push({ file: `${name}.npz`, title, look, thumbnail: `${name}.svg` });
  console.error(`${name}: ${run.surface.loss.length} points, final loss ${run.surface.originLoss}`);
}
writeFileSync(join(FOLDER, "index.json"), `${JSON.stringify(entries, null, 2)}\n`);

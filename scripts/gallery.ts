/**
 * Computes the landscapes that ship with the page: every exhibit described in public/gallery/recipes
 * becomes a snapshot, a thumbnail and an entry of public/gallery/index.json. Run with
 * `npm run gallery`; `npm run claims` holds the sentences against the numbers.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Thumbnail } from "../src/charts/Thumbnail";
import { withoutWeights } from "../src/results/withoutWeights";
import { writeSnapshot } from "../src/snapshot/snapshotFile";
import { defaultView } from "../src/snapshot/view";
import { commandLine, runProgram, UsageError } from "./commandLine";
import { compute } from "./compute";
import { GALLERY, readExhibits } from "./exhibits";

async function main(): Promise<number> {
  const usage = "Usage: npm run gallery";
  if (commandLine(usage, {}).positionals.length > 0) throw new UsageError(usage);
  const entries = [];
  for (const { name, title, look, view: own, recipe } of readExhibits()) {
    // Whoever wants to go on from here trains the recipe again.
    const run = withoutWeights(await compute(recipe));
    const view = { ...defaultView, ...own };
    writeFileSync(join(GALLERY, `${name}.npz`), writeSnapshot({ title, look, run, view }));
    if (run.surface === null) throw new Error(`${name} gave no surface.`);
    const { surface, trajectory } = run;
    const thumbnail = renderToStaticMarkup(createElement(Thumbnail, { surface, trajectory, view }));
    writeFileSync(join(GALLERY, `${name}.svg`), thumbnail);
    entries.push({ file: `${name}.npz`, title, look, thumbnail: `${name}.svg` });
    console.error(
      `${name}: ${run.surface.loss.length} points, final loss ${run.surface.originLoss}`,
    );
  }
  writeFileSync(join(GALLERY, "index.json"), `${JSON.stringify(entries, null, 2)}\n`);
  return 0;
}

runProgram(main);

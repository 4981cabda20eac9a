/** The gallery's exhibits as they are described: `public/gallery/recipes`, one file each. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../src/recipe/claims";
import { recipe } from "../src/recipe/parse";
import { presetById } from "../src/recipe/presets";
import type { Recipe, RecipeInput } from "../src/recipe/schema";
import { readSnapshot } from "../src/snapshot/snapshotFile";
import type { View } from "../src/snapshot/view";

export const GALLERY = "public/gallery";

/** What a file in the recipes folder holds. */
interface Description {
  title: string;
  /** One sentence: what to look at. */
  look: string;
  /** What the sentence says, in numbers. */
  claims: Claim[];
  view?: Partial<View>;
  /** The experiment: a preset … */
  preset: string;
  /** … with these fields of its parts replaced. */
  change?: RecipeInput;
}

export interface Exhibit extends Omit<Description, "preset" | "change"> {
  /** Of its files, without an ending. */
  name: string;
  recipe: Recipe;
}

/** In the order in which the page shows them. */
export function readExhibits(): Exhibit[] {
  const folder = join(GALLERY, "recipes");
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const name = file.replace(/^\d+-/, "").replace(/\.json$/, "");
      const described = JSON.parse(readFileSync(join(folder, file), "utf8")) as Description;
      const { preset, change = {}, ...words } = described;
      return { name, ...words, recipe: changed(preset, change) };
    });
}

function changed(preset: string, change: RecipeInput): Recipe {
  const base = presetById(preset)?.recipe;
  if (base === undefined) throw new Error(`There is no preset ${preset}.`);
  const { grid, curvature } = base;
  return recipe({
    ...base,
    ...change,
    grid: { ...grid, ...change.grid },
    curvature: { ...curvature, ...change.curvature },
  });
}

/** The run that ships under a name. */
export async function shippedRun(name: string) {
  const { run } = await readSnapshot(new Uint8Array(readFileSync(join(GALLERY, `${name}.npz`))));
  return run;
}

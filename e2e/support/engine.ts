import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "@playwright/test";
import { RECIPE_VERSION, type RecipeInput } from "../../src/recipe/schema";
import type { Run } from "../../src/results/results";
import { readSnapshot } from "../../src/snapshot/snapshotFile";

/** Runs a recipe with the command-line engine, in this machine's Node. */
export async function runHeadless(recipe: RecipeInput, backend: "wasm" | "cpu"): Promise<Run> {
  const [input, output] = ["recipe.json", "out.npz"].map((name) => test.info().outputPath(name));
  writeFileSync(input, JSON.stringify({ version: RECIPE_VERSION, ...recipe }));
  const script = ["node_modules/tsx/dist/cli.mjs", "scripts/landscape.ts", input, output];
  execFileSync(process.execPath, [...script, "--backend", backend], { stdio: "ignore" });
  return (await readSnapshot(new Uint8Array(readFileSync(output)))).run;
}

/**
 * Holds the sentences beside presets and exhibits against their own numbers: `npm run claims` for
 * all, or with the names of some. Exhibits are read as they ship, presets are computed (minutes): here
 * in Node, or with `--browser` by the page in `dist` (`npm run build` first) in Chromium, whose
 * numbers differ in their last digits. Exit code 1 when a claim does not hold.
 */
import { type Claim, claimWords, holds } from "../src/recipe/claims";
import { presetById, presets } from "../src/recipe/presets";
import { claimed } from "../src/results/quantities";
import type { Run } from "../src/results/results";
import { commandLine, known, runProgram } from "./commandLine";
import { compute } from "./compute";
import { readExhibits, shippedRun } from "./exhibits";
import { startBrowser } from "./inBrowser";

interface Claimant {
  kind: "exhibit" | "preset";
  name: string;
  claims: Claim[];
  run(name: string): Run | Promise<Run>;
}

const USAGE = `Usage: npm run claims -- [names of presets and exhibits] [--browser]`;

let browser: Awaited<ReturnType<typeof startBrowser>> | null = null;
const computed = new Map<string, Promise<Run>>();
function presetRun(id: string): Promise<Run> {
  const preset = presetById(id);
  if (preset === undefined) throw new Error(`There is no preset ${id}.`);
  const run = computed.get(id) ?? (browser ?? { compute }).compute(preset.recipe);
  computed.set(id, run);
  return run;
}

const claimants: Claimant[] = [
  ...readExhibits().map(
    ({ name, claims }): Claimant => ({ kind: "exhibit", name, claims, run: shippedRun }),
  ),
  ...presets.map(
    ({ id, claims }): Claimant => ({ kind: "preset", name: id, claims, run: presetRun }),
  ),
];

async function main(): Promise<number> {
  const { positionals, values } = commandLine(USAGE, {
    browser: { type: "boolean", default: false },
  });
  const names = [...new Set(claimants.map(({ name }) => name))];
  const wanted = positionals.length === 0 ? names : known(positionals, names, "preset or exhibit");
  if (values.browser) browser = await startBrowser();
  let failures = 0;
  for (const claimant of claimants) {
    if (wanted.includes(claimant.name)) failures += await failing(claimant);
  }
  await browser?.close();
  return failures === 0 ? 0 : 1;
}

/** Prints what becomes of each claim. Returns how many do not hold. */
async function failing({ kind, name, claims, run }: Claimant): Promise<number> {
  let failures = 0;
  for (const claim of claims) {
    const runs = new Map([[name, await run(name)]]);
    if (claim.over !== undefined) runs.set(claim.over, await run(claim.over));
    const value = claimed(claim, (id = name) => runs.get(id) as Run);
    const kept = holds(claim, value);
    if (!kept) failures++;
    const words = `${kept ? "holds" : "FAILS"}  ${kind} ${name}: ${claimWords(claim)}`;
    console.log(`${words} (${Number(value.toPrecision(4))})`);
  }
  return failures;
}

runProgram(main);

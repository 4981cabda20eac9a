/**
 * Computes what the lessons say: `npm run lessons` runs every figure of `lessons/figures` whose numbers
 * are missing or of another recipe, with three seeds; with names, these. Numbers go to
 * `lessons/numbers.json`, the pictures of the first seed to `public/lessons/figures`. With `--check`
 * nothing is written, and all that is stored is computed again. Exit code 1 where numbers differ.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyses, analysisNames } from "../src/catalog/analyses";
import type { Quantity } from "../src/recipe/claims";
import { quantitiesOf } from "../src/results/quantities";
import type { Run } from "../src/results/results";
import { withoutWeights } from "../src/results/withoutWeights";
import { writeSnapshot } from "../src/snapshot/snapshotFile";
import { defaultView, type View } from "../src/snapshot/view";
import { commandLine, known, runProgram } from "./commandLine";
import { compute } from "./compute";
import { figureKey, figureRecipe } from "./lessons/figureRecipe";
import {
  figureNames,
  NUMBERS,
  type Numbers,
  numbersText,
  readNumbers,
  SEEDS,
  SHIPPED,
} from "./lessons/figures";
import { embeddedFigures } from "./lessons/lessons";

const USAGE = "Usage: npm run lessons -- [names of figures] [--check]";
/** How far two machines may lie apart, relative to the number. */
const AGREE = 1e-3;

async function main(): Promise<number> {
  const { positionals, values } = commandLine(USAGE, {
    check: { type: "boolean", default: false },
  });
  const names = figureNames();
  const stored = readNumbers();
  const isKnown = (name: string) => stored[name]?.key === figureKey(name);
  const wanted =
    positionals.length > 0
      ? known(positionals, names, "figure")
      : names.filter((name) => values.check || !isKnown(name));
  const embedded = embeddedFigures();
  let failures = 0;
  for (const name of wanted) {
    const bySeed: ReturnType<typeof quantitiesOf>[] = [];
    for (const seed of SEEDS) {
      const run = await compute(figureRecipe(name, seed));
      bySeed.push(quantitiesOf(run));
      if (seed === SEEDS[0] && embedded.has(name) && !values.check) ship(name, run);
    }
    const numbers = together(bySeed);
    if (values.check) failures += differences(name, stored[name]?.numbers ?? {}, numbers);
    else write({ ...stored, [name]: { key: figureKey(name), numbers } }, stored, names);
    console.error(`${name}: ${Object.keys(numbers).length} numbers`);
  }
  return failures === 0 ? 0 : 1;
}

function together(bySeed: readonly ReturnType<typeof quantitiesOf>[]): Numbers {
  const names = new Set(bySeed.flatMap((one) => Object.keys(one) as Quantity[]));
  return Object.fromEntries(
    Array.from(names, (name) => [
      name,
      bySeed.map(({ [name]: value }) =>
        value === undefined ? null : Number(value.toPrecision(6)),
      ),
    ]),
  );
}

function ship(name: string, run: Run): void {
  mkdirSync(SHIPPED, { recursive: true });
  const snapshot = { title: "", look: "", run: withoutWeights(run), view: viewOf(run) };
  writeFileSync(join(SHIPPED, `${name}.npz`), writeSnapshot(snapshot));
}

/** After each figure, so that a run that was broken off is not lost; figures that are gone are left out. */
function write(
  now: ReturnType<typeof readNumbers>,
  stored: ReturnType<typeof readNumbers>,
  names: string[],
): void {
  Object.assign(stored, now);
  const kept = names.flatMap((name) => (name in stored ? [[name, stored[name]]] : []));
  writeFileSync(NUMBERS, numbersText(Object.fromEntries(kept)));
}

function differences(name: string, before: Numbers, now: Numbers): number {
  let found = 0;
  for (const quantity of new Set([...Object.keys(before), ...Object.keys(now)]) as Set<Quantity>) {
    const [then, again] = [before[quantity] ?? [], now[quantity] ?? []];
    const agree =
      then.length === again.length && then.every((value, k) => areNear(value, again[k]));
    if (agree) continue;
    found++;
    console.log(`${name}, ${quantity}: ${then.join(" ")} stored, ${again.join(" ")} now`);
  }
  return found;
}

function areNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= AGREE * Math.abs(one) + 1e-6;
}

/** What a recipe asks for besides is seen at once. */
function viewOf({ recipe: { curvature } }: Run): View {
  const shown = analysisNames.filter((name) => curvature[name]);
  return Object.assign({ ...defaultView }, ...shown.map((name) => analyses[name].shownBy));
}

runProgram(main);

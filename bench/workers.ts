/**
 * The same job of the lab on one worker and on two, in turn, in headless Chromium:
 * `npx tsx bench/workers.ts [rounds] [part of a name]`. With `chrt -r 1` in front of it the browser has
 * its turn before the other work of the machine.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumArguments, systemChromium } from "../config/chromium";
import { runProgram, wholeNumber } from "../scripts/commandLine";
import type { RecipeInput } from "../src/recipe/schema";
import { buildPage } from "./buildPage";
import { serveCompressed } from "./compressingServer";
import { median, spread } from "./measure";
import type { CrewRound, WorkersPage } from "./page/workers";
import { rendererTime } from "./rendererTime";

const grid = (side: number) => ({ columns: side, rows: side });
const spirals = (samples: number) => ({ kind: "spirals", samples }) as const;

/** Trained so briefly that what follows is what is seen. */
const brief = { training: { steps: 50, checkpoints: 5 }, curvature: { top: 0, bottom: 0 } };

/** A surface of few samples and units is over before a worker is there; a wide one waits for memory. */
const SURFACES: Record<string, RecipeInput> = {
  "2-8-3, 100 samples, 25×25": {
    ...brief,
    dataset: spirals(100),
    model: { kind: "mlp", hidden: [8] },
    grid: grid(25),
  },
  "first recipe, 25×25": { ...brief, grid: grid(25) },
  "first recipe, 51×51": { ...brief, grid: grid(51) },
  "2-64-64, 1,024 samples, 51×51": {
    ...brief,
    dataset: spirals(1024),
    model: { kind: "mlp", hidden: [64, 64] },
    grid: grid(51),
  },
  "CNN, 25×25": { ...brief, model: { kind: "cnn" }, grid: grid(25) },
  "144-600-600, 11×11": {
    ...brief,
    model: { kind: "mlp", hidden: [600, 600] },
    grid: grid(11),
  },
};

interface BenchJob extends Omit<CrewRound, "workers"> {
  name: string;
}

const surfaces: BenchJob[] = Object.entries(SURFACES).flatMap(([name, recipe]) =>
  [true, false].map((cold) => ({
    name: `surface, ${name}`,
    recipe,
    from: "surface" as const,
    cold,
  })),
);

const map = { curvature: { top: 0, bottom: 0, map: { columns: 7, rows: 7 } } };

const JOBS: BenchJob[] = [
  ...surfaces,
  { name: "whole first recipe", recipe: {}, from: "train", cold: true },
  { name: "whole first recipe", recipe: {}, from: "train", cold: false },
  ...[true, false].map((cold) => ({
    name: "curvature map, first recipe, 7×7",
    recipe: { ...brief, ...map, grid: grid(5) },
    from: "curvature" as const,
    cold,
  })),
];

const CREWS = [1, 2];

interface Round {
  ms: number;
  cpuMs: number;
}

async function main(): Promise<number> {
  const rounds = wholeNumber("The number of rounds", process.argv[2] ?? "9", 1, 1000);
  const folder = mkdtempSync(join(tmpdir(), "topograd-workers-"));
  await buildPage("workers", folder);
  const site = await serveCompressed(folder);
  const browser = await chromium.launch({
    executablePath: systemChromium(),
    args: chromiumArguments,
  });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(new URL("workers.html", site.address).href);
    await page.waitForFunction(() => "bench" in globalThis);
    const take = async (round: CrewRound): Promise<Round> => {
      const cpu = rendererTime();
      const ms = await page.evaluate(
        (round) => (globalThis as unknown as { bench: WorkersPage }).bench.take(round),
        round,
      );
      return { ms, cpuMs: rendererTime() - cpu };
    };
    console.log(`load ${loadavg()[0].toFixed(0)}`);
    console.log("| job | workers | one, ms | two, ms | one / two | CPU, one | CPU, two |");
    console.log("|---|---|---|---|---|---|---|");
    for (const { name, ...job } of JOBS) {
      if (!name.includes(process.argv[3] ?? "")) continue;
      console.log(rowOf(name, job.cold, await inTurn(job, rounds, take)));
    }
    console.log(`load ${loadavg()[0].toFixed(0)}`);
    return 0;
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Rounds of both crews, in turn; the one before the first brings up those that stay. */
async function inTurn(
  job: Omit<CrewRound, "workers">,
  rounds: number,
  take: (round: CrewRound) => Promise<Round>,
): Promise<Round[][]> {
  const taken: Round[][] = CREWS.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [place, workers] of CREWS.entries()) {
      const found = await take({ ...job, workers });
      if (round >= 0) taken[place].push(found);
    }
  }
  return taken;
}

function rowOf(name: string, cold: boolean, [one, two]: Round[][]): string {
  const ms = (rounds: Round[]) => median(rounds.map(({ ms }) => ms)).toFixed(0);
  const cpu = (rounds: Round[]) => median(rounds.map(({ cpuMs }) => cpuMs)).toFixed(0);
  const ratios = one.map((round, place) => round.ms / two[place].ms);
  const ratio = spread(ratios, 2);
  const cells = [name, cold ? "cold" : "warm", ms(one), ms(two), ratio, cpu(one), cpu(two)];
  return `| ${cells.join(" | ")} |`;
}

runProgram(main);

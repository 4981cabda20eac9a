/**
 * What the page's main thread has to do while networks train, and the frames of terrains that are turned by
 * hand, on the built site in headless Chromium: `npm run build && npx tsx bench/whileComputing.ts [rounds]
 * [--gpu]`. Terrains are drawn in software, with `--gpu` by the machine's own graphics adapter through Vulkan.
 */
import { type Browser, chromium, type Locator, type Page } from "playwright";
import { chromiumArguments, ownAdapterArguments, systemChromium } from "../config/chromium";
import { trainToTheEnd, useRecipe } from "../e2e/support/lab";
import { commandLine, runProgram, wholeNumber } from "../scripts/commandLine";
import type { RecipeInput } from "../src/recipe/schema";
import { serveCompressed } from "./compressingServer";
import { type MainTask, mainTasks } from "./mainThread";
import { spread } from "./measure";

const LONG_MS = 50;
const TURNED_MS = 4000;
const TRAINED_MS = 300_000;

const digits: RecipeInput = {
  dataset: { kind: "glyphs", samples: 1000 },
  training: { steps: 300, checkpoints: 50 },
};

const fine: RecipeInput = {
  ...digits,
  model: { kind: "mlp", hidden: [64, 64] },
  grid: { columns: 101, rows: 101 },
};

const RUNS: Record<string, RecipeInput> = {
  "144-32-10": { ...digits, model: { kind: "mlp", hidden: [32] } },
  "144-64-64-10, 101×101": fine,
  "CNN 8-16": { ...digits, model: { kind: "cnn", channels: [8, 16] } },
  "144-600-600-10, 25×25": {
    ...digits,
    model: { kind: "mlp", hidden: [600, 600] },
    training: { steps: 60, checkpoints: 10 },
    grid: { columns: 25, rows: 25 },
  },
};

const softwareArguments = [
  ...chromiumArguments,
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const gpuArguments = [
  ...ownAdapterArguments,
  "--use-gl=angle",
  "--use-angle=vulkan",
  "--ignore-gpu-blocklist",
];

function launch(gpu: boolean): Promise<Browser> {
  return chromium.launch({
    executablePath: systemChromium(),
    args: gpu ? gpuArguments : softwareArguments,
    ignoreDefaultArgs: gpu ? ["--enable-unsafe-swiftshader"] : [],
  });
}

/** What draws WebGL; null without it. */
const renderer = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const names = gl?.getExtension("WEBGL_debug_renderer_info");
    return gl ? gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER) : null;
  });

async function train(page: Page, recipe: RecipeInput): Promise<void> {
  await useRecipe(page, recipe);
  await trainToTheEnd(page, TRAINED_MS);
}

/** Milliseconds from frame to frame while a terrain is turned. */
async function framesTurned(page: Page, terrain: Locator): Promise<number[]> {
  const box = await terrain.boundingBox();
  if (box === null) throw new Error("There is no terrain to turn.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const frames = page.evaluate(
    // No function by a name of its own: tsx gives those a helper that the page does not have.
    async (forMs) => {
      const times = [await new Promise(requestAnimationFrame)];
      while (times[times.length - 1] - times[0] < forMs)
        times.push(await new Promise(requestAnimationFrame));
      return times.slice(1).map((later, index) => later - times[index]);
    },
    TURNED_MS,
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  const end = Date.now() + TURNED_MS;
  for (let step = 0; Date.now() < end; step++)
    await page.mouse.move(x + 100 * Math.sin(step / 20), y + 30 * Math.sin(step / 33));
  await page.mouse.up();
  return frames;
}

/** Of several rounds: the longest task, and how many were long, with the least and the greatest round. */
function sayTasks(name: string, rounds: MainTask[][]): void {
  const longest = (key: keyof MainTask) =>
    spread(rounds.map((tasks) => Math.max(...tasks.map((task) => task[key]))));
  const long = rounds.map((tasks) => tasks.filter(({ wall }) => wall > LONG_MS).length);
  console.log(
    `${name}: longest task ${longest("wall")} ms, ${longest("cpu")} ms of CPU time; over ${LONG_MS} ms: ${spread(long)}`,
  );
}

function sayFrames(name: string, frames: number[]): void {
  const sorted = [...frames].sort((a, b) => a - b);
  const most = sorted[Math.floor(0.95 * (sorted.length - 1))];
  console.log(
    `${name}: ${frames.length} frames in ${TURNED_MS / 1000} s, 95 % within ${most.toFixed(1)} ms, all within ${Math.max(...frames).toFixed(1)} ms`,
  );
}

async function measure(browser: Browser, address: string, rounds: number): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  console.log(`WebGL: ${(await renderer(page)) ?? "none"}`);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("first-picture").length > 0);
  await page.waitForLoadState("networkidle");
  // What comes with a first training has come before the first round.
  await train(page, { ...RUNS["144-32-10"], seed: 100 });
  for (const [name, recipe] of Object.entries(RUNS)) {
    const traced: MainTask[][] = [];
    for (let round = 0; round < rounds; round++) {
      traced.push(
        await mainTasks(browser, page, () => train(page, { ...recipe, seed: 101 + round })),
      );
    }
    sayTasks(name, traced);
  }
  await train(page, fine);
  sayFrames("a terrain of 101×101", await framesTurned(page, page.locator("#stage canvas")));
  await page.getByRole("button", { name: "Keep this run beside the next" }).click();
  await train(page, { ...fine, seed: 2 });
  const panes = page.locator(".pane canvas");
  await panes.nth(1).waitFor();
  sayFrames("two of them", await framesTurned(page, panes.first()));
}

async function main(): Promise<number> {
  const { values, positionals } = commandLine("whileComputing.ts [rounds] [--gpu]", {
    gpu: { type: "boolean", default: false },
  });
  const rounds = wholeNumber("The number of rounds", positionals[0] ?? "3", 1, 100);
  const site = await serveCompressed("dist");
  const browser = await launch(values.gpu);
  try {
    await measure(browser, site.address, rounds);
    return 0;
  } finally {
    await browser.close();
    site.close();
  }
}

runProgram(main);

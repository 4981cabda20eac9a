/**
 * What opening a large snapshot takes of the page's main thread, on the built site in headless Chromium:
 * `npm run build && npx tsx bench/openSnapshot.ts [rounds]`. The snapshot, of 7.4 MB, is computed first.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { chromiumArguments, systemChromium } from "../config/chromium";
import { runProgram, wholeNumber } from "../scripts/commandLine";
import { RECIPE_VERSION, type RecipeInput } from "../src/recipe/schema";
import { serveCompressed } from "./compressingServer";
import { mainTasks } from "./mainThread";
import { spread } from "./measure";

const RECIPE: RecipeInput = {
  version: RECIPE_VERSION,
  dataset: { kind: "glyphs", samples: 1000 },
  model: { kind: "mlp", hidden: [64, 64] },
  training: { steps: 600, checkpoints: 135 },
  grid: { columns: 101, rows: 101 },
  curvature: { top: 5, bottom: 0 },
};

/** CPU times of the tasks, milliseconds, the longest first. */
async function open(browser: Browser, address: string, file: string): Promise<number[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("first-picture").length > 0);
  await page.getByRole("button", { name: "Library" }).click();
  const input = page.getByLabel("Files to open");
  await input.waitFor({ state: "attached" });
  // What is fetched while nothing else happens has come.
  await page.waitForLoadState("networkidle");
  const tasks = await mainTasks(browser, page, async () => {
    await input.setInputFiles(file);
    await page
      .getByText(/MLP 64.64/)
      .first()
      .waitFor();
    await page.waitForLoadState("networkidle");
  });
  await context.close();
  return tasks.map(({ cpu }) => cpu).sort((a, b) => b - a);
}

async function main(): Promise<number> {
  const rounds = wholeNumber("The number of rounds", process.argv[2] ?? "5", 1, 100);
  const folder = mkdtempSync(join(tmpdir(), "topograd-snapshot-"));
  const [recipe, file] = ["recipe.json", "large.npz"].map((name) => join(folder, name));
  writeFileSync(recipe, JSON.stringify(RECIPE));
  const engine = ["node_modules/tsx/dist/cli.mjs", "scripts/landscape.ts", recipe, file];
  execFileSync(process.execPath, engine, { stdio: "ignore" });
  const site = await serveCompressed("dist");
  const browser = await chromium.launch({
    executablePath: systemChromium(),
    args: chromiumArguments,
  });
  try {
    const longest: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const tasks = await open(browser, site.address, file);
      console.log(
        `longest tasks, ms of CPU time: ${tasks
          .slice(0, 5)
          .map((ms) => ms.toFixed(1))
          .join(", ")}`,
      );
      longest.push(tasks[0]);
    }
    const size = (statSync(file).size / 1e6).toFixed(1);
    console.log(`opening ${size} MB: longest task ${spread(longest)} ms`);
    return 0;
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}

runProgram(main);

/** The built page in Chromium, as a visitor would use it: a recipe in, its run out. */
import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { chromiumArguments, systemChromium } from "../config/chromium";
import { freePort } from "../config/freePort";
import type { Recipe } from "../src/recipe/schema";
import type { Run } from "../src/results/results";
import { readSnapshot } from "../src/snapshot/snapshotFile";

export interface Browser {
  compute(recipe: Recipe): Promise<Run>;
  close(): Promise<void>;
}

/** For a run from data to curvature on a slow machine. */
const PATIENCE = 3_600_000;

/** Starts a server for `dist` and a browser with as many workers as the page asks for. */
export async function startBrowser(): Promise<Browser> {
  const port = await freePort();
  const server = await preview({ preview: { host: "127.0.0.1", port, strictPort: true } });
  const browser = await chromium.launch({
    executablePath: systemChromium(),
    args: chromiumArguments,
  });
  return {
    async compute(recipe) {
      const context = await browser.newContext({ serviceWorkers: "block" });
      try {
        return await computeIn(await context.newPage(), `http://127.0.0.1:${port}/`, recipe);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function computeIn(page: Page, address: string, recipe: Recipe): Promise<Run> {
  page.on("crash", () => console.error("The page crashed."));
  await page.goto(address);
  await page.getByRole("button", { name: "Recipe as JSON" }).click();
  await page.getByRole("textbox", { name: "Recipe" }).fill(JSON.stringify(recipe));
  await page.getByRole("button", { name: "Use this recipe" }).click();
  const train = page.getByRole("button", { name: "Train", exact: true });
  // The click puts a job in place of the button, which comes back when the last stage has ended.
  await train.click();
  await train.waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Files" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Snapshot as NumPy (.npz)" }).click(),
  ]);
  const { run } = await readSnapshot(new Uint8Array(readFileSync(await download.path())));
  if (JSON.stringify(run.recipe) !== JSON.stringify(recipe)) {
    throw new Error("The page computed another recipe than it was given.");
  }
  return run;
}

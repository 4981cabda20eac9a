import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";

test.use({ viewport: { width: 900, height: 600 } });

const BUDGET = 350_000;

test("the first view of a link needs at most 350 kB of JavaScript, gzipped, and none of compute", async ({
  page,
}) => {
  // Where the picture is slow to come, panels stop waiting for it after a while. How slow this machine
  // is must not count: here they wait.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((act: TimerHandler, wait = 0, ...given: unknown[]) =>
      wait < 2000 ? setTimeout(act, wait, ...given) : 0) as typeof window.setTimeout;
  });
  await page.goto(`./${encodeLink(sampleSnapshot()).hash}`);
  await page.waitForFunction(() => performance.getEntriesByName("first-picture").length > 0);
  const urls = await page.evaluate(() => {
    const [{ startTime }] = performance.getEntriesByName("first-picture");
    return performance
      .getEntriesByType("resource")
      .filter((entry) => entry.name.endsWith(".js") && entry.startTime < startTime)
      .map((entry) => entry.name);
  });
  // A worker's script has no body to ask for once the worker has ended.
  const loaded = urls.map((url) => gzipSync(readFileSync(`dist${new URL(url).pathname}`)).length);
  const total = loaded.reduce((sum, bytes) => sum + bytes, 0);
  console.log(`first view: ${(total / 1000).toFixed(1)} kB in ${loaded.length} scripts`);
  expect(total).toBeLessThan(BUDGET);
  expect(urls.filter((url) => /worker/i.test(url))).toEqual([]);
  await expect(page.getByRole("heading", { name: "A made-up landscape" })).toBeVisible();
});

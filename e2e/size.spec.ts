import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";

test.use({ viewport: { width: 900, height: 600 } });

const BUDGET = 350_000;

/**
 * Where the picture is slow to come, panels stop waiting for it after a while. How slow this machine is must
 * not count: here they wait.
 */
const waitForPicture = (page: Page) =>
  page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((act: TimerHandler, wait = 0, ...given: unknown[]) =>
      wait < 2000 ? setTimeout(act, wait, ...given) : 0) as typeof window.setTimeout;
  });

test("the page says what it is before any script or style sheet has come", async ({ page }) => {
  await page.route("**/assets/**", () => new Promise<void>(() => {}));
  await page.goto("./", { waitUntil: "commit" });
  const words = page.getByText("shows its loss landscape as terrain");
  await expect(words).toBeVisible();
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  await expect(words).toHaveCSS("text-align", "center");
});

test("all that the first landscape needs is asked for by the page itself, in one round trip", async ({
  page,
}) => {
  await waitForPicture(page);
  const document = await (await page.goto("./"))?.text();
  await page.waitForFunction(() => performance.getEntriesByName("first-picture").length > 0);
  const needed = await page.evaluate(() => {
    const [{ startTime }] = performance.getEntriesByName("first-picture");
    return (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ responseEnd }) => responseEnd < startTime)
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((path) => /\.(js|css|json|npz)$/.test(path));
  });
  expect(needed).toContain("gallery/digits.npz");
  expect(needed.filter((path) => !document?.includes(`"./${path}"`))).toEqual([]);
});

test("the first view of a link needs at most 350 kB of JavaScript, gzipped, and none of compute", async ({
  page,
}) => {
  await waitForPicture(page);
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

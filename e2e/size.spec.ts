import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";

test.use({ viewport: { width: 900, height: 600 } });

const BUDGET = 350_000;

test("the first view of a link needs at most 350 kB of JavaScript, gzipped, and none of compute", async ({
  page,
}) => {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    const size = response.body().then((body) => gzipSync(body).length);
    // What is fetched ahead may still be on its way when the test ends.
    size.catch(() => undefined);
    sizes.set(response.url(), size);
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
  const loaded = await Promise.all(urls.map((url) => sizes.get(url) ?? Number.NaN));
  const total = loaded.reduce((sum, bytes) => sum + bytes, 0);
  console.log(`first view: ${(total / 1000).toFixed(1)} kB in ${loaded.length} scripts`);
  expect(total).toBeLessThan(BUDGET);
  expect(urls.filter((url) => /worker/i.test(url))).toEqual([]);
  await expect(page.getByRole("heading", { name: "A made-up landscape" })).toBeVisible();
});

/** The copy of the lab for disks, opened from one in a fresh profile without a network. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { openFiles } from "./support/files";
import { caption, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

let folder: string;

test.beforeAll(() => {
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), "topograd disk "));
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", "disk", "--outDir", folder];
  execFileSync(process.execPath, [...vite, "--emptyOutDir", "--logLevel", "error"], {
    stdio: "inherit",
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.use({ offline: true });

/** Everything that was asked for and lies neither in the page nor in the folder. */
function watchRequests(page: Page): string[] {
  const strange: string[] = [];
  const home = pathToFileURL(`${folder}/`).href;
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home))
      strange.push(request.url());
  });
  return strange;
}

const address = (file: string) => pathToFileURL(join(folder, file)).href;
const terrain = (page: Page) => page.getByRole("application", { name: "Loss surface" });
const title = (page: Page, name: string) => page.getByRole("heading", { name });

test("the lab opens from a disk, turns, and opens a snapshot, a link and the gallery there", async ({
  page,
}) => {
  const [errors, strange] = [watchErrors(page), watchRequests(page)];
  await page.goto(address("index.html"));
  await expect(title(page, "The path of a small network on digits")).toBeVisible();

  const before = await terrain(page).screenshot();
  await terrain(page).focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(async () => (await terrain(page).screenshot()).equals(before)).toBe(false);

  const buffer = readFileSync("public/gallery/deep-plain.npz");
  await openFiles(page, { name: "deep-plain.npz", buffer });
  await expect(title(page, "24 layers without skip connections")).toBeVisible();
  await page.getByRole("button", { name: "Gallery" }).click();
  await expect(page.getByRole("link", { name: /lessons/ })).toHaveCount(0);
  await page.getByRole("button", { name: /edge of stability/ }).click();
  await expect(title(page, "Gradient descent at the edge of stability")).toBeVisible();

  await page.goto(`${address("index.html")}${encodeLink(sampleSnapshot()).hash}`);
  await page.reload();
  await expect(title(page, "A made-up landscape")).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("This copy of the lab lies on a disk")).toBeVisible();
  expect(errors).toEqual([]);
  expect(strange).toEqual([]);
});

test("the lab on a disk trains: its workers, kernel, TensorFlow.js and samples are in its script", async ({
  page,
}) => {
  const [errors, strange] = [watchErrors(page), watchRequests(page)];
  await page.goto(address("index.html"));
  const tiny = { training: { steps: 10, checkpoints: 3 }, grid: { columns: 5, rows: 5 } };
  await useRecipe(page, { ...tiny, dataset: { kind: "set", name: "iris" } });
  await trainToTheEnd(page);
  await expect(caption(page)).toContainText("Iris");
  await useRecipe(page, { ...tiny, model: { kind: "vit" }, curvature: { top: 0, bottom: 0 } });
  await trainToTheEnd(page);
  await expect(caption(page)).toContainText("glyph digits");
  expect(errors).toEqual([]);
  expect(strange).toEqual([]);
});

test("findings are read on a disk, from the results that came with them", async ({ page }) => {
  const [errors, strange] = [watchErrors(page), watchRequests(page)];
  await page.goto(address("findings.html"));
  await expect(page.getByText(/reproduced in \d+ of \d+ seeds/).first()).toBeVisible();
  await page.goto(`${address("findings.html")}?homework`);
  await expect(title(page, "Homework")).toBeVisible();
  await expect(page.getByRole("link", { name: "Lessons" })).toHaveCount(0);
  expect(errors).toEqual([]);
  expect(strange).toEqual([]);
});

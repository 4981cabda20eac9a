/** Findings and studies as figures in other people's pages: drawn from stored results. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { findings } from "../src/findings";
import { encodeStudyLink } from "../src/snapshot/link/studyLink";
import { readResults } from "../src/study/results";
import { expectAccessible } from "./support/accessible";
import { watchErrors } from "./support/lab";

const stored = (id: string) =>
  readResults(readFileSync(`public/studies/${id}.json`, "utf8"), `${id}.json`);

/** The link of what a finding studies, without its claim. */
function studyLink(id: string): string {
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error(`There is no finding ${id}.`);
  const { base, variations, measures, seeds, criterion } = finding;
  const study = { id, base, variations, measures, seeds, criterion };
  return encodeStudyLink({ study, results: stored(id) }).hash;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const theme of ["light", "dark"]) {
  for (const figure of ["card", "chart"]) {
    test(`a ${figure} is accessible in the ${theme} theme, with its numbers unfolded, 240 pixels wide and on paper`, async ({
      page,
    }) => {
      const errors = watchErrors(page);
      await page.goto(`card.html?finding=sam-flattens&figure=${figure}&theme=${theme}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("loss is flatter");
      await page.locator("summary").last().click();
      const table = page.getByRole("region", { name: "All measures" });
      await expect(table.getByRole("row")).toHaveCount(10);
      await expect(page.getByText(/^λ_max\. SGD: 1\.02 \(0\.914 to 1\.15\); SAM/)).not.toHaveCount(
        0,
      );
      await expectAccessible(page);
      await page.setViewportSize({ width: 240, height: 400 });
      await expect.poll(() => sideways(page)).toBe(0);
      await expectAccessible(page);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("link", { name: "Open in Topograd" })).toBeHidden();
      await expect(page.locator(".study-figure svg")).toBeVisible();
      // Ink on white, whatever the theme.
      await expect(page.locator("h1")).toHaveCSS("color", "rgb(20, 24, 31)");
      expect(errors).toEqual([]);
    });
  }
}

for (const [what, address, late] of [
  ["a card", "card.html?finding=sam-flattens&figure=card", "**/studies/sam-flattens.js"],
  ["a chart", "card.html?finding=sam-flattens&figure=chart", "**/studies/sam-flattens.js"],
  ["the findings", "findings.html#sam-flattens", "**/StoredPicture-*.js"],
  ["the homework", "findings.html?homework", "**/studies/homework/*"],
]) {
  test(`what a visitor is about to click on does not move: ${what}`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    // With another font lines may break elsewhere.
    await page.route("**/*.woff2", (route) => route.abort());
    let held = 0;
    await page.route(late, async (route) => {
      held += 1;
      await new Promise((resolve) => setTimeout(resolve, 400 * held));
      await route.continue();
    });
    await page.goto(address);
    await expect(page.locator(".study-figure svg").first()).toBeVisible();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(held).toBeGreaterThan(0);
    expect(await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts)).toEqual(
      [],
    );
  });
}

test("the study of a link is shown in a frame, one measure at a time", async ({ page }) => {
  const errors = watchErrors(page);
  const link = studyLink("sam-flattens");
  await page.goto(`card.html?figure=chart${link}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("sam flattens");
  await expect(page.locator("circle")).toHaveCount(9);
  await page.getByRole("combobox", { name: "Measure" }).selectOption({ index: 2 });
  await expect(page.locator("circle")).toHaveCount(9);
  await expect(page.getByRole("button", { name: /SVG/ })).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole("link", { name: "Open in Topograd" })).toHaveAttribute(
    "href",
    /findings\.html#s1\./,
  );
  // An address of the other kind of frame leads to the same.
  await page.goto(`embed.html${link}`);
  await expect(page).toHaveURL(/card\.html#s1\./);
  await expect(page.getByRole("article")).toContainText("sam flattens");
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

for (const [fault, address, words] of [
  ["an unknown finding", "card.html?finding=none", "no finding"],
  ["no finding at all", "card.html", "given no finding"],
  ["a damaged study", "card.html#s1.d.AAAA", "damaged"],
]) {
  test(`${fault} is a message, never a blank frame`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.getByRole("link", { name: "Open in Topograd" })).toBeVisible();
  });
}

test("a card in a group follows its page's theme and nothing else, and a question asks for its numbers", async ({
  page,
}) => {
  const html = `<!doctype html><html lang="en"><title>Host</title><body>
    <script src="topograd-embed.js"></script><script src="topograd-question.js"></script>
    <topograd-landscape group="a" id="landscape" snapshot="gallery/edge-of-stability.npz" style="width:600px"></topograd-landscape>
    <topograd-landscape group="a" id="card" finding="sam-flattens" figure="chart" height="auto"></topograd-landscape>
    <topograd-question figure="card" quantity="lambda.sgd/lambda.sam"><p>How much flatter?</p></topograd-question>`;
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("host.html");
  type Figure = HTMLElement & { state: { status: string; time: number } | null };
  const state = (id: string) => page.locator(id).evaluate((node: Figure) => node.state);
  await expect.poll(() => state("#landscape")).toMatchObject({ status: "shown" });
  await expect.poll(() => state("#card")).toMatchObject({ status: "shown", limits: null });
  const slider = page.frameLocator("#landscape iframe").getByRole("slider").first();
  await slider.press("Home");
  await expect.poll(() => state("#landscape")).toMatchObject({ time: 0, step: 0 });
  expect(await state("#card")).toMatchObject({ time: 0, checkpoints: 0, probe: null });
  const root = page.frameLocator("#card iframe").locator("html");
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.evaluate(() => {
    document.body.style.background = "#111";
    document.body.style.color = "#eee";
  });
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.getByRole("textbox", { name: "Your answer" }).fill("3.9");
  await page.keyboard.press("Enter");
  await expect(page.locator("topograd-question").getByRole("status")).toHaveText("Right.");
});

test("a finding opens from a disk, in a folder of the built site, without a network", async ({
  browser,
}) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const errors = watchErrors(page);
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(`${pathToFileURL("dist/card.html").href}?finding=sam-flattens&lang=de`);
  await expect(page.locator(".study-figure svg")).toBeVisible();
  await expect(page.locator(".card-verdict")).toContainText("reproduziert in 3 von 3 Seeds");
  expect(requested.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

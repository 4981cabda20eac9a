/** On paper: a picture in vectors, words and numbers, whatever the theme and the panels. */
import { expect, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";

const { hash } = encodeLink(sampleSnapshot(21, 21, 40));

test("a printed frame shows its landscape in vectors, in place of canvas and controls", async ({
  page,
}) => {
  await page.goto(`embed.html?theme=dark${hash}`);
  await expect(page.locator("canvas")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const picture = page.locator(".embed-printed svg");
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.locator("path").count()).toBeGreaterThan(400);
  await expect(page.locator("canvas")).toBeHidden();
  await expect(page.getByRole("slider")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", "rgb(20, 24, 31)");
  await page.emulateMedia({ media: "screen" });
  await expect(picture).toHaveCount(0);
  await expect(page.locator("canvas")).toBeVisible();
});

test("the printed lab is its landscape, its caption and its numbers", async ({ page }) => {
  const code = page.waitForResponse((response) => response.url().includes("PrintSheet"));
  await page.goto(`./${hash}`);
  await (await code).finished();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const sheet = page.getByRole("article");
  await expect(sheet.getByRole("heading", { name: "A made-up landscape" })).toBeVisible();
  await expect.poll(() => sheet.locator(".print-stage path").count()).toBeGreaterThan(400);
  await expect
    .poll(async () => (await sheet.locator(".print-stage svg").boundingBox())?.height)
    .toBeGreaterThan(300);
  await expect(sheet.getByRole("figure")).toContainText("Minimum");
  await expect(sheet.getByRole("row", { name: "Train loss" })).toBeVisible();
  await expect(page.locator(".app")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect(sheet).toHaveCount(0);
  await expect(page.locator(".app")).toBeVisible();
});

test("a lab that is printed before its sheet has come is no blank page, and speaks its language after", async ({
  page,
}) => {
  let come = () => {};
  const promise = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/PrintSheet-[\w-]+\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(`./?lang=de${hash}`);
  await expect(page.getByRole("heading", { name: "A made-up landscape" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".app")).toBeVisible();
  come();
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("Rang");
  await expect(sheet).not.toContainText(/\b(step|rank|train|eigenvalue|spectrum)\b/);
  await expect(page.locator(".app")).toBeHidden();
});

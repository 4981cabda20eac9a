/** The course: a lesson as a reader has it, on a phone and on paper. */
import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";

type Figure = HTMLElement & {
  state: { status: string; time: number; step: number; quantities: Record<string, number> } | null;
  seek(time: number): void;
};

const shown = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((node: Figure) => node.state);

test("the course lists its lessons, and each has its figures' files", async ({ page }) => {
  await page.goto("lessons/index.html");
  const links = page.locator("ol a");
  await expect(links).toHaveCount(
    readdirSync("lessons/en").filter((file) => file.endsWith(".html")).length,
  );
  await expectAccessible(page);
  for (const link of await links.all()) {
    const address = new URL((await link.getAttribute("href")) ?? "", page.url());
    const html = await (await page.request.get(address.href)).text();
    expect(html).not.toContain("{{");
    const files = html.match(/\.\.\/figures\/[\w-]+\.npz/g) ?? [];
    expect(files.length).toBeGreaterThan(0);
    for (const file of new Set(files)) {
      const response = await page.request.head(new URL(file, address).href);
      expect(response.headers()["content-type"], file).not.toContain("html");
    }
  }
});

test("a question is answered by the figure's own number, also after a change, and tells its page", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("lessons/07-the-edge-of-stability/index.html");
  await page.locator("#edge").scrollIntoViewIfNeeded();
  await expect.poll(() => shown(page, "edge")).toMatchObject({ status: "shown" });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBe(0);

  const question = page.locator("topograd-question").first();
  await question.evaluate((node) => {
    Object.assign(window, { answered: [] as unknown[] });
    const { answered } = window as unknown as { answered: unknown[] };
    node.addEventListener("answered", (event) => answered.push((event as CustomEvent).detail));
  });
  const answer = question.locator('[slot="answer"]');
  await question.getByLabel("Your answer").fill("5");
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByRole("status")).toContainText("Not yet. Read λ max");
  await expect(answer).toBeHidden();

  // Another learning rate, another limit: what was wrong is right.
  await page.getByRole("button", { name: "η = 0.4" }).click();
  await expect
    .poll(async () => (await shown(page, "edge"))?.quantities["late sharpness"])
    .toBeLessThan(6);
  await question.getByRole("button", { name: "Check" }).click();
  await expect(question.getByRole("status")).toHaveText("Right.");
  await expect(answer).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { answered: unknown }).answered)).toEqual([
    { quantity: "late sharpness", given: 5, right: false, tries: 1 },
    { quantity: "late sharpness", given: 5, right: true, tries: 2 },
  ]);
  expect(complaints).toEqual([]);
  await expectAccessible(page);

  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".answers")).toBeVisible();
  await expect(answer).toBeHidden();
  await expect(page.getByRole("button", { name: "Check" }).first()).toBeHidden();
});

test("figures of one group share time, camera and limits", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto("lessons/01-a-cut-is-not-the-landscape/index.html");
  for (const id of ["pca", "random"])
    await expect.poll(() => shown(page, id)).toMatchObject({ status: "shown", step: 600 });
  const frame = page.frameLocator("#pca iframe");
  await frame.getByRole("slider").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => (await shown(page, "pca"))?.step).toBe(588);
  await expect.poll(async () => (await shown(page, "random"))?.step).toBe(588);
  // What B was told it does not tell back.
  const random = page.frameLocator("#random iframe").getByRole("slider");
  await random.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await shown(page, "pca"))?.step).toBe(594);
});

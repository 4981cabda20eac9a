/** Dialogs and menus in the widest setting and the narrowest: within the window, nothing cut off, every control within reach. */
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { type Box, outside } from "./support/boxes";
import { watchErrors } from "./support/lab";

const sizes = [
  { name: "1366, dark", width: 1366, height: 768, colorScheme: "dark" },
  { name: "zoom 400 %", width: 320, height: 256, colorScheme: "light" },
] as const;

const button = (name: string) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).click();
const share = (tab: string) => async (page: Page) => {
  await button("Share")(page);
  await page.getByRole("tab", { name: tab }).click();
};

const dialogs: [name: string, selector: string, open: (page: Page) => Promise<void>][] = [
  ["share, link", ".modal", share("Link")],
  ["share, embed", ".modal", share("Embed")],
  ["share, files", ".modal", async (page) => {
    await share("Files")(page);
    for (const name of ["Size and caption", "Size and length"]) await page.getByText(name).click();
  }],
  ["share, citation", ".modal", share("Citation")],
  ["library", ".modal", button("Library")],
  ["recipe", ".modal", button("Recipe as JSON")],
  ["vary", ".modal", async (page) => {
    const training = page.getByRole("button", { name: /^Training/ });
    if ((await training.getAttribute("aria-expanded")) !== "true") await training.click();
    await page.getByRole("button", { name: /^Vary/ }).first().click();
  }],
  ["view settings", ".popover", button("View settings")],
]; // biome-ignore format: a dialog a line

async function boxInWindow(page: Page, part: string, selector: string): Promise<Box> {
  return page.locator(selector).evaluate((shown, part) => {
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    return { part, left, top, right, bottom };
  }, part);
}

/** What in it is wider than the room it has, by what it says. */
const cutOff = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluate((root) =>
    [root, ...root.querySelectorAll("*")].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const isCut = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      const meant = element.closest(".visually-hidden, svg") !== null;
      return isCut && !meant ? [`${element.className}: ${element.textContent?.slice(0, 60)}`] : [];
    }),
  );

/** Stops of the Tab key, once round and at the first again, that are out of sight or covered. */
async function outOfReach(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stops = 0; ; stops++) {
    await page.keyboard.press("Tab");
    const { what, inSight, again } = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
      const seen = document.elementFromPoint((left + right) / 2, middle);
      const again = focused.dataset.stop !== undefined;
      focused.dataset.stop = "";
      const words = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
      return {
        what: `${focused.tagName} ${words.slice(0, 40)}`,
        inSight: seen !== null && (focused.contains(seen) || seen.contains(focused)),
        again,
      };
    });
    if (!inSight) found.push(what);
    if (again) {
      expect(stops).toBeGreaterThan(0);
      return found;
    }
  }
}

for (const { name, colorScheme, ...viewport } of sizes) {
  test(`every dialog is whole and within reach: ${name}`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("./");
    await expect(page.locator("#stage .stage-bar")).toBeVisible();
    for (const [what, selector, open] of dialogs) {
      await open(page);
      await expectAccessible(page, selector);
      const seen = await boxInWindow(page, what, selector);
      expect.soft(outside([seen], viewport.width, viewport.height), what).toEqual([]);
      expect.soft(await cutOff(page, selector), `${what}: cut off`).toEqual([]);
      expect.soft(await outOfReach(page), `${what}: out of reach`).toEqual([]);
      // The first may be for words that the focus brought up.
      await expect(async () => {
        await page.keyboard.press("Escape");
        await expect(page.locator(selector)).toHaveCount(0, { timeout: 1000 });
      }).toPass();
    }
    expect(errors).toEqual([]);
  });
}

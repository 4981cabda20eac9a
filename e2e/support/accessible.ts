import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** What axe, in the page and the frames of its origin, objects to in what `selector` shows. */
async function objections(page: Page, selector: string): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { axe: there } = globalThis as unknown as { axe: typeof axe };
    // Addresses of all elements that pass take longer than the rules: on the page of findings, of
    // 14,000 elements, 30 of 42 seconds.
    const { violations } = await there.run(within, { resultTypes: ["violations"] });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html)}`,
    );
  }, selector);
}

/**
 * Expects that axe finds nothing to object to in what `selector` shows. Waits first for it to be
 * there and for its transitions to end: axe reads the page once, at the moment it is called, and
 * a dialog opens some frames after the click that asked for it.
 */
export async function expectAccessible(page: Page, selector = "body"): Promise<void> {
  await expect(page.locator(selector)).toBeVisible();
  await page.locator(selector).evaluate((shown) =>
    Promise.all(
      shown
        .getAnimations({ subtree: true })
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  expect(await objections(page, selector)).toEqual([]);
}

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

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
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html)}`),
  ).toEqual([]);
}

import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { caption, figure, trainButton, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 600 } });

const goodTable = ["x;y;kind"]
  .concat(Array.from({ length: 40 }, (_, i) => `${i / 10};${(i * 7) % 5};${i < 20 ? "a" : "b"}`))
  .join("\n");

/** Hands a file to the page as if it had been dropped on it. */
async function drop(page: Page, name: string, contents: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName, { type: "text/csv" }));
      return data;
    },
    [name, contents],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.getByText(`${name} is the dataset now`)).toBeVisible();
}

test("a dropped CSV trains, and rows that cannot be used are named by line", async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await useRecipe(page, {
    dataset: { kind: "csv", file: "points.csv" },
    model: { kind: "mlp", hidden: [4] },
    training: { steps: 20 },
    grid: { columns: 5, rows: 5 },
    curvature: { top: 1, bottom: 0, lanczosSteps: 4 },
  });
  await expect(page.getByText(/Choose the file again/)).toBeVisible();
  await drop(page, "points.csv", `${goodTable}\n1;oops;a`);
  await trainToTheEnd(page);
  expect(await figure(page, "Train loss")).toBeGreaterThan(0);
  await expect(page.getByText(/line 42/i).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test("a CSV that cannot be used is refused in words", async ({ page }) => {
  await page.goto("./");
  await drop(page, "broken.csv", "only words\nand more words\n");
  await trainButton(page).click();
  await expect(page.getByRole("alert")).toContainText(/number|column|row/i);
  await expect(trainButton(page)).toBeEnabled();
});

test("the page is usable from the keyboard alone", async ({ page }) => {
  await page.goto("./");
  await expect(trainButton(page)).toBeEnabled();
  await page.getByRole("application", { name: "Loss surface" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText(/α/).first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("slider", { name: "Training step" }).focus();
  const time = page.getByRole("slider", { name: "Training step" });
  const last = Number(await time.getAttribute("aria-valuenow"));
  await page.keyboard.press("ArrowLeft");
  await expect(time).not.toHaveAttribute("aria-valuenow", String(last));
  await page.keyboard.press("Home");
  await expect(time).toHaveAttribute("aria-valuenow", "0");

  await page.keyboard.press("m");
  await expect(page.getByRole("radio", { name: "Map" })).toBeChecked();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("no serious accessibility violation, light and dark", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("./");
    await expect(caption(page)).toContainText("parameters");
    await expectAccessible(page);
  }
});

test.describe("at 360 pixels", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test("terrain and panels fit, nothing scrolls sideways", async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto("./");
    await expect(page.locator("#stage canvas").first()).toBeVisible();
    for (const name of ["Recipe", "Numbers"]) {
      await page.getByRole("tab", { name }).tap();
      await expect(page.getByRole("tabpanel")).toBeVisible();
    }
    await expect
      .poll(() =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      )
      .toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await page.screenshot({ path: "test-results/phone.png" });
    expect(errors).toEqual([]);
  });
});

import { expect, test } from "@playwright/test";
import { caption, figure, trainToTheEnd, watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 700 } });

test("an expression is typed, walked down, and seen whole by whoever gets the link", async ({
  page,
  browser,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await page.getByRole("button", { name: /^Model/ }).click();
  await page.getByRole("combobox", { name: "Model", exact: true }).click();
  await page.getByRole("option", { name: "Function" }).click();

  const expression = page.getByRole("textbox", { name: "Expression" });
  await expression.fill("(a - 1)^2 + 2*(b +");
  await expect(page.getByRole("alert")).toContainText("the expression ends, at character 19");
  await expression.fill("(a - 1)^2 + 2*(b + 0.5)^2");
  await expect(page.getByRole("alert")).toHaveCount(0);
  const parameters = page.getByRole("textbox", { name: "Parameters" });
  await expect(parameters).toHaveValue("a = 1 in [-2, 2]\nb = 1 in [-2, 2]");
  await parameters.fill("a = -1.5 in [-2, 2]\nb = 1.5 in [-2, 2]");
  await trainToTheEnd(page);

  await expect(caption(page)).toContainText("Each point is a choice of a and b");
  expect(await figure(page, "Largest eigenvalue")).toBeCloseTo(4, 3);
  expect(await figure(page, "Smallest eigenvalue")).toBeCloseTo(2, 3);
  // f(0, 0), by hand.
  expect(await figure(page, "Loss at the center")).toBeCloseTo(1.5, 4);
  await page.screenshot({ path: "test-results/function.png" });

  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: /link/i }).first().inputValue();
  expect(errors).toEqual([]);
  const fresh = await browser.newContext();
  const visitor = await fresh.newPage();
  await visitor.goto(link);
  await expect(caption(visitor)).toContainText("the picture is the whole landscape");
  await expect(visitor.getByText("(a - 1)^2 + 2*(b + 0.5)^2").first()).toBeVisible();
  await fresh.close();
});

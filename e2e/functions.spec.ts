import { expect, test } from "@playwright/test";
import { caption, figure, trainButton, trainToTheEnd, watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 700 } });

test("an expression is typed, walked down from a click, raced on, and seen whole by whoever gets the link", async ({
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
  // Flat to the right of 0, where the formula of its second derivative is 0 times infinity.
  await expression.fill("1/(1 + exp(2000*a))");
  await expect(page.getByRole("alert")).toContainText("Do not trust its derivatives: at a = ");
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

  // From where one clicks, then three optimizers from there.
  await page.getByRole("application").click();
  const card = page.getByRole("region", { name: "Point of the plane" });
  await card.getByRole("button", { name: "Train from here" }).click();
  await expect(page.getByRole("region", { name: "Paths of A and B on one terrain" })).toBeVisible();
  await expect(trainButton(page)).toBeVisible({ timeout: 100_000 });
  await page.getByRole("button", { name: "Race optimizers…" }).click();
  const dialog = page.getByRole("dialog", { name: "Race optimizers" });
  await dialog.getByRole("button", { name: "Leave D out" }).click();
  await dialog.getByRole("button", { name: "Race 3 optimizers" }).click();
  const paths = "Paths of A, B and C on one terrain";
  await expect(page.getByRole("region", { name: paths })).toContainText("All set out from", {
    timeout: 100_000,
  });
  await page.screenshot({ path: "test-results/function.png" });

  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: /link/i }).first().inputValue();
  expect(errors).toEqual([]);
  const fresh = await browser.newContext({ viewport: { width: 1200, height: 700 } });
  const visitor = await fresh.newPage();
  await visitor.goto(link);
  // Three landscapes are more than a link holds: these are the recipes, and nothing is drawn by chance.
  await visitor.getByRole("button", { name: "Train them" }).click();
  for (const [mark, name] of [
    ["A", "SGD"],
    ["B", "Heavy ball"],
    ["C", "Adam"],
  ]) {
    const pane = visitor.getByRole("region", { name: new RegExp(`^${mark}: `) });
    await expect(pane).toContainText(name, { timeout: 100_000 });
  }
  await expect(caption(visitor)).toContainText("the picture is the whole landscape");
  await fresh.close();
});

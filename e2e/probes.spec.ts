import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { expectAccessible } from "./support/accessible";
import { chooseBackend, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({ viewport: { width: 1200, height: 600 } });

const moons: RecipeInput = {
  dataset: { kind: "moons", samples: 80 },
  model: { kind: "mlp", hidden: [6] },
  training: { steps: 40, checkpoints: 10, optimizer: { rule: { kind: "adam" } } },
  grid: { columns: 7, rows: 7 },
  curvature: { top: 1, bottom: 0 },
};

test("measures are asked for by a switch, taken while training, and drawn against each other", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, moons);
  await page.getByRole("button", { name: /^Training/ }).click();
  await page.getByRole("switch", { name: "Largest eigenvalue" }).click();
  await page.getByRole("switch", { name: "Distance from the start" }).click();
  // Adam's own curvature, at the very steps: nothing is trained twice for it.
  const of = page.getByRole("radiogroup", { name: "Eigenvalue of" });
  await of.getByRole("radio", { name: "Preconditioned" }).click();
  await trainToTheEnd(page);

  const measures = page.locator("section.probes");
  await expect(measures.getByText("λ max, preconditioned").first()).toBeVisible();
  await expect(measures).toContainText("± its residual; not known at 1 of them");
  await measures
    .getByRole("radiogroup", { name: /drawn against/ })
    .getByRole("radio", { name: "distance" })
    .click();
  await expect(
    measures.getByRole("img", { name: "λ max, preconditioned against distance" }),
  ).toBeVisible();
  await expectAccessible(page, "section.probes");

  // What is a curve or a grid at each point is drawn whole, and against the others by its median.
  await page.getByRole("switch", { name: "Loss along the gradient" }).click();
  await page.getByRole("switch", { name: "Cosines of gradients" }).click();
  await trainToTheEnd(page);
  const choose = async (list: RegExp, name: string) => {
    await measures.getByRole("combobox", { name: list }).click();
    await page.getByRole("option", { name, exact: true }).click();
  };
  await choose(/Measure shown/, "loss along −∇L");
  await expect(
    measures.getByRole("img", { name: "loss along −∇L, by learning rates" }),
  ).toBeVisible();
  await choose(/Measure shown/, "cosines of gradients");
  await expect(measures.locator(".matrix-plot rect")).toHaveCount(16 ** 2);
  await expectAccessible(page, "section.probes");
  await choose(/drawn against/, "loss along −∇L");
  const title = "median of cosines of gradients against median of loss along −∇L";
  await expect(measures.getByRole("img", { name: title })).toBeVisible();
  expect(errors).toEqual([]);
});

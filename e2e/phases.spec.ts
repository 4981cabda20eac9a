import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { expectAccessible } from "./support/accessible";
import { download, openFiles } from "./support/files";
import { chooseBackend, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({ viewport: { width: 1200, height: 640 } });

const moons: RecipeInput = {
  name: "One task after another",
  dataset: { kind: "moons", samples: 80 },
  model: { kind: "mlp", hidden: [6] },
  training: { steps: 30, checkpoints: 10 },
  grid: { columns: 7, rows: 7 },
  curvature: { top: 0, bottom: 0 },
};

test("phases are added by hand, trained one after the other, marked wherever time is, and reopened", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, moons);
  await page.getByRole("button", { name: /^Training/ }).click();
  const phases = page.getByRole("group", { name: "Phases" });
  const add = phases.getByRole("button", { name: "Add a phase" });
  const change = async (name: string) => {
    await phases.getByRole("combobox", { name: "Add a change to this phase" }).click();
    await page.getByRole("option", { name, exact: true }).click();
  };
  await add.click();
  await change("Data");
  await add.click();
  await change("Batch size");
  await expect(phases).toContainText("90 steps in all");
  await expectAccessible(page, "fieldset.editor-box:has(.phase-list)");
  await trainToTheEnd(page);

  const seen = async () => {
    const tasks = page.locator(".numbers-section", { hasText: "accuracy, test" });
    await expect(tasks.locator(".phase-line")).toHaveCount(2);
    await expect(page.locator(".slider-boundary")).toHaveCount(2);
    await page.getByRole("radio", { name: "Map" }).click();
    const labels = page.locator(".stage-labels span:visible");
    await expect(labels.filter({ hasText: /^phase 2$/ })).toHaveCount(1);
    await expect(labels.filter({ hasText: /^phase 3$/ })).toHaveCount(1);
    const legend = tasks.locator(".legend");
    await expect(legend).toContainText(/the data as they are\d+\.\d %/);
    // A name too long for the panel is broken, and pushes no number out of it.
    await expect
      .poll(() => legend.evaluate((list) => list.scrollWidth <= list.clientWidth))
      .toBe(true);
    return legend.innerText();
  };
  const trained = await seen();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Files" }).click();
  const { name, bytes } = await download(page, "Snapshot as NumPy (.npz)");
  await page.goto("about:blank");
  await page.goto("./");
  await openFiles(page, { name, buffer: Buffer.from(bytes) });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One task after another");
  expect(await seen()).toBe(trained);
  expect(errors).toEqual([]);
});

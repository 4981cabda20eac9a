/** Parts of the page that do not arrive, and the copy that is kept for use without a network. */
import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { caption, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

const tiny: RecipeInput = {
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [6] },
  training: { steps: 20, batchSize: null, checkpoints: 4 },
  grid: { columns: 5, rows: 5 },
  curvature: { top: 1, bottom: 0, lanczosSteps: 6 },
};

test.describe("a part that does not arrive", () => {
  test.use({ viewport: { width: 1200, height: 600 } });

  test("takes nothing with it, and comes when it is asked for again", async ({ page }) => {
    let broken = true;
    await page.route(/LibraryDialog-.*\.js/, (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto("./");
    await expect(caption(page)).toContainText("parameters");
    await page.getByRole("button", { name: "Library" }).click();
    const message = page.getByRole("alert").filter({ hasText: "The library could not be loaded" });
    await expect(message).toBeVisible();
    await expect(caption(page)).toContainText("parameters");
    await message.getByRole("button", { name: "Try again" }).click();
    await expect(message).toBeVisible();
    broken = false;
    await message.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("dialog", { name: "Library" })).toBeVisible();
    await expect(message).toHaveCount(0);
  });

  test("is asked for again with its style sheet", async ({ page }) => {
    let broken = true;
    await page.route(/share-.*\.css/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto("./");
    await expect(caption(page)).toContainText("parameters");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const message = page.getByRole("alert").filter({ hasText: "could not be loaded" });
    await expect(message).toBeVisible();
    broken = false;
    await message.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".share")).toHaveCSS("display", "grid");
  });

  test("is asked for again where it is the samples of a published set, whose makers are named", async ({
    page,
  }) => {
    let broken = true;
    await page.route(/iris-.*\.csv/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto("./");
    await useRecipe(page, { ...tiny, dataset: { kind: "set", name: "iris" } });
    await page.getByRole("button", { name: "Train", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText(
      'The samples of "Iris" could not be fetched from this site.',
    );
    broken = false;
    await trainToTheEnd(page);
    await expect(caption(page)).toContainText("Data: Iris (Fisher 1936), UCI, CC BY 4.0");
  });

  test("is replaced by the map where it is the terrain", async ({ page }) => {
    let broken = true;
    await page.route(/Stage-.*\.js/, (route) =>
      broken && !route.request().url().includes("Flat") ? route.abort() : route.continue(),
    );
    await page.goto("./");
    await expect(page.getByText("The terrain could not be loaded or drawn")).toBeVisible();
    await expect(caption(page)).toContainText("parameters");
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("canvas").first()).toBeVisible();
  });
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow", viewport: { width: 1200, height: 600 } });

  test("the page opens from its copy, and trains", async ({ page, context, baseURL }) => {
    const errors = watchErrors(page);
    // A copy is not kept for this machine's own addresses; a name below localhost is as good as a site.
    const address = (baseURL ?? "").replace("127.0.0.1", "topograd.localhost");
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto(`${address}?from=elsewhere`);
    await expect(caption(page)).toContainText("parameters");
    await useRecipe(page, tiny);
    await trainToTheEnd(page);
    await expect(caption(page)).toContainText("5×5 points");
    await page.getByRole("button", { name: "Library" }).click();
    await expect(page.getByRole("dialog", { name: "Library" })).toBeVisible();
    expect(errors).toEqual([]);
  });
});

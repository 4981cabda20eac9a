import { expect, type Page, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { breakWorker, withCores } from "./support/faultyWorker";
import {
  caption,
  captionText,
  chooseBackend,
  trainButton,
  trainToTheEnd,
  useRecipe,
  watchErrors,
} from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({ viewport: { width: 900, height: 640 } });

const spirals: RecipeInput = {
  dataset: { kind: "spirals", samples: 200 },
  model: { kind: "mlp", hidden: [16, 16], activation: "tanh" },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.01 },
    steps: 200,
    checkpoints: 20,
  },
  grid: { columns: 41, rows: 31 },
  curvature: { top: 0, bottom: 0 },
};

const panel = (page: Page) => page.getByRole("region", { name: "Slice", exact: true });
const sliceButton = (page: Page) => page.getByRole("button", { name: /^Slice/ });
const knob = (page: Page, name: string) => panel(page).getByRole("slider", { name });
const shown = (page: Page, state: string) => panel(page).locator(`[data-shown="${state}"]`);

async function openPanel(page: Page): Promise<void> {
  await sliceButton(page).click();
  await expect(panel(page).getByText("towards PC 3")).toBeVisible();
}

/** Lowest and highest losses of the surface on the stage, with their coordinates. */
async function extremes(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "The grid as a table" }).click();
  const dialog = page.getByRole("dialog");
  const rows = dialog.locator("tbody tr");
  const heading = dialog.getByRole("columnheader", { name: /^Loss/ });
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const lowest = await rows.allInnerTexts();
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const highest = await rows.allInnerTexts();
  await dialog.getByRole("button", { name: "Close" }).click();
  return [...lowest, ...highest];
}

test("the surface follows a knob while it is dragged, and a fine one lands when it rests", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await sliceButton(page).press("Enter");
  // The button's hint says so too, as long as it has the focus.
  const notice = page.getByText("Train first: this landscape came without its weights.");
  await expect(notice.and(page.locator("p"))).toBeVisible();

  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, spirals);
  await trainToTheEnd(page);
  const original = await extremes(page);
  const before = await captionText(page);
  await openPanel(page);

  const thumb = await knob(page, "Tilt axis 1").boundingBox();
  if (thumb === null) throw new Error("the knob is not on screen");
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const captions = new Set<string>();
  for (let move = 1; move <= 4; move++) {
    const earlier = await captionText(page);
    await page.mouse.move(x + 8 * move, y);
    await expect(caption(page)).not.toHaveText(earlier);
    captions.add(await captionText(page));
  }
  expect([...captions].every((words) => /PC 1 .*tilted \d+°/.test(words))).toBe(true);
  await expect(panel(page).getByText(/\d+×\d+ points sampled in \d+ ms/)).toBeVisible();
  await page.mouse.up();

  await expect(shown(page, "fine")).toBeVisible();
  await expect(caption(page)).toContainText("41×31 points");
  await expect(caption(page)).toContainText(/Slice: the plane is tilted, axis 1 by \d+°/);
  const angle = Number(await knob(page, "Tilt axis 1").getAttribute("aria-valuenow"));
  const dragged = await extremes(page);
  expect(dragged).not.toEqual(original);
  await page.screenshot({ path: "test-results/slice.png" });

  await page.getByRole("button", { name: "Leave slicing" }).click();
  await expect(panel(page)).toBeHidden();
  await expect(caption(page)).toHaveText(before);
  expect(await extremes(page)).toEqual(original);

  // A slicer of its own, brought to the same knobs by keys: the same surface.
  await openPanel(page);
  await knob(page, "Tilt axis 1").focus();
  for (let degree = 0; degree < angle; degree++) await page.keyboard.press("ArrowRight");
  await expect(knob(page, "Tilt axis 1")).toHaveAttribute("aria-valuenow", String(angle));
  await expect(shown(page, "fine")).toBeVisible();
  expect(await extremes(page)).toEqual(dragged);
  expect(errors).toEqual([]);
});

test("center and samples move the plane and its measure, and the caption says so", async ({
  page,
}) => {
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, spirals);
  await trainToTheEnd(page);
  await openPanel(page);
  await knob(page, "Center").press("Home");
  await expect(shown(page, "fine")).toBeVisible();
  await expect(caption(page)).toContainText("through the weights of step 0.");
  await knob(page, "Samples").press("Home");
  await expect(caption(page)).toContainText("over 8 train samples");
  await expect(panel(page).getByText(/Slope over k/)).toBeVisible();
  await page.getByRole("button", { name: "Back to the recipe's plane" }).click();
  await expect(shown(page, "fine")).toBeVisible();
  await expect(caption(page)).not.toContainText("Slice:");
  await expect(caption(page)).toContainText("over all 150 train samples");
});

test("the terrain can be watched while training", async ({ page }) => {
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  // Long enough to be watched by whoever is slow: half a minute on a fast machine.
  await useRecipe(page, {
    ...spirals,
    dataset: { kind: "spirals", samples: 1000 },
    model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
    training: { ...spirals.training, steps: 100_000, batchSize: 512 },
  });
  await page.getByRole("switch", { name: "Watch the terrain while training" }).check();
  await page.getByRole("radio", { name: "1", exact: true }).click();
  await trainButton(page).click();
  await expect(caption(page)).toContainText(/A coarse look while training, around step [\d,]+\./);
  await expect(caption(page)).toContainText("17×17 points");
  const earlier = await captionText(page);
  await expect(caption(page)).not.toHaveText(earlier);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  // What is there is a look, not the surface of the recipe.
  await expect(page.getByRole("button", { name: "Resample surface" })).toBeVisible();
});

test("a surface survives the death of one of its workers, with the same result", async ({
  page,
}) => {
  const slow: RecipeInput = {
    ...spirals,
    dataset: { kind: "spirals", samples: 1000 },
    model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
    training: { ...spirals.training, steps: 50 },
    grid: { columns: 81, rows: 81 },
  };
  const surface = async (by: Page) => {
    await withCores(by, 2);
    await by.goto("./");
    await chooseBackend(by, "WebAssembly");
    await useRecipe(by, slow);
    await trainToTheEnd(by);
    return extremes(by);
  };
  const undisturbed = await surface(page);
  const struck = await page.context().newPage();
  await breakWorker(struck, {
    worker: 1,
    job: "sample",
    messages: 2,
    act: () =>
      queueMicrotask(() => {
        throw new Error("killed by the test");
      }),
  });
  expect(await surface(struck)).toEqual(undisturbed);
  await expect(struck.getByText("another took over its part of the surface")).toBeVisible();
});

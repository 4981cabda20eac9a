import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { barrier } from "../src/results/barrier";
import { formatNumber } from "../src/snapshot/formatNumber";
import { encodeLink } from "../src/snapshot/link/link";
import { defaultView } from "../src/snapshot/view";
import { expectAccessible } from "./support/accessible";
import { runHeadless } from "./support/engine";
import { caption, chooseBackend, trainToTheEnd, useRecipe, watchErrors } from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({ viewport: { width: 1200, height: 600 } });

const blobs: RecipeInput = {
  dataset: { kind: "blobs", samples: 160, classes: 3 },
  model: { kind: "mlp", hidden: [16] },
  training: { steps: 100, batchSize: 20, checkpoints: 10 },
  grid: { columns: 9, rows: 9 },
  curvature: { top: 1, bottom: 0 },
};

test("another solution is trained on demand, compared, and taken out of the recipe again", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, blobs);
  await trainToTheEnd(page);
  await page.getByRole("button", { name: "Another seed" }).click();
  await expect(page.getByRole("heading", { name: "Between solutions seed 1001" })).toBeVisible();

  // The page shows the very numbers that the command line computes.
  const headless = await runHeadless({ ...blobs, partners: [{ curve: {} }] }, "wasm");
  const { partners: reports } = headless;
  const shown = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}\\b`) });
  await expect(shown("Barrier at|Barrier \\S+ above")).toContainText(
    formatNumber(barrier(reports[0].line.train).height),
  );
  await expect(shown("Barrier after matching")).toBeVisible();
  await expect(shown("Barrier on the curve")).toBeVisible();

  const place = page.getByRole("slider", { name: /place between the solutions/ });
  await place.focus();
  await page.keyboard.press("End");
  await expect(place).toHaveAttribute("aria-valuetext", /^t 1.25, line /);
  await expectAccessible(page);

  // The plane that contains the curve, with both of its ends named.
  await page.getByRole("button", { name: "Plane of the curve" }).click();
  await expect(page.getByRole("button", { name: /^View towards partner 1/ })).toBeVisible();
  await page.getByRole("button", { name: "How it was measured" }).click();
  await expect(caption(page)).toContainText(
    /run at \(0, 0\): seed 1001 at \([\d.]+, .+bend to seed 1001 at/,
  );

  // A link of the very run holds the line, and an embedded landscape draws it with nothing computed.
  const hash = encodeLink({ title: "", run: headless, view: defaultView }).hash;
  const frame = await page.context().newPage();
  await frame.goto(`./embed.html${hash}`);
  await frame.getByText("Between solutions").click();
  await expect(frame.getByText(/^Loss on train samples on the way to seed 1001/)).toContainText(
    `a barrier of ${formatNumber(barrier(reports[0].line.train).height)}`,
  );
  await expect(frame.getByRole("slider", { name: /place between the solutions/ })).toBeVisible();
  await expectAccessible(frame);
  await frame.close();

  const partners = page.getByRole("button", { name: /^Partners/ });
  await expect(partners).toContainText("seed 1001");
  await partners.click();
  await page.getByRole("button", { name: /^Remove seed 1001/ }).click();
  await expect(partners).toContainText("none");
  await expect(page.getByRole("button", { name: /^View random direction/ })).toBeVisible();
  expect(errors).toEqual([]);
});

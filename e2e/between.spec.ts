import { expect, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { barrier } from "../src/results/barrier";
import { weightsFile } from "../src/snapshot/export/weightsFile";
import { writeSafetensors } from "../src/snapshot/export/writeSafetensors";
import { formatNumber } from "../src/snapshot/formatNumber";
import { encodeLink } from "../src/snapshot/link/link";
import { defaultView } from "../src/snapshot/view";
import { expectAccessible } from "./support/accessible";
import { runHeadless } from "./support/engine";
import { download, openFiles } from "./support/files";
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
  browser,
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

  // So does a snapshot, opened by someone who has nothing else.
  const row = (await shown("Barrier after matching").textContent()) ?? "";
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Files" }).click();
  const { name, bytes } = await download(page, "Snapshot as NumPy (.npz)");
  await page.keyboard.press("Escape");
  const fresh = await browser.newContext();
  const visitor = await fresh.newPage();
  await visitor.goto("./");
  await openFiles(visitor, { name, buffer: Buffer.from(bytes) });
  await expect(visitor.getByRole("heading", { name: "Between solutions seed 1001" })).toBeVisible();
  await expect(visitor.getByRole("row", { name: /^Barrier after matching/ })).toHaveText(row);
  await fresh.close();

  const partners = page.getByRole("button", { name: /^Partners/ });
  await expect(partners).toContainText("seed 1001");
  await partners.click();
  await page.getByRole("button", { name: /^Remove seed 1001/ }).click();
  await expect(partners).toContainText("none");
  await expect(page.getByRole("button", { name: /^View random direction/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test("weights of a file are compared: wrong ones are refused in words, and layers go alone", async ({
  page,
}) => {
  const errors = watchErrors(page);
  // What the partner of seed 1001 is, trained elsewhere and saved.
  const other = await runHeadless({ ...blobs, seed: 1001, dataSeed: 1 }, "wasm");
  const right = weightsFile(other, Number(blobs.training?.checkpoints));
  const shapes = { "0.weight": [9, 2], "0.bias": [9], "2.weight": [3, 9], "2.bias": [3] };
  const wrong = writeSafetensors(
    new Map(
      Object.entries(shapes).map(([name, shape]) => {
        const size = shape.reduce((product, length) => product * length);
        return [name, { shape, data: new Float32Array(size).fill(0.5) }];
      }),
    ),
  );
  await page.goto("./");
  await chooseBackend(page, "WebAssembly");
  await useRecipe(page, { ...blobs, partners: [{ matching: null }] });
  await trainToTheEnd(page);
  const give = (name: string, bytes: Uint8Array) =>
    page
      .getByLabel("File of weights to compare with")
      .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  const refusal = page.locator(".partner-choice [role='alert']");
  await give("broken.safetensors", Buffer.from("nonsense"));
  await expect(refusal).toHaveText("The file is too short for a safetensors file.");
  await give("narrow.safetensors", wrong);
  await expect(refusal).toContainText(
    "narrow.safetensors holds weights of another network (2×9, 9, 9×3, 3); this one has 2×16, 16, 16×3, 3.",
  );
  await give("good.safetensors", right);
  const named = "the weights of good.safetensors";
  await expect(page.getByRole("heading", { name: `Between solutions ${named}` })).toBeVisible();
  await expect(refusal).toHaveCount(0);
  const barriers = page.getByRole("row", { name: /^Barrier (at|\S+ above)/ }).getByRole("cell");
  await expect(barriers).toHaveCount(2);
  const [trained, brought] = await barriers.allInnerTexts();
  expect(brought).toBe(trained);

  const way = page.locator(".numbers-section", { hasText: named });
  for (const layers of ["dense0 alone", "all but dense0"]) {
    await way.getByRole("combobox", { name: "Layers that go" }).selectOption(layers);
    await expect(way.getByRole("slider")).toHaveAttribute(
      "aria-valuetext",
      new RegExp(`^t 0.5, line \\S+, ${layers} [\\d.]+$`),
    );
  }
  await expect(way.getByRole("definition").first()).toContainText(/^[\d.]+ · [\d.]+ %$/);

  // Whoever opens the link, or an embedded landscape of it, sees the line and is asked for no file.
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  const opened = await page.context().newPage();
  await opened.goto(link);
  await expect(opened.getByRole("heading", { name: `Between solutions ${named}` })).toBeVisible();
  await opened.goto(`./embed.html${new URL(link).hash}`);
  await opened.getByText("Between solutions").click();
  // Which samples a file's weights were trained on is not known.
  await expect(
    opened.getByText(`Loss on first-split samples on the way to ${named}`),
  ).toBeVisible();
  await opened.close();
  expect(errors).toEqual([]);
});

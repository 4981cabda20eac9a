/** What a visitor saves, shares and opens: runs kept by the browser, links, files in and out. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { RecipeInput } from "../src/recipe/schema";
import { writeSafetensors } from "../src/snapshot/export/writeSafetensors";
import { readLossLandscapeH5 } from "../src/snapshot/import/lossLandscapeH5";
import { readSurfaceCsv } from "../src/snapshot/import/surfaceCsv";
import { decodeLink, encodeLink } from "../src/snapshot/link/link";
import { readSnapshot, writeSnapshot } from "../src/snapshot/snapshotFile";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { expectAccessible } from "./support/accessible";
import { download, openFiles } from "./support/files";
import {
  caption,
  captionText,
  figure,
  trainButton,
  trainToTheEnd,
  useRecipe,
  watchErrors,
} from "./support/lab";

// The terrain is drawn in software here; a small window keeps that from taking the processor.
test.use({
  viewport: { width: 1200, height: 600 },
  permissions: ["clipboard-read", "clipboard-write"],
});

const tiny: RecipeInput = {
  name: "A tiny pair of moons",
  dataset: { kind: "moons", samples: 60 },
  model: { kind: "mlp", hidden: [6], activation: "tanh" },
  training: { steps: 60, batchSize: null, checkpoints: 12 },
  grid: { columns: 13, rows: 9 },
  curvature: { top: 3, bottom: 1, lanczosSteps: 10 },
};

const alert = (page: Page) => page.getByRole("alert");
const share = (page: Page) => page.getByRole("button", { name: "Share", exact: true }).click();
const openLibrary = (page: Page) => page.getByRole("button", { name: "Library" }).click();
const card = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

/** What a reader of the page sees of a run: its caption and its numbers. */
async function seen(page: Page) {
  return {
    caption: await captionText(page),
    loss: await figure(page, "Train loss"),
    largest: await figure(page, "Largest eigenvalue"),
  };
}

/** Share of the terrain's pixels that differ clearly between two pictures of the same size. */
async function difference(page: Page, pictures: [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (encoded) => {
      const [a, b] = await Promise.all(
        encoded.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (context === null) throw new Error("no canvas");
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      let differing = 0;
      for (let at = 0; at < a.length; at += 4) if (Math.abs(a[at] - b[at]) > 40) differing += 1;
      return differing / (a.length / 4);
    },
    pictures.map((picture) => picture.toString("base64")),
  );
}

/** Once two pictures in a row are the same. */
async function settledTerrain(page: Page): Promise<Buffer> {
  const canvas = page.locator("canvas").first();
  await expect(canvas).toBeVisible();
  let before = await canvas.screenshot();
  await expect
    .poll(
      async () => {
        const now = await canvas.screenshot();
        const same = now.equals(before);
        before = now;
        return same;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return before;
}

/** However many frames it takes until the stage has been drawn. */
async function expectTerrain(page: Page, terrain: Buffer): Promise<void> {
  const canvas = page.locator("canvas").first();
  await expect
    .poll(async () => difference(page, [terrain, await canvas.screenshot()]))
    .toBeLessThan(0.01);
}

/** Without panels and caption, whose length would move it. */
async function bareTerrain(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: "Hide the panels" }).click();
  const terrain = await settledTerrain(page);
  await page.getByRole("button", { name: "Show the panels" }).click();
  return terrain;
}

test("a run is saved by itself, comes back after a reload, and the library keeps it", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./");
  await useRecipe(page, tiny);
  await trainToTheEnd(page);
  const before = await seen(page);
  await openLibrary(page);
  await expect(card(page, "A tiny pair of moons")).toContainText("on the stage");
  await page.keyboard.press("Escape");
  const terrain = await settledTerrain(page);

  const compute: string[] = [];
  page.on("request", (request) => {
    if (/\/worker-|\.wasm|webgpu/.test(request.url())) compute.push(request.url());
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A tiny pair of moons");
  await expect.poll(() => seen(page)).toEqual(before);
  await expectTerrain(page, terrain);
  expect(compute).toEqual([]);

  await openLibrary(page);
  await page.getByRole("button", { name: "Rename A tiny pair of moons" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Moons of the morning");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Duplicate Moons of the morning" }).click();
  await expect(
    page.getByRole("button", { name: "Moons of the morning (copy)", exact: true }),
  ).toBeVisible();
  await page.getByRole("searchbox").fill("morning COPY");
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("searchbox").fill("nothing like it");
  await expect(page.getByText("No run matches.")).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "Delete Moons of the morning (copy)" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(page, ".modal");

  await page.getByRole("button", { name: "Moons of the morning (copy)", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Moons of the morning (copy)");
  await expect.poll(() => seen(page)).toEqual(before);
  expect(errors).toEqual([]);
});

test("a copied link shows the same landscape where nothing can be computed", async ({
  page,
  browser,
}) => {
  const whole = Buffer.from(writeSnapshot(sampleSnapshot(31, 31, 60)));
  await page.goto("./");
  await openFiles(page, { name: "made-up.npz", buffer: whole });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A made-up landscape");
  const before = await seen(page);
  const terrain = await bareTerrain(page);
  await share(page);
  await expect(
    page.getByText(/\d+ characters\. The landscape itself is in the link/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(8000);

  const stranger = await browser.newContext({ viewport: { width: 1200, height: 600 } });
  const elsewhere = await stranger.newPage();
  const errors = watchErrors(elsewhere);
  await elsewhere.route(/\/worker-|\.wasm|webgpu/, (route) => route.abort());
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("A made-up landscape");
  // Numbers in a link are rounded to within half a percent of the shown range.
  const there = await seen(elsewhere);
  // The link's own caption says how far it rounds, before what computed it and how fast.
  const afterSummary = ({ caption: text }: typeof there) =>
    text.slice(text.indexOf("Mean")).replace(/ Opened from a link.*(?=WebAssembly)/, "");
  expect(afterSummary(there)).toBe(afterSummary(before));
  expect(there.loss / before.loss).toBeCloseTo(1, 2);
  expect(there.largest / before.largest).toBeCloseTo(1, 2);
  await elsewhere.getByRole("button", { name: "Hide the panels" }).click();
  await expectTerrain(elsewhere, terrain);
  await elsewhere.getByRole("button", { name: "Show the panels" }).click();
  await expect(elsewhere.getByRole("button", { name: "Train this" })).toBeVisible();
  expect(errors).toEqual([]);
  await stranger.close();
});

test("a link put into the address bar is opened, and anchors are left alone", async ({ page }) => {
  await page.goto("./");
  await expect(caption(page)).toContainText("parameters");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.evaluate(() => {
    location.hash = "#stage";
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    encodeLink(sampleSnapshot(9, 9, 5)).hash,
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A made-up landscape");
});

for (const [fault, address, words] of [
  ["a damaged link", "./#1.d.AAAA", "damaged"],
  ["a link of a later version", "./#9.d.AAAA", "later version"],
  ["an address of a missing file", "./?snapshot=none.npz", "no such file"],
  ["an address of another kind of file", "./?snapshot=icon.svg", "not a zip archive"],
] as const) {
  test(`${fault} is explained, above a page that works`, async ({ page }) => {
    await page.route("**/none.npz", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await expect(alert(page)).toContainText(words);
    await expect(page.locator("canvas").first()).toBeVisible();
  });
}

test("a hosted snapshot that other sites may not read is explained", async ({ page }) => {
  await page.route("https://elsewhere.example/**", (route) => route.abort("accessdenied"));
  await page.goto("./?snapshot=https://elsewhere.example/valley.npz");
  await expect(alert(page)).toContainText("Access-Control-Allow-Origin");
});

test("files that cannot be read say why, and the stage stays as it was", async ({ page }) => {
  await page.goto("./");
  await expect(caption(page)).toContainText("parameters");
  const before = await captionText(page);
  const whole = Buffer.from(writeSnapshot(sampleSnapshot(9, 9, 5)));
  const bad: [string, Buffer, RegExp][] = [
    ["cut.npz", whole.subarray(0, whole.length - 40), /not a zip archive, or its end is missing/],
    ["surface.h5", Buffer.from("not HDF5 at all"), /HDF5|\.h5/],
    ["net.safetensors", Buffer.from("nonsense"), /safetensors/i],
    [
      "net.pt",
      Buffer.concat([Buffer.from("PK"), Buffer.alloc(40)]),
      /damaged, or not what torch.save/,
    ],
    ["photo.jpeg", Buffer.from("????"), /is text that begins with .*Read here are/],
    ["surface.csv", Buffer.from("alpha,beta,loss\n0,0,1\n0,zero,2\n"), /line 3|row 3|zero/i],
  ];
  for (const [name, buffer, words] of bad) {
    await openFiles(page, { name, buffer });
    await expect(alert(page).last()).toContainText(words);
    await alert(page).last().getByRole("button", { name: "Dismiss" }).click();
  }
  expect(await captionText(page)).toBe(before);
});

test("a table that may be a surface or samples is asked about", async ({ page }) => {
  await page.goto("./");
  const rows = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => `${x},${y},${x * x + y * y}`));
  const table = { name: "grid.csv", buffer: Buffer.from(["x,y,loss", ...rows].join("\n")) };
  await openFiles(page, table);
  await page.getByRole("button", { name: "A surface to look at" }).click();
  await expect(caption(page)).toContainText("Loss read from grid.csv (CSV), at 3×3 points");
  await openFiles(page, table);
  await page.getByRole("button", { name: "Samples to train on" }).click();
  await expect(page.getByRole("button", { name: /^Data grid\.csv/ })).toBeVisible();
});

test("what was recognized in a table is shown, and changed where it was not meant so", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const rows = Array.from({ length: 24 }, (_, at) =>
    [
      at + 1,
      at % 5 === 0 ? "" : at * 0.5,
      ["red", "blue", "green"][at % 3],
      "no,yes".split(",")[at % 2],
    ].join(),
  );
  await page.goto("./");
  await openFiles(page, {
    name: "birds.csv",
    buffer: Buffer.from(["id,weight,color,flies", ...rows].join("\n")),
  });
  const dialog = page.getByRole("dialog", { name: "Samples: birds.csv" });
  const found = dialog.getByRole("status");
  // The weight and three colors; five weights are missing.
  await expect(found).toHaveText("24 samples of 4 features; classes: no (12), yes (12).");
  await expect(dialog.getByRole("checkbox", { name: "Use id" })).not.toBeChecked();
  await expect(dialog.getByRole("columnheader", { name: "weight" })).toBeVisible();
  await expect(dialog.getByText("5 missing")).toBeVisible();
  await expectAccessible(page, ".modal");
  await dialog.getByRole("checkbox", { name: "Use color" }).uncheck();
  await expect(found).toHaveText("24 samples of 1 feature; classes: no (12), yes (12).");
  await dialog.getByRole("radio", { name: "weight" }).click();
  await expect(found).toContainText("targets from 0.5 to 11.5");
  await dialog.getByRole("button", { name: "Use these samples" }).click();
  await expect(page.getByRole("button", { name: /^Data birds\.csv/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test("weights from elsewhere are measured on the data that are chosen", async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto("./");
  const wave = (size: number) => Float32Array.from({ length: size }, (_, i) => Math.sin(i + 1));
  const buffer = Buffer.from(
    writeSafetensors(
      new Map([
        ["fc1.weight", { shape: [5, 2], data: wave(10) }],
        ["fc1.bias", { shape: [5], data: wave(5) }],
        ["fc2.weight", { shape: [2, 5], data: wave(10) }],
        ["fc2.bias", { shape: [2], data: wave(2) }],
      ]),
    ),
  );
  await useRecipe(page, { ...tiny, name: "" });
  await openFiles(page, { name: "net.safetensors", buffer });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("fc1 (dense, 2 → 5), fc2 (dense, 5 → 2): 27 parameters.");
  await expectAccessible(page, ".modal");
  await dialog.getByRole("combobox", { name: "Activation" }).click();
  await page.getByRole("option", { name: /^tanh/ }).click();
  await dialog.getByRole("button", { name: "See its landscape" }).click();
  await expect(caption(page)).toContainText("Weights read from net.safetensors.");
  await expect(caption(page)).toContainText("13×9 points");
  await expect(trainButton(page)).toBeVisible();
  expect(await figure(page, "Largest eigenvalue")).not.toBeNaN();
  expect(errors).toEqual([]);
});

test("a PyTorch file and its table, dropped together, give the loss that is known", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const fixture = (name: string) =>
    readFileSync(new URL(`../src/snapshot/fixtures/networks/${name}`, import.meta.url));
  await page.goto("./");
  await useRecipe(page, tiny);
  const dropped = Date.now();
  await openFiles(
    page,
    { name: "raw-table.pth", buffer: fixture("raw-table.pth") },
    { name: "raw.csv", buffer: fixture("raw.csv") },
  );
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Activation" }).click();
  await page.getByRole("option", { name: /^tanh: loss 0\.31/ }).click();
  await expect(dialog.getByRole("status")).toContainText("On these data: loss 0.31");
  await dialog.getByRole("button", { name: "See its landscape" }).click();
  await expect(caption(page)).toContainText("13×9 points");
  expect(await figure(page, "First-split loss")).toBeCloseTo(0.3105, 3);
  test.info().annotations.push({
    type: "seconds from drop to terrain",
    description: ((Date.now() - dropped) / 1000).toFixed(1),
  });
  expect(errors).toEqual([]);
});

test("every kind of file can be downloaded, and holds what was on the stage", async ({ page }) => {
  const errors = watchErrors(page);
  const snapshot = sampleSnapshot(21, 15, 12);
  await page.goto("./");
  await openFiles(page, { name: "made-up.npz", buffer: Buffer.from(writeSnapshot(snapshot)) });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A made-up landscape");
  const { surface, trajectory } = snapshot.run;
  if (surface === null || trajectory === null) throw new Error("incomplete sample");
  await share(page);
  await expectAccessible(page, ".modal");

  await page.getByRole("tab", { name: "Embed" }).click();
  await page.getByRole("switch", { name: "Caption" }).click();
  const field = page.getByRole("textbox", { name: "Embedding code" });
  await expect(field).toHaveValue(/ show="title,time,probe"/);
  const code = await field.inputValue();
  const held = /link="(#[^"]+)"/.exec(code)?.[1] ?? "";
  expect((await decodeLink(held)).run.surface?.alpha).toHaveLength(21);

  await page.getByRole("tab", { name: "Citation" }).click();
  await expect(page.getByRole("textbox", { name: "BibTeX" })).toHaveValue(/@misc\{topograd-/);

  await page.getByRole("tab", { name: "Files" }).click();
  await expectAccessible(page, ".modal");

  const npz = await readSnapshot((await download(page, "With weights as NumPy (.npz)")).bytes);
  expect(npz.run.surface).toEqual(surface);
  expect(npz.run.trained).toEqual(snapshot.run.trained);
  const light = await readSnapshot((await download(page, "Snapshot as NumPy (.npz)")).bytes);
  expect(light.run.trained?.checkpoints).toHaveLength(0);
  expect(light.run.surface).toEqual(surface);

  const csv = await download(page, "Surface as CSV");
  expect(csv.name).toBe("a-made-up-landscape-surface.csv");
  expect(readSurfaceCsv(new TextDecoder().decode(csv.bytes)).surface.loss).toEqual(surface.loss);
  const path = new TextDecoder().decode((await download(page, "Path as CSV")).bytes);
  expect(path.trim().split("\n")).toHaveLength(1 + trajectory.alpha.length);

  const h5 = await readLossLandscapeH5((await download(page, "Surface as HDF5 (.h5)")).bytes);
  expect(h5.kind === "surface" && h5.surface.loss).toEqual(surface.loss);

  const vtp = new TextDecoder().decode((await download(page, "Surface as VTK (.vtp)")).bytes);
  expect(vtp).toContain(`NumberOfPoints="${21 * 15}"`);

  const svg = new TextDecoder().decode((await download(page, "Contour map as SVG")).bytes);
  const figureRoot = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return parsed.querySelector("parsererror")?.textContent ?? parsed.documentElement.tagName;
  }, svg);
  expect(figureRoot).toBe("svg");

  const glb = await download(page, "Terrain as glTF (.glb)");
  const header = new DataView(glb.bytes.buffer, glb.bytes.byteOffset);
  expect(header.getUint32(0, true)).toBe(0x46546c67);
  expect(header.getUint32(8, true)).toBe(glb.bytes.length);

  const png = await download(page, "Picture as PNG");
  const size = new DataView(png.bytes.buffer, png.bytes.byteOffset);
  expect(size.getUint32(16)).toBe(2400);
  expect(size.getUint32(20)).toBeGreaterThan(1600);
  expect(errors).toEqual([]);
});

test("without storage the page works and says what it cannot do", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      },
    });
  });
  await page.goto("./");
  await openLibrary(page);
  await expect(page.getByRole("alert")).toContainText("lets the page store nothing");
});

test("a run that cannot be stored is offered as a file", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("./");
  await useRecipe(page, tiny);
  await trainToTheEnd(page);
  await expect(alert(page)).toContainText("The run is not in the library.");
  const { name, bytes } = await download(page, "Download it");
  expect(name).toBe("a-tiny-pair-of-moons.npz");
  expect((await readSnapshot(bytes)).run.surface?.loss).toHaveLength(13 * 9);
});

test("a full storage is said, and nothing in the library is lost", async ({ page }) => {
  await page.goto(`./${encodeLink(sampleSnapshot(9, 9, 5)).hash}`);
  await openLibrary(page);
  await page.getByRole("button", { name: "Save this landscape" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: /^Duplicate/ }).click();
  await expect(page.getByRole("alert")).toContainText("storage for this page is full");
  await expect(page.getByRole("listitem")).toHaveCount(1);
});

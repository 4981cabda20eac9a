/** Landscapes embedded in other people's pages: sandboxed, lazy, and told what to do by messages. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Frame, type Page, test } from "@playwright/test";
import { recipe } from "../src/recipe/parse";
import { encodeComparison } from "../src/snapshot/link/comparisonLink";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { expectAccessible } from "./support/accessible";
import { download } from "./support/files";
import { watchErrors } from "./support/lab";

const snapshot = sampleSnapshot(21, 21, 40);
const link = encodeLink(snapshot).hash;

/** Opens a host page of the site with this body. */
async function openHost(page: Page, body: string): Promise<void> {
  const html = `<!doctype html><title>Host</title><body style="margin:0">${body}`;
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("host.html");
}

const script = '<script src="topograd-embed.js"></script>';
const element = (attributes: string) =>
  `<topograd-landscape ${attributes} style="width:700px"></topograd-landscape>`;

/** Number of clearly different colors in what a frame shows. */
async function colorsShown(page: Page, selector: string): Promise<number> {
  const picture = (await page.locator(selector).screenshot()).toString("base64");
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const colors = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colors.add(((data[i] >> 5) << 6) | ((data[i + 1] >> 5) << 3) | (data[i + 2] >> 5));
    return colors.size;
  }, picture);
}

const embeds = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes("embed.html"));

test("a lesson shows three sandboxed landscapes, and runs nothing but the element's script around them", async ({
  page,
}) => {
  const requested: string[] = [];
  const ranAround: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    requested.push(request.url());
    const around = request.frame() === page.mainFrame();
    if (around && request.resourceType() === "script") ranAround.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("teaching/");

  const landscapes = page.locator(".three topograd-landscape");
  await expect(landscapes).toHaveCount(3);
  for (const landscape of await landscapes.all()) {
    await expect
      .poll(() => landscape.evaluate((node: HTMLElement & { state: unknown }) => node.state))
      .toMatchObject({ status: "shown" });
  }
  for (const figure of [1, 2, 3]) {
    const selector = `.three figure:nth-child(${figure}) topograd-landscape`;
    await expect.poll(() => colorsShown(page, selector)).toBeGreaterThan(20);
  }
  await expect.poll(() => embeds(page).length).toBe(3);
  for (const frame of embeds(page)) expect(await frame.evaluate(() => self.origin)).toBe("null");

  await page.locator("#edge-of-stability").scrollIntoViewIfNeeded();
  await expect.poll(() => embeds(page).length).toBe(4);

  const { shift } = await page.evaluate(
    () => (window as unknown as { seen: { shift: number } }).seen,
  );
  expect(shift).toBeLessThan(0.01);
  // Reading and drawing are work for the frames: this one hands files over, and is small.
  const names = ranAround.map((url) => new URL(url).pathname).sort();
  expect(names).toEqual(["/teaching/lesson.js", "/topograd-embed.js"]);
  const { length } = await (await page.request.get("topograd-embed.js")).body();
  expect(length).toBeLessThan(30_000);
  expect(requested.filter((url) => /worker|wasm|tfjs|webgpu|lab-/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("buttons of the lesson move the path in its frame", async ({ page }) => {
  await page.goto("teaching/");
  await page.locator("#edge-of-stability").scrollIntoViewIfNeeded();
  await expect(page.locator("#where")).toContainText("step 4,000");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#where")).toContainText("step 0");
});

test("host and frame talk, and the frame listens to nobody else", async ({ page }) => {
  await openHost(
    page,
    `<iframe id="landscape" sandbox="allow-scripts" src="embed.html${link}" width="700" height="500"></iframe>
     <iframe id="stranger" srcdoc="" sandbox="allow-scripts allow-same-origin"></iframe>
     <script>
       window.heard = [];
       addEventListener("message", ({ data, source, origin }) => {
         if (source === document.getElementById("landscape").contentWindow) heard.push({ ...data, origin });
       });
       window.say = (message, from = window) => from.eval("(target, message) => target.postMessage(message, '*')")(
         document.getElementById("landscape").contentWindow,
         { channel: "topograd", version: 1, ...message },
       );
     </script>`,
  );
  const heard = (type: string) =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { heard: { type: string; id?: string; origin: string }[] }).heard
          .filter((message) => message.type === wanted)
          .at(-1) ?? null,
      type,
    );
  const say = (message: object) =>
    page.evaluate((said) => (window as unknown as { say(said: object): void }).say(said), message);

  await expect.poll(() => heard("ready")).toMatchObject({ channel: "topograd", origin: "null" });
  expect(await heard("change")).toBeNull();
  await expect(page.frameLocator("#landscape").getByRole("slider")).toBeVisible();

  await page.evaluate(() => {
    const stranger = (document.getElementById("stranger") as HTMLIFrameElement).contentWindow;
    (window as unknown as { say(said: object, from: unknown): void }).say(
      { type: "set", time: 7 },
      stranger,
    );
  });
  await say({ type: "set", time: 3, version: 2 });
  await say({ type: "get", id: "first" });
  await expect
    .poll(() => heard("change"))
    .toMatchObject({
      id: "first",
      state: { status: "shown", time: 39, checkpoints: 40, step: 234, playing: false },
    });

  await say({ type: "set", time: 12, theme: "dark", view: { map: true } });
  await expect
    .poll(() => heard("change"))
    .toMatchObject({
      state: { time: 12, theme: "dark", view: { map: true, colormap: "cividis" } },
    });
  await say({ type: "set", playing: true });
  // It plays to its end, however seldom this asks.
  const played = () =>
    page.evaluate(() =>
      (window as unknown as { heard: { state?: { playing: boolean } }[] }).heard.some(
        ({ state }) => state?.playing,
      ),
    );
  await expect.poll(played).toBe(true);
});

test("the element plays, seeks and pauses, and leaves nothing behind", async ({ page }) => {
  await openHost(page, `${script}${element(`link="${link}" theme="light"`)}`);
  type Landscape = HTMLElement & {
    state: { time: number; playing: boolean };
    play(): void;
    pause(): void;
    seek(time: number): void;
  };
  const landscape = page.locator("topograd-landscape");
  const state = () => landscape.evaluate((node: Landscape) => node.state);
  await landscape.evaluate((node: Landscape) => node.seek(5));
  await expect.poll(state).toMatchObject({ time: 5, playing: false });

  await landscape.evaluate((node: Landscape) => node.play());
  await expect.poll(async () => (await state()).time).toBeGreaterThan(6);
  await landscape.evaluate((node: Landscape) => node.pause());
  await expect.poll(state).toMatchObject({ playing: false });

  const globals = await page.evaluate(() =>
    Object.keys(window).filter((name) => /topograd|landscape/i.test(name)),
  );
  expect(globals).toEqual([]);
  await landscape.evaluate((node) => node.remove());
  await expect.poll(() => embeds(page).length).toBe(0);
});

test("a frame out of sight gives its picture up and gets it back", async ({ page }) => {
  await openHost(page, `${script}${element(`link="${link}"`)}<div style="height:4000px"></div>`);
  await expect.poll(() => embeds(page).length).toBe(1);
  const canvas = embeds(page)[0].locator("canvas");
  await expect(canvas).toBeVisible();
  await page.evaluate(() => scrollTo(0, 4000));
  await expect(canvas).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(canvas).toBeVisible();
  await expect.poll(() => colorsShown(page, "topograd-landscape")).toBeGreaterThan(20);
});

for (const [fault, address, words] of [
  ["a damaged link", `embed.html${link.slice(0, 300)}`, "damaged"],
  ["a link of a later version", "embed.html#9.d.AAAA", "later version"],
  ["a missing file", "embed.html?snapshot=none.npz", "no such file"],
  ["a file that is no snapshot", "embed.html?snapshot=icon.svg", "not a zip archive"],
  ["an address of another kind", "embed.html?snapshot=http://example.org/a.npz", "https"],
  ["no landscape at all", "embed.html", "given no landscape"],
]) {
  test(`${fault} is a message, never a blank frame`, async ({ page }) => {
    // The preview server answers with a page where most hosts say 404.
    await page.route("**/none.npz", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.getByRole("link", { name: "Open in Topograd" })).toBeVisible();
  });
}

test("another site's file without CORS is explained", async ({ page }) => {
  await page.route("https://files.test/**", (route) => route.abort());
  await page.goto("embed.html?snapshot=https://files.test/a.npz");
  await expect(page.getByRole("alert")).toContainText("Access-Control-Allow-Origin");
});

test("the element says what is wrong with a file that its page cannot read", async ({ page }) => {
  await page.route("**/none.npz", (route) => route.fulfill({ status: 404 }));
  await openHost(page, `${script}${element('snapshot="none.npz"')}`);
  await expect.poll(() => embeds(page).length).toBe(1);
  await expect(embeds(page)[0].getByRole("alert")).toContainText("no such file");
});

test("what is asked of an element before its file is there is done when it is", async ({
  page,
}) => {
  await openHost(page, `${script}${element('snapshot="gallery/digits.npz"')}`);
  type Landscape = HTMLElement & { state: unknown; seek(time: number): void };
  const landscape = page.locator("topograd-landscape");
  await landscape.evaluate((node: Landscape) => node.seek(3));
  await expect
    .poll(() => landscape.evaluate((node: Landscape) => node.state))
    .toMatchObject({ status: "shown", time: 3 });
});

test("without WebGL there is a contour map", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`embed.html${link}`);
  await expect(page.getByRole("img", { name: /Contour map/ })).toBeVisible();
});

test("a terrain that the browser took away is a map, until the reader wants it back", async ({
  page,
}) => {
  await page.goto(`embed.html${link}`);
  const canvas = page.locator("canvas");
  const map = page.getByRole("img", { name: /Contour map/ });
  await expect(canvas).toBeVisible();
  // As a browser does with the oldest of more than sixteen.
  await canvas.evaluate((node: HTMLCanvasElement) =>
    node.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
  );
  await expect(map).toBeVisible();
  await expect(canvas).toBeHidden();
  await page.getByRole("button", { name: "Draw the terrain" }).click();
  await expect(canvas).toBeVisible();
  await expect(map).toHaveCount(0);
  await expect.poll(() => colorsShown(page, "canvas")).toBeGreaterThan(20);
});

test("where no scripts may run, the frame says that it needs them", async ({ page }) => {
  await openHost(page, `<iframe sandbox="" src="embed.html${link}" width="600"></iframe>`);
  await expect(page.frameLocator("iframe").getByText("needs JavaScript")).toBeVisible();
});

test("nothing moves by itself for those who prefer reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`embed.html?autoplay=1${link}`);
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(page.getByRole("slider")).toHaveValue("39");
});

test("training starts only when asked, and not in a sandbox", async ({ page }) => {
  const small = sampleSnapshot(9, 9, 5);
  small.run.recipe = recipe({
    dataset: { kind: "moons", samples: 100 },
    model: { kind: "mlp", hidden: [4] },
    training: { steps: 20 },
    grid: { columns: 11, rows: 11 },
    curvature: { top: 0, bottom: 0 },
  });
  const address = `embed.html?train=1${encodeLink(small).hash}`;
  await openHost(
    page,
    `<iframe sandbox="allow-scripts" src="${address}" width="700" height="500"></iframe>`,
  );
  const sandboxed = page.frameLocator("iframe");
  await sandboxed.getByRole("button", { name: "Train this" }).click();
  await expect(sandboxed.getByRole("alert")).toContainText("sandbox");

  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(address);
  await expect(page.getByRole("slider")).toBeVisible();
  expect(requested.filter((url) => /lab-|worker/.test(url))).toEqual([]);
  await page.getByRole("button", { name: "Train this" }).click();
  await expect(page.getByText("step 20 of 20")).toBeVisible();
  await expect(page.getByRole("button", { name: "Train this" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a link of two runs is two panes, side by side or one above the other", async ({ page }) => {
  const runs = ["Plain", "Residual"].map((title, index) => ({
    ...sampleSnapshot(9 + 2 * index, 9, 8 + index),
    title,
  }));
  const link = encodeComparison(runs).hash;
  await openHost(page, `${script}<topograd-landscape link="${link}"></topograd-landscape>`);
  const frame = page.frameLocator("iframe");
  const pane = (name: string) => frame.getByRole("region", { name });
  await expect(pane("A: Plain").locator(".stage-bar")).toBeVisible();
  await expect(pane("B: Residual").locator(".stage-bar")).toBeVisible();
  const places = async () => {
    const [a, b] = [await pane("A: Plain").boundingBox(), await pane("B: Residual").boundingBox()];
    if (a === null || b === null) throw new Error("A pane is not seen.");
    return { beside: b.x >= a.x + a.width, below: b.y >= a.y + a.height };
  };
  await expect.poll(places).toEqual({ beside: true, below: false });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(places).toEqual({ beside: false, below: true });
});

test("a frame shows every kind of figure, side by side or in tabs, at one time", async ({
  page,
}) => {
  const kinds = "map,loss,curvature,spectrum,density";
  const address = `embed.html?snapshot=lessons/figures/edge-2.npz&figure=${kinds}`;
  await page.goto(address);
  const figure = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(figure("Map").getByRole("img", { name: /Contour map/ })).toBeVisible();
  await expect(figure("Loss").getByText("train")).toBeVisible();
  const along = figure("Largest eigenvalue along the run");
  await expect(along.getByText("2/η")).toBeVisible();
  await expect(figure("Hessian eigenvalues").getByText("λ max 10.6")).toBeVisible();
  await expect(figure("Spectral density")).toContainText("saved without its spectral density");
  await along.getByRole("slider").press("Home");
  await expect(page.getByText("step 0 of 4,000")).toBeVisible();
  await page.getByText(/^Minimum/).click();
  await expect(page.getByRole("table", { name: "Training" }).getByRole("row")).toHaveCount(14);
  await expectAccessible(page);

  await page.goto(`${address}&tabs=1`);
  await expect(page.getByRole("img", { name: /Contour map/ })).toBeVisible();
  await page.getByRole("tab", { name: "Loss" }).click();
  await expect(page.getByRole("tabpanel").getByText("train")).toBeVisible();
  await expectAccessible(page);
});

test("a landscape saved as one page opens from a disk, without a network", async ({
  page,
  browser,
}) => {
  await page.goto(`./${link}`);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Files" }).click();
  const { bytes } = await download(page, "Page as Web page (.html)");
  const path = test.info().outputPath("landscape.html");
  writeFileSync(path, bytes);

  const stranger = await browser.newContext({ offline: true });
  const alone = await stranger.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  alone.on("request", (request) => requested.push(request.url()));
  alone.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.getByRole("application", { name: "Loss surface" })).toBeVisible();
  await expect(alone.getByRole("heading", { name: "A made-up landscape" })).toBeVisible();
  await expect(alone.getByRole("slider", { name: "Training step" })).toHaveValue("39");
  expect(requested.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await expect(alone.getByRole("link", { name: "Open in Topograd" })).toHaveAttribute(
    "href",
    /^http.*#1\.d\./,
  );
  // The lab itself does not, and says so.
  await alone.goto(pathToFileURL("dist/index.html").href);
  await expect(alone.getByRole("status")).toContainText("Serve this folder");
  await stranger.close();
});

test("a landscape saved as one page speaks the language it was saved in, without a network", async ({
  page,
  browser,
}) => {
  await page.goto(`./?lang=ar${link}`);
  await page.getByRole("button", { name: "مشاركة" }).click();
  await page.getByRole("tab", { name: "ملفات" }).click();
  const { bytes } = await download(page, /\.html/);
  const path = test.info().outputPath("landscape.html");
  writeFileSync(path, bytes);

  const stranger = await browser.newContext({ offline: true });
  const alone = await stranger.newPage();
  const errors = watchErrors(alone);
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.locator("html")).toHaveAttribute("lang", /^ar/);
  await expect(alone.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(alone.getByRole("application")).toBeVisible();
  await expect(alone.locator("body")).toContainText("الخسارة");
  await expect(alone.locator("body")).not.toContainText("Open in Topograd");
  expect(errors).toEqual([]);
  await stranger.close();
  // Without scripts it says why there is nothing to see, in that language.
  const quiet = await browser.newContext({ javaScriptEnabled: false });
  const unscripted = await quiet.newPage();
  await unscripted.goto(pathToFileURL(path).href);
  await expect(unscripted.getByText("يحتاج إلى JavaScript")).toBeVisible();
  await quiet.close();
});

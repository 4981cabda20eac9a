/** Landscapes in pages of every kind that lessons are made of: none fires an error, none is lost. */
import { expect, type Page, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { type Hosts, serveHosts } from "./support/hosts";

/** Loads of each page; more of them count how often something goes wrong. */
const LOADS = Number(process.env.HOST_LOADS ?? 1);

const { hash } = encodeLink(sampleSnapshot(21, 21, 40));
let hosts: Hosts;

/** Frames that this page loaded since it was opened. */
const framesMade = (page: Page) => made.get(page) ?? 0;
const made = new WeakMap<Page, number>();
test.beforeEach(({ page }) => {
  page.on("framenavigated", (frame) => {
    if (frame.url().includes("embed.html")) made.set(page, framesMade(page) + 1);
  });
});
test.beforeAll(async ({ baseURL }) => {
  hosts = await serveHosts(baseURL ?? "", hash);
});
test.afterAll(() => hosts.close());

interface Heard {
  ready: number;
  errors: string[];
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
type Landscape = HTMLElement & {
  state: { time: number; view: object } | null;
  set(settings: object): void;
};
const own = (page: Page) => page.getByText("What the author put there.");
const terrain = (page: Page) =>
  page.frameLocator("topograd-landscape iframe").getByRole("application", { name: "Loss surface" });

for (const host of [
  "plain",
  "module",
  "imported",
  "react",
  "slides",
  "tabs",
  "narrow",
  "strict",
  "sandboxed",
  "isolated",
  "file",
]) {
  test(`a page of the kind "${host}" shows its landscape and hears of no error`, async ({
    page,
  }) => {
    const outcomes: Heard[] = [];
    for (let load = 0; load < LOADS; load++) {
      await page.goto(hosts.address(host));
      await expect.poll(() => heard(page)).toMatchObject({ ready: 1 });
      await expect(terrain(page)).toBeVisible();
      await expect(own(page)).toBeHidden();
      outcomes.push(await heard(page));
      if (host === "isolated") expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    }
    console.log(
      `${host}: ${outcomes.length} loads, ${outcomes.flatMap(({ errors }) => errors).length} errors`,
    );
    expect(outcomes).toEqual(Array(LOADS).fill({ ready: 1, errors: [] }));
  });
}

for (const host of [
  "card",
  "chart",
  "strict-card",
  "sandboxed-card",
  "isolated-chart",
  "narrow-card",
]) {
  test(`a page of the kind "${host}" shows its finding as high as it is, and hears of no error`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    const outcomes: Heard[] = [];
    for (let load = 0; load < LOADS; load++) {
      await page.goto(hosts.address(host));
      await expect.poll(() => heard(page)).toMatchObject({ ready: 1 });
      const frame = page.frameLocator("topograd-landscape iframe");
      await expect(frame.locator(".study-figure svg")).toBeVisible();
      await expect(own(page)).toBeHidden();
      const root = frame.locator("html");
      await expect
        .poll(() => root.evaluate((html) => html.scrollHeight - html.clientHeight))
        .toBe(0);
      await expect.poll(() => root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      outcomes.push(await heard(page));
    }
    console.log(
      `${host}: ${outcomes.length} loads, ${outcomes.flatMap(({ errors }) => errors).length} errors`,
    );
    expect(outcomes).toEqual(Array(LOADS).fill({ ready: 1, errors: [] }));
    expect(asked.filter((url) => /worker|wasm|tfjs|^fetch/i.test(url))).toEqual([]);
  });
}

test("a finding that is not there leaves what the author put, with the reason", async ({
  page,
}) => {
  await page.goto(hosts.address("unknown-card"));
  await expect
    .poll(async () => (await heard(page)).errors.join())
    .toBe('There is no finding "no-such-finding".');
  await expect(own(page)).toBeVisible();
  expect(await heard(page)).toMatchObject({ ready: 0 });
});

test("every code for other people's editors shows its landscape", async ({ page }) => {
  await page.goto(hosts.address("documented"));
  const frames = page.locator("iframe, topograd-landscape");
  await expect(frames).toHaveCount(8);
  for (const frame of await frames.all()) {
    await frame.scrollIntoViewIfNeeded();
    const isElement = (await frame.evaluate(({ localName }) => localName)) !== "iframe";
    const inside = (isElement ? frame.locator("iframe") : frame).contentFrame();
    await expect(inside.locator(".embed-stage")).not.toContainText("Loading");
    await expect(inside.getByRole("alert")).toHaveCount(0);
    await expect(inside.locator(".embed-stage :is(canvas, svg)").first()).toBeVisible();
  }
  expect(await heard(page)).toMatchObject({ errors: [] });
});

for (const [fault, host, reason] of [
  ["forbidden by the page's policy", "forbidding", "frame-src"],
  ["out of reach", "unreachable", "127.0.0.1:9"],
  ["not Topograd's", "foreign", "is not a landscape"],
  ["unknown to a bundled script", "bundled", "give the element src"],
]) {
  test(`where the frame is ${fault}, the author's content stays, with the reason`, async ({
    page,
  }) => {
    await page.goto(hosts.address(host));
    await expect.poll(async () => (await heard(page)).errors.join()).toContain(reason);
    await expect(own(page)).toBeVisible();
    await expect(page.getByRole("status")).toContainText(reason);
    expect(await heard(page)).toMatchObject({ ready: 0, errors: [expect.any(String)] });
  });
}

test("twenty figures on one screen all have a picture", async ({ page }) => {
  test.skip(LOADS === 1, "Slow without a graphics card: run when counting.");
  await page.setViewportSize({ width: 1500, height: 1000 });
  await page.goto(hosts.address("twenty"));
  const pictures = () =>
    Promise.all(
      page.frames().map(async (frame) => {
        const map = await frame.getByRole("img", { name: /Contour map/ }).isVisible();
        return map ? "map" : (await frame.locator("canvas").isVisible()) && "terrain";
      }),
    );
  await expect
    .poll(async () => (await pictures()).filter(Boolean).length, { timeout: 90_000 })
    .toBe(20);
  console.log(`twenty: ${(await pictures()).filter((shown) => shown === "map").length} as maps`);
});

test("a landscape that was offline comes by itself once the network is back", async ({
  page,
  context,
}) => {
  await page.goto(hosts.address("late"));
  await page.waitForFunction(() => customElements.get("topograd-landscape") !== undefined);
  await context.setOffline(true);
  await page.locator("topograd-landscape").scrollIntoViewIfNeeded();
  await expect.poll(async () => (await heard(page)).errors.join()).toContain("no connection");
  await expect(own(page)).toBeVisible();
  await context.setOffline(false);
  await expect(terrain(page)).toBeVisible();
  await expect(own(page)).toBeHidden();
});

test("the landscape follows its page from light to dark, whatever the system prefers", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(hosts.address("plain"));
  await expect(terrain(page)).toBeVisible();
  const root = page.frameLocator("topograd-landscape iframe").locator("html");
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.evaluate(() => document.documentElement.classList.add("dark"));
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.evaluate(() => document.documentElement.classList.replace("dark", "system"));
  await page.emulateMedia({ colorScheme: "light" });
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.locator("topograd-landscape").evaluate((node) => node.setAttribute("theme", "light"));
  await expect(root).toHaveAttribute("data-theme", "light");
});

test("moved to another place of its page, or shown another way, a landscape keeps its time and view", async ({
  page,
}) => {
  await page.goto(hosts.address("plain"));
  await expect(terrain(page)).toBeVisible();
  const landscape = page.locator("topograd-landscape");
  const camera = { position: [0, 3, 2], target: [0, 0.5, 0] };
  await landscape.evaluate(
    (node: Landscape, wanted) => node.set({ time: 7, camera: wanted, view: { contours: 5 } }),
    camera,
  );
  const shown = () => landscape.evaluate((node: Landscape) => node.state);
  await expect.poll(shown).toMatchObject({ time: 7, view: { contours: 5 } });
  const { view } = (await shown()) ?? {};
  const changes = [
    (node: Element) => document.body.append(node),
    (node: Element) => document.body.prepend(node),
    (node: Element) => node.setAttribute("show", "time"),
  ];
  for (const [index, change] of changes.entries()) {
    const frames = index + 2;
    await landscape.evaluate(change);
    await expect.poll(() => framesMade(page)).toBe(frames);
    await expect(terrain(page)).toBeVisible();
    await expect
      .poll(() => page.frames().at(-1)?.locator("input[type=range]").inputValue())
      .toBe("7");
    await expect.poll(shown).toMatchObject({ time: 7, view });
  }
  expect(await heard(page)).toEqual({ ready: 1, errors: [] });
});

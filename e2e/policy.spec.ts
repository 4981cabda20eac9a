/** What the built site may do: no code out of text, no connection that nobody asked for. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { encodeLink } from "../src/snapshot/link/link";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { caption, watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 600 } });

/** Ways of running text as code. A page's policy forbids them, and does not bind its workers. */
const RUNS_TEXT = /\bnew Function\b|\bFunction\(|(?<![\w.$])eval\(|set(?:Timeout|Interval)\(["'`]/;

test("no script of the build runs text as code", () => {
  const scripts = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.m?js$/.test(name),
  );
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.filter((name) => RUNS_TEXT.test(readFileSync(`dist/${name}`, "utf8")));
  expect(found).toEqual([]);
});

test("the packages in the build are named with their licences", () => {
  const notices = readFileSync("dist/third-party-notices.txt", "utf8");
  for (const name of ["react", "three", "@tensorflow/tfjs-core", "h5wasm", "fflate", "valibot"]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
  expect(notices).toContain("Permission is hereby granted, free of charge");
});

test("scripts of workers bring their policy, and a page that names no file connects to itself", async ({
  page,
  request,
}) => {
  const errors = watchErrors(page);
  const elsewhere: string[] = [];
  page.on("request", (asked) => {
    if (asked.url().includes("elsewhere.example")) elsewhere.push(asked.url());
  });
  await page.goto("./");
  await expect(caption(page)).toBeVisible();
  const reached = await page.evaluate(() =>
    fetch("https://elsewhere.example/").then(
      () => "reached",
      () => "refused",
    ),
  );
  expect(reached).toBe("refused");
  expect(elsewhere).toEqual([]);
  expect(errors.filter((message) => !/elsewhere\.example/.test(message))).toEqual([]);

  const worker = readdirSync("dist/assets").find((name) => /^worker-.*\.js$/.test(name));
  const headers = (await request.get(`./assets/${worker}`)).headers();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a video is filmed and encoded under the policy, narrowed to this site", async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto(`./${encodeLink(sampleSnapshot(9, 9, 5)).hash}`);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Files" }).click();
  await page.getByText("Size and length").last().click();
  await page.getByRole("radio", { name: "480" }).click();
  await page.getByRole("radio", { name: "2", exact: true }).last().click();
  const [video] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    page.getByRole("button", { name: "Training as video" }).click(),
  ]);
  const bytes = readFileSync(await video.path());
  const mp4 = video.suggestedFilename().endsWith(".mp4");
  // "ftyp", or the start of an EBML file.
  expect(
    bytes
      .subarray(mp4 ? 4 : 0)
      .subarray(0, 4)
      .toString("hex"),
  ).toBe(mp4 ? "66747970" : "1a45dfa3");
  expect(bytes.length).toBeGreaterThan(5000);
  expect(errors).toEqual([]);
});

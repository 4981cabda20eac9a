/** Links, servers and files made to do harm: the page says so, soon, and goes on. */

import { deflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { readNpz, writeNpz } from "../src/results/npz";
import { toBase64url } from "../src/snapshot/link/base64url";
import { writeSnapshot } from "../src/snapshot/snapshotFile";
import { sampleSnapshot } from "../src/snapshot/testing/sampleSnapshot";
import { openFiles } from "./support/files";
import { caption, watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 600 } });

test("a server that does not answer is waited for in sight, and can be left", async ({ page }) => {
  const errors = watchErrors(page);
  await page.route("https://silent.example/**", () => undefined);
  await page.goto("./?snapshot=https://silent.example/run.npz");
  const sign = page.getByRole("status").filter({ hasText: "waiting for silent.example" });
  await expect(sign).toBeVisible();
  await sign.getByRole("button", { name: "Cancel" }).click();
  await expect(caption(page)).toBeVisible();
  await expect(sign).toBeHidden();
  expect(errors).toEqual([]);
});

test("a link of a million layers is a message", async ({ page }) => {
  const layout = Array(1_200_000).fill({});
  const facts = { version: 1, recipe: {}, trained: { layout, steps: 1, stopped: "finished" } };
  const description = new TextEncoder().encode(JSON.stringify(facts));
  const whole = new Uint8Array(4 + description.length);
  new DataView(whole.buffer).setUint32(0, description.length, true);
  whole.set(description, 4);
  await page.goto(`./#1.d.${toBase64url(deflateRawSync(whole, { level: 9 }))}`);
  await expect(page.getByRole("alert")).toContainText("The link is damaged");
  await expect(caption(page)).toBeVisible();
});

test("a snapshot with 240 MiB of zeros that nobody asked for opens without them", async ({
  page,
}) => {
  const { arrays, files } = readNpz(writeSnapshot(sampleSnapshot(7, 5, 3)));
  const zeros = new Uint8Array(240 * 2 ** 20);
  const packed = deflateRawSync(zeros, { level: 9 });
  const unneeded = { name: "zeros.npy", method: 8, crc: 0, packed, size: zeros.length };
  const bytes = writeNpz({ arrays, files }, [unneeded]);
  expect(bytes.length).toBeLessThan(300_000);
  await page.goto("./");
  await expect(caption(page)).toBeVisible();
  await openFiles(page, { name: "bomb.npz", buffer: Buffer.from(bytes) });
  await expect(page.getByText("A made-up landscape").first()).toBeVisible();
});

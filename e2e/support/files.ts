import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";

export interface GivenFile {
  name: string;
  buffer: Buffer;
}

/** Opens files through the library's own button. */
export async function openFiles(page: Page, ...files: GivenFile[]): Promise<void> {
  await page.getByRole("button", { name: "Library" }).click();
  await page
    .getByLabel("Files to open")
    .setInputFiles(files.map((file) => ({ mimeType: "application/octet-stream", ...file })));
}

/** What comes of a button that saves a file. */
export async function download(
  page: Page,
  name: string | RegExp,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ] as [Promise<Download>, Promise<void>]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

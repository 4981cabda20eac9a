import { readFileSync } from "node:fs";

const folder = new URL("../src/snapshot/fixtures/networks/", import.meta.url);

/** A committed file of a network. */
export const networkFixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(path, folder)));

import { afterEach, expect, test, vi } from "vitest";
import { fetchBytes, LARGEST_FETCH } from "./fetchBytes";
import { fetchSnapshot, snapshotAddress } from "./fetchSnapshot";
import { SnapshotError } from "./snapshot";
import { writeSnapshot } from "./snapshotFile";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const address = new URL("https://example.org/a.npz");

function serve(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", async () => answer());
}

afterEach(() => vi.unstubAllGlobals());

test("a hosted snapshot opens", async () => {
  const snapshot = sampleSnapshot(5, 5, 3);
  const file = writeSnapshot(snapshot);
  serve(() => new Response(new Uint8Array(file)));
  expect(await fetchSnapshot(address)).toEqual(snapshot);
});

test("only this site and https are asked", () => {
  const page = "http://lab.test/topograd/embed.html";
  expect(snapshotAddress("gallery/a.npz", page).href).toBe(
    "http://lab.test/topograd/gallery/a.npz",
  );
  expect(snapshotAddress("https://example.org/a.npz", page).host).toBe("example.org");
  for (const refused of ["http://example.org/a.npz", "data:,x", "javascript:0", "https://"]) {
    expect(() => snapshotAddress(refused, page)).toThrow(SnapshotError);
  }
});

test("a refused cross-origin request explains the header that is missing", async () => {
  serve(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(fetchBytes(address)).rejects.toThrow(/Access-Control-Allow-Origin/);
});

test("a missing file is named as such", async () => {
  serve(() => new Response("", { status: 404 }));
  await expect(fetchBytes(address)).rejects.toThrow(/no such file/);
});

test("more than the limit is refused, declared or not", async () => {
  const cancel = vi.fn();
  const endless = () =>
    new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(2 ** 20)), cancel });
  serve(() => new Response(endless()));
  await expect(fetchBytes(address)).rejects.toThrow(/larger than 16 MB/);
  expect(cancel).toHaveBeenCalledOnce();
  serve(() => new Response("", { headers: { "content-length": String(LARGEST_FETCH + 1) } }));
  await expect(fetchBytes(address)).rejects.toThrow(/larger than 16 MB/);
});

import { afterEach, expect, test, vi } from "vitest";
import { FETCHED_BYTES } from "../results/limits";
import { fetchBytes, PATIENCE } from "./fetchBytes";
import { fetchSnapshots, readInPlace } from "./fetchSnapshot";
import { SnapshotError } from "./snapshot";
import { snapshotAddress } from "./snapshotAddress";
import { writeSnapshot } from "./snapshotFile";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const address = new URL("https://example.org/a.npz");

function serve(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", async () => answer());
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a hosted snapshot opens", async () => {
  const snapshot = sampleSnapshot(5, 5, 3);
  const file = writeSnapshot(snapshot);
  serve(() => new Response(new Uint8Array(file)));
  expect(await fetchSnapshots(address)).toEqual([snapshot]);
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
  serve(() => new Response("", { headers: { "content-length": String(FETCHED_BYTES + 1) } }));
  await expect(fetchBytes(address)).rejects.toThrow(/larger than 16 MB/);
});

test("what is read in place may unpack to far less than in a worker", async () => {
  const snapshot = sampleSnapshot(5, 5, 3);
  const { trained } = snapshot.run;
  if (trained === null) throw new Error("incomplete sample");
  const parameters = 6e6;
  const large = writeSnapshot({
    ...snapshot,
    run: {
      ...snapshot.run,
      axes: null,
      trajectory: null,
      trained: {
        ...trained,
        layout: [{ name: "w", shape: [parameters], role: "kernel", offset: 0, size: parameters }],
        checkpoints: new Float32Array(parameters * trained.history.step.length),
      },
    },
  });
  expect(large.length).toBeLessThan(FETCHED_BYTES);
  await expect(readInPlace(large)).rejects.toThrow(/checkpoints.*unpacks to more than/);
});

/** A server that never answers: only an abort ends the request. */
function silent(_: URL, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
}

test("a silent server is given up, and said to be silent", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", silent);
  const told: string[] = [];
  const fetched = fetchBytes(address, { onProgress: (_, detail) => told.push(detail) });
  const outcome = expect(fetched).rejects.toThrow(/example.org has sent nothing for 20 s/);
  await vi.advanceTimersByTimeAsync(1000 * PATIENCE.silence);
  await outcome;
  expect(told).toEqual(["waiting for example.org"]);
});

test("a server that falls silent amid the file is given up, one that goes on is not", async () => {
  vi.useFakeTimers();
  let send: ReadableStreamDefaultController<Uint8Array> | null = null;
  vi.stubGlobal("fetch", async (_: URL, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = controller;
        signal?.addEventListener("abort", () => controller.error(signal.reason));
      },
    });
    return new Response(body, { headers: { "content-length": "4" } });
  });
  const fractions: (number | null)[] = [];
  const fetched = fetchBytes(address, { onProgress: (fraction) => fractions.push(fraction) });
  const outcome = expect(fetched).rejects.toThrow(/sent nothing for 20 s/);
  for (let part = 0; part < 3; part++) {
    await vi.advanceTimersByTimeAsync(900 * PATIENCE.silence);
    (send as ReadableStreamDefaultController<Uint8Array> | null)?.enqueue(Uint8Array.of(1));
  }
  await vi.advanceTimersByTimeAsync(1000 * PATIENCE.silence);
  await outcome;
  expect(fractions).toEqual([null, null, 0.25, 0.5, 0.75]);
});

test("an abort ends the waiting with its own reason", async () => {
  vi.stubGlobal("fetch", silent);
  const controller = new AbortController();
  const fetched = fetchBytes(address, { signal: controller.signal });
  controller.abort(new Error("cancelled"));
  await expect(fetched).rejects.toThrow("cancelled");
});

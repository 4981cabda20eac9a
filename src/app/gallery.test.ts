import { afterEach, expect, test, vi } from "vitest";
import { writeSnapshot } from "../snapshot/snapshotFile";
import { sampleSnapshot } from "../snapshot/testing/sampleSnapshot";
import { showExhibit } from "./gallery";
import { showFile } from "./open/showFile";
import { takeNothing } from "./open/showSnapshot";
import { whileReading } from "./open/whileReading";
import { testStore } from "./testing/testStore";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A site whose files arrive when the test says so. */
async function site() {
  const bytes = await writeSnapshot(sampleSnapshot(5, 5, 3));
  const arrivals = new Map<string, (response: Response) => void>();
  vi.stubGlobal("document", { baseURI: "https://example.org/" });
  vi.stubGlobal(
    "fetch",
    (address: string) =>
      new Promise<Response>((resolve) =>
        arrivals.set(String(address).split("/").at(-1) ?? "", resolve),
      ),
  );
  const arrive = (file: string, status = 200) =>
    arrivals.get(file)?.(new Response(new Uint8Array(bytes), { status }));
  return { store: testStore(), arrive };
}

test("of two landscapes that are asked for, the later one stays, whichever arrives first", async () => {
  const { store, arrive } = await site();
  const [slow, fast] = ["slow.npz", "fast.npz"].map((file) => showExhibit(store, { file }));
  arrive("fast.npz");
  await fast;
  arrive("slow.npz");
  await slow;
  expect(store.getState().exhibit).toBe("fast.npz");
});

test("a file that is opened meanwhile stays too, and what fails on the way says nothing any more", async () => {
  const { store, arrive } = await site();
  const exhibit = showExhibit(store, { file: "slow.npz" });
  const snapshot = await whileReading(store, async () => sampleSnapshot(7, 7, 3));
  if (snapshot !== null) showFile(store, snapshot, takeNothing);
  arrive("slow.npz", 500);
  await exhibit;
  expect(store.getState().opened?.from).toBe("file");
});

test("a file that is still being read makes way for what is asked for next, with its bar", async () => {
  const { store, arrive } = await site();
  const reading = whileReading(store, () => new Promise<never>(() => undefined));
  expect(store.getState().reading).not.toBeNull();
  const exhibit = showExhibit(store, { file: "next.npz" });
  expect(await reading).toBeNull();
  expect(store.getState().reading).toBeNull();
  arrive("next.npz");
  await exhibit;
  expect(store.getState().exhibit).toBe("next.npz");
});

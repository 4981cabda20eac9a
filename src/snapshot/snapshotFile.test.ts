import fc from "fast-check";
import { expect, test } from "vitest";
import { float32Array } from "../results/npy";
import { readNpz, writeNpz } from "../results/npz";
import { SnapshotError } from "./snapshot";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleSnapshot } from "./testing/sampleSnapshot";

test("a snapshot comes back from its file bit for bit", async () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const { unknown, ...opened } = await readSnapshot(writeSnapshot(snapshot));
  expect(opened).toEqual(snapshot);
  expect(unknown).toEqual([]);
});

test("a training that was broken off comes back with all that going on needs", async () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const theta = Float32Array.from({ length: 9 }, (_, i) => i / 3);
  for (const memory of [
    [],
    [theta.slice().reverse()],
    [theta.map(Math.sin), theta.map(Math.cos)],
  ]) {
    snapshot.run.trainingState = { step: 24, theta, previous: theta.map(Math.abs), memory };
    expect((await readSnapshot(writeSnapshot(snapshot))).run).toEqual(snapshot.run);
  }
});

test("the surface is stored as NumPy has it: rows are β", async () => {
  const { arrays } = readNpz(writeSnapshot(sampleSnapshot(11, 7)));
  expect(arrays.get("loss")?.shape).toEqual([7, 11]);
  expect(arrays.get("trajectory")?.shape).toEqual([101, 2]);
});

test("members of a later version are kept", async () => {
  const snapshot = sampleSnapshot(5, 5, 3);
  const { arrays, files } = readNpz(writeSnapshot(snapshot));
  files.set("remarks.txt", new TextEncoder().encode("kept"));
  arrays.set("later", float32Array(Float32Array.of(1, 2)));
  const { unknown } = await readSnapshot(writeNpz({ arrays, files }));
  const again = readNpz(writeSnapshot(snapshot, unknown));
  expect(new TextDecoder().decode(again.files.get("remarks.txt"))).toBe("kept");
  expect(again.arrays.get("later")?.data).toEqual(Float32Array.of(1, 2));
});

test("a damaged file is a message, whatever the damage", async () => {
  const file = writeSnapshot(sampleSnapshot(5, 5, 3));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(file.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const damaged = file.slice();
        damaged[at] ^= change;
        for (const bytes of [damaged, file.slice(0, at)]) {
          try {
            await readSnapshot(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(SnapshotError);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

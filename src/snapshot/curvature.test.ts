import { expect, test } from "vitest";
import { noCurvature } from "../results/curvature";
import { decodeLink, encodeLink } from "./link/link";
import { sourceOf } from "./namedArrays";
import { arraysOf, runFrom } from "./runArrays";
import { factsOf, parseFacts } from "./runFacts";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleCurvature } from "./testing/sampleCurvature";
import { sampleSnapshot } from "./testing/sampleSnapshot";

function withCurvature() {
  const snapshot = sampleSnapshot(11, 7, 5);
  snapshot.run.curvature = sampleCurvature();
  return snapshot;
}

test("every analysis of curvature comes back from a file as it was", async () => {
  const { run, unknown } = await readSnapshot(writeSnapshot(withCurvature()));
  expect(run.curvature).toEqual(sampleCurvature());
  expect(unknown).toEqual([]);
});

test("descriptions from before there was curvature read as having none", async () => {
  const facts = { ...factsOf(withCurvature()), curvature: undefined };
  const run = runFrom(await parseFacts(JSON.stringify(facts)), sourceOf(new Map()));
  expect(run.curvature).toEqual(noCurvature());
});

test("maps from before each end had its residual take the larger one for both", async () => {
  const snapshot = withCurvature();
  const arrays = arraysOf(snapshot.run);
  const older = arrays.get("map_smallest_residual");
  if (older === undefined) throw new Error("no map");
  arrays.set("map_residual", older);
  arrays.delete("map_largest_residual");
  arrays.delete("map_smallest_residual");
  const { map } = runFrom(factsOf(snapshot), sourceOf(arrays)).curvature;
  expect(map?.largestResidual).toEqual(older.data);
  expect(map?.smallestResidual).toEqual(older.data);
});

test("which eigenvalues are bounds stays known in a link, whose numbers are rounded", async () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  if (snapshot.run.spectrum === null) throw new Error("incomplete sample");
  snapshot.run.spectrum.bounds = [18, 19];
  expect((await decodeLink(encodeLink(snapshot).hash)).run.spectrum?.bounds).toEqual([18, 19]);
});

test("a link that has room carries them, within its rounding", async () => {
  const { hash, leftOut } = encodeLink(withCurvature());
  const { density, dense, track, map, sharpness } = (await decodeLink(hash)).run.curvature;
  const expected = sampleCurvature();
  expect(leftOut.join()).not.toMatch(/map|density|along the run/);
  expect(sharpness).toEqual(expected.sharpness);
  expect(density?.criteria).toEqual(expected.density?.criteria);
  expect(dense?.eigenvalues.length).toBe(expected.dense?.eigenvalues.length);
  expect(track?.checkpoints).toEqual(expected.track?.checkpoints);
  expect(map?.done).toEqual(expected.map?.done);
  track?.sharpness.forEach((value, at) => {
    const wanted = expected.track?.sharpness[at] ?? 0;
    if (Number.isNaN(wanted)) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(wanted, 3);
  });
});

test("one that has not leaves the largest out first, and says so", async () => {
  const snapshot = sampleSnapshot();
  snapshot.run.curvature = sampleCurvature();
  const side = 101;
  const noise = Float32Array.from({ length: side * side }, (_, i) => Math.abs(Math.sin(i * i)));
  const axis = Float32Array.from({ length: side }, (_, i) => i);
  snapshot.run.curvature.map = {
    alpha: axis,
    beta: axis,
    largest: noise,
    smallest: noise,
    ratio: noise,
    largestResidual: noise,
    smallestResidual: noise,
    done: new Uint8Array(noise.length).fill(1),
  };
  const { hash, holds, leftOut } = encodeLink(snapshot);
  expect(holds).toBe("snapshot");
  expect(leftOut).toContain("the curvature map");
  expect(leftOut).not.toContain("curvature along the run");
  const { map, track } = (await decodeLink(hash)).run.curvature;
  expect(map).toBeNull();
  expect(track).not.toBeNull();
});

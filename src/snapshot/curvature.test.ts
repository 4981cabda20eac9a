import { expect, test } from "vitest";
import { noCurvature } from "../results/curvature";
import { decodeLink, encodeLink } from "./link/link";
import { sourceOf } from "./namedArrays";
import { runFrom } from "./runArrays";
import { factsOf, parseFacts } from "./runFacts";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleCurvature } from "./testing/sampleCurvature";
import { sampleSnapshot } from "./testing/sampleSnapshot";

function withCurvature() {
  const snapshot = sampleSnapshot(11, 7, 5);
  snapshot.run.curvature = sampleCurvature();
  return snapshot;
}

test("every analysis of curvature comes back from a file as it was", () => {
  const { run, unknown } = readSnapshot(writeSnapshot(withCurvature()));
  expect(run.curvature).toEqual(sampleCurvature());
  expect(unknown).toEqual([]);
});

test("descriptions from before there was curvature read as having none", () => {
  const facts = { ...factsOf(withCurvature()), curvature: undefined };
  const run = runFrom(parseFacts(JSON.stringify(facts)), sourceOf(new Map()));
  expect(run.curvature).toEqual(noCurvature());
});

test("links leave the analyses out and open without them", () => {
  expect(decodeLink(encodeLink(withCurvature()).hash).run.curvature).toEqual(noCurvature());
});

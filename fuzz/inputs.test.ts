/**
 * Every reader on its first inputs: read, or refused in words for the user. The inputs follow from
 * their numbers, so these are always the same; `npm run fuzz` goes on from here.
 */
import { expect, test } from "vitest";
import { stream } from "../src/random/stream";
import { attempt } from "./target";
import { targets } from "./targets";

/** Fewer where one takes longer: a few seconds for each reader. */
const INPUTS: Record<string, number> = {
  hdf5: 300,
  keras: 200,
  pickle: 1500,
  snapshot: 1000,
  link: 2000,
  "study-link": 1500,
  "class-link": 1500,
  "data-csv": 3000,
  "data-arff": 500,
  "data-svmlight": 500,
};
const OTHERS = 4000;

test.each(targets)("$name", async (target) => {
  const counts = { accepted: 0, refused: 0 };
  const known = Object.getOwnPropertyNames(Object.prototype).sort();
  for (let index = 0; index < (INPUTS[target.name] ?? OTHERS); index++) {
    const input = await target.input(stream(1, "data", index));
    const outcome = await attempt(target, input);
    if (outcome.kind === "fault") expect.fail(`input ${index}: ${outcome.message}`);
    counts[outcome.kind] += 1;
  }
  // A target that only ever meets one answer tests next to nothing.
  expect(counts.accepted).toBeGreaterThan(0);
  expect(counts.refused).toBeGreaterThan(0);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(known);
});

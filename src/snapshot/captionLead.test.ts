import { expect, test } from "vitest";
import { captionParts, captionSentences } from "./caption";
import { captionLead } from "./captionLead";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const { run } = sampleSnapshot(5, 5, 3);

test("the first line says what a point is, which samples were measured and on what", () => {
  const lead = captionLead(run);
  expect(lead).toContain("its 9 parameters moved along the axes α and β");
  expect(lead).toContain("on all 384 train samples of 2 spirals");
});

test("a line has one axis, and before training nothing is said of the parameters' number", () => {
  const line = sampleSnapshot(5, 1, 3).run;
  expect(captionLead({ ...line, trained: null })).toContain(
    "its parameters moved along the axis α;",
  );
});

test("of a surface from elsewhere it says no more than the file", () => {
  const imported = { file: "a.h5", format: "loss-landscape .h5", notes: [] };
  expect(captionLead({ ...run, imported })).toBe(
    "Height and color are the loss at each point, as a.h5 has it.",
  );
});

test("timings stand apart and last", () => {
  const { method, timings } = captionParts(run);
  expect(timings).toMatch(/training 1\.5 s/);
  expect(method.join(" ")).not.toContain("1.5 s");
  expect(captionSentences(run)).toEqual([...method, timings]);
});

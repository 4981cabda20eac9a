import { expect, test } from "vitest";
import { captionParts, captionSentences } from "./caption";
import { captionLead } from "./captionLead";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const { run } = sampleSnapshot(5, 5, 3);

test("the first line says what a point is, which samples were measured and on what", () => {
  const lead = captionLead(run);
  expect(lead).toContain("its 9 parameters moved by α along PC 1 and by β along PC 2");
  expect(lead).toContain("on all 384 train samples of 2 spirals");
});

test("a line has one axis, and before training the recipe names it", () => {
  const lead = captionLead({ ...run, trained: null, axes: null });
  expect(lead).toContain("its parameters moved by α along");
  const line = { ...run, axes: run.axes && { ...run.axes, second: null } };
  expect(captionLead(line)).not.toContain("β");
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

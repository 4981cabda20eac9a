import { expect, test } from "vitest";
import { largeStepLogistic } from "../../findings/largeStepLogistic";
import { changed, isFallible } from "../../study/changed";
import { studyCaption } from "./studyFigures";

test("a caption says what all variations have, not what all of them replace", () => {
  const drawn = { lookup: () => undefined, seeds: [1, 2] };
  expect(studyCaption({ ...drawn, study: largeStepLogistic })).toContain("stretched 5 ×");
  if (!isFallible(largeStepLogistic)) throw new Error("it says what to change");
  const caption = studyCaption({ ...drawn, study: changed(largeStepLogistic) });
  expect(caption).not.toContain("stretched");
  // The learning rates differ: that of the base is named.
  expect(caption).toContain("η 0.08");
});

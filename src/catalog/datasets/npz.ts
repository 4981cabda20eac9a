import * as v from "valibot";
import { dataset } from "./definition";
import { drawn, fileName, split, task } from "./file";
import { inputScaling, scalingWords, targetScaling } from "./inputScaling";
import { testFraction } from "./sampling";

export const npz = dataset({
  schema: v.strictObject({
    kind: v.literal("npz"),
    samples: drawn,
    testFraction,
    file: fileName,
    task,
    split,
    ...inputScaling,
    ...targetScaling,
  }),
  name: "your arrays",
  describe: ({ file, ...scaling }) =>
    `${file === "" ? "arrays of yours" : file}${scalingWords(scaling)}`,
  mayBeImages: () => true,
  isRegression: ({ task }) => task === "regression",
  ends: () => null,
  initial: { file: "" },
  files: { endings: [".npz"], ofOneFile: ["split"] },
});

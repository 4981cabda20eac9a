import * as v from "valibot";
import { dataset } from "./definition";
import { drawn, fileName, task } from "./file";
import { testFraction } from "./sampling";

export const npz = dataset({
  schema: v.strictObject({
    kind: v.literal("npz"),
    samples: drawn,
    testFraction,
    file: fileName,
    task,
  }),
  name: "your arrays",
  describe: ({ file }) => (file === "" ? "arrays of yours" : file),
  mayBeImages: true,
  isRegression: ({ task }) => task === "regression",
  ends: () => null,
  initial: { file: "" },
});

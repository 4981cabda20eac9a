import * as v from "valibot";
import { number } from "../schema";
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
    /** Which axes of images are the channels; `pixels`: rows are the pixels of square gray images. */
    layout: v.optional(v.picklist(["auto", "channels-last", "channels-first", "pixels"]), "auto"),
    /** What a white pixel is in the file, which becomes 1; null: 255 of bytes and their like, else 1. */
    white: v.optional(v.nullable(number(1e-9, 1e9)), null),
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
  files: { endings: [".npz"], ofOneFile: ["split", "layout", "white"] },
});

import * as v from "valibot";
import { integer } from "../schema";
import { dataset } from "./definition";
import { absent, column, columns, fileName, split, task } from "./file";
import { inputScaling, scalingWords, targetScaling } from "./inputScaling";
import { testFraction } from "./sampling";

export const csv = dataset({
  schema: v.strictObject({
    kind: v.literal("csv"),
    testFraction,
    file: fileName,
    header: v.optional(v.picklist(["auto", "yes", "no"]), "auto"),
    /** Name or 0-based position of the target column; null is the last one. */
    label: v.optional(v.nullable(column), null),
    /** Columns of 0 and 1, one for each class, which are the target in place of `label`. */
    classes: columns,
    task,
    /** Columns that are left out. */
    without: columns,
    /** Columns of text: left out, a column of 0 and 1 for each category, or numbered in the alphabet's order. */
    text: v.optional(v.picklist(["omitted", "one-hot", "ordinal"]), "omitted"),
    /** Rows without a value: left out, filled in, or filled in with a column of 0 and 1 that tells where. */
    missing: v.optional(v.picklist(["omitted", "mean", "marked"]), "omitted"),
    /** Numbers that stand for a missing value in a column, such as −999. */
    absent,
    /** Whether the columns are the pixels of square images. */
    images: v.optional(v.boolean(), false),
    /** Rows drawn over the whole file; null is all of them, or its first 20,000. */
    samples: v.optional(v.nullable(integer(8, 20000)), null),
    split,
    ...inputScaling,
    ...targetScaling,
  }),
  name: "your CSV",
  describe: ({ file, ...scaling }) =>
    `${file === "" ? "a CSV of yours" : file}${scalingWords(scaling)}`,
  mayBeImages: () => true,
  isRegression: ({ task }) => task === "regression",
  ends: () => null,
  initial: { file: "" },
  files: {
    endings: [".csv", ".tsv", ".txt", ".data", ".dat", ".arff", ".libsvm", ".svm"]
      .flatMap((one) => [one, `${one}.gz`])
      .concat(".npy"),
    types: ["text/csv"],
    fallback: true,
    ofOneFile: [
      "label",
      "classes",
      "header",
      "without",
      "text",
      "missing",
      "absent",
      "images",
      "samples",
      "split",
    ],
  },
});

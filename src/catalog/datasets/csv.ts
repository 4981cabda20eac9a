import * as v from "valibot";
import { integer, text } from "../schema";
import { dataset } from "./definition";
import { fileName, task } from "./file";
import { inputScaling, scalingWords } from "./inputScaling";
import { testFraction } from "./sampling";

export const csv = dataset({
  schema: v.strictObject({
    kind: v.literal("csv"),
    testFraction,
    file: fileName,
    header: v.optional(v.picklist(["auto", "yes", "no"]), "auto"),
    /** Name or 0-based position of the target column; null is the last one. */
    label: v.optional(v.nullable(v.union([text(200), integer(0, 9999)])), null),
    task,
    ...inputScaling,
  }),
  name: "your CSV",
  describe: ({ file, ...scaling }) =>
    `${file === "" ? "a CSV of yours" : file}${scalingWords(scaling)}`,
  mayBeImages: false,
  isRegression: ({ task }) => task === "regression",
  ends: () => null,
  initial: { file: "" },
  files: {
    endings: [".csv", ".tsv", ".txt"],
    types: ["text/csv"],
    fallback: true,
    ofOneFile: ["label"],
  },
});

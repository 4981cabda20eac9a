import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { drawn, fileName, split } from "./file";
import { inputScaling, scalingWords } from "./inputScaling";
import { testFraction } from "./sampling";

/** Images as MNIST has them: one IDX file of images, one of labels. */
export const idx = dataset({
  schema: v.strictObject({
    kind: v.literal("idx"),
    samples: drawn,
    testFraction,
    file: fileName,
    labels: fileName,
    /** Side that images are averaged down to; null keeps their size. */
    size: v.optional(v.nullable(integer(4, 64)), null),
    split,
    ...inputScaling,
  }),
  name: "your images",
  describe({ file, size, ...scaling }) {
    const images = file === "" ? "images of yours" : file;
    return `${images}${size === null ? "" : t` at ${size}×${size}`}${scalingWords(scaling)}`;
  },
  mayBeImages: () => true,
  isRegression: () => false,
  ends: () => null,
  initial: { file: "", labels: "" },
  files: { endings: [], ofOneFile: ["split"] },
});

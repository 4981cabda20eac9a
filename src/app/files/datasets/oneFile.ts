import type { FilesCode } from "./code";
import { shortName } from "./shortName";

/** Inputs and targets in one file. */
export const oneFile: FilesCode = {
  async choose(files) {
    const [content] = files;
    if (files.length > 1) {
      throw new Error("Samples come from one file, or from a pair of IDX files.");
    }
    return { names: { file: shortName(content) }, content };
  },
};

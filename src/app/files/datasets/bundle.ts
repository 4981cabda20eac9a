import { bundled } from "../../../lab/bundled";
import { cifarLayout, hasCifarSize } from "../../../results/cifarBinary";
import { limits } from "../../../results/limits";
import { haveOwnTest } from "../../../results/sampleArrays";
import { isTar } from "../../../results/tar";
import { startOf } from "../idxAxes";
import type { FilesCode } from "./code";
import { shortName } from "./shortName";

/** Several files by one name: "train.csv + test.csv". */
export const namesOf = (files: readonly File[]): string =>
  files.map(shortName).join(" + ").slice(0, limits.title);

export const bundle = (files: readonly File[]): Blob =>
  bundled(files.map((file) => ({ name: file.name, content: file })));

/** Inputs and targets in one file, or in one for training and others for the test. */
export const table: FilesCode = {
  async choose(files) {
    if (files.length > 1 && !haveOwnTest(files)) {
      throw new Error(
        'Tables are read together as training and test samples: one of them must have "test" or "val" in its name. Samples come from one file otherwise.',
      );
    }
    return { names: { file: namesOf(files) }, content: bundle(files) };
  },
};

/** By its size, and where that fits, by its labels. */
const isCifarBatch = async (file: File): Promise<boolean> =>
  hasCifarSize(file.size) && cifarLayout(new Uint8Array(await file.arrayBuffer())) !== null;

/** The archive that CIFAR's batches are published in, by its name; its first bytes tell that it is one. */
const isCifarArchive = async (file: File): Promise<boolean> =>
  /cifar/i.test(file.name) && isTar(await startOf(file));

/** Arrays in one archive, or in files of their own; CIFAR's binary batches. */
export const arrays: FilesCode = {
  async knows(files) {
    const named = files.length > 1 && files.every(({ name }) => /\.np[yz]$/i.test(name));
    if (named || (files.length === 1 && (await isCifarArchive(files[0])))) return true;
    return (await Promise.all(files.map(isCifarBatch))).every((batch) => batch);
  },

  async choose(files) {
    return { names: { file: namesOf(files) }, content: bundle(files) };
  },
};

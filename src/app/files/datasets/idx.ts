import { idxAxes } from "../idxAxes";
import type { FilesCode } from "./code";
import { shortName } from "./shortName";

const axesOf = (files: readonly File[]) => Promise.all(files.map(idxAxes));

/** Images and their labels, as MNIST comes, in any order. */
export const idx: FilesCode = {
  async knows(files) {
    return (await axesOf(files)).every((count) => count !== null);
  },

  async choose(files) {
    const axes = await axesOf(files);
    const content = files[axes.indexOf(3)];
    const labels = files[axes.indexOf(1)];
    if (files.length !== 2 || content === undefined || labels === undefined) {
      throw new Error("IDX images and their labels come as two files: choose both together.");
    }
    return { names: { file: shortName(content), labels: shortName(labels) }, content, labels };
  },
};

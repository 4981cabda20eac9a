import { idxAxes } from "../idxAxes";
import { bundle, namesOf } from "./bundle";
import type { FilesCode } from "./code";

const axesOf = (files: readonly File[]) => Promise.all(files.map(idxAxes));

/** Images and their labels as MNIST comes, in any order; training and test files together too. */
export const idx: FilesCode = {
  async knows(files) {
    return (await axesOf(files)).every((count) => count !== null);
  },

  async choose(files) {
    const axes = await axesOf(files);
    const images = files.filter((_, at) => axes[at] === 3);
    const labels = files.filter((_, at) => axes[at] === 1);
    if (images.length === 0 || images.length !== labels.length || images.length > 2) {
      throw new Error("IDX images and their labels come as two files: choose both together.");
    }
    return {
      names: { file: namesOf(images), labels: namesOf(labels) },
      content: bundle(images),
      labels: bundle(labels),
    };
  },
};

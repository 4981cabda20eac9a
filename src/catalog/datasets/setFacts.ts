/** What is known of the published sets before they are fetched. */
export interface SetFacts {
  title: string;
  /** In a caption, behind the title. */
  by: string;
  /** Where it comes from and its licence, behind title and makers; `src/data/sets/NOTICES.txt` has all of it. */
  source: string;
  /** Samples for training, and those that are kept for the test; 0 where a fraction is. */
  train: number;
  test: number;
  /** Values of one input; of images that there are in two sizes, of none. */
  inputs: number;
  sized: boolean;
  images: boolean;
  /** Classes; 1 for a number. */
  outputs: number;
}

const images = { images: true, outputs: 10 };
const table = { images: false, sized: false, test: 0 };

export const setFacts = {
  digits: {
    title: "handwritten digits 8×8",
    by: "Alpaydin & Kaynak 1998",
    source:
      "the test images of Optical Recognition of Handwritten Digits, UCI, CC BY 4.0, as in scikit-learn.",
    train: 1797,
    test: 0,
    inputs: 64,
    sized: false,
    ...images,
  },
  "fashion-mnist": {
    title: "Fashion-MNIST",
    by: "Xiao et al. 2017",
    source:
      "the first 4,000 training and 1,000 test images (14×14: means of 2×2 pixels), arXiv 1708.07747, © 2017 Zalando SE, MIT licence.",
    train: 4000,
    test: 1000,
    inputs: 0,
    sized: true,
    ...images,
  },
  iris: {
    title: "Iris",
    by: "Fisher 1936",
    source: "UCI, CC BY 4.0, as in scikit-learn.",
    train: 150,
    inputs: 4,
    outputs: 3,
    ...table,
  },
  penguins: {
    title: "Palmer penguins",
    by: "Gorman et al. 2014",
    source: "four measurements of 342 birds, palmerpenguins 0.1.1, CC0.",
    train: 342,
    inputs: 4,
    outputs: 3,
    ...table,
  },
  diabetes: {
    title: "diabetes progression",
    by: "Efron et al. 2004",
    source: "ten measurements of 442 patients, as in scikit-learn, BSD 3-Clause.",
    train: 442,
    inputs: 10,
    outputs: 1,
    ...table,
  },
} satisfies Record<string, SetFacts>;

export type SetName = keyof typeof setFacts;

export const setNames = Object.keys(setFacts) as SetName[];

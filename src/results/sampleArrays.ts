/** Which of a file's arrays are samples, by their names and shapes. */

export interface SamplePair {
  inputs: string;
  targets: string;
}

export interface SampleArrays {
  train: SamplePair;
  /** Samples that the file keeps for the test. */
  test: SamplePair | null;
}

/** Names that are taken before any other, in this order. */
const FIRST = {
  inputs: ["x_train", "X_train", "X", "x", "inputs", "images", "data"],
  targets: ["y_train", "Y_train", "y", "Y", "targets", "labels", "target"],
};

const INPUTS =
  /^(x|xs|xtrain|xtest|xtr|xte|xval|images?|imgs?|inputs?|data|features?|pixels?|samples?)$/;
const TARGETS = /^(y|ys|ytrain|ytest|ytr|yte|yval|labels?|lbls?|targets?|class|classes|outputs?)$/;

/** Whether both names are among those that are taken first, so that nobody need be told. */
export const areUsual = ({ inputs, targets }: SamplePair): boolean =>
  FIRST.inputs.includes(inputs) && FIRST.targets.includes(targets);

const words = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/);

/** Whether a name says that the samples are kept back from training: test, validation, MNIST's t10k. */
const namesTest = (name: string): boolean =>
  /(^|[^a-z]|[^a-z][xy]|^[xy])(test(set|ing)?|tst|te|val(id|idation)?|eval|dev|holdout|t10k)([^a-z]|$)/.test(
    name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase(),
  );

interface Named {
  name: string;
}

/** Whether a file's name, but for its ending, says so. */
export const isTestFile = ({ name }: Named): boolean => namesTest(name.replace(/\.[^.]*$/, ""));

/** Whether files are training and test samples together. */
export const haveOwnTest = (files: readonly Named[]): boolean =>
  files.some(isTestFile) && !files.every(isTestFile);

/** Validation samples are taken where there are no test samples. */
const isValidation = (name: string): boolean => /val/i.test(name);

/**
 * @param shapeOf the shape of an array of numbers or texts; null for any other.
 * @returns null where no two arrays are inputs and targets.
 */
export function findSamples(
  names: string[],
  shapeOf: (name: string) => number[] | null,
): SampleArrays | null {
  const known = names.filter((name) => shapeOf(name) !== null);
  const isOf = (role: RegExp) => (name: string) => words(name).some((word) => role.test(word));
  const targets = known.filter(isOf(TARGETS));
  // "x_labels" are labels.
  const inputs = known.filter((name) => isOf(INPUTS)(name) && !targets.includes(name));
  const first = (of: string[], preferred: string[]) =>
    preferred.find((name) => known.includes(name)) ?? of.find((name) => !namesTest(name));
  const train = {
    inputs: first(inputs, FIRST.inputs),
    targets: first(targets, FIRST.targets),
  };
  if (train.inputs !== undefined && train.targets !== undefined) {
    return { train: train as SamplePair, test: testPair(inputs, targets) };
  }
  return inOrder(known, shapeOf);
}

function testPair(inputs: string[], targets: string[]): SamplePair | null {
  const tests = inputs
    .filter(namesTest)
    .sort((a, b) => Number(isValidation(a)) - Number(isValidation(b)));
  const [input] = tests;
  const target = targets.find(
    (name) => namesTest(name) && isValidation(name) === isValidation(input),
  );
  return input === undefined || target === undefined ? null : { inputs: input, targets: target };
}

/** Arrays whose names say nothing, as `arr_0`: two, or training and test ones, told by their sizes. */
function inOrder(names: string[], shapeOf: (name: string) => number[] | null): SampleArrays | null {
  if (names.length !== 2 && names.length !== 4) return null;
  const pairs: SamplePair[] = [];
  const left = [...names];
  while (left.length > 0) {
    const [one] = left.splice(0, 1);
    const at = left.findIndex((other) => fit(shapeOf(one), shapeOf(other)) !== 0);
    if (at < 0) return null;
    const [other] = left.splice(at, 1);
    pairs.push(
      fit(shapeOf(one), shapeOf(other)) > 0
        ? { inputs: one, targets: other }
        : { inputs: other, targets: one },
    );
  }
  const [train, test = null] = pairs;
  return { train, test };
}

/** 1 where the second may be the targets of the first, −1 where it is the other way round, 0 else. */
function fit(one: number[] | null, other: number[] | null): number {
  if (one === null || other === null || one[0] !== other[0] || one.length === 0) return 0;
  const each = ([_, ...axes]: number[]) => axes.reduce((product, side) => product * side, 1);
  if (each(other) === 1 && one.length > 1) return 1;
  return each(one) === 1 && other.length > 1 ? -1 : 0;
}

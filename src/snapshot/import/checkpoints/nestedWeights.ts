/** Weights as arrays within dicts and lists: in JSON and in pickles, scikit-learn's networks among them. */
import type { LayerActivation, LayerRecipe } from "../../../catalog/models/layerList";
import { activate, dense } from "../../../catalog/models/lists/parts";
import { shown } from "../../../catalog/plainText";
import { inRow, type Worded, worded } from "../../../language/worded";
import { decodeWhole } from "../../../results/decodeText";
import { inFloats } from "../../../results/inFloats";
import { limits } from "../../../results/limits";
import {
  arraysIn,
  type Nested,
  NestedArray,
  NestedDict,
  nestedInJson,
  partsOf,
} from "../../../results/nested";
import { isNpy } from "../../../results/npy";
import { NpzFile } from "../../../results/npz";
import { parsedJson } from "../../../results/parsedJson";
import { isPickle, readPickle, readPickledNpy } from "../../../results/pickledArrays";
import { requireValues } from "../requireValues";
import type { NamedTensor } from "../safetensors";
import { isKernelName, tensorName } from "../tensorNames";
import { type Checkpoint, weightsAlone } from "./checkpoint";

/** The optimizer's moments have the shapes of weights. */
const ASIDE =
  /^(opt_?(state|imizer)?.*|.*(optim|sched|scaler).*|step|epoch|rng|key|history|loss(es)?)$/i;
const DEEPEST = 6;

/**
 * What lies in JSON, in a pickle, or in objects of NumPy's; null where a file is none of these.
 *
 * @throws ReadError when it is damaged.
 */
export function nestedIn(name: string, bytes: Uint8Array): Nested | null {
  if (isPickle(bytes)) return readPickle(bytes);
  if (isNpy(bytes)) return readPickledNpy(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return nestedInArchive(new NpzFile(bytes));
  if (!/\.json$/i.test(name)) return null;
  return nestedInJson(parsedJson(decodeWhole(bytes, "json")));
}

/** An archive with arrays of objects, or of arrays without names; null for one of arrays by name. */
function nestedInArchive(archive: NpzFile): Nested | null {
  const { arrayNames } = archive;
  const headers = arrayNames.map((name) => archive.header(name));
  if (arrayNames.length > limits.tensors) return null;
  const areUnnamed = arrayNames.every((name) => /^arr_\d+$/.test(name));
  if (areUnnamed && headers.every((header) => header !== null)) {
    const arrays = arrayNames.map((name) => archive.array(name));
    return arrays.map((array) => new NestedArray(array.shape, array));
  }
  if (!headers.includes(null)) return null;
  const dict = new NestedDict();
  for (const [at, name] of arrayNames.entries()) {
    const array = headers[at] && archive.array(name);
    const one = array ? new NestedArray(array.shape, array) : readPickledNpy(archive.content(name));
    if (one !== null) dict.items.set(name, one);
  }
  return dict;
}

/** The network in what a file holds; null where its arrays are called otherwise, and follow one another otherwise. */
export function weightsInNested(root: Nested): Checkpoint | null {
  const fitted = within(root, fittedNetwork);
  if (fitted !== null) return { ...fitted, notes: [...fitted.notes, ...scalerNotes(root)] };
  const tensors = sequence(soleIn(root)) ?? within(root, twoLists) ?? within(root, named);
  if (tensors === null) return null;
  const channelsLast = ![...tensors.keys()].some((name) => /(^|\.)weight$/.test(name));
  return { ...weightsAlone, tensors, channelsLast, step: stepIn(root) };
}

/** What is found in a part, breadth first. */
function within<T>(root: Nested, find: (part: Nested) => T | null): T | null {
  let level = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    for (const part of level) {
      const found = find(part);
      if (found !== null) return found;
    }
    level = level.flatMap((part) =>
      partsOf(part).flatMap(([key, inner]) => (ASIDE.test(key) ? [] : [inner])),
    );
  }
  return null;
}

/** Of dicts in which one part alone holds arrays, the innermost of these parts. */
function soleIn(root: Nested): Nested {
  if (!(root instanceof NestedDict)) return root;
  const holding = partsOf(root).filter(
    ([key, inner]) => !ASIDE.test(key) && arraysIn(inner).length > 0,
  );
  return holding.length === 1 ? soleIn(holding[0][1]) : root;
}

/** A list of kernels and one of biases, in programs of people's own. */
function twoLists(part: Nested): Map<string, NamedTensor> | null {
  if (!(part instanceof NestedDict)) return null;
  const listUnder = (names: RegExp) =>
    partsOf(part)
      .filter(([key]) => names.test(key))
      .map(([, inner]) => arrayList(inner))
      .find((list) => list !== null);
  const kernels = listUnder(/^(w|ws|weights?|kernels?|thetas?)$/i);
  const biases = listUnder(/^(b|bs|bias(es)?)$/i);
  if (!kernels || kernels.length !== biases?.length) return null;
  requireAll([...kernels, ...biases]);
  const inTurn = kernels.flatMap((kernel, at) => [kernel, biases[at]]);
  return weightsInOrder(
    inTurn.map(({ shape }) => shape),
    (at) => tensorOf(inTurn[at]),
  );
}

/** Whose activations scikit-learn has other names for. */
const ACTIVATIONS: Record<string, LayerActivation | "identity"> = {
  identity: "identity",
  logistic: "sigmoid",
  tanh: "tanh",
  relu: "relu",
};

/** `coefs_` and `intercepts_` of a multilayer perceptron, or `coef_` and `intercept_` of a linear model. */
function fittedNetwork(part: Nested): Checkpoint | null {
  if (!(part instanceof NestedDict)) return null;
  const get = (...names: string[]) =>
    names.map((name) => part.items.get(name)).find((one) => one !== undefined);
  const kernels = arrayList(get("coefs_", "coefs"));
  const biases = arrayList(get("intercepts_", "intercepts"));
  if (kernels !== null && biases !== null && kernels.length === biases.length) {
    requireAll([...kernels, ...biases]);
    const activation = get("activation");
    const known = typeof activation === "string" ? ACTIVATIONS[activation] : undefined;
    return checkpointOf(kernels.map(tensorOf), biases.map(tensorOf), known ?? null);
  }
  const [coefficients, intercept] = [get("coef_"), get("intercept_")];
  if (!(coefficients instanceof NestedArray && intercept instanceof NestedArray)) return null;
  requireAll([coefficients, intercept]);
  const { shape, data } = tensorOf(coefficients);
  const [outputs, inputs] = shape.length === 1 ? [1, shape[0]] : shape;
  const kernel = data.map((_, k) => data[(k % outputs) * inputs + Math.floor(k / outputs)]);
  return checkpointOf([{ shape: [inputs, outputs], data: kernel }], [tensorOf(intercept)], "relu");
}

function arrayList(value: Nested | undefined): NestedArray[] | null {
  const list = Array.isArray(value) ? value : [];
  const arrays = list.filter((one) => one instanceof NestedArray);
  return arrays.length > 0 && arrays.length === list.length ? arrays : null;
}

/** @param activation null where it is not said, and asked. */
function checkpointOf(
  kernels: NamedTensor[],
  biases: NamedTensor[],
  activation: LayerActivation | "identity" | null,
): Checkpoint {
  const tensors = new Map(
    kernels.flatMap((kernel, at) => [
      [`${at}.kernel`, kernel] as const,
      [`${at}.bias`, biases[at]] as const,
    ]),
  );
  const given: LayerRecipe[] = kernels.flatMap(({ shape }, at) => [
    dense(shape[1] ?? 1, true),
    ...(at < kernels.length - 1 ? activate(activation ?? "identity") : []),
  ]);
  return {
    ...weightsAlone,
    ordered: true,
    channelsLast: true,
    tensors,
    given: activation === null ? null : given,
    inputShape: activation === null ? null : [kernels[0].shape[0]],
    notes: ["The penalty that scikit-learn adds to the loss (alpha) is left out."],
  };
}

/** What a pipeline does to the inputs before the network. */
function scalerNotes(root: Nested): string[] {
  const scaler = within(root, (part) =>
    part instanceof NestedDict && /StandardScaler$/.test(part.of) ? part : null,
  );
  const numbers = ["mean_", "scale_"].map((name) => scaler?.items.get(name));
  if (!numbers.every((one) => one instanceof NestedArray)) return [];
  const [mean, deviation] = numbers.map((one) =>
    Array.from(tensorOf(one).data.subarray(0, MOST_LISTED), (value) =>
      Number(value.toPrecision(7)),
    ).join(", "),
  );
  return [`The pipeline scales the inputs: by mean ${mean} and deviation ${deviation}.`];
}

const MOST_LISTED = 16;

/** Kernels and biases one after another, or in pairs, as Keras' get_weights gives them. */
function sequence(part: Nested): Map<string, NamedTensor> | null {
  if (!Array.isArray(part)) return null;
  const flat = part.flatMap((one) => (Array.isArray(one) && one.length <= 2 ? one : [one]));
  const arrays = arrayList(flat);
  requireAll(arrays ?? []);
  return (
    arrays &&
    weightsInOrder(
      arrays.map(({ shape }) => shape),
      (at) => tensorOf(arrays[at]),
    )
  );
}

/**
 * Arrays without names as kernels, each with the bias that may follow it; null where they do not feed each
 * other, with the inputs before the outputs or behind them.
 */
export function weightsInOrder(
  shapes: number[][],
  read: (at: number) => NamedTensor,
): Map<string, NamedTensor> | null {
  const isBias = (at: number) => shapes[at]?.length === 1;
  const kernels = shapes.flatMap(({ length }, at) => (length === 2 || length === 4 ? [at] : []));
  const follows = kernels.every((at, k) => (kernels[k + 1] ?? shapes.length) - at <= 2);
  const allDense = kernels.every((at) => shapes[at].length === 2);
  const feed = (ends: (shape: number[]) => number[]) =>
    kernels.every((at, k) => {
      const outputs = ends(shapes[at])[1];
      const next = kernels[k + 1] === undefined ? outputs : ends(shapes[kernels[k + 1]])[0];
      return (!isBias(at + 1) || shapes[at + 1][0] === outputs) && next % outputs === 0;
    });
  const fits =
    feed((shape) => shape.slice(-2)) ||
    (allDense && feed(([outputs, inputs]) => [inputs, outputs]));
  if (shapes.length < FEWEST || kernels[0] !== 0 || !follows || !fits) return null;
  if (!shapes.every((_, at) => kernels.includes(at) || isBias(at))) return null;
  return new Map(
    kernels.flatMap((at, k) => [
      [`${k}.w`, read(at)] as const,
      ...(isBias(at + 1) ? [[`${k}.b`, read(at + 1)] as const] : []),
    ]),
  );
}

/** Two may be inputs and targets. */
const FEWEST = 3;

/** Arrays that are all called as tensors are, a kernel among them. */
function named(part: Nested): Map<string, NamedTensor> | null {
  const arrays = arraysIn(part, (key) => ASIDE.test(key)).map(({ path, array }) => ({
    name: path.join("."),
    array,
  }));
  if (arrays.length < 2 || arrays.length > limits.tensors) return null;
  const isKernel = ({ name, array }: { name: string; array: NestedArray }) =>
    isKernelName(name) && (array.shape.length === 2 || array.shape.length === 4);
  if (!arrays.some(isKernel) || !arrays.every(({ name }) => tensorName(name) !== null)) return null;
  requireAll(arrays.map(({ array }) => array));
  return new Map(arrays.map(({ name, array }) => [name, tensorOf(array)]));
}

const requireAll = (arrays: NestedArray[]): void =>
  requireValues(arrays.reduce((sum, { array }) => sum + array.data.length, 0));

function tensorOf({ shape, array }: NestedArray): NamedTensor {
  return { shape, data: inFloats(Float32Array, array.data) };
}

const STEPS = ["global_step", "step", "iteration", "iter", "epoch"];

function stepIn(root: Nested): number | null {
  const items = root instanceof NestedDict ? root.items : new Map<string, Nested>();
  const found = STEPS.map((name) => items.get(name)).find((one) => Number.isSafeInteger(one));
  return typeof found === "number" && found >= 0 ? found : null;
}

/** The arrays of a file with their shapes, for messages. */
export function nestedArrays(root: Nested): Worded {
  const arrays = arraysIn(root).slice(0, MOST_LISTED);
  const listed = arrays.map(
    ({ path, array }) => `${shown(path.join("."))} (${array.shape.join(" × ")})`,
  );
  const arraysOf = listed.length === 0 ? worded`no arrays` : inRow(listed, ", ");
  return root instanceof NestedDict && root.of !== ""
    ? worded`an object of ${shown(root.of)}; ${arraysOf}`
    : arraysOf;
}

import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { ReadError } from "../../../results/readError";
import { Inert, PyDict } from "../../../results/unpickle";
import { isKernelName, tensorName } from "../tensorNames";
import { isPartOfWeights } from "./composedWeights";
import { TensorRef } from "./tensorRef";

export interface StateDict {
  /** Keys on the way to it: `["model_state_dict"]`. */
  path: string[];
  tensors: Map<string, TensorRef>;
}

/** What people call the network in a checkpoint; such a one is taken before copies beside it. */
const NETWORK =
  /^(model|net|network|module|weights|params)?_?(state_?dict|state|weights|params)?$/i;
/** The optimizer's moments have the shapes of weights. */
const NOT_A_NETWORK = /optim|sched|scaler/i;
/** What data-parallel and compiled networks put before every name. */
const PREFIX = /^(module\.|_orig_mod\.)/;
const DEEPEST = 6;
/** Entries of a list that are looked at. */
const MOST_LISTED = 100;

export interface FoundNetworks {
  taken: StateDict;
  /** All of them by the keys on the way to each, where there are several; else none. */
  names: string[];
}

/**
 * The network's tensors by name in what a checkpoint holds: a state dict itself, or one that lies in
 * dicts and lists (`state_dict`, `model`, …), or a network that was pickled as a whole. Of several that
 * one is taken which is asked for, else the first that is called the network, else the first.
 *
 * @returns null when there is none.
 */
export function findStateDict(root: unknown, wanted?: string): FoundNetworks | null {
  const found = candidates(root).flatMap(copiesIn);
  if (found.length === 0) return null;
  const taken =
    found.find(({ path }) => path.join(".") === wanted) ??
    found.find(
      ({ path }) => path.every((key) => NETWORK.test(key)) && !found.some(isWithin(path)),
    ) ??
    found[0];
  const names = found.length > 1 ? found.map(({ path }) => path.join(".")) : [];
  return { taken: withoutPrefix(taken), names };
}

const isWithin =
  (outer: string[]) =>
  ({ path }: StateDict): boolean =>
    path.length > outer.length && outer.every((key, at) => key === path[at]);

const isWeights = (name: string): boolean => isKernelName(name) || isPartOfWeights(name);

/** Breadth first; each object is looked at once, however often it is referred to. */
function candidates(root: unknown): StateDict[] {
  const found: StateDict[] = [];
  const seen = new Set<unknown>();
  let level: { value: unknown; path: string[] }[] = [{ value: root, path: [] }];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { value, path } of level) {
      if (seen.has(value)) continue;
      seen.add(value);
      const tensors = value instanceof PyDict ? tensorsIn(value) : moduleTensors(value);
      if ([...tensors].some(([name, { axes }]) => axes > 1 && isWeights(name))) {
        found.push({ path, tensors });
        continue;
      }
      for (const [key, inner] of partsOf(value)) {
        if (!NOT_A_NETWORK.test(key)) next.push({ value: inner, path: [...path, key] });
      }
    }
    level = next;
  }
  return found;
}

/** What lies in a dict under text, or in a list. */
function partsOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.slice(0, MOST_LISTED).map((one, at) => [String(at), one]);
  if (!(value instanceof PyDict)) return [];
  return [...value.items].flatMap(([key, inner]) =>
    typeof key === "string" ? [[key, inner] as [string, unknown]] : [],
  );
}

/**
 * The copies of one network that a state dict holds side by side, as wrappers that average weights write
 * them (`online_model.…`, `ema_model.…`), then the dict itself; or just that.
 */
function copiesIn({ path, tensors }: StateDict): StateDict[] {
  const parts = new Map<string, Map<string, TensorRef>>();
  const others: string[] = [];
  for (const [name, tensor] of tensors) {
    const [part, ...rest] = name.split(".");
    if (rest.length < 2) others.push(name);
    else parts.set(part, (parts.get(part) ?? new Map()).set(rest.join("."), tensor));
  }
  const shapesIn = (of: Map<string, TensorRef>) =>
    [...of].map(([name, { shape }]) => `${name} ${String(shape)}`).join();
  const areCopies =
    parts.size > 1 &&
    new Set([...parts.values()].map(shapesIn)).size === 1 &&
    new Set([...parts.keys()].map((part) => part.replace(/\d+/g, ""))).size > 1 &&
    others.every((name) => tensorName(name)?.role === "count");
  const whole = { path, tensors };
  if (!areCopies) return [whole];
  return [...parts].map(([part, of]) => ({ path: [...path, part], tensors: of })).concat(whole);
}

function tensorsIn(dict: PyDict): Map<string, TensorRef> {
  const tensors = new Map<string, TensorRef>();
  for (const [name, value] of dict.items) {
    if (typeof name === "string" && value instanceof TensorRef) tensors.set(name, value);
  }
  return tensors;
}

/**
 * The parameters and buffers of a pickled `torch.nn.Module`, named as its state dict would have them.
 *
 * @throws ReadError when a layer with weights stands in it twice: in a sequence it would be two layers.
 */
function moduleTensors(root: unknown): Map<string, TensorRef> {
  const tensors = new Map<string, TensorRef>();
  const withWeights = new Map<Inert, boolean>();
  const visit = (module: unknown, prefix: string, depth: number): boolean => {
    if (!(module instanceof Inert) || !(module.state instanceof PyDict)) return false;
    const before = withWeights.get(module);
    if (before === true) {
      throw new ReadError(
        worded`The network uses the layer "${shown(prefix.slice(0, -1))}" in several places, which is not read.`,
      );
    }
    if (before === false || depth > DEEPEST) return false;
    withWeights.set(module, false);
    let any = false;
    const part = (key: string) => {
      const dict = (module.state as PyDict).items.get(key);
      return dict instanceof PyDict ? dict : new PyDict();
    };
    for (const key of ["_parameters", "_buffers"]) {
      for (const [name, tensor] of tensorsIn(part(key))) {
        tensors.set(prefix + name, tensor);
        any = true;
      }
    }
    for (const [name, inner] of part("_modules").items) {
      if (typeof name !== "string") continue;
      if (visit(inner, `${prefix}${name}.`, depth + 1)) any = true;
    }
    withWeights.set(module, any);
    return any;
  };
  visit(root, "", 0);
  return tensors;
}

function withoutPrefix({ path, tensors }: StateDict): StateDict {
  const names = [...tensors.keys()].filter((name) => tensorName(name)?.role !== "count");
  if (names.length === 0 || !names.every((name) => PREFIX.test(name))) return { path, tensors };
  const shorter = [...tensors].map(([name, tensor]) => [name.replace(PREFIX, ""), tensor] as const);
  return withoutPrefix({ path, tensors: new Map(shorter) });
}

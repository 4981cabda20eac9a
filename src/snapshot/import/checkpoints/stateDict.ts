import { shown } from "../../../catalog/plainText";
import { ReadError } from "../../../results/readError";
import { TensorRef } from "./tensorRef";
import { Inert, PyDict } from "./unpickle";

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

/**
 * The network's tensors by name in what a checkpoint holds: a state dict itself, or one that lies in
 * dicts (`state_dict`, `model`, …), or a network that was pickled as a whole.
 *
 * @returns null when there is none.
 * @throws ReadError when there are several, of which none is called the network.
 */
export function findStateDict(root: unknown): StateDict | null {
  const found = candidates(root);
  if (found.length < 2) return found.length === 1 ? withoutPrefix(found[0]) : null;
  const networks = found.filter(({ path }) => path.every((key) => NETWORK.test(key)));
  if (networks.length !== 1) {
    const names = found.map(({ path }) => shown(path.join("."), 30));
    throw new ReadError(
      `The file holds several networks: ${names.slice(0, 8).join(", ")}. Save the state_dict of one of them.`,
    );
  }
  return withoutPrefix(networks[0]);
}

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
      if ([...tensors].some(([name, { axes }]) => /(^|\.)weight$/.test(name) && axes > 1)) {
        found.push({ path, tensors });
      } else if (value instanceof PyDict) {
        for (const [key, inner] of value.items) {
          if (typeof key !== "string" || NOT_A_NETWORK.test(key)) continue;
          next.push({ value: inner, path: [...path, key] });
        }
      }
    }
    level = next;
  }
  return found;
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
        `The network uses the layer "${shown(prefix.slice(0, -1))}" in several places, which is not read.`,
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
  const names = [...tensors.keys()];
  if (!names.every((name) => PREFIX.test(name))) return { path, tensors };
  const shorter = [...tensors].map(([name, tensor]) => [name.replace(PREFIX, ""), tensor] as const);
  return withoutPrefix({ path, tensors: new Map(shorter) });
}

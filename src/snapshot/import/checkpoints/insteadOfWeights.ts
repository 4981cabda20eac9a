/** What a PyTorch file holds that is no network, and what to do with it. */
import { shown } from "../../../catalog/plainText";
import { type Worded, worded } from "../../../language/worded";
import { Inert, PyDict } from "../../../results/unpickle";
import { unreadLayer, unreadWords } from "../tensorNames";
import { isCount, TensorRef } from "./tensorRef";

const DEEPEST = 4;
const LISTED = 6;
/** Parts that are looked at; a file may refer to one again and again. */
const MOST_PARTS = 1000;

interface Found {
  /** Keys on the way to it. */
  path: string[];
  shape: number[];
}

export function insteadOfWeights(root: unknown): Worded {
  const tensors = tensorsIn(root);
  const [first] = tensors;
  if (first === undefined) return worded`Save the network's state_dict() with torch.save.`;
  for (const { path } of tensors) {
    const name = path.join(".");
    const layer = unreadLayer(name);
    if (layer !== null) return unreadWords(name, layer);
  }
  const listed = tensors
    .slice(0, LISTED)
    .map(({ path, shape }) => `${nameOf(path)} (${shape.join(" × ")})`);
  const more = tensors.length > LISTED ? worded`, and ${tensors.length - LISTED} more` : "";
  return worded`It holds the tensors ${listed.join(", ")}${more}. If they are samples, save them from Python with numpy.savez("data.npz", X=X.numpy(), y=y.numpy()), where X has a row for each; for weights, save the network's state_dict() with torch.save.`;
}

const nameOf = (path: string[]): string => shown(path.join(".")) || "of no name";

/** Breadth first, each with the keys on the way to it. */
function tensorsIn(root: unknown): Found[] {
  const found: Found[] = [];
  const seen = new Set<unknown>();
  let level: { value: unknown; path: string[] }[] = [{ value: root, path: [] }];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { value, path } of level) {
      if (seen.has(value) || seen.size > MOST_PARTS) continue;
      seen.add(value);
      if (value instanceof TensorRef) found.push({ path, shape: shapeOf(value) });
      else
        for (const [key, part] of partsOf(value)) next.push({ value: part, path: [...path, key] });
    }
    level = next;
  }
  return found;
}

const shapeOf = ({ shape }: TensorRef): number[] =>
  Array.isArray(shape) ? shape.filter((side) => isCount(side)) : [];

function partsOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.slice(0, MOST_PARTS).map((part, at) => [String(at), part]);
  const dict = value instanceof Inert ? value.state : value;
  if (!(dict instanceof PyDict)) return [];
  return [...dict.items]
    .slice(0, MOST_PARTS)
    .flatMap(([key, part]) =>
      typeof key === "string" || typeof key === "number"
        ? [[String(key), part] as [string, unknown]]
        : [],
    );
}

import { arraysIn, type Nested } from "../../results/nested";
import { toFloat64 } from "../../results/npy";
import type { NumberArrays } from "./namedArrays";

/** The arrays of nested dicts by their last key, or by all of them where that is not the only one of its name. */
export function numbersIn(nested: Nested): NumberArrays {
  const found = arraysIn(nested);
  const lastOf = (path: string[]) => path[path.length - 1] ?? "";
  const isOnly = (path: string[]) =>
    found.filter((other) => lastOf(other.path) === lastOf(path)).length === 1;
  const arrays = new Map(
    found.map(({ path, array }) => [isOnly(path) ? lastOf(path) : path.join("."), array]),
  );
  return {
    names: [...arrays.keys()],
    shape: (name) => arrays.get(name)?.shape ?? null,
    read(name) {
      const array = arrays.get(name);
      if (array === undefined) throw new Error(`There is no array ${name}.`);
      return { shape: array.shape, data: toFloat64(array.array) };
    },
  };
}

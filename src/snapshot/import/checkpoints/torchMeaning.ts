import { numpyCall } from "../../../results/pickledArrays";
import { type PickleMeaning, PyDict, PyGlobal } from "../../../results/unpickle";
import { isCount, Storage, TensorRef } from "./tensorRef";

/**
 * What PyTorch's pickles call, as far as it makes tensors and dicts. Whatever else they would call is
 * not called; its name is added to `others`.
 */
export function torchMeaning(
  others: Set<string>,
  onStorage: (storage: Storage) => void = () => {},
): PickleMeaning {
  const call = (name: string, args: unknown[]): unknown => {
    switch (name) {
      case "collections.OrderedDict":
      case "builtins.dict":
        return dictOf(args);
      case "collections.defaultdict":
        return new PyDict();
      case "torch.Size":
      case "builtins.set":
      case "__builtin__.set":
        return Array.isArray(args[0]) ? args[0] : [];
      case "torch._utils._rebuild_tensor":
      case "torch._utils._rebuild_tensor_v2":
        return tensorOf(args);
      case "torch._utils._rebuild_tensor_v3":
        return tensorOf(args, args[6]);
      case "torch._utils._rebuild_parameter":
      case "torch._utils._rebuild_parameter_with_state":
        return args[0];
      case "torch._tensor._rebuild_from_type_v2": {
        const [make, , inner] = args;
        const known = make instanceof PyGlobal && make.name.startsWith("torch._utils._rebuild_");
        return known && Array.isArray(inner) ? call(make.name, inner) : undefined;
      }
      default: {
        const array = numpyCall(name, args);
        if (array === undefined) others.add(name);
        return array;
      }
    }
  };
  const persistent = (id: unknown): unknown => {
    const meant = persistentId(id);
    if (meant instanceof Storage) onStorage(meant);
    return meant;
  };
  return { call, persistent };
}

/** `OrderedDict([(key, value), …])`; from other arguments an empty one. */
function dictOf([pairs]: unknown[]): PyDict {
  const dict = new PyDict();
  if (!Array.isArray(pairs)) return dict;
  for (const pair of pairs) {
    if (Array.isArray(pair) && pair.length === 2) dict.items.set(pair[0], pair[1]);
  }
  return dict;
}

function tensorOf([storage, offset, shape, strides]: unknown[], dtype?: unknown): unknown {
  if (!(storage instanceof Storage)) return undefined;
  const type = dtype instanceof PyGlobal ? dtype.name : storage.type;
  return new TensorRef(storage, type, offset, shape, strides);
}

/**
 * `("storage", type, key, device, elements[, view])`, where an older file's view is `(key, start,
 * elements)` within the storage; `("module", class, …)` of a network pickled as a whole.
 */
function persistentId(id: unknown): unknown {
  if (!Array.isArray(id)) return null;
  const [kind, type, key] = id;
  if (kind === "module") return type;
  if (kind !== "storage" || !(type instanceof PyGlobal) || typeof key !== "string") return null;
  const view: unknown = id[5];
  const start = Array.isArray(view) && isCount(view[1]) ? view[1] : 0;
  return new Storage(key, type.name, start);
}

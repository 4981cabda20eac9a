/** What frameworks and people call the tensors of a layer. */
import { shown } from "../../catalog/plainText";
import { type Worded, worded } from "../../language/worded";

export type Role = "weight" | "kernel" | "bias" | "scale" | "mean" | "variance" | "count";

/** Kernels are [in, out] and [h, w, in, out], weights [out, in, …]. */
const ROLES: Record<string, Role> = {
  weight: "weight",
  kernel: "kernel",
  w: "kernel",
  weights: "kernel",
  biases: "bias",
  b: "bias",
  bias: "bias",
  beta: "bias",
  gamma: "scale",
  scale: "scale",
  offset: "bias",
  mean: "mean",
  var: "variance",
  running_mean: "mean",
  moving_mean: "mean",
  running_var: "variance",
  moving_variance: "variance",
  num_batches_tracked: "count",
};
/** "W1" and "biases_2", in programs of people's own. */
const NUMBERED: Record<string, Role> = {
  w: "kernel",
  weight: "kernel",
  weights: "kernel",
  kernel: "kernel",
  theta: "kernel",
  coef: "kernel",
  coefs: "kernel",
  intercept: "bias",
  intercepts: "bias",
  b: "bias",
  bias: "bias",
  biases: "bias",
};
/** What averages of weights and training loops count beside them. */
const COUNTERS = /^(n_averaged|num_updates|steps?|global_step|iterations?|epoch|initted|decay)$/;

/** Layers that are not read, by their tensors. */
const UNREAD: [RegExp, string][] = [
  [
    /(^|[._/])((weight|bias)_(ih|hh)(_l\d+)?(_reverse)?|recurrent_kernel(:0)?)$/,
    "a recurrent layer (LSTM, GRU or RNN)",
  ],
  [/(^|[._/])in_proj_(weight|bias)$/, "attention"],
];

/** "attention", where a tensor is of a layer that is not read; null for any other. */
export const unreadLayer = (name: string): string | null =>
  UNREAD.find(([tensor]) => tensor.test(name))?.[1] ?? null;

export const unreadWords = (name: string, layer: string): Worded =>
  worded`"${shown(name)}" is of ${layer}, which is not read: networks of dense, conv and normalization layers are.`;

export interface TensorName {
  /** The layer's name. */
  source: string;
  role: Role;
}

/** "fc1.weight", "dense/kernel:0", "W1", "fc1_bias"; null for what is no tensor of a layer that is read. */
export function tensorName(name: string): TensorName | null {
  const [, before = "", own] = /^(?:(.*)[./])?([^./]+)$/.exec(name.replace(/:0$/, "")) ?? [];
  if (own === undefined) return null;
  // People write W and b.
  const role = own === "W" ? "w" : own;
  if (Object.hasOwn(ROLES, role)) return { source: before, role: ROLES[role] };
  if (COUNTERS.test(own)) return { source: before, role: "count" };
  const within = (layer: string) => (before === "" ? layer : `${before}.${layer}`);
  const [, kind = "", number = ""] = /^([a-z]+)_?(\d+)$/i.exec(own) ?? [];
  const numbered = kind.toLowerCase();
  if (Object.hasOwn(NUMBERED, numbered))
    return { source: within(number), role: NUMBERED[numbered] };
  const [, layer = "", part = ""] = /^(.*[a-z0-9])_([a-z]+)$/i.exec(own) ?? [];
  const suffix = part.toLowerCase();
  // The three projections of attention in one.
  if (layer === "in_proj" || !["w", "b", "weight", "bias", "kernel"].includes(suffix)) return null;
  return { source: within(layer), role: ROLES[suffix] };
}

/** Whether a tensor is called as the weights of a layer are. */
export const isKernelName = (name: string): boolean => {
  const role = tensorName(name)?.role;
  return role === "weight" || role === "kernel";
};

/** Of losses and metrics, which have weights for the classes. */
const OF_A_LOSS = /(^|[._/])(loss|criterion|metrics?|objective)(_?fn|_?func(tion)?)?([._/]|$)/i;

export const isOfLoss = (source: string): boolean => OF_A_LOSS.test(source);

/** What goes around a residual block. */
const SHORTCUT =
  /^(downsample|shortcut|skip|identity|residual|proj|projection|conv_?shortcut)\d*$/i;

/** The block that a layer is the shortcut of: "layer2.0" of "layer2.0.downsample.0"; null for any other. */
export function shortcutOf(source: string): string | null {
  const parts = source.split(/[./]/);
  const at = parts.findLastIndex((part) => SHORTCUT.test(part));
  return at > 0 ? parts.slice(0, at).join(".") : null;
}

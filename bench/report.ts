import type { Ratio } from "./measure";

/** What a run of the bench found; field names are those of the JSON document. */
export interface BenchCase {
  task: "surface" | "step" | "hvp";
  model: string;
  samples: number;
  backend: "wasm" | "webgpu" | "cpu";
  workers: number;
  /** Medians; null where not measured. */
  ours_ms: number | null;
  /** At the better of one thread and as many as there are cores. */
  pytorch_ms: number | null;
  tfjs_ms: number | null;
  /** Of PyTorch's ways to sample a surface, the one that was the fastest. */
  pytorch_way: string | null;
  /** Theirs over ours: above 1, ours is faster. */
  ratio_to_pytorch: number | null;
  ratio_to_tfjs: number | null;
  /** The same in CPU time, everything on one thread of each side's. */
  ours_cpu_ms: number | null;
  pytorch_cpu_ms: number | null;
  cpu_ratio_to_pytorch: Ratio | null;
  /** To its plain loop, where that is not its fastest way. */
  cpu_ratio_to_loop: Ratio | null;
  /** Between our numbers and PyTorch's. */
  max_rel_diff: number | null;
  /** Compute dispatches of one surface, and the bytes sent for it; null on a CPU. */
  dispatches: number | null;
  uploaded_bytes: number | null;
}

/** One line of the design's list of budgets. */
export interface BudgetCheck {
  what: string;
  /** "at least 15 ×", "at most 50 ms". */
  budget: string;
  measured: number | null;
  met: boolean | null;
}

export interface BenchReport {
  /** The machine, and whom we are compared with. */
  machine: string;
  pytorch: string | null;
  cases: BenchCase[];
  budgets: BudgetCheck[];
}

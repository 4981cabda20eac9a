import type { BackendChoice, RunExperiment } from "../experiment";

/** What the worker runs on. */
export interface BackendReport {
  backend: "webgpu" | "wasm" | "cpu";
  /** Graphics adapter in words; "" without one. */
  adapter: string;
  /** Why this one: "no graphics adapter", "chosen". */
  reason: string;
}

/** The page's only way to computation: everything behind it happens in workers. */
export interface Lab {
  run: RunExperiment;
  /** Starts the worker if need be and says what it runs on. */
  backend(choice: BackendChoice): Promise<BackendReport>;
  dispose(): void;
}

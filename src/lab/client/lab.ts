import type { BackendChoice, BackendReport, RunExperiment } from "../experiment";

export type { BackendReport };

/** The page's only way to computation: everything behind it happens in workers. */
export interface Lab {
  run: RunExperiment;
  /** Starts the worker if need be and says what it runs on. */
  backend(choice: BackendChoice): Promise<BackendReport>;
  dispose(): void;
}

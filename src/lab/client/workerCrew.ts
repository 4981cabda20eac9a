import type { Crew } from "../crew";
import type { BackendChoice, BackendReport } from "../experiment";
import type { Executor } from "../protocol";
import { type WorkerExecutor, workerExecutor } from "./workerExecutor";

/** More workers than this do not pay: every one holds its own copy of the samples. */
const MOST_WORKERS = 16;

/**
 * The page's workers. The lead does everything that is sequential; without a GPU, one further
 * worker for every other core helps it sample surfaces. Helpers start when first needed.
 */
export function workerCrew(spawn: () => Worker, cores: number): Crew {
  let lead: WorkerExecutor | null = null;
  let chosen: BackendChoice | null = null;
  let report: BackendReport | null = null;
  let helpers: WorkerExecutor[] = [];

  const dismissHelpers = (): void => {
    for (const helper of helpers) helper.dispose();
    helpers = [];
  };

  const bringUpHelper = async (backend: BackendChoice): Promise<WorkerExecutor> => {
    const helper = workerExecutor(spawn);
    await helper.call("start", { backend });
    return helper;
  };

  const samplerCount = (): number =>
    report === null || report.backend === "webgpu" ? 1 : Math.min(cores, MOST_WORKERS);

  return {
    samplerCount,

    async start(choice) {
      if (lead !== null && lead.lost === null && chosen === choice && report !== null) {
        return report;
      }
      lead?.dispose();
      dismissHelpers();
      lead = workerExecutor(spawn);
      report = await lead.call("start", { backend: choice });
      chosen = choice;
      return report;
    },

    lead() {
      if (lead === null) throw new Error("No worker has been started.");
      return lead;
    },

    async samplers() {
      if (lead === null || report === null) throw new Error("No worker has been started.");
      if (report.backend === "webgpu") return [lead];
      const { backend } = report;
      const alive = helpers.filter((helper) => helper.lost === null);
      const wanted = samplerCount() - 1 - alive.length;
      const fresh = await Promise.all(
        Array.from({ length: Math.max(0, wanted) }, () => bringUpHelper(backend)),
      );
      helpers = [...alive, ...fresh];
      return [lead, ...helpers];
    },

    async bystander() {
      if (report === null) throw new Error("No worker has been started.");
      const free = helpers.find((helper) => helper.lost === null);
      if (free !== undefined) return free;
      const { backend } = report;
      const helper = await bringUpHelper(backend === "webgpu" ? "wasm" : backend);
      helpers.push(helper);
      return helper;
    },

    async replace(lost: Executor) {
      if (report === null) return null;
      const successor = await bringUpHelper(report.backend);
      helpers = helpers.filter((helper) => helper !== lost);
      if (lost === lead) lead = successor;
      else helpers.push(successor);
      return successor;
    },

    dispose() {
      lead?.dispose();
      lead = null;
      report = null;
      dismissHelpers();
    },
  };
}

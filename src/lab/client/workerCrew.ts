import type { Crew } from "../crew";
import type { BackendChoice, BackendReport } from "../experiment";
import { type Executor, JobFailure } from "../protocol";
import { type WorkerExecutor, workerExecutor } from "./workerExecutor";

/** More workers than this do not pay for a surface: every one holds its own copy of the samples. */
const MOST_WORKERS = 16;

export interface CrewOptions {
  /** Workers at most. */
  most?: number;
  /** Seconds for which a worker may not be heard at least; the watchdog's usual ones unless told. */
  silence?: number;
}

/** A lead at work, and what it was started as. */
interface Lead {
  executor: WorkerExecutor;
  choice: BackendChoice;
  report: BackendReport;
}

/**
 * The page's workers. The lead does everything that is sequential; unless it runs on a GPU, one
 * further worker for every other core helps it sample surfaces, up to `most` in all. Helpers start
 * when first needed.
 */
export function workerCrew(
  spawn: () => Worker,
  cores: number,
  { most = MOST_WORKERS, silence }: CrewOptions = {},
): Crew {
  let lead: Lead | null = null;
  /** The start under way, or the last one: the next waits for it, so that no two overlap. */
  let starting: Promise<unknown> = Promise.resolve();
  let helpers: WorkerExecutor[] = [];
  /** Helpers under way, or the last ones: whoever wants some next waits, so that none comes twice. */
  let gathering: Promise<unknown> = Promise.resolve();
  /** Counts dismissals of helpers. */
  let shift = 0;
  /** On the graphics card; a promise, so that two surfaces do not bring up two. */
  let onCard: Promise<WorkerExecutor | null> | null = null;
  /** Counts disposals: what is brought up across one is not kept. */
  let era = 0;

  const dismissHelpers = (): void => {
    for (const helper of helpers) helper.dispose();
    helpers = [];
    shift += 1;
    onCard?.then((executor) => executor?.dispose());
    onCard = null;
  };

  /** Seconds that the last worker took to come up. */
  let startSeconds = 0;

  const bringUp = async (backend: BackendChoice) => {
    const started = era;
    const began = performance.now();
    const executor = workerExecutor(spawn, silence);
    try {
      const report = await executor.call("start", { backend });
      startSeconds = (performance.now() - began) / 1000;
      if (started !== era) throw new JobFailure("aborted", "The lab was closed.");
      return { executor, report };
    } catch (error) {
      executor.dispose();
      throw error;
    }
  };

  async function startLead(choice: BackendChoice): Promise<BackendReport> {
    // A job that was aborted a moment ago may still be coming to its end.
    await lead?.executor.settled();
    if (lead !== null && lead.executor.lost === null && lead.choice === choice) return lead.report;
    lead?.executor.dispose();
    lead = null;
    dismissHelpers();
    lead = { ...(await bringUp(choice)), choice };
    return lead.report;
  }

  const inTurn = <T>(gather: () => Promise<T>): Promise<T> => {
    const turn = gathering.then(gather);
    gathering = turn.catch(() => undefined);
    return turn;
  };

  /** None stays of those that were dismissed while they came up. */
  async function bringUpHelpers(count: number, backend: BackendChoice): Promise<WorkerExecutor[]> {
    const began = shift;
    const fresh = await Promise.all(
      Array.from({ length: Math.max(0, count) }, () => bringUp(backend)),
    );
    if (shift === began) return fresh.map(({ executor }) => executor);
    for (const { executor } of fresh) executor.dispose();
    throw new JobFailure("aborted", "Other workers were asked for.");
  }

  async function startOnCard(): Promise<WorkerExecutor | null> {
    try {
      const { executor, report } = await bringUp("webgpu");
      if (report.backend === "webgpu") return executor;
      executor.dispose();
    } catch {
      // A card that does not start is none; the surface has its samplers.
    }
    return null;
  }

  const started = (): Lead => {
    if (lead === null) throw new Error("No worker has been started.");
    return lead;
  };

  const samplerCount = (): number =>
    lead === null || lead.report.backend === "webgpu" ? 1 : Math.min(cores, most);

  return {
    samplerCount,

    startUp() {
      const alive = helpers.filter((helper) => helper.lost === null).length;
      return alive + 1 < samplerCount() ? startSeconds : 0;
    },

    start(choice) {
      const start = starting.then(() => startLead(choice));
      starting = start.catch(() => undefined);
      return start;
    },

    lead: () => started().executor,

    samplers: () =>
      inTurn(async () => {
        const { executor, report } = started();
        if (report.backend === "webgpu") return [executor];
        await Promise.all(helpers.map((helper) => helper.settled()));
        const alive = helpers.filter((helper) => helper.lost === null);
        const wanted = samplerCount() - 1 - alive.length;
        helpers = [...alive, ...(await bringUpHelpers(wanted, report.backend))];
        return [executor, ...helpers];
      }),

    bystander: () =>
      inTurn(async () => {
        const { report } = started();
        const free = helpers.find((helper) => helper.lost === null);
        if (free !== undefined) return free;
        const backend = report.backend === "webgpu" ? "wasm" : report.backend;
        const [executor] = await bringUpHelpers(1, backend);
        helpers.push(executor);
        return executor;
      }),

    async rival() {
      const { choice, report } = started();
      if (choice !== "auto" || report.backend !== "wasm" || report.adapter === "") return null;
      const held = await onCard;
      if (held !== null && held.lost !== null) onCard = null;
      onCard ??= startOnCard();
      return onCard;
    },

    async replace(lost: Executor) {
      if (lead === null) return null;
      const { choice, report } = lead;
      const { executor } = await bringUp(report.backend);
      helpers = helpers.filter((helper) => helper !== lost);
      if (lead !== null && lost === lead.executor) lead = { executor, choice, report };
      else helpers.push(executor);
      return executor;
    },

    dispose() {
      era += 1;
      lead?.executor.dispose();
      lead = null;
      dismissHelpers();
    },
  };
}

import { worded } from "../../language/worded";
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
  /** Who is, or comes, in each place beside the lead: a promise, so that none comes twice. */
  let helpers: Promise<WorkerExecutor>[] = [];
  /** The places of all that came, until helpers are dismissed. */
  let places = new Map<WorkerExecutor, number>();
  /** On the graphics card; a promise, so that two surfaces do not bring up two. */
  let onCard: Promise<WorkerExecutor | null> | null = null;
  /** Counts disposals: what is brought up across one is not kept. */
  let era = 0;

  const dismissHelpers = (): void => {
    for (const helper of places.keys()) helper.dispose();
    helpers = [];
    places = new Map();
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
      if (started !== era) throw new JobFailure("aborted", worded`The lab was closed.`);
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

  /** The worker in a place beside the lead; one that was lost, or did not come up, is replaced. */
  function helper(place: number, backend: BackendChoice): Promise<WorkerExecutor> {
    const [asked, before] = [places, helpers.at(place)];
    const requireWanted = (executor?: WorkerExecutor): void => {
      if (asked === places) return;
      executor?.dispose();
      throw new JobFailure("aborted", worded`Other workers were asked for.`);
    };
    const fill = async (): Promise<WorkerExecutor> => {
      const held = await before?.catch(() => undefined);
      // A job that was aborted a moment ago may still be coming to its end.
      await held?.settled();
      requireWanted();
      if (held?.lost === null) return held;
      const { executor } = await bringUp(backend);
      requireWanted(executor);
      places.set(executor, place);
      return executor;
    };
    helpers[place] = fill();
    return helpers[place];
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
      const alive = Array.from(places.keys()).filter(({ lost }) => lost === null).length;
      return alive + 1 < samplerCount() ? startSeconds : 0;
    },

    start(choice) {
      const start = starting.then(() => startLead(choice));
      starting = start.catch(() => undefined);
      return start;
    },

    lead: () => started().executor,

    helpers() {
      const { backend } = started().report;
      return helpers.slice(0, samplerCount() - 1).map((_, place) => helper(place, backend));
    },

    moreHelpers() {
      const { backend } = started().report;
      const missing = Math.max(0, samplerCount() - 1 - helpers.length);
      const first = helpers.length;
      return Array.from({ length: missing }, (_, index) => helper(first + index, backend));
    },

    async bystander() {
      const { backend } = started().report;
      return helper(0, backend === "webgpu" ? "wasm" : backend);
    },

    async rival() {
      const { choice, report } = started();
      if (choice !== "auto" || report.backend !== "wasm" || report.adapter === "") return null;
      const before = onCard;
      const held = await before;
      if (held !== null && held.lost !== null && onCard === before) onCard = null;
      onCard ??= startOnCard();
      return onCard;
    },

    async replace(lost: Executor) {
      if (lead === null) return null;
      const { choice, report } = lead;
      for (const [one, place] of places) if (one === lost) return helper(place, report.backend);
      if (lost !== lead.executor) return null;
      const { executor } = await bringUp(report.backend);
      if (lead?.executor === lost) lead = { executor, choice, report };
      else executor.dispose();
      return lead?.executor ?? null;
    },

    dispose() {
      era += 1;
      lead?.executor.dispose();
      lead = null;
      dismissHelpers();
    },
  };
}

import type { Run, Stage } from "../../results/results";
import type { Snapshot } from "../../snapshot/snapshot";
import { snapshotOnStage } from "../share/snapshotOnStage";
import { hasPicture } from "../store/staged";
import type { AppState, AppStore } from "../store/store";

/** Milliseconds from one saving of a run under way to the next, at least. */
const PAUSE = 2000;
/** Saving may take this share of the time. */
const SAVING_SHARE = 0.05;

export interface Kept {
  id: string;
  /** Whether more of the run will come. */
  underway: boolean;
}

export interface KeeperOptions {
  /** Puts a snapshot into the library, in the place of what has the same id there. */
  save(snapshot: Snapshot, kept: Kept): Promise<void>;
  /** Claims a run for this tab: gives it back when called; null when another tab has it. */
  claim(id: string): Promise<(() => void) | null>;
  newId(): string;
  /** A run that has ended could not be saved. */
  refused(error: unknown, snapshot: Snapshot): void;
}

/** The saving of one run. */
interface RunKeeping {
  grew(): void;
  end(state: AppState): Promise<void>;
  /** Whether it has ended with the surface that is on the stage. */
  hasEndedWith(run: Run): boolean;
  /** Its id, once nothing of it is being saved any more. */
  left: Promise<string>;
}

/** Stages whose results are added to the run that is there. */
const ADDING: readonly Stage[] = ["spectrum", "curvature", "partners"];

/** Training that got somewhere, or a surface with points on it. */
function hasResults(run: Run): boolean {
  return (run.trained !== null && run.trained.steps > 0) || hasPicture(run);
}

/**
 * Keeps every run in the library from its first results on, again and again while it grows, and for
 * good when it ends, is cancelled or fails with something to show.
 *
 * @returns whether something is not saved yet.
 */
export function keepRuns(store: AppStore, options: KeeperOptions): () => boolean {
  let current: RunKeeping | null = null;
  let latest: RunKeeping | null = null;
  let unsaved = 0;
  /** Runs that a job took the place of: they come back when nothing comes of it. */
  const replaced = new WeakSet<Run>();

  /** One run, from its start to its last saving. */
  function keeping(wanted: Promise<string | null>): RunKeeping {
    const identity = wanted.then(identify);
    let leave = (_id: string): void => undefined;
    const left = new Promise<string>((resolve) => {
      leave = resolve;
    });
    let last: Run | null = null;
    let free = performance.now() + PAUSE;
    let behind = false;
    let ended = false;
    let catchingUp = false;
    /** One after the other: what is saved last must be what came last. */
    let writing = Promise.resolve();

    function save(state: AppState, underway: boolean): Promise<void> {
      writing = writing.then(() => write(state, underway));
      return writing;
    }

    async function write(state: AppState, underway: boolean): Promise<void> {
      const snapshot = snapshotOnStage(state);
      const began = performance.now();
      try {
        const { id } = await identity;
        await options.save(snapshot, { id, underway });
        if (keeper === latest && isOnStage(state.run)) store.getState().setSavedAs(id);
        else store.getState().nameSaved(state.run, id);
      } catch (error) {
        // While there is more to come, the end tells.
        if (!underway) options.refused(error, snapshot);
      }
      const now = performance.now();
      free = now + Math.max(PAUSE, (now - began) / SAVING_SHARE);
    }

    async function catchUp(): Promise<void> {
      catchingUp = true;
      while (behind && !ended) {
        await new Promise((resolve) => setTimeout(resolve, free - performance.now()));
        behind = false;
        if (!ended && hasResults(store.getState().run)) await save(store.getState(), true);
      }
      catchingUp = false;
    }

    const keeper: RunKeeping = {
      grew(): void {
        behind = true;
        if (!catchingUp) void catchUp();
      },
      async end(state: AppState): Promise<void> {
        ended = true;
        last = state.run;
        unsaved += 1;
        if (hasResults(state.run) && !replaced.has(state.run)) await save(state, false);
        const { id, release } = await identity;
        release();
        leave(id);
        unsaved -= 1;
      },
      hasEndedWith: ({ surface }) => surface !== null && last?.surface === surface,
      left,
    };
    return keeper;
  }

  /** A run that another tab has in hand goes on here as a run of its own. */
  async function identify(wanted: string | null) {
    for (let id = wanted ?? options.newId(); ; id = options.newId()) {
      const release = await options.claim(id);
      if (release !== null) return { id, release };
    }
  }

  /** Whether the run that was saved, or what became of it, is still on the stage. */
  function isOnStage(saved: Run): boolean {
    const { run, slicing } = store.getState();
    return (slicing?.original ?? run).recipe === saved.recipe;
  }

  /** The id that the library has a run under, or is about to: what is added to it goes there too. */
  async function wantedId({ savedAs, run }: AppState, from: Stage): Promise<string | null> {
    const isBeingSaved = savedAs === null && ADDING.includes(from) && latest?.hasEndedWith(run);
    return isBeingSaved && latest !== null ? latest.left : savedAs;
  }

  store.subscribe((now, before) => {
    const started = now.job !== before.job && now.job?.progress === null ? now.job : null;
    if (current !== null && (started !== null || now.job === null)) {
      void current.end(started !== null ? before : now);
      current = null;
    }
    if (started !== null) {
      replaced.add(now.run);
      current = keeping(wantedId(now, started.from));
      latest = current;
    } else if (current !== null && now.versions !== before.versions) current.grew();
  });
  return () => current !== null || unsaved > 0;
}

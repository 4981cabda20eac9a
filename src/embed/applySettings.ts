import type { HostSettings } from "../frame/protocol";
import { runTime } from "../results/runTime";
import { probeAt } from "../scene/probe";
import type { EmbedState, EmbedStore } from "./store";

/** Does what a host asks of a run that is shown. Where the run counts steps, a step goes before a time. */
export function applySettings(store: EmbedStore, settings: HostSettings): void {
  const { time, step, playing, view, camera, probe, limits } = settings;
  const { run, seek, play, setView } = store.getState();
  const surface = run?.surface ?? null;
  if (limits !== undefined) store.setState({ limits });
  if (probe !== undefined && surface !== null)
    store.setState({ probe: probe && probeAt(surface, probe.alpha, probe.beta) });
  if (view !== undefined) setView(view);
  if (camera !== undefined) setView({ camera });
  const asked = checkpointAtStep(run, step) ?? time;
  if (asked !== undefined) seek(asked);
  if (playing !== undefined) play(playing);
}

/** The last checkpoint at or before a step; undefined for runs without steps. */
function checkpointAtStep(run: EmbedState["run"], step: number | undefined): number | undefined {
  if (run === null || step === undefined) return undefined;
  const { unit, values } = runTime(run);
  if (unit !== "step") return undefined;
  return Math.max(
    0,
    Array.from(values).findLastIndex((value) => value <= step),
  );
}

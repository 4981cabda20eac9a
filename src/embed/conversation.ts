/** What the frame answers its host, and what it tells it unasked. */
import { runTime } from "../results/runTime";
import { readInPlace } from "../snapshot/fetchSnapshot";
import { connectHost, type HostLink } from "./hostLink";
import type { HostMessage, EmbedState as Reported } from "./protocol";
import { checkpoints, type EmbedState, type EmbedStore } from "./store";

type Settings = Extract<HostMessage, { type: "set" }>;

/** Changes are told at most this often, in milliseconds. */
const PACE = 100;

export function reportedState(state: EmbedState): Reported {
  const { run, probe, time } = state;
  const surface = run?.surface ?? null;
  const elapsed = run && runTime(run);
  const step = elapsed?.unit === "step" ? elapsed.values[Math.round(time)] : undefined;
  return {
    status: surface !== null ? "shown" : state.failure !== null ? "failed" : "loading",
    title: state.title,
    time,
    checkpoints: checkpoints(run),
    step: step ?? null,
    playing: state.playing,
    theme: state.theme,
    view: state.view,
    probe: probe && surface && probeReport(surface, probe.i, probe.j),
  };
}

function probeReport(
  { alpha, beta, loss }: NonNullable<NonNullable<EmbedState["run"]>["surface"]>,
  i: number,
  j: number,
): Reported["probe"] {
  const value = loss[j * alpha.length + i];
  return { alpha: alpha[i], beta: beta[j], loss: Number.isFinite(value) ? value : null };
}

/** @param openItself fetches the snapshot from its address, when the host could not and said why */
export function converse(store: EmbedStore, openItself: (reason?: string) => void): HostLink {
  /** Asked for before there was a landscape to set. */
  let early: Settings[] = [];
  const link = connectHost((message) => {
    const state = store.getState();
    switch (message.type) {
      case "get":
        link.send({ type: "change", id: message.id, state: reportedState(state) });
        if (state.failure !== null) link.send({ type: "error", message: state.failure });
        break;
      case "set":
        if (message.theme !== undefined) store.setState({ theme: message.theme });
        if (state.run === null) early.push(message);
        else apply(store, message);
        break;
      case "open":
        if (message.bytes === null) openItself(message.reason);
        else openBytes(store, message.bytes);
    }
  });

  let told = 0;
  store.subscribe((now, before) => {
    if (now.run !== null && early.length > 0) {
      const settings = early;
      early = [];
      for (const setting of settings) apply(store, setting);
    }
    if (now.failure !== null && now.failure !== before.failure)
      link.send({ type: "error", message: now.failure });
    if (now.job !== null && now.job !== before.job) link.send({ type: "progress", ...now.job });
    if (told !== 0 || !differs(now, before)) return;
    told = window.setTimeout(() => {
      told = 0;
      link.send({ type: "change", state: reportedState(store.getState()) });
    }, PACE);
  });
  link.announce({ type: "ready" });
  return link;
}

const reportedKeys = ["run", "failure", "time", "playing", "view", "theme", "probe"] as const;

function differs(now: EmbedState, before: EmbedState): boolean {
  return reportedKeys.some((key) => now[key] !== before[key]);
}

function apply(store: EmbedStore, { time, playing, view, camera }: Settings): void {
  const { seek, play, setView } = store.getState();
  if (view !== undefined) setView(view);
  if (camera !== undefined) setView({ camera });
  if (time !== undefined) seek(time);
  if (playing !== undefined) play(playing);
}

async function openBytes(store: EmbedStore, bytes: ArrayBuffer): Promise<void> {
  try {
    store.getState().open(await readInPlace(new Uint8Array(bytes)));
  } catch (error) {
    store.getState().refuse(error instanceof Error ? error.message : String(error));
  }
}

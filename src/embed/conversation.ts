/** What the frame answers its host, and what it tells it unasked. */
import { numbersAt } from "../app/classroom/numbersAt";
import { connectHost, type HostLink } from "../frame/hostLink";
import type { HostSettings, EmbedState as Reported } from "../frame/protocol";
import { runTime } from "../results/runTime";
import { readInPlace } from "../snapshot/fetchSnapshot";
import { surfaceScale } from "../snapshot/surfaceScale";
import { applySettings } from "./applySettings";
import { numbersOf } from "./figureNumbers";
import type { FigureKind } from "./options";
import { checkpoints, type EmbedState, type EmbedStore } from "./store";

type Act = Reported["acted"][number];

/** Changes are told at most this often, in milliseconds. */
const PACE = 100;

/** @param acted what the frame did itself since it last told its state */
function reportedState(
  state: EmbedState,
  acted: Iterable<Act>,
  figures: readonly FigureKind[],
): Reported {
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
    ...numbersAt(run, time),
    quantities: numbersOf(state),
    recipe: run && { ...run.recipe },
    limits: figures.some((kind) => hasHeights[kind]) ? limitsOf(state) : null,
    acted: [...acted],
  };
}

/** Whether a figure shows the surface, and so has limits to share. */
const hasHeights: Record<FigureKind, boolean> = {
  terrain: true,
  map: true,
  loss: false,
  curvature: false,
  spectrum: false,
  density: false,
};

/** Of the picture alone; of panes side by side they are their own affair. */
function limitsOf({ run, together, view }: EmbedState): Reported["limits"] {
  const surface = run?.surface ?? null;
  if (run === null || surface === null || together.length > 0) return null;
  const { lowest, ceiling } = surfaceScale(surface, run.trajectory, view);
  return { lowest, ceiling };
}

function probeReport(
  { alpha, beta, loss }: NonNullable<NonNullable<EmbedState["run"]>["surface"]>,
  i: number,
  j: number,
): Reported["probe"] {
  const value = loss[j * alpha.length + i];
  return { alpha: alpha[i], beta: beta[j], loss: Number.isFinite(value) ? value : null };
}

/**
 * @param figures that the frame shows
 * @param openItself fetches the snapshot from its address, when the host could not and said why
 */
export function converse(
  store: EmbedStore,
  figures: readonly FigureKind[],
  openItself: (reason?: string) => void,
): HostLink {
  /** Asked for before there was a landscape to set. */
  let early: HostSettings[] = [];
  /** While the host's wishes are being done, changes are not the frame's own. */
  let told = false;
  const obey = (settings: HostSettings) => {
    told = true;
    applySettings(store, settings);
    told = false;
  };
  const acted = new Set<Act>();
  const report = (id?: string) => {
    link.send({ type: "change", id, state: reportedState(store.getState(), acted, figures) });
    acted.clear();
  };
  const link = connectHost((message) => {
    const state = store.getState();
    switch (message.type) {
      case "get":
        report(message.id);
        if (state.failure !== null) link.send({ type: "error", message: state.failure });
        break;
      case "set":
        if (message.theme !== undefined) store.setState({ theme: message.theme });
        if (state.run === null) early.push(message);
        else obey(message);
        break;
      case "open":
        if (message.bytes === null) openItself(message.reason);
        else openBytes(store, message.bytes);
    }
  });

  let timer = 0;
  store.subscribe((now, before) => {
    if (!told && now.run === before.run) for (const act of actsBetween(now, before)) acted.add(act);
    if (now.run !== null && early.length > 0) {
      const settings = early;
      early = [];
      for (const setting of settings) obey(setting);
    }
    if (now.failure !== null && now.failure !== before.failure)
      link.send({ type: "error", message: now.failure });
    if (now.job !== null && now.job !== before.job) link.send({ type: "progress", ...now.job });
    if (timer !== 0 || !differs(now, before)) return;
    timer = window.setTimeout(() => {
      timer = 0;
      report();
    }, PACE);
  });
  link.announce({ type: "ready" });
  return link;
}

const reportedKeys = ["run", "failure", "time", "playing", "view", "theme", "probe"] as const;

function differs(now: EmbedState, before: EmbedState): boolean {
  return reportedKeys.some((key) => now[key] !== before[key]);
}

function actsBetween(now: EmbedState, before: EmbedState): Act[] {
  const acts: Act[] = [];
  if (now.time !== before.time) acts.push("time");
  if (now.view.camera !== before.view.camera) acts.push("camera");
  if (now.probe !== before.probe) acts.push("probe");
  return acts;
}

async function openBytes(store: EmbedStore, bytes: ArrayBuffer): Promise<void> {
  try {
    store.getState().open(await readInPlace(new Uint8Array(bytes)));
  } catch (error) {
    store.getState().refuse(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Snapshots that stand for a version of the formats in committed files, and the numbers by which such
 * a file is known to open rightly.
 */
import { emptyRun } from "../../results/results";
import type { Snapshot } from "../snapshot";
import { sampleSnapshot } from "./sampleSnapshot";

export interface SnapshotNumbers {
  title: string;
  dataset: string;
  columns: number;
  rows: number;
  computed: number;
  notFinite: number;
  /** Of the finite losses. */
  lowest: number | null;
  meanLoss: number | null;
  pathEnd: [alpha: number, beta: number, loss: number] | null;
  topEigenvalue: number | null;
  lastTrainLoss: number | null;
}

export function numbersOf({ title, run }: Snapshot): SnapshotNumbers {
  const { surface, trajectory, spectrum, trained } = run;
  const done = surface === null ? [] : Array.from(surface.loss).filter((_, k) => surface.done[k]);
  const finite = done.filter((loss) => Number.isFinite(loss));
  const mean = finite.reduce((sum, loss) => sum + loss / finite.length, 0);
  const last = trajectory === null ? -1 : trajectory.alpha.length - 1;
  return {
    title,
    dataset: run.recipe.dataset.kind,
    columns: surface?.alpha.length ?? 0,
    rows: surface?.beta.length ?? 0,
    computed: done.length,
    notFinite: done.length - finite.length,
    lowest: finite.length === 0 ? null : Math.min(...finite),
    meanLoss: finite.length === 0 ? null : mean,
    pathEnd: trajectory && [trajectory.alpha[last], trajectory.beta[last], trajectory.loss[last]],
    topEigenvalue: spectrum?.eigenvalues[0] ?? null,
    lastTrainLoss: trained?.history.trainLoss.at(-1) ?? null,
  };
}

/** A whole run, a surface half computed with holes, a line, a recipe alone, a foreign surface. */
export function fixtureSnapshots(): Snapshot[] {
  const whole = sampleSnapshot(9, 7, 6);
  const { run } = whole;
  const { surface } = run;
  if (surface === null) throw new Error("incomplete sample");

  const holes = { ...surface, loss: surface.loss.slice(), done: surface.done.slice() };
  holes.done.fill(0, 40);
  holes.loss.fill(Number.NaN, 40);
  holes.loss[3] = Number.NaN;
  holes.loss[4] = Number.POSITIVE_INFINITY;

  const line = {
    ...surface,
    beta: new Float32Array(1),
    loss: surface.loss.slice(0, 9),
    accuracy: surface.accuracy.slice(0, 9),
    done: surface.done.slice(0, 9),
  };
  const imported = { file: "surface.h5", format: "loss-landscape .h5", notes: ["A note."] };
  return [
    whole,
    { ...whole, title: "Half computed", run: { ...run, surface: holes, spectrum: null } },
    { ...whole, title: "A line", run: { ...run, surface: line, trajectory: null } },
    { ...whole, title: "A recipe", run: emptyRun(run.recipe) },
    { ...whole, title: "From elsewhere", run: { ...emptyRun(run.recipe), surface, imported } },
  ];
}

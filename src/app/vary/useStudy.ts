import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { type Cell, cellsOf, type Outcome } from "../../study/cell";
import type { Lookup } from "../../study/judge";
import { resultsOf, type StudyResults } from "../../study/results";
import type { Study } from "../../study/study";
import { loadComputing } from "../experiment/loadComputing";
import { keptCells } from "./keptCells";
import { type StudyRunner, type StudyState, studyRunner } from "./studyRunner";

export interface LiveStudy {
  runner: StudyRunner;
  cells: readonly Cell[];
  now: StudyState;
  /** What is done, in the form of a file: without what failed, which is tried again. */
  results: StudyResults;
  /** For figures, which say what failed. */
  lookup: Lookup;
}

const loadRunCells = () =>
  loadComputing(async () => (await import("../../lab/client/studyLab")).runCells);

/** A study with its running, which stops when it is looked at no longer; what is done is kept. */
export function useStudy(study: Study): LiveStudy {
  const { cells, runner } = useMemo(() => {
    const cells = cellsOf(study);
    return { cells, runner: studyRunner(cells, { kept: keptCells, loadRunCells }) };
  }, [study]);
  useEffect(() => () => runner.cancel(), [runner]);
  const now = useStore(runner.state);
  const results = useMemo(
    () => resultsOf(study.id, cells, now.outcomes),
    [study, cells, now.outcomes],
  );
  const lookup = useMemo(() => {
    const keys = new Map(cells.map(({ key, variation, seed }) => [`${seed} ${variation}`, key]));
    return (variation: string, seed: number) =>
      now.outcomes.get(keys.get(`${seed} ${variation}`) ?? "");
  }, [cells, now.outcomes]);
  return { runner, cells, now, results, lookup };
}

/** Runs that ended without results, in words. */
export function lostCells(
  { variations }: Pick<Study, "variations">,
  cells: readonly Cell[],
  outcomes: ReadonlyMap<string, Outcome>,
): string[] {
  return cells.flatMap(({ key, variation, seed }) => {
    const outcome = outcomes.get(key);
    const what = `${variations[variation]?.label || variation}, seed ${seed}`;
    if (outcome?.status === "failed") return [`${what}: failed. ${outcome.message}`];
    if (outcome?.status === "diverged") return [`${what}: diverged at step ${outcome.step}.`];
    return [];
  });
}

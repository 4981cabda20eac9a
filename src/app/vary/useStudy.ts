import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { UserFile } from "../../lab/experiment";
import { t } from "../../language/t";
import { type Cell, cellsOf, type Outcome } from "../../study/cell";
import { lookupIn, resultsOf, type StudyResults } from "../../study/results";
import { seedsOf } from "../../study/stored";
import type { Study } from "../../study/study";
import { loadComputing } from "../experiment/loadComputing";
import { keptCells } from "./keptCells";
import type { DrawnStudy } from "./studyFigures";
import { type StudyRunner, type StudyState, studyRunner } from "./studyRunner";

export interface LiveStudy {
  runner: StudyRunner;
  cells: readonly Cell[];
  now: StudyState;
  /** What is done, in the form of a file: without what failed, which is tried again. */
  results: StudyResults;
  /** For figures, which say what failed. */
  drawn: DrawnStudy;
}

const loadRunCells = () =>
  loadComputing(async () => (await import("../../lab/client/studyLab")).runCells);

/**
 * A study with its running, which stops when it is looked at no longer; what is done is kept.
 *
 * @param starts whether it runs at once
 * @param file that its data are read from
 */
export function useStudy(study: Study, starts: boolean, file: UserFile | null = null): LiveStudy {
  const { cells, runner } = useMemo(() => {
    const cells = cellsOf(study);
    return { cells, runner: studyRunner(cells, { kept: keptCells, loadRunCells, file }) };
  }, [study, file]);
  useEffect(() => () => runner.cancel(), [runner]);
  const started = useRef(false);
  useEffect(() => {
    if (starts && !started.current) void runner.run();
    started.current = true;
  }, [starts, runner]);
  const now = useStore(runner.state);
  const results = useMemo(
    () => resultsOf(study.id, cells, now.outcomes),
    [study, cells, now.outcomes],
  );
  const drawn = useMemo(() => {
    const known = cells.flatMap((cell) => {
      const outcome = now.outcomes.get(cell.key);
      return outcome === undefined ? [] : [{ ...cell, outcome }];
    });
    return { study, lookup: lookupIn(known), seeds: seedsOf(study) };
  }, [study, cells, now.outcomes]);
  return { runner, cells, now, results, drawn };
}

/** Runs that ended without results, in words. */
export function lostCells(
  { variations }: Pick<Study, "variations">,
  cells: readonly Cell[],
  outcomes: ReadonlyMap<string, Outcome>,
): string[] {
  return cells.flatMap(({ key, variation, seed }) => {
    const outcome = outcomes.get(key);
    const what = t`${variations[variation]?.label || variation}, seed ${seed}`;
    if (outcome?.status === "failed") return [t`${what}: failed. ${outcome.message}`];
    if (outcome?.status === "diverged") return [t`${what}: diverged at step ${outcome.step}.`];
    return [];
  });
}

import { useMemo } from "react";
import { StudyFigures } from "../../app/vary/StudyFigures";
import type { LinkedStudy } from "../../snapshot/link/studyLink";
import { lookupIn } from "../../study/results";
import { seedsOf } from "../../study/stored";
import "../../theme/study.css";

/** A study's measures, one at a time, and its small terrains. A frame saves no files. */
export function LinkedFigures({ study, results }: LinkedStudy) {
  const drawn = useMemo(
    () => ({ study, lookup: lookupIn(results.cells), seeds: seedsOf(study) }),
    [study, results],
  );
  return <StudyFigures drawn={drawn} saves={false} />;
}

import { Bounds } from "../../cards/Bounds";
import { hasFigure, StoredFigure } from "../../cards/StoredFigure";
import type { ShownStudy } from "./cardStore";
import { LinkedFigures } from "./LinkedFigures";

/** The picture alone: of a finding without one, its bounds with the numbers of every seed. */
export function StudyChart({ shown: { finding, study } }: { shown: ShownStudy }) {
  if (finding === null) return <LinkedFigures {...study} />;
  return hasFigure(finding) ? (
    <StoredFigure card={finding} />
  ) : (
    <Bounds study={finding.finding} judgement={finding.verdict.judgement} />
  );
}

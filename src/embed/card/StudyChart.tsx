import { StoredFigure } from "../../cards/StoredFigure";
import type { ShownStudy } from "./cardStore";
import { LinkedFigures } from "./LinkedFigures";

/** The picture alone. */
export function StudyChart({ shown: { finding, study } }: { shown: ShownStudy }) {
  return finding === null ? <LinkedFigures {...study} /> : <StoredFigure card={finding} />;
}

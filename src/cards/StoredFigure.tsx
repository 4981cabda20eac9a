import { lazyPart } from "../app/shell/lazyPart";
import { surfaceMeasures } from "../study/points";
import type { Judged } from "./judged";

const StoredPicture = lazyPart("The picture", () => import("./StoredPicture"));
const StoredTerrains = lazyPart("The small terrains", () => import("./StoredTerrains"));

/** The picture that makes a finding's point, of its stored results, and the surfaces that it measured. */
export function StoredFigure({ card: { finding, results } }: { card: Judged }) {
  const { picture } = finding;
  return (
    <>
      {picture.shows !== "terrains" && (
        <StoredPicture study={finding} picture={picture} results={results} />
      )}
      {surfaceMeasures(finding).length > 0 && <StoredTerrains study={finding} results={results} />}
    </>
  );
}

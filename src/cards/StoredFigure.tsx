import { lazyPart } from "../app/shell/lazyPart";
import type { Finding } from "../study/finding";
import { surfaceMeasures } from "../study/points";
import type { Judged } from "./judged";

const StoredPicture = lazyPart("The picture", () => import("./StoredPicture"));
const StoredTerrains = lazyPart("The small terrains", () => import("./StoredTerrains"));

/** Asks for what draws a finding's figure. Where that is there first, what stands under it does not move. */
export async function figureReady(finding: Finding): Promise<void> {
  const parts = [
    ...(finding.picture.shows !== "terrains" ? [StoredPicture] : []),
    ...(surfaceMeasures(finding).length > 0 ? [StoredTerrains] : []),
  ];
  await Promise.all(parts.map((part) => part.ready()));
}

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

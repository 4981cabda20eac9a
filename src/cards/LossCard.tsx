import { useCallback, useMemo } from "react";
import { TerrainTile } from "../app/vary/StudyFigures";
import { type LossRecipe, lossDefinition } from "../catalog/losses";
import { lossWords } from "../catalog/losses/words";
import { SvgPicture } from "../charts/SvgPicture";
import { lossCurve } from "../charts/study/lossCurve";
import { lossAtMargin, type OtherLogits, slopeAtMargin } from "../loss/margin";
import { capitalized } from "../results/capitalized";
import { formatNumber } from "../snapshot/formatNumber";
import { greatest, least } from "../study/statistics";
import type { LossSurface } from "./lossSurface";
import "../theme/study.css";

interface LossCardProps {
  loss: LossRecipe;
  others: OtherLogits;
  margin: number;
  /** How far the curve goes, both ways from 0. */
  reach: number;
  surface: LossSurface | null;
}

/** Intervals of a curve. */
const PARTS = 200;

const CROSS_ENTROPY: LossRecipe = { kind: "cross-entropy" };

/** All of the surface, and not only what its scale shows. */
function rangeWords({ terrain: { losses } }: LossSurface): string {
  const known = (losses ?? []).filter(Number.isFinite);
  return `Surface from ${formatNumber(least(known))} to ${formatNumber(greatest(known))}`;
}

/** A loss: its formula, its curve over the margin, both numbers at one margin, and a surface. */
export function LossCard({ loss, others, margin, reach, surface }: LossCardProps) {
  const name = capitalized(lossDefinition(loss).name(loss));
  const curves = useMemo(() => {
    const margins = Array.from({ length: PARTS + 1 }, (_, i) => reach * ((2 * i) / PARTS - 1));
    const along = (of: typeof lossAtMargin, which: LossRecipe) =>
      margins.map((at) => of(which, at, others));
    const isOther = loss.kind !== CROSS_ENTROPY.kind;
    return {
      margins,
      loss: along(lossAtMargin, loss),
      slope: along(slopeAtMargin, loss),
      other: isOther ? { label: "cross-entropy", loss: along(lossAtMargin, CROSS_ENTROPY) } : null,
    };
  }, [loss, others, reach]);
  const value = lossAtMargin(loss, margin, others);
  const slope = slopeAtMargin(loss, margin, others);
  const draw = useCallback(
    (size: { width: number }) =>
      lossCurve(
        { title: `${name} over the margin`, ...curves, mark: { margin, loss: value, slope } },
        size,
      ),
    [name, curves, margin, value, slope],
  );
  return (
    <article id={loss.kind} className="card" aria-labelledby={`${loss.kind}-name`}>
      <h2 id={`${loss.kind}-name`} className="card-claim">
        {name}
      </h2>
      <p className="loss-formula">
        <code>{lossWords.kinds[loss.kind].formula}</code>
      </p>
      <SvgPicture className="study-figure" height={220} draw={draw} />
      <p className="loss-values">
        At a margin of {formatNumber(margin)}: loss {formatNumber(value)}, derivative{" "}
        {formatNumber(slope)}
      </p>
      {surface !== null && <TerrainTile {...surface} />}
      {surface !== null && <p className="loss-values">{rangeWords(surface)}</p>}
    </article>
  );
}

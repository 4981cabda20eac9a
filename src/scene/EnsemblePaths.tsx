import { useThree } from "@react-three/fiber";
import { useLayoutEffect, useMemo } from "react";
import { momentAt } from "../results/walkStatistics";
import type { Ensemble } from "../results/walks";
import { LIFT, useFlat, usePositions } from "./flatShapes";
import { wayColors } from "./palette";
import { pathLine } from "./pathLine";
import { Tube } from "./Tube";
import type { WalksProps } from "./Walks";
import { ensembleLines, ensembleMean, groundOf } from "./walkPicture";

const MEAN_RADIUS = 2.4;
/** Of one path among many. */
const OPACITY = 0.35;
const ELLIPSE_POINTS = 72;

/** The paths up to a step, their mean, and the ellipse of one standard deviation around it. */
export function EnsemblePaths(props: WalksProps & { ensemble: Ensemble; step: number }) {
  const { ensemble, step, ground, space, palette, view } = props;
  const invalidate = useThree((state) => state.invalidate);
  const onGround = useMemo(() => groundOf(ground, space, LIFT), [ground, space]);
  const lines = useMemo(
    () => ensembleLines(ensemble, space, onGround),
    [ensemble, space, onGround],
  );
  const geometry = usePositions(lines.position);
  const material = useFlat("#ffffff", OPACITY);
  const moment = momentAt(ensemble.step, step);
  const nearest = Math.round(moment);
  useLayoutEffect(() => {
    geometry.setDrawRange(0, 2 * lines.until[nearest]);
    invalidate();
  }, [geometry, lines, nearest, invalidate]);

  const mean = useMemo(() => ensembleMean(ensemble), [ensemble]);
  const meanLine = useMemo(() => {
    // A mean of nothing ends the line.
    const there = mean.alpha.findIndex(Number.isNaN);
    const count = there < 0 ? mean.alpha.length : there;
    const path = { alpha: mean.alpha.subarray(0, count), beta: mean.beta.subarray(0, count) };
    const heights = Array.from(path.alpha, (alpha, k) => {
      const y = onGround(space.x(alpha), space.z(path.beta[k]));
      return (y - LIFT - space.y(0)) / (space.y(1) - space.y(0));
    });
    return pathLine(path, heights, { height: (height) => height }, space);
  }, [mean, onGround, space]);
  const ellipse = useMemo(() => {
    const points = mean.ellipse(nearest, ELLIPSE_POINTS).map(([alpha, beta]) => {
      const [x, z] = [space.x(alpha), space.z(beta)];
      return [x, onGround(x, z) + LIFT, z];
    });
    return Float32Array.from(
      points.flatMap((point, k) => [...point, ...points[(k + 1) % points.length]]),
    );
  }, [mean, nearest, space, onGround]);
  const ellipseGeometry = usePositions(ellipse);
  const color = wayColors(view.colormap).curve;
  const ellipseMaterial = useFlat(color, 1);
  return (
    <>
      <lineSegments geometry={geometry} material={material} renderOrder={2} frustumCulled={false} />
      <Tube
        path={meanLine}
        start={color}
        end={color}
        casing={palette.casing}
        checkpoint={moment}
        last={ensemble.step.length - 1}
        radius={MEAN_RADIUS}
        space={space}
        map={view.map}
      />
      <lineSegments
        geometry={ellipseGeometry}
        material={ellipseMaterial}
        renderOrder={5}
        frustumCulled={false}
      />
    </>
  );
}

import { useThree } from "@react-three/fiber";
import { useLayoutEffect, useMemo } from "react";
import { t } from "../language/t";
import type { Trajectory } from "../results/results";
import {
  type Pair,
  partsFactor,
  stepPartNames,
  stepPartsAt,
  symmetricPair,
} from "../results/walkStatistics";
import { formatNumber } from "../snapshot/formatNumber";
import { Arrows, LIFT, useFlat, usePositions } from "./flatShapes";
import { wayColors } from "./palette";
import { partColors, partNames } from "./partStyle";
import { markLabel } from "./stageLabels";
import type { WalksProps } from "./Walks";
import { groundOf, modelLevels, seenOn } from "./walkPicture";

const PART_WIDTH = 0.013;
/** On a stage of side 2. */
const EIGENVECTOR_LENGTH = 0.3;

/** The parts of the step from a checkpoint, and the quadratic model of the loss there. */
export function StepPartsMark(props: WalksProps & { trajectory: Trajectory; row: number }) {
  const { walks, trajectory, row, levels, ground, space, view, palette, labels } = props;
  const { parts } = walks;
  const invalidate = useThree((state) => state.invalidate);
  const at: Pair = [trajectory.alpha[row], trajectory.beta[row]];
  const [alpha, beta] = at;
  const onGround = useMemo(() => groundOf(ground, space, 2 * LIFT), [ground, space]);
  const drawn = useMemo(() => {
    if (parts === null) return [];
    const there = stepPartsAt(parts, row);
    const factor = partsFactor(there, [
      space.alpha[1] - space.alpha[0],
      space.beta[1] - space.beta[0] || 1,
    ]);
    const from = { x: space.x(alpha), z: space.z(beta) };
    return stepPartNames.flatMap((name) => {
      const pair = there[name];
      if (pair === undefined) return [];
      const { dx, dz } = seenOn(space, [factor * pair[0], factor * pair[1]]);
      return [{ name, arrows: [{ ...from, dx, dz }] }];
    });
  }, [parts, row, alpha, beta, space]);

  const model = useMemo(() => {
    if (parts === null) return null;
    const bend: [number, number, number] = [
      parts.bendAlpha[row],
      parts.bendAcross[row],
      parts.bendBeta[row],
    ];
    const slope: Pair = [parts.slopeAlpha[row], parts.slopeBeta[row]];
    return [...slope, ...bend].every(Number.isFinite)
      ? { loss: trajectory.loss[row], slope, bend }
      : null;
  }, [parts, row, trajectory]);
  const level = useMemo(() => {
    const pairs = model === null ? [] : modelLevels(model, [alpha, beta], space, levels);
    return Float32Array.from(
      pairs.flatMap(([a, b]) => {
        const [x, z] = [space.x(a), space.z(b)];
        return [x, onGround(x, z), z];
      }),
    );
  }, [model, alpha, beta, space, levels, onGround]);
  const levelGeometry = usePositions(level);
  const levelMaterial = useFlat(wayColors(view.colormap).curve, 1);

  const eigenvectors = useMemo(() => {
    if (model === null || !walks.orthonormal) return [];
    return symmetricPair(...model.bend).map(({ value, vector }) => {
      const { dx, dz } = seenOn(space, vector);
      const scale = EIGENVECTOR_LENGTH / Math.hypot(dx, dz);
      return { value, dx: dx * scale, dz: dz * scale };
    });
  }, [model, walks, space]);
  const eigenArrows = useMemo(() => {
    const from = { x: space.x(alpha), z: space.z(beta) };
    return eigenvectors.flatMap(({ dx, dz }) => [
      { ...from, dx, dz },
      { ...from, dx: -dx, dz: -dz },
    ]);
  }, [eigenvectors, alpha, beta, space]);

  useLayoutEffect(() => {
    const tip = (x: number, z: number) => [x, onGround(x, z), z] as [number, number, number];
    const [x, z] = [space.x(alpha), space.z(beta)];
    labels.current = [
      ...drawn.flatMap(({ name, arrows }) =>
        markLabel(partNames[name], tip(x + arrows[0].dx, z + arrows[0].dz), view.map),
      ),
      ...eigenvectors.flatMap(({ value, dx, dz }) =>
        markLabel(t`λ ${formatNumber(value)}`, tip(x + dx, z + dz), view.map),
      ),
    ];
    invalidate();
    return () => {
      labels.current = [];
    };
  }, [labels, drawn, eigenvectors, alpha, beta, space, onGround, view.map, invalidate]);

  const colors = partColors(view.colormap);
  return (
    <>
      <lineSegments
        geometry={levelGeometry}
        material={levelMaterial}
        renderOrder={2}
        frustumCulled={false}
      />
      <Arrows
        arrows={eigenArrows}
        color={palette.quiet}
        width={0.6 * PART_WIDTH}
        {...{ ground, space, palette, view }}
      />
      {drawn.map(({ name, arrows }) => (
        <Arrows
          key={name}
          arrows={arrows}
          color={colors[name]}
          width={PART_WIDTH}
          {...{ ground, space, palette, view }}
        />
      ))}
    </>
  );
}

import { useThree } from "@react-three/fiber";
import { type RefObject, useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, DoubleSide, type ShaderMaterial } from "three";
import type { Trajectory } from "../results/results";
import {
  momentAt,
  type Pair,
  partsFactor,
  stepPartNames,
  stepPartsAt,
  symmetricPair,
} from "../results/walkStatistics";
import type { Ensemble } from "../results/walks";
import type { DrawnView } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import { arrowTriangles, type StageArrow } from "./arrows";
import type { Ground } from "./drape";
import { flatMaterial } from "./flatMaterial";
import { type Palette, wayColors } from "./palette";
import { partColors, partNames } from "./partStyle";
import { pathLine } from "./pathLine";
import { markLabel, type StageLabel } from "./stageLabels";
import type { StageWalks } from "./stageProps";
import type { StageSpace } from "./stageSpace";
import { Tube } from "./Tube";
import {
  ensembleLines,
  ensembleMean,
  fieldArrows,
  groundOf,
  modelLevels,
  seenOn,
} from "./walkPicture";

interface WalksProps {
  walks: StageWalks;
  trajectory: Trajectory | null;
  checkpoint: number;
  /** Losses of the contour lines. */
  levels: readonly number[];
  ground: Ground;
  space: StageSpace;
  view: Pick<DrawnView, "colormap" | "map">;
  palette: Palette;
  /** Receives the names of arrows. */
  labels: RefObject<StageLabel[]>;
}

/** Above the terrain: what lies on it would else be cut by its triangles. */
const LIFT = 0.008;
const FIELD_WIDTH = 0.008;
const PART_WIDTH = 0.013;
const CASING = 0.0035;
const MEAN_RADIUS = 2.4;

/** Fields, many paths, and the parts of the step at the marker. */
export default function Walks(props: WalksProps) {
  const { field, parts, ensemble, steps } = props.walks;
  const { checkpoint } = props;
  const row = Math.floor(checkpoint);
  const step = steps[row] + (checkpoint - row) * ((steps[row + 1] ?? steps[row]) - steps[row]);
  return (
    <>
      {field && <Field {...props} />}
      {ensemble && <Paths {...props} ensemble={ensemble} step={step} />}
      {parts && props.trajectory && <Parts {...props} trajectory={props.trajectory} row={row} />}
    </>
  );
}

function Field({ walks, ground, space, palette, view }: WalksProps) {
  const arrows = useMemo(
    () => (walks.field ? fieldArrows(walks.field, walks.arrows, space) : []),
    [walks, space],
  );
  return (
    <Arrows
      arrows={arrows}
      color="#ffffff"
      width={FIELD_WIDTH}
      {...{ ground, space, palette, view }}
    />
  );
}

interface ArrowsProps extends Pick<WalksProps, "ground" | "space" | "palette" | "view"> {
  arrows: readonly StageArrow[];
  color: string;
  width: number;
}

function Arrows({ arrows, color, width, ground, space, palette, view }: ArrowsProps) {
  const [casing, body] = useMemo(() => {
    const at = (lift: number) => groundOf(ground, space, lift);
    return [
      arrowTriangles(arrows, { width, edge: CASING }, at(LIFT)),
      arrowTriangles(arrows, { width }, at(1.5 * LIFT)),
    ];
  }, [arrows, width, ground, space]);
  return (
    <>
      <Triangles position={casing} color={palette.casing} order={3} map={view.map} />
      <Triangles position={body} color={color} order={3.5} map={view.map} />
    </>
  );
}

function Triangles({
  position,
  color,
  order,
  map,
}: {
  position: Float32Array;
  color: string;
  order: number;
  map: boolean;
}) {
  const geometry = usePositions(position);
  const material = useFlat(color, 1, !map);
  return <mesh geometry={geometry} material={material} renderOrder={order} frustumCulled={false} />;
}

function usePositions(position: Float32Array): BufferGeometry {
  const invalidate = useThree((state) => state.invalidate);
  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    made.setAttribute("position", new BufferAttribute(position, 3));
    return made;
  }, [position]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useLayoutEffect(() => invalidate(), [geometry, invalidate]);
  return geometry;
}

/** @param depthTest from above nothing hides what lies on the terrain, but its own folds. */
function useFlat(color: string, opacity: number, depthTest = true): ShaderMaterial {
  const material = useMemo(() => {
    const made = flatMaterial(color, { opacity, depthTest });
    // Arrows are flat, and may be seen from below.
    made.side = DoubleSide;
    return made;
  }, [color, opacity, depthTest]);
  useEffect(() => () => material.dispose(), [material]);
  return material;
}

/** The paths up to a step, their mean, and the ellipse of one standard deviation around it. */
function Paths(props: WalksProps & { ensemble: Ensemble; step: number }) {
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

/** Of one path among many. */
const OPACITY = 0.35;
const ELLIPSE_POINTS = 72;

/** The parts of the step from a checkpoint, and the quadratic model of the loss there. */
function Parts(props: WalksProps & { trajectory: Trajectory; row: number }) {
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
        markLabel(`λ ${formatNumber(value)}`, tip(x + dx, z + dz), view.map),
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

/** On a stage of side 2. */
const EIGENVECTOR_LENGTH = 0.3;

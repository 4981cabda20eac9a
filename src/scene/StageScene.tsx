import { useFrame, useThree } from "@react-three/fiber";
import { lazy, type RefObject, Suspense, useLayoutEffect, useRef } from "react";
import type { PathMark } from "../results/phaseStarts";
import type { Trajectory } from "../results/results";
import type { DrawnView } from "../snapshot/colormaps";
import type { HeightScale } from "../snapshot/heightScale";
import type { WithSolutions } from "../snapshot/solutionMarks";
import { isBehindTerrain } from "./behindTerrain";
import { CameraRig, type SavedCamera } from "./CameraRig";
import type { Frame as StageFrame } from "./cameraPose";
import { cameraProjection } from "./cameraProjection";
import type { Ground } from "./drape";
import { Frame } from "./Frame";
import type { LabelLayer } from "./LabelLayer";
import { nearCorner } from "./nearCorner";
import type { OverlayCells } from "./overlay";
import { Path } from "./Path";
import { ProbeMark } from "./ProbeMark";
import type { Palette } from "./palette";
import type { PathLine } from "./pathLine";
import { type LabelArea, placeLabels } from "./placeLabels";
import { axisLabels, type LabelTexts, type StageLabel, type StageTicks } from "./stageLabels";
import type { StagePath, StageWalks } from "./stageProps";
import type { StageSpace } from "./stageSpace";
import { Terrain } from "./Terrain";
import type { TerrainMesh } from "./terrainMesh";

const RunPaths = lazy(() => import("./RunPaths"));
const Solutions = lazy(() => import("./Solutions"));
const Walks = lazy(() => import("./Walks"));

export interface StageSceneProps {
  mesh: TerrainMesh;
  cells: OverlayCells | null;
  /** Identity changes whenever the mesh was written. */
  written: unknown;
  space: StageSpace;
  ticks: StageTicks;
  /** Heights of the contour lines, and their losses. */
  levels: number[];
  levelLosses: number[];
  path: PathLine | null;
  trajectory: Trajectory | null;
  marks: readonly PathMark[];
  paths?: readonly StagePath[];
  scale: HeightScale;
  ground: Ground;
  solutionsOf?: WithSolutions;
  walks?: StageWalks | null;
  checkpoint: number;
  probe: [number, number, number] | null;
  view: DrawnView;
  palette: Palette;
  texts: LabelTexts;
  /** Labels besides those of the axes. */
  extraLabels: StageLabel[];
  frame: StageFrame;
  touch: "one" | "two";
  reducedMotion: boolean;
  /** Receives pointer events for the camera. */
  surfaceElement: HTMLElement;
  labelLayer: LabelLayer;
  rig: RefObject<CameraRig | null>;
  onCamera: (camera: SavedCamera) => void;
  onCameraMove: (camera: SavedCamera) => void;
}

/** Everything that three.js draws, and the labels that follow its camera. */
export function StageScene(props: StageSceneProps) {
  const { view, space, palette, path, trajectory, levels, ticks, solutionsOf } = props;
  const solutionLabels = useRef<StageLabel[]>([]);
  const pathLabels = useRef<StageLabel[]>([]);
  const walkLabels = useRef<StageLabel[]>([]);
  return (
    <>
      <Camera {...props} />
      <Frame space={space} ticks={ticks} palette={palette} map={view.map} />
      <Terrain
        mesh={props.mesh}
        cells={props.cells}
        version={props.written}
        space={space}
        levels={levels}
        colormap={view.colormap}
        palette={palette}
        map={view.map}
      />
      {path && trajectory && (
        <Path
          path={path}
          marks={props.marks}
          mesh={props.mesh}
          checkpoints={trajectory.alpha.length}
          checkpoint={props.checkpoint}
          space={space}
          colormap={view.colormap}
          palette={palette}
          map={view.map}
        />
      )}
      {props.paths && (
        <Suspense fallback={null}>
          <RunPaths
            paths={props.paths}
            scale={props.scale}
            mesh={props.mesh}
            space={space}
            view={view}
            palette={palette}
            labels={pathLabels}
          />
        </Suspense>
      )}
      {solutionsOf && solutionsOf.solutions.length > 0 && (
        <Suspense fallback={null}>
          <Solutions
            of={solutionsOf}
            ground={props.ground}
            mesh={props.mesh}
            space={space}
            view={view}
            palette={palette}
            labels={solutionLabels}
          />
        </Suspense>
      )}
      {props.walks && (
        <Suspense fallback={null}>
          <Walks
            walks={props.walks}
            trajectory={trajectory}
            checkpoint={props.checkpoint}
            levels={props.levelLosses}
            ground={props.ground}
            space={space}
            view={view}
            palette={palette}
            labels={walkLabels}
          />
        </Suspense>
      )}
      {props.probe && <ProbeMark at={props.probe} top={space.top} palette={palette} />}
      <Labels {...props} lateLabels={[solutionLabels, pathLabels, walkLabels]} />
    </>
  );
}

function Camera(props: StageSceneProps) {
  const { rig, view, space, frame, touch, reducedMotion, surfaceElement } = props;
  const { onCamera, onCameraMove } = props;
  const invalidate = useThree((state) => state.invalidate);
  const set = useThree((state) => state.set);

  // The rig is told of later values below.
  useLayoutEffect(() => {
    const created = new CameraRig(
      surfaceElement,
      { space, frame, saved: view.camera },
      {
        changed: invalidate,
        switched: (camera) => set({ camera }),
        moved: onCameraMove,
        rested: onCamera,
      },
    );
    created.setMap(view.map, false);
    rig.current = created;
    return () => {
      rig.current = null;
      created.dispose();
    };
  }, [rig, surfaceElement, invalidate, set, onCamera, onCameraMove]);

  useLayoutEffect(() => rig.current?.setReducedMotion(reducedMotion), [rig, reducedMotion]);
  useLayoutEffect(() => rig.current?.setStage(space, frame), [rig, space, frame]);
  useLayoutEffect(() => rig.current?.setSaved(view.camera), [rig, view.camera]);
  useLayoutEffect(() => {
    rig.current?.setMap(view.map, true);
    rig.current?.setTouch(touch, view.map);
  }, [rig, view.map, touch]);

  useFrame((_, seconds) => rig.current?.advance(seconds));
  return null;
}

/** @param props.lateLabels of what is drawn by parts that load when they are needed. */
function Labels(props: StageSceneProps & { lateLabels: RefObject<StageLabel[]>[] }) {
  const { mesh, space, ticks, texts, extraLabels, view, frame, labelLayer } = props;
  const invalidate = useThree((state) => state.invalidate);
  // Any of these changes what is written.
  useLayoutEffect(() => invalidate(), [space, ticks, texts, extraLabels, view.map, invalidate]);
  useFrame(({ camera, size }) => {
    const near = nearCorner(camera, view.map);
    const eye = camera.position.toArray();
    // The name of a point that the terrain hides would stand on the slope in front of it.
    const late = props.lateLabels.flatMap(({ current }) => current);
    const seen = [...extraLabels, ...late].filter(
      ({ kind, at }) => kind !== "mark" || !isBehindTerrain(mesh, space, at, eye),
    );
    const labels = [...axisLabels(space, ticks, texts, near, view.map), ...seen];
    labelLayer.draw(placeLabels(labels, cameraProjection(camera, size), labelArea(size, frame)));
  });
  return null;
}

/** Between the panels; a picture of another size than the stage has none. */
function labelArea(
  { width, height }: { width: number; height: number },
  { width: stageWidth, insets }: StageFrame,
): LabelArea {
  if (width !== stageWidth) return { left: 0, right: width, top: 0, bottom: height };
  const { left, right, top, bottom } = insets;
  return { left, right: width - right, top, bottom: height - bottom };
}

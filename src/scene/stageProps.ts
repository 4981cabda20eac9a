/** What a stage is given, and what can be done with it. */
import type { ReactNode, Ref } from "react";
import type { PathMark } from "../results/phaseStarts";
import type { Surface, Trajectory } from "../results/results";
import type { Ensemble, StepField, StepParts } from "../results/walks";
import type { DrawnView } from "../snapshot/colormaps";
import type { HeightScale } from "../snapshot/heightScale";
import type { WithSolutions } from "../snapshot/solutionMarks";
import type { SavedCamera } from "./CameraRig";
import type { Insets } from "./cameraPose";
import type { CaptureOptions } from "./capture";
import type { Overlay } from "./overlay";
import type { Theme } from "./palette";
import type { Probe } from "./probe";
import type { LabelTexts } from "./stageLabels";
import type { PictureState } from "./useStageRoot";

/** The path of one of several runs. */
export interface StagePath {
  /** "A". */
  mark: string;
  trajectory: Trajectory;
  /** Position along it. */
  checkpoint: number;
}

/** What is known of steps, and seen on the terrain. A new object when it changes. */
export interface StageWalks {
  field: StepField | null;
  /** What its arrows are: down the gradient, or the first step of the training. */
  arrows: "gradient" | "step";
  parts: StepParts | null;
  ensemble: Ensemble | null;
  /** Steps done at each checkpoint of the path. */
  steps: ArrayLike<number>;
  /** Whether the axes are at right angles and of length 1, so that eigenvectors are as they look. */
  orthonormal: boolean;
}

export interface StageProps {
  /** The arrays may be written in place; `version` says when. */
  surface: Surface | null;
  version: number;
  trajectory: Trajectory | null;
  /** Paths of several runs, in place of the one. */
  paths?: readonly StagePath[];
  /** Whose partners are marked where they lie in the plane. A new object when they change. */
  solutionsOf?: WithSolutions;
  walks?: StageWalks | null;
  /** Places of the trajectory that are marked. A new array when they change. */
  marks?: readonly PathMark[];
  /** Position along the trajectory; fractional while it plays. */
  checkpoint: number;
  view: DrawnView;
  /** Heights and colors, where other stages share them; left out, the surface's own. */
  scale?: HeightScale;
  /** Colors the terrain by another quantity than its height. A new object when its values change. */
  overlay?: Overlay | null;
  /** Names of the axes and of the height, with units. */
  labels: LabelTexts;
  theme: Theme;
  probe: Probe | null;
  /** Pointer or arrow keys moved the probe; null when the pointer left the surface. */
  onProbe(probe: Probe | null): void;
  /** A point was clicked, or Enter pressed on the probe: the grid point that the probe stands on. */
  onPick?(probe: Probe): void;
  /** The user is moving the camera. */
  onCameraMove?(camera: SavedCamera): void;
  /** The user stopped moving the camera. */
  onCamera?(camera: SavedCamera): void;
  reducedMotion: boolean;
  /** Whether it stands beside other stages, with which it has one WebGL context. Stays as it is. */
  sharesContext?: boolean;
  /** Fingers that turn the stage; two leave one for scrolling the page around an embed. */
  touch?: "one" | "two";
  /** CSS pixels that panels cover at each side; the stage is centered in the rest. */
  insets?: Insets;
  /** What is shown while there is no terrain; left out, a sentence that says why. */
  instead?: (missing: MissingPicture) => ReactNode;
  ref?: Ref<StageHandle>;
}

export type MissingPicture = Exclude<PictureState, "drawing">;

export interface StageHandle {
  /** Back to the default view. */
  reset(): void;
  /** Turns the camera by angles in radians, to the right and upwards. */
  orbit(right: number, up: number): void;
  /** Magnifies by `factor`. */
  zoom(factor: number): void;
  /** Stands where another stage's camera stands, at once. */
  look(camera: SavedCamera): void;
  /**
   * Paints the stage at `width`×`height` CSS pixels onto a canvas, which takes its size: for pictures and
   * frames of a video.
   *
   * @throws Error where there is no picture.
   */
  paint(target: HTMLCanvasElement, width: number, height: number, options?: CaptureOptions): void;
}

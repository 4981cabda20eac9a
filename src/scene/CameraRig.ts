/**
 * The stage's camera: a perspective one that orbits, an orthographic one for the map, and the short
 * move between them. Outside of React; it asks for frames and is advanced by them.
 */
import { MOUSE, OrthographicCamera, PerspectiveCamera, TOUCH, Vector3 } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import type { View } from "../snapshot/view";
import {
  type CameraPose,
  defaultPose,
  distanceOf,
  FIELD_OF_VIEW,
  type Frame,
  mapPose,
  mixPoses,
  poseOf,
  positionOf,
} from "./cameraPose";
import type { StageSpace } from "./stageSpace";
import { yieldToPage } from "./yieldToPage";

export type SavedCamera = NonNullable<View["camera"]>;

interface CameraEvents {
  /** A frame is needed. */
  changed(): void;
  /** The other camera is in use from now on. */
  switched(camera: PerspectiveCamera | OrthographicCamera): void;
  /** The user is moving the camera (not told about the map's). */
  moved(camera: SavedCamera): void;
  /** The user stopped moving the camera (not told about the map's). */
  rested(camera: SavedCamera): void;
}

const MOVE_SECONDS = 0.55;
const REST_MILLISECONDS = 250;
const NEAREST = 0.8;
const FARTHEST = 18;

export class CameraRig {
  readonly #perspective = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 400);
  readonly #orthographic = new OrthographicCamera(-1, 1, 1, -1, 0.1, 400);
  readonly #controls: OrbitControls;
  readonly #events: CameraEvents;
  #space: StageSpace;
  #frame: Frame;
  #map = false;
  /** null is the default view. */
  #saved: SavedCamera | null = null;
  #motion: { from: CameraPose; to: CameraPose; elapsed: number } | null = null;
  #reducedMotion = false;
  #touch: "one" | "two" = "one";
  #byUser = false;
  /** Whether the user has moved the map; unlike the other view, that is not saved. */
  #mapMoved = false;
  #restTimer = 0;
  readonly #listening = new AbortController();

  constructor(
    element: HTMLElement,
    stage: { space: StageSpace; frame: Frame; saved: SavedCamera | null },
    events: CameraEvents,
  ) {
    this.#space = stage.space;
    this.#frame = stage.frame;
    this.#saved = stage.saved;
    this.#events = events;
    for (const camera of [this.#perspective, this.#orthographic])
      Object.assign(camera, { manual: true });
    this.#controls = new OrbitControls(this.#perspective, element);
    this.#controls.minDistance = NEAREST;
    this.#controls.maxDistance = FARTHEST;
    this.#controls.maxPolarAngle = Math.PI / 2 - 0.02;
    this.#controls.dampingFactor = 0.14;
    yieldToPage(element, () => this.#touch === "two", this.#listening.signal);
    this.#controls.addEventListener("start", () => {
      this.#byUser = true;
      if (this.#map) this.#mapMoved = true;
    });
    this.#controls.addEventListener("change", () => {
      this.#events.changed();
      if (this.#byUser) this.#tell();
    });
    this.#place(this.#destination());
  }

  get camera(): PerspectiveCamera | OrthographicCamera {
    return this.#map && !this.#motion ? this.#orthographic : this.#perspective;
  }

  /** Radians from +z towards +x at which the viewer stands. */
  get azimuth(): number {
    return this.#currentPose().azimuth;
  }

  setStage(space: StageSpace, frame: Frame): void {
    const changed = space.top !== this.#space.top || space.isLine !== this.#space.isLine;
    this.#space = space;
    this.#frame = frame;
    this.#project();
    if (this.#motion) this.#motion.to = this.#destination();
    else if (this.#map ? !this.#mapMoved : !this.#saved || changed)
      this.#place(this.#destination());
    this.#events.changed();
  }

  /** Fingers that turn the stage: one, or two inside a page that scrolls under one. */
  setTouch(touch: "one" | "two", map: boolean): void {
    this.#touch = touch;
    const turn = map ? TOUCH.PAN : TOUCH.ROTATE;
    const turnByTwo = map ? TOUCH.DOLLY_PAN : TOUCH.DOLLY_ROTATE;
    this.#controls.touches =
      touch === "one" ? { ONE: turn, TWO: TOUCH.DOLLY_PAN } : { ONE: null, TWO: turnByTwo };
    const element = this.#controls.domElement;
    if (element) element.style.touchAction = touch === "one" ? "none" : "pan-y";
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    this.#controls.enableDamping = !reduced;
  }

  /** Follows the view's camera unless it is where the camera stands already. */
  setSaved(saved: SavedCamera | null): void {
    if (JSON.stringify(saved) === JSON.stringify(this.#saved)) return;
    this.#saved = saved;
    if (!this.#map) this.#moveTo(this.#destination());
  }

  /** Stands where another stage's camera stands, at once. */
  look(camera: SavedCamera): void {
    this.#saved = camera;
    if (this.#map) return;
    this.#byUser = false;
    this.#place(this.#destination());
    this.#events.changed();
  }

  setMap(map: boolean, animate: boolean): void {
    if (map === this.#map) return;
    const from = this.#currentPose();
    this.#map = map;
    this.#mapMoved = false;
    this.#controls.enableRotate = !map;
    this.#controls.screenSpacePanning = true;
    this.#controls.mouseButtons = {
      LEFT: map ? MOUSE.PAN : MOUSE.ROTATE,
      MIDDLE: MOUSE.DOLLY,
      RIGHT: MOUSE.PAN,
    };
    if (animate) this.#moveTo(this.#destination(), from);
    else this.#place(this.#destination());
  }

  reset(): void {
    this.#saved = null;
    this.#mapMoved = false;
    this.#moveTo(this.#destination());
  }

  /** Turns by these angles in radians: `right` around the stage, `up` towards straight above. */
  orbit(right: number, up: number): void {
    if (this.#map) return;
    const pose = this.#currentPose();
    const polar = pose.polar - up;
    this.#byHand({
      ...pose,
      azimuth: pose.azimuth + right,
      polar: Math.min(this.#controls.maxPolarAngle, Math.max(1e-4, polar)),
    });
  }

  /** Magnifies by `factor`. */
  zoom(factor: number): void {
    if (this.#map) {
      this.#orthographic.zoom = Math.min(20, Math.max(0.3, this.#orthographic.zoom * factor));
      this.#orthographic.updateProjectionMatrix();
      this.#mapMoved = true;
      this.#events.changed();
      return;
    }
    const pose = this.#currentPose();
    const distance = Math.min(FARTHEST, Math.max(NEAREST, distanceOf(pose) / factor));
    this.#byHand({ ...pose, span: (pose.span * distance) / distanceOf(pose) });
  }

  /** To be called in every frame; asks for the next one while anything moves. */
  advance(seconds: number): void {
    const motion = this.#motion;
    if (!motion) {
      if (this.#controls.enabled) this.#controls.update();
      return;
    }
    // The first frame after an idle time reports that whole time as its own.
    motion.elapsed += Math.min(seconds, 1 / 20);
    const t = Math.min(1, motion.elapsed / MOVE_SECONDS);
    this.#look(mixPoses(motion.from, motion.to, t * t * (3 - 2 * t)));
    if (t === 1) this.#place(motion.to);
    this.#events.changed();
  }

  dispose(): void {
    this.#listening.abort();
    window.clearTimeout(this.#restTimer);
    this.#controls.dispose();
  }

  #destination(): CameraPose {
    if (this.#map) return mapPose(this.#space, this.#frame);
    if (!this.#saved) return defaultPose(this.#space, this.#frame);
    return poseOf(this.#saved.position, this.#saved.target, FIELD_OF_VIEW);
  }

  #currentPose(): CameraPose {
    const { x, y, z } = this.#controls.target;
    if (this.camera === this.#orthographic) {
      const flat = mapPose(this.#space, this.#frame);
      return { ...flat, target: [x, y, z], span: flat.span / this.#orthographic.zoom };
    }
    const { position, fov } = this.#perspective;
    return poseOf([position.x, position.y, position.z], [x, y, z], fov);
  }

  #moveTo(to: CameraPose, from = this.#currentPose()): void {
    this.#byUser = false;
    if (this.#reducedMotion) {
      this.#place(to);
    } else {
      this.#motion = { from, to, elapsed: 0 };
      this.#controls.enabled = false;
      this.#look(from);
      this.#events.switched(this.#perspective);
    }
    this.#events.changed();
  }

  #byHand(pose: CameraPose): void {
    this.#byUser = true;
    this.#place(pose);
    this.#events.changed();
    this.#tell();
  }

  /** Arrives at a pose, with the camera that belongs there, and gives it back to the user. */
  #place(pose: CameraPose): void {
    this.#motion = null;
    this.#look(pose);
    this.#controls.enabled = true;
    this.#controls.target.set(...pose.target);
    if (this.#map) {
      this.#orthographic.position.set(pose.target[0], 50, pose.target[2]);
      this.#orthographic.zoom = 1;
      this.#controls.target.set(pose.target[0], 0, pose.target[2]);
    }
    this.#project();
    this.#controls.object = this.camera;
    this.#controls.update();
    this.#events.switched(this.camera);
  }

  /** Points the perspective camera. */
  #look(pose: CameraPose): void {
    const distance = distanceOf(pose);
    this.#perspective.fov = pose.fieldOfView;
    // A nearly parallel view stands so far off that only a range around the stage keeps its depths apart.
    this.#perspective.near = pose.fieldOfView === FIELD_OF_VIEW ? 0.1 : Math.max(0.1, distance - 6);
    this.#perspective.far = distance + 40;
    this.#perspective.position.set(...positionOf(pose));
    this.#perspective.lookAt(new Vector3(...pose.target));
    this.#controls.target.set(...pose.target);
    this.#project();
  }

  #project(): void {
    const { width, height, insets } = this.#frame;
    if (width === 0 || height === 0) return;
    const span = mapPose(this.#space, this.#frame).span;
    const aspect = width / height;
    this.#perspective.aspect = aspect;
    this.#orthographic.left = (-span * aspect) / 2;
    this.#orthographic.right = (span * aspect) / 2;
    this.#orthographic.top = span / 2;
    this.#orthographic.bottom = -span / 2;
    const x = (insets.right - insets.left) / 2;
    const y = (insets.bottom - insets.top) / 2;
    for (const camera of [this.#perspective, this.#orthographic]) {
      camera.setViewOffset(width, height, x, y, width, height);
      camera.updateProjectionMatrix();
      camera.updateMatrixWorld();
    }
  }

  #tell(): void {
    if (!this.#map) this.#events.moved(this.#standing());
    window.clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => {
      this.#byUser = false;
      if (this.#map) return;
      this.#saved = this.#standing();
      this.#events.rested(this.#saved);
    }, REST_MILLISECONDS);
  }

  #standing(): SavedCamera {
    const { position } = this.#perspective;
    const { target } = this.#controls;
    return {
      position: [position.x, position.y, position.z],
      target: [target.x, target.y, target.z],
    };
  }
}

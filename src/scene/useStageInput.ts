/** Pointer and keyboard on the stage: hover and arrow keys move the probe, a click picks a point. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from "react";
import { Raycaster, Vector2 } from "three";
import type { CameraRig } from "./CameraRig";
import { type PlanePoint, pickTerrain } from "./pickTerrain";
import { moveProbe, type Probe, probeAt } from "./probe";
import type { SurfacePicture } from "./useSurfacePicture";

interface StageInputOptions {
  picture: SurfacePicture | null;
  rig: RefObject<CameraRig | null>;
  probe: Probe | null;
  map: boolean;
  onProbe: (probe: Probe | null) => void;
  onPick?: (probe: Probe) => void;
}

/** A press that moves farther than this many CSS pixels turns the stage and picks nothing. */
const CLICK_SLACK = 5;
const ORBIT_STEP = Math.PI / 24;
const ZOOM_STEP = 1.2;

export function useStageInput(options: StageInputOptions) {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const request = useRef(0);
  useEffect(() => () => cancelAnimationFrame(request.current), []);

  const planePoint = useCallback((event: PointerEvent<HTMLElement>): PlanePoint | null => {
    const { picture, rig } = latest.current;
    if (!picture || !rig.current) return null;
    const box = event.currentTarget.getBoundingClientRect();
    const pointer = new Vector2(
      ((event.clientX - box.left) / box.width) * 2 - 1,
      1 - ((event.clientY - box.top) / box.height) * 2,
    );
    const raycaster = new Raycaster();
    raycaster.setFromCamera(pointer, rig.current.camera);
    const { origin, direction } = raycaster.ray;
    return pickTerrain(picture.mesh, picture.space, {
      origin: [origin.x, origin.y, origin.z],
      direction: [direction.x, direction.y, direction.z],
    });
  }, []);

  /** Moves the probe to the grid point nearest to what was pointed at, and says which that is. */
  const report = useCallback((point: PlanePoint | null): Probe | null => {
    const { picture, probe, onProbe } = latest.current;
    if (!picture) return null;
    const { surface, space } = picture;
    const next = point && probeAt(surface, space.alphaAt(point[0]), space.betaAt(point[1]));
    if (next?.i !== probe?.i || next?.j !== probe?.j) onProbe(next);
    return next;
  }, []);

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (event.buttons !== 0 || event.pointerType === "touch") return;
      const { currentTarget, clientX, clientY } = event;
      const at = { currentTarget, clientX, clientY } as PointerEvent<HTMLElement>;
      cancelAnimationFrame(request.current);
      request.current = requestAnimationFrame(() => report(planePoint(at)));
    },
    [planePoint, report],
  );

  const onPointerLeave = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      cancelAnimationFrame(request.current);
      if (event.pointerType !== "touch") report(null);
    },
    [report],
  );

  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>) => {
    pressed.current = event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
  }, []);

  const onPointerUp = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const start = pressed.current;
      pressed.current = null;
      if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) > CLICK_SLACK)
        return;
      // What is picked is what the probe reads: two numbers for one point would contradict each other.
      const picked = report(planePoint(event));
      if (picked) latest.current.onPick?.(picked);
    },
    [planePoint, report],
  );

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(event.key, event.shiftKey, latest.current)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, []);

  return { onPointerMove, onPointerLeave, onPointerDown, onPointerUp, onKeyDown };
}

const ARROWS: Record<string, [right: number, up: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Whether the key meant something. */
function act(key: string, shift: boolean, options: StageInputOptions): boolean {
  const { picture, rig, probe, map, onProbe, onPick } = options;
  const camera = rig.current;
  if (!picture || !camera) return false;
  const arrow = ARROWS[key];
  if (arrow && shift) {
    camera.orbit(arrow[0] * ORBIT_STEP, arrow[1] * ORBIT_STEP);
    return true;
  }
  if (arrow) {
    const [columns, rows] = alongGrid(arrow, map ? 0 : camera.azimuth);
    onProbe(moveProbe(picture.surface, probe, columns, rows));
    return true;
  }
  switch (key) {
    case "+":
    case "=":
      camera.zoom(ZOOM_STEP);
      return true;
    case "-":
      camera.zoom(1 / ZOOM_STEP);
      return true;
    case "Enter":
      if (!probe || !onPick) return false;
      onPick(probe);
      return true;
    case "Escape":
      if (!probe) return false;
      onProbe(null);
      return true;
    default:
      return false;
  }
}

/** Steps along the grid that look most like `right` and `up` on the screen, seen from `azimuth`. */
function alongGrid([right, up]: [number, number], azimuth: number): [number, number] {
  const quarters = Math.round(azimuth / (Math.PI / 2));
  const cosine = Math.round(Math.cos((quarters * Math.PI) / 2));
  const sine = Math.round(Math.sin((quarters * Math.PI) / 2));
  return [right * cosine - up * sine, right * sine + up * cosine];
}

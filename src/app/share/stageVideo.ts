import { recordVideo, turntable, type Video } from "../../scene/export/recordVideo";
import type { StageHandle } from "../../scene/stageProps";
import type { AppStore } from "../store/store";
import { lastCheckpoint, timedRun } from "../store/timed";

export interface StageVideoOptions {
  kind: "playback" | "turntable";
  seconds: number;
  /** Even numbers of pixels. */
  width: number;
  height: number;
  signal: AbortSignal;
  onProgress(fraction: number): void;
}

const FRAMES_PER_SECOND = 30;
/** After this long without a move the stage saves its camera, in milliseconds. */
const CAMERA_REST = 400;

/** Two frames later the stage has drawn what the store says now. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

const rested = () => new Promise<void>((resolve) => setTimeout(resolve, CAMERA_REST));

/**
 * Films the stage: the training played back, or the camera going once around. Afterwards everything
 * is where it was.
 *
 * @throws the signal's reason after an abort; Error when the browser cannot record.
 */
export async function stageVideo(
  store: AppStore,
  stage: StageHandle,
  { kind, seconds, width, height, signal, onProgress }: StageVideoOptions,
): Promise<Video> {
  const canvas = document.createElement("canvas");
  const frames = Math.max(2, Math.round(seconds * FRAMES_PER_SECOND));
  const { checkpoint, following, view } = store.getState();
  const last = lastCheckpoint(timedRun(store.getState()));
  store.setState({ playing: false });

  async function playback(k: number): Promise<HTMLCanvasElement> {
    store.getState().seek((last * k) / (frames - 1));
    await drawn();
    stage.paint(canvas, width, height, { pixelRatio: 1 });
    return canvas;
  }
  if (kind === "turntable") {
    store.getState().setView({ map: false });
    // Only a saved camera outlives the change of size that painting a frame is.
    stage.orbit(0, 0);
    await rested();
  }
  const draw = kind === "playback" ? playback : turntable(stage, canvas, { frames, width, height });
  const film = { frames, framesPerSecond: FRAMES_PER_SECOND, draw, signal, onProgress };
  try {
    return await recordVideo(film);
  } finally {
    store.setState({ checkpoint, following });
    if (kind === "turntable") {
      await rested();
      store.getState().setView({ camera: view.camera, map: view.map });
    }
  }
}

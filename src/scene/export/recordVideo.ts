/** Videos of the stage, drawn frame by frame at their own pace and encoded by the browser. */
import type { StageHandle } from "../stageProps";

export interface VideoOptions {
  frames: number;
  framesPerSecond: number;
  /**
   * Draws frame k (0 ≤ k < frames) and gives the canvas with it: the same one for all frames, with an
   * even number of pixels along each side.
   */
  draw(k: number): HTMLCanvasElement | Promise<HTMLCanvasElement>;
  signal?: AbortSignal;
  /** Share of the frames that have been drawn. */
  onProgress?(fraction: number): void;
}

export interface Video {
  blob: Blob;
  extension: "mp4" | "webm";
}

/**
 * MP4 with H.264 where the browser encodes it, else WebM; without WebCodecs, WebM recorded in real
 * time.
 *
 * @throws the signal's reason after an abort; Error when the browser cannot record at all.
 */
export async function recordVideo(options: VideoOptions): Promise<Video> {
  const canvas = await options.draw(0);
  if (canvas.width % 2 !== 0 || canvas.height % 2 !== 0) {
    throw new Error("A video needs an even number of pixels along each side.");
  }
  if ("VideoEncoder" in globalThis) {
    const video = await encodeVideo(canvas, options);
    if (video !== null) return video;
  }
  return recordCanvas(canvas, options);
}

/** null when the browser has WebCodecs but no encoder for a picture of this size. */
async function encodeVideo(
  canvas: HTMLCanvasElement,
  { frames, framesPerSecond, draw, signal, onProgress }: VideoOptions,
): Promise<Video | null> {
  const {
    BufferTarget,
    CanvasSource,
    getFirstEncodableVideoCodec,
    Mp4OutputFormat,
    Output,
    QUALITY_HIGH,
    WebMOutputFormat,
  } = await import("mediabunny");
  const { width, height } = canvas;
  const size = { width, height, quality: QUALITY_HIGH };
  const h264 = await getFirstEncodableVideoCodec(["avc"], size);
  const codec = h264 ?? (await getFirstEncodableVideoCodec(["vp9", "av1", "vp8"], size));
  if (codec === null) return null;

  const target = new BufferTarget();
  const format = h264 === null ? new WebMOutputFormat() : new Mp4OutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  try {
    await output.start();
    for (let k = 0; k < frames; k++) {
      signal?.throwIfAborted();
      if (k > 0) await draw(k);
      await source.add(k / framesPerSecond, 1 / framesPerSecond);
      onProgress?.((k + 1) / frames);
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (target.buffer === null) throw new Error("The browser could not make the video.");
  const extension = h264 === null ? "webm" : "mp4";
  return { blob: new Blob([target.buffer], { type: `video/${extension}` }), extension };
}

/** For browsers without WebCodecs: a recorder stamps frames with the time at which they come. */
async function recordCanvas(
  canvas: HTMLCanvasElement,
  { frames, framesPerSecond, draw, signal, onProgress }: VideoOptions,
): Promise<Video> {
  if (!("MediaRecorder" in globalThis) || !MediaRecorder.isTypeSupported("video/webm")) {
    throw new Error("This browser cannot record videos.");
  }
  const [track] = canvas.captureStream(0).getVideoTracks();
  const recorder = new MediaRecorder(new MediaStream([track]), { mimeType: "video/webm" });
  const pieces: Blob[] = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const stopped = new Promise<void>((resolve) => {
    recorder.onstop = () => resolve();
  });
  recorder.start();
  try {
    const start = performance.now();
    for (let k = 0; k < frames; k++) {
      signal?.throwIfAborted();
      if (k > 0) await draw(k);
      if ("requestFrame" in track && typeof track.requestFrame === "function") track.requestFrame();
      onProgress?.((k + 1) / frames);
      await until(start + ((k + 1) * 1000) / framesPerSecond);
    }
  } finally {
    recorder.stop();
    await stopped;
    track.stop();
  }
  return { blob: new Blob(pieces, { type: "video/webm" }), extension: "webm" };
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}

/** A `draw` that turns the camera once around over all frames, ending where it began. */
export function turntable(
  stage: Pick<StageHandle, "orbit" | "paint">,
  canvas: HTMLCanvasElement,
  { frames, width, height }: { frames: number; width: number; height: number },
): VideoOptions["draw"] {
  return (k) => {
    if (k > 0) stage.orbit((2 * Math.PI) / frames, 0);
    stage.paint(canvas, width, height, { pixelRatio: 1 });
    if (k === frames - 1) stage.orbit((2 * Math.PI) / frames, 0);
    return canvas;
  };
}

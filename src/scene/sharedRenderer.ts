/**
 * One WebGL context for several canvases. Browsers keep 16 contexts at a time for all frames of a site in
 * a page, and take the oldest away for a new one: six frames of four runs lost 8 of their 24 pictures. In a
 * frame what stands side by side therefore has one context together. In the lab, where there are never more
 * than four, each has its own, which where a processor draws takes less time than copying.
 */
import type { Camera, Object3D } from "three";
import { WebGLRenderer } from "three";

export interface StageRenderer {
  /** What is seen. */
  canvas: HTMLCanvasElement;
  /** Where the browser tells that the context was lost, and that it is back. */
  source: HTMLCanvasElement;
  /** What the root draws with. */
  gl: WebGLRenderer;
  /** Where the root does not do it: browsers allow few contexts at a time. */
  release(): void;
}

const options = { antialias: true, alpha: true };

/** @throws Error where the browser has no WebGL. */
export function ownRenderer(): StageRenderer {
  // A canvas of its own for every root: a context that was given up cannot be had again.
  const canvas = document.createElement("canvas");
  const gl = new WebGLRenderer({ ...options, canvas });
  const release = () => {
    gl.dispose();
    gl.forceContextLoss();
  };
  return { canvas, source: canvas, gl, release };
}

/** The context that is shared now, and by how many. */
let current: { renderer: WebGLRenderer; users: number } | null = null;

/**
 * A canvas onto which what the shared context drew is copied. The last one that is released frees it.
 *
 * @throws Error where the browser has no WebGL.
 */
export function sharedRenderer(): StageRenderer {
  // One that the browser took away stays with those who wait for it.
  if (current?.renderer.getContext().isContextLost()) current = null;
  current ??= { renderer: new WebGLRenderer(options), users: 0 };
  const shared = current;
  shared.users++;
  const copying = new CopyingRenderer(shared.renderer);
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    shared.users--;
    if (shared.users > 0) return;
    shared.renderer.dispose();
    shared.renderer.forceContextLoss();
    if (current === shared) current = null;
  };
  return {
    canvas: copying.domElement,
    source: shared.renderer.domElement,
    // All of a renderer that a root uses.
    gl: copying as unknown as WebGLRenderer,
    release,
  };
}

class CopyingRenderer {
  readonly domElement = document.createElement("canvas");
  private readonly context = this.domElement.getContext("2d");
  private pixelRatio = 1;
  private readonly renderer: WebGLRenderer;

  constructor(renderer: WebGLRenderer) {
    this.renderer = renderer;
  }

  getPixelRatio(): number {
    return this.pixelRatio;
  }

  setPixelRatio(pixelRatio: number): void {
    this.pixelRatio = pixelRatio;
  }

  setSize(width: number, height: number): void {
    const { domElement, pixelRatio } = this;
    // A new size empties a canvas, even if it is the old one.
    const [across, down] = [Math.floor(width * pixelRatio), Math.floor(height * pixelRatio)];
    if (domElement.width !== across) domElement.width = across;
    if (domElement.height !== down) domElement.height = down;
    domElement.style.width = `${width}px`;
    domElement.style.height = `${height}px`;
  }

  render(scene: Object3D, camera: Camera): void {
    const { renderer, context, domElement } = this;
    const { width, height } = domElement;
    if (context === null || width === 0 || height === 0) return;
    const { width: across, height: down } = renderer.domElement;
    if (across !== width || down !== height) renderer.setSize(width, height, false);
    renderer.render(scene, camera);
    context.clearRect(0, 0, width, height);
    context.drawImage(renderer.domElement, 0, 0);
  }
}

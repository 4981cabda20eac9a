import { sameNumbers } from "../../kernel/sameBits";
import { WordedError, worded } from "../../language/worded";
import type { LayeredPlan } from "./layeredPlan";
import { inputColumns, targetRows } from "./layeredSamples";
import { layeredBytes } from "./layeredTile";
import { writePacked } from "./packedParameters";

/** What a device keeps of a network: its samples, room for points, and the plane that came last. */
export function layeredMemory(device: GPUDevice, plan: LayeredPlan, tile: number) {
  const bytes = layeredBytes(plan);
  const { STORAGE, COPY_DST, COPY_SRC, MAP_READ, UNIFORM } = GPUBufferUsage;

  const empty = (size: number, usage = STORAGE): GPUBuffer =>
    device.createBuffer({ size: Math.max(16, size), usage });
  const filled = (values: Float32Array<ArrayBuffer>): GPUBuffer => {
    const buffer = empty(values.byteLength, STORAGE | COPY_DST);
    device.queue.writeBuffer(buffer, 0, values);
    return buffer;
  };

  const samplesThere = () => ({
    inputs: filled(inputColumns(plan)),
    targets: filled(targetRows(plan)),
  });

  const roomFor = (points: number) => ({
    scratch: empty(bytes.scratch * points),
    parameters: empty(bytes.parameters * points),
    moments: empty(bytes.moments * points),
    result: empty(bytes.results * points, STORAGE | COPY_SRC),
    read: empty(bytes.results * points, COPY_DST | MAP_READ),
  });

  const planeOf = (origin: Float32Array, directions: Float32Array) => {
    const vectors = 1 + directions.length / origin.length;
    const call = empty(16, UNIFORM | COPY_DST);
    // The shaders' NaN: one that no compiler knows.
    const words = new DataView(new ArrayBuffer(16));
    words.setUint32(0, vectors, true);
    words.setFloat32(4, Number.NaN, true);
    device.queue.writeBuffer(call, 0, words.buffer);
    return {
      call,
      span: filled(packedSpan(plan, origin, directions)),
      outputs: empty(bytes.head * vectors),
      weights: empty(4 * vectors * tile, STORAGE | COPY_DST),
    };
  };

  let samples: ReturnType<typeof samplesThere> | null = null;
  let room: { points: number; buffers: ReturnType<typeof roomFor> } | null = null;
  let plane: {
    origin: Float32Array;
    directions: Float32Array;
    buffers: ReturnType<typeof planeOf>;
  } | null = null;

  function dispose(): void {
    for (const group of [samples, room?.buffers, plane?.buffers])
      for (const buffer of Object.values(group ?? {})) buffer.destroy();
    samples = room = plane = null;
  }

  /** Whether the plane is another than before; then its first layer is yet to be computed. */
  function take(origin: Float32Array, directions: Float32Array, points: number) {
    samples ??= samplesThere();
    if (room === null || room.points < points) {
      for (const buffer of Object.values(room?.buffers ?? {})) buffer.destroy();
      // Of a surface's tiles the first are small.
      const enough = Math.min(tile, 2 ** Math.ceil(Math.log2(points)));
      room = { points: enough, buffers: roomFor(enough) };
    }
    const isNew =
      plane === null ||
      !sameNumbers(origin, plane.origin) ||
      !sameNumbers(directions, plane.directions);
    if (plane === null || isNew) {
      for (const buffer of Object.values(plane?.buffers ?? {})) buffer.destroy();
      const [o, d] = [origin.slice(), directions.slice()];
      plane = { origin: o, directions: d, buffers: planeOf(origin, directions) };
    }
    const vectors = 1 + directions.length / origin.length;
    return { samples, room: room.buffers, plane: { ...plane.buffers, vectors }, isNew };
  }

  return {
    /**
     * Buffers for points of a plane.
     * @throws Error in words when the device has no memory for them.
     */
    async of(origin: Float32Array, directions: Float32Array, points: number) {
      device.pushErrorScope("out-of-memory");
      const taken = take(origin, directions, points);
      if ((await device.popErrorScope()) === null) return taken;
      dispose();
      throw new WordedError(
        worded`The graphics card has too little memory for this network on these samples. Compute on WebAssembly, or on fewer samples.`,
      );
    },
    dispose,
  };
}

/** The parameters of the origin and the directions as a device has them, [1 + K, packed]. */
function packedSpan(
  { parameters, network }: LayeredPlan,
  origin: Float32Array,
  directions: Float32Array,
): Float32Array<ArrayBuffer> {
  const size = 4 * parameters.size;
  const vectors = 1 + directions.length / origin.length;
  const packed = new Float32Array(size * vectors);
  for (let index = 0; index < vectors; index++) {
    const start = (index - 1) * origin.length;
    const vector = index === 0 ? origin : directions.subarray(start, start + origin.length);
    const given = index === 0 ? network.moments : undefined;
    writePacked(parameters, vector, given, packed.subarray(index * size, (index + 1) * size));
  }
  return packed;
}

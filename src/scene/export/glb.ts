/**
 * The binary container of glTF 2.0 (Khronos Group; ISO/IEC 12113), `.glb`: a header, a JSON chunk and a
 * chunk with the arrays.
 */

const ARRAY_BUFFER = 34962;
const ELEMENT_ARRAY_BUFFER = 34963;
const FLOAT = 5126;
const UNSIGNED_INT = 5125;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;

export const TRIANGLES = 4;
export const LINE_STRIP = 3;

export interface GlbPrimitive {
  /** (x, y, z) per vertex, +y up. */
  position: Float32Array;
  normal?: Float32Array;
  /** Linear RGB per vertex, 0 to 1. */
  color: Float32Array;
  index: Uint32Array;
  mode: typeof TRIANGLES | typeof LINE_STRIP;
  /** Whether light falls on it. */
  lit: boolean;
}

export interface GlbNode {
  name: string;
  primitive: GlbPrimitive;
}

/** A scene of one node per primitive. `extras` are facts for people, such as a caption. */
export function writeGlb(nodes: GlbNode[], extras: Record<string, string>): Uint8Array {
  const views: object[] = [];
  const accessors: object[] = [];
  const arrays: (Float32Array | Uint32Array)[] = [];
  let length = 0;

  const addArray = (values: Float32Array | Uint32Array, components: number, bounded = false) => {
    const isIndex = values instanceof Uint32Array;
    views.push({
      buffer: 0,
      byteOffset: length,
      byteLength: values.byteLength,
      target: isIndex ? ELEMENT_ARRAY_BUFFER : ARRAY_BUFFER,
    });
    arrays.push(values);
    length += values.byteLength;
    accessors.push({
      bufferView: views.length - 1,
      componentType: isIndex ? UNSIGNED_INT : FLOAT,
      count: values.length / components,
      type: components === 1 ? "SCALAR" : "VEC3",
      ...(bounded && bounds(values)),
    });
    return accessors.length - 1;
  };

  const meshes = nodes.map(({ name, primitive }) => {
    const { position, normal, color, index, mode, lit } = primitive;
    const attributes = {
      POSITION: addArray(position, 3, true),
      ...(normal && { NORMAL: addArray(normal, 3) }),
      COLOR_0: addArray(color, 3),
    };
    return {
      name,
      primitives: [{ attributes, indices: addArray(index, 1), mode, material: lit ? 0 : 1 }],
    };
  });
  const plain = {
    pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 1 },
    doubleSided: true,
  };
  const document = {
    asset: { version: "2.0", generator: "Topograd", extras },
    extensionsUsed: ["KHR_materials_unlit"],
    scene: 0,
    scenes: [{ nodes: nodes.map((_, index) => index) }],
    nodes: nodes.map(({ name }, mesh) => ({ name, mesh })),
    meshes,
    materials: [plain, { ...plain, extensions: { KHR_materials_unlit: {} } }],
    accessors,
    bufferViews: views,
    buffers: [{ byteLength: length }],
  };
  return container(new TextEncoder().encode(JSON.stringify(document)), arrays, length);
}

/** Smallest and largest x, y and z, which the format demands of positions. */
function bounds(values: Float32Array | Uint32Array): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  values.forEach((value, index) => {
    min[index % 3] = Math.min(min[index % 3], value);
    max[index % 3] = Math.max(max[index % 3], value);
  });
  return { min, max };
}

/** Chunks start and end at multiples of four; JSON is padded with spaces. Arrays have such lengths. */
function container(
  json: Uint8Array,
  arrays: (Float32Array | Uint32Array)[],
  length: number,
): Uint8Array {
  const jsonLength = Math.ceil(json.length / 4) * 4;
  const total = 12 + 8 + jsonLength + 8 + length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const header = [0x46546c67, 2, total, jsonLength, JSON_CHUNK];
  for (const [index, value] of header.entries()) view.setUint32(4 * index, value, true);
  bytes.fill(0x20, 20, 20 + jsonLength);
  bytes.set(json, 20);
  view.setUint32(20 + jsonLength, length, true);
  view.setUint32(24 + jsonLength, BINARY_CHUNK, true);
  let at = 28 + jsonLength;
  for (const values of arrays) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return bytes;
}

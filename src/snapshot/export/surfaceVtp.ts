/**
 * Surfaces and paths for ParaView: VTK XML PolyData (`.vtp`), with inline base64 arrays. Text arrays
 * would be easier to read, but VTK's text parser knows neither NaN nor infinity.
 */
import type { Surface, Trajectory } from "../../results/results";
import type { HeightScale } from "../heightScale";

type VtkType = "Float32" | "Int32";

/** Base64 of the length in bytes (UInt32) and the bytes, as `header_type="UInt32"` asks for. */
function encode(values: Float32Array | Int32Array): string {
  const bytes = new Uint8Array(4 + values.byteLength);
  new DataView(bytes.buffer).setUint32(0, values.byteLength, true);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), 4);
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function dataArray(name: string, values: Float32Array | Int32Array, components = 1): string {
  const type: VtkType = values instanceof Float32Array ? "Float32" : "Int32";
  return `<DataArray type="${type}" Name="${name}" NumberOfComponents="${components}" format="binary">${encode(values)}</DataArray>`;
}

/** Lines or polygons: indices of points, and where each cell ends among them. */
function cells(tag: "Lines" | "Polys", connectivity: number[], size: number): string {
  const offsets = Int32Array.from({ length: connectivity.length / size }, (_, k) => size * (k + 1));
  return `<${tag}>${dataArray("connectivity", Int32Array.from(connectivity))}${dataArray("offsets", offsets)}</${tag}>`;
}

interface Piece {
  points: Float32Array;
  scalars: [name: string, values: Float32Array][];
  cells: string;
  lines: number;
  polygons: number;
}

function polyData({ points, scalars, cells: topology, lines, polygons }: Piece): string {
  return [
    '<?xml version="1.0"?>',
    '<VTKFile type="PolyData" version="1.0" byte_order="LittleEndian" header_type="UInt32">',
    "<PolyData>",
    `<Piece NumberOfPoints="${points.length / 3}" NumberOfVerts="0" NumberOfLines="${lines}" NumberOfStrips="0" NumberOfPolys="${polygons}">`,
    `<PointData Scalars="${scalars[0][0]}">`,
    ...scalars.map(([name, values]) => dataArray(name, values)),
    "</PointData>",
    `<Points>${dataArray("Points", points, 3)}</Points>`,
    topology,
    "</Piece>",
    "</PolyData>",
    "</VTKFile>",
    "",
  ].join("\n");
}

/** z of a loss: itself, cut at the ceiling; the lowest loss where there is none. */
function elevation(loss: number, scale: HeightScale): number {
  return Number.isNaN(loss) ? scale.lowest : Math.min(scale.ceiling, Math.max(scale.lowest, loss));
}

/**
 * The surface as quadrilaterals over (α, β) with z = loss, cut at the scale's ceiling. Every point
 * carries `loss` (uncut, NaN where not computed), `height` (0 to 1 as on the page) and, where there
 * are any, `accuracy`. Cells with a corner that is not computed or not a number are left out. A line
 * becomes a polyline.
 */
export function surfaceVtp(surface: Surface, scale: HeightScale): string {
  const { alpha, beta, accuracy, done } = surface;
  const columns = alpha.length;
  const rows = beta.length;
  const loss = surface.loss.map((value, index) => (done[index] === 1 ? value : Number.NaN));
  const points = new Float32Array(3 * loss.length);
  loss.forEach((value, index) => {
    points[3 * index] = alpha[index % columns];
    points[3 * index + 1] = beta[Math.floor(index / columns)];
    points[3 * index + 2] = elevation(value, scale);
  });
  const scalars: Piece["scalars"] = [
    ["loss", loss],
    ["height", loss.map((value) => Math.min(1, scale.height(value)))],
  ];
  if (accuracy.some((value) => !Number.isNaN(value))) scalars.push(["accuracy", accuracy]);

  const connectivity: number[] = [];
  const addCell = (corners: number[]) => {
    if (corners.every((corner) => !Number.isNaN(loss[corner]))) connectivity.push(...corners);
  };
  if (rows === 1) {
    for (let i = 0; i + 1 < columns; i++) addCell([i, i + 1]);
    const lines = connectivity.length / 2;
    return polyData({
      points,
      scalars,
      cells: cells("Lines", connectivity, 2),
      lines,
      polygons: 0,
    });
  }
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const corner = j * columns + i;
      addCell([corner, corner + 1, corner + columns + 1, corner + columns]);
    }
  }
  const polygons = connectivity.length / 4;
  return polyData({ points, scalars, cells: cells("Polys", connectivity, 4), lines: 0, polygons });
}

/**
 * The path as one polyline with z = the true loss cut at the ceiling (the loss on the plane where the
 * true one is unknown). Points carry `checkpoint`, `loss`, `plane_loss` and `residual`.
 */
export function trajectoryVtp(trajectory: Trajectory, scale: HeightScale): string {
  const { alpha, beta, loss, planeLoss, residual } = trajectory;
  const points = new Float32Array(3 * alpha.length);
  alpha.forEach((value, index) => {
    const height = Number.isNaN(loss[index]) ? planeLoss[index] : loss[index];
    points.set([value, beta[index], elevation(height, scale)], 3 * index);
  });
  const order = Array.from(alpha, (_, index) => index);
  return polyData({
    points,
    scalars: [
      ["checkpoint", Float32Array.from(order)],
      ["loss", loss],
      ["plane_loss", planeLoss],
      ["residual", residual],
    ],
    cells: cells("Lines", order, Math.max(1, order.length)),
    lines: order.length > 0 ? 1 : 0,
    polygons: 0,
  });
}

import type { Recipe } from "../../recipe/schema";
import { writeNpz } from "../../results/npz";
import type { UserFile } from "../experiment";
import { userFile } from "../userFile";

const SAMPLES = 24;
const SIDE = 6;

/** Bytes without order that are the same every time. */
const bytes = (count: number, most: number) =>
  Uint8Array.from({ length: count }, (_, i) => ((i * i + 31 * i + 7) % 251) % most);

/** Every column may be the target: few whole numbers, by which columns may be called too. */
function table(): Blob {
  const rows = Array.from({ length: SAMPLES }, (_, row) =>
    bytes(5 * SAMPLES, 3)
      .slice(5 * row, 5 * row + 5)
      .join(),
  );
  return new Blob([["u,v,w,x,y", ...rows].join("\n")]);
}

function archive(): Blob {
  const images = bytes(SAMPLES * SIDE * SIDE, 251);
  const arrays = new Map([
    ["X", { type: "u1" as const, shape: [SAMPLES, SIDE, SIDE], data: images }],
    ["y", { type: "u1" as const, shape: [SAMPLES], data: bytes(SAMPLES, 3) }],
  ]);
  return new Blob([new Uint8Array(writeNpz({ arrays, files: new Map() }))]);
}

function idx(data: Uint8Array<ArrayBuffer>, shape: number[]): Blob {
  const header = shape.flatMap((length) => [0, 0, 0, length]);
  return new Blob([Uint8Array.of(0, 0, 8, shape.length, ...header), data]);
}

/** A file such as the recipe's dataset is read from; null where it is from none. */
export async function tinyFileFor({ dataset }: Recipe): Promise<UserFile | null> {
  switch (dataset.kind) {
    case "csv":
      return userFile(dataset.file, table());
    case "npz":
      return userFile(dataset.file, archive());
    case "idx": {
      const images = idx(bytes(SAMPLES * SIDE * SIDE, 251), [SAMPLES, SIDE, SIDE]);
      return userFile(dataset.file, images, idx(bytes(SAMPLES, 3), [SAMPLES]));
    }
    default:
      return null;
  }
}

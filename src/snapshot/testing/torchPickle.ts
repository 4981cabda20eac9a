/** Files as `torch.save` writes them, and pickles that do what they should not. */
import { zipSync } from "fflate";

/** A piece of a pickle: instructions that leave one value on the stack. */
export type Piece = number[];

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const uint32 = (value: number): number[] => [0, 8, 16, 24].map((bit) => (value >>> bit) & 255);
const code = (letter: string): number => letter.charCodeAt(0);

export const text = (value: string): Piece => [
  code("X"),
  ...uint32(bytesOf(value).length),
  ...bytesOf(value),
];
export const int = (value: number): Piece => [code("J"), ...uint32(value)];
export const tuple = (...values: Piece[]): Piece => [code("("), ...values.flat(), code("t")];
export const list = (...values: Piece[]): Piece => [
  code("]"),
  code("("),
  ...values.flat(),
  code("e"),
];
export const dict = (items: Record<string, Piece>): Piece => [
  code("}"),
  code("("),
  ...Object.entries(items).flatMap(([key, value]) => [...text(key), ...value]),
  code("u"),
];
export const name = (module: string, of: string): Piece => [
  code("c"),
  ...bytesOf(`${module}\n${of}\n`),
];
export const call = (callee: Piece, ...args: Piece[]): Piece => [
  ...callee,
  ...tuple(...args),
  code("R"),
];
/** An object of a class, with attributes. */
export const object = (of: Piece, attributes: Record<string, Piece>): Piece => [
  ...of,
  code(")"),
  0x81,
  ...dict(attributes),
  code("b"),
];

export interface TensorPlace {
  /** `FloatStorage` */
  type: string;
  key: string;
  offset?: number;
  shape: number[];
  strides: number[];
}

export const tensor = ({ type, key, offset = 0, shape, strides }: TensorPlace): Piece =>
  call(
    name("torch._utils", "_rebuild_tensor_v2"),
    [...tuple(text("storage"), name("torch", type), text(key), text("cpu"), int(0)), code("Q")],
    int(offset),
    tuple(...shape.map(int)),
    tuple(...strides.map(int)),
  );

export const pickle = (value: Piece): Uint8Array => Uint8Array.from([0x80, 2, ...value, code(".")]);

/** An archive with a pickle and its storages. */
export function torchArchive(
  value: Piece | Uint8Array,
  storages: Record<string, Uint8Array> = {},
  order = "little",
): Uint8Array {
  const data = Object.entries(storages).map(([key, bytes]) => [`net/data/${key}`, bytes]);
  return zipSync(
    {
      "net/data.pkl": value instanceof Uint8Array ? value : pickle(value),
      "net/byteorder": Uint8Array.from(bytesOf(order)),
      ...Object.fromEntries(data),
    },
    { level: 0 },
  );
}

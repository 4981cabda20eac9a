/** https://github.com/huggingface/safetensors: see `readSafetensors`. */
import type { NamedTensor } from "../import/safetensors";

/** A safetensors file with float32 tensors in the order of the map. */
export function writeSafetensors(
  tensors: Map<string, NamedTensor>,
  metadata: Record<string, string> = {},
): Uint8Array {
  let at = 0;
  const header: Record<string, unknown> = { __metadata__: { format: "pt", ...metadata } };
  for (const [name, { shape, data }] of tensors) {
    header[name] = { dtype: "F32", shape, data_offsets: [at, at + data.byteLength] };
    at += data.byteLength;
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  // Readers map the tensors into memory: they start at a multiple of eight.
  const length = Math.ceil(text.length / 8) * 8;
  const file = new Uint8Array(8 + length + at).fill(0x20, 8 + text.length, 8 + length);
  new DataView(file.buffer).setBigUint64(0, BigInt(length), true);
  file.set(text, 8);
  at = 8 + length;
  for (const { data } of tensors.values()) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return file;
}

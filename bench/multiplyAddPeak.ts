/** Sums that are independent of each other: enough to hide four cycles of latency on two units. */
const SUMS = 12;
const LANES = 4;

const V128 = 0x7b;
const I32 = 0x7f;
const F32 = 0x7d;
const simd = (opcode: number): number[] =>
  opcode < 0x80 ? [0xfd, opcode] : [0xfd, (opcode & 0x7f) | 0x80, opcode >> 7];
const section = (id: number, content: number[]): number[] => [id, content.length, ...content];
const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >> 7)];

/** (func (export "run") (param $n i32) (result f32)): n rounds of s ← s·a + a on twelve sums. */
function peakModule(relaxed: boolean): Uint8Array<ArrayBuffer> {
  const n = 0;
  const a = SUMS + 1;
  const multiplyAdd = (sum: number): number[] =>
    relaxed
      ? [0x20, sum, 0x20, a, 0x20, a, ...simd(0x105), 0x21, sum]
      : [0x20, sum, 0x20, a, ...simd(0xe6), 0x20, a, ...simd(0xe4), 0x21, sum];
  const sums = Array.from({ length: SUMS }, (_, k) => k + 1);
  const code = [
    // One run of locals: the sums and a = splat(0.5).
    ...[1, SUMS + 1, V128],
    ...[0x43, 0x00, 0x00, 0x00, 0x3f, ...simd(0x13), 0x21, a],
    ...[0x03, 0x40],
    ...sums.flatMap(multiplyAdd),
    ...[0x20, n, 0x41, 1, 0x6b, 0x22, n, 0x0d, 0, 0x0b],
    ...[0x20, a, ...sums.flatMap((sum) => [0x20, sum, ...simd(0xe4)]), ...simd(0x1f), 0, 0x0b],
  ];
  const body = [...unsigned(code.length), ...code];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 1, I32, 1, F32]),
    ...section(3, [1, 0]),
    ...section(7, [1, 3, 0x72, 0x75, 0x6e, 0, 0]),
    ...[10, ...unsigned(body.length + 1), 1, ...body],
  ]);
}

/**
 * A loop in registers only: what one core can do at most. Returns a function that runs it once and
 * says how many multiply-adds of single floats it made.
 */
export function multiplyAddPeak(relaxed: boolean): () => number {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(peakModule(relaxed)));
  const run = instance.exports.run as (rounds: number) => number;
  // Long beside the tick of a page's clock, a tenth of a millisecond.
  const rounds = 4_000_000;
  return () => {
    run(rounds);
    return rounds * SUMS * LANES;
  };
}

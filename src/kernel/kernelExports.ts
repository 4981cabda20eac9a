/** What a compiled kernel exports (assembly/index.ts). Pointers are byte offsets into `memory`. */
export interface KernelExports {
  memory: WebAssembly.Memory;

  describe(layers: number, activation: number, loss: number, classification: number): void;
  addLayer(inputs: number, outputs: number, residual: number): void;
  reserveSamples(count: number, largestBatch: number): void;

  reservePlane(directions: number, points: number): void;
  pack(slot: number): void;
  evaluatePoints(count: number): void;

  gradient(batchCount: number): number;
  curvatureVector(batchCount: number, gaussNewton: number): void;
  correctCount(): number;

  parameterCount: WebAssembly.Global<"i32">;
  inputs: WebAssembly.Global<"i32">;
  targets: WebAssembly.Global<"i32">;
  theta: WebAssembly.Global<"i32">;
  vector: WebAssembly.Global<"i32">;
  result: WebAssembly.Global<"i32">;
  batch: WebAssembly.Global<"i32">;
  coefficients: WebAssembly.Global<"i32">;
  losses: WebAssembly.Global<"i32">;
  accuracies: WebAssembly.Global<"i32">;
}

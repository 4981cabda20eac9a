/** What leaving a pass in the middle takes: what Binaryen's Asyncify adds, and room for it. */
export interface ResumableExports {
  memory: WebAssembly.Memory;
  frames: WebAssembly.Global<"i32">;
  emptyFrames(): number;
  asyncify_get_state(): number;
  asyncify_start_unwind(frames: number): void;
  asyncify_stop_unwind(): void;
  asyncify_start_rewind(frames: number): void;
  asyncify_stop_rewind(): void;
}

/** Takes steps of a rule (assembly/descent.ts), and says how many. */
export type Descend = (
  rule: number,
  a: number,
  b: number,
  c: number,
  weightDecay: number,
  otherDecay: number,
  steps: number,
  batchCount: number,
) => number;

/** What steps of descent are given and leave (assembly/steps.ts). */
export interface StepExports {
  memory: WebAssembly.Memory;
  stepNumbers: WebAssembly.Global<"i32">;
  stepLosses: WebAssembly.Global<"i32">;
  firstMemory: WebAssembly.Global<"i32">;
  secondMemory: WebAssembly.Global<"i32">;
}

/** What a compiled kernel exports (assembly/index.ts). Pointers are byte offsets into `memory`. */
export interface KernelExports extends ResumableExports, StepExports {
  describe(layers: number, activation: number, loss: number, classification: number): void;
  addLayer(inputs: number, outputs: number, residual: number): void;
  reserveSamples(count: number, largestBatch: number): void;

  reservePlane(directions: number, points: number): void;
  pack(slot: number): void;
  evaluatePoints(count: number): void;

  gradient(batchCount: number): number;
  descend: Descend;
  curvatureVector(batchCount: number, gaussNewton: number, again: number): void;
  correctCount(): number;

  parameterCount: WebAssembly.Global<"i32">;
  inputs: WebAssembly.Global<"i32">;
  targets: WebAssembly.Global<"i32">;
  theta: WebAssembly.Global<"i32">;
  vector: WebAssembly.Global<"i32">;
  result: WebAssembly.Global<"i32">;
  batch: WebAssembly.Global<"i32">;
  mostIndices: WebAssembly.Global<"i32">;
  coefficients: WebAssembly.Global<"i32">;
  losses: WebAssembly.Global<"i32">;
  accuracies: WebAssembly.Global<"i32">;
}

/** The part of the exports for networks of any layers: losses (assembly/layeredPlane.ts) and derivatives (layeredDerivatives.ts). */
export interface LayeredExports extends ResumableExports, StepExports {
  describeLayers(count: number, loss: number, classification: number): void;
  addOperation(
    kind: number,
    height: number,
    width: number,
    channels: number,
    outputs: number,
    option: number,
  ): void;
  reserveLayeredSamples(count: number): void;
  reserveLayers(momentsGiven: number): void;

  reserveLayeredPlane(directions: number, points: number): void;
  packLayered(slot: number): void;
  evaluateLayeredPoints(count: number): void;

  layeredParameterCount: WebAssembly.Global<"i32">;
  normalizedChannels: WebAssembly.Global<"i32">;
  layeredInputs: WebAssembly.Global<"i32">;
  layeredTargets: WebAssembly.Global<"i32">;
  layeredTheta: WebAssembly.Global<"i32">;
  layeredCoefficients: WebAssembly.Global<"i32">;
  layeredLosses: WebAssembly.Global<"i32">;
  layeredAccuracies: WebAssembly.Global<"i32">;
  moments: WebAssembly.Global<"i32">;

  reserveLending(count: number): void;
  reserveLayeredDerivatives(momentsGiven: number): void;
  layeredGradient(batchCount: number): number;
  layeredDescend: Descend;
  layeredCurvature(batchCount: number, gaussNewton: number, again: number): void;
  correctCount(): number;

  lendingInputs: WebAssembly.Global<"i32">;
  layeredBatch: WebAssembly.Global<"i32">;
  mostLayeredIndices: WebAssembly.Global<"i32">;
  layeredPoint: WebAssembly.Global<"i32">;
  layeredVector: WebAssembly.Global<"i32">;
  layeredResult: WebAssembly.Global<"i32">;
}

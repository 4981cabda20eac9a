import type { GpuWork } from "./page/countGpuWork";

/** What a side can be asked to do. Everyone answers with the time it took and what came out. */
export type Request = { model: string } & (
  | {
      /** The losses at every stride-th point of the grid in one of the problem's planes. */
      task: "surface";
      plane: number;
      stride: number;
      /** Our pool goes on with the other planes until so many are over: time per surface. */
      seconds: number;
      /** What a GPU is asked for is counted and not done. */
      dry?: boolean;
    }
  | {
      /**
       * Gradient descent from θ for some seconds: time per step, and the first losses. Batches are
       * whole: the first `batch` samples, the next, …; a last one that is not full is left out.
       */
      task: "step";
      batch: number;
      seconds: number;
      learningRate: number;
      losses: number;
    }
  | {
      /** The gradient, or the Hessian times the problem's vector, over and over: time per product. */
      task: "gradient" | "hvp";
      seconds: number;
    }
  | {
      /** Lanczos with full reorthogonalization from the problem's vector: the largest Ritz value. */
      task: "lanczos";
      steps: number;
    }
  | {
      /** Gradient descent with `products` Hessian-vector products every so many steps. */
      task: "edge_of_stability";
      steps: number;
      every: number;
      products: number;
      learningRate: number;
      losses: number;
    }
  | {
      /**
       * Runs of a study, each trained and then measured: milliseconds per run, and every λ_max. Ours is
       * the lab's own job for a cell; PyTorch runs them one by one or, `together`, all in one product.
       */
      task: "study";
      runs: number;
      together: boolean;
      steps: number;
      batch: number;
      learningRate: number;
      momentum: number;
      /** Of the Hessian, by PyTorch; ours takes as many as λ_max needs. */
      products: number;
    }
);

export type Task = Request["task"];
export type RequestOf<T extends Task> = Extract<Request, { task: T }>;

export interface Answer {
  /** Milliseconds; of a surface, what all of its points would have taken. */
  ms: number;
  values: ArrayLike<number>;
  /** The same in time that the side's threads have had a core. */
  cpuMs: number;
  /** Of several ways to do the same, the one that was the fastest, and what the plain loop takes. */
  way?: string;
  loop?: { ms: number; cpuMs: number };
  /** What a GPU was asked for, where that was counted. */
  gpu?: GpuWork;
}

/** What is known inside the page, where no clock counts the time of threads. */
export type PageAnswer = Omit<Answer, "cpuMs">;

/** Whoever answers requests, one after the other. */
export interface Side {
  answer(request: Request): Promise<Answer>;
  close(): void;
}

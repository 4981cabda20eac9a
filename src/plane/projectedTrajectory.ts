export interface ProjectedTrajectory {
  alpha: Float32Array;
  /** Zeros for a line. */
  beta: Float32Array;
  /** ‖θ_t − projection‖ / ‖θ_t − origin‖; 0 at the origin. */
  residual: Float32Array;
  /**
   * Share of the squared displacement Σ_t ‖θ_t − origin‖² that the plane holds, in [0, 1]; null if
   * there is none.
   */
  explained: number | null;
}

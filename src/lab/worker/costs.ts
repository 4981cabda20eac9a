/** What single operations of a recipe cost on this machine, in seconds; 0 for those it does not ask for. */
export interface Costs {
  /** How many parameters there are. */
  parameters: number;

  /** Gradient on one batch. */
  step: number;
  /** Moving the parameters by it. */
  update: number;
  /** Losses on all training and test samples, and what batch normalization keeps of them. */
  checkpoint: number;
  /** Gradient of the whole training loss. */
  gradient: number;
  /** Product with the Hessian of the training loss. */
  trainingProduct: number;

  /** Loss of the evaluated samples at one point of a plane, on one worker. */
  point: number;
  /** The same where nothing is kept from the point before. */
  evaluation: number;
  /** Their gradient, and product with their Hessian. */
  evaluatedGradient: number;
  product: number;

  /** Finding where the plane comes closest to a checkpoint. */
  foot: number;
  /** Inner product of two checkpoints, of very many. */
  pair: number;
  /** Drawing a random vector, and scaling it to the weights. */
  draw: number;
  /** Making a vector of float64 orthogonal to one more, twice. */
  row: number;
  /** All eigenvalues of a matrix that is written out. */
  dense: number;
}

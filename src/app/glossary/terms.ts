import { heightSentences } from "./heights";

/**
 * Every term that stands beside a number on the page, under the name that the page gives it, with one
 * sentence that says what it is. A figure without its sentence does not compile.
 */
const glossary = {
  // Training
  nats: "Unit of cross-entropy, counted with the natural logarithm: guessing evenly among 10 classes costs ln 10 = 2.3 nats.",
  Loss: "What training lowers: the mean over the samples of how wrong the network’s answers are.",
  Accuracy: "Share of the samples whose most probable class is the right one.",
  "Train loss": "Mean loss over all training samples at the end, without the weight-decay term.",
  "Test loss": "Mean loss over samples that training never saw.",
  "Train accuracy": "Share of the training samples that are classified correctly.",
  "Test accuracy": "Share of unseen samples that are classified correctly.",
  "Loss of a split":
    "Mean loss over one part of the data. Whether the weights were trained on it is not known.",
  "Accuracy of a split":
    "Share of one part of the data that is classified correctly. Whether the weights were trained on it is not known.",
  "Gradient norm":
    "Length of the loss’s gradient: how steeply the loss falls in the steepest direction. 0 at a minimum.",
  Measures:
    "Numbers of the training loss that were taken while training, with their errors: curvature, distances, slopes.",
  Tasks:
    "What the phases of the training were trained on, each evaluated at every checkpoint from where it is first met. A curve that falls once another task begins is one that is forgotten.",
  Parameters: "How many weights and biases the network has: the dimension of its loss landscape.",

  // The Hessian and its spectrum
  Hessian:
    "Matrix of all second derivatives of the loss. Its eigenvalues say how strongly the loss curves in each direction.",
  Eigenvalues:
    "Curvatures of the loss along the Hessian’s own directions: positive curves up, negative curves down.",
  "Largest eigenvalue": "Curvature along the sharpest direction, often called sharpness.",
  "Smallest eigenvalue":
    "Curvature along the direction that curves down most; negative at a saddle.",
  "λ max": "Largest eigenvalue of the Hessian: curvature along the sharpest direction.",
  "λ min": "Smallest eigenvalue of the Hessian; negative where some direction curves down.",
  "Edge of stability":
    "The sharpness up to which training with this step size settles. Above it, it oscillates or diverges.",
  "Spectral density":
    "How the Hessian’s eigenvalues are spread: the share of directions that have each curvature.",
  Trace: "Sum of all eigenvalues: the total curvature over all directions.",
  "Bulk’s edge":
    "Where the crowd of small eigenvalues, the bulk, ends. Nearly all directions of a network are that flat.",
  Outliers:
    "Eigenvalues beyond the bulk’s edge: the few sharp directions, often about as many as there are classes.",
  "rₑ = |λ min/λ max|":
    "How strong the strongest downward curvature is beside the strongest upward one; near 0 the loss is nearly convex here.",
  "Negative share K½":
    "Weight of downward against upward curvature, counted with the square root of each eigenvalue; 0 where the loss is convex.",
  "Kernel width σ":
    "Every eigenvalue is drawn as a bell of this standard deviation; finer structure is not resolved.",
  "Exact trace": "Sum of all eigenvalues of the Hessian written out in full.",
  "Exact λ max": "Largest eigenvalue of the Hessian written out in full: a check of the estimate.",
  "Exact λ min": "Smallest eigenvalue of the Hessian written out in full.",
  "Exact rₑ": "|λ min/λ max| of the Hessian written out in full.",
  "Negative eigenvalues": "How many directions curve down, of all that there are.",

  // Sharpness
  Sharpness: "How much the loss rises around the weights; flat minima often generalize better.",
  "Worst in a ball":
    "The largest rise of the loss found within a distance of the weights. A lower bound of the true maximum;",
  "SAM’s one step":
    "Rise of the loss after one step up the gradient, as sharpness-aware minimization takes it.",
  "Worst, adaptive":
    "As the worst in a ball, with every weight moved in proportion to its size, so that rescaling the layers changes nothing.",
  Average: "Mean rise of the loss under random changes of the weights.",
  "Average, adaptive": "Mean rise of the loss under random changes in proportion to each weight.",
  "Along the last update": "Curvature of the loss along the optimizer’s last step.",

  // The plane and the path
  "Loss at the center":
    "Loss of the weights that the plane passes through, measured apart from the grid.",
  "Cosine of the axes": "Cosine of the angle between the two directions: 0 at a right angle.",
  "Path in the plane":
    "Share of the path’s squared displacement that lies in the plane; the rest is not seen in the picture.",
  "Start, off the plane":
    "Distance of the first weights from the plane, as a share of their distance from its center.",
  "Over the plane":
    "Largest and smallest curvature at points of the plane: in all directions, not only along the plane.",
  "Along the axes":
    "The loss along each axis against the parabola that the curvature at the center predicts.",
  "Along the run": "How sharp the loss was at checkpoints of the training.",

  // Steps of a function's training
  "Field of steps":
    "Where every point is led: down the gradient, or by this training’s first step there.",
  "Step by step": "What the step at the marker is made of, in lengths of the plane.",
  Basins:
    "Where this training ends when it starts elsewhere: starts that lead to one end are its basin of attraction.",
  "What it computes":
    "The function of the data that the parameters at the marker make, beside what it should be.",
  "Kept by gradient flow":
    "Quantities that steps of no length along the gradient would leave as they are, whatever the data: steps of some length change them a little, noise and momentum more.",
  "Many paths": "This training many times over, each with random numbers or a start of its own.",

  // Side by side
  Roughness:
    "How much the loss goes up and down along a line of the grid, divided by how far apart its highest and lowest values are there: a mean over all rows and columns. 1 on a slope, up to 2 in one valley, more for every further one.",

  // Between solutions
  "Between solutions":
    "The loss on ways through the space of weights from this run (t = 0) to another solution (t = 1).",
  Barrier:
    "How far the loss on the straight line between two solutions rises above the line between their losses; 0 where one can go straight from one to the other.",
  "Barrier after matching":
    "The same after the other network’s units were put in the order in which they are most like this one’s, which changes nothing it computes.",
  "Barrier on the curve":
    "The same on a curve between the two that was trained to have a low loss.",
  "Barrier through halves":
    "The same on the path of Kuditipudi et al. (2019): half of this network’s units are dropped, the other’s take their places, and back. Low where networks keep their loss without half of their units.",
  "Means of solutions":
    "Losses of networks whose weights, or whose predictions, are the mean of several solutions, beside the solutions themselves.",
  "Loss in the middle": "Loss of the network whose weights are the mean of both.",
  Distance: "How far apart the weights of the two solutions are.",
  "Singular vectors in common":
    "How far the strongest directions of the two networks’ layers agree: 1 for the same, near 0 for unrelated ones.",
  "Single layers":
    "Loss above the ends’ mean with one layer of the weights halfway between the two solutions and the rest as in the run.",
  Disagreement: "Share of the samples that the two networks put into different classes.",
  CKA: "How alike the two networks’ last hidden representations are, up to rotation and scale: 1 for the same.",

  ...heightSentences,

  hash: "A fingerprint of inputs and targets: equal hashes mean equal data.",
} as const;

export type TermName = keyof typeof glossary;

/** One sentence. */
export function sentenceOf(term: TermName): string {
  return glossary[term];
}

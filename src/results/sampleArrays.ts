/** What arrays of samples may be called in a `.npz` file. The first that is there is taken. */
export const sampleArrays = {
  inputs: ["x_train", "X_train", "X", "x", "inputs", "images", "data"],
  targets: ["y_train", "Y_train", "y", "Y", "targets", "labels", "target"],
};

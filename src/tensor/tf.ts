/** The one door to TensorFlow.js. */
export * from "@tensorflow/tfjs";

/**
 * The one door to TensorFlow.js: the stock library with its second derivatives repaired. Import
 * from here and nowhere else, so that no gradient is ever taken on an unrepaired tape.
 *
 * One op is beyond repair: `tf.losses.softmaxCrossEntropy` keeps an intermediate result that no tape
 * knows, so its second derivative is silently wrong. Use `tf.logSoftmax`.
 *
 * Read values with `await tensor.data()`: on WebGPU `dataSync` goes through a canvas, which in
 * headless Chromium reads zeros.
 *
 * Call ops as functions (`tf.mul(a, b)`), never as methods on tensors, so that a bundle can leave out
 * what is not called.
 */
import * as tensorflow from "@tensorflow/tfjs";
import "./tapeOrder";
import "./missingGradients";

// Keeps TensorFlow.js from writing its greeting and its performance advice to the console.
tensorflow.enableProdMode();

export * from "@tensorflow/tfjs";

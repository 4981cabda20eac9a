/** How far an axis of a plane reaches; 1 for the second axis of a line, which has one place. */
export const axisSpan = (axis: Float32Array): number => axis[axis.length - 1] - axis[0] || 1;

export const POINT_PARAMETERS_THREADS = 64;

/**
 * WGSL of the parameters at points of a plane: thread (vector of four, point). Bindings as in
 * `layeredShader`, but `parameters` are those of the origin and the directions, [1 + K, packed], and what
 * is written, [points, packed], stands in place of the scratch.
 */
export function pointParametersShader(size: number): string {
  return `
    struct Call { directions: u32, nan: f32 }

    @group(0) @binding(0) var<storage, read> parameters: array<vec4<f32>>;
    @group(0) @binding(2) var<storage, read> weights: array<f32>;
    @group(0) @binding(4) var<storage, read_write> written: array<vec4<f32>>;
    @group(0) @binding(7) var<uniform> call: Call;

    @compute @workgroup_size(${POINT_PARAMETERS_THREADS})
    fn main(@builtin(global_invocation_id) id: vec3<u32>) {
      if (id.x >= ${size}u) { return; }
      var value = parameters[id.x];
      for (var d = 1u; d < call.directions; d++) {
        value += weights[id.y * call.directions + d] * parameters[d * ${size}u + id.x];
      }
      written[id.y * ${size}u + id.x] = value;
    }
  `;
}

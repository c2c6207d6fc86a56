// How sigma draws an object: the mark of its kind (ui/KindMark), from one small picture
// that holds all marks, in the kind's colour and with a rim of the ground around it.
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Kind } from '../../api/gql/graphql';
import { shapes } from '../../ui/KindMark';
import { isLines, kindsInOrder } from './colours';

const cells = 4; // the picture is 4 by 4 marks
const cell = 128; // pixels of a mark
const reach = 20; // a cell is 20 units of a mark's 16 wide, so that the rim has room

/** atlas draws all marks: red where the mark is, green where it or its rim is. */
function atlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = cells * cell;
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no canvas');
  c.fillStyle = '#000';
  c.fillRect(0, 0, canvas.width, canvas.height);
  c.lineJoin = 'round';
  kindsInOrder.forEach((kind, i) => {
    c.setTransform(cell / reach, 0, 0, cell / reach, ((i % cells) + 0.1) * cell, (Math.floor(i / cells) + 0.1) * cell);
    const path = new Path2D(shapes[kind]);
    const lines = isLines(kind);
    c.strokeStyle = c.fillStyle = '#0f0';
    c.lineWidth = lines ? 4.4 : 3.4;
    c.stroke(path);
    if (!lines) c.fill(path, 'evenodd');
    c.strokeStyle = c.fillStyle = '#ff0';
    c.lineWidth = lines ? 2 : 1.2;
    c.stroke(path);
    if (!lines) c.fill(path, 'evenodd');
  });
  return canvas;
}

const vertex = /* glsl */ `
attribute vec4 a_id; attribute vec4 a_color; attribute vec2 a_position; attribute float a_size; attribute float a_cell; attribute vec2 a_corner;
uniform mat3 u_matrix; uniform float u_sizeRatio; uniform float u_correctionRatio;
varying vec4 v_color; varying vec2 v_at; varying vec2 v_corner;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0 * ${(reach / 16).toFixed(3)};
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * radius, 1)).xy, 0, 1);
  vec2 origin = vec2(mod(a_cell, ${cells}.0), floor(a_cell / ${cells}.0));
  v_at = (origin + vec2(a_corner.x, -a_corner.y) * 0.5 + 0.5) / ${cells}.0;
  v_corner = a_corner;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color; varying vec2 v_at; varying vec2 v_corner;
uniform sampler2D u_atlas; uniform vec3 u_ground;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = length(v_corner) > 0.95 ? vec4(0.0) : v_color;
  #else
  vec4 mark = texture2D(u_atlas, v_at);
  gl_FragColor = vec4(mix(u_ground, v_color.rgb, mark.r) * mark.g, mark.g);
  #endif
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_atlas', 'u_ground'] as const;

/** marksProgram makes the program; ground is asked for at each frame (0 to 1), since the theme can change. */
export function marksProgram(ground: () => readonly [number, number, number]): new (...args: ConstructorParameters<typeof NodeProgram>) => NodeProgram<(typeof uniforms)[number]> {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    #texture: WebGLTexture | null = null;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6, VERTEX_SHADER_SOURCE: vertex, FRAGMENT_SHADER_SOURCE: fragment, METHOD: TRIANGLES, UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT }, { name: 'a_size', size: 1, type: FLOAT }, { name: 'a_cell', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }, { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [-1, 1], [1, -1], [1, 1]],
      };
    }

    processVisibleItem(index: number, start: number, data: NodeDisplayData & { readonly kind?: Kind }): void {
      this.array.set([data.x, data.y, data.size, Math.max(0, kindsInOrder.indexOf(data.kind ?? 'SPEECH')), floatColor(data.color), index], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniform1f(at['u_correctionRatio'] ?? null, params.correctionRatio);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      const [r, g, b] = ground();
      gl.uniform3f(at['u_ground'] ?? null, r, g, b);
      this.#texture ??= upload(gl);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.uniform1i(at['u_atlas'] ?? null, 0);
    }
  };
}

function upload(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas());
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  return texture;
}

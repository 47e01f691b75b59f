import { LOOK_SIZE, PLACE_SIZE, unitProgram } from './glProgram';
import { sideColours, type SideColours } from './sideColours';
import { drawSprites } from './sprites';

/** Finer screens than this gain nothing that the eye sees in motion. */
const FINEST = 2;

/** A transparent canvas above the map, drawn to only when it is told; whatever the browser takes away is made again. */
export class GlCanvas {
  readonly element = document.createElement('canvas');
  readonly #gl: WebGL2RenderingContext;
  readonly #colours: SideColours;
  readonly #watch: ResizeObserver;
  #places: WebGLBuffer | null = null;
  #looks: WebGLBuffer | null = null;
  #view: WebGLUniformLocation | null = null;
  #fineness: WebGLUniformLocation | null = null;
  #arrows: WebGLUniformLocation | null = null;
  #size = { width: 1, height: 1 };

  /** `redraw` is called when the picture was lost: another size, or a restored context. Throws without WebGL. */
  constructor(
    container: HTMLElement,
    private readonly redraw: () => void,
  ) {
    this.element.className = 'unit-canvas';
    this.#colours = sideColours(container);
    const gl = this.element.getContext('webgl2', { antialias: false, depth: false });
    if (!gl) throw new Error('The browser gives no WebGL');
    this.#gl = gl;
    this.#prepare();
    container.prepend(this.element);
    this.element.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
    });
    this.element.addEventListener('webglcontextrestored', () => {
      this.#prepare();
      this.redraw();
    });
    this.#watch = new ResizeObserver(() => {
      this.#fit(container);
      this.redraw();
    });
    this.#watch.observe(container);
    this.#fit(container);
  }

  /** Draws `count` units. Looks are sent only when they changed. */
  draw(count: number, places: Float32Array, looks: Float32Array | undefined): void {
    const gl = this.#gl;
    if (gl.isContextLost()) return;
    if (looks) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#looks);
      gl.bufferData(gl.ARRAY_BUFFER, looks, gl.DYNAMIC_DRAW);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#places);
    gl.bufferData(gl.ARRAY_BUFFER, places, gl.STREAM_DRAW);
    gl.uniform2f(this.#view, this.#size.width, this.#size.height);
    gl.uniform1f(this.#fineness, this.element.width / this.#size.width);
    gl.viewport(0, 0, this.element.width, this.element.height);
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const arrows of [1, 0]) {
      gl.uniform1i(this.#arrows, arrows);
      gl.drawArrays(gl.POINTS, 0, count);
    }
  }

  destroy(): void {
    this.#watch.disconnect();
    this.element.remove();
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #fit({ clientWidth, clientHeight }: HTMLElement): void {
    const fineness = Math.min(FINEST, devicePixelRatio);
    this.#size = { width: clientWidth, height: clientHeight };
    this.element.width = Math.round(clientWidth * fineness);
    this.element.height = Math.round(clientHeight * fineness);
  }

  /** Everything that a fresh context does not know. */
  #prepare(): void {
    const gl = this.#gl;
    const program = unitProgram(gl);
    gl.useProgram(program);
    this.#view = gl.getUniformLocation(program, 'view');
    this.#fineness = gl.getUniformLocation(program, 'fineness');
    this.#arrows = gl.getUniformLocation(program, 'arrows');
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);

    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawSprites(this.#colours));
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_NEAREST);

    this.#places = this.#perUnit(0, PLACE_SIZE);
    this.#looks = this.#perUnit(1, LOOK_SIZE);
  }

  #perUnit(attribute: number, size: number): WebGLBuffer {
    const gl = this.#gl;
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(attribute);
    gl.vertexAttribPointer(attribute, size, gl.FLOAT, false, 0, 0);
    return buffer;
  }
}

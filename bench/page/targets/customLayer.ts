/** The other way to draw ours by WebGL: the same program in a layer of the map's own, which paints the ground with it. */
import type { CustomLayerInterface } from 'maplibre-gl';
import { LOOK_SIZE, NO_ARROW, PLACE_SIZE, unitProgram } from '../../../src/map/glProgram';
import { eastward, measurePlane, southward } from '../../../src/map/plane';
import { sideColours } from '../../../src/map/sideColours';
import { arrowIndex, drawSprites, spriteIndex } from '../../../src/map/sprites';
import { createMotion, readMotion } from '../../../src/replay/motion';
import { bareMap } from '../ground';
import { ZOOM, type Scene } from '../scene';
import type { Target } from '../stage';

/** Pixels of a counter: what most of ours have at this zoom. */
const SIZE = 20;

function looksOf({ scenario }: Scene): Float32Array {
  const looks = new Float32Array(scenario.units.length * LOOK_SIZE);
  scenario.units.forEach(({ kind, side }, index) => {
    looks.set([SIZE, spriteIndex(kind, side, false), arrowIndex(side)], index * LOOK_SIZE);
  });
  return looks;
}

/** Makes it; `follow` keeps the probe in the middle. */
export async function makeCustomLayer(
  box: HTMLElement,
  scene: Scene,
  follow: boolean,
): Promise<Target> {
  const map = await bareMap(box, scene);
  const { length } = scene.scenario.units;
  const motion = createMotion(length);
  const places = new Float32Array(length * PLACE_SIZE);
  const looks = looksOf(scene);
  const colours = sideColours(box);
  let draw = (): void => undefined;

  const layer: CustomLayerInterface = {
    id: 'units',
    type: 'custom',
    onAdd: (_, context) => {
      const gl = context as WebGL2RenderingContext;
      const program = unitProgram(gl);
      const texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawSprites(colours));
      gl.generateMipmap(gl.TEXTURE_2D);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_NEAREST);
      const vertices = gl.createVertexArray();
      gl.bindVertexArray(vertices);
      const [placeBuffer, lookBuffer] = [gl.createBuffer(), gl.createBuffer()];
      for (const [index, buffer, size] of [
        [0, placeBuffer, PLACE_SIZE],
        [1, lookBuffer, LOOK_SIZE],
      ] as const) {
        // prettier-ignore
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
        gl.enableVertexAttribArray(index);
        gl.vertexAttribPointer(index, size, gl.FLOAT, false, 0, 0);
      }
      gl.bufferData(gl.ARRAY_BUFFER, looks, gl.STATIC_DRAW);
      gl.bindVertexArray(null);
      const at = (name: string): WebGLUniformLocation | null =>
        gl.getUniformLocation(program, name);
      const [view, fineness, arrows] = [at('view'), at('fineness'), at('arrows')];
      draw = () => {
        gl.useProgram(program);
        gl.bindVertexArray(vertices);
        gl.activeTexture(gl.TEXTURE0);
        gl.bindTexture(gl.TEXTURE_2D, texture);
        gl.bindBuffer(gl.ARRAY_BUFFER, placeBuffer);
        gl.bufferData(gl.ARRAY_BUFFER, places, gl.STREAM_DRAW);
        gl.disable(gl.DEPTH_TEST);
        gl.disable(gl.STENCIL_TEST);
        gl.enable(gl.BLEND);
        gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
        gl.uniform2f(view, box.clientWidth, box.clientHeight);
        gl.uniform1f(fineness, devicePixelRatio);
        for (const pass of [1, 0]) {
          gl.uniform1i(arrows, pass);
          gl.drawArrays(gl.POINTS, 0, length);
        }
        gl.bindVertexArray(null);
      };
    },
    render: () => {
      const { lng, lat } = map.getCenter();
      const plane = measurePlane([lng, lat], ([x, y]) => map.project([x, y]));
      for (let i = 0; i < length; i += 1) {
        const e = eastward(motion.lon[i] ?? 0) - plane.east;
        const s = southward(motion.lat[i] ?? 0) - plane.south;
        const bearing = motion.bearing[i] ?? NaN;
        places[i * PLACE_SIZE] = plane.left + plane.xEast * e + plane.xSouth * s;
        places[i * PLACE_SIZE + 1] = plane.top + plane.yEast * e + plane.ySouth * s;
        places[i * PLACE_SIZE + 2] = Number.isNaN(bearing) ? NO_ARROW : (bearing * Math.PI) / 180;
      }
      draw();
    },
  };
  map.addLayer(layer);
  return {
    show: (instant) => {
      readMotion(scene.replay, instant, motion);
      const probe = length - 1;
      if (follow) map.jumpTo({ center: [motion.lon[probe] ?? 0, motion.lat[probe] ?? 0], zoom: ZOOM }); // prettier-ignore
      map.redraw();
    },
  };
}

import { ARROW, spriteGrid } from './sprites';

/** Numbers of one unit: x, y (pixels), bearing (radians); and its size (pixels), counter and arrow on the sheet. */
export const PLACE_SIZE = 3;
export const LOOK_SIZE = 3;
/** A bearing that means: it stands, draw no arrow. */
export const NO_ARROW = 1000;

/** An arrow turns inside its square, which is larger by the square's diagonal. */
const DIAGONAL = Math.SQRT2.toFixed(5);

/**
 * One point for each unit, as large as its picture: first all arrows, then the counters over them. Points, because
 * WebGL by software draws one of many instances as dearly as a whole picture; small, because it pays for each pixel.
 */
const vertexShader = `#version 300 es
layout(location = 0) in vec3 place;
layout(location = 1) in vec3 look;
uniform vec2 view;
uniform float fineness;
uniform bool arrows;
flat out vec2 cell;
flat out vec2 turn;
void main() {
  bool hidden = look.x == 0.0 || (arrows && place.z == ${NO_ARROW}.0);
  float sprite = arrows ? look.z : look.y;
  turn = arrows ? vec2(cos(place.z), sin(place.z)) : vec2(1.0, 0.0);
  vec2 away = arrows ? look.x * ${ARROW.distance.toFixed(5)} * vec2(turn.y, -turn.x) : vec2(0.0);
  float size = arrows ? ${ARROW.size.toFixed(5)} * ${DIAGONAL} : ${spriteGrid.margin.toFixed(5)};
  cell = vec2(mod(sprite, ${spriteGrid.columns}.0), floor(sprite / ${spriteGrid.columns}.0)) + 0.5;
  vec2 at = (place.xy + away) / view;
  gl_Position = hidden ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at.x * 2.0 - 1.0, 1.0 - at.y * 2.0, 0.0, 1.0);
  gl_PointSize = look.x * size * fineness;
}`;

const fragmentShader = `#version 300 es
precision highp float;
flat in vec2 cell;
flat in vec2 turn;
uniform sampler2D sprites;
uniform bool arrows;
out vec4 colour;
void main() {
  vec2 inCell = gl_PointCoord - 0.5;
  if (arrows) {
    inCell = vec2(turn.x * inCell.x + turn.y * inCell.y, turn.x * inCell.y - turn.y * inCell.x);
    inCell *= ${((ARROW.size * Math.SQRT2) / spriteGrid.margin).toFixed(5)};
  }
  colour = texture(sprites, (cell + inCell) * ${spriteGrid.cell.toFixed(8)});
}`;

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('The context is lost');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** The program that draws units. Throws with the driver's words when it can't be made. */
export function unitProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertexShader));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragmentShader));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(gl.getProgramInfoLog(program) ?? 'The units can’t be drawn');
  }
  return program;
}

import type { ExpressionSpecification } from 'maplibre-gl';
import type { Status } from '../../scenario/schema';

/** Pixels of one metre on the ground at zoom 0 and 59.94° N: 512 px tiles, cos(lat) × 40 075 km round the earth. */
const PIXELS_PER_METRE_AT_ZOOM_0 = 512 / (40_075_017 * Math.cos((59.94 * Math.PI) / 180));

type Metres = number | ExpressionSpecification;

/**
 * A width in true metres (a number or a property), never thinner than `least` pixels: exact at both ends, since
 * MapLibre grows it by powers of two in between.
 */
export function metresWide(metres: Metres, least = 0.4, extra = 0): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    'max',
    least,
    ['+', extra, ['*', metres, PIXELS_PER_METRE_AT_ZOOM_0 * 2 ** zoom]],
  ];
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    10,
    at(10),
    12,
    at(12),
    14,
    at(14),
    18,
    at(18),
  ];
}

/**
 * In a filter: from this zoom on. A whole number, since the engine reads the zoom of a filter by the tile, rounded
 * down; a layer's `minzoom` may be a fraction.
 */
export const nearerThan = (zoom: number): ExpressionSpecification => ['>=', ['zoom'], zoom];

/** In a filter: up to this zoom; a whole number, as for `nearerThan`. */
export const fartherThan = (zoom: number): ExpressionSpecification => ['<', ['zoom'], zoom];

/** 1 where the feature's status is `status`, else 0. */
export const whileStatus = (status: Status, opacity = 1): ExpressionSpecification => [
  'case',
  ['==', ['feature-state', 'status'], status],
  opacity,
  0,
];

/** The feature's name in the language of the sheet. */
export const nameIn = (language: string): ExpressionSpecification => [
  'get',
  language === 'ru' ? 'ru' : language === 'cs' ? 'cs' : 'en',
  ['get', 'name'],
];

/** As `nameIn`, for the ground, which is lettered in English and Russian only. */
export const groundName = (language: string): ExpressionSpecification => [
  'get',
  language === 'ru' ? 'ru' : 'en',
  ['get', 'name'],
];

/** As `groundName`, without what stands in brackets: two sides of a square bear one name on the sheet. */
export const shortGroundName = (language: string): ExpressionSpecification => {
  const name = groundName(language);
  const bracket: ExpressionSpecification = ['index-of', ' (', name];
  return ['case', ['>', bracket, 0], ['slice', name, 0, bracket], name];
};

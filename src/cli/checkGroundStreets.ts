/** How far the drawn streets lie from those of a reference, and whether the named ones are all there. */
import type { FeatureCollection, LineString } from 'geojson';
import type { Position } from '../scenario/schema';
import { inBox } from './checkGroundBanks';
import { measure, type Measured } from './checkGroundMeasure';
import { Nearness } from './checkGroundPlane';

export type Streets = FeatureCollection<
  LineString,
  { id: string; name: { en: string; ru: string }; guess?: boolean }
>;
export type ReferenceStreets = FeatureCollection<LineString>;

const REACH = 200;

/** The streets that the plan can't do without, by a text that their Russian name holds. */
export const REQUIRED_STREETS = [
  'Невский проспект',
  'Литейный проспект',
  'Садовая улица',
  'Гороховая улица',
  'Вознесенский проспект',
  'Загородный проспект',
  'Измайловский проспект',
  'Забалканский проспект',
  'Суворовский проспект',
  'Шпалерная улица',
  'Миллионная улица',
  'Большая Морская',
  'Малая Морская',
  'Каменноостровский проспект',
  'Большой проспект Петроградской стороны',
  'Большой проспект Васильевского острова',
  '1-я и Кадетская линии',
  '8-я и 9-я линии',
  '20-я и 21-я линии',
  'Большой Сампсониевский проспект',
  'Петергофское шоссе',
  'Дворцовая набережная',
  'Английская набережная',
  'Адмиралтейская набережная',
  'Университетская набережная',
  'Николаевская набережная',
  'Воскресенская набережная',
  'Петровская набережная',
  'Набережная реки Мойки',
  'Набережная реки Фонтанки',
  'Набережная Екатерининского канала',
  'Дворцовая площадь',
  'Исаакиевская площадь',
  'Театральная площадь',
  'Сенная площадь',
  'Троицкая площадь',
  'Лафонская площадь',
] as const;

export const missingStreets = (streets: Streets): string[] =>
  REQUIRED_STREETS.filter(
    (name) => !streets.features.some(({ properties }) => properties.name.ru.includes(name)),
  );

/** The box that holds the reference: beyond it nothing can be measured. */
function extentOf(lines: readonly Position[][]): number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const [lon, lat] of lines.flat()) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Points of our streets against the nearest reference street; guesses and what is beyond its extent are left out. */
export function measureStreets(streets: Streets, reference: ReferenceStreets): Measured {
  const lines = reference.features.map(({ geometry }) => geometry.coordinates as Position[]);
  const nearest = new Nearness(lines, REACH);
  const extent = extentOf(lines);
  return measure(
    streets.features.map(({ geometry, properties }) => ({
      line: geometry.coordinates as Position[],
      look: (point) =>
        properties.guess || !inBox(point, extent) ? 'guess' : nearest.metres(point),
    })),
  );
}

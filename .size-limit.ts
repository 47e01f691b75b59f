import { firstVisit } from './src/cli/firstVisit';
import { GROUND_LIMIT } from './src/cli/sizeTable';

const { ours, everything } = firstVisit('dist');
const inDist = (files: readonly string[]): string[] => files.map((file) => `dist/${file}`);

/** The budgets that `npm test` keeps, after gzip. */
export default [
  {
    name: 'Our code at first load, without the map engine',
    path: inDist(ours),
    gzip: true,
    limit: '90 kB',
  },
  {
    name: 'Everything that a first visit loads',
    path: inDist(everything),
    gzip: true,
    limit: '900 kB',
  },
  {
    name: 'The ground',
    path: 'dist/assets/{land,canals,streets,bridges,railways,parks,buildings,labels}-*.geojson',
    gzip: true,
    limit: `${GROUND_LIMIT / 1000} kB`,
  },
];

declare module 'iso8601-js-period';
declare module 'leaflet-timedimension/dist/leaflet.timedimension.src.js';
declare module 'leaflet.timeline';

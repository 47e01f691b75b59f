import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/fonts.css';
import './ui/app.css';
import './ui/units.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app');
target.replaceChildren();
mount(App, { target });

import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/fonts.css';
import './ui/app.css';
import './ui/chronicle.css';
import './ui/units.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app');
const chronicle = [...target.childNodes];
target.replaceChildren();
try {
  mount(App, { target });
} catch (error) {
  // Words that stand still are better than an empty page.
  target.replaceChildren(...chronicle);
  document.documentElement.classList.remove('starting');
  throw error;
}

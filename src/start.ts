/** The program itself: takes the place of the static page, and gives it back when it can't start. */
import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/units.css';
import './ui/effects.css';
import { mount } from 'svelte';
import App from './App.svelte';

/** @throws what kept the page from starting; the target then holds what it held before */
export function start(target: HTMLElement): void {
  const chronicle = [...target.childNodes];
  target.replaceChildren();
  try {
    mount(App, { target, props: { chronicle } });
  } catch (error) {
    // Words that stand still are better than an empty page.
    target.replaceChildren(...chronicle);
    throw error;
  }
}

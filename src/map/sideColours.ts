import type { Side } from '../scenario/schema';

export const SIDES: readonly Side[] = ['government', 'soviet', 'neutral'];
/** The paper of the counters, as in units.css. */
export const PAPER = '#fffaf0';

export type SideColours = Readonly<Record<Side, string>>;

/** The colours of the sides where an element stands, as the page's styles give them. */
export function sideColours(container: HTMLElement): SideColours {
  const probe = document.createElement('span');
  container.append(probe);
  const colours = SIDES.map((side) => {
    probe.dataset['side'] = side;
    return [side, getComputedStyle(probe).getPropertyValue('--side').trim()] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as SideColours;
}

import { describe, expect, it } from 'vitest';
import { compileReplay } from '../../src/replay/frame';
import { statusesAt } from '../../src/replay/statuses';
import { statusSpans } from '../../src/ui/statusSpans';
import { at, need, realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
const spansOf = (id: string) =>
  statusSpans(replay, need(scenario.placeIndex.get(id), `place ${id}`));

describe('the strip of a place’s status', () => {
  it('has the whole window, without a gap, and every stretch of it another than the one before', () => {
    scenario.places.forEach((_, place) => {
      const spans = statusSpans(replay, place);
      expect(spans[0]?.from).toBe(scenario.start);
      expect(spans.at(-1)?.to).toBe(scenario.stop);
      spans.slice(1).forEach((span, index) => {
        expect(span.from).toBe(spans[index]?.to);
        expect(span.status).not.toBe(spans[index]?.status);
      });
    });
  });

  it('says what the map says at the same instant', () => {
    scenario.places.forEach((_, place) => {
      for (const { from, to, status } of statusSpans(replay, place)) {
        for (const instant of [from, (from + to) / 2, to - 1]) {
          const frame = statusesAt(replay.statuses, replay.statusStarts, instant);
          expect(frame.places[place]?.status).toBe(status);
        }
      }
    });
  });

  it('shows the palace held, fought over and taken', () => {
    const palace = spansOf('winter-palace');
    expect(palace.map(({ status }) => status)).toEqual(['government', 'contested', 'soviet']);
    expect(palace.at(-1)?.from).toBe(at('1917-10-26T02:10'));
  });
});

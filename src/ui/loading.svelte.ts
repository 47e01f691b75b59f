import { loadDetail, loadGround, loadStory, problemsOf, type Watch } from '../data/load';
import type { GroundData, GroundDetail } from '../map/style';
import { loadMapFonts } from '../map/style/fonts';
import type { Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';

/** Milliseconds without any file coming after which the reader is told which are waited for. */
const PATIENCE = 10_000;

/** Loads what the page shows, as often as it takes: what has come once is not asked for again. */
export class Loading {
  /** The share of the files asked for that has come, 0 to 1. */
  share: number = $state(0);
  /** Files that have kept the reader waiting; they may still come. */
  late: readonly string[] = $state.raw([]);
  /** What came wrong, or did not come. */
  problems: readonly Problem[] = $state.raw([]);
  story: Scenario | undefined = $state.raw(undefined);
  ground: GroundData | undefined = $state.raw(undefined);
  /** Resolves once buildings and names are here, however many attempts that takes. */
  readonly detail: Promise<GroundDetail>;

  #gotDetail = false;
  #setDetail: (detail: GroundDetail) => void = () => undefined;
  #attempt = new AbortController();

  /** `language` tells whose letters the map will need. */
  constructor(readonly language: () => string) {
    this.detail = new Promise((resolve) => {
      this.#setDetail = resolve;
    });
  }

  /**
   * Fetches what is not here yet, giving up what an earlier call still waits for. Resolves when the attempt has ended;
   * `onshow` is called once in it when the story and the plan have ended, well or not, before the details are waited for.
   */
  async load(onshow: () => void): Promise<void> {
    this.#attempt.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.problems = [];
    this.late = [];
    this.share = 0;
    const { watch, end } = this.#watch(attempt.signal);
    const keep = async <T>(part: Promise<T>, put: (value: T) => void): Promise<void> => {
      try {
        const value = await part;
        if (!attempt.signal.aborted) put(value);
      } catch (error) {
        if (!attempt.signal.aborted) this.problems = [...this.problems, ...problemsOf(error)];
      }
    };
    await Promise.all([
      this.story ??
        keep(loadStory(watch), (story) => {
          this.story = story;
        }),
      this.ground ??
        keep(loadGround(watch), (ground) => {
          this.ground = ground;
        }),
      fonts(this.language()),
    ]);
    if (attempt.signal.aborted) return;
    onshow();
    if (this.ground && !this.#gotDetail) {
      await keep(loadDetail(watch), (detail) => {
        this.#gotDetail = true;
        this.#setDetail(detail);
      });
    }
    end();
  }

  /** Counts the files of an attempt, and notices when none comes any more. */
  #watch(signal: AbortSignal): { watch: Watch; end: () => void } {
    let awaited: readonly string[] = [];
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      if (signal.aborted) return;
      this.late = [];
      timer = setTimeout(() => {
        if (!signal.aborted) this.late = awaited;
      }, PATIENCE);
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
    const watch: Watch = {
      signal,
      asked: (file) => {
        asked += 1;
        awaited = [...awaited, file];
        wait();
      },
      come: (file) => {
        awaited = awaited.filter((name) => name !== file);
        if (!signal.aborted) this.share = 1 - awaited.length / asked;
        wait();
      },
    };
    const end = (): void => {
      clearTimeout(timer);
      if (!signal.aborted) this.late = [];
    };
    return { watch, end };
  }
}

/** The faces of the map's names: worth waiting for, but a map without them is better than none. */
async function fonts(language: string): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([loadMapFonts(language).catch(() => undefined), late]);
}

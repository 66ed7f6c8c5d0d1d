/**
 * Where the work is done: follows in each frame what moves, and behind it measures blocks and draws their layers for a few
 * milliseconds; first everything is read, then everything is written.
 */
import { type Bar, findBars } from './bars';
import { Contexts } from './context';
import { type Blend, Groups } from './groups';
import { type Job, jobQueue } from './jobs';
import { Layer, type StrokesOf, strokesOf, washesOf } from './layer';
import { type Measured, measure } from './measure';
import { Origins } from './origins';
import { checkPlaces, REST, showLayers } from './places';
import { sample } from './sample';
import { layersOf, type Sheet, type Sheets } from './sheet';
import { isNearBar } from './shy';

/** How long a slice of work may take, in milliseconds. */
const SLICE = 6;
/** For so long after a sign of motion, places are looked at in every frame. */
const MOTION = 400;

export class Easel {
  readonly contexts = new Contexts();
  readonly origins: Origins;
  /** When covers were last looked for. */
  sampledAt = 0;
  readonly #root: ShadowRoot;
  readonly #sheets: Sheets;
  readonly #groups: Groups;
  readonly #jobs = jobQueue<Sheet | 'bars'>();
  #bars: Bar[] = [];
  #pointed: string | null = null;
  #scrolling = false;
  #placesDue = false;
  #movingUntil = 0;
  #frame = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, sheets: Sheets) {
    this.#root = root;
    this.#sheets = sheets;
    this.origins = new Origins(root);
    this.#groups = new Groups(root);
  }

  remeasure(sheet: Sheet): void {
    sheet.stale = true;
    this.#jobs.ask(sheet, () => this.#measuring(sheet));
    this.#wake();
  }

  /** Measures what was never measured, or what is no longer true, unless that is about to happen. */
  ensure(sheet: Sheet): void {
    if (sheet.stale && sheet.near !== false && !this.#jobs.has(sheet)) this.remeasure(sheet);
  }

  /** Draws strokes anew that were measured before. */
  ink(sheet: Sheet): void {
    const { measured, layer, underlay } = sheet;
    if (!measured) return;
    layer?.ink(measured, this.#marksOf(sheet));
    underlay?.ink(measured, washesIn(sheet, measured));
  }

  point(key: string | null): void {
    const concerned = [this.#pointed, key].map((one) =>
      one === null ? undefined : this.#sheets.withKey(one),
    );
    this.#pointed = key;
    for (const sheet of concerned) if (sheet) this.ink(sheet);
  }

  /** Takes a block's drawing away and forgets what was measured. */
  clear(sheet: Sheet): void {
    this.#jobs.drop(sheet);
    this.#hide(sheet);
    sheet.measured = undefined;
    sheet.stale = true;
  }

  /** Looks for covers of everything that is drawn. */
  sampleAll(): void {
    this.sampledAt = performance.now();
    this.#jobs.ask('bars', () => this.#lookingForBars());
    for (const sheet of this.#sheets) {
      if (sheet.layer && !sheet.stale) this.#jobs.ask(sheet, () => this.#sampling(sheet));
    }
    this.#wake();
  }

  lookAtPlaces(): void {
    this.#placesDue = true;
    this.#wake();
  }

  /** Between layout and painting, when the browser says that sizes changed: marks move in the same frame as their text. */
  followNow(): void {
    this.origins.renew();
    this.#groups.look(this.origins);
    const { writes, reshaped } = checkPlaces(this.#sheets, this.origins, 0);
    for (const write of writes) write();
    this.#groups.settle(this.origins);
    for (const sheet of reshaped) this.remeasure(sheet);
  }

  expectMotion(): void {
    this.#movingUntil = performance.now() + MOTION;
    this.#wake();
  }

  /** Hides what is inside the node until it is measured again or seen to rest. */
  hideWithin(node: Node): void {
    for (const sheet of this.#sheets) {
      if (!sheet.layer || !node.contains(sheet.block.element)) continue;
      sheet.resting = false;
      sheet.movedAt = performance.now();
      showLayers(sheet);
    }
  }

  scrolled(): void {
    this.#scrolling = true;
    this.origins.renew();
    for (const sheet of this.#sheets) {
      if (!sheet.layer || !sheet.measured || sheet.shy) continue;
      const { sticky } = sheet.measured;
      if (!sticky && !isNearBar(sheet.measured, sheet.block.element, this.origins, this.#bars)) continue;
      sheet.shy = true;
      showLayers(sheet);
    }
    this.#wake();
  }

  scrollEnded(): void {
    this.#scrolling = false;
    this.lookAtPlaces();
    this.sampleAll();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#later);
    this.#groups.stop();
    this.origins.stop();
  }

  #wake(): void {
    this.#frame ||= requestAnimationFrame((now) => this.#tick(now));
  }

  /** Before layout: what moves with the page, in the very frame in which it moves. */
  #tick(now: number): void {
    this.#frame = 0;
    if (this.#placesDue || now < this.#movingUntil) {
      this.#placesDue = false;
      this.#renew();
      const check = checkPlaces(this.#sheets, this.origins, now);
      for (const sheet of check.reshaped) this.remeasure(sheet);
      if (check.moving) this.#movingUntil = Math.max(this.#movingUntil, now + MOTION);
      this.#write(check.writes);
    }
    if (!this.#jobs.idle) this.#later ??= setTimeout(() => this.#work());
    if (this.#placesDue || now < this.#movingUntil) this.#wake();
  }

  /**
   * After layout and painting: what has time for a frame. Asked for in a frame's callback, the first place on a large page
   * would have the browser lay out all of it in the middle of ours.
   */
  #work(): void {
    this.#later = undefined;
    // In a hidden tab frames wait, and so does this.
    if (this.#root.ownerDocument.hidden) {
      this.#wake();
      return;
    }
    this.#renew();
    this.#write(this.#jobs.work(performance.now() + SLICE));
    if (!this.#jobs.idle || this.#placesDue) this.#wake();
  }

  #renew(): void {
    this.contexts.renew();
    this.origins.renew();
  }

  #write(writes: readonly (() => void)[]): void {
    this.#groups.look(this.origins);
    for (const write of writes) write();
    this.#groups.settle(this.origins);
  }

  *#measuring(sheet: Sheet): Job {
    sheet.near ??= isNear(sheet.block.element);
    if (!sheet.near) return undefined;
    const measured = yield* measure(sheet.block, sheet.units, this.contexts, this.origins);
    if (measured) yield* sample(measured, this.origins, this.contexts);
    return () => {
      sheet.stale = false;
      sheet.measured = measured;
      // Text that was on its way a moment ago must first be seen to stay.
      sheet.resting = performance.now() - sheet.movedAt > REST;
      this.#placesDue = true;
      if (measured) this.#show(sheet);
      else this.#hide(sheet);
    };
  }

  #show(sheet: Sheet): void {
    const { measured } = sheet;
    if (!measured) return;
    sheet.layer ??= new Layer();
    sheet.layer.draw(measured, this.#marksOf(sheet));
    this.#put(sheet.layer, measured, 'normal');
    if (measured.ground) {
      sheet.underlay ??= new Layer();
      sheet.underlay.draw(measured, washesIn(sheet, measured));
      this.#put(sheet.underlay, measured, measured.ground === 'light' ? 'multiply' : 'screen');
    } else if (sheet.underlay) {
      sheet.underlay.element.remove();
      sheet.underlay = undefined;
      this.#groups.tidy();
    }
    showLayers(sheet);
  }

  #put({ element }: Layer, { frame, z }: Measured, blend: Blend): void {
    const place = this.#groups.place(frame, z, blend);
    if (element.parentNode !== place) place.append(element);
  }

  #marksOf({ marks }: Sheet): StrokesOf {
    return (line) => strokesOf(line, marks, this.#pointed);
  }

  #hide(sheet: Sheet): void {
    for (const { element } of layersOf(sheet)) element.remove();
    sheet.layer = undefined;
    sheet.underlay = undefined;
    this.#groups.tidy();
  }

  *#sampling(sheet: Sheet): Job {
    const { measured } = sheet;
    if (!measured) return undefined;
    const changed = yield* sample(measured, this.origins, this.contexts);
    return () => {
      if (changed) this.ink(sheet);
      if (!this.#scrolling) sheet.shy = false;
      showLayers(sheet);
    };
  }

  *#lookingForBars(): Job {
    this.#bars = yield* findBars(this.#root.ownerDocument, this.contexts);
    return undefined;
  }
}

function washesIn({ washes }: Sheet, { ground = 'light' }: Measured): StrokesOf {
  return (line) => washesOf(line, washes, ground);
}

/** Within one view above or below. */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

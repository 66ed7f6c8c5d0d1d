/** One selection from being offered to being saved: draws the bar, keeps what is written, and saves it. */
import { render } from 'preact';
import { i18n } from '#i18n';
import type { Meanings } from '../../components/annotation/colours';
import type { Said } from '../../components/annotation/form';
import { Bar, type BarView } from '../../components/bar/bar';
import { saidRefusal } from '../../components/words/changed';
import type { FromBar } from '../../lib/core/annotation/bar-talk';
import { type Selected, targetOf } from '../../lib/core/annotation/selected';
import type { Room } from '../../lib/core/hover/talk';
import type { Annotation, Colour } from '../../lib/core/model/annotation';
import type { Changed, Sketch } from '../../lib/core/model/card';
import { newId } from '../../lib/core/model/id';
import { ask } from '../../lib/wire/ask';
import { measure } from '../card/measure';
import { type DraftKeeper, draftKeeper } from './keep-draft';

/** The colour that was used last, in this frame. */
let lastColour: Colour = 'yellow';
/** Others of the page that are offered besides those in the passage. */
const MOST_PEOPLE = 12;

export interface BarSessionOptions {
  token: number;
  selected: Selected;
  room: Room;
  root: HTMLElement;
  tell(message: FromBar): void;
  onNewView(): void;
}

export class BarSession {
  private view: BarView = { kind: 'choose' };
  private said: Said;
  /** Saved already: then an edit is an update. */
  private saved: { id: string; revision: number } | undefined;
  private readonly annotation: Annotation;
  private people: Sketch[] = [];
  private knownTags: string[] = [];
  private meanings: Meanings = {};
  private busy = false;
  private problem: string | undefined;
  private ended = false;
  private wantsFocus = false;
  private size: Room = { width: 0, height: 0 };
  private readonly drafts: DraftKeeper = draftKeeper((kept) => this.tellKept(kept));

  constructor(private readonly options: BarSessionOptions) {
    const { entities } = options.selected;
    const target = targetOf(options.selected);
    this.said = { note: '', tags: [], colour: lastColour, entities };
    this.annotation = { ...this.said, id: newId(), target, former: [], created: target.saved };
    void this.fetch();
    this.draw();
  }

  get token(): number {
    return this.options.token;
  }

  takeFocus(): void {
    this.wantsFocus = true;
    window.focus();
    this.options.root.querySelector<HTMLElement>('textarea, button')?.focus();
  }

  /** Esc: what was written is kept as a draft; the panel shows it. */
  leave(): void {
    this.options.tell({ kind: 'close' });
  }

  say(text: string, problem = false, onUndo?: () => void): void {
    this.show({ kind: 'said', text, problem, onUndo });
  }

  tellSize(): void {
    if (this.ended) return;
    const { width, height } = measure(this.options.root, this.options.room);
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.options.tell({ kind: 'measured', token: this.token, width, height });
  }

  end(): void {
    this.ended = true;
    render(null, this.options.root);
  }

  private async fetch(): Promise<void> {
    const { entities, present } = this.options.selected;
    const ids = [...new Set([...entities, ...present])].slice(0, MOST_PEOPLE);
    const { published } = this.options.selected.about;
    const [known, sketches] = await Promise.all([
      ask('tags.known', {}),
      ids.length > 0 ? ask('sketches.get', { entities: ids, date: published }) : undefined,
    ]);
    if (known.kind === 'answer') {
      this.knownTags = known.answer.tags;
      this.meanings = known.answer.meanings;
    }
    if (sketches?.kind === 'answer') this.people = sketches.answer;
    this.show(this.view);
  }

  private async highlight(colour: Colour): Promise<void> {
    lastColour = colour;
    this.said = { ...this.said, colour };
    await this.save();
  }

  private write(): void {
    this.options.tell({ kind: 'writing', on: true });
    this.show({ kind: 'write', form: this.form() });
    this.options.onNewView();
  }

  private change(said: Said): void {
    this.said = said;
    this.problem = undefined;
    this.drafts.keep({
      id: this.annotation.id,
      document: this.annotation.target.document,
      annotation: { ...this.annotation, ...said },
      seen: this.saved?.revision ?? 0,
    });
    this.show({ kind: 'write', form: this.form() });
  }

  private tellKept(kept: boolean): void {
    const problem = kept ? undefined : i18n.t('annotation.notKept');
    if (this.busy || this.view.kind !== 'write' || this.problem === problem) return;
    this.problem = problem;
    this.show(this.view);
  }

  private async cancel(): Promise<void> {
    await this.drafts.drop(this.annotation.id);
    this.leave();
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    if (this.view.kind === 'write') this.show({ kind: 'write', form: this.form() });
    await this.drafts.settled();
    const { id } = this.annotation;
    const reply = this.saved
      ? await ask('annotation.update', { id, seen: this.saved.revision, patch: this.said })
      : await ask('annotation.create', { annotation: { ...this.annotation, ...this.said } });
    this.busy = false;
    const changed: Changed | undefined = reply.kind === 'answer' ? reply.answer : undefined;
    if (changed?.kind !== 'done') return this.refuse(changed);
    this.saved = { id, revision: changed.revision };
    this.options.tell({ kind: 'writing', on: false });
    this.say(i18n.t('annotation.saved'), false, () => void this.undo(changed.change));
    if (this.wantsFocus) this.options.root.querySelector<HTMLElement>('button')?.focus();
  }

  /** What was written stays where it is. */
  private refuse(changed: Exclude<Changed, { kind: 'done' }> | undefined): void {
    const why = changed ? saidRefusal(changed) : i18n.t('common.noAnswer');
    // Who reads that it is stale may save once more.
    if (changed?.kind === 'stale') this.saved = { id: this.annotation.id, revision: changed.current };
    if (this.view.kind !== 'write') {
      this.options.tell({ kind: 'writing', on: false });
      this.say(why, true);
      return;
    }
    this.problem = changed?.kind === 'stale' ? i18n.t('annotation.stale') : why;
    this.show(this.view);
  }

  private async undo(change: string): Promise<void> {
    const reply = await ask('change.undo', { change });
    if (reply.kind === 'answer' && reply.answer.kind === 'done') return this.leave();
    this.say(reply.kind === 'answer' ? i18n.t('common.stale') : i18n.t('common.noAnswer'), true);
  }

  private form() {
    return {
      said: this.said,
      people: this.people,
      knownTags: this.knownTags,
      meanings: this.meanings,
      busy: this.busy,
      problem: this.problem,
      onChange: (said: Said) => this.change(said),
      onSave: () => void this.save(),
      onCancel: () => void this.cancel(),
    };
  }

  private show(view: BarView): void {
    this.view = view.kind === 'write' ? { kind: 'write', form: this.form() } : view;
    this.draw();
  }

  private draw(): void {
    if (this.ended) return;
    render(
      <Bar
        key={this.token}
        view={this.view}
        meanings={this.meanings}
        onColour={(colour) => void this.highlight(colour)}
        onWrite={() => this.write()}
        onClose={() => this.leave()}
      />,
      this.options.root,
    );
    this.tellSize();
  }
}

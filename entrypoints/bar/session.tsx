/**
 * One passage under the bar, from being selected to being saved, or saved before: draws the bar, keeps what is written,
 * and saves it.
 */
import { render } from 'preact';
import { i18n } from '#i18n';
import type { Meanings } from '../../components/annotation/colours';
import type { Said } from '../../components/annotation/form';
import { Bar, type BarView } from '../../components/bar/bar';
import { saidRefusal } from '../../components/words/changed';
import type { FromBar } from '../../lib/core/annotation/bar-talk';
import { type Selected, targetOf } from '../../lib/core/annotation/selected';
import type { Room } from '../../lib/core/hover/talk';
import type { Annotation, AnnotationId, Colour } from '../../lib/core/model/annotation';
import type { Changed, Sketch } from '../../lib/core/model/card';
import { newId } from '../../lib/core/model/id';
import { ask } from '../../lib/wire/ask';
import { measure } from '../card/measure';
import { type DraftKeeper, draftKeeper } from './keep-draft';

/** The colour that was used last, in this frame. */
let lastColour: Colour = 'yellow';
/** Others of the page that are offered besides those in the passage. */
const MOST_PEOPLE = 12;

/** The background has every name at hand, but no search over the beginnings of names. */
async function called(name: string): Promise<Sketch[]> {
  const reply = await ask('people.called', { name });
  return reply.kind === 'answer' ? reply.answer : [];
}

export interface BarSessionOptions {
  token: number;
  selected: Selected;
  /** The annotation that these words are the passage of. */
  saved?: AnnotationId | undefined;
  room: Room;
  root: HTMLElement;
  tell(message: FromBar): void;
  onNewView(): void;
}

export class BarSession {
  /** Undefined: what was saved is still being fetched. */
  private view: BarView | undefined;
  private said: Said;
  /** Saved already: then an edit is an update. */
  private saved: { id: string; revision: number } | undefined;
  /** What was written before was neither saved nor thrown away: it goes on there. */
  private unfinished = false;
  private annotation: Annotation;
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
    if (options.saved === undefined) this.show({ kind: 'choose' });
    void this.begin(options.saved);
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
    this.options.tell({ kind: 'close', token: this.token });
  }

  say(text: string, problem = false, onUndo?: () => void): void {
    this.show({ kind: 'said', text, problem, onUndo });
  }

  tellSize(): void {
    if (this.ended || !this.view) return;
    const { width, height } = measure(this.options.root, this.options.room);
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.options.tell({ kind: 'measured', token: this.token, width, height });
  }

  end(): void {
    this.ended = true;
    render(null, this.options.root);
  }

  private async begin(saved: AnnotationId | undefined): Promise<void> {
    const missing = saved === undefined ? undefined : await this.read(saved);
    await this.fetch();
    if (missing !== undefined) this.show({ kind: 'said', text: missing, problem: true, gone: true });
    else if (this.unfinished) this.write();
    else this.show(this.view ?? { kind: 'saved', said: this.said, people: this.people });
  }

  /** Takes up what was saved, and what was written since and not saved. Why not, if that is so. */
  private async read(id: AnnotationId): Promise<string | undefined> {
    const [kept, draft] = await Promise.all([ask('annotation.get', { id }), ask('draft.get', { id })]);
    if (kept.kind !== 'answer') return i18n.t('common.noAnswer');
    if (!kept.answer) return i18n.t('annotation.gone');
    const { annotation, revision } = kept.answer;
    const begun = draft.kind === 'answer' ? draft.answer : null;
    const { note, tags, colour, entities } = begun?.annotation ?? annotation;
    this.annotation = annotation;
    this.said = { note, tags, colour, entities };
    this.saved = { id, revision: begun?.seen ?? revision };
    this.unfinished = begun !== null;
    return undefined;
  }

  private async fetch(): Promise<void> {
    const { entities, present } = this.options.selected;
    const ids = [...new Set([...this.said.entities, ...entities, ...present])].slice(0, MOST_PEOPLE);
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
  }

  private async highlight(colour: Colour): Promise<void> {
    lastColour = colour;
    this.said = { ...this.said, colour };
    await this.save();
  }

  private write(): void {
    this.options.tell({ kind: 'writing', token: this.token, on: true });
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
    if (this.busy || this.view?.kind !== 'write' || this.problem === problem) return;
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
    if (this.view?.kind === 'write') this.show({ kind: 'write', form: this.form() });
    await this.drafts.settled();
    const { id } = this.annotation;
    const reply = this.saved
      ? await ask('annotation.update', { id, seen: this.saved.revision, patch: this.said })
      : await ask('annotation.create', { annotation: { ...this.annotation, ...this.said } });
    this.busy = false;
    const changed: Changed | undefined = reply.kind === 'answer' ? reply.answer : undefined;
    if (changed?.kind !== 'done') return this.refuse(changed);
    this.saved = { id, revision: changed.revision };
    this.options.tell({ kind: 'writing', token: this.token, on: false });
    this.say(i18n.t('annotation.saved'), false, () => void this.undo(changed.change));
    this.keepFocus();
  }

  private async copy(): Promise<void> {
    const { copyQuotation } = await import('../surface/copy-quotation');
    const copied = await copyQuotation(this.annotation);
    this.say(i18n.t(copied ? 'annotation.copied' : 'annotation.notCopied'), !copied);
  }

  private async remove(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const reply = await ask('annotation.remove', { id: this.annotation.id });
    this.busy = false;
    const changed: Changed | undefined = reply.kind === 'answer' ? reply.answer : undefined;
    if (changed?.kind !== 'done') return this.refuse(changed);
    const onUndo = () => void this.undo(changed.change);
    this.show({ kind: 'said', text: i18n.t('annotation.removed'), gone: true, onUndo });
    this.keepFocus();
  }

  /** The button that was pressed is gone; whoever came with the keyboard is not to be lost. */
  private keepFocus(): void {
    if (this.wantsFocus) this.options.root.querySelector<HTMLElement>('button')?.focus();
  }

  /** What was written stays where it is. */
  private refuse(changed: Exclude<Changed, { kind: 'done' }> | undefined): void {
    const why = changed ? saidRefusal(changed) : i18n.t('common.noAnswer');
    // Who reads that it is stale may save once more.
    if (changed?.kind === 'stale') this.saved = { id: this.annotation.id, revision: changed.current };
    if (this.view?.kind !== 'write') {
      this.options.tell({ kind: 'writing', token: this.token, on: false });
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
      finder: { search: called, nobody: i18n.t('annotation.nobodyCalled') },
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
    if (this.ended || !this.view) return;
    render(
      <Bar
        key={this.token}
        view={this.view}
        meanings={this.meanings}
        onColour={(colour) => void this.highlight(colour)}
        onWrite={() => this.write()}
        onCopy={() => void this.copy()}
        onDelete={() => void this.remove()}
        onClose={() => this.leave()}
      />,
      this.options.root,
    );
    this.tellSize();
  }
}

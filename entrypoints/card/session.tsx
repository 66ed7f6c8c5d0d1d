/** One word's card from asking to leaving: fetches, draws and measures. What the reader does in it is in actions.ts. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/card';
import type { CardActions, Said } from '../../components/card/content';
import { Notice } from '../../components/card/notice';
import { Chooser } from '../../components/chooser/chooser';
import type { CardTarget, FromFrame, Room } from '../../lib/core/hover/talk';
import type { EntityId } from '../../lib/core/model/entity';
import type { Reason } from '../../lib/core/model/mention';
import { fetchCard, fetchShown, type Shown } from './fetch-shown';
import { measure } from './measure';

export interface SessionOptions {
  token: number;
  target: CardTarget;
  room: Room;
  root: HTMLElement;
  tell(message: FromFrame): void;
  /** The reader sees something else now: clicks that were meant for what was there do not count. */
  onNewView(): void;
  actions(session: Session): CardActions;
}

export class Session {
  pinned = false;
  private shown: Shown | undefined;
  private said: Said | undefined;
  /** What was left by following a link, the last one last. */
  private trail: Shown[] = [];
  private size: Room = { width: 0, height: 0 };
  private ended = false;
  private readonly actions: CardActions;

  constructor(private readonly options: SessionOptions) {
    this.actions = options.actions(this);
  }

  get token(): number {
    return this.options.token;
  }

  get target(): CardTarget {
    return this.options.target;
  }

  /** The entity whose card is shown; undefined in a chooser. */
  get entity(): EntityId | undefined {
    return this.shown?.kind === 'card' ? this.shown.view.content.entity.id : undefined;
  }

  async start(shown = fetchShown(this.target)): Promise<void> {
    this.take(await shown);
  }

  /** The base or the article's date changed: the same card as of now. */
  async refresh(): Promise<void> {
    const { shown } = this;
    if (shown?.kind !== 'card') {
      const again = await fetchShown(this.target);
      // The reader has chosen meanwhile: the card stays, and no chooser comes back over it.
      if (this.shown === shown) this.take(again);
      return;
    }
    const fresh = await fetchCard(this.target, shown.view.content.entity.id, shown.view.why);
    if (this.shown !== shown || fresh.kind === 'silent') return;
    this.take(
      fresh.kind === 'card' ? { ...shown, view: { ...shown.view, content: fresh.view.content } } : fresh,
    );
  }

  /** Somebody else's card in the same place. */
  async replace(entity: EntityId, why: readonly Reason[]): Promise<void> {
    this.take(await fetchCard(this.target, entity, why));
    this.options.onNewView();
  }

  async visit(entity: EntityId): Promise<void> {
    if (this.shown) this.trail.push(this.shown);
    this.said = undefined;
    await this.replace(entity, []);
  }

  async back(): Promise<void> {
    this.said = undefined;
    const before = this.trail.pop();
    if (before) this.take(before);
    this.options.onNewView();
    await this.refresh();
  }

  say(said: Said | undefined): void {
    this.said = said;
    this.draw();
  }

  pin(on: boolean): void {
    this.pinned = on;
    this.options.tell({ kind: 'pin', on });
    this.draw();
  }

  /** Says its size where it changed. A card that is open grows and never shrinks: nothing moves under the pointer. */
  tellSize(): void {
    if (this.ended || !this.shown) return;
    const wished = measure(this.options.root, this.options.room);
    const width = Math.max(this.size.width, wished.width);
    const height = Math.max(this.size.height, wished.height);
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.options.tell({ kind: 'measured', token: this.token, width, height });
  }

  end(): void {
    this.ended = true;
    render(null, this.options.root);
  }

  private take(shown: Shown): void {
    if (this.ended) return;
    this.shown = shown;
    this.draw();
    this.tellSize();
  }

  private draw(): void {
    if (!this.ended && this.shown) render(this.face(this.shown), this.options.root);
  }

  private face(shown: Shown) {
    const { actions, said } = this;
    switch (shown.kind) {
      case 'card': {
        const { id } = shown.view.content.entity;
        const view = { ...shown.view, said, cameFrom: nameOf(this.trail.at(-1)) };
        return <Card key={id} view={view} actions={actions} pinned={this.pinned} />;
      }
      case 'chooser':
        return <Chooser view={{ ...shown.view, said }} actions={actions} />;
      case 'gone':
        return <Notice text={i18n.t('card.gone')} onClose={actions.close} />;
      case 'silent':
        return (
          <Notice
            text={i18n.t('common.noAnswer')}
            onRetry={() => void this.start()}
            onClose={actions.close}
          />
        );
    }
  }
}

function nameOf(shown: Shown | undefined): string | undefined {
  return shown?.kind === 'card'
    ? shown.view.content.entity.name
    : shown?.kind === 'chooser'
      ? shown.view.form
      : undefined;
}

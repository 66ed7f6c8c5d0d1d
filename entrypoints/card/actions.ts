/** What the reader does in a card, as questions to the background. */
import { i18n } from '#i18n';
import type { CardActions, Correction } from '../../components/card/content';
import { saidRefusal } from '../../components/words/changed';
import type { FromFrame } from '../../lib/core/hover/talk';
import type { Changed } from '../../lib/core/model/card';
import { ask } from '../../lib/wire/ask';
import type { Answers, Asked, Question } from '../../lib/wire/protocol';
import type { Session } from './session';

/** What was begun to write, by entity and note. Lives as long as the frame, which outlives many cards. */
const drafts = new Map<string, string>();

type ChangeQuestion = { [Q in Question]: Answers[Q] extends Changed ? Q : never }[Question];

async function change<Q extends ChangeQuestion>(
  question: Q,
  content: Asked<Q>,
): Promise<Changed | undefined> {
  const reply = await ask(question, content);
  return reply.kind === 'answer' ? (reply.answer as Changed) : undefined;
}

export function actionsOf(session: Session, tell: (message: FromFrame) => void): CardActions {
  const { target } = session;
  const { url } = target.article;

  async function undo(token: string): Promise<Changed | undefined> {
    const changed = await change('change.undo', { change: token });
    if (changed?.kind === 'done') await session.refresh();
    return changed;
  }

  /** The reader's last word here: a better one takes its place. */
  let last: string | undefined;

  async function choose({ entity, scope }: Correction): Promise<void> {
    const { form, around } = target;
    if (last !== undefined) await change('change.undo', { change: last });
    last = undefined;
    const changed = await change('choice.set', { scope, url, form, entity, around });
    if (changed?.kind !== 'done') return refuse(changed);
    last = changed.change;
    if (entity !== null) await session.replace(entity, [{ kind: 'chosen', scope }]);
    const text = i18n.t(`card.why.remembered.${scope}`);
    session.say({ kind: 'done', text, undo: () => void takeBack(changed.change) });
  }

  async function takeBack(token: string): Promise<void> {
    const changed = await change('change.undo', { change: token });
    if (changed?.kind !== 'done') return refuse(changed);
    last = undefined;
    await session.start();
    session.say({ kind: 'done', text: i18n.t('common.undone') });
  }

  function refuse(changed: Exclude<Changed, { kind: 'done' }> | undefined): void {
    session.say({ kind: 'refused', text: changed ? saidRefusal(changed) : i18n.t('common.noAnswer') });
  }

  const draftKey = (note: string) => `${session.entity ?? ''}\n${note}`;

  return {
    choose: (correction) => void choose(correction),
    undo,
    async setDate(date) {
      const changed = await change('date.set', { url, date });
      if (changed?.kind === 'done') {
        target.article.date = { value: date, from: 'user', zoneKnown: true };
        await session.refresh();
      }
      return changed;
    },
    async saveNote({ id, text }) {
      const { entity } = session;
      if (entity === undefined) return undefined;
      const changed = await change('note.save', { id, entity, text, page: url });
      if (changed?.kind === 'done') await session.refresh();
      return changed;
    },
    async deleteNote(id) {
      const changed = await change('note.delete', { id });
      if (changed?.kind === 'done') await session.refresh();
      return changed;
    },
    visit: (entity) => void session.visit(entity),
    back: () => void session.back(),
    open: () => void ask('library.open', { entity: session.entity }),
    openDossier() {
      const { entity } = session;
      if (entity !== undefined) void ask('dossier.open', { entity });
    },
    pin: (on) => session.pin(on),
    close: () => tell({ kind: 'close' }),
    draft: {
      read: (note) => drafts.get(draftKey(note)),
      keep(note, text) {
        if (text === undefined) drafts.delete(draftKey(note));
        else drafts.set(draftKey(note), text);
      },
    },
  };
}

/** A card in two lines: the name, in its own script too, and what they are at the article's date. */
import './sketch-lines.css';
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import type { PartialDate } from '../../lib/core/model/date';
import { saidWhen } from '../words/dates';
import { directionOf } from '../words/language';
import { saidRole } from '../words/roles';

export function SketchLines({ sketch, date }: { sketch: Sketch; date: PartialDate | undefined }) {
  const own = sketch.ownName;
  return (
    <span class="sketch">
      <span class="sketch-names">
        <bdi class="sketch-name">{sketch.name}</bdi>
        {own && own.text !== sketch.name && (
          <bdi class="own-name" lang={own.lang} dir={directionOf(own.lang)}>
            {own.text}
          </bdi>
        )}
      </span>
      <span class="sketch-role" dir="auto">
        {roleOf(sketch, date)}
      </span>
    </span>
  );
}

/** The role at the date; else today's, and says so; else the description. */
function roleOf({ role, today, description }: Sketch, date: PartialDate | undefined): string {
  if (role) return saidRole(role);
  if (today && date) return i18n.t('card.today', { role: saidRole(today) });
  if (today) return saidRole(today);
  return description ?? (date ? i18n.t('card.noRole', { when: saidWhen(date) }) : '');
}

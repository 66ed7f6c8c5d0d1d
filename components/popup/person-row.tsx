/** One line for a card: name, role at the date, how often it stands on the page. */
import './rows.css';
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import { IconButton } from '../bits/icon-button';
import { SketchLines } from '../bits/sketch-lines';
import { counted } from '../words/counted';
import { numbered } from '../words/language';

export function PersonRow(props: {
  sketch: Sketch;
  date: PartialDate | undefined;
  count?: number;
  main: { hint: string; onClick: () => void };
  onEdit?: ((id: EntityId) => void) | undefined;
}) {
  const { sketch, count, main, onEdit } = props;
  return (
    <li class="row">
      <button type="button" class="row-main" onClick={main.onClick}>
        <SketchLines sketch={sketch} date={props.date} />
        {count !== undefined && <Count count={count} />}
        <span class="unseen">{main.hint}</span>
      </button>
      {onEdit && (
        <IconButton
          icon="edit"
          label={i18n.t('popup.edit', { name: sketch.name })}
          onClick={() => onEdit(sketch.id)}
        />
      )}
    </li>
  );
}

export function Count({ count }: { count: number }) {
  return (
    <span class="row-count">
      <span aria-hidden="true">{numbered(count)}</span>
      <span class="unseen">{counted('popup.times', count)}</span>
    </span>
  );
}

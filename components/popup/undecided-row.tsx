/** A name that more than one card bears: asks who is meant before anything else. */

import './rows.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PartialDate } from '../../lib/core/model/date';
import type { EntityId } from '../../lib/core/model/entity';
import { Icon } from '../bits/icon';
import { SketchLines } from '../bits/sketch-lines';
import type { Person } from './page-state';
import { Count } from './person-row';

export function UndecidedRow(props: {
  person: Person;
  date: PartialDate | undefined;
  onJump: () => void;
  /** Null: nobody of the base. */
  onChoose: (id: EntityId | null) => void;
}) {
  const { person, date, onJump, onChoose } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  // What was asked for must be seen, also at the end of the list.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row} class="row is-undecided">
      <button
        type="button"
        class="row-main"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="sketch">
          <span class="sketch-names">
            <bdi class="sketch-name">{person.surface}</bdi>
          </span>
          <span class="sketch-role question">{i18n.t('popup.whoIsMeant')}</span>
        </span>
        <Count count={person.count} />
      </button>
      <div class="row-fold" data-open={open}>
        <Icon name="down" />
      </div>
      <div id={id} class="choices" hidden={!open}>
        {open && (
          <>
            {person.candidates.map((sketch) => (
              <button key={sketch.id} type="button" class="choice" onClick={() => onChoose(sketch.id)}>
                <SketchLines sketch={sketch} date={date} />
              </button>
            ))}
            <button type="button" class="choice is-plain" onClick={() => onChoose(null)}>
              {i18n.t('card.why.nobody')}
            </button>
            <button type="button" class="choice is-plain" onClick={onJump}>
              {i18n.t('popup.jump')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

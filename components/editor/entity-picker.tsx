/** Finding another card by name: type, go down with the arrow keys, Enter takes. (The combobox pattern of WAI-ARIA.) */
import './entity-picker.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';
import { saidRole } from '../words/roles';
import { useEditingContext } from './context';
import { saidProblem } from './said-problem';

export function EntityPicker(props: {
  label: string;
  path: string;
  value: EntityId;
  onChange: (id: EntityId) => void;
}) {
  const id = useId();
  const { sketchOf, search, problemAt, leave } = useEditingContext();
  const chosen = props.value ? sketchOf(props.value)?.name : '';
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<Sketch[]>([]);
  /** Enter was pressed before the answer was there: it takes the first of it. */
  const takeNext = useRef(false);
  const [answered, setAnswered] = useState('');
  const [at, setAt] = useState(0);
  const problem = problemAt(props.path);
  const open = typed !== undefined && typed.trim() !== '' && found.length > 0;

  useEffect(() => {
    if (typed === undefined || !typed.trim()) return setFound([]);
    let late = false;
    void search(typed).then((results) => {
      if (late) return;
      setFound(results);
      setAnswered(typed);
      setAt(0);
    });
    return () => {
      late = true;
    };
  }, [typed, search]);

  const take = (sketch: Sketch | undefined) => {
    if (!sketch) return;
    props.onChange(sketch.id);
    setTyped(undefined);
  };
  useEffect(() => {
    if (!takeNext.current || typed === undefined || answered !== typed) return;
    takeNext.current = false;
    take(found[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && typed?.trim() && answered !== typed) {
      takeNext.current = true;
      event.preventDefault();
      return;
    }
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter') take(found[at]);
    else if (event.key === 'Escape') setTyped(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="text-field entity-picker">
      <label for={id} class="label">
        {props.label}
      </label>
      <input
        id={id}
        class="field"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        data-path={props.path}
        value={typed ?? chosen ?? i18n.t('editor.unknownTarget')}
        onInput={(event) => {
          takeNext.current = false;
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setTyped(undefined);
          leave(props.path);
        }}
      />
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={props.label} hidden={!open}>
        {found.map((sketch, index) => (
          <div
            key={sketch.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(sketch);
            }}
          >
            <bdi>{sketch.name}</bdi> <bdi class="faint">{about(sketch)}</bdi>
          </div>
        ))}
      </div>
      {typed?.trim() && found.length === 0 && <p class="hint">{i18n.t('editor.noSuchCard')}</p>}
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {saidProblem(problem)}
        </p>
      )}
    </div>
  );
}

function about({ role, today, description }: Sketch): string {
  const held = role ?? today;
  return held ? saidRole(held) : (description ?? '');
}

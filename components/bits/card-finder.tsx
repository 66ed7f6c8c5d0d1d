/** Finding a card by name: type, go down with the arrow keys, Enter takes. (The combobox pattern of WAI-ARIA.) */
import './field-words.css';
import './card-finder.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sketch } from '../../lib/core/model/card';
import { saidRole } from '../words/roles';

export interface CardFinderProps {
  /** Of the field; its list has ids that begin with it. */
  id: string;
  label: string;
  /** What the field shows while nothing is typed. */
  text?: string;
  /** Said where nobody is found. */
  nobody: string;
  search: (typed: string) => Promise<Sketch[]>;
  onTake: (sketch: Sketch) => void;
  onLeave?: () => void;
  /** More attributes of the field. */
  field?: Record<`data-${string}` | `aria-${string}`, string | undefined>;
}

export function CardFinder(props: CardFinderProps) {
  const { id, search } = props;
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<Sketch[]>([]);
  /** What the list answers. */
  const [answered, setAnswered] = useState('');
  const [at, setAt] = useState(0);
  /** Enter was pressed before the answer was there: it takes the first of it. */
  const takeNext = useRef(false);
  const open = typed !== undefined && typed.trim() !== '' && found.length > 0;

  useEffect(() => {
    if (typed === undefined || !typed.trim()) {
      setFound([]);
      return setAnswered('');
    }
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
    props.onTake(sketch);
    setTyped(undefined);
  };
  useEffect(() => {
    if (!takeNext.current || typed === undefined || answered !== typed) return;
    takeNext.current = false;
    take(found[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && typed?.trim()) {
      // Of a form around it, it sends nothing.
      event.preventDefault();
      if (answered === typed) take(found[at]);
      else takeNext.current = true;
      return;
    }
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Escape') setTyped(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <input
        {...props.field}
        id={id}
        class="field"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-label={props.label}
        placeholder={props.label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        value={typed ?? props.text ?? ''}
        onInput={(event) => {
          takeNext.current = false;
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setTyped(undefined);
          props.onLeave?.();
        }}
      />
      <div id={`${id}-list`} class="finder-list" role="listbox" aria-label={props.label} hidden={!open}>
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
      {typed?.trim() && answered === typed && found.length === 0 && <p class="hint">{props.nobody}</p>}
    </>
  );
}

function about({ role, today, description }: Sketch): string {
  const held = role ?? today;
  return held ? saidRole(held) : (description ?? '');
}

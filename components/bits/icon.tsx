/** Small line pictures, drawn in the colour of the text. Decoration only: the button says its name in words. */
import './icon.css';

const PATHS = {
  pin: 'M9.5 2.5l4 4-2 .5-3 3-.5 3-5-5 3-.5 3-3z M5.5 10.5L2.5 13.5',
  close: 'M4 4l8 8 M12 4l-8 8',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  forward: 'M6 3.5L10.5 8 6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  undo: 'M6 3.5L3 6.5l3 3 M3.5 6.5H10a3 3 0 010 6H7',
  plus: 'M8 3.5v9 M3.5 8h9',
  edit: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z',
  trash: 'M3 4.5h10 M6.5 4.5V3h3v1.5 M4.5 4.5l.5 8.5h6l.5-8.5',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9z M10.5 10.5l3 3',
  copy: 'M6 5.5V3h7v7h-2.5 M3 6h7v7H3z',
  open: 'M9 3h4v4 M13 3L7.5 8.5 M11 9v4H3V5h4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** `mirrored`: turned round in right-to-left languages (arrows). */
export function Icon(props: { name: IconName; mirrored?: boolean }) {
  return (
    <svg class={props.mirrored ? 'icon mirrored' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[props.name]} />
    </svg>
  );
}

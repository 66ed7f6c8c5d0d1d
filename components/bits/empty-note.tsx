/** A quiet word where a list would be: what is the case, and what can be done. */
import './empty-note.css';
import type { ComponentChildren } from 'preact';

export function EmptyNote(props: { title: string; text?: string; children?: ComponentChildren }) {
  return (
    <div class="empty-note">
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}

/** A part of the card: a heading and its lines. Without lines it is not shown. */
import './section.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Section(props: { title: string; empty?: boolean; children: ComponentChildren }) {
  const id = useId();
  if (props.empty) return null;
  return (
    <section class="editor-section" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

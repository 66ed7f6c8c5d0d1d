/** A labelled part of the card: a small heading, and what it is about. */
import './row.css';
import type { ComponentChildren } from 'preact';

export function Row(props: { label: string; children: ComponentChildren }) {
  return (
    <section class="card-row">
      <h2>{props.label}</h2>
      <div class="card-row-content">{props.children}</div>
    </section>
  );
}

/** A name, large, with the name in its own script beside it in its own direction. */
import './name-line.css';
import { directionOf } from '../words/language';

export interface OwnName {
  text: string;
  lang: string;
}

export function NameLine(props: { name: string; ownName?: OwnName | undefined }) {
  const own = props.ownName;
  return (
    <span class="name-line">
      <bdi class="name">{props.name}</bdi>
      {own && own.text !== props.name && (
        <bdi class="own-name" lang={own.lang} dir={directionOf(own.lang)}>
          {own.text}
        </bdi>
      )}
    </span>
  );
}

/** A sentence with elements in it: names in <bdi>, links, numbers. */
import { type ComponentChildren, Fragment } from 'preact';

/** Marks the place of a filled-in value; a private-use character that no text of ours holds. */
const SLOT = '\uE000';

/**
 * Draws the sentence that `say` makes, with elements in the places of its values:
 * `<Phrase say={(slots) => i18n.t('card.backTo', slots)} values={{ name: <bdi>…</bdi> }} />`.
 */
export function Phrase<K extends string>(props: {
  say: (slots: Record<K, string>) => string;
  values: Record<K, ComponentChildren>;
}) {
  const names = Object.keys(props.values) as K[];
  const slots = Object.fromEntries(names.map((name, at) => [name, `${SLOT}${at}${SLOT}`]));
  const parts = props.say(slots as Record<K, string>).split(SLOT);
  return (
    <>
      {parts.map((part, at) => {
        const name = at % 2 === 1 ? names[Number(part)] : undefined;
        return <Fragment key={at}>{name === undefined ? part : props.values[name]}</Fragment>;
      })}
    </>
  );
}

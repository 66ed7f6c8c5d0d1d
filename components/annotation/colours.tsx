/** The highlighter colours: each with its name and what the user says it means. */
import './colours.css';
import { i18n } from '#i18n';
import { COLOURS, type Colour } from '../../lib/core/model/annotation';

export type Meanings = Partial<Record<Colour, string>>;

export function colourName(colour: Colour, meanings: Meanings): string {
  const name = i18n.t(`annotation.colour.${colour}`);
  const meaning = meanings[colour];
  return meaning ? i18n.t('annotation.colour.named', { colour: name, meaning }) : name;
}

/** `value` undefined: nothing is chosen yet, and pressing one does something at once. */
export function Colours(props: {
  value?: Colour | undefined;
  meanings: Meanings;
  /** What pressing a colour does, said with its name. */
  say: (colour: string) => string;
  onChoose: (colour: Colour) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a box that cannot lie in one line with others
    <div class="colours" role="group" aria-label={i18n.t('annotation.colour.label')}>
      {COLOURS.map((colour) => {
        const name = props.say(colourName(colour, props.meanings));
        return (
          <button
            key={colour}
            type="button"
            class="colour"
            data-colour={colour}
            aria-label={name}
            title={name}
            aria-pressed={props.value === undefined ? undefined : props.value === colour}
            onClick={() => props.onChoose(colour)}
          >
            <span class="colour-dot" />
          </button>
        );
      })}
    </div>
  );
}

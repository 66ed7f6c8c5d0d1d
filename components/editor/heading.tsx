/** The head of the card: kind, name, the name in its own script, and the description. */
import './heading.css';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Entity, KINDS, shown } from '../../lib/core/model/entity';
import { directionOf } from '../words/language';
import { TextField } from './field';
import { kindName } from './kind-name';
import { LanguageSelect, languageName } from './language-select';

export function Heading(props: {
  entity: Entity;
  /** A new card without a name: the name takes the focus. */
  focusName: boolean;
  onChange: (changes: Partial<Entity>) => void;
  /** Opens a new alias in this language. */
  onAddOwnName: (lang: string) => void;
}) {
  const { entity, onChange } = props;
  return (
    <header class="editor-head">
      <KindSelect kind={entity.kind} onChange={(kind) => onChange({ kind })} />
      <TextField
        class="editor-name name"
        plain
        unlabelled
        label={i18n.t('editor.name')}
        placeholder={i18n.t('editor.name')}
        path="name"
        value={entity.name}
        takesFocus={props.focusName}
        onInput={(name) => onChange({ name })}
      />
      <OwnName {...props} />
      <TextField
        class="editor-description"
        plain
        unlabelled
        multiline
        label={i18n.t('editor.description')}
        placeholder={i18n.t('editor.descriptionHint')}
        path="description"
        value={entity.description}
        onInput={(description) => onChange({ description })}
      />
    </header>
  );
}

function KindSelect(props: { kind: Entity['kind']; onChange: (kind: Entity['kind']) => void }) {
  const id = useId();
  return (
    <p class="editor-kind">
      <label for={id} class="unseen">
        {i18n.t('editor.kind')}
      </label>
      <select
        id={id}
        class="plain-select"
        value={props.kind}
        onChange={(event) => {
          const kind = KINDS.find((known) => known === event.currentTarget.value);
          if (kind) props.onChange(kind);
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The language the entity writes its own name in, and that name; it is one of the aliases. */
function OwnName(props: {
  entity: Entity;
  onChange: (changes: Partial<Entity>) => void;
  onAddOwnName: (lang: string) => void;
}) {
  const { entity } = props;
  const lang = entity.ownLanguage;
  const own = lang ? shown(entity.aliases).find((alias) => alias.lang === lang) : undefined;
  return (
    <div class="editor-own">
      <LanguageSelect
        class="plain-select"
        label={i18n.t('editor.ownLanguage')}
        value={lang}
        onChange={(ownLanguage) => props.onChange({ ownLanguage })}
      />
      {lang && own?.text && (
        <bdi class="own-name" lang={lang} dir={directionOf(lang)}>
          {own.text}
        </bdi>
      )}
      {lang && !own && !isLatin(lang) && (
        <button type="button" class="button is-quiet" onClick={() => props.onAddOwnName(lang)}>
          {i18n.t('editor.addOwnName', { language: languageName(lang) })}
        </button>
      )}
    </div>
  );
}

/** Whoever is written in Latin letters at home mostly has that name here already: then nobody is asked for another. */
function isLatin(lang: string): boolean {
  try {
    return new Intl.Locale(lang).maximize().script === 'Latn';
  } catch {
    // An imported card can call anything a language.
    return false;
  }
}

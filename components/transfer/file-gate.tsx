/** Where a file comes in: by a button, or dropped. The button is the way for keyboards; dropping is a comfort. */
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export function FileGate(props: { onFile: (file: File) => void; again?: boolean }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div
      class="gate"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) props.onFile(file);
      }}
    >
      <button
        type="button"
        class="button is-main"
        aria-describedby={id}
        onClick={() => field.current?.click()}
      >
        {props.again ? i18n.t('transfer.import.another') : i18n.t('transfer.import.choose')}
      </button>
      <span class="faint">{i18n.t('transfer.import.drop')}</span>
      <p id={id} class="faint">
        {i18n.t('transfer.import.formats')}
      </p>
      <input
        ref={field}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={i18n.t('transfer.import.choose')}
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
    </div>
  );
}

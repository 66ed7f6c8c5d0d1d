/** A file on its way in: read, looked at, agreed to, written. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { CustomsForm } from '../../../components/transfer/customs-form';
import { FileGate } from '../../../components/transfer/file-gate';
import { Interrupted } from '../../../components/transfer/interrupted';
import { Progress } from '../../../components/transfer/progress';
import { Refused } from '../../../components/transfer/refused';
import type { Imports } from '../../../lib/services/import';
import type { Surface } from '../../surface/open-surface';
import type { DoneLine } from '../../surface/use-done';
import { useImport } from './use-import';

export function ImportPart(props: { surface: Surface; line: DoneLine; imports: Imports }) {
  const id = useId();
  const { stage, interrupted, begin, goOn, takeBack, leave, decide, go, stop } = useImport(props);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class="part-title">
        {i18n.t('transfer.import.title')}
      </h3>
      <p class="faint">{i18n.t('transfer.import.lead')}</p>
      {stage.kind === 'idle' &&
        interrupted.map((line) => (
          <Interrupted
            key={line.job}
            line={line}
            onGoOn={() => void goOn(line.job)}
            onTakeBack={() => void takeBack(line.job)}
            onLeave={() => void leave(line.job)}
          />
        ))}
      {stage.kind === 'refused' && <Refused name={stage.name} fault={stage.fault} />}
      {(stage.kind === 'idle' || stage.kind === 'refused') && (
        <FileGate again={stage.kind === 'refused'} onFile={(file) => void begin(file)} />
      )}
      {(stage.kind === 'reading' || stage.kind === 'writing') && (
        <Progress what={stage.kind} name={stage.name} done={stage.done} total={stage.total} onStop={stop} />
      )}
      {stage.kind === 'form' && (
        <CustomsForm
          name={stage.begun.name}
          format={stage.content.format}
          items={stage.plan.items}
          problems={stage.content.problems}
          cutOffAt={stage.content.cutOff?.at.line}
          decisions={stage.decisions}
          onDecide={decide}
          onGo={() => void go()}
          onCancel={stop}
        />
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import {
  type HoursProposal,
  type PastedHours,
  proposeHours,
  readPastedHours,
} from '../../utils/state/options-hours-paste.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { fieldText } from '../kit/field-text.ts';
import { TextField } from '../kit/text-field.tsx';
import { Say, useText } from '../text.tsx';

export interface HoursPasteProps {
  /** IANA zone in which the pasted times are taken. */
  readonly timezone: string;
  /** The profile's own note: it stays. */
  readonly note: string;
  readonly onApply: (proposal: HoursProposal) => void;
}

const request = '<page-id>?fields=hours,is_always_open';

/** Why nothing was read, and what to do about it. */
function useProblem(pasted: PastedHours): string | undefined {
  const { t } = useText();
  if (pasted.kind !== 'problem') return undefined;
  const code = `options.hours.paste.problem.${pasted.problem}` as const;
  return 'key' in pasted ? `${t(code)} (${pasted.key})` : t(code);
}

function Preview({ proposal }: { readonly proposal: HoursProposal }) {
  const text = useText();
  return (
    <Banner tone="info" announce title={text.t('options.hours.paste.preview')}>
      <p class="quote">{fieldText(proposal.hours, text)}</p>
      {proposal.reasons.map((reason) => (
        <p key={reason} class="small">
          {text.t(`common.reason.${reason}`)}
        </p>
      ))}
    </Banner>
  );
}

function PasteDialog({ timezone, note, onApply, onClose }: HoursPasteProps & { readonly onClose: () => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const pasted = readPastedHours(typed);
  const problem = useProblem(pasted);
  const proposal = pasted.kind === 'read' ? proposeHours(pasted.hours, timezone, note) : null;
  const missing = tried && pasted.kind === 'empty' ? t('options.hours.paste.empty') : undefined;
  const apply = () => {
    if (proposal === null) setTried(true);
    else onApply(proposal);
  };
  return (
    <Dialog
      title={t('options.hours.paste.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" onClick={apply}>
            {t('options.hours.paste.apply')}
          </Button>
        </>
      }
    >
      <p>
        <Say message="options.hours.paste.what" values={{ request: <code dir="ltr">{request}</code> }} />
      </p>
      <TextField
        label={t('options.hours.paste.label')}
        help={t('options.hours.paste.help')}
        error={problem ?? missing}
        multiline
        dir="ltr"
        value={typed}
        onInput={setTyped}
      />
      {proposal !== null && <Preview proposal={proposal} />}
    </Dialog>
  );
}

/** Business hours from an answer of Meta's Graph API, for owners and agencies that can ask it. Nothing is asked by us. */
export function HoursPaste(props: HoursPasteProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div class="hours-paste">
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('options.hours.paste.open')}
      </Button>
      {open && (
        <PasteDialog
          {...props}
          onClose={close}
          onApply={(proposal) => {
            close();
            props.onApply(proposal);
          }}
        />
      )}
    </div>
  );
}

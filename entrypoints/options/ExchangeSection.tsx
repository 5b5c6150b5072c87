import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { CitekeyForm } from '../../components/export/CitekeyForm.tsx';
import { ExportAll } from '../../components/export/ExportAll.tsx';
import { Section } from '../../components/options/Section.tsx';
import { citekeyExample } from '../../lib/actions/citekey-example.ts';
import { citekeyTokens, formats } from '../../lib/export/index.ts';
import { citekeyPattern, setCitekeyPattern } from '../../lib/settings/citekeys.ts';
import { t } from '../../lib/words/index.ts';
import { saveAs } from '../app/save-as.ts';
import type { Tell } from './tell.ts';

const names = formats.map(({ name }) => name);

interface ExchangeSectionProps {
  /** How many papers the library has. */
  papers: number;
  onImport(): void;
  tell: Tell;
}

/** The ways in and out, and how exported papers are called. */
export function ExchangeSection({ papers, onImport, tell }: ExchangeSectionProps) {
  const [pattern, setPattern] = useState<string>();
  useEffect(() => void citekeyPattern().then(setPattern), []);

  async function save(chosen: string) {
    await setCitekeyPattern(chosen);
    setPattern(chosen);
    tell({ text: t('export.patternSaved') });
  }

  return (
    <Section id="exchange" title={t('options.exchange.title')} explained={t('options.exchange.explained')}>
      <ExportAll formats={names} isEmpty={papers === 0} onExport={(name) => void saveAs(name, '', tell)} />
      <Button onClick={onImport}>{t('import.open')}</Button>
      {pattern !== undefined && (
        <CitekeyForm
          pattern={pattern}
          tokens={citekeyTokens}
          exampleOf={citekeyExample}
          onSave={(chosen) => void save(chosen)}
        />
      )}
    </Section>
  );
}

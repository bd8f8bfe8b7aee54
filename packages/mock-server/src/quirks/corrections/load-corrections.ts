import type { ProxyApp } from '../../proxy/app.ts';
import type { ConfigDict } from '../../proxy/config/config-dict.ts';
import type { Release } from '../../proxy/state/release.ts';
import type { QuirkName } from '../quirk.ts';
import { RequestContract } from './contract/request-contract.ts';
import { correctConfig } from './correct-config.ts';
import { correctRelease } from './correct-release.ts';
import { CorrectedApp } from './corrected-app.ts';

/** The functions that correct the bugs of a release. */
export interface Corrections {
  correctRelease(release: Release): Release;
  correctConfig(entries: readonly ConfigDict[]): readonly ConfigDict[];
  correctApp(app: ProxyApp): CorrectedApp;
}

/**
 * Loads the corrections for a release. The contract is large, so only this function imports it.
 *
 * @param quirks whether the release has each quirk
 */
export async function loadCorrections(quirks: Readonly<Record<QuirkName, boolean>>): Promise<Corrections> {
  const { default: document } = await import('@litellm-models/core/openapi.json', { with: { type: 'json' } });
  const contract = new RequestContract(document);
  const has = (name: QuirkName): boolean => quirks[name];
  return {
    correctRelease: (release) => correctRelease(release, has),
    correctConfig,
    correctApp: (app) => new CorrectedApp(app, contract, has),
  };
}

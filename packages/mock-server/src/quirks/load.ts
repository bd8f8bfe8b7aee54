import type { ProfileName } from '../releases/names.ts';
import { Quirks } from './quirks.ts';
import { RequestContract } from './strict/request-contract.ts';

/** Which quirks a proxy of this release has; mended, it goes by the contract, which is imported only then, for it is large. */
export async function loadQuirks(release: ProfileName, mode: 'on' | 'off' = 'on'): Promise<Quirks> {
  if (mode === 'on') return new Quirks(release);
  const { default: contract } = await import('@litellm-models/core/openapi.json', { with: { type: 'json' } });
  return new Quirks(release, new RequestContract(contract));
}

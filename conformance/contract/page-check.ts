import { ContractCheck } from './contract-check.ts';
import { addPendingCheck, addViolation } from './violations.ts';

/** The part of Playwright's `Response` that the check reads. */
interface PageResponse {
  url(): string;
  status(): number;
  allHeaders(): Promise<Record<string, string>>;
  text(): Promise<string>;
  request(): { method(): string; postData(): string | null };
}

/** The part of Playwright's `BrowserContext` that the check uses. */
interface Context {
  on(event: 'response', listener: (response: PageResponse) => void): unknown;
}

/**
 * Checks what the pages of a browser context receive from mocks against the contract.
 *
 * @param baseUrl the URL of the mock
 * @param stored values that responses may show though no request contained them, such as the config
 */
export function checkPageResponses(context: Context, baseUrl: string, stored: readonly unknown[]): void {
  const contract = new ContractCheck();
  context.on('response', (response) => {
    if (!response.url().startsWith(`${baseUrl}/`)) return;
    addPendingCheck(
      checkOne(contract, response, baseUrl, stored).catch((error: unknown) => addViolation(String(error))),
    );
  });
}

async function checkOne(
  contract: ContractCheck,
  response: PageResponse,
  baseUrl: string,
  stored: readonly unknown[],
): Promise<void> {
  const request = response.request();
  const path = new URL(response.url().slice(baseUrl.length), 'http://localhost').pathname;
  // A preflight is answered by the HTTP layer, which the contract does not describe; a page that closes takes the body with it.
  if (request.method() === 'OPTIONS' || path.startsWith('/__admin')) return;
  const body = await response.text().catch(() => undefined);
  if (body === undefined) return;
  contract.check(
    {
      request: { method: request.method(), path, body: request.postData() ?? '' },
      response: { status: response.status(), headers: await response.allHeaders(), body },
    },
    () => stored,
  );
}

/** The smoke suite in a page: `?baseUrl=` names the proxy, the title says when it is done. */
import { smoke } from './smoke.ts';

const results = await smoke(new URL(location.href).searchParams.get('baseUrl') as string);
document.body.textContent = JSON.stringify(results);
document.title = 'done';

/** Runs the smoke suite in a page: `?baseUrl=` is the proxy, and the title becomes `done` at the end. */
import { runSmokeSuite } from './smoke.ts';

const results = await runSmokeSuite(new URL(location.href).searchParams.get('baseUrl') as string);
document.body.textContent = JSON.stringify(results);
document.title = 'done';

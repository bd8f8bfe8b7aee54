import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

/** MSW's worker, of the very version that is installed: beside the page, so that its scope is the page's own path. */
function mockWorker(): Plugin {
  const name = 'mockServiceWorker.js';
  const require = createRequire(import.meta.url);
  const worker = (): string => readFileSync(join(dirname(require.resolve('msw/package.json')), `lib/${name}`), 'utf8');
  return {
    name: 'mock-worker',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: worker() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${name}`)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(worker());
      });
    },
  };
}

// A relative base: the very same build runs at the root of a host and under any path of it.
const config: UserConfig = defineConfig({
  base: './',
  plugins: [react(), mockWorker()],
  resolve: { conditions: ['@litellm-models/source', ...defaultClientConditions] },
  build: { target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { port: 4173 },
});
export default config;

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

/** Serves the service worker of the installed MSW version next to the page, so that its scope is the page's path. */
function mockServiceWorker(): Plugin {
  const fileName = 'mockServiceWorker.js';
  const require = createRequire(import.meta.url);
  const readWorker = (): string =>
    readFileSync(join(dirname(require.resolve('msw/package.json')), `lib/${fileName}`), 'utf8');
  return {
    name: 'mock-service-worker',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readWorker() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${fileName}`)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(readWorker());
      });
    },
  };
}

// The relative base lets the same build run under any path of a host.
const config: UserConfig = defineConfig({
  base: './',
  plugins: [react(), mockServiceWorker()],
  resolve: { conditions: ['@litellm-models/source', ...defaultClientConditions] },
  build: { target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { port: 4173 },
});
export default config;

export { startWorker, type WorkerOptions, type WorkingMock } from './adapters/browser/start-worker.ts';

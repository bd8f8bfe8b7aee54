export { startWorker, type WorkerOptions, type WorkingMock } from './browser/start-worker.ts';

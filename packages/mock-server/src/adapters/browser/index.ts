export { startWorker, type WorkerOptions, type WorkingMock } from './start-worker.ts';

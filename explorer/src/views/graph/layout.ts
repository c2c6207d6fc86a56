// The page's end of the layout's worker.
import { newWorker } from '../../app/trusted';
import type { Task } from './forces';
import type { News, Order } from './layout.worker';
import workerURL from './layout.worker.ts?worker&url';

/** Settler runs a task to its end, or until it is stopped; frame is called as it runs. */
export type Settler = {
  settle(task: Task, frame: (xy: Float32Array) => void): Promise<{ readonly xy: Float32Array; readonly rounds: number }>;
  /** stop ends the task under way: its promise is kept with where things are. */
  stop(): void;
  close(): void;
};

export function workerSettler(): Settler {
  let worker: Worker | undefined;
  let number = 0;
  const send = (o: Order): void => { worker?.postMessage(o); };
  return {
    settle(task, frame) {
      worker ??= newWorker(workerURL);
      const mine = ++number;
      const at = worker;
      return new Promise((resolve, reject) => {
        const done = (): void => { at.removeEventListener('message', hear); at.removeEventListener('error', fail); };
        const hear = (e: MessageEvent<News>): void => {
          if (e.data.number !== mine) return;
          if (!e.data.over) { frame(e.data.xy); return; }
          done();
          resolve(e.data);
        };
        const fail = (e: ErrorEvent): void => { done(); reject(new Error(e.message || 'layout')); };
        at.addEventListener('message', hear);
        at.addEventListener('error', fail);
        send({ number: mine, task });
      });
    },
    stop() { send({ number, stop: true }); },
    close() { worker?.terminate(); worker = undefined; },
  };
}

// The layout's worker: takes a task, sends where things are as it runs, and at the end.
import { Forces, type Task } from './forces';

/** Order is what the page sends: a task, or that the one with this number shall stop. */
export type Order = { readonly number: number; readonly task: Task } | { readonly number: number; readonly stop: true };
/** News is what the worker sends. */
export type News = { readonly number: number; readonly xy: Float32Array; readonly rounds: number; readonly over: boolean };

/** frame is the milliseconds between two messages: a large graph takes the page longer to draw. */
const frame = (lines: number): number => (lines > 4_000 ? 250 : 30);
let running = -1;

self.onmessage = (e: MessageEvent<Order>): void => {
  const order = e.data;
  if ('stop' in order) {
    if (running === order.number) running = -1;
    return;
  }
  running = order.number;
  const forces = new Forces(order.task);
  const run = (): void => {
    const until = performance.now() + frame(order.task.ends.length / 2);
    while (!forces.over && performance.now() < until) forces.round();
    const over = forces.over || running !== order.number;
    const xy = forces.places();
    const news: News = { number: order.number, xy, rounds: forces.rounds, over };
    postMessage(news, { transfer: [xy.buffer] });
    // Between two frames a message to stop can be read.
    if (!over) setTimeout(run, 0);
  };
  run();
};

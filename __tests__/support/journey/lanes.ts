import { startStage, type Stage, type StageOptions } from './stage.ts';

/** Some things that go on side by side, each lane with a world of its own: whole runs mostly wait. */
export interface Lanes<Key, Result> {
  result(key: Key): Promise<Result>;
  stop(): Promise<void>;
}

/** Starts `work` for each key, in `count` lanes. A failure is that of its key alone. */
export async function startLanes<Key, Result>(
  keys: readonly Key[],
  count: number,
  work: (stage: Stage, key: Key) => Promise<Result>,
  options: StageOptions = {},
): Promise<Lanes<Key, Result>> {
  const stages: Stage[] = [];
  const results = new Map<Key, Promise<Result>>();
  for (let lane = 0; lane < Math.min(count, keys.length); lane++) {
    const stage = await startStage(options);
    stages.push(stage);
    let before: Promise<unknown> = Promise.resolve();
    for (const key of keys.filter((_, n) => n % count === lane)) {
      const result = before.then(() => work(stage, key));
      before = result.catch(() => undefined);
      results.set(key, result);
    }
  }
  return {
    result(key) {
      const found = results.get(key);
      if (found === undefined) throw new RangeError(`no lane has ${String(key)}`);
      return found;
    },
    async stop() {
      await Promise.allSettled(results.values());
      for (const stage of stages) await stage.stop();
    },
  };
}

import process from 'node:process';
import { execa } from 'execa';

/** Whether a process ends within a second; one that nobody has waited for yet counts as ended. What goes on is ended (POSIX). */
export async function gone(pid: number): Promise<boolean> {
  if (!(pid > 1)) throw new RangeError(`${String(pid)} is no process of a test`);
  for (let tries = 0; tries < 50; tries++) {
    const state = await execa('ps', ['-o', 'stat=', '-p', String(pid)], { reject: false });
    if (state.stdout.trim() === '' || state.stdout.trim().startsWith('Z')) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  process.kill(pid, 'SIGKILL');
  return false;
}

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { GitHubRequest } from '../runner/fake-github.ts';
import type { RunResult } from '../runner/run-action.ts';
import type { RecordedRequest } from '../network/network.ts';
import { git } from '../tools/projects.ts';
import { leaksInRecord, type Secret } from './leak-scan.ts';
import { logFlaws } from './log-rules.ts';
import type { Release, Stage, StageRun } from './stage.ts';

/** What a run did, and what it must never do, in a form that one `toEqual` can judge. */
export interface Picture {
  readonly conclusion: RunResult['conclusion'];
  readonly exitCode: number | null;
  readonly status: string | undefined;
  /** Output `error-code`. */
  readonly code: string | undefined;
  /** Output `uploaded`. */
  readonly uploaded: string | undefined;
  /** The code at the end of each error annotation's message; the message where there is none. */
  readonly annotated: readonly string[];
  /** Whether the job summary names the code. */
  readonly isInSummary: boolean;
  /** Uploads that any index was asked for. */
  readonly uploads: number;
  /** What the run left or changed in the workspace and no commit has, as `git status` writes it. */
  readonly left: readonly string[];
  /** Where the log breaks a rule of the journey. */
  readonly flaws: readonly string[];
  /** Where a secret shows in what the run said and started; files are looked at by `leaksInFiles`, on demand. */
  readonly leaks: readonly string[];
  /** Complaints of the runner, and processes that outlived the action. */
  readonly complaints: readonly string[];
}

export interface Act {
  readonly result: RunResult;
  readonly picture: Picture;
  /** What the run asked of the network beside GitHub, in order. */
  readonly networkRequests: readonly RecordedRequest[];
  readonly gitHubRequests: readonly GitHubRequest[];
}

/** Runs the bundle and looks at everything around it. Not for runs at the same time on one stage. */
export async function observe(stage: Stage, release: Release, options: StageRun = {}): Promise<Act> {
  const { network, github } = stage;
  const indexes = [network.pypi, network.testpypi, network.local];
  const uploads = (): number => indexes.reduce((sum, index) => sum + index.uploads.length, 0);
  const before = { network: network.requests.length, github: github.requests.length, uploads: uploads() };
  const wasThere = options.workspace === undefined ? [] : await statusOf(options.workspace);

  const result = await stage.run(release, options);

  const code = result.outputs['error-code'];
  const isThere = await statusOf(result.paths.workspace);
  const given = (options.secrets ?? []).map((value, n): Secret => ({
    name: `secret ${String(n)} of the job`,
    value,
    holder: 'upload',
  }));
  const errors = result.annotations.filter(({ level }) => level === 'error');
  return {
    result,
    picture: {
      conclusion: result.conclusion,
      exitCode: result.exitCode,
      status: result.outputs['status'],
      code,
      uploaded: result.outputs['uploaded'],
      annotated: errors.map(({ message }) => / \[([a-z-]+)\]$/.exec(message)?.[1] ?? message),
      isInSummary: code !== undefined && code !== '' && result.summary.includes(code),
      uploads: uploads() - before.uploads,
      left: isThere.filter((line) => !wasThere.includes(line)),
      flaws: logFlaws(result),
      leaks: leaksInRecord(result, [...stage.secrets(), ...given]),
      complaints: [...result.errors, ...result.orphans.map(({ argv }) => argv.join(' '))],
    },
    networkRequests: network.requests.slice(before.network),
    gitHubRequests: github.requests.slice(before.github),
  };
}

/** The picture of a run that stopped before anything was sent. */
export function stopped(code: string): Picture {
  return {
    conclusion: 'failure',
    exitCode: 1,
    status: 'failed',
    code,
    uploaded: '0',
    annotated: [code],
    isInSummary: true,
    uploads: 0,
    left: [],
    flaws: [],
    leaks: [],
    complaints: [],
  };
}

/** The picture of a run with `hasPython: false` that got past the index. */
export const PASSED_INDEX = stopped('python-unavailable');

/** Lines of `git status`, ignored files included; in a folder that is no repository every file. */
async function statusOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder);
  if (entries.includes('.git')) {
    const status = await git(folder, 'status', '--porcelain', '--ignored', '--untracked-files=all');
    return status.split('\n').filter((line) => line !== '');
  }
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => !file.isDirectory())
    .map(({ parentPath, name }) => `?? ${path.relative(folder, path.join(parentPath, name))}`);
}

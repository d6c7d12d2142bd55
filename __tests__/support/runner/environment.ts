import { delimiter, join } from 'node:path';
import { numberOf, workflowRef, type GitHubEvent } from './events.ts';

/** Folders of one run. Absolute paths. */
export interface RunPaths {
  readonly home: string;
  /** RUNNER_TEMP */
  readonly temp: string;
  readonly workspace: string;
  readonly toolCache: string;
  /** Where programs put their temporary files (TMPDIR, TEMP). */
  readonly systemTemp: string;
}

type Variables = Readonly<Record<string, string>>;

const FROM_MACHINE: readonly string[] =
  process.platform === 'win32'
    ? [
        'COMSPEC',
        'COMMONPROGRAMFILES',
        'COMMONPROGRAMFILES(X86)',
        'NUMBER_OF_PROCESSORS',
        'OS',
        'PATHEXT',
        'PROCESSOR_ARCHITECTURE',
        'PROGRAMDATA',
        'PROGRAMFILES',
        'PROGRAMFILES(X86)',
        'SYSTEMDRIVE',
        'SYSTEMROOT',
        'USERNAME',
        'WINDIR',
      ]
    : ['LANG', 'LC_ALL', 'SHELL', 'USER'];

/** What the machine itself gives to a job: programs, locale, a home and a temporary folder, nothing else of this process. */
export function machineEnvironment(paths: RunPaths): Variables {
  const kept: Record<string, string> = {};
  for (const name of FROM_MACHINE) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  const places =
    process.platform === 'win32'
      ? {
          USERPROFILE: paths.home,
          APPDATA: join(paths.home, 'AppData', 'Roaming'),
          LOCALAPPDATA: join(paths.home, 'AppData', 'Local'),
          TEMP: paths.systemTemp,
          TMP: paths.systemTemp,
        }
      : { HOME: paths.home, TMPDIR: paths.systemTemp };
  return { LANG: 'C.UTF-8', ...kept, ...places, PATH: pathOfMachine(), CI: 'true' };
}

/** PATH without what `npm run` has put in front. */
function pathOfMachine(): string {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/[\\/]node_modules[\\/]\.bin[\\/]?$|[\\/]node-gyp-bin$/.test(folder))
    .join(delimiter);
}

export interface RunnerFacts {
  readonly event: GitHubEvent;
  readonly eventPath: string;
  readonly paths: RunPaths;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runAttempt: number;
  readonly debug: boolean;
  readonly trackingId: string;
}

/** The default variables, which a workflow's own `env` cannot change. */
export function runnerEnvironment(facts: RunnerFacts): Variables {
  const { event, paths, serverUrl } = facts;
  const { owner, name } = event.repository;
  return {
    GITHUB_ACTION: '__org_poetry-publish-action',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'org/poetry-publish-action',
    GITHUB_ACTOR: owner,
    GITHUB_ACTOR_ID: String(numberOf(owner)),
    GITHUB_API_URL: facts.apiUrl,
    GITHUB_BASE_REF: event.pullRequest?.base ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: facts.eventPath,
    GITHUB_GRAPHQL_URL: `${serverUrl}/api/graphql`,
    GITHUB_HEAD_REF: event.pullRequest?.head ?? '',
    GITHUB_JOB: 'publish',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: event.refType,
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_ID: String(numberOf(`${owner}/${name}`)),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(numberOf(owner)),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(facts.runAttempt),
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: owner,
    GITHUB_WORKFLOW: 'Publish',
    GITHUB_WORKFLOW_REF: workflowRef(event),
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: paths.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    ...(facts.debug && { RUNNER_DEBUG: '1' }),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS:
      { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? process.platform,
    RUNNER_TEMP: paths.temp,
    RUNNER_TOOL_CACHE: paths.toolCache,
    RUNNER_TRACKING_ID: facts.trackingId,
    RUNNER_WORKSPACE: join(paths.workspace, '..'),
  };
}

/**
 * The runner's own services. The token of all of them is one and the same; where the job may ask for ID tokens it is that
 * of the request as well.
 */
export function serviceEnvironment(
  serverUrl: string,
  runtimeToken: string,
  idToken: { readonly requestUrl: string; readonly requestToken: string } | undefined,
): Variables {
  return {
    ACTIONS_RUNTIME_URL: `${serverUrl}/_services/pipelines/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    ACTIONS_CACHE_URL: `${serverUrl}/_services/cache/`,
    ACTIONS_RESULTS_URL: `${serverUrl}/_services/results/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_ORCHESTRATION_ID: '00000000-0000-0000-0000-000000000000.publish.__default',
    ...(idToken && {
      ACTIONS_ID_TOKEN_REQUEST_URL: idToken.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken,
    }),
  };
}

import type { ErrorCode } from '../errors.ts';
import { isBusy } from '../system/http.ts';
import type { MintAnswer } from './trusted-publishing.ts';

/** What a refusal of the mint means. */
export interface MintVerdict {
  readonly code: ErrorCode;
  /** How often to try in all, each time with a new ID token. */
  readonly tries: number;
  /** null: which claim is wrong, and what helps, follows from the job; see `suspectOf`. */
  readonly why: string | null;
  readonly fix: string | null;
}

interface Row extends MintVerdict {
  /** Code of the index. */
  readonly says: string;
  /** Beginning of the description; null takes all. */
  readonly pattern: RegExp | null;
}

const AGAIN = 'Run the job again; if it stays so, look at https://status.python.org.';
const TOKEN_INSTEAD = 'Run the job again later, or pass `pypi-token`.';

/** Answers 422, in the order in which PyPI's software comes to them: the first row that fits counts. */
const REFUSALS: readonly Row[] = [
  {
    says: 'not-enabled',
    pattern: null,
    code: 'trusted-publishing-unavailable',
    tries: 1,
    why: 'The index has switched off Trusted Publishing for GitHub.',
    fix: TOKEN_INSTEAD,
  },
  {
    says: 'invalid-payload',
    pattern: /^unknown trusted publishing issuer/,
    code: 'trusted-publisher-refused',
    tries: 1,
    why: 'The index takes no ID tokens of the GitHub that this job runs on.',
    fix: 'Publish from github.com, or pass `pypi-token`.',
  },
  {
    says: 'invalid-payload',
    pattern: /^malformed JWT/,
    code: 'trusted-publisher-refused',
    tries: 1,
    why: 'What GitHub gave as an ID token is none, or was changed on the way.',
    fix: AGAIN,
  },
  {
    says: 'invalid-payload',
    pattern: /^(The name |New project registration)/,
    code: 'trusted-publisher-refused',
    tries: 1,
    why: 'A pending publisher was found, but its project cannot be created: the index does not allow the name.',
    fix: 'Choose another `name` in pyproject.toml, and register a pending publisher for that.',
  },
  {
    says: 'invalid-payload',
    pattern: null,
    code: 'trusted-publisher-refused',
    tries: 1,
    why: 'The index could not use the request.',
    fix: 'Check `repository`; if it is right, report this with the log of the step.',
  },
  {
    says: 'invalid-token',
    pattern: null,
    code: 'trusted-publisher-refused',
    tries: 2,
    why: 'The index did not believe the ID token: its signature, its audience or its times. The clocks of the services may differ by some seconds.',
    fix: AGAIN,
  },
  {
    says: 'invalid-reuse-token',
    pattern: null,
    code: 'trusted-publisher-refused',
    tries: 3,
    why: 'The index had seen each of the ID tokens before, although every try asked GitHub for a new one.',
    fix: AGAIN,
  },
  {
    says: 'invalid-pending-publisher',
    pattern: null,
    code: 'trusted-publisher-refused',
    tries: 2,
    why: 'A pending publisher was found for a project that has come to exist since: this answer has deleted the publisher. If the project is not yours, somebody else took the name first.',
    fix: 'If it is yours, register the publisher anew, on the page of the project; else choose another `name` in pyproject.toml.',
  },
  {
    says: 'invalid-publisher',
    pattern: null,
    code: 'trusted-publisher-refused',
    tries: 1,
    why: null,
    fix: null,
  },
];

/** Answers that are no refusal of this job: the first row that fits counts. */
const FAULTS: readonly (readonly [isMeant: (answer: MintAnswer) => boolean, fault: Fault])[] = [
  [
    ({ status }) => status === null,
    {
      tries: 3,
      why: 'No answer came from the index.',
      fix: 'Run the job again; on a self-hosted runner, or behind a proxy, let the runner reach that host by HTTPS.',
    },
  ],
  [
    ({ status }) => isBusy(status ?? 0),
    { tries: 3, why: 'The fault is on the side of the index.', fix: AGAIN },
  ],
  [
    ({ status }) => status === 404,
    {
      tries: 1,
      why: 'The index has no Trusted Publishing at that address.',
      fix: 'Check `repository`, or pass `pypi-token`.',
    },
  ],
  [
    ({ status }) => status !== null && status >= 300 && status < 400,
    {
      tries: 1,
      why: 'The address redirects, and an ID token is not sent after a redirect.',
      fix: 'Set `repository` to the address that it leads to.',
    },
  ],
  [
    ({ isJson }) => !isJson,
    {
      tries: 3,
      why: 'A proxy or a page of an error came in between, not the index itself.',
      fix: AGAIN,
    },
  ],
  [
    ({ status }) => status === 403,
    { tries: 1, why: 'The index has switched off Trusted Publishing.', fix: TOKEN_INSTEAD },
  ],
  [({ status }) => status !== 422, { tries: 1, why: 'The index does not say why.', fix: AGAIN }],
];

type Fault = Pick<MintVerdict, 'tries' | 'why' | 'fix'>;

/** What an answer of the mint that gave no token means, what helps, and how often to try. */
export function judgeMint(answer: MintAnswer): MintVerdict {
  const fault = FAULTS.find(([isMeant]) => isMeant(answer))?.[1];
  if (fault !== undefined) return { code: 'trusted-publishing-unavailable', ...fault };
  const row = REFUSALS.find(
    ({ says, pattern }) => says === answer.code && (pattern === null || pattern.test(answer.description)),
  );
  if (row !== undefined) return row;
  return {
    code: 'trusted-publisher-refused',
    tries: 1,
    why: 'The words are those of the index.',
    fix: 'Compare the publisher with these fields.',
  };
}

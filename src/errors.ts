/**
 * The codes of everything that can stop a run. They are part of the interface (output `error-code`, the end of the
 * annotation, a heading each in docs/errors.md): more may be added, none is renamed.
 */
export const ERROR_CODES = [
  'input-invalid',
  'event-not-publishable',
  'ref-not-found',
  'tag-commit-mismatch',
  'tag-missing',
  'checkout-failed',
  'tree-modified',
  'pyproject-missing',
  'pyproject-invalid',
  'package-mode-off',
  'private-classifier',
  'version-not-publishable',
  'tag-version-mismatch',
  'prerelease-refused',
  'credential-missing',
  'credential-malformed',
  'trusted-publishing-unavailable',
  'trusted-publisher-refused',
  'python-unavailable',
  'python-not-allowed',
  'poetry-unavailable',
  'poetry-version-refused',
  'lock-outdated',
  'install-failed',
  'build-failed',
  'build-unexpected-files',
  'artifact-invalid',
  'smoke-test-failed',
  'expected-files-mismatch',
  'command-files-changed',
  'index-conflict',
  'index-refused',
  'index-authentication-failed',
  'index-rate-limited',
  'index-unavailable',
  'index-mismatch',
  'disk-not-writable',
  'cancelled',
  'internal-error',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A place in a file of the user's repository; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ErrorText {
  /** What happened, one sentence. */
  readonly what: string;
  /** How it comes about, where that is not plain from `what`. */
  readonly why?: string | undefined;
  /** Where several things are wrong: each, in sentences. */
  readonly list?: readonly string[] | undefined;
  /** What to do about it, the line to change included. */
  readonly fix: string;
  readonly at?: Place | undefined;
  readonly cause?: unknown;
}

const DOCUMENT = 'https://github.com/org/poetry-publish-action/blob/main/docs/errors.md';

/** A failure that the user can act on. Everything else that is thrown is a bug of ours (`internal-error`). */
export class PublishError extends Error {
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string | undefined;
  readonly list: readonly string[];
  readonly fix: string;
  readonly at: Place | undefined;
  /** Link to the heading of this code. */
  readonly docs: string;

  constructor(code: ErrorCode, text: ErrorText) {
    super(
      [
        [text.what, text.why].filter(Boolean).join(' '),
        ...(text.list ?? []).map((item) => `- ${item}`),
        text.fix,
      ].join((text.list ?? []).length === 0 ? ' ' : '\n'),
      text.cause === undefined ? undefined : { cause: text.cause },
    );
    this.name = 'PublishError';
    this.code = code;
    this.what = text.what;
    this.why = text.why;
    this.list = text.list ?? [];
    this.fix = text.fix;
    this.at = text.at;
    this.docs = `${DOCUMENT}#${code}`;
  }
}

/** Whatever was thrown, as a PublishError: what is none yet is a bug of this action and says so. */
export function asPublishError(thrown: unknown): PublishError {
  if (thrown instanceof PublishError) return thrown;
  const ofDisk = diskError(messagesOf(thrown), messageOf(thrown), thrown);
  if (ofDisk !== null) return ofDisk;
  return new PublishError('internal-error', {
    what: `The action itself failed: ${messageOf(thrown)}.`,
    why: 'This is a bug of poetry-publish-action, not a mistake of yours.',
    fix: 'Run the job again with debug logging enabled and report the log. What was uploaded before stays valid; a rerun continues from there.',
    cause: thrown,
  });
}

/** What a disk says that takes nothing more: the words of Node, and those of systems that other programs pass on. */
const NOT_WRITABLE: readonly (readonly [says: RegExp, why: string])[] = [
  [/\bENOSPC\b|\bNo space left on device\b|\bnot enough space on the disk\b/i, 'it is full'],
  [/\bEDQUOT\b|\bdisk quota exceeded\b/i, 'the quota of the user is used up'],
  [/\bEROFS\b|\bread-only file system\b/i, 'it is read-only'],
  // Only of Node, and only of making and copying: to other programs a file of the project can be missing or locked.
  [/\bE(?:ACCES|PERM|NOENT|NOTDIR): [^,]*, (?:mkd|copyfile)/, 'a folder there cannot be written to'],
];

/**
 * The error of a disk that takes nothing more, where a text speaks of one; else null.
 * @param text the message of something that was thrown, or what a program printed before it failed
 * @param detail where that stands in no log: what exactly was refused
 */
export function diskError(text: string, detail = '', cause?: unknown): PublishError | null {
  const why = NOT_WRITABLE.find(([says]) => says.test(text))?.[1];
  if (why === undefined) return null;
  return new PublishError('disk-not-writable', {
    what: `A disk of this machine takes nothing more: ${why}${detail === '' ? '' : ` (${detail})`}.`,
    why: 'The action works below RUNNER_TEMP; builds and installers also write to the folder for temporary files and to the home of the user.',
    fix: 'Free space before this step, take a runner with a larger disk, or let the job write to these folders; then run it again. What is on an index stays there.',
    cause,
  });
}

/** The messages of what was thrown and of what caused it. */
function messagesOf(thrown: unknown): string {
  const messages = [messageOf(thrown)];
  for (let cause = thrown; cause instanceof Error && messages.length < 5; cause = cause.cause)
    if (cause.cause !== undefined) messages.push(messageOf(cause.cause));
  return messages.join('\n');
}

/** The message of anything that can be thrown. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  if (typeof thrown === 'string') return thrown;
  const isNothing = thrown === undefined || thrown === null;
  return isNothing ? `${String(thrown)} was thrown` : `a value of the type ${typeof thrown} was thrown`;
}

/** What to do after a run that ended in the middle of an upload. */
export const RUN_AGAIN = 'Run the job again: what has arrived is recognised, the rest is sent.';

/** The error of a run that was ended from outside. */
export function cancelledError(thrown: unknown): PublishError {
  return new PublishError('cancelled', {
    what: 'The run was cancelled.',
    why: 'Files that had arrived on the index stay there.',
    fix: RUN_AGAIN,
    cause: thrown,
  });
}

import type { ErrorCode } from '../errors.ts';
import { TOKEN_USER } from '../packaging/token-user.ts';
import type { Target } from './target.ts';

/** The inputs that are about the credential, without white space around them; `token` is null where none is given. */
export interface GivenCredential {
  readonly username: string;
  readonly password: string;
  readonly token: string | null;
}

/** The credential as it was given, or the choice to have none. */
export type ChosenCredential =
  | { readonly kind: 'trusted-publishing' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'login'; readonly username: string; readonly password: string };

export interface CredentialProblem {
  readonly text: string;
  readonly code: ErrorCode;
  /** Undefined where correcting the input is all there is to do. */
  readonly fix?: string;
}

/** Characters. A shorter secret cannot be masked: the gaps in the log would show what it is. */
export const SHORTEST_SECRET = 8;

/** What the upload is to be made with, and what stands in the way of it. */
export function chooseCredential(
  { username, password, token }: GivenCredential,
  target: Target,
): { readonly credential: ChosenCredential; readonly problems: readonly CredentialProblem[] } {
  if (username === '' && password === '') {
    return token === null
      ? { credential: { kind: 'trusted-publishing' }, problems: [] }
      : { credential: { kind: 'token', token }, problems: token === '' ? [EMPTY_TOKEN] : [] };
  }
  const isTokenUser = username === TOKEN_USER;
  const credential: ChosenCredential = target.isPyPI
    ? { kind: 'token', token: password }
    : { kind: 'login', username, password };
  if (isTokenUser && token !== null && password === '') return { credential, problems: [TOKEN_TWICE] };
  const problems: CredentialProblem[] = [];
  if (token !== null) problems.push(BOTH);
  if (username === '') problems.push(NO_USERNAME);
  if (password === '') problems.push(NO_PASSWORD);
  if (target.isPyPI && !isTokenUser && token === null && username !== '') problems.push(noLogins(target));
  return { credential, problems };
}

const EMPTY_TOKEN: CredentialProblem = {
  text: '`pypi-token` is empty: a secret that does not exist, or that the job cannot see, arrives like this.',
  code: 'credential-missing',
  fix: 'Check the name in `${{ secrets.… }}`, that the job names the environment which the secret belongs to, and that it is passed on to a reusable workflow (`secrets: inherit`). To publish without a token leave `pypi-token` out.',
};

const TOKEN_TWICE: CredentialProblem = {
  text: `\`username: ${TOKEN_USER}\` stands for an API token, and that is given as \`pypi-token\`.`,
  code: 'input-invalid',
  fix: 'Remove `username`.',
};

const BOTH: CredentialProblem = {
  text: 'Both `pypi-token` and `username` or `password` are given; one of them is enough.',
  code: 'input-invalid',
};

const NO_USERNAME: CredentialProblem = {
  text: '`password` is given without `username`.',
  code: 'input-invalid',
  fix: 'Pass an API token as `pypi-token`, and nothing else; for a login add `username`.',
};

const NO_PASSWORD: CredentialProblem = {
  text: '`username` is given without `password`; a secret that does not exist arrives empty.',
  code: 'input-invalid',
  fix: 'Check the name in `${{ secrets.… }}`, and that the job names the environment that the secret belongs to.',
};

function noLogins({ label }: Target): CredentialProblem {
  return {
    text: `${label} takes no \`username\` and \`password\`.`,
    code: 'input-invalid',
    fix: 'Remove both; use Trusted Publishing, or pass an API token as `pypi-token`.',
  };
}

/** What is wrong with a secret, if anything. People choose passwords, with blanks and quotes in them; tokens have neither. */
export function flawOf(secret: string, isToken: boolean): string | null {
  if ((isToken ? /\s|\p{Cc}/u : /\p{Cc}/u).test(secret)) return 'holds white space';
  if (isToken && /["'`]/.test(secret)) return 'holds quotes';
  if (/[{}]/.test(secret)) return 'holds braces';
  if (isToken && secret.startsWith(TOKEN_USER))
    return `begins with \`${TOKEN_USER}\`, which is the user name`;
  return secret.length < SHORTEST_SECRET
    ? `has fewer than ${String(SHORTEST_SECRET)} characters, too few to be hidden in a log`
    : null;
}

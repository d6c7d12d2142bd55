import { TOKEN_USER } from '../packaging/token-user.ts';
import type { Environment } from '../system/process.ts';

/** Shortest line of a secret of several lines that is a form of its own: a shorter one stands in half of all lines by chance. */
const SHORTEST_LINE = 4;
/** Shortest part of an encoded secret that says enough of it. */
const SHORTEST_PART = 8;

/** Characters. What is shorter stands in half of all logs and environments by chance. */
export const SHORTEST_FORM = 8;

/** The word that `pypi-token` has where there is no token. */
export const TRUSTED_PUBLISHING = 'trusted-publishing';

/** An input that is secret, and given. */
export interface SecretInput {
  readonly name: 'pypi-token' | 'password' | 'github-token';
  /** Without white space around it. */
  readonly value: string;
  /** The name that stands before it in basic authentication. */
  readonly user: string;
}

/** Value of an input by the variable that the runner passes it in, '' where it is not set; white space is kept. */
export function inputOf(env: Environment, name: string): string {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/**
 * Those of the action's inputs that are secret.
 * @param input value of an input
 */
export function secretInputs(input: (name: string) => string): readonly SecretInput[] {
  return (['pypi-token', 'password', 'github-token'] as const)
    .map((name) => ({ name, user: userOf(name, input('username').trim()) ?? '', value: input(name).trim() }))
    .filter(({ value }) => value !== '' && value !== TRUSTED_PUBLISHING);
}

/**
 * The name that stands before the value of a secret input in basic authentication; null where the input is none.
 * @param username what goes with a password
 */
export function userOf(input: string, username: string): string | null {
  switch (input) {
    case 'pypi-token':
      return TOKEN_USER;
    case 'password':
      return username;
    case 'github-token':
      return 'x-access-token';
    default:
      return null;
  }
}

/**
 * Every form in which a secret can turn up in output: raw, each of its lines, the basic-auth value it is sent as, and what JSON,
 * Python, URLs, HTML and base64 make of it. The runner's own masks cover further encodings of each of these.
 * @param user the name that stands before the secret in basic authentication
 * @returns the longest first, none twice
 */
export function formsOf(secret: string, user: string): string[] {
  // Half characters are written as what stands for none, and encodings refuse them.
  const whole = secret.toWellFormed();
  const lines = secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const forms = [
    secret,
    whole,
    ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : lines),
    ...spellingsOfBase64(Buffer.from(`${user}:${whole}`).toString('base64')),
    ...partsOfBase64(whole).filter((part) => part.length >= SHORTEST_PART),
    ...inUrls(whole),
    ...inJson(whole),
    ...inPython(whole),
    ...inMarkup(whole),
  ];
  return [...new Set(forms)].filter((form) => form !== '').sort((one, other) => other.length - one.length);
}

/**
 * What is to be hidden of the logins in the addresses of proxies and package indexes that variables hold. A short password is
 * hidden only together with its user.
 */
export function formsOfLogins(env: Environment): string[] {
  return loginsIn(env)
    .flatMap(({ user, password, spelling }) => [spelling, ...formsOf(password, user)])
    .filter((form) => form.length >= SHORTEST_FORM);
}

/** A user name and a password, as themselves and as an address spells them. */
interface Login {
  readonly user: string;
  readonly password: string;
  readonly spelling: string;
}

function loginsIn(env: Environment): Login[] {
  const addresses = Object.entries(env).filter(([name]) => /_(PROXY|INDEX|INDEX_URL)$/i.test(name));
  const found = addresses.flatMap(([, value]) => [
    ...value.matchAll(/(?:^|[\s=]|:\/\/)([^\s/:@]*):([^\s/]+)@/g),
  ]);
  return found.map(([, user = '', password = '']) => ({
    user: decoded(user),
    password: decoded(password),
    spelling: `${user}:${password}`,
  }));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Standard and URL-safe alphabet, with and without the signs that fill it up. */
function spellingsOfBase64(standard: string): string[] {
  const urlSafe = standard.replaceAll('+', '-').replaceAll('/', '_');
  return [standard, urlSafe, standard.replace(/=+$/, ''), urlSafe.replace(/=+$/, '')];
}

/** What base64 makes of the secret wherever it stands in a text: at each of three offsets, without what its neighbours decide. */
function partsOfBase64(secret: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const first = Math.ceil((offset * 8) / 6);
    return spellingsOfBase64(bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6)));
  });
}

/** `%20` and `+` for a blank, with more or less of the other signs encoded, as JavaScript, Python and browsers do it. */
function inUrls(secret: string): string[] {
  const loose = encodeURIComponent(secret);
  const strict = loose.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const url = new URL('https://x@x/');
  url.password = secret;
  return [
    loose,
    strict,
    strict.replaceAll('%2F', '/'),
    strict.replaceAll('%20', '+'),
    new URLSearchParams([['', secret]]).toString().slice(1),
    url.password,
  ];
}

function inJson(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [json, ascii];
}

/** Between single and between double quotes: Python takes the double ones where only single ones are inside. */
function inPython(secret: string): string[] {
  const names: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const double = secret.replace(
    /[\\\p{Cc}]/gu,
    (sign) => names[sign] ?? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return [double, double.replaceAll("'", "\\'")];
}

/** As text, and as the value of an attribute in HTML, Python's HTML, and XML. */
function inMarkup(secret: string): string[] {
  const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const value = text.replaceAll('"', '&quot;');
  return [text, value, ...['&#39;', '&#x27;', '&apos;'].map((quote) => value.replaceAll("'", quote))];
}

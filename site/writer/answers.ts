import { isProjectName } from '../../src/packaging/names.ts';

/** The choices of the page, in its order and words. */
export const CHOICES = {
  index: { pypi: 'PyPI', testpypi: 'TestPyPI', private: 'Another index' },
  credential: {
    'trusted-publishing': 'Trusted Publishing: no secret at all',
    token: 'An API token',
    login: 'A user name and a password',
  },
  jobs: {
    one: 'One job',
    two: 'Two jobs: one builds, the other one publishes',
  },
  start: {
    release: 'A release on GitHub, with the tag v1.4.2 or 1.4.2',
    'tag-v': 'A pushed tag v1.4.2',
    'tag-plain': 'A pushed tag 1.4.2',
    'tag-package': 'A pushed tag with the name of the package, client-v1.4.2 (monorepo)',
    push: 'A push to main that brings a new version',
  },
  python: {
    '': 'As the project allows, best 3.12',
    '3.8': '3.8',
    '3.9': '3.9',
    '3.10': '3.10',
    '3.11': '3.11',
    '3.12': '3.12',
    '3.13': '3.13',
    '3.14': '3.14',
    '3.x': 'The newest that the project allows',
  },
} as const;

type Choice<Name extends keyof typeof CHOICES> = keyof (typeof CHOICES)[Name];

export interface Choices {
  readonly index: Choice<'index'>;
  readonly credential: Choice<'credential'>;
  readonly jobs: Choice<'jobs'>;
  readonly start: Choice<'start'>;
  readonly python: Choice<'python'>;
}

/** What is typed; an empty text is not known yet, and an example stands for it. */
export interface Texts {
  readonly owner: string;
  readonly repository: string;
  /** `name` of pyproject.toml. */
  readonly project: string;
  readonly uploadUrl: string;
  /** Root of the Simple API. */
  readonly indexUrl: string;
  /** What stands before `-v` in the tags of a package. */
  readonly tagName: string;
  readonly folder: string;
}

export interface Answers extends Choices, Texts {
  /** Whether the project is not on the index yet. */
  readonly isNew: boolean;
}

export interface Problem {
  readonly field: keyof Texts;
  readonly text: string;
}

export const START: Answers = {
  index: 'pypi',
  credential: 'trusted-publishing',
  jobs: 'one',
  start: 'release',
  python: '',
  owner: '',
  repository: '',
  project: '',
  isNew: false,
  uploadUrl: '',
  indexUrl: '',
  tagName: '',
  folder: '',
};

/** What stands for a text that is not known. */
export const EXAMPLES = {
  uploadUrl: 'https://pypi.example.org/upload/',
  indexUrl: 'https://pypi.example.org/simple/',
  tagName: 'client',
  folder: 'packages/client',
} as const;

/** What differs from index to index. */
export const INDEXES = {
  pypi: { label: 'PyPI', environment: 'pypi', secret: 'PYPI', origin: 'https://pypi.org' },
  testpypi: {
    label: 'TestPyPI',
    environment: 'testpypi',
    secret: 'TESTPYPI',
    origin: 'https://test.pypi.org',
  },
  private: { label: 'the index', environment: 'private-index', secret: 'INDEX', origin: null },
} as const;

/** The ways to sign in at an index, best first. */
export function credentialsOf(index: Choices['index']): readonly Choices['credential'][] {
  return index === 'private' ? ['login', 'token'] : ['trusted-publishing', 'token'];
}

/** What each text is called on the page. */
export const LABELS: Readonly<Record<keyof Texts, string>> = {
  owner: 'Owner of the repository',
  repository: 'Repository name',
  project: 'Project name',
  uploadUrl: 'Address for uploading',
  indexUrl: 'Address for reading (Simple API)',
  tagName: 'Name in the tags',
  folder: 'Folder of the package',
};

/** The credential that is chosen; one that the index does not take gives way to its best one. */
export function credentialOf({ index, credential }: Choices): Choices['credential'] {
  const taken = credentialsOf(index);
  return taken.includes(credential) ? credential : (taken[0] ?? 'token');
}

/** Whether a text is asked for by the choices: it stands in the workflow, or in what is to be set up. */
export function isAsked(field: keyof Texts, choices: Choices): boolean {
  const { index, start } = choices;
  if (field === 'uploadUrl' || field === 'indexUrl') return index === 'private';
  if (field === 'tagName' || field === 'folder') return start === 'tag-package';
  if (field === 'project') return credentialOf(choices) === 'trusted-publishing';
  return true;
}

/** Whether it matters that the project is not on the index yet. */
export function isNewAsked({ index }: Choices): boolean {
  return index !== 'private';
}

/** For each text what it has to look like, and how to say so. */
const RULES: Readonly<Record<keyof Texts, readonly [isRight: (text: string) => boolean, says: string]>> = {
  owner: [
    (text) => /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(text),
    'Owner is the account or organisation alone: letters, digits and single hyphens.',
  ],
  repository: [
    (text) => /^[\w.-]{1,100}$/.test(text),
    'Repository name is the part after the slash: letters, digits, `.`, `-` and `_`.',
  ],
  project: [
    isProjectName,
    'A name consists of letters, digits, `.`, `-` and `_`, with a letter or digit at both ends.',
  ],
  uploadUrl: [
    isPlainUrl,
    'The address has to begin with `https://`, without a user name, a query or blanks.',
  ],
  indexUrl: [isPlainUrl, 'The address has to begin with `https://`, without a user name, a query or blanks.'],
  tagName: [
    (text) => /^[a-z\d](?:[\w-]|\.(?!\.))*$/i.test(text),
    'The name begins with a letter or digit; digits, letters, `.`, `-` and `_` follow.',
  ],
  folder: [
    (text) => /^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(text),
    'The folder is relative to the repository, such as `packages/client`.',
  ],
};
export const TEXTS = Object.keys(RULES) as (keyof Texts)[];

export function problemsOf(answers: Answers): Problem[] {
  return TEXTS.filter((field) => isAsked(field, answers)).flatMap((field) => {
    const text = answers[field].trim();
    const [isRight, says] = RULES[field];
    return text === '' || isRight(text) ? [] : [{ field, text: says }];
  });
}

function isPlainUrl(text: string): boolean {
  return /^https:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:\/[\w.~+%@-]*)*$/.test(text) && URL.canParse(text);
}

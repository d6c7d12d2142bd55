import {
  CHOICES,
  credentialsOf,
  EXAMPLES,
  isAsked,
  START,
  type Answers,
  type Choices,
  type Problem,
  type Texts,
} from '../writer/answers.ts';
import { element, sentence } from './elements.ts';

const LEGENDS: Readonly<Record<keyof Choices, string>> = {
  index: 'Publish to',
  credential: 'Sign in with',
  jobs: 'Jobs',
  start: 'Started by',
  python: 'Python',
};

const TEXTS: Readonly<Record<keyof Texts, readonly [label: string, placeholder: string]>> = {
  owner: ['Owner of the repository', 'account or organisation'],
  repository: ['Repository name', 'without the owner'],
  project: ['Project name', '`name` of pyproject.toml'],
  uploadUrl: ['Address for uploading', EXAMPLES.uploadUrl],
  indexUrl: ['Address for reading (Simple API)', EXAMPLES.indexUrl],
  tagName: ['Name in the tags', EXAMPLES.tagName],
  folder: ['Folder of the package', EXAMPLES.folder],
};

/** The questions of the page, with what is answered at the start. */
export class Form {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, changed: () => void) {
    this.#form = form;
    form.append(
      ...(['index', 'credential', 'jobs'] as const).map(radios),
      group('python', element('select', { name: 'python', 'aria-label': LEGENDS.python }, ...options())),
      radios('start'),
      element(
        'fieldset',
        { class: 'texts' },
        element('legend', {}, 'Your project'),
        ...(Object.keys(TEXTS) as (keyof Texts)[]).map(textField),
        element(
          'label',
          { class: 'choice' },
          element('input', { type: 'checkbox', name: 'isNew' }),
          ' The project is not on the index yet',
        ),
      ),
    );
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  /** What is answered now; a credential that the index does not take gives way to its best one. */
  answers(): Answers {
    const given = new FormData(this.#form);
    const answers = {
      ...(Object.fromEntries(
        Object.entries(START).map(([name, start]) => [name, given.get(name) ?? start]),
      ) as unknown as Answers),
      isNew: given.has('isNew'),
    };
    const credentials = credentialsOf(answers.index);
    const [best = answers.credential] = credentials;
    const credential = credentials.includes(answers.credential) ? answers.credential : best;
    for (const radio of this.#inputs('[name="credential"]')) {
      const isTaken = (credentials as readonly string[]).includes(radio.value);
      radio.checked = radio.value === credential;
      radio.disabled = !isTaken;
      radio.closest('label')?.toggleAttribute('hidden', !isTaken);
    }
    return { ...answers, credential };
  }

  /** Asks for what the answers need, and says what is wrong with a text. */
  show(answers: Answers, problems: readonly Problem[]): void {
    for (const input of this.#inputs('.texts input[type="text"]')) {
      const field = input.name as keyof Texts;
      const problem = problems.find((candidate) => candidate.field === field)?.text;
      input.setAttribute('aria-invalid', String(problem !== undefined));
      input.closest('.text')?.toggleAttribute('hidden', !isAsked(field, answers));
      this.#form.querySelector(`#${field}-problem`)?.replaceChildren(...sentence(problem ?? ''));
    }
  }

  #inputs(selector: string): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(selector)];
  }
}

function group(name: keyof Choices, ...content: readonly Node[]): HTMLFieldSetElement {
  return element('fieldset', { class: name }, element('legend', {}, LEGENDS[name]), ...content);
}

function radios(name: 'index' | 'credential' | 'jobs' | 'start'): HTMLFieldSetElement {
  return group(
    name,
    ...Object.entries(CHOICES[name]).map(([value, label]) =>
      element(
        'label',
        { class: 'choice' },
        element('input', { type: 'radio', name, value, ...(value === START[name] ? { checked: '' } : {}) }),
        ` ${label}`,
      ),
    ),
  );
}

function options(): HTMLOptionElement[] {
  return Object.entries(CHOICES.python).map(([value, label]) => element('option', { value }, label));
}

function textField(name: keyof Texts): HTMLElement {
  const [label, placeholder] = TEXTS[name];
  return element(
    'div',
    { class: 'text' },
    element('label', { for: name }, label),
    element('input', {
      id: name,
      name,
      type: 'text',
      placeholder: placeholder.replaceAll('`', ''),
      spellcheck: 'false',
      autocapitalize: 'off',
      'aria-describedby': `${name}-problem`,
    }),
    element('p', { id: `${name}-problem`, class: 'problem', 'aria-live': 'polite' }),
  );
}

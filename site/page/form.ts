import {
  CHOICES,
  credentialOf,
  credentialsOf,
  EXAMPLES,
  isAsked,
  isNewAsked,
  LABELS,
  START,
  type Answers,
  type Choices,
  type Problem,
  type Texts,
} from '../writer/answers.ts';
import { element, sentence } from './elements.ts';

const LEGENDS: Readonly<Record<keyof Choices, string>> = {
  index: 'Publish to',
  credential: 'Credential',
  jobs: 'Jobs',
  start: 'Started by',
  python: 'Python',
};

/** What to know before one chooses. */
const HELP: Readonly<Partial<Record<keyof Choices, string>>> = {
  credential: 'With Trusted Publishing there is nothing to store, to leak or to renew.',
  jobs: 'One job is simpler. With two, no code of the project or of its dependencies runs where the credential is.',
};

const PLACEHOLDERS: Readonly<Record<keyof Texts, string>> = {
  owner: 'account or organisation',
  repository: 'without the owner',
  project: 'name of pyproject.toml',
  ...EXAMPLES,
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
        { class: 'texts', 'aria-describedby': 'texts-help' },
        element('legend', {}, 'Your project'),
        help(
          'texts',
          'It goes into the workflow, and into the links and forms below it. What is left empty, you fill in there.',
        ),
        ...(Object.keys(LABELS) as (keyof Texts)[]).map(textField),
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
    const credential = credentialOf(answers);
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
    this.#showIsNew(answers);
  }

  #showIsNew(answers: Answers): void {
    for (const box of this.#inputs('[name="isNew"]'))
      box.closest('label')?.toggleAttribute('hidden', !isNewAsked(answers));
  }

  #inputs(selector: string): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(selector)];
  }
}

function group(name: keyof Choices, ...content: readonly Node[]): HTMLFieldSetElement {
  const text = HELP[name];
  return element(
    'fieldset',
    { class: name, ...(text === undefined ? {} : { 'aria-describedby': `${name}-help` }) },
    element('legend', {}, LEGENDS[name]),
    ...(text === undefined ? [] : [help(name, text)]),
    ...content,
  );
}

function help(name: string, text: string): HTMLElement {
  return element('p', { id: `${name}-help`, class: 'help' }, text);
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
  return element(
    'div',
    { class: 'text' },
    element('label', { for: name }, LABELS[name]),
    element('input', {
      id: name,
      name,
      type: 'text',
      placeholder: PLACEHOLDERS[name],
      spellcheck: 'false',
      autocapitalize: 'off',
      'aria-describedby': `${name}-problem`,
    }),
    element('p', { id: `${name}-problem`, class: 'problem', 'aria-live': 'polite' }),
  );
}

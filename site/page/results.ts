import { LABELS } from '../writer/answers.ts';
import type { Field, Task } from '../writer/tasks.ts';
import type { Written } from '../writer/write.ts';
import { element, sentence } from './elements.ts';

/** The workflow with a button that copies it; returns how to show another one. */
export function workflowView(place: Element): (written: Written) => void {
  const text = element('pre', { id: 'yaml', tabindex: '0', role: 'group', 'aria-label': 'The workflow' });
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  const status = element('span', { role: 'status' });
  const problem = element('p', { class: 'problem', role: 'status' });
  button.addEventListener('click', () => {
    void copy(text).then((isCopied) => {
      status.textContent = isCopied ? 'Copied.' : 'Selected: copy it with the keyboard.';
    });
  });
  place.append(
    element('div', { class: 'highlight workflow' }, text),
    problem,
    element('p', { class: 'copying' }, button, ' ', status),
  );
  return (written) => {
    text.textContent = written.text;
    status.textContent = '';
    button.disabled = written.problems.length > 0;
    problem.textContent = problemIn(written);
  };
}

/** What is to be corrected before the workflow can be used. */
function problemIn({ problems }: Written): string {
  if (problems.length === 0) return '';
  const labels = problems.map(({ field }) => `“${LABELS[field]}”`).join(' and ');
  return `Correct ${labels} above. Until then the workflow shows an example in its place, and cannot be copied.`;
}

/** Copies an element's text. Where a browser does not allow that, the text is selected. */
async function copy(from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(from);
    return false;
  }
}

/** Shows what is to be done, in its order. */
export function showTasks(place: Element, tasks: readonly Task[]): void {
  place.replaceChildren(element('ol', {}, ...tasks.map((task) => element('li', {}, ...partsOf(task)))));
}

function partsOf({ text, link, fields }: Task): Node[] {
  return [
    element('p', {}, ...sentence(text)),
    ...(fields === undefined ? [] : [table(fields)]),
    ...(link === undefined ? [] : [element('p', {}, element('a', { href: link.url }, link.label))]),
  ];
}

function table(fields: readonly Field[]): HTMLElement {
  const rows = fields.map(({ label, value, hint }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      value === null
        ? element('td', {}, ...sentence(hint))
        : element('td', {}, element('code', { class: 'literal' }, value)),
    ),
  );
  return element(
    'div',
    { class: 'table-wrapper docutils container' },
    element('table', { class: 'docutils fields' }, element('tbody', {}, ...rows)),
  );
}

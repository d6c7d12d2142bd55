/** The script of every page. */
import { write } from '../writer/write.ts';
import { Form } from './form.ts';
import { showTasks, workflowView } from './results.ts';
import { giveSearchTitle, letScrollByKeyboard, letStack, nameSides } from './reach.ts';

/** Of Sphinx's script of the search. */
declare const DOCUMENTATION_OPTIONS: { SHOW_SEARCH_SUMMARY: boolean };

letScrollByKeyboard();
letStack();
nameSides();
giveSearchTitle();
// Excerpts are read from the pages, which browsers do not allow in the file system.
if (location.protocol === 'file:') DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

const [choices, workflow, tasks] = ['choices', 'workflow', 'tasks'].map((id) =>
  document.querySelector(`div#${id}, form#${id}`),
);
if (choices instanceof HTMLFormElement && workflow != null && tasks != null) {
  const showWorkflow = workflowView(workflow);
  const update = (): void => {
    const answers = form.answers();
    const written = write(answers);
    form.show(answers, written.problems);
    showWorkflow(written);
    showTasks(tasks, written.tasks);
  };
  const form = new Form(choices, update);
  update();
}

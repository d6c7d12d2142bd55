/**
 * Writes a workflow that publishes, and says what to set up for it. Pure: the page of the site shows what it returns, and the
 * tests compare it with README and the recipes.
 */

import {
  credentialOf,
  isAsked,
  problemsOf,
  TEXTS,
  type Answers,
  type Problem,
  type Texts,
} from './answers.ts';
import { tasksOf, type Task } from './tasks.ts';
import { fileOf, workflowOf } from './workflow.ts';

export interface Written {
  /** Path of the workflow in the repository. */
  readonly file: string;
  /** The workflow. Where there are problems, examples stand for what is wrong. */
  readonly text: string;
  readonly tasks: readonly Task[];
  readonly problems: readonly Problem[];
}

/** The workflow for these answers, and what else is to be done. A credential that the index does not take is replaced by its best one. */
export function write(answers: Answers): Written {
  const problems = problemsOf(answers);
  const wrong = new Set(problems.map(({ field }) => field));
  const texts = Object.fromEntries(
    TEXTS.map((field) => [field, wrong.has(field) || !isAsked(field, answers) ? '' : answers[field].trim()]),
  ) as unknown as Texts;
  const known = { ...answers, ...texts, credential: credentialOf(answers) };
  return { file: fileOf(known), text: workflowOf(known), tasks: tasksOf(known), problems };
}

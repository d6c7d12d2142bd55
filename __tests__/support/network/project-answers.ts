import type { ProjectEndpoint } from './endpoints.ts';
import { json, redirect, type HttpAnswer, type HttpRequest } from './http.ts';
import { normalizeName } from './names.ts';
import type { ProjectPage } from './project-page.ts';
import { refuse } from './refusal.ts';
import { projectJson, versionJson, type ReleaseInfo } from './release-json.ts';
import { simplePage } from './simple-pages.ts';

/** Answers for one project from its page (null: there is no such project), in the form the endpoint asks for. */
export function answerProject(
  endpoint: ProjectEndpoint,
  request: HttpRequest,
  page: ProjectPage | null,
  info: ReleaseInfo = () => new Map(),
): HttpAnswer {
  const name = normalizeName(endpoint.name);
  switch (endpoint.kind) {
    case 'simple-without-slash':
      return redirect(`/simple/${name}/`);
    case 'simple':
      if (endpoint.name !== name) return redirect(`/simple/${name}/`);
      return page === null ? refuse({ status: 404, text: '' }, request) : simplePage(page, request);
    case 'project-json':
      return page === null ? json(404, { message: 'Not Found' }) : projectJson(page, info);
    case 'version-json':
      return page === null ? json(404, { message: 'Not Found' }) : versionJson(page, endpoint.version, info);
  }
}

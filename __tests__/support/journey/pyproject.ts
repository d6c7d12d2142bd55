export interface PyprojectOptions {
  /** Default: `example-parcel`. */
  readonly name?: string;
  /** Default: `1.0.0`. */
  readonly version?: string;
  /** Default: `README.md`. */
  readonly readme?: string;
  /** PEP 508 requirements of the package. */
  readonly dependencies?: readonly string[];
  /** More lines before the build system. */
  readonly more?: string;
  /** Module `backend` in the folder `build_backend` of the project builds it, with poetry-core at hand. */
  readonly ownBackend?: boolean;
}

/** A PEP 621 `pyproject.toml` for the files of `makeProject`, where its default one does not do. */
export function pyproject(options: PyprojectOptions = {}): string {
  const { name = 'example-parcel', version = '1.0.0', readme = 'README.md', dependencies = [] } = options;
  return `[project]
name = "${name}"
version = "${version}"
description = "A small package that is only ever published in tests"
readme = "${readme}"
license = "MIT"
authors = [{ name = "Example Authors", email = "authors@example.org" }]
requires-python = ">=3.8"
dependencies = ${JSON.stringify(dependencies)}

[tool.poetry]
packages = [{ include = "${name.replaceAll('-', '_')}", from = "src" }]
${options.more ?? ''}
[build-system]
${
  options.ownBackend === true
    ? // With poetry-core alone Poetry would build by itself and not look at the backend.
      'requires = ["poetry-core", "packaging"]\nbuild-backend = "backend"\nbackend-path = ["build_backend"]'
    : 'requires = ["poetry-core>=2.0,<3.0"]\nbuild-backend = "poetry.core.masonry.api"'
}
`;
}

/** A build backend that runs some Python and then builds as poetry-core does: files for a project with `ownBackend`. */
export function backend(python: string): Record<string, string> {
  return { 'build_backend/backend.py': `from poetry.core.masonry.api import *\n\n${python}\n` };
}

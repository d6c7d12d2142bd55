// Written by `npm run docs` from docs/errors.md.
import type { ErrorCode } from '../errors.ts';

/** For codes that a change in a file mends: such a change, as a diff. */
export const MENDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  'input-invalid':
    ' with:\n-  build-formats: sdist, egg\n-  wait-for-index: long\n+  build-formats: sdist, wheel\n+  wait-for-index: 300',
  'event-not-publishable': ' on:\n-  pull_request:\n+  release: { types: [published] }',
  'ref-not-found': ' with:\n-  ref: v1.2\n+  ref: v1.2.0',
  'tag-commit-mismatch': ' with:\n+  ref: v1.4.2 # for this run: take it out again',
  'tag-missing': ' with:\n-  verify-tag: true\n+  verify-tag: auto',
  'checkout-failed': ' permissions:\n+  contents: read\n   id-token: write',
  'tree-modified':
    ' with:\n+  verify-tag: false # a changed tree is a warning now, and tags are not looked at',
  'pyproject-missing': ' with:\n+  working-directory: packages/portal-client',
  'pyproject-invalid': ' [project]\n-name = "example-portal-client\n+name = "example-portal-client"',
  'package-mode-off': ' [tool.poetry]\n-package-mode = false',
  'private-classifier': ' classifiers = [\n-    "Private :: Do Not Upload",\n ]',
  'version-not-publishable': ' [project]\n-version = "1.4.2+local"\n+version = "1.4.2.post1"',
  'tag-version-mismatch': ' [project]\n-version = "1.4.1"\n+version = "1.4.2"',
  'prerelease-refused': ' with:\n-  prerelease: fail\n+  prerelease: allow',
  'credential-missing':
    ' jobs:\n   publish:\n+    environment: pypi\n     steps:\n       - uses: org/poetry-publish-action@<commit> # v1.0.0\n         with:\n-          pypi-token: ${{ secrets.PYPI_TOKN }}\n+          pypi-token: ${{ secrets.PYPI_TOKEN }}',
  'credential-malformed': '-"pypi-AgEIcHlwaS5vcmc…"\n+pypi-AgEIcHlwaS5vcmc…',
  'trusted-publishing-unavailable': ' permissions:\n   contents: read\n+  id-token: write',
  'trusted-publisher-refused':
    ' jobs:\n   publish:\n+    environment: pypi # if the publisher is registered with it',
  'python-unavailable':
    " steps:\n+  - uses: actions/setup-python@<commit> # v7.0.0\n+    with: { python-version: '3.12' }\n   - uses: org/poetry-publish-action@<commit> # v1.0.0",
  'python-not-allowed': " with:\n-  python-version: '3.9'",
  'poetry-unavailable': ' with:\n-  poetry-version: 2.5.99',
  'poetry-version-refused': ' with:\n+  poetry-version: 2.2.1',
  'install-failed': ' with:\n-  install-options: --with documentation\n+  install-options: --with docs',
  'build-failed':
    ' [tool.poetry]\n-packages = [{ include = "portal_clent", from = "src" }]\n+packages = [{ include = "portal_client", from = "src" }]',
  'build-unexpected-files':
    ' with:\n-  build-formats: sdist, wheel\n+  build-formats: sdist # if the backend makes no wheel',
  'artifact-invalid':
    ' [tool.poetry]\n+include = [{ path = "src/portal_client/_schema.py", format = ["sdist", "wheel"] }]',
  'smoke-test-failed':
    ' [tool.poetry]\n-packages = [{ include = "portal_client/*.py", from = "src" }]\n+packages = [{ include = "portal_client", from = "src" }]',
  'expected-files-mismatch':
    ' - uses: actions/download-artifact@<commit> # v8.0.1\n   with:\n-    path: .\n+    name: dist\n+    path: dist',
  'index-conflict': ' [project]\n-version = "1.4.2"\n+version = "1.4.3"',
  'index-refused':
    ' with:\n-  repository: https://pypi.example.org/old/\n+  repository: https://pypi.example.org/upload/',
  'index-authentication-failed':
    ' with:\n-  pypi-token: ${{ secrets.PYPI_TOKEN }}\n+  pypi-token: ${{ secrets.TESTPYPI_TOKEN }}\n   repository: testpypi',
  'index-mismatch': ' [project]\n-version = "1.4.2"\n+version = "1.4.3"',
  cancelled:
    ' concurrency:\n-  group: publish\n-  cancel-in-progress: true\n+  group: publish-${{ github.ref }}\n+  cancel-in-progress: false',
  'internal-error':
    '-- uses: org/poetry-publish-action@<commit> # v1.0.1\n+- uses: org/poetry-publish-action@<commit> # v1.0.0',
};

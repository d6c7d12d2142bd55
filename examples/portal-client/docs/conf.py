"""Sphinx: poetry run sphinx-build docs docs/_build"""

project = "example-portal-client"
copyright = "2026, Example Authors"
extensions = ["sphinx.ext.autodoc"]
html_theme = "furo"
exclude_patterns = ["_build"]

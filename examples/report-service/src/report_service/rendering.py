"""How a report becomes a page."""

from collections.abc import Mapping, Sequence

from jinja2 import Environment

PAGE = """<h1>{{ title }}</h1>
<table>
{% for row in rows %}<tr>{% for value in row.values() %}<td>{{ value }}</td>{% endfor %}</tr>
{% endfor %}</table>
"""


def render(title: str, rows: Sequence[Mapping[str, object]]) -> str:
    """The page of a report. What the rows hold is shown, never taken for markup."""
    return Environment(autoescape=True).from_string(PAGE).render(title=title, rows=rows)

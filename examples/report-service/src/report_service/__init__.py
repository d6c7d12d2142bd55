"""A service that keeps reports in a database and renders them in the background."""

__version__ = "2.3.0"

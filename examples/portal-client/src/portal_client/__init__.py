"""Client for a web portal that takes its forms encrypted."""

from importlib.metadata import version

from .sealing import Sealer, TamperedError
from .session import Portal, PortalError

__all__ = ["Portal", "PortalError", "Sealer", "TamperedError", "__version__"]

__version__ = version("example-portal-client")

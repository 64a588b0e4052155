"""How each language says that somebody said something: cues, sources, offices. A language file takes its three sections
from here when it has them here; a new language can as well keep them in its own file.
"""

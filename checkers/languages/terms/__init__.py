"""How each language names days and periods, what is measured, and how figures move: one module per language."""

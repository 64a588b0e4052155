"""Unicode CLDR by language, written by tools/cldr.py: do not edit. See LICENSE.unicode."""

"""Pairs of a fact and a sentence that tells it, truly or with one slip, in every language with a file.

Nothing here but `trial` knows of the code under test: frames are hand-written, numbers, scale words and currencies come
from Babel, and what is true is decided by `oracle`, rules of its own.
"""

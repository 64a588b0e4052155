"""One file per command of the terminal that is not needed for checking itself: the directory is the registry.

A file's `COMMAND` is the click command; its name is the file's, with dashes for underscores. It is imported when the
command is called or the help lists it, so what it needs (a web server, a language server) costs nobody else anything.
"""

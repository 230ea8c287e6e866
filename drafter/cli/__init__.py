"""The command line: everything the window can do.

Each command is one function in the module of its subject; it takes the parsed arguments and
returns an exit code.
"""

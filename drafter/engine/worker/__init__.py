"""The child process of the engine: the only code that loads the model library.

`main` is the door: `python -m drafter.engine.worker`, or `drafter --engine-worker` once frozen.
"""


def main() -> int:
    """Serve commands from standard input until it ends. Returns the exit code."""
    from drafter.engine.worker.serve import serve  # noqa: PLC0415 - loads the model library

    return serve()

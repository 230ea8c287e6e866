"""A child that speaks the engine's protocol without a model: `python scripted_worker.py BEHAVIOUR`.

Behaviours: good, slow (writes until stopped), deaf (the same, but hears no stop), silent (never
answers), garbage, dies (after a word), refuses (the model).
"""

import os
import sys
import threading

from drafter.engine import protocol
from drafter.engine.protocol import (
    Candidate,
    Done,
    Failed,
    Finish,
    Generate,
    Load,
    Measured,
    Ready,
    Reply,
    Stop,
    Stopped,
    Timing,
    Token,
    WarmUp,
)


def send(reply: Reply) -> None:
    sys.stdout.buffer.write(protocol.encode(reply))
    sys.stdout.buffer.flush()


def generate(request: Generate, behaviour: str, stopped: threading.Event) -> None:
    send(Token(request.id, "Wört"))
    if behaviour == "dies":
        os._exit(3)
    if behaviour == "garbage":
        sys.stdout.write("das ist kein JSON\n")
        sys.stdout.flush()
    if behaviour in {"slow", "deaf"}:
        stopped.wait()
        send(Stopped(request.id))
        return
    send(Token(request.id, "er"))
    candidate = Candidate("Wörter", 2, Finish.END, 0.0, 0)
    send(Done(request.id, (candidate,), Timing(0.1, 0.1, 0.1, 0.1, 3, 2, 2, 2)))


def answer(command: protocol.Command, behaviour: str, stopped: threading.Event) -> None:
    if isinstance(command, Load):
        refused = behaviour == "refuses"
        send(Failed(0, "engine.model_refused") if refused else Ready(Measured(2), 0.1, "x", "y"))
    elif isinstance(command, Generate) and behaviour != "silent":
        stopped.clear()
        work = threading.Thread(target=generate, args=(command, behaviour, stopped), daemon=True)
        work.start()
    elif isinstance(command, WarmUp):
        send(Done(command.id, (), Timing(0.1, 0.0, 0.1, 0.0, 3, 0, 0, 0)))
    elif isinstance(command, Stop) and behaviour != "deaf":
        stopped.set()


def main() -> None:
    stopped = threading.Event()
    for line in sys.stdin.buffer:
        answer(protocol.decode_command(line), sys.argv[1], stopped)


if __name__ == "__main__":
    main()

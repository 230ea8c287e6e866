"""The engine's part of `drafter bench`: ratios from one run, measured in a child process."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from drafter.engine import protocol
from drafter.engine.base import Event
from drafter.engine.client import EngineClient, EngineSettings
from drafter.engine.protocol import Generate, Load, Phase, Progress, Token
from drafter.engine.requests import request_for
from drafter.notice.faults import EngineFault
from drafter.wording.prompts import Prompt

# Passages with a few slips, for the copying task, and passages for rewriting.
COPYING = (
    (
        "Die Bewilligung wird wiederufen, wenn die Mittel nicht bis zum 30.11.2026 verwendet "
        "werden. Bereits ausgezahlte Beträge sind in diesem Fall zu erstatten."
    ),
    (
        "Der Bescheid über die Abfallgebühren vom 09.01.2026 wird geändert. Die Gebühr beträgt "
        "nun 184,20 EUR und ist bis zum 15.03.2026 zu zahlen."
    ),
    (
        "Die Sondernutzung der Gehwegfläche vor dem Grundstück Lindenweg 4 wird für die Dauer von "
        "drei Wochen erlaubt. Der Gehweg muss auf einer Breite von 1,50 m frei bleiben."
    ),
    (
        "Ihren Wiederspruch gegen den Bescheid vom 22.10.2025 weise ich zurück. Die Kosten des "
        "Verfahrens haben Sie zu tragen."
    ),
    (
        "Der Hund ist außerhalb des eingefriedeten Grundstücks an einer höchstens zwei Meter "
        "langen Leine zu führen und muß einen beißsicheren Maulkorb tragen. Die Leine darf nur "
        "Personen überlassen werden, die den Hund sicher halten können. Der Nachweis der "
        "Haftpflichtversicherung ist bis zum 30.06.2026 vorzulegen."
    ),
    (
        "Die Zuwendung darf nur für den im Bescheid bestimmten Zweck verwendet werden. Der "
        "Verwendungsnachweis ist innerhalb von sechs Monaten nach Abschluss der Maßnahme "
        "vorzulegen und besteht aus einem Sachbericht und einem zahlenmäßigen Nachweiß. Belege "
        "sind fünf Jahre lang aufzubewahren."
    ),
)
REWRITING = (
    (
        "Die Erteilung der Erlaubnis erfolgt unter dem Vorbehalt des Widerrufs und ist bis zum "
        "31.12.2027 befristet."
    ),
    (
        "Die Nachreichung der Lohnbescheinigungen für die Monate Januar bis März 2026 hat "
        "innerhalb von 14 Tagen zu erfolgen."
    ),
    (
        "Eine Befreiung von der Gebühr in Höhe von 48,00 EUR kann nach § 5 Abs. 2 der Satzung nur "
        "auf Antrag gewährt werden."
    ),
)
_PATIENCE = 300.0


def run(
    settings: EngineSettings, copying: Sequence[Prompt], rewriting: Sequence[Prompt]
) -> dict[str, float]:
    """All measures of the engine: ratios as in `worker.measure`, and seconds to a stop by phase.

    The prompts are those of `COPYING` (one candidate each) and `REWRITING` (several).
    """
    path = settings.locate(lambda _done, _total: None)
    load = Load(str(path), settings.context_tokens, settings.measured)
    requests = [request_for(prompt) for prompt in (*copying, *rewriting)]
    lines = protocol.encode(load) + b"".join(map(_line, requests))
    done = subprocess.run(
        [sys.executable, "-m", "drafter.engine.worker.measure"],
        input=lines,
        capture_output=True,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if done.returncode:
        raise EngineFault("engine.died", detail=done.returncode)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found | stop_seconds(settings, request_for(rewriting[0]))


def _line(request: Generate) -> bytes:
    return protocol.encode(request)


def stop_seconds(settings: EngineSettings, request: Generate) -> dict[str, float]:
    """Seconds from a stop to its acknowledgement while loading, reading and writing."""
    client = EngineClient(settings)
    long = " ".join(REWRITING) * 3
    last = replace(request.messages[-1], content=long)
    try:
        return {
            f"stop_{phase}_seconds": round(
                _stop_in(client, replace(request, messages=(*request.messages[:-1], last)), phase),
                3,
            )
            for phase in (Phase.LOADING, Phase.READING, Phase.WRITING)
        }
    finally:
        client.close()


def _stop_in(client: EngineClient, request: Generate, phase: Phase) -> float:
    reached = threading.Event()

    def on_event(event: Event) -> None:
        writing = isinstance(event, Token) and phase is Phase.WRITING
        if writing or (isinstance(event, Progress) and event.phase is phase):
            reached.set()

    handle = client.suggest(request, on_event)
    reached.wait(_PATIENCE)
    asked = time.perf_counter()
    handle.stop()
    handle.wait(_PATIENCE)
    return time.perf_counter() - asked

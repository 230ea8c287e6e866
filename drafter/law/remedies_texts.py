"""The wording of the Rechtsbehelfsbelehrungen: short, because every addition can make them wrong.

Own drafts, to be released by the authority's legal office. One month is „innerhalb eines Monats
nach Bekanntgabe“: never weeks, days or a calendar date (VwGO § 58, SGG § 66).
"""

from typing import Final

from drafter.law.remedies_table import OBJECTIONS, Module
from drafter.notice.authority import Authority

_FEMININE: Final = (
    "Stadt",
    "Region",
    "Gemeinde",
    "Samtgemeinde",
    "Hansestadt",
    "Universitätsstadt",
)
_AFTER_OBJECTION: Final = frozenset({Module.R4, Module.R6})
_SOCIAL: Final = frozenset({Module.R3, Module.R4})

_FORMS: Final = {
    Module.R2S: (
        "Der Widerspruch kann schriftlich, in elektronischer Form nach § 3a Absatz 2 VwVfG, "
        "schriftformersetzend nach § 3a Absatz 3 VwVfG und § 9a Absatz 5 OZG oder zur "
        "Niederschrift erhoben werden."
    ),
    Module.R3: (
        "Der Widerspruch kann schriftlich, in elektronischer Form nach § 36a Absatz 2 SGB I, "
        "schriftformersetzend nach § 36a Absatz 2a SGB I und § 9a Absatz 5 OZG oder zur "
        "Niederschrift erhoben werden."
    ),
    Module.R4: (
        "Die Klage kann schriftlich, als elektronisches Dokument nach § 65a SGG oder zu Protokoll "
        "der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle erhoben werden."
    ),
    Module.R5: (
        "Die Klage kann schriftlich, als elektronisches Dokument nach § 55a VwGO oder zu Protokoll "
        "der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle erhoben werden."
    ),
}


def needs_form(module: Module) -> bool:
    """Return whether the form of the remedy must be named (SGB X § 36, BSG B 7 AS 10/22 R)."""
    return module in _FORMS


def form_sentence(module: Module) -> str:
    """Return the sentence on the form, empty where the shortest text is the safest."""
    return _FORMS.get(module, "")


def addressee(module: Module, authority: Authority) -> str:
    """Return name and address of the court or authority that the remedy goes to."""
    if module in OBJECTIONS:
        return authority.seat_line
    court = authority.social_court if module in _SOCIAL else authority.administrative_court
    return court.line


def remedy_name(module: Module) -> str:
    """Return „Widerspruch“ or „Klage“."""
    return "Widerspruch" if module in OBJECTIONS else "Klage"


def paragraphs(
    module: Module,
    authority: Authority,
    *,
    numbers: tuple[str, ...] = (),
    served: bool = False,
    abroad: bool = False,
) -> tuple[str, ...]:
    """Return the text of one module; ``numbers`` of the Tenor where rulings differ."""
    if module is Module.R0:
        return ()
    place = addressee(module, authority)
    at = "bei der" if place.startswith(_FEMININE) else "beim"
    main = (
        f"Gegen {_object(module, numbers)} kann {period(module, abroad=abroad)} nach "
        f"{event(module, served=served)} {remedy_name(module)} {at} {place}, erhoben werden."
    )
    url = authority.remedies.electronic_access_url
    texts = [main]
    if needs_form(module):
        texts.append(form_sentence(module))
    if module in OBJECTIONS and needs_form(module) and url:
        texts.append(f"Hinweise zum elektronischen Zugang finden Sie unter {url}.")
    return (" ".join(texts),)


def period(module: Module, *, abroad: bool) -> str:
    """Return the words of the period: one month, three for social law abroad (SGG §§ 84, 87)."""
    three = abroad and module in _SOCIAL
    return "innerhalb von drei Monaten" if three else "innerhalb eines Monats"


def event(module: Module, *, served: bool) -> str:
    """Return what starts the period; a Widerspruchsbescheid of the VwGO is always served (§ 73)."""
    return "Zustellung" if served or module is Module.R6 else "Bekanntgabe"


def _object(module: Module, numbers: tuple[str, ...]) -> str:
    if module in _AFTER_OBJECTION:
        return "den Ausgangsbescheid in der Gestalt dieses Widerspruchsbescheides"
    if not numbers:
        return "diesen Bescheid"
    if len(numbers) == 1:
        return f"die Entscheidung in Nummer {numbers[0]} dieses Bescheides"
    listed = f"{', '.join(numbers[:-1])} und {numbers[-1]}"
    return f"die Entscheidungen in den Nummern {listed} dieses Bescheides"

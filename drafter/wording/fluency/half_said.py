"""Constructions that lack a part or have one too many, as patterns, each with its example."""

import re
from typing import Final

from drafter.wording.fluency.verbs import BE, BECOME, HAVE, MODAL, SIGN

_AUXILIARY = f"{BE}|{HAVE}|{BECOME}"
_AN_OBJECT = (
    r"(?:(?:die|den|das|Ihre[nr]?|eine?n?) (?!ganze|gesamte|letzte|\w*(?:Tag|Monat)\b)"
    r"|(?!Herrn|Frau)[A-ZÄÖÜ]\w+(?:en|e) )"
)
_NOBODY = r"(?:(?!\b(?:wir|Sie|sie|man|es|er|ich|[Dd]ie|das|[Dd]er \w+e)\b)[^,;:])*"
BROKEN: Final = (
    # „Sie müssen die Abgabe eingestellt werden“, „dürfen Sie Gehölze nicht geschnitten werden“
    re.compile(
        rf"\b(?:(?:Sie|[Ww]ir|[Ii]ch) (?:{MODAL})|(?:{MODAL}) (?:Sie|wir|ich)) {_AN_OBJECT}"
        rf"{SIGN}*\b[a-zäöüß]{{3,}}(?:t|en) (?:werden|sein)(?=[.,;]| (?:und|oder|sowie)\b)"
    ),
    # „Denn während der Zeit Einkommen erzielt wird.“
    re.compile(
        rf"^Denn (?:(?!\b(?:{_AUXILIARY}|{MODAL})\b){SIGN})* [a-zäöüß]+(?:t|en) "
        rf"(?:{_AUXILIARY})[.;]$"
    ),
    # „Wir bitten Sie, dieser muss nachgereicht werden“
    re.compile(
        rf"\b[Bb]itten? (?:wir |ich )?Sie, (?:diese[rs]?|er|sie|es) (?:{MODAL}|{_AUXILIARY})\b"
    ),
    # „Der Grad beträgt weiterhin mit 40.“, „darf nicht überschreiten bei 150 mg/l“
    re.compile(rf"\b(?:beträgt|betragen)\b{SIGN}* mit \d[\d.,]*(?: \w+)?[.;](?=$| [A-ZÄÖÜ])"),
    re.compile(r"\b(?:über|unter)schreiten (?:bei|mit|um|von)\b"),
    # „ist bis zu 12 m³ pro Tag beschränkt“
    re.compile(
        rf"\b(?:ist|sind|wird|werden)\b(?:(?!\bauf\b){SIGN})* bis zu \d(?:(?!\bauf\b){SIGN})*"
        r"\b(?:beschränkt|begrenzt)\b"
    ),
    # „Es muss spätestens bis zum 31.03.2027 sein.“, „und haben sofort die Wirkung“
    re.compile(rf"^Es (?:{MODAL}) (?:[a-zäöüß]+ ){{0,3}}(?:bis|am|ab)\b(?: zum| dem)? [\d.]+ sein"),
    re.compile(
        r"\b[Ww]ir\b[^.;]*\bhaben (?:sofort |damit |dann )?(?:die |eine |sofortige )?Wirkung\b"
    ),
    # „Sind Fehlzeiten des Kindes, erfolgt …“
    re.compile(r"^(?:Sind|Ist) (?:[a-zäöüß]+ )?[A-ZÄÖÜ]\w+(?: de[sr] [A-ZÄÖÜ]\w+)?, "),
    # „Wir drohen ihr die Abschiebung an: in ihren Staat an.“
    re.compile(r"\b(ab|an|auf|aus|ein|fest|vor|zu): [^.;]* \1[.]$"),
    # „Wenn Frau Venn diese Verpflichtung nicht nachkommt“
    re.compile(
        r"\b(?:[Ww]eil|[Dd]a|[Ww]enn|[Ss]oweit|[Ff]alls|[Ss]ofern) "
        r"(?:(?:Frau|Herr) [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)*|er|sie|Sie|wir|ich) "
        r"(?:die|diese|das|dieses|Ihre|unsere|ihre|seine) [A-ZÄÖÜ][^,;:]*"
        r"\b(?:nachkommt|nachkommen|entspricht|entsprechen|zustimmt|zustimmen|abhilft)(?=[.,])"
    ),
    # „Bei Weigerung darf daraus schließen, dass …“
    re.compile(
        rf"^(?:Bei|Nach|Aus|Wegen|Mit) {_NOBODY}\b(?:kann|darf|muss)\b{_NOBODY}"
        r"\b(?:schließen|annehmen|folgern)(?=[.,])"
    ),
    # „Haben Sie zu Unrecht Leistungen, müssen Sie nach § 50 SGB X erstatten.“
    re.compile(
        r"^(?:Haben|Sind|Wenn) Sie [^,;:]*, (?:müssen|können|dürfen) Sie "
        r"(?:(?!\b(?:die|das|den|diese[sn]?|sie|es|ihn|uns)\b)[^,;:A-ZÄÖÜ])*"
        r"(?:(?:§§?|Abs\.|Satz|Nr\.) ?\d\w* |[A-ZÄÖÜ]\w*[A-ZÄÖÜ]\w*(?: [IVX]+)? )*"
        r"(?:erstatten|vorlegen|beantragen|einreichen|nachweisen|beachten|einhalten|mitteilen)[.]$"
    ),
    # „da die Verurteilung die Zuverlässigkeit nicht mehr vorliegt“: two subjects
    re.compile(
        r"\b(?:da|weil|dass) die (?:[a-zäöüß]+ )?[A-ZÄÖÜ]\w+(?:ung|heit|keit|schaft|tion)\b"
        r"(?:(?!\b(?:und|oder|sowie|sich)\b)[^,;:])*"
        r"(?<!für)(?<!an)(?<!auf)(?<!über)(?<!gegen)(?<!durch)(?<!in)(?<!um)(?<!ohne) "
        r"die (?:[a-zäöüß]+ )?[A-ZÄÖÜ](?:(?!\b(?:und|oder|sowie|sich)\b)[^,;:])*"
        r"\b(?:vorliegt|besteht|fehlt|entfällt|gegeben ist)\b"
    ),
)

"""The authority profile: what makes a template the notice of one county."""

from dataclasses import dataclass
from enum import StrEnum

from drafter.notice.endpoint import Endpoint


class LetterForm(StrEnum):
    """Page form after DIN 5008: the height of the letterhead."""

    A = "A"
    B = "B"


@dataclass(frozen=True, slots=True)
class Court:
    """A court as it is named in a Rechtsbehelfsbelehrung."""

    name: str
    street: str
    postcode: str
    place: str
    source: str = ""

    @property
    def line(self) -> str:
        """Name and address in one line."""
        return f"{self.name}, {self.street}, {self.postcode} {self.place}"


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account of the authority's treasury."""

    iban: str
    bic: str
    bank: str


@dataclass(frozen=True, slots=True)
class AiPolicy:
    """What the authority allows the model to do; ``record_text`` keeps texts beside the hashes.

    ``minimum_offered_share`` above 0: a model may be asked only after ``drafter eval`` has shown
    that share of passages with an offered suggestion, and no fact error. ``endpoint``: the model
    server on the premises that is asked in place of a model of the manifest.
    """

    enabled: bool = True
    admitted_models: tuple[str, ...] = ()  # ids of the manifest; empty: as the manifest admits
    record_text: bool = False
    notice_sentence: str = ""  # optional sentence on AI help, printed in the notice
    minimum_offered_share: float = 0.0
    endpoint: Endpoint | None = None


@dataclass(frozen=True, slots=True)
class RemedySettings:
    """Answers to what the law leaves to the authority; None: not decided, so it blocks.

    ``objection_for_charges``: option of NJG § 80(3); ``waste_fees`` and ``penalty_payment``:
    "R1" or "R2"; ``electronic_access_url``: page that explains electronic access.
    """

    objection_for_charges: bool | None = None
    waste_fees: str | None = None
    penalty_payment: str | None = None
    electronic_access_url: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """A county as sender of notices. All parts come from ``profile.toml``."""

    id: str
    name: str  # „Landkreis Heidekreis“
    short_name: str
    head: str  # Behördenkopf: „Der Landrat“
    street: str
    postcode: str
    place: str
    phone: str
    email: str
    web: str
    form: LetterForm
    administrative_court: Court
    social_court: Court
    bank: BankAccount
    ai_policy: AiPolicy
    remedies: RemedySettings
    municipal_jobcentre: bool  # zugelassener kommunaler Träger (SGB II)
    file_reference_pattern: str  # regular expression of an Aktenzeichen
    holidays: str = "NI"
    language: str = "de-DE"
    example: bool = True  # made-up details; printed nowhere, shown in the window

    @property
    def title(self) -> str:
        """The name as the window shows it; an example says so."""
        return f"{self.name} (Beispiel)" if self.example else self.name

    @property
    def return_address(self) -> str:
        """The one-line Rücksendeangabe above the recipient."""
        return f"{self.name} · {self.street} · {self.postcode} {self.place}"

    @property
    def seat_line(self) -> str:
        """Name and address in one line, as a Rechtsbehelfsbelehrung names it."""
        return f"{self.name}, {self.street}, {self.postcode} {self.place}"

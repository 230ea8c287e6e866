"""Which Rechtsbehelfsbelehrung a notice needs: decided from its matter, never typed."""

from dataclasses import dataclass

from drafter.law import remedies_texts
from drafter.law.remedies_table import AREAS, OBJECTIONS, Module, Row, Setting, row_for
from drafter.law.rulings import Ruling, rulings_of
from drafter.law.service import abroad_of, served_of
from drafter.notice.authority import Authority
from drafter.notice.document import Matter, Notice, RulingKind
from drafter.notice.findings import Finding, error, info, warning

__all__ = ["AREAS", "Instruction", "Module", "Refusal", "Remedy", "decide", "for_notice"]

_CHOICES = {"R1": Module.R1, "R2": Module.R2}


@dataclass(frozen=True, slots=True)
class Instruction:
    """One module with the numbers of the Tenor it is for (none: the whole notice)."""

    module: Module
    numbers: tuple[str, ...]
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remedy:
    """What the notice has to say; ``findings`` are doubts that a person should know of."""

    instructions: tuple[Instruction, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def modules(self) -> tuple[Module, ...]:
        """The modules in the order of the rulings."""
        return tuple(i.module for i in self.instructions)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text, a paragraph an entry; empty where no Belehrung may stand."""
        return tuple(text for i in self.instructions for text in i.paragraphs)


@dataclass(frozen=True, slots=True)
class Refusal:
    """No decision is possible; the findings say which setting or matter is missing."""

    findings: tuple[Finding, ...]


def decide(
    matter: Matter,
    authority: Authority,
    *,
    served: bool = False,
    abroad: bool = False,
    rulings: tuple[Ruling, ...] = (),
) -> Remedy | Refusal:
    """Return the Rechtsbehelfsbelehrung for a notice, or why there can be none yet.

    ``served``: with formal Zustellung; ``abroad``: announced outside Germany; ``rulings``: the
    numbers of the Tenor (none given: one ruling). Rulings that impose no costs count as main.
    """
    if not matter.administrative_act:
        return _procedural(Module.R0)
    row = row_for(matter.area)
    refused = _refuse(row, matter, authority)
    if row is None or refused:
        return Refusal(refused)
    chosen = _modules(row, authority, rulings or (Ruling("1"),))
    if isinstance(chosen, Refusal):
        return chosen
    if not chosen or tuple(chosen) == (Module.R0,):
        return _procedural(Module.R0)
    instructions = tuple(
        Instruction(
            module,
            numbers if len(chosen) > 1 else (),
            remedies_texts.paragraphs(
                module,
                authority,
                numbers=numbers if len(chosen) > 1 else (),
                served=served,
                abroad=abroad,
            ),
        )
        for module, numbers in chosen.items()
    )
    return Remedy(instructions, _doubts(row, tuple(chosen), authority))


def for_notice(notice: Notice, authority: Authority) -> Remedy | Refusal:
    """Return the decision for a rendered notice: service, place and rulings are read from it."""
    charges = notice.matter.area in {"abgaben", "verwaltungskosten", "abfallgebuehren"}
    return decide(
        notice.matter,
        authority,
        served=served_of(notice),
        abroad=abroad_of(notice),
        rulings=rulings_of(notice, charges=charges),
    )


def _procedural(module: Module) -> Remedy:
    return Remedy((Instruction(module, (), ()),))


def _refuse(row: Row | None, matter: Matter, authority: Authority) -> tuple[Finding, ...]:
    """Return why the table gives no answer for this matter and authority."""
    if row is None:
        known = ", ".join(AREAS)
        return (error("remedies.area_unknown", source="§ 80 NJG", area=matter.area, known=known),)
    source = str(row.source)
    if matter.procedure_law not in row.laws:
        return (error("remedies.law_mismatch", source=source, area=matter.area),)
    if row.module is None and row.setting is None:
        return (error("remedies.out_of_scope", source=source, area=matter.area),)
    if row.jobcentre and not authority.municipal_jobcentre:
        return (error("remedies.no_jobcentre", source="§ 6a SGB II", authority=authority.name),)
    return ()


def _modules(
    row: Row, authority: Authority, rulings: tuple[Ruling, ...]
) -> dict[Module, tuple[str, ...]] | Refusal:
    """Return the modules with the numbers they are for, in the order of the Tenor."""
    chosen: dict[Module, tuple[str, ...]] = {}
    open_settings: dict[Setting, Finding] = {}
    for ruling in rulings:
        found = _module(row, authority, ruling.kind)
        if isinstance(found, Setting):
            open_settings[found] = _undecided(found, row)
        else:
            chosen[found] = (*chosen.get(found, ()), ruling.number)
    return Refusal(tuple(open_settings.values())) if open_settings else chosen


def _module(row: Row, authority: Authority, kind: RulingKind) -> Module | Setting:
    """Return the module for one ruling, or the setting that has to be decided first."""
    if row.setting is not None:
        return _by_setting(row.setting, authority)
    main = row.module or Module.R0
    if main in {Module.R0, Module.R4, Module.R6} or main not in {Module.R1, Module.R2}:
        return main  # social law knows no costs; after an objection one action is against all
    if kind is RulingKind.COSTS:
        return _by_setting(Setting.CHARGES, authority)
    if kind is RulingKind.ENFORCEMENT and main is Module.R2:
        return _by_setting(Setting.PENALTY, authority)
    return main


def _by_setting(setting: Setting, authority: Authority) -> Module | Setting:
    settings = authority.remedies
    if setting is Setting.CHARGES:
        if settings.objection_for_charges is None:
            return setting
        return Module.R2 if settings.objection_for_charges else Module.R1
    choice = settings.waste_fees if setting is Setting.WASTE_FEES else settings.penalty_payment
    return _CHOICES.get(choice or "", setting)


def _undecided(setting: Setting, row: Row) -> Finding:
    return error(f"remedies.open.{setting.value}", source=str(row.source), setting=setting.value)


def _doubts(row: Row, modules: tuple[Module, ...], authority: Authority) -> tuple[Finding, ...]:
    """Return what a person should know although the Belehrung can be written."""
    found: list[Finding] = []
    if not row.source.certain:
        found.append(info("remedies.unconfirmed", source=str(row.source)))
    if row.module is Module.R2 and Module.R1 in modules:
        found.append(warning("remedies.costs_of_objection", source="§ 80 Abs. 2 Nr. 4 NJG"))
    form = any(m in OBJECTIONS and remedies_texts.needs_form(m) for m in modules)
    if form and not authority.remedies.electronic_access_url:
        found.append(warning("remedies.no_access_url", source="BSG, 27.09.2023, B 7 AS 10/22 R"))
    return tuple(found)

"""Small template packages for tests, and the real ones with their cases."""

import tomllib
from collections.abc import Mapping

from drafter.files import packages
from drafter.files.places import Places
from drafter.notice.document import Notice
from drafter.notice.findings import Finding
from drafter.templating.parsers import Raw
from drafter.templating.render import Renderer, TemplatePackage
from drafter.templating.schema import Schema
from drafter.templating.values import CaseValues, parse
from tests.helpers.documents import AUTHORITY

HEAD = """
id = "probe"
title = "Probe"
version = "1.0.0"
category = "Probe"
description = "Probe"
notice_title = "Probe"
[matter]
area = "zuwendung"
law_as_of = "2026-08-19"
administrative_act = false
[[group]]
id = "alles"
title = "Alles"
"""
NAME = """
[[group.field]]
name = "name"
label = "Name"
kind = "text"
"""


def schema(fields: str = NAME) -> Schema:
    """A schema with these fields, written as in template.toml."""
    return Schema.model_validate(tomllib.loads(HEAD + fields))


def package(text: str, fields: str = NAME, **partials: str) -> TemplatePackage:
    """A package whose text stands in one section."""
    body = f'{{% section eins, "Eins" %}}\n{text}\n{{% endsection %}}\n'
    named = {f"{name}.jinja": partial for name, partial in partials.items()}
    return TemplatePackage(schema(fields), body, named)


def rendered(text: str, raw: Mapping[str, Raw], fields: str = NAME) -> Notice:
    """The notice of a small package."""
    renderer = Renderer(package(text, fields))
    values, _ = parse(renderer.compiled_schema, raw)
    return renderer.render(values, AUTHORITY)


def printed(text: str, raw: Mapping[str, Raw], fields: str = NAME) -> str:
    """The plain text of the notice of a small package."""
    return "\n".join(p.text for p in rendered(text, raw, fields).passages())


def parsed(fields: str, raw: Mapping[str, Raw]) -> tuple[CaseValues, list[Finding]]:
    """Values and findings for raw answers."""
    return parse(Renderer(package("{{ name }}", fields + NAME)).compiled_schema, raw)


def grant() -> TemplatePackage:
    """The real Zuwendungsbescheid."""
    places = Places.find()
    return packages.load(places.templates / "zuwendungsbescheid", places.partials)


def grant_case(name: str) -> packages.Case:
    """One of its cases."""
    places = Places.find()
    return packages.load_case(places.templates / "zuwendungsbescheid" / "cases" / f"{name}.toml")

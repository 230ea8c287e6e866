"""The numbers of a Tenor say what they decide; the mark is read and not printed."""

from drafter.notice.document import Paragraph, RulingKind
from drafter.notice.findings import Severity
from drafter.templating import ruling_marks
from drafter.templating.lint import Sources, lint
from drafter.templating.render import NOTICE, Renderer, TemplatePackage
from drafter.templating.values import parse
from tests.helpers.documents import AUTHORITY
from tests.helpers.packages import HEAD, NAME, schema

TENOR = """{{% section entscheidung, "Entscheidung", kind="tenor" %}}
{lines}
{{% endsection %}}
{{% section belehrung, "Belehrung", kind="remedy" %}}
{{{{ name }}}}
{{% endsection %}}"""


def tenor(*lines: str) -> str:
    return TENOR.format(lines="\n".join(lines))


def paragraphs(text: str, name: str) -> list[Paragraph]:
    renderer = Renderer(TemplatePackage(schema(), text, {}))
    values, _ = parse(renderer.compiled_schema, {"name": name})
    notice = renderer.render(values, AUTHORITY)
    return [
        block
        for passage in notice.sections[0].passages
        for block in passage.blocks
        if isinstance(block, Paragraph)
    ]


def test_each_number_has_its_kind_and_the_mark_is_gone() -> None:
    text = tenor(
        "1. [Entscheidung] Ich lehne ab.",
        "2. [Zwangsmittel] **Ich drohe** es an.",
        "3. [Kosten] {{ name }} trägt die Kosten.",
    )
    one, two, three = paragraphs(text, "Muster")
    assert (one.text, one.ruling) == ("Ich lehne ab.", RulingKind.MAIN)
    assert (two.text, two.ruling) == ("Ich drohe es an.", RulingKind.ENFORCEMENT)
    assert (three.text, three.ruling) == ("Muster trägt die Kosten.", RulingKind.COSTS)


def test_a_value_is_never_a_mark() -> None:
    (only,) = paragraphs(tenor("1. {{ name }}"), "[Kosten] Muster")
    assert (only.text, only.ruling) == ("[Kosten] Muster", None)


def test_outside_the_tenor_brackets_are_words() -> None:
    text = '{% section hinweise, "Hinweise" %}\n1. [Kosten] für {{ name }}\n{% endsection %}'
    (only,) = paragraphs(text, "Muster")
    assert (only.text, only.ruling) == ("[Kosten] für Muster", None)


def test_lint_asks_for_the_kind_at_its_place() -> None:
    text = tenor("1. Ich lehne ab.", "2. [Gebühren] Sie zahlen.", "   1. Unterpunkt.")
    found = lint(Sources(schema(), HEAD + NAME, {NOTICE: text}, "probe"))
    codes = {f.code: f for f in found if f.code.startswith("lint.ruling")}
    assert set(codes) == {"lint.ruling_unmarked", "lint.ruling_unknown"}
    assert codes["lint.ruling_unmarked"].severity is Severity.WARNING
    assert codes["lint.ruling_unknown"].severity is Severity.ERROR
    assert codes["lint.ruling_unknown"].where.words == "Gebühren"


def test_numbers_after_the_tenor_need_no_kind() -> None:
    text = tenor("1. [Entscheidung] Ich lehne ab.") + "\n1. Ein Hinweis."
    assert not list(ruling_marks.unmarked(text))

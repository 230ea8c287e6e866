"""What an act named by a noun is done to, as the object of its verb."""

from drafter.wording.by_rule.active import Doer, told_by
from drafter.wording.by_rule.acts import verbs_for_acts
from drafter.wording.by_rule.passive import passive_of
from drafter.wording.by_rule.sentence import read
from drafter.wording.by_rule.verb_forms import plural
from drafter.wording.syntax.verbs import Verb


def object_of(act: str, what: str, found: Verb) -> str:
    """„den Bescheid“ for „des Bescheides“ behind „Vorlage“; empty where the form is not sure."""
    sentence = read(verbs_for_acts(f"Die {act} {what} kann erfolgen."))
    passive = passive_of(sentence)
    if passive is None or passive.infinitive != found.infinitive:
        return ""
    second, prefix = plural(found)
    told = told_by(sentence, passive, Doer("Sie", second, prefix), {}) or ""
    opening, closing = f"Sie {second} ", f" {prefix}." if prefix else "."
    if not told.startswith(opening) or not told.endswith(closing):
        return ""
    return told.removeprefix(opening).removesuffix(closing)

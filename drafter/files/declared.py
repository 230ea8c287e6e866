"""What is wrong with a declaration, in German: pydantic says it in English."""

from pydantic_core import ErrorDetails

REASONS = {
    "missing": "die Angabe fehlt",
    "extra_forbidden": "diese Angabe gibt es nicht",
    "string_type": "das muss ein Text sein",
    "string_too_short": "die Angabe ist leer",
    "string_pattern_mismatch": "die Angabe hat nicht die erwartete Form ({pattern})",
    "enum": "das gibt es nicht (möglich: {expected})",
    "literal_error": "das gibt es nicht (möglich: {expected})",
    "date_type": "das ist kein Datum; schreiben Sie zum Beispiel 2026-12-31 ohne Anführungszeichen",
    "int_type": "das muss eine ganze Zahl sein",
    "int_parsing": "das muss eine ganze Zahl sein",
    "bool_type": "das muss true oder false sein",
    "tuple_type": "das muss eine Liste in eckigen Klammern sein",
    "too_short": "die Liste ist leer",
    "value_error": "{error}",
}
"""Reasons by pydantic's kind of error; blanks are filled from what pydantic knows about it."""


def reason_of(problem: ErrorDetails) -> str:
    """The German reason, without a full stop."""
    known = REASONS.get(problem["type"])
    if known is None:
        return problem["msg"]
    blanks = dict(problem.get("ctx", {}))
    if "expected" in blanks:
        blanks["expected"] = str(blanks["expected"]).replace(" or ", ", ").replace("'", "")
    return known.format_map(blanks)

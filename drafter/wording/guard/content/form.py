"""The form of a suggestion: language, leftovers of the prompt, an end, a fitting length."""

import re

from drafter.wording.guard.pair import Pair, block, warn
from drafter.wording.guard.verdict import GuardFinding

_FOREIGN = re.compile(
    r"\b(?:the|and|your|you|is|are|for|with|this|that|from|we|please|will|has|been|not|within|shall"
    r"|application|notice|here|le|la|les|des|une|est|votre|vous|pour|avec|el|los|las|una|usted"
    r"|para|su|con)\b"
)
_ONLY_FOREIGN = re.compile(
    r"\b(?:the|and|your|you|are|with|this|that|from|please|been|within|shall|application|les|une"
    r"|est|votre|vous|pour|avec|los|una|usted|para|confirm|decision|receipt|will not|excluded)\b"
)
_CJK = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LEFTOVER = re.compile(
    r"^\s*(?:hier (?:ist|sind|folgt)\b[^.:]{0,60}:|hier ist (?:der|die|eine|ein)\b"
    r"|(?:umformulierung|umformulierter text|vorschlag|neufassung|antwort|ausgabe"
    r"|ergebnis|überarbeitete fassung|überarbeitet|text|original|verständlicher|kürzer|höflicher"
    r"|einfache sprache|bescheid-?text|neuer text)\s*:|gerne?[!,.] |natürlich[!,.] "
    r"|klar[!,.] |sure\b|okay\b)"
    r"|<\|?[\w/ ]+\|?>|\[/?inst\]|```|###|\*\*|\bals (?:ki|sprachmodell)\b|\bassistant\b"
    r"|\buser:|\bsystem:"
    r"|ich habe den (?:text|satz)|ich hoffe,? (?:das|dies) hilft|lass(?:en sie)? mich"
    r" wissen|\banmerkung:"
    r"|\bhinweis zur umformulierung|\berklärung:|\b(?:stich)?notizen?:|\baufgabe:|\bregeln?:\n"
)
_SIGNS = re.compile(r"[.!?:;…“”\"»)\d]\s*$")
_LONG, _SHORT = 2.1, 0.34


def check_form(pair: Pair) -> list[GuardFinding]:
    """What can be seen without comparing content."""
    text, original = pair.suggestion.raw.strip(), pair.original.raw.strip()
    if not text:
        return [block("empty")]
    findings: list[GuardFinding] = []
    for check in (_leftover, _language, _truncated, _repeated):
        findings += check(original, text)
    if not pair.notes:
        findings += _length(original, text)
    return findings


def _leftover(original: str, text: str) -> list[GuardFinding]:
    for match in _LEFTOVER.finditer(text.lower()):
        if match[0].strip() not in original.lower():
            found = text[match.start() : match.end()].strip()
            return [block("prompt_text", suggestion=found, now=match.span())]
    return []


def _language(original: str, text: str) -> list[GuardFinding]:
    strange = _CJK.search(text)
    if strange and not _CJK.search(original):
        return [block("language", suggestion=strange[0], now=strange.span())]
    words = len(text.split())
    hits = [m for m in _ONLY_FOREIGN.finditer(text.lower()) if m[0] not in original.lower()]
    many = list(_FOREIGN.finditer(text.lower()))
    if hits and (len(hits) >= 2 or len(many) > words / 8):
        return [block("language", suggestion=hits[0][0], now=hits[0].span())]
    return []


def _truncated(original: str, text: str) -> list[GuardFinding]:
    if _SIGNS.search(original) and not _SIGNS.search(text):
        last = text.rsplit(maxsplit=1)[-1]
        return [block("truncated", suggestion=f"… {last}", now=(len(text) - len(last), len(text)))]
    if text.endswith(("…", "...")) and not original.endswith(("…", "...")):
        return [block("truncated", suggestion=text[-12:], now=(len(text) - 12, len(text)))]
    return []


def _repeated(original: str, text: str) -> list[GuardFinding]:
    sentences = [s.strip().lower() for s in re.split(r"(?<=[.!?])\s+", text) if len(s) > 25]
    for sentence in sentences:
        if (
            sentences.count(sentence) > original.lower().count(sentence[:-1])
            and sentences.count(sentence) > 1
        ):
            return [warn("repeated", suggestion=sentence[:60])]
    return []


def _length(original: str, text: str) -> list[GuardFinding]:
    before, after = len(original.split()), len(text.split())
    if after > before * _LONG + 6:
        return [warn("too_long")]
    if after < before * _SHORT:
        return [warn("too_short")]
    return []

"""Reversals: a state told as its contrary in one clause, whatever the other sentences repeat.

„Die Frist ist versäumt“ is no „Sie haben die Frist eingehalten“, even where a later sentence tells
rightly that the letter came too late. Both texts are read as they were written; a denial of the
contrary in its own clause is what was meant.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.reading.bearing import denied_at
from drafter.wording.guard.verdict import GuardFinding

_GAP = r"[^.,;:!?]{0,80}?"
_DONE = r"(?:entschieden|abgeschlossen|erledigt|geklärt)"
_REMEDY = r"\b(?:widerspruch|widerspr[eiü]ch\w*|einspruch|klag\w+|einw[äe]nd\w*|beschwerde)\b"
# state of the original, contrary that must not be affirmed, and what leaves the question open
_LINES: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(state), re.compile(contrary), re.compile(open_))
    for state, contrary, open_ in (
        ((r"frist\w*[^.;:!?]*\b(?:versäumt|verpasst|überschritten)\b|\bverfristet\b|\bverspätet\b"
          r"|\bnach (?:dem )?(?:ablauf|ende) de[rs] \w*frist\b"),
         (rf"frist\w*\b{_GAP}\b(?:eingehalten|gewahrt)\b"
          rf"|frist\w*\b{_GAP}\bnoch nicht (?:ab|ver|vor)\w+"),
         r"\b(?:ein(?:zu)?(?:ge)?halt\w*|gewahrt|wahrung|rechtzeitig\w*)\b"),
        (r"\b(?:befinde[tn]|lieg(?:t|en)|lag)\b[^.;:!?]*\baußerhalb\b",
         (rf"\bgehör(?:t|en)\b{_GAP}\bzu[mr]?\b"
          rf"|\b(?:befinde[tn]|lieg(?:t|en)|lag)\b{_GAP}\b(?:im|in de[rmn]|innerhalb)\b"),
         r"\b(?:im|innerhalb|gehör\w*)\b"),
        (r"\baußer (?:betracht|ansatz)\b|\bunberücksichtigt\b|\bnicht (?:mit(?:ge)?zähl\w*)\b",
         (rf"\bzähl(?:t|en)\b{_GAP}\bmit\b|\bmitgezählt\b"
          r"|\bberücksichtigen wir\b|\bwir berücksichtigen\b"),
         r"\bmit(?:zu|ge)\w+|\bberücksichtigt (?:wird|werden)\b|\bzu berücksichtigen\b"),
        (r"\baußer (?:betracht|ansatz)\b|\bunberücksichtigt\b|\banrechnungsfrei\b",
         rf"\b(?:rechnen wir|wir rechnen)\b{_GAP}\ban\b",
         r"\ban(?:zu)?(?:ge)?rechn(?!ungsfrei)\w*"),
        (r"\bzu unrecht\b|\bunberechtigt\w*",
         r"\b(?:zustand(?:en)?|zustehen|zusteht|zugestanden|zu recht|berechtigt)\b",
         r"\b(?:zusteh\w*|anspruch\w*|berechtigt\w*)\b"),
        (r"\b(?:gehemmt|eingestellt|einzustellen|unterbrochen|ausgesetzt|ruhens?|ruht)\b",
         rf"\b(?:läuft|laufen|führ(?:t|en)|setz(?:t|en)|geh(?:t|en))\b{_GAP}\b(?:weiter|fort)\b",
         r"\b(?:weiter\w*|fort\w*|wieder\w*|bis)\b"),
        (r"\bsteh(?:t|en)\b[^.;:!?]*\b(?:nicht|nichts|kein\w*)\b[^.;:!?]*\bentgegen\b",
         rf"\bsteh(?:t|en)\b{_GAP}\b(?:entgegen|im weg)\b|\bsprich(?:t|en)\b{_GAP}\bdagegen\b",
         r"\baber\b|\bjedoch\b|\bsondern\b"),
        ((r"\b(?:entbind|befrei|entheb)\w*\b[^.,;:!?]*\bnicht\b"
         r"|\bkeine (?:\w+ )?(?:freistellung|befreiung|entbindung)\b"),
         r"\b(?:befreit|entbindet|enthebt|befreien|entbinden)\b",
         r"\bbefreit (?:ist|sind|wird|werden)\b|\b(?:ist|sind|wird|werden)\b[^.;:!?]*\bbefreit\b"),
        (r"\bkeine (?:\w+ )?aufschiebende\b", rf"\bschieb(?:t|en)\b{_GAP}\bauf\b", r"\baußer\b"),
        (r"\b(?:ge|ver)hindert (?:war|ist|sind)|\baußerstande\b",
         rf"\bohne\b{_GAP}\b(?:einhalten|wahren|erscheinen|kommen) (?:konnten?|können)\b",
         r"\b(?:konnten?|können)\b"),
        (r"\bbeißen verhinder|\bbeißsicher", r"\bbeißen kann\b", r"\bbeißen kann\b"),
        (r"\bentgegen de[rsm]\b|\bzweckwidrig|\bzweckfremd|\bnicht zweckentsprechend",
         rf"\bfür den (?:\w+ )?zweck\b{_GAP}\b(?:verwendet|genutzt|eingesetzt) (?:haben?|hat)\b",
         r"\bfür den (?:\w+ )?zweck\b"),
        ((r"\bnicht (?:entsprochen|stattgegeben|bewilligt|zugestimmt) w[ei]rd|\babgelehnt\b"
         r"|\bzurückgewiesen\b|\bunbegründet\b"),
         (r"\b(?:das|dem|ihm|diesem wunsch) (?:können|werden|wollen) wir (?:\w+ )?"
         r"(?:tun|machen|entsprechen|nachkommen|zustimmen)\b"
         r"|\bhat (?:\w+ )?(?:einen |vollen )?erfolg\b"),
         r"\b(?:teil\w*|soweit|insoweit|übrigen|abgeholfen|stattgegeben)\b"),
        (r"\b(?:bis|solange|noch nicht)\b",
         (rf"\bnoch (?!nicht)(?:\w+ )?{_DONE}\b"
         rf"|\bnoch steht\b{_GAP}\bfest\b"),
         rf"\bnoch (?!nicht)(?:\w+ )?{_DONE}\b"),
        (r"\bfrühestens\b|\bnicht (?:eher|früher|vor)\b",
         r"\b(?:und|aber) (?:auch |schon )?(?:früher|eher)\b",
         r"\b(?:mindestens|spätestens|(?:und|oder|auch) früher)\b"),
        (r"\b(?:befrei\w*|entf[aä]ll\w*|entbehrlich|nicht|kein\w*|frei|verzicht\w*|abgesehen)\b",
         (r"\bbrauch(?:t|en)\b"
          r"(?![^.;:!?]*\b(?:nicht|kein\w*|nur|bloß|erst|nie\w*|nichts|weder|kaum|um|zeit)\b)"
         r"[^.,;:!?]*\bzu \w+n\b"),
         r"\bbrauch(?:t|en)\b"),
        (r"\bfehl(?:t|en|end\w*)\b|\bbenötig\w*|\berforderlich\b|\bausste\w+|\bnoch nicht\b",
         rf"\b(?:fehl(?:t|en)|brauchen wir|brauche ich|schicken sie)\b{_GAP}\bnicht mehr\b",
         r"\bnicht mehr\b"),
        (r"\bk[aö]nn(?:en)?\b|\bin betracht\b|\bmöglich\b",
         r"\b(?:ist|sind) (?:\w+ ){0,3}unmöglich\b",
         r"\b(?:unmöglich|nicht|kein\w*|ausgeschlossen|scheide\w*|nur)\b"),
        (r"\berforderlich\w*|\bnotwendig\w*|\bbenötig\w*",
         r"\b(?:ist|sind) (?:\w+ )?entbehrlich\b|\bentbehrlich (?:ist|sind)\b",
         r"\b(?:entbehrlich|verzicht\w*|abgesehen|befrei\w*)\b"),
        (r"\b(?:angeordnet|festgesetzt|erhoben|verhängt|auferlegt)\b",
         rf"\bsehen wir\b{_GAP}\bab\b|\bverzichten wir\b|\bwir verzichten\b",
         r"\b(?:ab(?:ge|zu)?seh\w*|verzicht\w*|kein\w*|nicht (?:ange|festge|erhob|verhäng)\w*)\b"),
        (r"\b(?:bleib|ist\b|sind\b)[^.;:!?]*\b(?:zulässig|erlaubt|gestattet|unberührt)\b",
         rf"\bauch\b{_GAP}\b(?:verboten|untersagt|unzulässig)\b",
         r"\bauch\b[^.;:!?]*\b(?:verboten|untersagt|unzulässig)\b"),
        (_REMEDY,
         r"\b(?:wenn|falls|sofern|sind) sie\b[^.,;:!?]*\b(?:einverstanden|zufrieden)\b",
         r"\b(?:einverstanden|einvernehm\w*|zufrieden|zustimm\w*|zugestimmt)\b"),
    )
)  # fmt: skip
_OWN_DENIAL = re.compile(r"\bnoch nicht (?:ab|ver|vor)\w+$|\bnicht mehr$")
# what is only supposed, wished or due is not told as so
_SUPPOSED = re.compile(r"\b(?:m[uü]ss\w*|soll\w*|hätte\w*|würde\w*|k[aoöu]nn\w*|um|damit|ob)\b")
_IF = re.compile(r"\b(?:wenn|falls|sofern|soweit)\b")


def check_reversals(pair: Pair) -> list[GuardFinding]:
    """„Die Frist ist versäumt“ became „Sie haben die Frist eingehalten. … zu spät“."""
    whole = pair.whole or pair
    for state, contrary, open_ in _LINES:
        old = state.search(whole.original.lower)
        if old is None or open_.search(whole.original.lower):
            continue
        for new in contrary.finditer(whole.suggestion.lower):
            if _told_as_so(whole, new):
                told = whole.original.raw[slice(*old.span())], new[0]
                return [warn("opposite", *told, at=old.span(), now=new.span())]
    return []


def _told_as_so(pair: Pair, found: re.Match[str]) -> bool:
    """Whether the contrary is affirmed; „noch nicht abgelaufen“ holds its own denial."""
    text = pair.suggestion
    clause = text.clause(text.words[min(text.index_at(found.start()), len(text.words) - 1)].clause)
    stretch = text.lower[clause[0].start : clause[-1].end]
    if any(form.search(stretch) and not form.search(found[0]) for form in (_SUPPOSED, _IF)):
        return False
    return denied_at(text, found.start()) is (_OWN_DENIAL.search(found[0]) is not None)

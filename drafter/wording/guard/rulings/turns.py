"""Small words on which much turns: „auf jeden Fall“, „letztmalig“, „weniger“ instead of „höher“.

Each line of the tables says what a text must hold so that the other may hold, or lose, such a word.
"""

import re

from drafter.wording.guard.pair import Pair, warn
from drafter.wording.guard.verdict import GuardFinding

# must not come without one of the words behind it in the original
_COME = tuple(
    (re.compile(rf"\b(?:{word})\b"), re.compile(source))
    for word, source in (
        ((r"auf jeden fall|in jedem fall|in allen fällen|unter allen umständen|ausnahmslos|ohne"
         r" ausnahme|so oder so|ohne weiteres|automatisch|bedingungslos"),
         (r"jede[nmrs]?\b|stets|immer|alle|ausnahm|ohne weiteres|automatisch|\bgilt als\b|unbedingt"
         r"|zwingend|kraft gesetz|ohne dass|unabhängig")),
        ((r"unabhängig davon|unabhängig von|egal|gleichgültig|ganz gleich|ohne rücksicht|auch dann,"
         r" wenn|selbst wenn"),
         (r"unabhängig|ungeachtet|unbeschadet|auch|gleich(?!zeitig)|ohne rücksicht|selbst\b|jede"
          r"|trotz|nicht")),
        ((r"wenn sie (?:das |dies |es )?(?:möchten|wollen|wünschen)(?=[.,;!])|nach belieben"
          r"|nach wunsch"),
         r"wunsch|wünsch|freiwillig|k[aö]nn|möglich|möcht|woll|gewünscht|antrag|belieben|wahl|frei|anheim"),
        (r"weniger|niedriger\w*|geringer\w*|billiger|günstiger",
         (r"wenig|gering|nieder|unter|nicht|mindest|höchst|kürz|minder|bis zu|zurück|abzüglich|senk"
         r"|gesunken|kein|maximal|ermäßig|längstens|vor\b|billig|günstig|sink|sparsam|abzug|kleiner"
         r"|verringer|reduzier|herab|überst[ei]+g|locker")),
        (r"(?:ist|sind|bleibt|bleiben) (?:\w+ ){0,2}ausgeschlossen",
         (r"ausgeschlossen|ausschl[iou]|scheide\w* aus|möglich|zulässig|statthaft|d[aü]rf|kein"
          r"|entf[aä]ll|untersag|verboten|verwirk|verl[io][er]|gestattet|erlaubt|gilt nicht"
          r"|unanfecht|ausnahm|nicht \w+(?:lich|bar)")),
        (r"außer betracht|außen vor|unberücksichtigt",
         r"außer|unberücksicht|nicht|kein|frei\b|ausgenommen|ohne|entfäll"),
        (r"nicht erst", r"nicht erst|schon|bereits|sofort|unverzüglich|\bvor\b|frühe|gleich"),
        ((r"hindert\b(?![^.;]*\b(?:nicht|kein\w*)\b)"
          r"|steh(?:t|en)\b(?:(?!\b(?:nichts?|kein\w*)\b)[^.;])*\bentgegen"),
         (r"\b(?:ver|be)?hinder[tn]|hemm|unmöglich|ausgeschlossen|(?<!nicht )(?<!nichts )entgegen"
          r"|\b(?:widerspr[ie]+ch|unvereinbar|verbiet|verboten|kollidier)|verstößt|im weg")),
        (r"angestellt|arbeitnehmer|arbeitnehmerin",
         r"angestellt|arbeitnehmer|unselbst|nichtselbst|beschäftig|arbeitgeber|arbeitsverh|dienst"),
    )
)  # fmt: skip
# must not go unless one of the words behind it stands in the suggestion
_GO = tuple(
    (re.compile(word), re.compile(answer))
    for word, answer in (
        (r"\b(?:unabhängig|ungeachtet)\b",
         (r"unabhängig|ungeachtet|egal|gleich\b|gleichgültig|\bob\b|auch|\bjede[nmrs]?\b|immer|spielt"
          r"|keine rolle|nicht (?:darauf|davon|an\b)|trotz|selbst|ohne rücksicht|kommt es nicht"
          r"|unbeschadet|neben|zusätzlich|außerdem")),
        # how much is needed: „besonders schwer“, „überwiegend selbst“
        (r"\bbesonders (?=\w+e[nrsm]? [a-zäöü]|gefährlich|schwer|geschützt|groß|hoch|hart)",
         (r"besonder|\bsehr\b|äußerst|außer(?:gewöhn|ordent)|stark|ungewöhnlich|in hohem|\bganz\b"
          r"|extrem|über das übliche")),
        (r"\b(?:überwiegend|vorwiegend|hauptsächlich|größtenteils) (?=[a-zäöü])",
         (r"überwieg|vorwieg|hauptsäch|meist|größten|mehr als|vor allem|erster linie|mehrheit"
          r"|großteil|schwer\w*punkt")),
        (r"\b(?:nahezu|annähernd|beinahe)\b",
         r"nahezu|annäh|\bfast\b|beinahe|knapp|etwa|ungefähr|rund"),
        (r"\b(?:geringfügig|unwesentlich|unerheblich)\w*",
         (r"gering|unwesentlich|unerheblich|nicht (?:\w+ )?(?:wesentlich|erheblich)|wenig|kaum"
          r"|\bklein")),
        (r"\bletztmal\w*|\bein letztes mal\b|\bzum letzten mal\b",
         (r"letzt|\beine mal\b|nicht (?:noch einmal|erneut|wieder|mehr|weiter)|kein|endgültig"
          r"|einmal")),
        (r"\bbeh(?:ält|alten?) (?:sich|uns|mir|wir|ich)\b[^.;]*\bvor\b",
         r"vorbehalt|beh(?:ält|alten?)\b|k[aö]nn|dürf|darf|möglich|recht\b|eventuell|womöglich"),
        ((r"\bk(?:ann|önnen) (?:[\w-]+ ){0,6}(?:widerrufen|zurückgenommen"
         r"|aufgehoben|entzogen|untersagt|angeordnet|festgesetzt|verhängt|geändert) werden\b"),
         (r"k[aö]nn|dürf|darf|möglich|berechtigt|vorbehalt|befugt|riskier|rechnen|droh|recht\b|ermessen"
         r"|gestattet|erlaubt|widerruflich|steht frei")),
        (r"\bfreiwillig",
         (r"freiwillig|m[uü]ss\w*\b[^.;,]*\b(?:nicht|kein)|(?:nicht|kein\w*)\b[^.;,]*m[uü]ss|möchte"
          r"|brauch|wollen|wünsch|können|frei\b|entscheid\w+ sie|verpflichtet")),
        (r"\baufschiebende\w* wirkung",
         (r"aufschieb|schieb\w* [^.]*\bauf\b|aufgeschoben|trotz|auch (?:wenn|dann)|vorerst|sofort"
          r"|schon jetzt|gleichwohl|nicht (?:ab)?warten|bis dahin")),
        (r"\b(?:bestandskr[aä]ft|unanfechtbar)",
         (r"bestandskr|unanfecht|angefochten|anfecht|endgültig|rechtskr|nicht mehr|frist|wirksam"
          r"|kein\w* (?:widerspruch|rechtsmittel|rechtsbehelf)")),
        (r"\baußer (?:betrieb|dienst|verkehr|vollzug)\b",
         r"\baußer\b|still(?:ge)?l|ab(?:ge|zu)?meld|\bnicht\b|\bkein|ausgeschaltet|abgeschaltet"),
        (r"\bdulden\b|\bduldung",
         (r"duld|hinnehm|hinzunehm|lassen|lässt|gestatt|erlaub|ermöglich|verhinder|behinder|akzeptier"
          r"|ertragen|wehren|einverstanden|hindern")),
        (r"(?<!nicht )\bentbehrlich\b",
         r"entbehrlich|nicht|kein|verzicht|abseh|ohne|überflüssig|unnötig"),
        (r"pflicht\w* ruht\b", r"ruht|nicht|kein|ausgesetzt"),
        (r"\bnicht nur vorübergehend", r"nicht nur|dauer|länger|auf die|mehr als|nicht bloß"),
        ((r"\bnur (?:zu[rm]?|für|im|am|aus) [^.;,]{2,60}\b(?:zulässig|gestattet|erlaubt)\b"
          r"|\bd[aü]rf\w* nur (?:zu[rm]?|für|im|am|aus)\b"),
         (r"\b(?:nur|ausschließlich|lediglich|allein|einzig|bloß|nicht|kein\w*|sonst|ander\w*"
          r"|beschränkt|begrenzt|verboten|untersagt|unzulässig|außerhalb|ohne|niemand|niemals)\b")),
        ((r"\b(?:d[aü]rf\w*|k[aö]nn\w*|kommt|kommen|gestattet) (?:\w+ ){0,2}(?:nur|erst)\b"
          r"|\b(?:nur|erst) (?:gestattet|zulässig|erlaubt|möglich)\b|\berst, wenn\b"),
         (r"\b(?:nur|ausschließlich|lediglich|allein|einzig|bloß|erst|bevor|ehe|zuvor|zunächst|nicht"
          r"|kein\w*|ohne|sonst|außer\w*|bedarf|bedürfen|brauch\w*|m[uü]ss\w*|voraus\w*|bedingung"
          r"|beschränk\w*|frühestens|sobald|solange|voraussetzung\w*|andernfalls|danach|sei denn)\b"
          r"|\bvorher\b(?! angezeigt)")),
    )
)  # fmt: skip


def check_turns(pair: Pair) -> list[GuardFinding]:
    """„kann widerrufen werden“ became „widerrufen wir auf jeden Fall“."""
    source, told = pair.original.lower, pair.suggestion.lower
    for word, known in _COME:
        found = word.search(told)
        if found and not known.search(source):
            return [warn("turn_added", suggestion=found[0], now=found.span())]
    for word, answer in _GO:
        found = word.search(source)
        if found and not answer.search(told):
            return [warn("turn_lost", found[0], at=found.span())]
    return []

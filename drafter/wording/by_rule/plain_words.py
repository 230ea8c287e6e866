"""Words and turns of office and the plain ones in their place: a table for `turns`.

Each fits where the other stood without another change; what has a plain word only in one case of a
noun says so. „erforderlich“, „unverzüglich“ and „soweit“ are terms of law and stay.
"""

from typing import Final

_DATIVE: Final = (
    r"(?=(?:§|Art\.|Ziffer|Nummer|Nr\.|Abs\.|Anlage|den|dem|der|Ihrem|Ihrer|unserer)\W?)"
)
_FEW: Final = r"(?P<count>einem|einer|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
_ACT: Final = r"\w+(?:ung|heit|keit|schaft|tion)\b"
# feminine and singular: its genitive looks like its dative
_FEMININE: Final = (
    r"(?:der|einer|Ihrer|dieser|unserer) (?:[a-zäöüß]+en )?"
    r"\w+(?:ung|heit|keit|schaft|tion|kontrolle|behörde|stelle)\b"
)
_IN_FULL: Final = r"(?:Maße?|Umfang(?:e)?)\b"
_CLOSES: Final = r"(?=[.,;]| und\b)"

PLAIN_WORDS: Final = (
    (rf"gemäß {_DATIVE}", "nach "),
    (r"sofern\b", "wenn"),
    (r"(?:obgleich|obschon|wenngleich)\b", "obwohl"),
    (r"lediglich\b", "nur"),
    (r"ferner\b", "außerdem"),
    (r"des Weiteren\b", "außerdem"),
    (r"mithin\b", "also"),
    (r"folglich\b", "also"),
    (r"(?:demzufolge|infolgedessen|demgemäß)\b", "daher"),
    (r"nunmehr\b", "nun"),
    (r"alsbald\b", "bald"),
    (r"des Öfteren\b", "oft"),
    (r"bis dato\b", "bisher"),
    (r"diesbezüglich\b(?= (?!\w+(?:e|en|er|es) [A-ZÄÖÜ]))", "dazu"),
    (r"hier(?P<what>zu|für|bei|durch|von|gegen)\b", r"da\g<what>"),
    (r"hier(?P<what>über|aus|auf|in|an)\b", r"dar\g<what>"),
    (r"innerhalb einer Frist von\b", "innerhalb von"),
    (r"binnen (?=eine[rs]\b)", "innerhalb "),
    (rf"binnen (?={_FEW} )", "innerhalb von "),
    (r"in der Zeit vom\b", "vom"),
    (r"zum (?:jetzigen|gegenwärtigen) Zeitpunkt\b", "derzeit"),
    (r"zu einem späteren Zeitpunkt\b", "später"),
    (r"bis zu diesem (?:Zeitpunkt|Termin)\b", "bis dahin"),
    (r"es wird darauf hingewiesen, dass\b", "bitte beachten Sie, dass"),
    (r"(?:ich weise|wir weisen) (?:Sie )?darauf hin, dass\b", "bitte beachten Sie, dass"),
    (r"(?:für den|im) Falle?, dass\b", "wenn"),
    (r"im Falle? (?=einer \w)", "bei "),
    (r"Ihrerseits\b", "von Ihnen"),
    (r"ausweislich (?=(?:der|des|Ihre[rs]|unsere[rs]|eine[rs]|diese[rs])\b)", "laut "),
    (r"(?:nachstehend|nachfolgend) (?:aufgeführten|genannten|bezeichneten)\b", "folgenden"),
    (r"(?:vorgenannt|vorbezeichnet|vorstehend genannt|oben genannt|obengenannt)(?P<end>e[nrsm]?)\b",
     r"genannt\g<end>"),
    (r"etwaig(?P<end>e[nrsm]?)\b", r"möglich\g<end>"),
    (r"nach hiesiger (?P<what>[A-ZÄÖÜ])", r"nach unserer \g<what>"),
    (r"(?<!für )(?<!als )vorliegend (?=(?:nicht|kein|kaum|auch|nur|schon|bereits)\b)", "hier "),
    (r"im vorliegenden Falle?\b", "hier"),
    (r"(?:Räumlichkeiten)\b(?<=[Dd]ie Räumlichkeiten)", "Räume"),
    (r"(?:Räumlichkeiten)\b(?<=den Räumlichkeiten)", "Räumen"),
    (r"fernmündlich\b", "telefonisch"),
    (r"postalisch\b", "per Post"),
    (r"auf dem Postweg\b", "per Post"),
    (r"auf schriftlichem Wege\b", "schriftlich"),
    (r"auf elektronischem Wege\b", "elektronisch"),
    (r"in schriftlicher Form\b", "schriftlich"),
    (r"in elektronischer Form\b", "elektronisch"),
    (rf"in (?P<how>ausreichend|hinreichend|erheblich|angemessen)em {_IN_FULL}", r"\g<how>"),
    (rf"in vollem {_IN_FULL}", "vollständig"),
    (r"in (?P<how>unzumutbar|angemessen|erheblich|ausreichend)er Weise\b", r"\g<how>"),
    (rf"(?:zum Zwecke?|zwecks) (?:der )?(?={_ACT})", "zur "),
    (r"in Verlust geratene", "verlorene"),
    (r"käuflich (?P<what>erwerben|erworben)\b", r"\g<what>"),
    (r"in Abzug zu bringen\b", "abzuziehen"),
    (r"in Abzug gebracht\b", "abgezogen"),
    (r"in Anrechnung zu bringen\b", "anzurechnen"),
    (r"in Anrechnung gebracht\b", "angerechnet"),
    (r"in Ansatz gebracht\b", "angesetzt"),
    (r"in Rechnung gestellt\b", "berechnet"),
    (r"in Augenschein genommen\b", "besichtigt"),
    (r"in Kenntnis gesetzt\b", "informiert"),
    (r"in Kenntnis zu setzen\b", "zu informieren"),
    (r"unter Beweis gestellt\b", "bewiesen"),
    (r"unter Beweis zu stellen\b", "zu beweisen"),
    (r"Sorge zu tragen\b", "zu sorgen"),
    (r"Sorge tragen\b", "sorgen"),
    (r"Abstand zu nehmen\b", "abzusehen"),
    (r"(?:abschlägig beschieden)\b", "abgelehnt"),
    (r"(?:abschlägig zu bescheiden)\b", "abzulehnen"),
    (r"einer Überprüfung unterzogen\b", "überprüft"),
    (r"einer Nachprüfung unterzogen\b", "nachgeprüft"),
    (r"einer Vorprüfung unterzogen\b", "vorgeprüft"),
    (r"einer Prüfung unterzogen\b", "geprüft"),
    (r"einer (?P<how>[a-zäöüß]+)en Entsorgung zuzuführen\b", r"\g<how> zu entsorgen"),
    (r"einer (?P<how>[a-zäöüß]+)en Entsorgung zugeführt\b", r"\g<how> entsorgt"),
    (r"einer (?P<how>[a-zäöüß]+)en Verwertung zuzuführen\b", r"\g<how> zu verwerten"),
    (r"einer (?P<how>[a-zäöüß]+)en Verwertung zugeführt\b", r"\g<how> verwertet"),
    (r"keine Berücksichtigung finden\b", "nicht berücksichtigt werden"),
    (r"Berücksichtigung finden\b", "berücksichtigt werden"),
    (r"keine Verwendung finden\b", "nicht verwendet werden"),
    (r"Verwendung finden\b", "verwendet werden"),
    (r"keine Anwendung finden\b", "nicht angewendet werden"),
    (r"Anwendung finden\b", "angewendet werden"),
    (rf"behalten ihre Gültigkeit{_CLOSES}", "gelten weiter"),
    (rf"behält (?:ihre|seine) Gültigkeit{_CLOSES}", "gilt weiter"),
    (r"dargetan\b", "dargelegt"),
    (r"beizubringen\b", "vorzulegen"),
    (r"beigebracht(?P<end>e[nrsm]?)?\b", r"vorgelegt\g<end>"),
    (r"Beibringung\b", "Vorlage"),
    (r"entrichtet (?=werden|worden|wird|wurden?\b)", "gezahlt "),
    (r"entrichtet(?P<end>e[nrsm]?) (?=[A-ZÄÖÜ])", r"gezahlt\g<end> "),
    (r"zu entrichten\b", "zu zahlen"),
    (r"zu entrichtend(?P<end>e[nrsm]?)\b", r"zu zahlend\g<end>"),
    (r"verauslagt(?P<end>e[nrsm]?)\b", r"ausgelegt\g<end>"),
    (r"gegeben ist\b(?<=nicht gegeben ist)", "vorliegt"),
    (rf"im Rahmen (?={_FEMININE})", "bei "),
    (rf"anlässlich (?={_FEMININE})", "bei "),
    (rf"seitens (?={_FEMININE})", "von "),
    (rf"mittels (?={_FEMININE})", "mit "),
    (r"es ist beabsichtigt,", "wir beabsichtigen,"),
)  # fmt: skip
"""The turn as a pattern, whatever its capitals, and what stands in its place."""

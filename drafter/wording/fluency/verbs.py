"""Verbs that open a bracket, and what stands in and behind it, as parts of patterns."""

MODAL = "muss|müssen|kann|können|darf|dürfen|soll|sollen|konnte|konnten|musste|mussten|sollten|will"
SINGULAR = r"(?:wird|ist|hat|muss|kann|soll|darf|war|wurde|hatte|konnte|musste|erfolgt|liegt|steht)"
PLURAL = (
    r"(?:werden|sind|haben|müssen|können|sollen|dürfen|waren|wurden|hatten|konnten|mussten|"
    r"erfolgen|liegen)"
)
BE = "bin|ist|sind|war|waren|sei|seien"
HAVE = "habe|haben|hat|hatte|hatten"
BECOME = "wird|werden|wurde|wurden"

# What stands inside a clause: no sign that ends it, but those of „1.500,00“ and „8:30“.
SIGN = r"(?:[^,;:]|[,:](?=\d))"
_PREFIX = (
    "ab|an|auf|aus|bei|bekannt|bereit|dar|ein|entgegen|fern|fest|fort|frei|her|heraus|herbei|"
    "hin(?!zu(?:zieh|füg|rechn|setz|komm))|hinein|mit|nach|offen|sicher|statt|still|teil|unter|vor|vorbei|weg|weiter|wieder|zu|zurück|"
    "zusammen"
)
TO_DO = rf"(?:zu [a-zäöüß]+n|(?:{_PREFIX})zu[a-zäöüß]{{3,}}n)"

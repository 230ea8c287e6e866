"""The verbs that open a bracket, as parts of patterns."""

MODAL = "muss|müssen|kann|können|darf|dürfen|soll|sollen|konnte|konnten|musste|mussten|sollten|will"
BE = "bin|ist|sind|war|waren|sei|seien"
HAVE = "habe|haben|hat|hatte|hatten"
BECOME = "wird|werden|wurde|wurden"

"""What checks know of laws: names that are gone, abbreviations in use, the last paragraph."""

from typing import Final

OUTDATED: Final = (
    # pattern, what holds today
    (r"\bDe-Mail\b", "§ 3a VwVfG ohne De-Mail (seit Juli 2026)"),
    (r"§ 5a (?:des )?(?:VwZG|Verwaltungszustellungsgesetz\w*)", "§ 5a VwZG ist aufgehoben"),
    (r"\bNds\.? ?SOG\b", "NPOG"),
    (r"\bERVVO\b|\bERVVOBln\b", "§ 55a VwGO, § 65a SGG"),
    (r"\bHartz[ -]?(?:IV|4)\b", "Bürgergeld oder Grundsicherung (SGB II)"),
    (r"\bam dritten Tage? nach (?:der )?(?:Aufgabe|Absendung)", "vierter Tag (§ 41 Abs. 2 VwVfG)"),
    (r"\bdrei Tage nach (?:der )?Aufgabe zur Post", "vierter Tag (§ 41 Abs. 2 VwVfG)"),
    (r"\bBundessozialhilfegesetz\b|\bBSHG\b", "SGB XII"),
    (r"\bEG-Datenschutzrichtlinie\b", "DSGVO"),
)

# The last paragraph, rounded up; only laws whose end is known. A higher number is a slip.
HIGHEST_SECTION: Final = {
    "VwVfG": 103,
    "VwGO": 195,
    "VwZG": 11,
    "AO": 415,
    "BGB": 2385,
    "SGB I": 72,
    "SGB X": 120,
    "SGG": 219,
    "OZG": 15,
    "NVwKostG": 20,
}

KNOWN_LAWS: Final = frozenset(
    {
        *HIGHEST_SECTION,
        "SGB II", "SGB III", "SGB IV", "SGB V", "SGB VI", "SGB VII", "SGB VIII", "SGB IX",
        "SGB XI", "SGB XII", "SGB XIV", "AllGO", "AsylG", "AsylbLG", "AufenthG", "AufenthV",
        "BAföG", "BauGB", "BauNVO", "BauGO", "BBodSchG", "BDSG", "BEEG", "BImSchG", "BImSchV",
        "BKGG",
        "BMG", "BNatSchG", "ChemG", "DSGVO", "EGAO", "EGovG", "EStG", "EVPG", "FeV", "FZV",
        "GebOSt", "GewO", "GG", "GKG", "GVG", "IfSG", "InsO", "KomtrZV", "KrWG", "LHO", "NAbfG",
        "NBauO", "NBGG", "NBodSchG", "NDG", "NDIG", "NDSchG", "NDSG", "NFeiertagsG", "NJG", "NKAG",
        "NKomVG",
        "NLHO", "NNatSchG", "NPOG", "NSchG", "NStrG", "NVwVfG", "NVwVG", "NVwZG", "NWG", "OWiG",
        "PassG", "PAuswG", "PostG", "ProdSG", "SprengG", "StAG", "StGB", "StPO", "StVG", "StVO",
        "StVZO", "TierSchG", "UhVorschG", "UStG", "UVG", "UVPG", "VO", "WaffG", "WaffV", "AWaffV",
        "WHG", "WoGG", "WoGV", "ZPO",
    }
)  # fmt: skip

"""Titles before a name, and the gender some of them tell."""

TITLES: dict[str, str] = {
    "mr": "man", "mister": "man", "sir": "man", "lord": "man", "king": "man", "prince": "man",
    "father": "man", "uncle": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "lady": "woman",
    "queen": "woman", "princess": "woman", "aunt": "woman", "dame": "woman", "madame": "woman",
    "sister": "woman", "mother": "woman", "grandma": "woman", "grandpa": "man", "brother": "man", "dr": "",
    "doctor": "", "captain": "", "capt": "", "professor": "", "prof": "", "sergeant": "", "general": "",
    "colonel": "", "inspector": "", "detective": "", "officer": "", "commander": "", "old": "",
    "little": "", "young": "", "master": "man", "agent": "", "lieutenant": "", "major": "",
    "emperor": "man", "duke": "man", "duchess": "woman", "saint": "", "grandmother": "woman",
    "grandfather": "man", "empress": "woman", "count": "man", "baron": "man", "chef": "",
}  # fmt: skip

"""What things are made of."""

from storymem_engine.animatic.colour import rgb

WOOD = rgb("#8a5a36")


DARK_WOOD = rgb("#5c3b26")


BRASS = rgb("#c89b45")


IRON = rgb("#43464f")


PAPER = rgb("#efe3c6")


GLASS = rgb("#9fd0c8")


FLAME = rgb("#ffd27a")


CERAMIC = rgb("#e9e2d4")


LEAF = rgb("#5b8a4c")

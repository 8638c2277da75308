"""What the core advises by options and commands, in the window's words: the command line's user reads the originals."""

IN_THE_WINDOW = {
    "Run `storymem doctor` to see why.": "Its program is missing or cannot run here: install the studio again.",
    "{name} cannot be loaded: {error}. Run `storymem doctor` to see what is missing.":
        "{name} cannot be loaded: {error}. The engine's own environment lacks a package: install it again.",
    "{problem} Run `storymem models download {name}` again: it fetches only what is missing.":
        "{problem} Download {name} again under Settings › Weights: only what is missing is fetched.",
    "{title} is not on this machine. Run `storymem models download`, or give its folder in the engine settings.":
        "{title} is not on this machine. Download it under Settings › Weights, or give its folder in the engine settings.",
    "Verify the files with `storymem models verify`, or download them again.":
        "Download them again under Settings › Weights: only what is missing is fetched.",
    "Run `storymem models download {name}`, or give their folder in the engine settings.":
        "Download {name} under Settings › Weights, or give their folder in the engine settings.",
    "Run `storymem models download {name}`, or give their folder in the engine settings, "
    "or choose there to make the first shot with the I2V weights (first_shot).": "Download {name} under Settings › Weights, "
    "or give their folder in the engine settings, or choose there to make the first shot with the I2V weights.",
    "Run `storymem models download {name}`, or give its folder in the engine settings.":
        "Download {name} under Settings › Weights, or give its folder in the engine settings.",
    "Run `storymem models download` again: it fetches only what is missing.":
        "Download it again under Settings › Weights: only what is missing is fetched.",
    "Check the path, or run `storymem models download`.": "Check the path, or download it under Settings › Weights.",
    "Free some space, or choose another disk with --to FOLDER.":
        "Free some space, or choose another folder under Settings › Weights.",
    "Read it at https://huggingface.co/{repository}, and say that you accept it (--accept-licence).":
        "Read it at https://huggingface.co/{repository}, and say that you accept it.",
    "Take the prompts or the scenes as captions (--caption-source).": "Take the prompts or the scenes as captions.",
    "Choose 24, 25 or 30 (--fps 24), or write .otio.": "Choose 24, 25 or 30 frames a second, or write .otio.",
    "Leave --preset out.": "Choose another preset.",
}  # fmt: skip

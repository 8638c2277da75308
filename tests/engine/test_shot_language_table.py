"""What each prompt of a table is read as: own prompts, one trap or one term of the field each."""

import pytest

from storymem_engine.shot_language import read_shot

TABLE: list[tuple[str, dict[str, object]]] = [
    # Shot sizes
    ("Extreme wide shot of a lone rider crossing the desert at noon.",
     {"size": "extreme-wide", "place": "desert", "hour": "noon"}),
    ("Wide, serene static shot of a harbour at dawn.",
     {"size": "wide", "move": "static", "place": "harbour", "hour": "dawn"}),
    ("Wide low-angle shot of a castle.", {"size": "wide", "angle": "low", "place": "castle", "interior": False}),
    ("Full-body shot of a dancer on a stage.", {"size": "full", "place": "stage", "interior": True}),
    ("Medium-wide shot: two sailors on the deck.", {"size": "medium-wide"}),
    ("A cowboy shot of the sheriff in a dusty street.", {"size": "medium-wide", "place": "street"}),
    ("Medium tracking shot through a market.", {"size": "medium", "move": "follow", "place": "street"}),
    ("Medium close-up of Mara, lit by a lantern.", {"size": "medium-close-up"}),
    ("Close-up on her face as she smiles. She stands in a kitchen.", {"size": "close-up", "place": "kitchen"}),
    ("Extreme close-up of an eye.", {"size": "extreme-close-up"}),
    ("Close-up of her hands on the piano keys.", {"size": "insert"}),
    ("Close-up of the old brass key in the lock.", {"size": "insert"}),
    ("Insert of a letter on the table.", {"size": "insert"}),
    ("Two-shot, medium wide, static: a girl and her grandfather on a bench.",
     {"size": "medium-wide", "move": "static"}),
    ("Medium shot alternating over-the-shoulder angles as they talk.",
     {"size": "medium", "angle": "over-the-shoulder"}),
    ("She gives a wide smile, in a close shot.", {"size": "close-up"}),
    ("The boy's eyes are wide open. He sits in a classroom.", {"size": "medium-wide", "place": "classroom"}),
    ("A man of medium height waits on a bridge. Wide shot.", {"size": "wide", "place": "bridge"}),
    ("An aerial shot of a river winding through a forest.", {"size": "extreme-wide", "angle": "high"}),
    # Angles and moves
    ("Top-down view of a kitchen table laid for breakfast.", {"angle": "overhead", "place": "kitchen"}),
    ("A Dutch angle of a corridor.", {"angle": "dutch", "place": "corridor", "interior": True}),
    ("POV shot through the forest.", {"angle": "pov", "place": "forest"}),
    ("Warm light from above falls on the table in the library.", {"angle": "eye-level", "place": "library"}),
    ("He slings a bag over his shoulder and leaves the station.", {"angle": "eye-level"}),
    ("The camera slowly zooms out from the window.", {"move": "zoom-out"}),
    ("Slow zoom-out as he exhales.", {"move": "zoom-out"}),
    ("The camera pushes in slowly on her hands.", {"move": "push-in"}),
    ("Slow dolly back to reveal the room.", {"move": "pull-out"}),
    ("The camera pans left across the harbour.", {"move": "pan-left", "place": "harbour"}),
    ("Slow left-to-right pan over the rooftops.", {"move": "pan-right"}),
    ("A cook shakes pots and pans in a restaurant kitchen.", {"move": "static", "place": "kitchen"}),
    ("The robot tilts its head. Static camera.", {"move": "static"}),
    ("A gentle downward tilt ends on the boots.", {"move": "tilt-down"}),
    ("The camera tilts slowly up along the tower.", {"move": "tilt-up", "place": "castle"}),
    ("Handheld camera, close behind the runner.", {"move": "handheld"}),
    ("Locked-off wide shot of the empty street.",
     {"move": "static", "size": "wide", "crowd": False, "place": "street"}),
    ("The camera circles the two fencers.", {"move": "orbit"}),
    ("A rack focus from the rose to her eyes.", {"move": "rack-focus"}),
    ("The crane rises: crane up over the roofs.", {"move": "crane-up"}),
    ("The camera follows the cat across the yard.", {"move": "follow"}),
    ("She pulls back the curtain. Static shot.", {"move": "static"}),
    ("No zoom, no pan: a locked-off shot of the lake.", {"move": "static", "place": "lake"}),
    # Hours, weather, light
    ("A knight in armour kneels in a church at noon.", {"hour": "noon", "place": "church"}),
    ("Moonlit street, a cat on a wall.", {"hour": "night", "place": "street"}),
    ("Golden-hour light over the wheat field.", {"hour": "golden-hour", "place": "field"}),
    ("Late afternoon, a boy fishes from the pier.", {"hour": "golden-hour", "place": "harbour"}),
    ("Dusk settles over the village.", {"hour": "dusk", "place": "village"}),
    ("“Good night,” she says in the morning light of the kitchen.", {"hour": "morning", "place": "kitchen"}),
    ("A nightgown hangs in the bedroom, at sunrise.", {"hour": "dawn", "place": "bedroom"}),
    ("A girl in light blue waits in the garden.", {"weather": "clear", "place": "garden"}),
    ("A light rain falls on the graveyard.", {"weather": "rain", "place": "graveyard"}),
    ("Thick fog rolls over the harbour.", {"weather": "fog"}),
    ("Snow falls outside the window of the attic.", {"weather": "snow", "place": "attic", "interior": True}),
    ("A storm breaks over the lighthouse, lightning on the sea.", {"weather": "storm"}),
    ("No rain, no wind: a clear sky over the meadow.", {"weather": "clear", "place": "meadow"}),
    ("He pulls on a raincoat in the hall.", {"weather": "clear"}),
    ("A storm of applause fills the theatre.", {"weather": "clear", "place": "stage"}),
    # Places
    ("The room glows with the sunset outside.", {"interior": True, "hour": "sunset"}),
    ("A clerk lost in a sea of cubicles in an office.", {"place": "office", "interior": True}),
    ("Shallow depth of field on a clock in the workshop.", {"place": "workshop"}),
    ("She paints in her studio, negative space around her.", {"place": "studio"}),
    ("From the bedroom window she looks out at the city below.", {"place": "bedroom", "interior": True}),
    ("He stands by the window, overlooking the quiet village.", {"interior": True}),
    ("The lighthouse keeper climbs the spiral stairs inside the lighthouse.", {"interior": True}),
    ("Outside the church, children play in the snow.", {"interior": False}),
    ("EXT. FARM - DAWN. A farmer opens the barn.", {"place": "farm", "hour": "dawn", "interior": False}),
    ("INT. SPACESHIP - NIGHT. An astronaut sleeps.", {"place": "spaceship", "interior": True, "hour": "night"}),
    ("On a rowboat in the middle of the lake, an old man rows.", {"place": "lake"}),
    ("Under the sea, among coral, a diver swims.", {"place": "underwater"}),
    ("A train compartment at night, a woman reads.", {"place": "train", "interior": True, "hour": "night"}),
    # The rest
    ("The scene fades slowly to black.", {"fade_out": True}),
    ("Her voice fades. She waits.", {"fade_out": False}),
    ("A crowd cheers in the square.", {"crowd": True}),
    ("No people, only an empty street.", {"crowd": False, "figures": ()}),
    ("The busy airport terminal, travellers everywhere.", {"crowd": True, "place": "station", "interior": True}),
    ("A dim lamp and a candle in a small room.", {"light": ("dim", "lamp", "candle")}),
]  # fmt: skip

FIGURES: list[tuple[str, list[dict[str, object]]]] = [
    ("A woman in a long red coat walks along the pier.",
     [{"kind": "woman", "garment": "coat", "garment_colour": "red", "pose": "walking"}]),
    ("Mara, mid-thirties, grey wool coat, raises a match to the lamp.",
     [{"name": "Mara", "kind": "woman", "garment": "coat", "garment_colour": "grey"}]),
    ("An old fisherman with a short white beard and a yellow raincoat sits on a crate.",
     [{"kind": "man", "age": "old", "hair": "white", "hair_style": "beard", "garment": "coat",
       "garment_colour": "yellow", "pose": "sitting"}]),
    ("The man's dog runs across the field.", [{"kind": "man"}, {"kind": "dog", "pose": "running"}]),
    ("Two maids carry a trunk upstairs.", [{"kind": "woman", "count": 2}]),
    ("Three soldiers stand by the gate.", [{"count": 3, "pose": "standing"}]),
    ("A portrait of a child hangs on the wall.", []),
    ("She reads a letter from her father.", []),
    ("A girl with a long dark braid, in a green dress, looks at the horizon.",
     [{"kind": "girl", "age": "child", "hair": "dark", "hair_style": "long braid", "garment": "dress",
       "garment_colour": "green", "facing": "away"}]),
    ("A man and a woman sit on a bench.", [{"kind": "man", "pose": "sitting"}, {"kind": "woman", "pose": "sitting"}]),
    ("A fluffy black-and-white cat sleeps on a cushion.",
     [{"kind": "cat", "hair": "black", "second_colour": "white", "pose": "lying"}]),
    ("A small copper robot rolls through the grass.", [{"kind": "robot", "hair": "copper"}]),
    ("A teenage boy in a navy blue hoodie crouches behind a car.",
     [{"kind": "man", "age": "teen", "garment": "hoodie", "garment_colour": "navy blue", "pose": "kneeling"}]),
    ("Captain Reyes, a tall woman in a white uniform and a cap, stands at the wheel.",
     [{"name": "Captain Reyes", "kind": "woman", "garment": "uniform", "garment_colour": "white", "headgear": "cap"}]),
    ("A bald monk in a saffron robe kneels.",
     [{"kind": "man", "hair_style": "bald", "garment": "robe", "garment_colour": "saffron", "pose": "kneeling"}]),
    ("A boy with round glasses opens an old wooden box.", [{"kind": "boy", "age": "child", "glasses": True}]),
    ("A black man in his 40s in a grey suit waits.",
     [{"kind": "man", "age": "adult", "skin": "dark", "garment_colour": "grey"}]),
    ("A girl holds a paper lantern.", [{"kind": "girl", "carries": "lantern"}]),
    ("The painter hunches over a canvas. She wears a paint-splattered apron.",
     [{"kind": "woman", "garment": "apron"}]),
    ("He looks at her like a ghost.", []),
    ("A doctor in a white coat and a nurse in blue scrubs hurry down the corridor.",
     [{"garment": "coat", "garment_colour": "white"}, {"garment": "uniform", "garment_colour": "blue"}]),
    ("Nobody is here; no child, no dog.", []),
    ("A young woman named Ines, red curly hair, green jacket, runs.",
     [{"name": "Ines", "kind": "woman", "hair": "red", "hair_style": "curly", "garment": "jacket",
       "garment_colour": "green", "pose": "running"}]),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "expected"), TABLE, ids=[prompt[:48] for prompt, _ in TABLE])
def test_a_prompt_is_read_as_it_says(prompt: str, expected: dict[str, object]) -> None:
    reading = read_shot(prompt)
    assert {name: getattr(reading, name) for name in expected} == expected


@pytest.mark.parametrize(("prompt", "expected"), FIGURES, ids=[prompt[:48] for prompt, _ in FIGURES])
def test_everyone_in_a_prompt_is_found(prompt: str, expected: list[dict[str, object]]) -> None:
    figures = read_shot(prompt).figures
    found = [{name: getattr(f, name) for name in want} for f, want in zip(figures, expected, strict=False)]
    assert (found, len(figures)) == (expected, len(expected))

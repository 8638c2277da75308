"""Reading shot after shot: who a pronoun means, what lasts, what a script's cast is."""

import time

import pytest

from storymem_engine.shot_language import Figure, ShotReading, find_cast, is_described, mentions, read_shot

CAST = {
    "Mara Quill": "a lighthouse keeper in her fifties with short grey hair, wearing a mustard oilskin coat",
    "Tam": "a boy of ten with tousled red hair, wearing a navy wool sweater",
    "the cat": "a fluffy black-and-white cat",
}


def chain(*prompts: str, cast: dict[str, str] | None = None) -> list[ShotReading]:
    readings: list[ShotReading] = []
    for prompt in prompts:
        readings.append(read_shot(prompt, cast, readings[-1] if readings else None))
    return readings


@pytest.mark.parametrize(
    ("first", "second", "weather"),
    [
        ("Snow falls on a street.", "Wide shot of desert dunes.", "clear"),
        ("Rain on a street at night.", "Mara drifts in space.", "clear"),
        ("A sandstorm in the desert.", "A boat in the harbour.", "clear"),
        ("Rain on a street at night.", "A narrow alley.", "rain"),
        ("Snow falls on a street.", "It snows on the desert dunes: snow everywhere.", "snow"),
        ("Snow falls on a street.", "Mara walks on.", "snow"),
    ],
)
def test_weather_lasts_where_it_can(first: str, second: str, weather: str) -> None:
    assert chain(first, second)[1].weather == weather


def only(reading: ShotReading) -> Figure:
    (figure,) = reading.figures
    return figure


def test_whoever_the_prompt_names_looks_as_the_cast_says() -> None:
    figure = only(read_shot("Mara climbs the stairs.", CAST))
    assert (figure.name, figure.kind, figure.hair, figure.garment, figure.garment_colour) == (
        "Mara Quill", "woman", "grey", "coat", "mustard",
    )  # fmt: skip


def test_a_last_name_alone_is_the_same_person() -> None:
    assert only(read_shot("Quill looks up.", CAST)).name == "Mara Quill"


def test_a_common_noun_of_the_cast_is_recognised_without_capitals() -> None:
    figure = only(read_shot("A cat sits on the wall.", CAST))
    assert (figure.name, figure.hair, figure.second_colour) == ("the cat", "black", "white")


def test_a_costume_in_the_prompt_replaces_the_one_in_the_cast() -> None:
    figure = only(read_shot("Mara, in a green dress, dances in the hall.", CAST))
    assert (figure.garment, figure.garment_colour, figure.hair) == ("dress", "green", "grey")


def test_touching_her_coat_does_not_change_what_she_wears() -> None:
    figure = only(read_shot("Mara buttons her coat.", CAST))
    assert (figure.garment, figure.garment_colour) == ("coat", "mustard")


def test_a_pronoun_means_the_one_seen_before_with_a_new_pose() -> None:
    first, second = chain("Mara, a woman in a red coat, stands on a pier.", "She sits down on a crate.")
    assert only(second).name == "Mara"
    assert only(second).garment_colour == only(first).garment_colour == "red"
    assert (only(first).pose, only(second).pose) == ("standing", "sitting")


def test_a_pronoun_finds_its_owner_across_a_shot_of_things() -> None:
    *_, last = chain(
        "A woman in a red coat paints in her studio.",
        "Close-up of the brush on the canvas.",
        "She steps back and smiles.",
    )
    assert only(last).garment_colour == "red"


def test_they_are_the_two_of_the_shot_before() -> None:
    *_, last = chain("A man in a grey suit meets a girl in a red coat in a park.", "They sit on a bench.")
    assert [(f.kind, f.pose) for f in last.figures] == [("man", "sitting"), ("girl", "sitting")]


def test_it_is_the_animal() -> None:
    *_, last = chain("A small brown dog runs across a meadow.", "It lies down in the grass.")
    assert (only(last).kind, only(last).hair, only(last).pose) == ("dog", "brown", "lying")


def test_she_without_a_shot_before_is_the_woman_of_the_cast() -> None:
    assert only(read_shot("She opens the door.", CAST)).name == "Mara Quill"


def test_the_man_is_the_only_man_known() -> None:
    *_, last = chain("Neo, a young man in a black shirt, types.", "The man looks up.")
    assert only(last).name == "Neo"


def test_a_dress_put_on_in_one_shot_is_still_worn_in_the_next() -> None:
    *_, last = chain("Mara, in a green dress, dances.", "Mara laughs.", cast=CAST)
    assert only(last).garment_colour == "green"


def test_a_name_with_its_description_is_one_figure() -> None:
    figure = only(read_shot("Neo, a young man in a black T-shirt, sits at his desk."))
    assert (figure.name, figure.kind, figure.garment, figure.garment_colour) == (
        "Neo",
        "man",
        "shirt",
        "black",
    )


def test_place_hour_and_weather_last_through_the_scene() -> None:
    first, second, third = chain(
        "Night, rain in a harbour. A sailor waits.",
        "Close-up of his face.",
        "At dawn he walks into a church.",
    )
    assert (
        (second.place, second.hour, second.weather)
        == (first.place, first.hour, first.weather)
        == ("harbour", "night", "rain")
    )
    assert (third.place, third.hour, third.interior) == ("church", "dawn", True)


def test_a_sunlit_shot_after_a_night_is_not_at_night() -> None:
    *_, last = chain("Night in a forest.", "Sunlight falls through the leaves.")
    assert last.hour != "night"


def test_a_close_up_puts_its_subject_first() -> None:
    reading = read_shot("A steward bows. Mara smiles. Close-up on her face.", CAST)
    assert reading.figures[0].name == "Mara Quill"


def test_an_insert_names_its_thing_first_and_whose_hands_they_are() -> None:
    reading = read_shot("Close-up of Mara's hands as they open a letter on the table.", CAST)
    assert (reading.size, reading.props[0], only(reading).name) == ("insert", "hand", "Mara Quill")


def test_what_the_prompt_states_is_told_from_what_is_assumed() -> None:
    assert set(read_shot("Wide shot of a harbour at dawn, slow pan left.").found) == {
        "size",
        "place",
        "hour",
        "move",
    }
    assert read_shot("Something happens.").found == ()


# The cast of a script


def test_names_are_found_with_their_best_description() -> None:
    cast = find_cast([
        "Lin Mei, a slender girl in a pale green robe, steps out of a carriage in the rain.",
        "Mei walks through the Moon Garden. Steam rises from the pond.",
        "In Paris, Mei meets Mr. Harrow, a stern man in a dark suit, near Harrow Hall.",
        "Mr. Harrow bows. Sunlight fades over the City Bridge.",
    ])  # fmt: skip
    assert cast == {
        "Lin Mei": "a slender girl in a pale green robe",
        "Mr. Harrow": "a stern man in a dark suit",
    }


def test_nouns_that_recur_are_characters_too() -> None:
    cast = find_cast([
        "A small robot with a copper shell rolls through a workshop.",
        "The robot finds a door. A bird sings.",
        "A little girl in a red coat draws in a park. The robot stops.",
        "The girl gives the robot a flower.",
    ])  # fmt: skip
    assert cast == {
        "the robot": "a small robot with a copper shell",
        "the girl": "a little girl in a red coat",
    }


def test_words_that_only_open_a_sentence_are_no_names() -> None:
    assert (
        find_cast(["Snow falls softly. Light fills the room.", "Smoke drifts. Papers scatter. Leaves turn."])
        == {}
    )


def test_a_script_without_people_has_no_cast() -> None:
    assert find_cast([]) == {}
    assert find_cast(["An empty harbour at dawn.", ""]) == {}


def test_mentions_are_whole_words_in_their_capitals() -> None:
    prompt = "Rose holds a rose. Roses and Rosemary. Rose Hill's hat, for Hill."
    assert [prompt[s:e] for s, e in mentions(prompt, "Rose Hill")] == ["Rose", "Rose Hill", "Hill"]
    assert [prompt[s:e] for s, e in mentions(prompt, "Rose")] == ["Rose", "Rose"]
    assert mentions("The Cat sat; a cat, two cats, category.", "the cat") == [(4, 7), (15, 18)]
    assert mentions("anything", "") == mentions("", "Rose") == []


@pytest.mark.parametrize(
    ("prompt", "described"),
    [
        ("Mara, fifties, short grey hair, in a mustard oilskin coat, waits.", True),
        ("Mara in her mustard coat with grey hair, a keeper at the lighthouse.", True),
        ("Mara waits.", False),
        ("Mara waits in the rain with her hair down.", False),
    ],
)
def test_a_prompt_describes_a_character_or_it_does_not(prompt: str, described: bool) -> None:
    assert is_described(prompt, "Mara Quill", CAST["Mara Quill"]) is described


def test_a_character_without_a_description_needs_none() -> None:
    assert is_described("Mara waits.", "Mara", "")


# Any text at all


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", ".", "''", "🐈🐈🐈 🚀", "一个女孩走在雨中。夜晚。", "A\x00B",
     "\ud800", "İstanbul ŞİŞ", "close-up of", "Wide", "of on in at",
     "'s 's", "--- -- -",
     "“”", "Mr.", "the the the", "A, an, and a", "«»", "1 2 3 men", "her", "they", "Neo, a", "zoom pan tilt"],
)  # fmt: skip
def test_any_text_can_be_read(text: str) -> None:
    before = read_shot("A man and a woman sit in a kitchen.")
    assert isinstance(read_shot(text, CAST, before), ShotReading)
    assert isinstance(find_cast([text, text]), dict)
    assert isinstance(mentions(text, text), list)
    assert isinstance(is_described(text, text, text), bool)


@pytest.mark.parametrize(
    "part", ["A man in a red coat walks. ", "x", "wide shot ", "Neo ", "“", "'", ", ", "\n", "the camera "]
)
def test_a_megabyte_is_read_in_under_a_second(part: str) -> None:
    text = part * (1_000_000 // len(part))
    started = time.process_time()
    read_shot(text, CAST)
    assert time.process_time() - started < 1


def test_the_same_prompt_is_always_read_the_same() -> None:
    prompt = "Night. Mara and Tam, with the cat, row across a stormy sea, lantern in hand. Slow push-in."
    assert len({read_shot(prompt, CAST) for _ in range(5)}) == 1

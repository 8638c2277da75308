"""Titles, credits, scene captions and subtitles: in the picture, beside the film, or as a track in it."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from film_probe import decode_with_ffmpeg, grey, needs_ffmpeg, probe
from small_film import FPS, TOTAL

from storymem_studio.domain import edits, edits_film
from storymem_studio.errors import StudioError
from storymem_studio.export.cards import draw_card
from storymem_studio.export.lettering import Block, Sheet, Type, fitted
from storymem_studio.export.order import ExportOptions
from storymem_studio.export.programme import credit_cards, cues
from storymem_studio.export.reel import Card
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project
from storymem_studio.project.reel import production_of, reel_of


def test_the_title_comes_before_the_first_shot_and_the_credits_after_the_last(
    project: Project, tmp_path: Path
):
    plain = grey(export_project(project, tmp_path / "plain.mkv").path)
    project.edit(
        "Titles", edits_film.update_titles, opening=True, credits=True, opening_seconds=1, credits_seconds=1
    )
    film = export_project(project, tmp_path / "film.mkv")
    frames = grey(film.path)
    pages = len(credit_cards(production_of(project)))
    assert film.frames == len(frames) == FPS + TOTAL + pages * FPS
    assert (frames[FPS : FPS + TOTAL] == plain).all()
    title = frames[FPS // 2]
    assert np.median(title) == 0 and title.max() > 200, "light letters on black"
    assert frames[0].max() < title.max(), "it fades in"


def test_the_credits_name_the_cast_the_models_and_that_it_is_ai(project: Project):
    project.edit("Titles", edits_film.update_titles, credits_text="For Lena\nand Tom")
    lines = [text for card in credit_cards(production_of(project)) for text, _ in card.lines]
    assert lines[:2] == ["For Lena", "and Tom"]
    assert "Mara" in lines and "Made with AI" in lines
    assert any("Animatic" in line for line in lines) and any("offline writer" in line for line in lines)


def test_a_long_cast_is_spread_over_pages(project: Project):
    from storymem_studio.domain.story import Character

    cast = tuple(Character(f"Person {number}") for number in range(23))
    project.edit("Cast", edits.set_characters, cast)
    cards = [card for card in credit_cards(production_of(project)) if card.lines[0] == ("Cast", True)]
    assert [len(card.lines) for card in cards] == [10, 10, 6]


@pytest.mark.parametrize(
    "text", ["Das Licht", "灯台守の手紙", "رسالة في زجاجة", "Письмо", "A" * 300, "word " * 200]
)
@pytest.mark.parametrize("size", [(96, 64), (480, 832), (832, 480)])
def test_any_title_is_drawn_within_the_picture(text: str, size: tuple[int, int]):
    drawn = draw_card(Card(((text, True), ("A line below it.", False)), 10), *size)
    cover = drawn[..., 3] > 128
    assert cover.any()
    border = np.concatenate([cover[0], cover[-1], cover[:, 0], cover[:, -1]])
    assert not border.any()


def test_a_script_without_a_font_of_its_own_falls_back_to_this_machines():
    block = Block("Licht 灯台", Type(30), 600)
    sheet = Sheet(600, 60)
    block.paint(sheet.canvas, 0, 0)
    latin, other = (
        sheet.finish()[:, : int(block.width * 0.5), 3],
        sheet.finish()[:, int(block.width * 0.6) :, 3],
    )
    assert latin.any() and other.any()


def test_text_that_does_not_fit_ends_with_an_ellipsis_at_a_word():
    whole = Block("one two three", Type(10), 400)
    assert fitted("one two three", Type(10), 400, 30).height == whole.height
    assert fitted("one two three " * 40, Type(10), 100, 30).height <= 30


def test_burnt_in_subtitles_touch_only_the_shot_that_speaks_and_its_lower_part(
    project: Project, tmp_path: Path
):
    plain = grey(export_project(project, tmp_path / "plain.mkv").path).astype(int)
    project.edit("Captions", edits_film.update_titles, captions="burn")
    burnt = grey(export_project(project, tmp_path / "burnt.mkv").path).astype(int)
    changed = np.abs(plain - burnt) > 3
    frames = np.flatnonzero(changed.any((1, 2)))
    assert len(frames) and frames[0] >= 9 and frames[-1] < 17
    rows = np.flatnonzero(changed.any((0, 2)))
    assert rows[0] > 64 * 0.55


def test_subtitles_beside_the_film_have_the_times_of_the_words(project: Project, tmp_path: Path):
    project.edit("Captions", edits_film.update_titles, captions="srt", opening=True, opening_seconds=2)
    film = export_project(project, tmp_path / "film.mp4")
    (srt,) = film.beside
    first, second, *text = srt.read_text().strip().splitlines()
    assert srt.name == "film.srt" and first == "1" and text == ["Who is there?"]
    start, end = second.split(" --> ")
    caption = reel_of(project).subtitles[0]
    assert caption.start >= 2 * FPS + 9 and caption.end <= 2 * FPS + 17
    assert start == f"00:00:02,{round(caption.start * 1000 / FPS) % 1000:03d}" and end.startswith("00:00:03,")


def test_webvtt_escapes_and_carries_the_title(project: Project, tmp_path: Path):
    shot = project.story.shots()[0].id
    project.edit("Say", edits.update_shot, shot, dialogue="Fish & <chips> --> now")
    out = export_project(project, tmp_path / "film.vtt").path.read_text()
    assert out.startswith("WEBVTT Das Licht & die See\n\n1\n00:00:00.")
    assert "Fish &amp; &lt;chips&gt; --&gt; now" in out


@needs_ffmpeg
def test_matroska_carries_the_subtitles_as_a_track(project: Project, tmp_path: Path):
    options = ExportOptions(captions="track", preset="web")
    film = export_project(project, tmp_path / "film.mkv", options=options)
    told = probe(film.path)
    assert film.copied and told.frames == TOTAL and told.stream("subtitle")["codec_name"] == "subrip"
    decode_with_ffmpeg(film.path)
    with pytest.raises(StudioError, match=r"\.mp4 files carry no subtitle track"):
        export_project(project, tmp_path / "film.mp4", options=ExportOptions(captions="track"))


@needs_ffmpeg
def test_scenes_are_chapters(project: Project, tmp_path: Path):
    project.edit("Titles", edits_film.update_titles, opening=True, opening_seconds=1)
    told = probe(export_project(project, tmp_path / "film.mp4").path)
    assert [chapter["tags"]["title"] for chapter in told.chapters] == [
        "Title",
        "1. The cliff",
        "2. The harbour",
    ]
    assert [round(float(c["start_time"]) * FPS) for c in told.chapters] == [0, FPS, FPS + 17]


def test_prompts_can_be_subtitles_and_cover_the_whole_film(project: Project, tmp_path: Path):
    options = ExportOptions(caption_source="prompts")
    text = export_project(project, tmp_path / "film.srt", options=options).path.read_text()
    assert text.count("-->") == 4 and "Wide shot of an empty harbour" in text


def test_a_silent_film_has_no_subtitles_to_write(project: Project, tmp_path: Path):
    shot = project.story.shots()[1].id
    project.edit("Silence", edits.update_shot, shot, prompt="Medium shot of Mara.")
    with pytest.raises(StudioError, match=r"Shot 2 is not made|Nobody speaks"):
        export_project(project, tmp_path / "film.srt")


def test_long_speech_is_told_in_readable_parts_one_after_the_other():
    text = "First sentence here, and it is quite a long one for a subtitle. " * 4
    parts = list(cues(text, 100, 400, 16))
    assert len(parts) >= 3 and all(len(part.text) <= 90 for part in parts)
    assert all(a.end == b.start for a, b in pairwise(parts))
    assert parts[0].start >= 100 and parts[-1].end <= 400
    assert " ".join(part.text for part in parts) == text.strip()


def test_subtitles_break_at_sentences_and_count_wide_letters_twice():
    from storymem_studio.export.subtitles import readable_parts, text_width

    assert readable_parts(
        "Mara turns. And why in a bottle, of all things, when the post boat comes every Tuesday?"
    ) == [
        "Mara turns.",
        "And why in a bottle, of all things, when the post boat comes every Tuesday?",
    ]
    long = readable_parts(
        "One. " + "a sentence that goes on and on without ever coming to its end, as some do, " * 2
    )
    assert len(long) == 3 and all(text_width(part) <= 84 for part in long)
    chinese = readable_parts("谁给灯塔写信？为什么是现在，在这么多年只有海鸥之后？" * 3)
    assert all(text_width(part) <= 84 and part.endswith("？") for part in chinese)
    assert readable_parts("word " * 60)[0].count("word") > 8
    assert readable_parts("") == []


def test_the_review_shows_scene_shot_and_a_running_timecode(project: Project, tmp_path: Path):
    film = export_project(
        project, tmp_path / "film.mp4", options=ExportOptions(preset="review", size=(640, 426))
    )
    frames = grey(film.path).astype(int)
    corner = frames[:, 10:50, 400:630]
    assert len(frames) == TOTAL
    assert (np.abs(corner[1:] - corner[:-1]).max((1, 2)) > 40).all(), "the timecode changes with every frame"

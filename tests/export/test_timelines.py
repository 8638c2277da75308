"""Timelines for editors, read back by the OpenTimelineIO adapters, and an editor's changes taken back."""

import warnings
import zipfile
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import opentimelineio as otio
import pytest
from film_probe import grey, needs_ffmpeg, probe
from small_film import FPS, MADE, TOTAL

from storymem_studio.domain import edits, edits_film
from storymem_studio.domain.finish import Marker
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.export.timelines import file_of
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project
from storymem_studio.project.sounds import add_sound, take_back

ADAPTERS = {".otio": "otio_json", ".xml": "fcp_xml", ".fcpxml": "fcpx_xml", ".edl": "cmx_3600", ".aaf": "AAF"}


def read(path: Path, **options) -> otio.schema.Timeline:
    """As another program would, through the format's own adapter."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = otio.adapters.read_from_file(str(path), ADAPTERS[path.suffix], **options)
    while not isinstance(found, otio.schema.Timeline):
        found = next(iter(found))
    return found


def picture(timeline: otio.schema.Timeline) -> list[tuple[int, int]]:
    """Of every shot: its first frame in the media, and its frames, at the timeline's rate."""
    track = next(t for t in timeline.video_tracks() if list(t.find_clips()))
    found = []
    for clip in track.find_clips():
        span = clip.trimmed_range()
        media = clip.media_reference.available_range
        start = span.start_time - media.start_time if media else span.start_time
        found.append((round(start.value), round(span.duration.value)))
    return found


@pytest.fixture
def finished(project: Project, tone) -> Project:
    """Trimmed, dissolved, marked and with music from frame 8 on."""
    third = project.story.shots()[2].id
    project.edit("Trim", edits.update_shot, third, trim_in=2, trim_out=3)
    project.edit("Dissolve", edits_film.set_transition, third, "dissolve", 6)
    project.edit("Mark", edits_film.add_marker, Marker(20, "look here", "red"))
    add_sound(project, tone("theme.wav", 1.0), "music", start=8)
    return project


@pytest.mark.parametrize("suffix", [".otio", ".xml", ".fcpxml", ".aaf"])
def test_order_durations_and_trims_are_exact(finished: Project, tmp_path: Path, suffix: str):
    film = export_project(finished, tmp_path / f"film{suffix}")
    rate, held = (FPS, 0) if suffix == ".otio" else (24, 24)
    timeline = read(film.path)
    at, expected = 0, []
    for first, frames in ((0, 9), (0, 8), (2, 8), (0, 9)):
        low, high = (int(Fraction(n * rate, FPS) + Fraction(1, 2)) for n in (at, at + frames))
        expected.append((held + int(Fraction(first * rate, FPS) + Fraction(1, 2)), high - low))
        at += frames
    assert picture(timeline) == expected


def test_an_edl_lists_every_shot_without_a_gap_and_the_dissolve_begins_before_its_cut(
    finished: Project, tmp_path: Path
):
    text = export_project(finished, tmp_path / "film.edl").path.read_text()
    events = [line.split() for line in text.splitlines() if line[:3].isdigit()]
    record = [tuple(map(frames_of, event[-2:])) for event in events]
    assert [event[3] for event in events] == ["C", "C", "C", "D", "C"]
    assert events[3][4] == "008"
    assert record == [(0, 14), (14, 22), (22, 22), (22, 38), (38, 51)]
    source = [tuple(map(frames_of, event[-4:-2])) for event in events]
    assert source == [(24, 38), (24, 32), (32, 32), (23, 39), (24, 37)]
    assert text.count("* FROM CLIP NAME:") == 4 and text.count("* TO CLIP NAME:") == 1


def frames_of(timecode: str) -> int:
    hours, minutes, seconds, frames = map(int, timecode.split(":"))
    return ((hours * 60 + minutes) * 60 + seconds) * 24 + frames


@pytest.mark.parametrize("suffix", [".xml", ".fcpxml", ".aaf"])
@needs_ffmpeg
def test_editors_get_whole_takes_at_their_rate_beside_the_timeline(
    finished: Project, tmp_path: Path, suffix: str
):
    film = export_project(finished, tmp_path / f"cut{suffix}")
    assert film.beside == (tmp_path / "cut media",)
    files = sorted(film.beside[0].iterdir())
    assert [file.name[:5] for file in files] == ["01-01", "01-02", "02-01", "02-02"]
    told = [probe(file) for file in files]
    assert [p.frames for p in told] == [24 + int(Fraction(n * 24, FPS) + Fraction(1, 2)) + 24 for n in MADE]
    assert {p.stream("video")["codec_name"] for p in told} == {"prores"}
    if suffix == ".xml":
        found = [
            file_of(clip.media_reference.target_url)
            for clip in read(film.path).video_tracks()[0].find_clips()
        ]
        assert sorted(found) == files


def test_copies_hold_their_first_and_last_picture_for_transitions(finished: Project, tmp_path: Path):
    """A second of stillness on each side, so that a dissolve has handles even where nothing was trimmed."""
    (folder,) = export_project(finished, tmp_path / "cut.fcpxml").beside
    frames = grey(sorted(folder.iterdir())[0]).astype(int)
    assert np.abs(frames[:24] - frames[24]).max() <= 2 and np.abs(frames[-24:] - frames[-25]).max() <= 2


def test_without_transitions_the_copies_are_the_takes_and_nothing_more(project: Project, tmp_path: Path):
    (folder,) = export_project(project, tmp_path / "cut.xml").beside
    lengths = [len(grey(file)) for file in sorted(folder.iterdir())]
    assert lengths == [int(Fraction(n * 24, FPS) + Fraction(1, 2)) for n in MADE]


def test_the_whole_take_lies_behind_a_trim(finished: Project, tmp_path: Path):
    timeline = read(export_project(finished, tmp_path / "film.otio").path)
    clips = list(timeline.video_tracks()[0].find_clips())
    assert [clip.available_range().duration.value for clip in clips] == list(MADE)
    assert all(file_of(clip.media_reference.target_url).is_file() for clip in clips)


def test_prompts_seeds_memory_and_recipe_travel_along(finished: Project, tmp_path: Path):
    timeline = read(export_project(finished, tmp_path / "film.otio").path)
    told = [clip.metadata["storymem_studio"] for clip in timeline.video_tracks()[0].find_clips()]
    shots = finished.story.shots()
    assert [item["shot_id"] for item in told] == [shot.id for shot in shots]
    assert [item["seed"] for item in told] == [7, 8, 9, 10]
    assert [item["prompt"] for item in told] == [shot.prompt for shot in shots]
    assert len(told[3]["memory"]) == len(finished.memory_of(shots[3].id).remembered) > 0
    assert timeline.metadata["storymem_studio"]["made_with_ai"] is True


def test_dissolves_markers_and_sounds_are_where_they_are_in_the_film(finished: Project, tmp_path: Path):
    timeline = read(export_project(finished, tmp_path / "film.otio").path)
    (transition,) = [item for item in timeline.video_tracks()[0] if isinstance(item, otio.schema.Transition)]
    assert (transition.in_offset.value, transition.out_offset.value) == (2, 0), "as far as there are handles"
    assert transition.metadata["storymem_studio"]["frames"] == 6
    (marker,) = timeline.tracks.markers
    assert (marker.name, marker.marked_range.start_time.value, marker.color) == ("look here", 20, "RED")
    (lane,) = timeline.audio_tracks()
    gap, clip = lane
    assert isinstance(gap, otio.schema.Gap) and gap.duration().value == 8
    assert clip.name == "theme" and clip.duration().value == 16


def test_final_cut_7_keeps_dissolves_sound_and_markers(finished: Project, tmp_path: Path):
    timeline = read(export_project(finished, tmp_path / "film.xml").path)
    assert any(isinstance(item, otio.schema.Transition) for item in timeline.video_tracks()[0])
    assert [clip.name for clip in timeline.audio_tracks()[0].find_clips()] == ["theme"]
    assert [marker.name for marker in timeline.tracks.markers] == ["look here"]


def test_final_cut_pro_xml_keeps_to_its_document_type(finished: Project, tmp_path: Path):
    etree = pytest.importorskip("lxml.etree")
    path = export_project(finished, tmp_path / "film.fcpxml").path
    with (Path(__file__).parent / "fcpxml_subset.dtd").open() as file:
        document_type = etree.DTD(file)
    document = etree.parse(str(path))
    assert document_type.validate(document), document_type.error_log
    spine = document.find(".//spine")
    assert [item.tag for item in spine] == [
        "asset-clip",
        "asset-clip",
        "transition",
        "asset-clip",
        "asset-clip",
    ]
    assert spine.find("transition").get("duration") == "8/24s"
    assert spine.find(".//asset-clip[@lane]").get("name") == "theme"
    assert [marker.get("value") for marker in spine.iter("marker")] == ["look here"]
    assert [note.text for note in spine.iter("note")] == [shot.prompt for shot in finished.story.shots()]


def test_a_bundle_can_be_written_where_one_stands(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    assert export_project(project, Path("cut.otioz")).path == Path("cut.otioz")
    assert [path.name for path in tmp_path.glob("*cut*")] == ["cut.otioz"]


def test_the_bundle_holds_every_shot_and_sound(finished: Project, tmp_path: Path):
    film = export_project(finished, tmp_path / "film.otioz")
    with zipfile.ZipFile(film.path) as bundle:
        names = [name for name in bundle.namelist() if name.startswith("media/") and not name.endswith("/")]
        assert len(names) == 5 and bundle.testzip() is None
        for name in names:
            bundle.extract(name, tmp_path / "unpacked")
    videos = sorted((tmp_path / "unpacked" / "media").glob("*.mp4"))
    assert [len(grey(video)) for video in videos] == list(MADE)
    timeline = otio.adapters.read_from_file(str(film.path))
    assert len(list(timeline.video_tracks()[0].find_clips())) == 4
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_part_of_the_film_is_a_shorter_timeline(project: Project, tmp_path: Path):
    from storymem_studio.project.ranges import parse_span

    options = ExportOptions(span=parse_span(project, "scene 2"))
    timeline = read(export_project(project, tmp_path / "part.otio", options=options).path)
    assert picture(timeline) == [(0, 13), (0, 9)]


def test_titles_stay_out_of_timelines(project: Project, tmp_path: Path):
    project.edit("Titles", edits_film.update_titles, opening=True, credits=True)
    timeline = read(export_project(project, tmp_path / "film.otio").path)
    assert timeline.video_tracks()[0].duration().value == TOTAL


def test_a_rate_that_editors_do_not_know_is_refused(project: Project, tmp_path: Path):
    with pytest.raises(StudioError, match="no timeline of 16 fps"):
        export_project(project, tmp_path / "film.edl", options=ExportOptions(rate=Fraction(16)))


@pytest.mark.parametrize("suffix", [".otio", ".otioz", ".xml", ".fcpxml"])
@pytest.mark.parametrize("rate", [None, Fraction(25), Fraction(30)])
def test_an_unchanged_timeline_changes_nothing(
    finished: Project, tmp_path: Path, suffix: str, rate: Fraction | None
):
    """Order, trims, transitions and markers survive the way out and back, at every rate."""
    path = export_project(finished, tmp_path / f"film{suffix}", options=ExportOptions(rate=rate)).path
    before = finished.story
    count, unknown = take_back(finished, path)
    assert (count, unknown) == (4, ())
    after = finished.story
    assert after.scenes == before.scenes
    assert [(m.frame, m.name) for m in after.markers] == [(m.frame, m.name) for m in before.markers]


@pytest.mark.parametrize("suffix", [".otio", ".xml"])
def test_an_editors_order_and_trims_come_back_onto_the_same_takes(
    finished: Project, tmp_path: Path, suffix: str
):
    path = export_project(finished, tmp_path / f"film{suffix}").path
    timeline = read(path)
    track = timeline.video_tracks()[0]
    rate = track.find_clips()[0].source_range.duration.rate
    clips = [clip.clone() for clip in track.find_clips()]
    del track[:]
    clips = [clips[1], clips[0], clips[3]]
    span = clips[2].source_range
    cut = otio.opentime.RationalTime(3 * rate / FPS, rate)
    clips[2].source_range = otio.opentime.TimeRange(span.start_time + cut, span.duration - cut - cut)
    track.extend(clips)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        otio.adapters.write_to_file(timeline, str(path), ADAPTERS[suffix])
    first, second, _, fourth = finished.story.shots()
    takes = {shot.id: shot.take for shot in finished.story.shots()}
    take_back(finished, path)
    after = finished.story.shots()
    assert [shot.id for shot in after] == [second.id, first.id, fourth.id]
    assert (after[2].trim_in, after[2].trim_out) == (3, 3)
    assert all(shot.take == takes[shot.id] for shot in after)
    assert finished.timeline().frames == 8 + 9 + 3
    finished.undo()
    assert len(finished.story.shots()) == 4


def test_an_fcpxml_that_was_cut_by_hand_is_understood(finished: Project, tmp_path: Path):
    path = export_project(finished, tmp_path / "film.fcpxml").path
    document = ET.parse(path)
    spine = document.find(".//spine")
    assert spine is not None
    clips = spine.findall("asset-clip")
    for item in list(spine):
        spine.remove(item)
    at = Fraction(0)
    for clip in (clips[3], clips[0]):
        clip.set("offset", f"{at.numerator}/{at.denominator}s")
        at += Fraction(clip.get("duration", "0").rstrip("s"))
        spine.append(clip)
    document.write(path)
    first, *_, fourth = finished.story.shots()
    take_back(finished, path)
    assert [shot.id for shot in finished.story.shots()] == [fourth.id, first.id]


def test_clips_of_others_are_named_and_left_out(project: Project, tmp_path: Path):
    path = export_project(project, tmp_path / "film.otio").path
    timeline = read(path)
    stranger = otio.schema.Clip("stock footage", otio.schema.ExternalReference("file:///elsewhere/birds.mov"))
    stranger.source_range = timeline.video_tracks()[0][0].source_range
    timeline.video_tracks()[0].append(stranger)
    otio.adapters.write_to_file(timeline, str(path))
    assert take_back(project, path) == (4, ("stock footage",))


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("cut.otio", "this is no timeline", "cannot be read as a timeline"),
        ("cut.fcpxml", "<fcpxml version='1.10'/>", "holds no timeline"),
        ("cut.mp4", "", "is no timeline this program reads"),
        ("gone.otio", None, "does not exist"),
    ],
)
def test_what_is_no_timeline_is_explained(
    project: Project, tmp_path: Path, name: str, content: str | None, sentence: str
):
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    before = project.story
    with pytest.raises(StudioError, match=sentence):
        take_back(project, path)
    assert project.story == before

"""The options of an export: only those that mean something to what is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from storymem_studio.domain.story import Story
from storymem_studio.domain.timeline import Timeline
from storymem_studio.export.order import ExportOptions, Format, Preset, Span
from storymem_studio.project.exporting import rates
from storymem_studio.ui.controls import label
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.rows import NoWheel, check, combo


class ExportForm(QWidget):
    changed = Signal()

    def __init__(self, story: Story, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        width, height = story.settings.width, story.settings.height
        self.part = combo(tr("Part of the film"), items=((tr("Whole film"), None), *_parts(story, timeline)))
        self.picture_size = combo(
            tr("Size"), tr("Other shapes get black bars"), ((tr("As the film"), None), *_sizes(width, height))
        )
        self.rate = combo(tr("Frame rate"), items=((tr("As the preset has it"), None), *rates()[1:]))
        self.motion = check(
            tr("New pictures in between (slow)"), tr("Instead of repeating frames, from motion")
        )
        self.transition = combo(
            tr("At cuts"),
            tr("Shots that continue the one before stay joined"),
            (
                (tr("As the story has it"), None),
                (tr("Cut"), "cut"),
                (tr("Dissolve"), "dissolve"),
                (tr("Dip to black"), "dip"),
            ),
        )
        self.loudness = combo(
            tr("Loudness"),
            tr("Programme loudness, EBU R 128"),
            (
                (tr("As the preset has it"), None),
                ("−14 LUFS", -14.0),
                ("−16 LUFS", -16.0),
                ("−23 LUFS", -23.0),
                (tr("As it was mixed"), "off"),
            ),
        )
        self.captions = combo(
            tr("Subtitles"),
            items=(
                (tr("None"), "none"),
                (tr("In the picture"), "burn"),
                (tr("Beside it, .srt"), "srt"),
                (tr("Beside it, .vtt"), "vtt"),
                (tr("As a track (.mkv)"), "track"),
            ),
        )
        self.source = combo(
            tr("They say"),
            items=(
                (tr("What is spoken"), "dialogue"),
                (tr("The prompts"), "prompts"),
                (tr("The scenes"), "scenes"),
            ),
        )
        self.title = check(tr("Open with the title"))
        self.credits = check(tr("End with the credits"))
        self.media = combo(
            tr("The shots"),
            items=(
                (tr("As the format needs them"), ""),
                (tr("Stay in the project"), "link"),
                (tr("Copied beside it, ProRes"), "copy"),
            ),
        )
        self.page = combo(tr("Paper"), items=(("A4", "a4"), ("US Letter", "letter")))
        self.recipe = check(tr("How every shot was made, beside it"), tr("A JSON file with the whole recipe"))
        self.hardware = check(tr("Encode on the graphics card"), tr("Where that works; else in software"))
        self.title.setChecked(story.titles.opening)
        self.credits.setChecked(story.titles.credits)
        self.captions.setCurrentIndex(max(0, self.captions.findData(story.titles.captions)))
        self.source.setCurrentIndex(max(0, self.source.findData(story.titles.caption_source)))

        self._rows: list[tuple[str, QWidget, QWidget | None]] = []
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(7)
        for option, control in (
            ("span", self.part),
            ("transition", self.transition),
            ("size", self.picture_size),
            ("rate", self.rate),
            ("motion", self.motion),
            ("opening", self.title),
            ("credits", self.credits),
            ("captions", self.captions),
            ("caption_source", self.source),
            ("loudness", self.loudness),
            ("media", self.media),
            ("page", self.page),
            ("hardware", self.hardware),
            ("recipe", self.recipe),
        ):
            self._add(option, control)
        self._format: Format | None = None
        self._preset: Preset | None = None

    def _add(self, option: str, control: QComboBox | QCheckBox) -> None:
        no_wheel = NoWheel(control)
        control.installEventFilter(no_wheel)
        if isinstance(control, QComboBox):
            name = label(control.accessibleName())
            name.setBuddy(control)
            name.setMinimumHeight(control.sizeHint().height())  # the form puts names at the top
            control.setMinimumWidth(220)
            control.currentIndexChanged.connect(self.changed)
            self._form.addRow(name, control)
            self._rows.append((option, control, name))
        else:
            control.toggled.connect(self.changed)
            self._form.addRow("", control)
            self._rows.append((option, control, None))

    def show_options(self, format: Format, preset: Preset | None) -> None:
        self._format, self._preset = format, preset
        for option, control, _ in self._rows:
            self._form.setRowVisible(control, option in format.options)
        blocked = self.recipe.blockSignals(True)
        self.recipe.setChecked(format.name == "mov" or (preset is not None and preset.name == "master"))
        self.recipe.blockSignals(blocked)

    @property
    def options(self) -> ExportOptions:
        """What is chosen, of what the format looks at; shots that are not made are left out."""
        has = self._format.options if self._format else frozenset()

        def chosen(option: str, control: QComboBox):
            return control.currentData() if option in has else None

        return ExportOptions(
            preset=self._preset.name if self._preset else "",
            span=chosen("span", self.part),
            transition=chosen("transition", self.transition),
            size=chosen("size", self.picture_size),
            rate=chosen("rate", self.rate),
            motion="motion" in has and self.motion.isChecked(),
            hardware="hardware" in has and self.hardware.isChecked(),
            loudness=chosen("loudness", self.loudness),
            opening=self.title.isChecked() if "opening" in has else None,
            credits=self.credits.isChecked() if "credits" in has else None,
            captions=chosen("captions", self.captions),
            caption_source=chosen("caption_source", self.source),
            media=chosen("media", self.media) or "",
            page=chosen("page", self.page) or "a4",
            recipe=self.recipe.isChecked() if "recipe" in has else None,
            made_only=True,
        )


def _parts(story: Story, timeline: Timeline) -> tuple[tuple[str, object], ...]:
    parts: list[tuple[str, object]] = []
    for number, scene in enumerate(story.scenes, 1):
        clips = [clip for shot in scene.shots if (clip := timeline.clip_of(shot.id))]
        if clips:
            heading = scene.heading.strip()
            name = tr("Scene {number}", number=number) + (f": {heading[:40]}" if heading else "")
            parts.append((name, Span(clips[0].start, clips[-1].end)))
    return tuple(parts) if len(parts) > 1 else ()


def _sizes(width: int, height: int) -> tuple[tuple[str, object], ...]:
    """Usual sizes in the film's own orientation."""
    sizes = ((1280, 720), (1920, 1080), (3840, 2160))
    if height > width:
        sizes = tuple((short, long) for long, short in sizes)
    return tuple((f"{w} × {h}", (w, h)) for w, h in sizes)

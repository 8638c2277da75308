"""A form made from a JSON schema: what a backend lets one set, without the window knowing the backend."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.ui.controls import push_button, spin_box, tool_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.rows import Rows, check, combo, decimal, line, side_by_side

Kind = Literal["switch", "whole", "number", "choice", "text", "folder", "file"]
FEW = 8
"""More settings than this are grouped, where the schema names groups."""
WIDEST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Field:
    """One setting as the schema describes it."""

    name: str
    title: str
    description: str
    kind: Kind
    default: Any
    choices: tuple[Any, ...] = ()
    lowest: float | None = None
    highest: float | None = None
    optional: bool = False
    """Null is a value: left to the engine."""
    group: str = ""


def fields_of(schema: Mapping[str, Any]) -> tuple[Field, ...]:
    """What pydantic writes: properties with $ref, anyOf with null, enum and const, ranges, format and group."""
    definitions = schema.get("$defs", {})
    return tuple(_field(name, given, definitions) for name, given in schema.get("properties", {}).items())


def _field(name: str, given: Mapping[str, Any], definitions: Mapping[str, Any]) -> Field:
    plain = _resolved(given, definitions)
    variants = [_resolved(each, definitions) for each in plain.get("anyOf", ())]
    optional = any(each.get("type") == "null" for each in variants)
    if variants:
        first = next((each for each in variants if each.get("type") != "null"), {})
        plain = {**first, **{key: value for key, value in plain.items() if key != "anyOf"}}
    lowest = plain.get("minimum", plain.get("exclusiveMinimum"))
    highest = plain.get("maximum", plain.get("exclusiveMaximum"))
    return Field(
        name=name,
        title=tr(plain.get("title") or name.replace("_", " ").capitalize()),
        description=tr(plain.get("description", "")),
        kind=_kind(plain),
        default=plain.get("default"),
        choices=tuple(plain["enum"]) if "enum" in plain else (plain["const"],) if "const" in plain else (),
        lowest=lowest,
        highest=highest,
        optional=optional,
        group=tr(plain.get("group", "")),
    )


def _resolved(given: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """Keys beside a $ref win over what it points to."""
    found = dict(given)
    for reference in (found.pop("$ref", None), *(each.get("$ref") for each in found.pop("allOf", ()))):
        if reference:
            found = {**_resolved(definitions[str(reference).rsplit("/", 1)[-1]], definitions), **found}
    return found


def _kind(plain: Mapping[str, Any]) -> Kind:
    if "enum" in plain or "const" in plain:
        return "choice"
    if plain.get("format") in ("path", "directory-path", "folder"):
        return "folder"
    if plain.get("format") in ("file-path", "file"):
        return "file"
    return {"boolean": "switch", "integer": "whole", "number": "number"}.get(plain.get("type", ""), "text")  # type: ignore[return-value]


class Control:
    """One setting's widget: shows a value, reads it, says when the user changed it."""

    def __init__(self, field: Field, form: "SchemaForm") -> None:
        self.field = field
        self._form = form
        self.widget: QWidget = self._make()
        self.extra: list[QWidget] = []
        if field.kind in ("folder", "file"):
            self.extra.append(self._browse_button())
        self.unset = check(tr("Leave to the engine")) if field.optional else None
        if self.unset is not None:
            self.unset.setAccessibleName(tr("{name}: leave to the engine", name=field.title))
            self.unset.toggled.connect(self._changed)
        self.reset = tool_button(tr("Reset {name}", name=field.title), "arrow-counter-clockwise", size=14)
        self.reset.clicked.connect(self._reset)

    def _make(self) -> QWidget:
        field, changed = self.field, self._changed
        match field.kind:
            case "switch":
                box = check(field.title, field.description)
                box.toggled.connect(changed)
                return box
            case "whole":
                lowest = int(field.lowest) if field.lowest is not None else -WIDEST
                highest = int(field.highest) if field.highest is not None else WIDEST
                spin = spin_box(
                    field.title,
                    field.description or field.title,
                    max(lowest, -WIDEST),
                    min(highest, WIDEST),
                    "",
                )
                spin.setMinimumWidth(110)
                spin.valueChanged.connect(changed)
                return spin
            case "number":
                lowest = field.lowest if field.lowest is not None else -1e9
                highest = field.highest if field.highest is not None else 1e9
                decimals = 3 if round(float(field.default or 0), 2) != float(field.default or 0) else 2
                number = decimal(
                    field.title, lowest, highest, decimals=decimals, step=0.05 if highest <= 2 else 0.5
                )
                number.setToolTip(field.description or field.title)
                number.valueChanged.connect(changed)
                return number
            case "choice":
                choices = combo(field.title, field.description, tuple((tr(str(c)), c) for c in field.choices))
                choices.currentIndexChanged.connect(changed)
                return choices
            case _:
                text = line(field.title, field.description)
                text.editingFinished.connect(changed)
                return text

    def _browse_button(self) -> QWidget:
        button = push_button(tr("Choose…"), "folder-open")
        button.setAccessibleName(tr("Choose {name}", name=self.field.title))
        button.clicked.connect(self._browse)
        return button

    def _browse(self) -> None:
        dialog = QFileDialog(self._form, self.field.title, str(self.value() or ""))
        folder = self.field.kind == "folder"
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.show_value(path)
        self._changed()

    def value(self) -> Any:
        if self.unset is not None and self.unset.isChecked():
            return None
        match self.widget:
            case QCheckBox():
                return self.widget.isChecked()
            case QSpinBox():
                return self.widget.value()
            case QDoubleSpinBox():
                return round(self.widget.value(), 6)
            case QComboBox():
                return self.widget.currentData()
            case QLineEdit():
                return self.widget.text().strip()
        return None

    def show_value(self, value: Any) -> None:
        self.widget.blockSignals(True)
        if self.unset is not None:
            self.unset.blockSignals(True)
            self.unset.setChecked(value is None)
            self.unset.blockSignals(False)
            self.widget.setEnabled(value is not None)
        if value is not None:
            match self.widget:
                case QCheckBox():
                    self.widget.setChecked(bool(value))
                case QSpinBox():
                    self.widget.setValue(int(value))
                case QDoubleSpinBox():
                    self.widget.setValue(float(value))
                case QComboBox():
                    self.widget.setCurrentIndex(max(0, self.widget.findData(value)))
                case QLineEdit():
                    self.widget.setText(str(value))
        self.widget.blockSignals(False)
        self.reset.setVisible(value != self.field.default)

    def _changed(self) -> None:
        value = self.value()
        self.widget.setEnabled(value is not None)
        self.reset.setVisible(value != self.field.default)
        self._form.report(self.field, value)

    def _reset(self) -> None:
        self.show_value(self.field.default)
        self._form.report(self.field, self.field.default)


class SchemaForm(QWidget):
    changed = Signal(str)
    """The settings that differ from their defaults, as JSON with sorted keys."""

    def __init__(self, schema: Mapping[str, Any], values: str = "{}") -> None:
        super().__init__()
        self._values: dict[str, Any] = {}
        self.controls = {field.name: Control(field, self) for field in fields_of(schema)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for group, controls in self._groups().items():
            rows = Rows()
            if group:
                rows.section(group)
            for control in controls:
                self._add(rows, control)
            column.addWidget(rows)
        self.show_values(values)

    def show_values(self, values: str) -> None:
        """Settings this schema does not know are kept as they are."""
        try:
            given = json.loads(values)
        except ValueError:
            given = {}
        self._values = dict(given) if isinstance(given, dict) else {}
        for name, control in self.controls.items():
            control.show_value(self._values.get(name, control.field.default))

    def report(self, field: Field, value: Any) -> None:
        before = self.text
        if value == field.default:
            self._values.pop(field.name, None)
        else:
            self._values[field.name] = value
        if self.text != before:
            self.changed.emit(self.text)

    @property
    def text(self) -> str:
        return json.dumps(self._values, sort_keys=True)

    def _groups(self) -> dict[str, list[Control]]:
        grouped: dict[str, list[Control]] = {}
        for control in self.controls.values():
            name = control.field.group if len(self.controls) > FEW else ""
            grouped.setdefault(name, []).append(control)
        return grouped

    @staticmethod
    def _add(rows: Rows, control: Control) -> None:
        field = control.field
        wide = field.kind in ("text", "folder", "file")
        parts = [control.widget, *control.extra, *([control.unset] if control.unset else []), control.reset]
        name = "" if field.kind == "switch" else field.title
        rows.row(name, side_by_side(*parts, stretch=0 if wide else None), field.description)

"""The form made from a schema: every kind of setting, shown and read back, with what the schema says about it."""

import json
from typing import Literal

import pytest
from pydantic import BaseModel, Field
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from storymem_engine.backends.storymem_settings import StorymemParams
from storymem_studio.ui.settings.schema_form import SchemaForm, fields_of


class Params(BaseModel):
    captions: bool = Field(False, title="Captions", description="On a strip.")
    steps: int = Field(40, ge=1, le=200)
    shift: float = Field(4.0, gt=0, le=50)
    plan: Literal["auto", "swap"] = "auto"
    kernel: str = ""
    folder: str = Field("", json_schema_extra={"format": "folder"})
    limit: int | None = Field(None, ge=0, le=9)


@pytest.fixture
def form(qtbot: QtBot) -> SchemaForm:
    form = SchemaForm(Params.model_json_schema())
    qtbot.addWidget(form)
    return form


def test_each_kind_of_setting_has_its_control(form: SchemaForm):
    kinds = {name: type(control.widget) for name, control in form.controls.items()}
    assert kinds == {
        "captions": QCheckBox,
        "steps": QSpinBox,
        "shift": QDoubleSpinBox,
        "plan": QComboBox,
        "kernel": QLineEdit,
        "folder": QLineEdit,
        "limit": QSpinBox,
    }
    assert form.controls["folder"].extra, "a folder can be looked for"
    steps = form.controls["steps"].widget
    assert (steps.minimum(), steps.maximum(), steps.value()) == (1, 200, 40)


def test_only_what_differs_from_the_defaults_is_kept(form: SchemaForm, qtbot: QtBot):
    said: list[str] = []
    form.changed.connect(said.append)
    form.controls["steps"].widget.setValue(20)
    form.controls["captions"].widget.setChecked(True)
    form.controls["steps"].widget.setValue(40)
    assert said == ['{"steps": 20}', '{"captions": true, "steps": 20}', '{"captions": true}']


def test_a_value_that_may_be_missing_has_a_switch_for_it(form: SchemaForm):
    limit = form.controls["limit"]
    assert limit.unset.isChecked()
    assert not limit.widget.isEnabled()
    limit.unset.setChecked(False)
    limit.widget.setValue(4)
    assert json.loads(form.text) == {"limit": 4}
    limit.reset.click()
    assert form.text == "{}"


def test_settings_the_schema_does_not_know_are_left_alone(form: SchemaForm):
    form.show_values('{"steps": 7, "unheard_of": 1}')
    assert form.controls["steps"].widget.value() == 7
    form.controls["plan"].widget.setCurrentIndex(1)
    assert json.loads(form.text) == {"plan": "swap", "steps": 7, "unheard_of": 1}


def test_every_control_has_a_name_and_says_what_it_means(form: SchemaForm):
    assert all(control.widget.accessibleName() for control in form.controls.values())
    assert form.controls["captions"].widget.toolTip() == "On a strip."


def test_many_settings_are_grouped_as_the_engine_says(qtbot: QtBot):
    schema = StorymemParams.model_json_schema()
    assert {field.group for field in fields_of(schema)} == {"Weights", "Sampling", "Turbo", "This machine"}
    form = SchemaForm(schema)
    qtbot.addWidget(form)
    assert form.controls["i2v_model_path"].field.kind == "folder"
    assert StorymemParams.model_validate(json.loads(form.text)) == StorymemParams()

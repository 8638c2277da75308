"""Weights: what is needed, what is here already, what is broken; all without torch."""

import hashlib
import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from storymem_engine import weights
from storymem_engine.weights import (
    WeightsError,
    find_model,
    identity,
    list_models,
    model_named,
    read_checkpoint,
    verify,
)
from storymem_engine.weights.__main__ import main
from storymem_engine.weights.fetching import bytes_in


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("HF_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    for variable in ("STORYMEM_MODELS", "HF_HUB_CACHE"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


def _safetensors(path: Path, size: int = 4) -> Path:
    values = np.arange(size, dtype=np.float32).tobytes()
    header = json.dumps({"a": {"dtype": "F32", "shape": [size], "data_offsets": [0, len(values)]}}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(header)) + header + values)
    return path


def _original(folder: Path) -> Path:
    for expert in ("high_noise_model", "low_noise_model"):
        _safetensors(folder / expert / "diffusion_pytorch_model-00001-of-00001.safetensors")
        (folder / expert / "config.json").write_text("{}")
    (folder / "Wan2.1_VAE.pth").write_bytes(b"x")
    (folder / "models_t5_umt5-xxl-enc-bf16.pth").write_bytes(b"x")
    (folder / "google" / "umt5-xxl").mkdir(parents=True)
    return folder


def _loras(folder: Path, variant: str = "MI2V") -> Path:
    for noise in ("high", "low"):
        _safetensors(folder / f"Wan2.2-{variant}-A14B" / f"backbone_{noise}_noise.safetensors")
    return folder


def test_what_is_needed_is_listed_with_size_licence_and_purpose() -> None:
    found = {item.model.name: item for item in list_models()}
    assert set(found) == {"i2v", "lora-mi2v", "lora-mm2v", "t2v", "clip"}
    assert all(item.path is None and not item.problem for item in found.values())
    assert found["i2v"].model.size > 100e9 and found["i2v"].model.required
    assert "non-commercial" in found["lora-mi2v"].model.licence
    assert not found["t2v"].model.required


def test_a_folder_named_by_the_environment_is_found(tmp_path, monkeypatch) -> None:
    _original(tmp_path / "models" / "Wan2.2-I2V-A14B")
    _loras(tmp_path / "models" / "StoryMem")
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path / "models"))
    assert find_model("i2v").path == tmp_path / "models" / "Wan2.2-I2V-A14B"
    assert find_model("lora-mi2v").where == "models folder"
    assert find_model("lora-mm2v").problem


def test_a_folder_added_once_is_remembered(tmp_path) -> None:
    _original(tmp_path / "disk" / "Wan2.2-T2V-A14B")
    weights.add_folder(tmp_path / "disk")
    weights.add_folder(tmp_path / "disk")
    assert find_model("t2v").path == tmp_path / "disk" / "Wan2.2-T2V-A14B"
    assert list(weights.folders()).count(tmp_path / "disk") == 1


def test_the_hugging_face_cache_is_used_as_it_is(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    snapshots = tmp_path / "hf" / "hub" / "models--Wan-AI--Wan2.2-I2V-A14B" / "snapshots"
    _original(snapshots / "abc")
    found = find_model("i2v")
    assert found.path == snapshots / "abc" and found.where == "Hugging Face cache"


def test_a_download_that_broke_off_is_named(tmp_path, monkeypatch) -> None:
    folder = _original(tmp_path / "models" / "Wan2.2-I2V-A14B")
    index = {
        "weight_map": {"a": "diffusion_pytorch_model-00001-of-00001.safetensors", "b": "missing.safetensors"}
    }
    (folder / "low_noise_model" / "diffusion_pytorch_model.safetensors.index.json").write_text(
        json.dumps(index)
    )
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path / "models"))
    assert "lacks 1 of 2 files, first missing.safetensors" in find_model("i2v").problem


@pytest.mark.parametrize("content", ["", "{", "[]", '{"weight_map": 3}'])
def test_a_damaged_list_of_files_is_named(tmp_path, monkeypatch, content: str) -> None:
    folder = _original(tmp_path / "models" / "Wan2.2-I2V-A14B")
    (folder / "low_noise_model" / "diffusion_pytorch_model.safetensors.index.json").write_text(content)
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path / "models"))
    assert "index.json is damaged" in find_model("i2v").problem


@pytest.mark.parametrize(
    "missing",
    ["high_noise_model/config.json", "Wan2.1_VAE.pth", "models_t5_umt5-xxl-enc-bf16.pth", "google/umt5-xxl"],
)
def test_a_checkpoint_names_what_it_lacks(tmp_path, missing: str) -> None:
    folder = _original(tmp_path / "checkpoint")
    path = folder / missing
    path.rmdir() if path.is_dir() else path.unlink()
    with pytest.raises(WeightsError, match=r"is missing") as caught:
        read_checkpoint(folder)
    assert missing.split("/")[-1].removesuffix(".pth") in caught.value.message


def test_a_folder_with_something_else_is_no_checkpoint(tmp_path) -> None:
    with pytest.raises(WeightsError, match=r"holds no Wan2\.2 checkpoint"):
        read_checkpoint(tmp_path)


def test_a_lora_is_found_by_its_folder_its_variant_s_folder_or_one_of_its_files(tmp_path) -> None:
    folder = _loras(_loras(tmp_path / "StoryMem"), "MM2V")
    expected = folder / "Wan2.2-MI2V-A14B" / "backbone_high_noise.safetensors"
    for path in (folder, expected.parent, expected):
        assert weights.read_lora_files(path, "MI2V").high == expected
    assert "MM2V" in str(weights.read_lora_files(folder, "MM2V").low)
    assert weights.read_lora_files(expected.parent, "MM2V").high.parent.name == "Wan2.2-MM2V-A14B"
    alone = _loras(tmp_path / "alone") / "Wan2.2-MI2V-A14B"
    with pytest.raises(WeightsError, match="does not hold one high-noise and one low-noise LoRA for MM2V"):
        weights.read_lora_files(alone, "MM2V")


def test_a_file_that_is_cut_off_is_found_by_its_length(tmp_path) -> None:
    whole, cut = _safetensors(tmp_path / "whole.safetensors"), _safetensors(tmp_path / "cut.safetensors")
    cut.write_bytes(cut.read_bytes()[:-3])
    (tmp_path / "torn.safetensors").write_bytes(b"\x01\x02")
    problems = {problem.file.name: problem.message for problem in verify(tmp_path, thorough=False)}
    assert set(problems) == {"cut.safetensors", "torn.safetensors"}
    assert "bytes instead of" in problems["cut.safetensors"]
    assert whole.is_file()


def test_a_file_that_was_altered_is_found_by_its_digest(tmp_path) -> None:
    file = _safetensors(tmp_path / "model" / "a.safetensors")
    note = tmp_path / "model" / ".cache" / "huggingface" / "download" / "a.safetensors.metadata"
    note.parent.mkdir(parents=True)
    recorded = file.stat().st_mtime
    note.write_text(f"revision\n{hashlib.sha256(file.read_bytes()).hexdigest()}\n{recorded}\n")
    assert verify(tmp_path / "model") == ()
    assert identity(file).startswith("sha256:")
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(bytes(content))
    os.utime(file, (recorded + 60, recorded + 60))
    assert [problem.message for problem in verify(tmp_path / "model")] == ["differs from what was published"]
    assert identity(file).startswith("sample:")


def test_a_file_is_known_by_its_content(tmp_path) -> None:
    one, same = _safetensors(tmp_path / "1.safetensors"), _safetensors(tmp_path / "2.safetensors")
    other = _safetensors(tmp_path / "3.safetensors", 5)
    assert identity(one) == identity(same) != identity(other)


def test_a_licence_is_accepted_before_anything_is_fetched(tmp_path) -> None:
    with pytest.raises(WeightsError, match=r"CC-BY-NC-4\.0") as caught:
        weights.download(model_named("lora-mi2v"), tmp_path)
    assert "--accept-licence" in caught.value.advice
    assert bytes_in(tmp_path / "StoryMem") == 0


def test_a_disk_that_is_too_full_is_said_before_the_download(tmp_path) -> None:
    from dataclasses import replace

    huge = replace(model_named("i2v"), size=10**18)
    with pytest.raises(WeightsError, match="GB free"):
        weights.download(huge, tmp_path, accept_licence=True)
    assert weights.free_space_problem(replace(huge, size=1000), tmp_path / "models") == ""


def test_what_is_here_is_not_fetched_again(tmp_path, monkeypatch) -> None:
    _loras(tmp_path / "models" / "StoryMem")
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path / "models"))
    fetched = weights.download(model_named("lora-mi2v"))
    assert not fetched.downloaded and fetched.path == tmp_path / "models" / "StoryMem"


def test_the_command_lists_and_verifies(tmp_path, monkeypatch, capsys) -> None:
    _loras(tmp_path / "models" / "StoryMem")
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path / "models"))
    assert main(["--json", "list"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {item["name"]: bool(item["path"]) and not item["problem"] for item in listed}["lora-mi2v"]
    assert main(["verify"]) == 0
    assert main(["download", "nothing-like-it"]) == 2
    assert "no model called" in capsys.readouterr().err


def test_nothing_of_this_loads_torch() -> None:
    program = (
        "import sys, storymem_engine.weights, storymem_engine.backends.storymem as b;"
        "b.StorymemBackend.why_unavailable(); b.StorymemBackend.Params.model_json_schema();"
        "assert not {'torch', 'diffusers', 'transformers'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_without_torch_the_engine_says_hello_and_what_is_missing() -> None:
    program = """
import sys
for name in ("torch", "diffusers", "transformers", "peft", "accelerate", "safetensors"):
    sys.modules[name] = None
from storymem_engine.worker import hello
backends = {backend.name: backend for backend in hello().backends}
assert backends["animatic"].available, backends["animatic"].why_not
assert not backends["storymem"].available
print(backends["storymem"].why_not)
"""
    answer = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert "pip install" in answer.stdout

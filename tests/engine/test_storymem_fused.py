"""Fused experts kept on the disk: the same experts, made anew when anything about them changed."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from tiny_storymem import save_checkpoint, save_lora  # noqa: E402

from storymem_engine.backends.storymem_models import Experts, find_sources, load_experts  # noqa: E402
from storymem_engine.backends.storymem_settings import StorymemParams  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("weights")
    save_checkpoint(folder / "i2v", "original")
    save_lora(folder / "loras")
    save_lora(folder / "loras", "MM2V", seed=8)
    return folder


def _load(folder: Path, keep: Path | None, *, mode: str = "MI2V", fp8: bool = False) -> Experts:
    params = StorymemParams(i2v_model_path=str(folder / "i2v"), lora_weight_path=str(folder / "loras"))
    return load_experts(
        find_sources(params, mode),  # type: ignore[arg-type]
        dtype=torch.bfloat16,
        fp8=fp8,
        fuse_on="cpu",
        report=lambda done, total: None,
        keep_in=keep,
    )


def _same(one: Experts, other: Experts) -> bool:
    for first, second in ((one.high, other.high), (one.low, other.low)):
        mine, theirs = first.state_dict(), second.state_dict()
        if mine.keys() != theirs.keys() or not all(
            mine[name].dtype == theirs[name].dtype and torch.equal(mine[name].float(), theirs[name].float())
            for name in mine
        ):
            return False
    return True


def _forward(experts: Experts) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    latents = torch.randn(1, 36, 3, 4, 6, generator=generator).bfloat16()
    words = torch.randn(1, 8, 16, generator=generator).bfloat16()
    with torch.no_grad():
        return experts.high(latents, torch.tensor([500]), words).sample.float()


@pytest.mark.parametrize("fp8", [False, True])
def test_what_was_kept_comes_back_as_it_was(folder, tmp_path, fp8: bool) -> None:
    plain = _load(folder, None, fp8=fp8)
    made, kept = _load(folder, tmp_path, fp8=fp8), _load(folder, tmp_path, fp8=fp8)
    assert len(list(tmp_path.iterdir())) == 2
    assert _same(plain, made) and _same(made, kept)
    assert torch.equal(_forward(plain), _forward(kept))


def test_another_lora_or_precision_is_another_file(folder, tmp_path) -> None:
    _load(folder, tmp_path)
    _load(folder, tmp_path, mode="MM2V")
    _load(folder, tmp_path, fp8=True)
    assert len(list(tmp_path.iterdir())) == 6


def test_a_damaged_file_is_made_anew(folder, tmp_path) -> None:
    plain = _load(folder, tmp_path)
    for file in tmp_path.iterdir():
        file.write_bytes(file.read_bytes()[:-10])
    assert _same(plain, _load(folder, tmp_path))
    assert _same(plain, _load(folder, tmp_path))


def test_a_folder_that_cannot_be_written_stops_nothing(folder, tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert _same(_load(folder, None), _load(folder, tmp_path / "file"))

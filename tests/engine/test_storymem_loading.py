"""Loading checkpoints and LoRAs: both layouts, everything counted, nothing taken silently."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from safetensors.torch import load_file, save_file  # noqa: E402
from tiny_storymem import FFN, LAYERS, RANK, WIDTH, save_checkpoint, save_lora  # noqa: E402

from storymem_engine.backends.storymem_fp8 import FP8, Float8Linear  # noqa: E402
from storymem_engine.backends.storymem_loading import (  # noqa: E402
    load_expert,
    load_text_encoder,
    load_tokenizer,
    load_vae,
)
from storymem_engine.backends.storymem_lora import module_name, read_lora, read_storymem_lora  # noqa: E402
from storymem_engine.backends.storymem_models import Sources, load_experts  # noqa: E402
from storymem_engine.weights import WeightsError, read_checkpoint, read_lora_files  # noqa: E402


@pytest.fixture(scope="module")
def folders(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("weights")
    return {
        "original": save_checkpoint(folder / "original", "original"),
        "diffusers": save_checkpoint(folder / "diffusers", "diffusers"),
        "loras": save_lora(folder / "loras"),
    }


@pytest.fixture
def lora_file(folders, tmp_path) -> Path:
    """A copy that a test may spoil."""
    path = tmp_path / "lora.safetensors"
    path.write_bytes(read_lora_files(folders["loras"], "MI2V").high.read_bytes())
    return path


def _equal(one: torch.nn.Module, other: torch.nn.Module) -> bool:
    first, second = one.state_dict(), other.state_dict()
    return first.keys() == second.keys() and all(torch.equal(first[key], second[key]) for key in first)


def test_both_layouts_give_the_same_models(folders) -> None:
    one, other = read_checkpoint(folders["original"]), read_checkpoint(folders["diffusers"])
    assert (one.layout, other.layout) == ("original", "diffusers")
    for noise in ("high", "low"):
        assert _equal(
            load_expert(getattr(one, noise), dtype=torch.float32),
            load_expert(getattr(other, noise), dtype=torch.float32),
        )
    assert _equal(load_vae(one), load_vae(other))
    texts = [load_text_encoder(checkpoint, torch.float32) for checkpoint in (one, other)]
    ids = load_tokenizer(one)("A fox — seen from afar", return_tensors="pt").input_ids
    assert torch.equal(ids, load_tokenizer(other)("A fox — seen from afar", return_tensors="pt").input_ids)
    assert torch.equal(texts[0](ids).last_hidden_state, texts[1](ids).last_hidden_state)


def test_in_bf16_norms_and_modulation_stay_in_fp32(folders) -> None:
    model = load_expert(read_checkpoint(folders["original"]).high, dtype=torch.bfloat16)
    dtypes = {name: tensor.dtype for name, tensor in model.state_dict().items()}
    assert dtypes["blocks.0.attn1.to_q.weight"] == torch.bfloat16
    assert dtypes["blocks.0.scale_shift_table"] == dtypes["blocks.0.norm2.weight"] == torch.float32
    assert dtypes["condition_embedder.time_embedder.linear_1.weight"] == torch.float32


def test_fp8_keeps_the_blocks_in_eight_bits_and_close(folders) -> None:
    files = read_checkpoint(folders["original"]).high
    exact, small = load_expert(files, dtype=torch.float32), load_expert(files, dtype=torch.float32, fp8=True)
    layer = small.blocks[0].ffn.net[2]
    assert isinstance(layer, Float8Linear) and layer.weight.dtype == FP8
    inputs = (torch.randn(1, 36, 3, 4, 6), torch.tensor([500]), torch.randn(1, 8, 16))
    with torch.no_grad():
        one, other = exact(*inputs).sample, small(*inputs).sample
    assert 0 < float((one - other).norm() / one.norm()) < 0.06


def test_rows_of_very_different_size_survive_eight_bits() -> None:
    weight = torch.randn(4, 64) * torch.tensor([[1e-4], [1.0], [30.0], [1e3]])
    layer = Float8Linear(weight, torch.float32)
    back = layer.weight.float() * layer.scale
    assert ((back - weight).norm(dim=1) / weight.norm(dim=1)).max() < 0.04


def test_a_lora_is_fused_with_the_rank_stabilised_scale(folders) -> None:
    files, lora = read_checkpoint(folders["original"]).high, read_lora_files(folders["loras"], "MI2V").high
    plain = load_expert(files, dtype=torch.float32)
    fused = load_expert(files, loras=[read_storymem_lora(lora, LAYERS)], dtype=torch.float32)
    tensors = load_file(lora)
    name = "base_model.model.blocks.1.cross_attn.o"
    expected = tensors[f"{name}.lora_B.weight"] @ tensors[f"{name}.lora_A.weight"] * RANK**0.5
    change = fused.blocks[1].attn2.to_out[0].weight - plain.blocks[1].attn2.to_out[0].weight
    assert torch.allclose(change, expected, atol=1e-6)


def test_each_expert_is_its_own_weights_with_its_own_lora(folders) -> None:
    checkpoint, loras = read_checkpoint(folders["original"]), read_lora_files(folders["loras"], "MI2V")
    experts = load_experts(
        Sources("i2v", checkpoint, "MI2V", loras.high, loras.low),
        dtype=torch.float32,
        fp8=False,
        fuse_on="cpu",
        report=lambda done, total: None,
    )
    assert experts.lora_tensors == 2 * 20 * LAYERS
    for noise in ("high", "low"):
        base, change = {}, {}
        for file in (folders["original"] / f"{noise}_noise_model").glob("*.safetensors"):
            base |= load_file(file)
        for file in folders["loras"].rglob(f"*{noise}_noise.safetensors"):
            change |= load_file(file)
        for layer in ("self_attn.q", "cross_attn.o", "ffn.2"):
            name = f"blocks.1.{layer}"
            up, down = (change[f"base_model.model.{name}.lora_{side}.weight"] for side in "BA")
            expected = base[f"{name}.weight"] + up @ down * RANK**0.5
            found = getattr(experts, noise).get_submodule(module_name(name)).weight
            assert torch.allclose(found, expected, atol=1e-6)


def test_a_lora_is_fused_before_the_weights_are_rounded(folders) -> None:
    files, lora = read_checkpoint(folders["original"]).low, read_lora_files(folders["loras"], "MI2V").low
    exact = load_expert(files, loras=[read_storymem_lora(lora, LAYERS)], dtype=torch.float32)
    rounded = load_expert(files, loras=[read_storymem_lora(lora, LAYERS)], dtype=torch.bfloat16)
    for one, other in zip(exact.parameters(), rounded.parameters(), strict=True):
        assert torch.equal(one.to(other.dtype), other)


def test_peft_agrees_on_the_scale(folders) -> None:
    """The reference for what α/√r means: the library that trained it."""
    files, lora = read_checkpoint(folders["original"]).high, read_lora_files(folders["loras"], "MI2V").high
    fused = load_expert(files, loras=[read_storymem_lora(lora, LAYERS)], dtype=torch.float32)
    adapted = load_expert(files, dtype=torch.float32)
    state = {}
    for name, tensor in load_file(lora).items():
        module, side, _ = name.rsplit(".", 2)
        state[f"{module_name(module)}.{side}.weight"] = tensor
    targets = sorted({name.rsplit(".", 2)[0] for name in state})
    metadata = {"r": RANK, "lora_alpha": RANK, "use_rslora": True, "target_modules": targets}
    adapted.load_lora_adapter(state, prefix=None, adapter_name="storymem", metadata=metadata)
    inputs = (torch.randn(1, 36, 3, 4, 6), torch.tensor([500]), torch.randn(1, 8, 16))
    with torch.no_grad():
        assert torch.allclose(fused(*inputs).sample, adapted(*inputs).sample, atol=1e-5)


def test_every_tensor_of_the_lora_is_counted(folders) -> None:
    lora = read_storymem_lora(read_lora_files(folders["loras"], "MI2V").high, LAYERS)
    assert lora.tensors == 20 * LAYERS
    assert lora.rank == RANK


@pytest.mark.parametrize(
    "spoiled",
    ["one missing", "one unknown", "half a layer", "another model", "no lora", "two ranks", "no number",
     "one twice"],
)  # fmt: skip
def test_a_lora_that_does_not_match_wholly_is_refused(folders, lora_file, spoiled: str) -> None:
    tensors = load_file(lora_file)
    first = "base_model.model.blocks.0.ffn.0.lora_A.weight"
    blocks = LAYERS
    if spoiled == "one missing":
        tensors = {name: tensor for name, tensor in tensors.items() if "blocks.0.ffn.0" not in name}
    elif spoiled == "one unknown":
        for side in "AB":
            tensors[f"base_model.model.blocks.0.ffn.7.lora_{side}.weight"] = torch.zeros(4, 4)
    elif spoiled == "half a layer":
        del tensors[first]
    elif spoiled == "another model":
        blocks = LAYERS + 1
    elif spoiled == "two ranks":
        tensors[first.replace("lora_A", "lora_B")] = torch.zeros(FFN, RANK + 1)
    elif spoiled == "no number":
        tensors[first][0, 0] = torch.nan
    elif spoiled == "one twice":
        tensors[first.removeprefix("base_model.model.")] = tensors[first] + 1
    else:
        tensors["something.weight"] = torch.zeros(2)
    save_file(tensors, lora_file)
    with pytest.raises(WeightsError) as caught:
        read_storymem_lora(lora_file, blocks)
    assert lora_file.name in caught.value.message and caught.value.advice


@pytest.mark.parametrize("keep", [0, 5, -40])
def test_a_lora_that_broke_off_is_refused(lora_file, keep: int) -> None:
    lora_file.write_bytes(lora_file.read_bytes()[:keep])
    with pytest.raises(WeightsError, match="cannot be read") as caught:
        read_storymem_lora(lora_file, LAYERS)
    assert str(lora_file) in caught.value.message and "models verify" in caught.value.advice


def test_a_lora_of_another_width_is_refused(folders, lora_file) -> None:
    tensors = load_file(lora_file)
    for block in range(LAYERS):
        name = f"base_model.model.blocks.{block}.ffn.2.lora_B.weight"
        tensors[name] = torch.zeros(WIDTH + 8, RANK)
    save_file(tensors, lora_file)
    with pytest.raises(WeightsError, match="made for another model"):
        load_expert(read_checkpoint(folders["original"]).high, loras=[read_storymem_lora(lora_file, LAYERS)])


def test_a_few_step_lora_in_kohya_s_naming_with_biases_is_understood(tmp_path, folders) -> None:
    path = tmp_path / "lightning.safetensors"
    name = "diffusion_model.blocks.0.self_attn.q"
    save_file(
        {
            f"{name}.lora_down.weight": torch.ones(2, WIDTH),
            f"{name}.lora_up.weight": torch.ones(WIDTH, 2),
            f"{name}.alpha": torch.tensor(1.0),
            "diffusion_model.blocks.0.ffn.0.diff_b": torch.ones(FFN),
        },
        path,
    )
    files = read_checkpoint(folders["original"]).high
    plain = load_expert(files, dtype=torch.float32)
    fused = load_expert(files, loras=[read_lora(path)], dtype=torch.float32)
    assert torch.allclose(
        fused.blocks[0].attn1.to_q.weight - plain.blocks[0].attn1.to_q.weight, torch.tensor(1.0)
    )
    change = fused.blocks[0].ffn.net[0].proj.bias - plain.blocks[0].ffn.net[0].proj.bias
    assert torch.allclose(change, torch.tensor(1.0))


def test_a_checkpoint_that_lacks_a_tensor_is_refused(folders, tmp_path) -> None:
    import shutil

    broken = shutil.copytree(folders["diffusers"], tmp_path / "broken")
    file = broken / "transformer" / "diffusion_pytorch_model.safetensors"
    tensors = load_file(file)
    del tensors["proj_out.bias"]
    save_file(tensors, file)
    with pytest.raises(WeightsError, match=r"lacks 1 tensors, first proj_out\.bias"):
        load_expert(read_checkpoint(broken).high)
    tensors["proj_out.bias"] = torch.zeros(3)
    save_file(tensors, file)
    with pytest.raises(WeightsError, match=r"proj_out\.bias is"):
        load_expert(read_checkpoint(broken).high)


@pytest.mark.parametrize("layout", ["original", "diffusers"])
def test_a_file_that_broke_off_is_named(folders, tmp_path, layout: str) -> None:
    import shutil

    def load_all(folder: Path) -> None:
        checkpoint = read_checkpoint(folder)
        load_expert(checkpoint.high)
        load_expert(checkpoint.low)
        load_vae(checkpoint)
        load_text_encoder(checkpoint)

    broken = shutil.copytree(folders[layout], tmp_path / "broken")
    files = [file for file in broken.rglob("*") if file.suffix in (".safetensors", ".pth", ".json")]
    read = [file for file in files if not {"tokenizer", "google"} & {part.name for part in file.parents}]
    unused = {"model_index.json", "generation_config.json"}
    for file in (file for file in read if file.name not in unused):
        whole = file.read_bytes()
        file.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(WeightsError, match=r"cannot be read|is damaged") as caught:
            load_all(broken)
        assert file.name in caught.value.message or file.parent.name in caught.value.message
        file.write_bytes(whole)
    load_all(broken)


@pytest.mark.parametrize("content", [[1, 2], {"a": 1}])
def test_a_pth_with_something_else_in_it_is_refused(folders, tmp_path, content: object) -> None:
    import shutil

    other = shutil.copytree(folders["original"], tmp_path / "other")
    torch.save(content, other / "Wan2.1_VAE.pth")
    with pytest.raises(WeightsError, match="cannot be read"):
        load_vae(read_checkpoint(other))


def test_a_pickle_with_code_in_it_is_never_run(folders, tmp_path) -> None:
    import os
    import pickle
    import shutil

    class Trap:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "trapped"),))

    broken = shutil.copytree(folders["original"], tmp_path / "broken")
    (broken / "Wan2.1_VAE.pth").write_bytes(pickle.dumps({"conv1.weight": Trap()}))
    with pytest.raises(WeightsError, match="cannot be read as plain tensors"):
        load_vae(read_checkpoint(broken))
    assert not (tmp_path / "trapped").exists()


def test_loading_reports_every_tensor(folders) -> None:
    seen: list[tuple[int, int]] = []
    load_expert(
        read_checkpoint(folders["original"]).high, report=lambda done, total: seen.append((done, total))
    )
    assert seen[-1][0] == seen[-1][1] == len(seen)

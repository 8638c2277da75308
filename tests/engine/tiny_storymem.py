"""Checkpoints small enough for tests: random weights, saved as users have them, in both layouts."""

import json
from pathlib import Path

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from diffusers.loaders.single_file_utils import convert_wan_vae_to_diffusers
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast, UMT5Config, UMT5EncoderModel

HEADS, HEAD, FFN, LAYERS, TEXT, FREQUENCIES = 2, 12, 32, 2, 16, 32
WIDTH = HEADS * HEAD
RANK = 4

_TO_ORIGINAL = (
    ("condition_embedder.time_embedder.linear_1", "time_embedding.0"),
    ("condition_embedder.time_embedder.linear_2", "time_embedding.2"),
    ("condition_embedder.text_embedder.linear_1", "text_embedding.0"),
    ("condition_embedder.text_embedder.linear_2", "text_embedding.2"),
    ("condition_embedder.time_proj", "time_projection.1"),
    ("attn1.", "self_attn."),
    ("attn2.", "cross_attn."),
    (".to_out.0.", ".o."),
    (".to_q.", ".q."),
    (".to_k.", ".k."),
    (".to_v.", ".v."),
    ("ffn.net.0.proj", "ffn.0"),
    ("ffn.net.2", "ffn.2"),
    ("norm2", "norm?"),
    ("norm3", "norm2"),
    ("norm?", "norm3"),
    ("proj_out", "head.head"),
)


def save_checkpoint(folder: Path, layout: str, *, role: str = "i2v", seed: int = 0) -> Path:
    """The same weights for the same seed, whatever the layout."""
    torch.manual_seed(seed)
    experts = [_expert(36 if role == "i2v" else 16) for _ in range(2)]
    vae = AutoencoderKLWan(base_dim=2)
    encoder = UMT5EncoderModel(_text_config()).eval()
    write = _write_original if layout == "original" else _write_diffusers
    write(folder, experts, vae, encoder, role)
    return folder


def save_lora(folder: Path, variant: str = "MI2V", *, seed: int = 7, strength: float = 0.3) -> Path:
    """Named as in the published files; returns the folder above the variant's."""
    inside = folder / f"Wan2.2-{variant}-A14B"
    inside.mkdir(parents=True)
    generator = torch.Generator().manual_seed(seed)
    for noise in ("high", "low"):
        tensors = {}
        for block in range(LAYERS):
            for layer in (*(f"{a}_attn.{p}" for a in ("self", "cross") for p in "qkvo"), "ffn.0", "ffn.2"):
                out, into = {"ffn.0": (FFN, WIDTH), "ffn.2": (WIDTH, FFN)}.get(layer, (WIDTH, WIDTH))
                name = f"base_model.model.blocks.{block}.{layer}"
                tensors[f"{name}.lora_A.weight"] = torch.randn(RANK, into, generator=generator) * 0.1
                tensors[f"{name}.lora_B.weight"] = torch.randn(out, RANK, generator=generator) * strength
        save_file(tensors, inside / f"backbone_{noise}_noise.safetensors")
    return folder


def original_vae_names(vae: AutoencoderKLWan) -> dict[str, str]:
    """Diffusers' name of every VAE parameter to Wan's, by trying all of Wan's on diffusers' own converter."""
    parts = ((0, "gamma"), (2, "weight"), (2, "bias"), (3, "gamma"), (6, "weight"), (6, "bias"))
    residual = [f"residual.{index}.{part}" for index, part in parts]
    ends = ("weight", "bias")
    rest = [f"{layer}.{end}" for layer in ("shortcut", "resample.1", "time_conv") for end in ends]
    candidates = [f"conv{i}.{end}" for i in (1, 2) for end in ends]
    for side, samples in (("encoder", "downsamples"), ("decoder", "upsamples")):
        candidates += [f"{side}.conv1.{end}" for end in ends] + [f"{side}.head.2.{end}" for end in ends]
        candidates += [f"{side}.head.0.gamma", f"{side}.middle.1.norm.gamma"]
        candidates += [f"{side}.middle.1.{layer}.{end}" for layer in ("to_qkv", "proj") for end in ends]
        candidates += [f"{side}.middle.{i}.{name}" for i in (0, 2) for name in residual]
        candidates += [f"{side}.{samples}.{i}.{name}" for i in range(16) for name in (*residual, *rest)]
    state = vae.state_dict()
    names: dict[str, str] = {}
    for candidate in candidates:
        converted = next(iter(convert_wan_vae_to_diffusers({candidate: torch.zeros(1)})), "")
        if converted in state and converted not in names:
            names[converted] = candidate
    assert set(names) == set(state)
    return names


def _expert(channels: int) -> WanTransformer3DModel:
    model = WanTransformer3DModel(
        num_attention_heads=HEADS,
        attention_head_dim=HEAD,
        in_channels=channels,
        out_channels=16,
        text_dim=TEXT,
        freq_dim=FREQUENCIES,
        ffn_dim=FFN,
        num_layers=LAYERS,
    )
    with torch.no_grad():
        model.proj_out.weight.mul_(4)
    return model.eval()


def _text_config() -> UMT5Config:
    return UMT5Config(
        vocab_size=300,
        d_model=TEXT,
        d_kv=8,
        d_ff=24,
        num_layers=2,
        num_heads=2,
        relative_attention_num_buckets=32,
        feed_forward_proj="gated-gelu",
        dropout_rate=0.0,
    )


def _write_diffusers(folder: Path, experts, vae, encoder, role: str) -> None:
    experts[0].save_pretrained(folder / "transformer")
    # Sharded, as the real one is.
    experts[1].save_pretrained(folder / "transformer_2", max_shard_size="20KB")
    vae.save_pretrained(folder / "vae")
    encoder.save_pretrained(folder / "text_encoder")
    _tokenizer().save_pretrained(folder / "tokenizer")
    (folder / "model_index.json").write_text(json.dumps({"_class_name": "WanImageToVideoPipeline"}))


def _write_original(folder: Path, experts, vae, encoder, role: str) -> None:
    for name, expert in zip(("high_noise_model", "low_noise_model"), experts, strict=True):
        (folder / name).mkdir(parents=True)
        tensors = {_original_name(key): tensor.contiguous() for key, tensor in expert.state_dict().items()}
        keys = sorted(tensors)
        shards = {f"diffusion_pytorch_model-0000{i + 1}-of-00002.safetensors": keys[i::2] for i in range(2)}
        for shard, inside in shards.items():
            save_file({key: tensors[key] for key in inside}, folder / name / shard)
        index = {"weight_map": {key: shard for shard, inside in shards.items() for key in inside}}
        (folder / name / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index))
        config = {
            "_class_name": "WanModel",
            "model_type": role,
            "in_dim": expert.config.in_channels,
            "dim": WIDTH,
            "ffn_dim": FFN,
            "freq_dim": FREQUENCIES,
            "text_dim": TEXT,
            "out_dim": 16,
            "num_heads": HEADS,
            "num_layers": LAYERS,
            "eps": 1e-6,
            "text_len": 512,
        }
        (folder / name / "config.json").write_text(json.dumps(config))
    names = original_vae_names(vae)
    torch.save({names[key]: tensor for key, tensor in vae.state_dict().items()}, folder / "Wan2.1_VAE.pth")
    state = {_original_text_name(key): tensor for key, tensor in encoder.named_parameters()}
    torch.save(state, folder / "models_t5_umt5-xxl-enc-bf16.pth")
    _tokenizer().save_pretrained(folder / "google" / "umt5-xxl")


def _original_name(name: str) -> str:
    if name.endswith("scale_shift_table"):
        return (
            "head.modulation"
            if name == "scale_shift_table"
            else name.replace("scale_shift_table", "modulation")
        )
    for ours, theirs in _TO_ORIGINAL:
        name = name.replace(ours, theirs)
    return name


def _original_text_name(name: str) -> str:
    for ours, theirs in (
        ("shared.weight", "token_embedding.weight"),
        ("encoder.final_layer_norm.weight", "norm.weight"),
        ("encoder.block.", "blocks."),
        ("layer.0.layer_norm", "norm1"),
        ("layer.1.layer_norm", "norm2"),
        ("layer.0.SelfAttention.relative_attention_bias", "pos_embedding.embedding"),
        ("layer.0.SelfAttention", "attn"),
        ("layer.1.DenseReluDense.wi_0", "ffn.gate.0"),
        ("layer.1.DenseReluDense.wi_1", "ffn.fc1"),
        ("layer.1.DenseReluDense.wo", "ffn.fc2"),
    ):
        name = name.replace(ours, theirs)
    return name


def _tokenizer() -> PreTrainedTokenizerFast:
    """Bytes as words: every text has its own ids."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: index for index, token in enumerate(["<pad>", "</s>", "<unk>", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[], unk_token="<unk>"))
    # As UMT5's own: the end of the text is a word.
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>"
    )

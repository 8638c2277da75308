"""How fast the StoryMem engine is here: seconds, TFLOP/s and memory of a shot, and of choosing its keyframes.

python benchmarks/engine.py --size full --memory 0 5 10      on a GPU, with random weights of the real size
python benchmarks/engine.py --size tiny                      anywhere, to see that it runs
python benchmarks/engine.py --keyframes                      the keyframe stage against encoding every comparison
"""

import argparse
import json
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel

from storymem_engine.backends.clip import ClipDescriptor
from storymem_engine.backends.storymem_attention import use_attention
from storymem_engine.backends.storymem_fp8 import replace_linear
from storymem_engine.backends.storymem_machine import best_device, machine_of, peak_bytes
from storymem_engine.backends.storymem_pipeline import WanStoryMemPipeline
from storymem_engine.backends.storymem_placement import Placement
from storymem_engine.backends.storymem_plan import PLANS, Expert, Workload, estimate, flops, peak_of
from storymem_engine.backends.storymem_rope import install_memory_rope
from storymem_engine.backends.storymem_schedule import make_scheduler
from storymem_engine.keyframes import select_keyframes

SIZES = {
    "full": {
        "num_attention_heads": 40,
        "attention_head_dim": 128,
        "ffn_dim": 13824,
        "num_layers": 40,
        "text_dim": 4096,
    },
    "tiny": {
        "num_attention_heads": 2,
        "attention_head_dim": 24,
        "ffn_dim": 96,
        "num_layers": 2,
        "text_dim": 32,
    },
}


@dataclass(frozen=True)
class Row:
    """One shot. Times in seconds; `shot` is what 40 guided steps would take at this pace."""

    memory: int
    tokens: int
    encode: float
    forward: float
    decode: float
    shot: float
    tflops: float
    share_of_peak: float
    peak_gb: float
    expected_gb: float


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", choices=SIZES, default="tiny")
    parser.add_argument("--memory", type=int, nargs="+", default=[0, 5, 10])
    parser.add_argument("--steps", type=int, default=4, help="measured; the first is left out as warming up")
    parser.add_argument("--frames", type=int, default=0, help="default: 81 at full size, 17 when tiny")
    parser.add_argument("--width", type=int, default=0)
    parser.add_argument("--height", type=int, default=0)
    parser.add_argument("--plan", choices=[plan.name for plan in PLANS], default="resident")
    parser.add_argument("--attention", default="auto")
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--cap", type=float, default=0, help="pretend that the GPU has so many GB")
    parser.add_argument("--keyframes", action="store_true")
    parser.add_argument("--json", type=Path, help="write the results here too")
    options = parser.parse_args()
    results = measure_keyframes() if options.keyframes else measure_shots(options)
    print(json.dumps(results))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    return 0


def measure_shots(options: argparse.Namespace) -> dict:
    full = options.size == "full"
    width, height = options.width or (832 if full else 96), options.height or (480 if full else 64)
    frames = options.frames or (81 if full else 17)
    device = best_device()
    if options.cap and device.type == "cuda":
        total = torch.cuda.get_device_properties(device).total_memory
        torch.cuda.set_per_process_memory_fraction(min(1.0, options.cap * 1e9 / total), device)
    plan = next(plan for plan in PLANS if plan.name == options.plan)
    dtype = torch.bfloat16 if device.type != "cpu" else torch.float32
    experts = [random_expert(SIZES[options.size], dtype, fp8=plan.fp8) for _ in range(2)]
    vae = AutoencoderKLWan(base_dim=96 if full else 4).eval().requires_grad_(False)
    if plan.tiled_vae:
        vae.enable_tiling()
    attention = use_attention(experts[0], options.attention, device)
    use_attention(experts[1], attention, device)
    placement = Placement(plan, device)
    placement.add_experts(*experts)
    if options.compile:
        for expert in experts:
            expert.compile_repeated_blocks()
    pipe = WanStoryMemPipeline(None, None, vae, make_scheduler(4.0), experts[0], experts[1])
    pipe.set_progress_bar_config(disable=True)
    pipe.execution_device = device
    pipe.expert_changed = placement.bring
    machine = machine_of(device)
    config = SIZES[options.size]
    inner = config["num_attention_heads"] * config["attention_head_dim"]
    shape = Expert(
        sum(parameter.numel() for parameter in experts[0].parameters()),
        config["num_layers"],
        inner,
        config["ffn_dim"],
    )
    print(
        f"{machine.name}, {width}×{height}, {frames} frames, plan {plan.name}, attention {attention}, torch {torch.__version__}"
    )
    print("   M  tokens  encode  forward  decode    shot  TFLOP/s  of peak  peak GB  expected")
    rows = []
    for memory in options.memory:
        row = measure_shot(pipe, placement, shape, memory, frames, height, width, options.steps)
        rows.append(row)
        print(
            f"{row.memory:4d}{row.tokens:8d}{row.encode:8.2f}{row.forward:9.3f}{row.decode:8.2f}{row.shot:8.0f}"
            f"{row.tflops:9.1f}{row.share_of_peak:9.0%}{row.peak_gb:9.1f}{row.expected_gb:10.1f}",
            flush=True,
        )
    return {
        "device": machine.name,
        "size": options.size,
        "frames": frames,
        "width": width,
        "height": height,
        "plan": plan.name,
        "attention": attention,
        "compiled": options.compile,
        "cap_gb": options.cap,
        "torch": torch.__version__,
        "rows": [asdict(row) for row in rows],
    }


def measure_shot(
    pipe: WanStoryMemPipeline,
    placement: Placement,
    shape: Expert,
    memory: int,
    frames: int,
    height: int,
    width: int,
    steps: int,
) -> Row:
    device = placement.device
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    draws = np.random.default_rng(0)
    pictures = [draws.integers(0, 255, (height, width, 3), dtype=np.uint8) for _ in range(memory + 1)]
    text = torch.randn(1, 512, pipe.transformer.config.text_dim, device=device)
    placement.bring(pipe.vae)
    started = _now(device)
    # Without memory the first frame is what the I2V experts go by: the same tokens as text alone.
    condition = pipe.encode_condition(pictures[1:], pictures[0], (), frames, height, width)
    encoded = _now(device)
    stamps: list[float] = []

    def stamp(*_: object) -> dict:
        stamps.append(_now(device))
        return {}

    latents = pipe(
        memory=pictures[1:],
        first_frame=pictures[0],
        condition=condition,
        height=height,
        width=width,
        num_frames=frames,
        num_inference_steps=max(steps, 4),
        prompt_embeds=text,
        negative_prompt_embeds=text,
        output_type="latent",
        callback_on_step_end=stamp,
    ).frames
    placement.bring(pipe.vae)
    started_decoding = _now(device)
    pipe.decode_latents(latents[:, :, memory:])
    decoded = _now(device)
    # The median leaves out the warming up and the step in which the experts are exchanged.
    forward = float(np.median(np.diff(stamps))) / 2
    work = Workload(memory, frames, height, width, 80)
    operations = flops(shape, work.tokens)
    machine = machine_of(device)
    expected = estimate(placement.plan, machine, shape, work).gpu_bytes
    return Row(
        memory=memory,
        tokens=work.tokens,
        encode=encoded - started,
        forward=forward,
        decode=decoded - started_decoding,
        shot=encoded - started + 80 * forward + decoded - started_decoding,
        tflops=operations / forward / 1e12,
        share_of_peak=operations / forward / peak_of(machine),
        peak_gb=peak_bytes(device) / 1e9,
        expected_gb=expected / 1e9,
    )


def random_expert(config: dict, dtype: torch.dtype, *, fp8: bool) -> WanTransformer3DModel:
    """Made block by block in RAM: no weights are needed to measure, only their size."""
    with torch.device("meta"):
        model = WanTransformer3DModel(
            in_channels=36, out_channels=16, freq_dim=256, cross_attn_norm=True, **config
        )
    install_memory_rope(model, 5)
    for name, parameter in list(model.named_parameters()):
        module, _, last = name.rpartition(".")
        owner = model.get_submodule(module)
        values = torch.empty(parameter.shape, dtype=dtype).normal_(0, 0.02)
        if fp8 and name.startswith("blocks.") and isinstance(owner, torch.nn.Linear) and last == "weight":
            replace_linear(model, module, values, dtype)
        else:
            setattr(owner, last, torch.nn.Parameter(values, requires_grad=False))
    model.compute_dtype = dtype
    return model.eval().requires_grad_(False)


def measure_keyframes() -> dict:
    """81 frames that take three rounds, eight memory images; CLIP ViT-B/32 of the real size with random weights.

    Both encode the memory images. The engine itself does not even that, from the second shot on: it keeps their vectors.
    """
    from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

    torch.manual_seed(0)
    descriptor = ClipDescriptor(Path())
    config = CLIPVisionConfig(patch_size=32, projection_dim=512)
    descriptor._model = CLIPVisionModelWithProjection(config).eval()
    draws = np.random.default_rng(0)
    views = draws.integers(0, 255, (4, 480, 832, 3), dtype=np.uint8)
    frames = views[np.arange(81) // 21]
    memory_images = draws.integers(0, 255, (8, 480, 832, 3), dtype=np.uint8)
    vectors = descriptor.embed(views)
    highest = float(np.sort((vectors @ vectors.T)[np.tril_indices(4, -1)])[-1])
    # Just above where the fourth view is told apart: the third round is the first with few enough.
    threshold, encodings = highest + 0.025, [0, 0]
    # Random pictures are all alike to random weights; what the memory leaves out is not what is measured.

    def counted(batch: np.ndarray) -> np.ndarray:
        encodings[0] += len(batch)
        return descriptor.embed(batch)

    clocks = time.perf_counter, time.process_time
    started = [clock() for clock in clocks]
    selection = select_keyframes(frames, embed=counted, threshold=threshold, memory=memory_images)
    ours = [clock() - begun for clock, begun in zip(clocks, started, strict=True)]

    def similarity(one: np.ndarray, other: np.ndarray) -> float:
        encodings[1] += 2
        return float(descriptor.embed(one[None])[0] @ descriptor.embed(other[None])[0])

    started = [clock() for clock in clocks]
    limit, rounds = threshold, 0
    while True:
        rounds += 1
        chosen = [0]
        for index in range(1, len(frames)):
            if similarity(frames[chosen[-1]], frames[index]) < limit:
                chosen.append(index)
        if len(chosen) <= 3 or rounds == 3:
            break
        limit -= 0.01
    for index in chosen[:3]:
        for image in memory_images:
            similarity(frames[index], image)
    naive = [clock() - begun for clock, begun in zip(clocks, started, strict=True)]
    print(
        f"once each, in batches: {encodings[0]} encodings, {ours[0]:.1f} s ({ours[1]:.1f} s of the processor)\n"
        f"every comparison: {encodings[1]} encodings, {naive[0]:.1f} s ({naive[1]:.1f} s of the processor)"
    )
    print(
        f"{naive[0] / ours[0]:.1f} times faster ({naive[1] / ours[1]:.1f} by the processor), {rounds} rounds"
    )
    return {
        "seconds": ours[0],
        "naive_seconds": naive[0],
        "processor_seconds": ours[1],
        "naive_processor_seconds": naive[1],
        "encodings": encodings[0],
        "naive_encodings": encodings[1],
        "rounds": rounds,
        "threads": torch.get_num_threads(),
        "keyframes": list(selection.indices),
    }


def _now(device: torch.device) -> float:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter()


if __name__ == "__main__":
    sys.exit(main())

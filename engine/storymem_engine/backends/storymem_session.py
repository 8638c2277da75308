"""Shots made one after the other on resident models: what `StorymemBackend` loads torch for."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch
from pydantic import JsonValue

from storymem_engine import __version__
from storymem_engine.backends.backend import EngineError, JobCancelled, Rendered, Report
from storymem_engine.backends.storymem_attention import use_attention
from storymem_engine.backends.storymem_cache import TensorCache
from storymem_engine.backends.storymem_loading import load_text_encoder, load_tokenizer, load_vae
from storymem_engine.backends.storymem_machine import best_device, machine_of, peak_bytes, quieten
from storymem_engine.backends.storymem_models import (
    Experts,
    Role,
    Sources,
    dimensions,
    expert_heads,
    find_sources,
    load_experts,
    vae_identity,
)
from storymem_engine.backends.storymem_parallel import Ranks, split_sequence
from storymem_engine.backends.storymem_pictures import fit, render_frames, render_size
from storymem_engine.backends.storymem_pipeline import WanStoryMemPipeline
from storymem_engine.backends.storymem_placement import Placement, release
from storymem_engine.backends.storymem_plan import (
    Estimate,
    Learned,
    Plan,
    Workload,
    choose,
    fall_back,
    flops,
    leaner,
)
from storymem_engine.backends.storymem_plan import (
    estimate as estimate_plan,
)
from storymem_engine.backends.storymem_preview import fit_latent_to_rgb, preview_picture, write_preview
from storymem_engine.backends.storymem_residual import keep_residual_in_fp32
from storymem_engine.backends.storymem_sampling import Sampling, sampling_of
from storymem_engine.backends.storymem_schedule import make_scheduler
from storymem_engine.backends.storymem_settings import NEGATIVE_PROMPT, StorymemParams
from storymem_engine.backends.storymem_text import TextEncoder, encoder_identity
from storymem_engine.backends.storymem_watch import Watch
from storymem_engine.protocol import RenderShot, Sentence
from storymem_engine.video import read_still

TOO_LARGE_FOR_CPU = 2_000_000_000
"""Parameters; with more a shot would take days on a processor."""


class Session:
    """Holds the models of one set of weights; other weights need another session."""

    def __init__(
        self,
        params: StorymemParams,
        cache: Path | None,
        device: torch.device | None = None,
        ranks: Ranks | None = None,
    ) -> None:
        quieten()
        self.ranks = ranks
        self.agreed_to_stop = False
        """Whether a cancelled shot was left by all ranks at the same step."""
        self.params = params
        self.device = device or best_device()
        self.watch = Watch()
        self._cache = cache
        self._learned = Learned((cache or Path.home()) / "paces.json") if cache else None
        self._experts: tuple[Sources, Experts] | None = None
        self._sources: dict[tuple[Role, str], Sources] = {}
        self._placement: Placement | None = None
        self._vae = None
        self._latents: TensorCache | None = None
        self._preview: torch.Tensor | None = None
        self._text: TextEncoder | None = None
        self._fell_back = False

    def render(self, request: RenderShot, params: StorymemParams, report: Report) -> Rendered:
        """A whole shot; after running out of GPU memory once more with the next leaner plan, once."""
        self.watch.begin(report)
        self.params, self.agreed_to_stop = params, False
        sources = self._find_sources(request)
        estimate = self._estimate(request, sources)
        if self.ranks is not None:
            # No falling back here: the ranks run out of memory each at its own time.
            self._check_shares(request, sources)
            self.ranks.share((request, params, estimate.plan))
            return self._render(request, sources, estimate)
        try:
            return self._render(request, sources, estimate)
        except torch.OutOfMemoryError as error:
            if not leaner(estimate.plan):
                raise
            reason = str(error)[:200]
        # Outside the handler: the exception holds on to every tensor of the forward that failed.
        self.unload()
        work = self._workload(request, sources)
        fallback = fall_back(estimate.plan, machine_of(self.device), dimensions(sources), work)
        assert fallback is not None
        self._fell_back = True
        with self.watch.stage(f"not enough memory: trying again with {fallback.says}"):
            pass
        rendered = self._render(request, sources, replace(estimate, plan=fallback))
        return replace(rendered, recipe=rendered.recipe | {"fell_back_after": reason})

    def follow(self, request: RenderShot, params: StorymemParams, plan: Plan) -> None:
        """What a rank other than 0 does for a shot: everything up to the latents, which rank 0 decodes."""
        self.params = params
        sources = self._find_sources(request)
        self._latents_of(request, sources, self._load(sources, plan))

    def _check_shares(self, request: RenderShot, sources: Sources) -> None:
        assert self.ranks is not None
        tokens, count = self._workload(request, sources).tokens, self.ranks.count
        heads = expert_heads(sources)
        if tokens % count or heads % count:
            raise EngineError(
                Sentence(
                    "A shot of this size ({tokens} tokens, {heads} heads) cannot be shared evenly by {count} GPUs.",
                    tokens=tokens,
                    heads=heads,
                    count=count,
                ),
                "Choose another number of GPUs: 1, 2, 4 and 8 always do at 832×480.",
                "bad_request",
            )

    def _find_sources(self, request: RenderShot) -> Sources:
        held = self._experts[0].variant if self._experts is not None else ""
        found = find_sources(self.params, request.mode, held)
        return self._sources.setdefault((found.role, found.variant), found)

    def unload(self) -> None:
        self._experts = self._placement = self._vae = self._text = self._latents = None
        release(self.device)

    def _render(self, request: RenderShot, sources: Sources, estimate: Estimate) -> Rendered:
        if self.device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self.device)
        experts = self._load(sources, estimate.plan)
        placement = self._placement
        assert placement is not None
        try:
            pipe, latents = self._latents_of(request, sources, experts)
            frames = self._decode(pipe, latents[:, :, len(request.memory) :], request, placement)
        except BaseException:
            placement.reset()
            raise
        seconds = self.watch.timings["denoising"]
        forwards = self._workload(request, sources).forwards
        if self._learned is not None and self.device.type != "cpu":
            tokens = self._workload(request, sources).tokens
            pflop = flops(dimensions(sources), tokens) * forwards / 1e15
            self._learned.record(machine_of(self.device), estimate.plan, seconds, pflop)
        return Rendered(
            frames=frames,
            count=len(frames),
            ignored=("cast", "style", "slate"),
            recipe=self._recipe(request, sources, experts, estimate),
            timings={name: round(value, 3) for name, value in self.watch.timings.items() if value >= 0.001},
            peak_bytes=peak_bytes(self.device),
        )

    def _latents_of(
        self, request: RenderShot, sources: Sources, experts: Experts
    ) -> tuple[WanStoryMemPipeline, torch.Tensor]:
        assert self._placement is not None
        sampling = sampling_of(self.params, sources.role)
        embeds = self._embed(request, sources, sampling)
        pipe = self._pipeline(sampling, experts)
        return pipe, self._denoise(pipe, request, sampling, embeds, self._placement)

    def _load(self, sources: Sources, plan: Plan) -> Experts:
        """The experts of this role under this plan; those of another role or precision make room first."""
        if self._experts is not None:
            held_sources, held = self._experts
            same = held_sources is sources and self._placement is not None and self._placement.plan == plan
            if same:
                return held
            if self._placement is not None:
                self._placement.hand_over()
            self._placement, self._experts = None, None
            del held, held_sources
            release(self.device)
        with self.watch.stage("loading"):
            experts = load_experts(
                sources,
                dtype=self._dtype(),
                fp8=plan.fp8,
                fuse_on=self.device,
                report=self.watch.show,
                keep_in=self._cache / "experts" if self._cache and self.params.keep_fused else None,
            )
            if self._vae is None:
                self._vae = load_vae(sources.checkpoint)
                self._vae.encoder.register_forward_pre_hook(self.watch.look)
                self._vae.decoder.register_forward_pre_hook(self.watch.look)
                self._latents = TensorCache(self._cache, vae_identity(self._vae))
        self._vae.use_tiling = False
        if plan.tiled_vae:
            self._vae.enable_tiling()
        self._placement = Placement(plan, self.device)
        try:
            experts.attention = use_attention(experts.high, self.params.attention, self.device)
            use_attention(experts.low, experts.attention, self.device)
        except ValueError as error:
            raise EngineError(str(error), "Choose “auto” in the engine settings.", "bad_request") from error
        if self._dtype() is not torch.float32:
            for expert in (experts.high, experts.low):
                keep_residual_in_fp32(expert, self._dtype())
        self._placement.add_experts(experts.high, experts.low)
        for expert in (experts.high, experts.low):
            if self.ranks is not None:
                split_sequence(expert, self.ranks.count, self.device.type)
                continue  # a rank that stopped inside a forward would leave the others waiting
            # A compiled block may hold no hook; then a cancellation waits for the end of the forward.
            if self.params.compile:
                expert.compile_repeated_blocks()
                expert.register_forward_pre_hook(self.watch.look)
            else:
                for block in expert.blocks:
                    block.register_forward_pre_hook(self.watch.look)
        self._experts = (sources, experts)
        return experts

    def _embed(
        self, request: RenderShot, sources: Sources, sampling: Sampling
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        with self.watch.stage("text"):
            if self._text is None:
                checkpoint = sources.checkpoint
                self._text = TextEncoder(
                    load=lambda: (load_tokenizer(checkpoint), load_text_encoder(checkpoint, self._dtype())),
                    identity=encoder_identity(checkpoint.text_encoder),
                    cache=self._cache,
                )
            assert self._placement is not None
            prompt = self._text.embed(request.prompt, self._placement)
            if not sampling.guided:
                return prompt, None
            return prompt, self._text.embed(request.negative_prompt or NEGATIVE_PROMPT, self._placement)

    def _pipeline(self, sampling: Sampling, experts: Experts) -> WanStoryMemPipeline:
        assert self._vae is not None and self._placement is not None
        pipe = WanStoryMemPipeline(
            tokenizer=None,
            text_encoder=None,
            vae=self._vae,
            scheduler=make_scheduler(sampling.shift, multistep=sampling.multistep),
            transformer=experts.high,
            transformer_2=experts.low,
            boundary_ratio=sampling.boundary,
            memory_rope_shift=self.params.memory_rope_shift,
        )
        pipe.set_progress_bar_config(disable=True)
        pipe.latent_cache = self._latents
        pipe.execution_device = self.device
        pipe.expert_changed = self._placement.bring
        return pipe

    def _denoise(
        self,
        pipe: WanStoryMemPipeline,
        request: RenderShot,
        sampling: Sampling,
        embeds: tuple[torch.Tensor, torch.Tensor | None],
        placement: Placement,
    ) -> torch.Tensor:
        height, width = render_size(request)
        steps = len(sampling.sigmas)
        memory = [fit(read_still(path), height, width) for path in request.memory]
        first = fit(read_still(request.first_frame), height, width) if request.first_frame else None
        motion = [fit(read_still(path), height, width) for path in request.motion_frames]
        if self._preview is None:
            with self.watch.stage("encoding"):
                placement.bring(pipe.vae)
                self._preview = fit_latent_to_rgb(pipe.encode_pixels)
        preview = request.out / "preview.jpg"

        def step_done(_pipe: object, index: int, _timestep: int, tensors: dict) -> dict:
            cancelled = False
            try:
                if self.ranks is None or self.ranks.leads:
                    picture = preview_picture(tensors["denoised"], self._preview, len(memory), request.width)
                    write_preview(picture, preview)
                    self.watch.show(index + 1, steps, preview)
            except JobCancelled:
                cancelled = True
            if self.ranks is not None:
                cancelled = bool(self.ranks.share(cancelled))
                self.agreed_to_stop = cancelled
            if cancelled:
                raise JobCancelled
            return {}

        condition = None
        if pipe.conditioned:
            with self.watch.stage("encoding"):
                placement.bring(pipe.vae)
                condition = pipe.encode_condition(
                    memory, first, motion, render_frames(request), height, width
                )
        with self.watch.stage("denoising", steps):
            return pipe(
                memory=memory,
                first_frame=first,
                motion_frames=motion,
                condition=condition,
                height=height,
                width=width,
                num_frames=render_frames(request),
                sigmas=sampling.sigmas,
                guidance_scale=sampling.guidance[0],
                guidance_scale_2=sampling.guidance[1],
                generator=torch.Generator().manual_seed(request.seed),
                prompt_embeds=embeds[0],
                negative_prompt_embeds=embeds[1],
                max_sequence_length=embeds[0].shape[1],
                output_type="latent",
                callback_on_step_end=step_done,
                callback_on_step_end_tensor_inputs=("denoised",),
            ).frames

    def _decode(
        self, pipe: WanStoryMemPipeline, latents: torch.Tensor, request: RenderShot, placement: Placement
    ) -> list[np.ndarray]:
        with self.watch.stage("decoding"):
            placement.bring(pipe.vae)
            pixels = pipe.decode_latents(latents)[0]
            frames = ((pixels / 2 + 0.5).clamp(0, 1) * 255).to(torch.uint8).permute(1, 2, 3, 0).cpu().numpy()
        if self.device.type != "cpu" and placement.plan.experts != "both":
            placement.send_back(pipe.vae)
        top, left = (frames.shape[1] - request.height) // 2, (frames.shape[2] - request.width) // 2
        cut = frames[: request.frames, top : top + request.height, left : left + request.width]
        return list(cut)

    def _estimate(self, request: RenderShot, sources: Sources) -> Estimate:
        expert = dimensions(sources)
        machine = machine_of(self.device)
        if machine.device == "cpu" and self.params.plan == "auto" and expert.parameters > TOO_LARGE_FOR_CPU:
            raise EngineError(
                "This machine has no GPU that the StoryMem engine could use.",
                "A shot would take days on the processor. Use the animatic engine here, or a machine with an NVIDIA GPU.",
                "unavailable",
            )
        work = self._workload(request, sources)
        if self._experts is not None and self._placement is not None and self._experts[0] is sources:
            # What is loaded stays as it is while it fits: it takes from what is free, and what fell back once stays so.
            held = self._placement.plan
            wanted = self.params.plan in ("auto", held.name) or self._fell_back
            pace = self._learned.pace(machine, held) if self._learned else None
            kept = estimate_plan(held, machine, expert, work, pace)
            if wanted and (machine.device == "cpu" or kept.gpu_bytes <= machine.gpu_bytes):
                return kept
        chosen = choose(machine, expert, work, self.params.plan, self._learned)
        with self.watch.stage(chosen.sentence()):
            pass
        return chosen

    def _workload(self, request: RenderShot, sources: Sources) -> Workload:
        height, width = render_size(request)
        forwards = sampling_of(self.params, sources.role).forwards
        return Workload(len(request.memory), render_frames(request), height, width, forwards)

    def _dtype(self) -> torch.dtype:
        chosen = self.params.precision
        if chosen == "auto":
            chosen = "fp32" if self.device.type == "cpu" else "bf16"
        return torch.bfloat16 if chosen == "bf16" else torch.float32

    def _recipe(
        self, request: RenderShot, sources: Sources, experts: Experts, estimate: Estimate
    ) -> dict[str, JsonValue]:
        sampling = sampling_of(self.params, sources.role)
        versions = {name: version(name) for name in ("diffusers", "transformers")}
        return {
            **experts.recipe,
            **sampling.recipe(),
            "negative_prompt": (request.negative_prompt or NEGATIVE_PROMPT) if sampling.guided else "",
            "mode": request.mode,
            "role": sources.role,
            "variant": sources.variant,
            "lora_tensors": experts.lora_tensors,
            "memory_rope_shift": self.params.memory_rope_shift,
            "seed": request.seed,
            "noise": "torch CPU generator, float32",
            "render_size": list(render_size(request)[::-1]),
            "precision": str(self._dtype()).removeprefix("torch.") + ("+fp8" if experts.fp8 else ""),
            "plan": estimate.plan.name,
            "fell_back": self._fell_back,
            "attention": experts.attention,
            "compiled": self.params.compile,
            "gpus": self.ranks.count if self.ranks else 1,
            "device": machine_of(self.device).name,
            "versions": {"storymem_engine": __version__, **versions, "torch": torch.__version__},
            "licence": "StoryMem LoRA: CC-BY-NC-4.0; Wan2.2: Apache-2.0",
        }

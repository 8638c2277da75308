"""StoryMem on diffusers: a Wan2.2 shot that remembers keyframes of the shots before it (METHOD.md)."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

from collections.abc import Callable, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKLWan, DiffusionPipeline, UniPCMultistepScheduler, WanTransformer3DModel
from diffusers.loaders import WanLoraLoaderMixin
from diffusers.pipelines.wan.pipeline_output import WanPipelineOutput
from diffusers.pipelines.wan.pipeline_wan import prompt_clean
from diffusers.video_processor import VideoProcessor
from PIL import Image
from transformers import AutoTokenizer, UMT5EncoderModel

from storymem_engine.backends.storymem_cache import latent_key
from storymem_engine.backends.storymem_condition import (
    SPATIAL,
    Picture,
    condition_video,
    known_mask,
    latent_frames,
    picture_size,
    to_pixels,
)
from storymem_engine.backends.storymem_rope import install_memory_rope
from storymem_engine.backends.storymem_schedule import set_sigmas, unshifted_sigmas

MOTION_FRAMES = 5
OUTPUT_TYPES = ("np", "pt", "pil", "latent")
LatentCache = MutableMapping[str, torch.Tensor]


class WanStoryMemPipeline(DiffusionPipeline, WanLoraLoaderMixin):
    """Text and memory to video, with two Wan2.2 experts.

    `transformer` is the expert for high noise, `transformer_2` the one for low noise; they change at
    `boundary_ratio` of the timesteps. I2V checkpoints (36 channels in) take memory, a first frame (MI2V) or
    motion frames (MM2V); T2V checkpoints (16 channels in) take none. The scheduler's `flow_shift` belongs to
    the checkpoint: 4 for StoryMem, 12 for T2V.
    """

    model_cpu_offload_seq = "text_encoder->transformer->transformer_2->vae"
    _callback_tensor_inputs = [
        "latents", "condition", "noise_pred", "denoised", "prompt_embeds", "negative_prompt_embeds",
    ]  # fmt: skip
    _optional_components = ["tokenizer", "text_encoder", "transformer", "transformer_2"]

    def __init__(
        self,
        tokenizer: AutoTokenizer,
        text_encoder: UMT5EncoderModel,
        vae: AutoencoderKLWan,
        scheduler: UniPCMultistepScheduler,
        transformer: WanTransformer3DModel,
        transformer_2: WanTransformer3DModel | None = None,
        boundary_ratio: float | None = 0.9,
        memory_rope_shift: int = 5,
    ) -> None:
        super().__init__()
        self.register_modules(
            tokenizer=tokenizer,
            text_encoder=text_encoder,
            vae=vae,
            scheduler=scheduler,
            transformer=transformer,
            transformer_2=transformer_2,
        )
        self.register_to_config(boundary_ratio=boundary_ratio, memory_rope_shift=memory_rope_shift)
        self.video_processor = VideoProcessor(vae_scale_factor=SPATIAL)
        self.latent_cache: LatentCache | None = None
        """Where encoded memory and zero videos are kept between calls, by content; none by default."""
        self.expert_changed: Callable[[WanTransformer3DModel], None] | None = None
        """Told before an expert's first forward in a shot: the place to bring it onto the device."""
        self.execution_device: torch.device | None = None
        """Where to compute when the components are not all there; else wherever they are."""

    @torch.no_grad()
    def __call__(
        self,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        memory: Sequence[Picture] | None = None,
        first_frame: Picture | None = None,
        motion_frames: Sequence[Picture] | None = None,
        height: int | None = None,
        width: int | None = None,
        num_frames: int = 81,
        num_inference_steps: int = 40,
        guidance_scale: float = 3.5,
        guidance_scale_2: float | None = None,
        generator: torch.Generator | None = None,
        latents: torch.Tensor | None = None,
        prompt_embeds: torch.Tensor | None = None,
        negative_prompt_embeds: torch.Tensor | None = None,
        output_type: str = "np",
        return_dict: bool = True,
        callback_on_step_end: Callable[[Any, int, int, dict[str, Any]], dict[str, Any] | None] | None = None,
        callback_on_step_end_tensor_inputs: Sequence[str] = ("latents",),
        max_sequence_length: int | None = None,
        sigmas: np.ndarray | Sequence[float] | None = None,
        condition: torch.Tensor | None = None,
    ) -> WanPipelineOutput | tuple[Any]:
        """Make one shot.

        memory: keyframes, oldest first, of any size. first_frame (MI2V) or motion_frames (MM2V, five) continue
        the shot before. Without height and width the picture that leads (first frame, motion frames, memory)
        gives the proportions. guidance_scale is the high-noise expert's, guidance_scale_2 the other's; 1 skips
        the unconditional forward. generator: a CPU generator gives the same noise everywhere. latents: the noise,
        [1, 16, M + f, h/8, w/8], memory frames first. sigmas: unshifted, in place of the method's.
        condition: what `encode_condition` gave for these pictures, if they were encoded before; with it, an I2V
        checkpoint also makes a shot from text alone.
        output_type: "np", "pt", "pil", or "latent" for the whole latent, memory frames first.
        max_sequence_length: what texts are padded to (512); embeddings that are given only if it is.
        callback tensors: latents, condition, noise_pred (guided), denoised (x0), both embeddings.
        """
        _check_kinds(
            (prompt, negative_prompt),
            (prompt_embeds, negative_prompt_embeds),
            (memory, motion_frames),
            latents,
            generator,
        )
        if output_type not in OUTPUT_TYPES:
            raise ValueError(f"output_type is {output_type} and should be one of {', '.join(OUTPUT_TYPES)}.")
        if unknown := set(callback_on_step_end_tensor_inputs) - set(self._callback_tensor_inputs):
            known = ", ".join(self._callback_tensor_inputs)
            raise ValueError(f"A callback can have {known}, and not {', '.join(sorted(unknown))}.")
        if num_inference_steps < 1:
            raise ValueError(f"num_inference_steps must be 1 or more, not {num_inference_steps}.")
        memory = [] if memory is None else list(memory)
        motion_frames = [] if motion_frames is None else list(motion_frames)
        self._check_inputs(prompt, prompt_embeds, memory, first_frame, motion_frames, condition)
        latent_frames(num_frames)  # raises unless 4n+1
        height, width = picture_size(height, width, memory, first_frame, motion_frames)
        guidances = (guidance_scale, guidance_scale if guidance_scale_2 is None else guidance_scale_2)
        device = self._execution_device
        try:
            prompt_embeds, negative_prompt_embeds = self.encode_prompt(
                prompt,
                negative_prompt,
                prompt_embeds,
                negative_prompt_embeds,
                max_sequence_length,
                any(guidance != 1 for guidance in guidances),
            )
            if self.conditioned and condition is None:
                condition = self.encode_condition(
                    memory, first_frame, motion_frames, num_frames, height, width
                )
            latents = self._noise(latents, generator, len(memory), num_frames, height, width)
            if sigmas is None:
                sigmas = unshifted_sigmas(num_inference_steps)
            set_sigmas(self.scheduler, np.asarray(sigmas, np.float64))
            with self._remembering(len(memory)), self.progress_bar(total=len(sigmas)) as bar:
                expert = None
                for index, timestep in enumerate(self.scheduler.timesteps.to(device)):
                    high = self._is_high(timestep)
                    if self._expert(high) is not expert:
                        expert = self._expert(high)
                        if self.expert_changed:
                            self.expert_changed(expert)
                    guidance = guidances[0 if high else 1]
                    velocity = self._velocity(
                        expert, latents, condition, timestep, prompt_embeds, negative_prompt_embeds, guidance
                    )
                    before = latents
                    latents = self.scheduler.step(velocity, timestep, latents, return_dict=False)[0]
                    if callback_on_step_end is not None:
                        tensors = {
                            "latents": latents,
                            "prompt_embeds": prompt_embeds,
                            "negative_prompt_embeds": negative_prompt_embeds,
                            "noise_pred": velocity,
                            "condition": condition,
                        }
                        if "denoised" in callback_on_step_end_tensor_inputs:
                            tensors["denoised"] = before - self.scheduler.sigmas[index].item() * velocity
                        asked = {name: tensors[name] for name in callback_on_step_end_tensor_inputs}
                        changed = callback_on_step_end(self, index, int(timestep), asked) or {}
                        latents = changed.get("latents", latents)
                        prompt_embeds = changed.get("prompt_embeds", prompt_embeds)
                        negative_prompt_embeds = changed.get("negative_prompt_embeds", negative_prompt_embeds)
                    bar.update()
            frames = (
                latents
                if output_type == "latent"
                else self._decoded(latents[:, :, len(memory) :], output_type)
            )
        finally:
            # Also when a callback raised to cancel the shot: the next one starts from a clean state.
            self.maybe_free_model_hooks()
        return WanPipelineOutput(frames=frames) if return_dict else (frames,)

    @torch.no_grad()
    def encode_prompt(
        self,
        prompt: str | None,
        negative_prompt: str | None = None,
        prompt_embeds: torch.Tensor | None = None,
        negative_prompt_embeds: torch.Tensor | None = None,
        max_sequence_length: int | None = None,
        guided: bool = True,
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        """[1, length, D] each: embeddings of the words, then zeros, attended without a mask."""
        device = self._execution_device

        def embed(text: str | None, given: torch.Tensor | None) -> torch.Tensor:
            if given is None:
                return _padded(
                    self._embed_text(text or "", max_sequence_length or 512), max_sequence_length or 512
                )
            return _padded(given.to(device), max_sequence_length or given.shape[-2])

        prompt_embeds = embed(prompt, prompt_embeds)
        return prompt_embeds, embed(negative_prompt, negative_prompt_embeds) if guided else None

    @torch.no_grad()
    def encode_condition(
        self,
        memory: Sequence[Picture],
        first_frame: Picture | None,
        motion_frames: Sequence[Picture],
        num_frames: int,
        height: int,
        width: int,
    ) -> torch.Tensor:
        """The 20 condition channels, float32 [1, 20, M + f, h/8, w/8]: the mask of what is known, and its latents."""
        known = list(motion_frames) if first_frame is None else [first_frame]
        parts = [self._encode_picture(picture, height, width) for picture in memory]
        pixels = [to_pixels(picture, height, width) for picture in known]
        parts.append(self._encode_video(pixels, num_frames, height, width))
        content = torch.cat(parts, dim=2)
        return torch.cat(
            [known_mask(len(memory), len(known), num_frames, height, width).to(content), content], dim=1
        )

    @torch.no_grad()
    def encode_pixels(self, pixels: torch.Tensor) -> torch.Tensor:
        """float [B, 3, F, H, W] in −1..1 to normalised latents, float32 [B, 16, f, h, w]."""
        posterior = self.vae.encode(pixels.to(self._execution_device, self.vae.dtype)).latent_dist
        mean, std = self._statistics(pixels.device)
        latents = posterior.mode().float()
        return (latents - mean.to(latents)) / std.to(latents)

    @torch.no_grad()
    def decode_latents(self, latents: torch.Tensor) -> torch.Tensor:
        """Normalised latents [B, 16, f, h, w] to float32 [B, 3, F, H, W] in −1..1."""
        mean, std = self._statistics(latents.device)
        # Divided by the inverse, as Wan's own code does: in float32 that rounds otherwise than multiplying.
        raw = latents.float() / (1 / std) + mean
        return self.vae.decode(raw.to(self.vae.dtype), return_dict=False)[0].float()

    @property
    def _execution_device(self) -> torch.device:
        return self.execution_device or super()._execution_device

    @property
    def conditioned(self) -> bool:
        """Whether these are I2V experts, which take a condition beside the noise."""
        model = self.transformer if self.transformer is not None else self.transformer_2
        return model.config.in_channels != model.config.out_channels

    def _is_high(self, timestep: torch.Tensor) -> bool:
        if self.transformer is None or self.transformer_2 is None or self.config.boundary_ratio is None:
            return self.transformer is not None
        return bool(timestep >= self.config.boundary_ratio * self.scheduler.config.num_train_timesteps)

    def _expert(self, high: bool) -> WanTransformer3DModel:
        return self.transformer if high else self.transformer_2

    def _velocity(
        self,
        expert: WanTransformer3DModel,
        latents: torch.Tensor,
        condition: torch.Tensor | None,
        timestep: torch.Tensor,
        prompt_embeds: torch.Tensor,
        negative_prompt_embeds: torch.Tensor | None,
        guidance: float,
    ) -> torch.Tensor:
        """Guided prediction in float32, whatever the expert computes in."""
        dtype = _compute_dtype(expert)
        model_input = latents if condition is None else torch.cat([latents, condition], dim=1)

        def predict(embeds: torch.Tensor) -> torch.Tensor:
            return expert(
                hidden_states=model_input.to(dtype),
                timestep=timestep.expand(latents.shape[0]),
                encoder_hidden_states=embeds.to(dtype),
                return_dict=False,
            )[0].float()

        conditional = predict(prompt_embeds)
        if guidance == 1 or negative_prompt_embeds is None:
            return conditional
        unconditional = predict(negative_prompt_embeds)
        return unconditional + guidance * (conditional - unconditional)

    def _embed_text(self, text: str, length: int) -> torch.Tensor:
        tokens = self.tokenizer(prompt_clean(text), truncation=True, max_length=length, return_tensors="pt")
        ids = tokens.input_ids.to(self._execution_device)
        return self.text_encoder(ids, attention_mask=torch.ones_like(ids)).last_hidden_state

    def _encode_picture(self, picture: Picture, height: int, width: int) -> torch.Tensor:
        """One memory frame as a video of its own: a batch of ten would peak at 15 GB."""
        pixels = to_pixels(picture, height, width)
        return self._cached(pixels.numpy().tobytes(), (height, width), lambda: pixels[None, :, None])

    def _encode_video(self, known: list[torch.Tensor], frames: int, height: int, width: int) -> torch.Tensor:
        content = b"".join(pixels.numpy().tobytes() for pixels in known)
        return self._cached(
            content, (frames, height, width), lambda: condition_video(known, frames, height, width)
        )

    def _cached(
        self, content: bytes, shape: tuple[int, ...], pixels: Callable[[], torch.Tensor]
    ) -> torch.Tensor:
        if self.latent_cache is None:
            return self.encode_pixels(pixels())
        key = latent_key(content, shape)
        if key not in self.latent_cache:
            self.latent_cache[key] = self.encode_pixels(pixels()).cpu()
        return self.latent_cache[key].to(self._execution_device)

    def _noise(
        self,
        latents: torch.Tensor | None,
        generator: torch.Generator | None,
        memory: int,
        num_frames: int,
        height: int,
        width: int,
    ) -> torch.Tensor:
        shape = (1, 16, memory + latent_frames(num_frames), height // SPATIAL, width // SPATIAL)
        if latents is not None:
            latents = latents.reshape(1, *latents.shape[-4:])
            if latents.shape != shape:
                raise ValueError(f"latents are {tuple(latents.shape)} and should be {shape}")
            return latents.to(self._execution_device, torch.float32)
        source = generator.device if generator is not None else "cpu"
        noise = torch.randn(shape, generator=generator, device=source, dtype=torch.float32)
        return noise.to(self._execution_device)

    def _decoded(self, latents: torch.Tensor, output_type: str) -> Any:
        return self.video_processor.postprocess_video(self.decode_latents(latents), output_type=output_type)

    def _statistics(self, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
        shape = (1, self.vae.config.z_dim, 1, 1, 1)
        mean = torch.tensor(self.vae.config.latents_mean, device=device).view(shape)
        return mean, torch.tensor(self.vae.config.latents_std, device=device).view(shape)

    @contextmanager
    def _remembering(self, memory_frames: int):
        experts = [expert for expert in (self.transformer, self.transformer_2) if expert is not None]
        ropes = [install_memory_rope(expert, self.config.memory_rope_shift) for expert in experts]
        for rope in ropes:
            rope.memory_frames = memory_frames
        try:
            yield
        finally:
            for rope in ropes:
                rope.memory_frames = 0

    def _check_inputs(
        self,
        prompt: str | None,
        prompt_embeds: torch.Tensor | None,
        memory: list[Picture],
        first_frame: Picture | None,
        motion_frames: list[Picture],
        condition: torch.Tensor | None,
    ) -> None:
        if (prompt is None) == (prompt_embeds is None):
            raise ValueError("Give either prompt or prompt_embeds.")
        if first_frame is not None and motion_frames:
            raise ValueError("first_frame (MI2V) and motion_frames (MM2V) exclude each other.")
        if motion_frames and len(motion_frames) != MOTION_FRAMES:
            raise ValueError(
                f"motion_frames must be the last {MOTION_FRAMES} frames, not {len(motion_frames)}."
            )
        given = bool(memory or motion_frames or first_frame is not None)
        if given and not self.conditioned:
            raise ValueError("A T2V checkpoint takes neither memory nor frames.")
        if not given and self.conditioned and condition is None:
            raise ValueError("An I2V checkpoint needs memory, a first frame or motion frames.")


def _check_kinds(
    texts: tuple[object, object],
    embeds: tuple[torch.Tensor | None, torch.Tensor | None],
    pictures: tuple[object, object],
    latents: torch.Tensor | None,
    generator: object,
) -> None:
    """One shot at a time: what would be a batch elsewhere is refused by name."""
    for name, text in zip(("prompt", "negative_prompt"), texts, strict=True):
        if text is not None and not isinstance(text, str):
            raise ValueError(f"{name} must be one text: the pipeline makes one shot at a time.")
    for name, tensor in zip(("prompt_embeds", "negative_prompt_embeds"), embeds, strict=True):
        if tensor is not None and tensor.shape[:-2].numel() != 1:
            raise ValueError(f"{name} must be of one text, [1, length, D], not {tuple(tensor.shape)}.")
    for name, given in zip(("memory", "motion_frames"), pictures, strict=True):
        if isinstance(given, Image.Image | np.ndarray | torch.Tensor):
            raise ValueError(f"{name} must be a list of pictures, also when it is one.")
    if latents is not None and latents.shape[:-4].numel() != 1:
        raise ValueError(f"latents should be of one shot, and are {tuple(latents.shape)}.")
    if generator is not None and not isinstance(generator, torch.Generator):
        raise ValueError("generator must be one torch.Generator: the pipeline makes one shot at a time.")


def _padded(embeds: torch.Tensor, length: int) -> torch.Tensor:
    embeds = embeds.reshape(1, *embeds.shape[-2:])
    return torch.nn.functional.pad(embeds, (0, 0, 0, length - embeds.shape[1]))


def _compute_dtype(expert: WanTransformer3DModel) -> torch.dtype:
    """The type the expert computes in; with weights stored in fp8 the casting hooks make that another than theirs."""
    return getattr(expert, "compute_dtype", None) or expert.dtype

"""Rotary positions with a memory before the video: −M·S … −S, 0, 1, … in place of 0, 1, 2 … (METHOD, transformer)."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import torch
from diffusers import WanTransformer3DModel
from torch import nn

THETA = 10000.0


class MemoryRotaryEmbedding(nn.Module):
    """Takes the place of a Wan transformer's `rope`; without memory frames it computes the same.

    `memory_frames` latent frames stand first, `shift` positions apart, the last of them `shift` before the video.
    shift 0 counts on without a gap (the state of StoryMem's first release). Angles are computed in float64.
    """

    def __init__(self, rope: nn.Module, shift: int = 5) -> None:
        super().__init__()
        self.patch_size = tuple(rope.patch_size)
        self.dims = (rope.t_dim, rope.h_dim, rope.w_dim)
        self.shift = shift
        self.memory_frames = 0
        self._latest: tuple[object, tuple[torch.Tensor, torch.Tensor]] | None = None

    def forward(self, hidden_states: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Latents [B, C, T, h, w] to cos and sin, float32 [1, tokens, 1, head_dim]."""
        grid = tuple(
            size // patch for size, patch in zip(hidden_states.shape[2:], self.patch_size, strict=True)
        )
        key = (grid, self.memory_frames, self.shift, hidden_states.device)
        if self._latest is None or self._latest[0] != key:
            angles = self._angles(grid)
            cos, sin = angles.cos().float(), angles.sin().float()
            self._latest = (key, (cos.to(hidden_states.device), sin.to(hidden_states.device)))
        return self._latest[1]

    def _angles(self, grid: tuple[int, ...]) -> torch.Tensor:
        """float64 [1, tokens, 1, head_dim], each angle twice in a row as the interleaved rotation wants it."""
        frames, height, width = grid
        positions = (temporal_positions(self.memory_frames, frames, self.shift), range(height), range(width))
        parts = []
        for axis, (places, dim) in enumerate(zip(positions, self.dims, strict=True)):
            frequencies = THETA ** (-torch.arange(0, dim, 2, dtype=torch.float64) / dim)
            angles = torch.outer(torch.tensor(list(places), dtype=torch.float64), frequencies)
            shape = [1, 1, 1, dim]
            shape[axis] = len(places)
            parts.append(angles.repeat_interleave(2, dim=1).view(shape).expand(frames, height, width, dim))
        return torch.cat(parts, dim=-1).reshape(1, frames * height * width, 1, -1)


def temporal_positions(memory_frames: int, frames: int, shift: int) -> list[int]:
    """Of `frames` latent frames, the first `memory_frames` of them memory."""
    if not shift:
        return list(range(frames))
    before = [-shift * left for left in range(memory_frames, 0, -1)]
    return before + list(range(frames - memory_frames))


def install_memory_rope(transformer: WanTransformer3DModel, shift: int) -> MemoryRotaryEmbedding:
    """Idempotent; without memory frames the transformer computes what it did before."""
    rope = transformer.rope
    if not isinstance(rope, MemoryRotaryEmbedding):
        rope = MemoryRotaryEmbedding(rope)
        transformer.rope = rope
    rope.shift = shift
    return rope

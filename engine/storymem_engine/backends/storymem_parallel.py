"""One shot on several GPUs: each holds the whole model and a part of the sequence (Ulysses), and all walk in step."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# diffusers exports lazily and hides its processors from type checkers.

import os
import socket
import subprocess
import sys
import warnings
from dataclasses import dataclass
from datetime import timedelta

import torch
import torch.distributed as dist
from diffusers import ContextParallelConfig, WanTransformer3DModel
from diffusers.hooks.context_parallel import apply_context_parallel
from diffusers.models._modeling_parallel import ParallelConfig

PATIENCE = timedelta(hours=2)
"""How long a rank waits for the others: they may sit idle for as long as the writer writes."""
ADDRESS, RANK, COUNT, KIND = "STORYMEM_RANKS_AT", "STORYMEM_RANK", "STORYMEM_RANKS", "STORYMEM_RANKS_ON"


@dataclass(frozen=True, slots=True)
class Ranks:
    """This process among those that make a shot together; rank 0 is the engine the studio talks to."""

    rank: int
    count: int

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def share(self, value: object = None) -> object:
        """What rank 0 passes, on every rank."""
        box = [value]
        dist.broadcast_object_list(box, src=0)
        return box[0]


def join(address: str, rank: int, count: int, kind: str) -> Ranks:
    """Words go by gloo, tensors of the GPU by NCCL."""
    backend = "cpu:gloo,cuda:nccl" if kind == "cuda" else "gloo"
    if kind == "cuda":
        torch.cuda.set_device(rank)
    dist.init_process_group(backend, init_method=address, rank=rank, world_size=count, timeout=PATIENCE)
    return Ranks(rank, count)


def leave() -> None:
    if dist.is_initialized():
        dist.destroy_process_group()


class Followers:
    """The other ranks as processes of this one; they end with it."""

    def __init__(self, count: int, kind: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            address = f"tcp://127.0.0.1:{probe.getsockname()[1]}"
        self._processes = [
            subprocess.Popen(
                [sys.executable, "-m", "storymem_engine.backends.storymem_follower"],
                stdin=subprocess.PIPE,
                stdout=sys.stderr.fileno() if hasattr(sys.stderr, "fileno") else subprocess.DEVNULL,
                env=os.environ | {ADDRESS: address, RANK: str(rank), COUNT: str(count), KIND: kind},
            )
            for rank in range(1, count)
        ]
        try:
            self.ranks = join(address, 0, count, kind)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """At once: a rank that waits for the others cannot be asked to leave."""
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.wait()
            if process.stdin is not None:
                process.stdin.close()
        leave()


def split_sequence(expert: WanTransformer3DModel, count: int, kind: str) -> None:
    """Every later forward of the expert takes part of the tokens, and exchanges heads for tokens in attention.

    Raises ValueError when the heads cannot be shared out evenly. What `enable_parallelism` does, done here by
    hand because diffusers 0.42 asks for an accelerator there, and the tests run on processors.
    """
    # diffusers 0.42 calls torch's gather by its old name, in every forward.
    warnings.filterwarnings("ignore", message=".*all_gather_tensor.*", category=FutureWarning)
    heads = expert.config.num_attention_heads
    if heads % count:
        raise ValueError(f"{heads} attention heads cannot be shared by {count} GPUs.")
    config = ContextParallelConfig(ulysses_degree=count)
    mesh = dist.device_mesh.init_device_mesh(
        kind, mesh_shape=config.mesh_shape, mesh_dim_names=config.mesh_dim_names
    )
    device = torch.device(kind, dist.get_rank()) if kind == "cuda" else torch.device(kind)
    parallel = ParallelConfig(context_parallel_config=config)
    parallel.setup(dist.get_rank(), count, device, mesh=mesh)
    expert._parallel_config = parallel
    for block in expert.blocks:
        for attention in (block.attn1, block.attn2):
            attention.processor._parallel_config = parallel
    apply_context_parallel(expert, config, expert._cp_plan)

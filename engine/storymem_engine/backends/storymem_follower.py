"""Another GPU's process: makes every forward along with rank 0, and shows and writes nothing."""

import os
import signal
import sys
import threading

from storymem_engine.backends.backend import JobCancelled
from storymem_engine.backends.storymem_parallel import ADDRESS, COUNT, KIND, RANK, join, leave
from storymem_engine.weights import cache_folder


def main() -> int:
    _leave_with_the_engine()
    import torch

    from storymem_engine.backends.storymem_session import Session

    rank, count, kind = int(os.environ[RANK]), int(os.environ[COUNT]), os.environ[KIND]
    ranks = join(os.environ[ADDRESS], rank, count, kind)
    session: Session | None = None
    while (order := ranks.share()) is not None:
        request, params, plan = order  # type: ignore[misc]
        if session is None:
            device = torch.device(kind, rank) if kind == "cuda" else torch.device(kind)
            session = Session(params, cache_folder(), device, ranks=ranks)
        try:
            session.follow(request, params, plan)
        except JobCancelled:
            continue
    leave()
    return 0


def _leave_with_the_engine() -> None:
    """Its end of our stdin closes when the engine ends, however it ends."""

    def wait() -> None:
        sys.stdin.buffer.read()
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="engine watch", daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())

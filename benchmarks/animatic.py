"""How long the animatic backend takes: seconds per shot at 832×480, drawn only and with H.264.

Run it with `python benchmarks/animatic.py [frames]`.
"""

import sys
import tempfile
import time
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from storymem_engine.backends.animatic import AnimaticBackend
from storymem_engine.protocol import RenderShot

WIDTH, HEIGHT = 832, 480
PROMPTS = {
    "two people in the rain": "Medium shot, night, rain. Mara in a mustard coat and Tom in a navy suit in a street. Push in.",
    "wide landscape": "Wide shot at golden hour. A man walks through a wheat field, tracking right.",
    "forest": "Wide shot, morning. A girl in a red dress walks through a forest with a dog. Follow.",
    "throne room": "Medium shot. A queen with a crown sits on a throne, a map on the table, sunbeams through stained glass.",
    "close-up": "Close-up of an old fisherman with a grey beard at the harbour at dusk, handheld.",
    "crowd": "Wide shot of a busy city street at noon, a crowd passes a guitarist in a grey hoodie.",
}


def drawn(prompt: str, frames: int, folder: Path) -> Iterable[np.ndarray]:
    request = RenderShot(
        job="benchmark",
        backend="animatic",
        prompt=prompt,
        width=WIDTH,
        height=HEIGHT,
        frames=frames,
        out=folder,
        seed=1,
    )
    return AnimaticBackend().render(request, lambda *_: None).frames


def encoded(frames: Iterable[np.ndarray], path: Path) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(
            "libx264", rate=Fraction(16), options={"preset": "veryfast", "crf": "18", "g": "8"}
        )
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for frame in frames:
            for packet in stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)


def main() -> None:
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 81
    print(f"{'shot':26}{'drawn':>9}{'ms/frame':>10}{'with H.264':>12}")
    total_drawn = total_encoded = 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for title, prompt in PROMPTS.items():
            started = time.perf_counter()
            for _ in drawn(prompt, frames, folder):
                pass
            plain = time.perf_counter() - started
            started = time.perf_counter()
            encoded(drawn(prompt, frames, folder), folder / "shot.mp4")
            whole = time.perf_counter() - started
            total_drawn, total_encoded = total_drawn + plain, total_encoded + whole
            print(f"{title:26}{plain:8.2f}s{plain / frames * 1000:10.1f}{whole:11.2f}s")
    count = len(PROMPTS)
    print(
        f"{'mean':26}{total_drawn / count:8.2f}s{total_drawn / count / frames * 1000:10.1f}{total_encoded / count:11.2f}s"
    )


if __name__ == "__main__":
    main()

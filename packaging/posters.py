"""Pictures of the sample stories for the start page: `python packaging/posters.py OUT_DIR`, by the real engine."""

import sys
import tempfile
from pathlib import Path

import av

from storymem_studio.cli.rendering import render_film
from storymem_studio.project import Project
from storymem_studio.scripts.formats import read_script

SAMPLES = Path(__file__).resolve().parents[1] / "projects"
SHOTS = {"button-and-the-snow": 10, "one-stop-past-the-end": 5, "the-lamp-at-gull-rock": 4}
"""Which shot of each sample stands for it."""
SIZE = (640, 368)


def main(out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name, number in SHOTS.items():
        with tempfile.TemporaryDirectory() as folder:
            project = Project.create(Path(folder) / name, read_script(SAMPLES / f"{name}.json"))
            with project:
                shot = project.story.shots()[number - 1]
                render_film(project, lambda update: None, only=[shot.id])
                video = project.video_of(shot.id)
                assert video is not None
                _middle_frame(video, out / f"{name}.jpg")
        print(out / f"{name}.jpg")


def _middle_frame(video: Path, target: Path) -> None:
    with av.open(str(video)) as container:
        middle = container.streams.video[0].frames // 2
        for index, frame in enumerate(container.decode(video=0)):
            if index == middle:
                frame.to_image().resize(SIZE).save(target, quality=86, optimize=True)
                return


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "resources/posters"))

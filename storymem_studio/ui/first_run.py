"""What happens without being asked: a new film gets its animatic, an interrupted one an offer to go on."""

from storymem_studio.preferences import load_preferences
from storymem_studio.project.animatic import ANIMATIC
from storymem_studio.project.queue import interrupted_queue, remember_queue
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.language import counted
from storymem_studio.ui.session import Session


def begin_making(session: Session, *, new: bool) -> None:
    """When a film was opened. `new`: drafted or imported just now."""
    left = interrupted_queue(session.project)
    if new and load_preferences().animatic_at_once:
        drawn = session.story.settings.backend == ANIMATIC
        session.attempt(session.rendering.start if drawn else session.rendering.draw_animatic)
    elif left:
        offer_to_go_on(session, left)


def offer_to_go_on(session: Session, left: tuple[str, ...]) -> None:
    """Answered or not, it is asked once: the list is written anew when rendering starts."""
    remember_queue(session.project.folder, ())

    def go_on() -> None:
        session.attempt(lambda: session.rendering.start(set(left), order=left))

    session.tell(
        Notice(
            counted(
                len(left),
                "{count} shot was still to be made when this film was closed.",
                "{count} shots were still to be made when this film was closed.",
            ),
            tone="good",
            action=counted(len(left), "Go on making {count} shot", "Go on making {count} shots"),
            act=go_on,
        )
    )

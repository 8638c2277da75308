"""The look: a dark and a light palette, one amber accent, Inter, and the style sheet."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from storymem_studio.resources import resource_path


@dataclass(frozen=True, slots=True)
class Colours:
    window: str = "#14161a"
    panel: str = "#1b1e24"
    raised: str = "#23272f"
    hover: str = "#2b303a"
    line: str = "#2c313a"
    selected: str = "#343b49"
    screen: str = "#0b0c0e"
    text: str = "#e4e7ec"
    dim: str = "#9aa3b2"
    faint: str = "#8a93a3"
    accent: str = "#e8a33d"
    accent_bright: str = "#f0b45c"
    accent_hover: str = "#f0b45c"
    on_accent: str = "#1a1408"
    blue: str = "#5b8def"
    green: str = "#58b883"
    red: str = "#e06c60"
    violet: str = "#a585e6"
    warning_ground: str = "#332a1b"
    warning_line: str = "#5a4622"
    error_ground: str = "#35211f"
    error_line: str = "#6b3a35"
    good_ground: str = "#1c2c25"
    good_line: str = "#2f5443"
    line_bright: str = "#3a4150"
    check_line: str = "#465061"
    disabled: str = "#565e6c"
    disabled_icon: str = "#4a515e"
    accent_off: str = "#4a3d26"
    on_accent_off: str = "#8f805f"
    caption: str = "#262b34"
    card_top: str = "#20252f"
    card_bottom: str = "#15181e"
    badge: str = "#0a0b0e"
    """Under a mark that lies over a picture; seen through."""
    playhead: str = "#ffffff"
    field: str = "#14161a"


DARK = Colours()
LIGHT = Colours(
    window="#e9ebef",
    panel="#fbfbfc",
    raised="#f1f2f5",
    hover="#dde1e8",
    line="#d3d7de",
    selected="#d9dfeb",
    screen="#16181c",
    text="#1c2027",
    dim="#535b69",
    faint="#5f6777",
    accent="#e39a2c",
    accent_bright="#9b5a06",
    accent_hover="#eeae4c",
    on_accent="#1a1408",
    blue="#2e64cd",
    green="#26774a",
    red="#ba3f35",
    violet="#7450c4",
    warning_ground="#fcf1dc",
    warning_line="#e6c588",
    error_ground="#fbe8e5",
    error_line="#e6b1aa",
    good_ground="#e4f3ea",
    good_line="#a9d3bb",
    line_bright="#b9c0cb",
    check_line="#9aa3b2",
    disabled="#a3aab6",
    disabled_icon="#b6bcc6",
    accent_off="#efdcb9",
    on_accent_off="#9b8a66",
    caption="#e6e8ed",
    card_top="#f4f5f7",
    card_bottom="#e4e7ec",
    badge="#ffffff",
    playhead="#1c2027",
    field="#ffffff",
)
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


class Look(QObject):
    """Which palette is shown now. Widgets that keep a colour in a text or a pixmap listen to `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.colours = DARK

    @property
    def dark(self) -> bool:
        return self.colours is DARK


LOOK = Look()


def colour(name: str, alpha: int = 255) -> QColor:
    """A colour of the palette that is shown, by its name in `Colours`."""
    value = QColor(getattr(LOOK.colours, name))
    value.setAlpha(alpha)
    return value


def font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False) -> QFont:
    """Inter at a size in pixels; `tabular` gives all figures one width, for timecode."""
    value = QFont("Inter")
    value.setPixelSize(pixels)
    value.setWeight(weight)
    value.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        value.setFeature(QFont.Tag("tnum"), 1)
    return value


def apply_theme(app: QApplication, look: str = "dark") -> None:
    """Dress the application. Everything it needs is in resources/, so it looks the same on every machine."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/Inter-{weight}.otf")))
    app.setStyle("Fusion")
    app.setFont(font())
    apply_look(app, look)


def apply_look(app: QApplication, look: str) -> None:
    """ "dark", "light" or "system", also while windows are open."""
    from storymem_studio.ui.icons import tint_again

    if look == "system":
        look = "light" if app.styleHints().colorScheme() is Qt.ColorScheme.Light else "dark"
    LOOK.colours = LIGHT if look == "light" else DARK
    app.setPalette(_palette())
    sheet = Template(resource_path("studio.qss").read_text(encoding="utf-8"))
    icons = {"icons": resource_path("icons").as_posix()}
    app.setStyleSheet(sheet.substitute(asdict(LOOK.colours), **icons))
    tint_again(app)
    LOOK.changed.emit()


def _palette() -> QPalette:
    # setColorScheme(Dark) does nothing without a desktop, so every role is set by hand.
    role = QPalette.ColorRole
    palette = QPalette()
    for name, roles in {
        "window": (role.Window, role.Shadow),
        "panel": (role.Base, role.Dark),
        "raised": (role.AlternateBase, role.Button, role.ToolTipBase, role.Midlight),
        "hover": (role.Light, role.Mid),
        "text": (role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.HighlightedText),
        "selected": (role.Highlight,),
        "faint": (role.PlaceholderText,),
        "accent": (role.Accent, role.Link),
        "accent_bright": (role.BrightText, role.LinkVisited),
    }.items():
        for each in roles:
            palette.setColor(each, colour(name))
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, colour("disabled"))
    return palette

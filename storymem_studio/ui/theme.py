"""The look: one dark palette, one amber accent, Inter, and the style sheet."""

from dataclasses import asdict, dataclass
from string import Template

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
    faint: str = "#768093"
    accent: str = "#e8a33d"
    accent_bright: str = "#f0b45c"
    on_accent: str = "#1a1408"
    blue: str = "#5b8def"
    green: str = "#58b883"
    red: str = "#e06c60"
    violet: str = "#a585e6"
    warning_ground: str = "#332a1b"
    error_ground: str = "#35211f"


COLOURS = Colours()
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


def colour(name: str, alpha: int = 255) -> QColor:
    """A palette colour by its name in `Colours`."""
    value = QColor(getattr(COLOURS, name))
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


def apply_theme(app: QApplication) -> None:
    """Dress the application. Everything it needs is in resources/, so it looks the same on every machine."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/Inter-{weight}.otf")))
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette())
    sheet = Template(resource_path("studio.qss").read_text(encoding="utf-8"))
    icons = {"icons": resource_path("icons").as_posix()}
    app.setStyleSheet(sheet.substitute(asdict(COLOURS), **icons))


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
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor("#565e6c"))
    return palette

"""Collects the window's texts into resources/translations/*.ts and compiles them; `--check` only says what is missing.

The texts are the literals in `tr("…")`, `counted(n, "…", "…")`, `to_translate("…")` and the menus of `ActionSpec`,
the reasons that the domain gives for a shot's state, and the names of the export's formats.
"""

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "studio"
TEXTS = {"tr": (0,), "counted": (1, 2), "to_translate": (0,), "ActionSpec": (1,)}
"""Which arguments of which calls are texts."""


def texts() -> dict[str, str]:
    """Every text of the window and the file it is first used in, in the order of the files."""
    found: dict[str, str] = {}
    for file in sorted((ROOT / "storymem_studio" / "ui").rglob("*.py")):
        for text in texts_of(file.read_text(encoding="utf-8")):
            found.setdefault(text, file.relative_to(ROOT).as_posix())
    for text in reasons():
        found.setdefault(text, "storymem_studio/domain/plan.py")
    for text in export_formats():
        found.setdefault(text, "storymem_studio/project/exporting.py")
    return found


def texts_of(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for place in TEXTS.get(node.func.id, ()):
                if len(node.args) > place:
                    yield from _literals(node.args[place])
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "MENUS":
            assert isinstance(node.value, ast.Dict)
            for title in node.value.keys:
                if title is not None:
                    yield from _literals(title)


def _literals(node: ast.expr) -> Iterator[str]:
    """A literal, or those that a condition chooses from."""
    match node:
        case ast.Constant(value=str() as text) if text:
            yield text
        case ast.IfExp():
            yield from _literals(node.body)
            yield from _literals(node.orelse)


def reasons() -> tuple[str, ...]:
    """Why a shot is out of date, where the domain's words are fixed."""
    from storymem_studio.domain import plan

    source = Path(plan.__file__).read_text(encoding="utf-8")
    told = re.findall(r'"(it no[^"]+|the shot it continues[^"]+|its memory changed)"', source)
    return (*plan._SENTENCES.values(), *told)


def export_formats() -> Iterator[str]:
    """What a film can be written as, and what each is for."""
    from storymem_studio.project.exporting import formats

    for format in formats():
        yield format.title
        for preset in format.presets:
            yield from (preset.title, preset.purpose)


def read(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {m.findtext("source", ""): m.findtext("translation", "") for m in messages}


def write(path: Path, language: str, translations: dict[str, str]) -> None:
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, file in texts().items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def compile_(path: Path) -> None:
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; list what is not translated")
    options = parser.parse_args()
    missing = 0
    for path in sorted(FOLDER.glob("studio_*.ts")):
        known = read(path)
        lacking = [text for text in texts() if not known.get(text)]
        missing += len(lacking)
        for text in lacking:
            print(f"{path.name}: {text!r}")
        if not options.check:
            write(path, path.stem.removeprefix("studio_"), known)
            compile_(path)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

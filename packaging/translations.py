"""Collects what the window can show into resources/translations/*.ts and compiles it; `--check` only lists what is missing.

The texts are the literals of the calls in `TEXTS`, in the window, in the core under it and in the engine; the titles of
`MENUS`; and what the program says by tables: export formats, engine settings, models, places and hours.
"""

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

from storymem_engine.backends import BACKENDS
from storymem_engine.shot_language.reading import Hour, Place, ShotSize
from storymem_engine.weights.catalogue import CATALOGUE
from storymem_studio import wording
from storymem_studio.project.exporting import formats

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "studio"
TEXTS = {
    "tr": (0,),
    "counted": (1, 2),
    "to_translate": (0,),
    "ActionSpec": (1,),
    "say": (0,),
    "say_counted": (1, 2),
    "to_say": (0,),
    "StudioError": (0, 1),
    "NewerProjectError": (0, 1),
    "_at": (3, 4),
    "_error": (0, 1),
    "Sentence": (0,),
    "EngineError": (0, 1),
    "WeightsError": (0, 1),
}
"""Which arguments of which calls are texts."""
NO_TEXTS = (
    "storymem_studio/cli/",  # speaks English
    "engine/storymem_engine/animatic/",
    "engine/storymem_engine/shot_language/",
)


@cache
def _parsed(source: str) -> ast.Module:
    return ast.parse(source)


@cache
def texts() -> dict[str, str]:
    """Every text of the window and the file it is first used in, in the order of the files."""
    found: dict[str, str] = {}
    for file in sources():
        for text in texts_of(file.read_text(encoding="utf-8")):
            found.setdefault(text, file.relative_to(ROOT).as_posix())
    for file, told in tables():
        for text in told:
            if text:
                found.setdefault(text, file)
    return found


def sources() -> Iterator[Path]:
    """The window, the core, the engine."""
    for folder in (ROOT / "storymem_studio", ROOT / "engine" / "storymem_engine"):
        for file in sorted(folder.rglob("*.py")):
            if not file.relative_to(ROOT).as_posix().startswith(NO_TEXTS):
                yield file


def calls(source: str) -> Iterator[tuple[ast.Call, list[ast.expr]]]:
    """Every call that is given texts, and the arguments that are."""
    for node in ast.walk(_parsed(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            given = [node.args[place] for place in TEXTS.get(name, ()) if len(node.args) > place]
            if given:
                yield node, given


def texts_of(source: str) -> Iterator[str]:
    for _, given in calls(source):
        for text in given:
            yield from _literals(text)
    for node in ast.walk(_parsed(source)):
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


def built_texts(source: str) -> Iterator[int]:
    """Lines where a text is put together before it can be translated: `f"…"`, `"…" + …`."""
    for call, given in calls(source):
        for text in given:
            if _is_built(text):
                yield call.lineno


def _is_built(node: ast.expr) -> bool:
    match node:
        case ast.IfExp():
            return _is_built(node.body) or _is_built(node.orelse)
        case ast.Call(func=ast.Attribute(value=value)):
            return _is_built(value)
    return isinstance(node, ast.JoinedStr | ast.BinOp)


NOT_TOLD = (
    "storymem_studio/drafting/offline/telling.py",  # a story
    "storymem_studio/drafting/revising.py",  # prompts for a language model
    "storymem_studio/drafting/plain_revising.py",
    "storymem_studio/drafting/servers.py",
    "storymem_studio/scripts/fixes.py",  # prompts
    "storymem_studio/scripts/rewording.py",
    "storymem_studio/ui/own_words.py",  # English for English
    "storymem_studio/export/programme.py",  # the metadata of a film
    "engine/storymem_engine/backends/",  # settings, which `tables` lists, and faults of the program
    "engine/storymem_engine/weights/catalogue.py",
)
"""Where sentences are written that the window never says."""


SENTENCE = re.compile(r"[A-Z“].*[a-z]{2,} .*[a-z)”][.!?]", re.DOTALL)
NOT_SHOWN = ("debug", "info", "warning", "error", "exception", "add_argument", "ArgumentParser")


def strays() -> Iterator[str]:
    """Where the core says something that could not be translated."""
    for file in sources():
        name, source = file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")
        yield from (
            f"{name}:{line}: a text is built; give it {{names}} instead" for line in built_texts(source)
        )
        if not name.startswith(NOT_TOLD):
            yield from (f"{name}: {text!r} is in no say(…)" for text in unsaid_sentences(source))


def unsaid_sentences(source: str) -> Iterator[str]:
    """What reads as a sentence for the user and is in no call of `TEXTS`; documentation and logs aside."""
    tree = _parsed(source)
    aside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(id(node.value))
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if name in TEXTS or name in NOT_SHOWN:
                aside |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in aside:
            continue
        if isinstance(node, ast.JoinedStr):
            aside |= {id(part) for part in ast.walk(node)}
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values)
        else:
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if SENTENCE.fullmatch(text):
            yield text


def tables() -> Iterator[tuple[str, Iterator[str]]]:
    """Texts that are values of the program: where they come from, and they."""
    yield "storymem_studio/project/exporting.py", _export_formats()
    yield "engine/storymem_engine/backends/__init__.py", _engines()
    yield "engine/storymem_engine/weights/catalogue.py", _models()
    yield "storymem_studio/scripts/check.py", _readings()
    yield "storymem_studio/wording.py", iter(wording.SYSTEM)


def _export_formats() -> Iterator[str]:
    """What a film can be written as, and what each is for."""
    for format in formats():
        yield format.title
        for preset in format.presets:
            yield from (preset.title, preset.purpose)


def _engines() -> Iterator[str]:
    """Their titles and licences, and the form that their settings make."""
    for place in BACKENDS.values():
        module, _, name = place.partition(":")
        backend = getattr(import_module(module), name)
        yield from (backend.title, backend.licence)
        for field in backend.Params.model_json_schema()["properties"].values():
            yield from (field["title"], field.get("description", ""), field.get("group", ""))
            yield from (choice for choice in field.get("enum", ()) if isinstance(choice, str))


def _models() -> Iterator[str]:
    for model in CATALOGUE:
        yield from (model.purpose, model.licence)


def _readings() -> Iterator[str]:
    """What a prompt can say that a hint names."""
    yield from (name.replace("-", " ") for name in (*get_args(ShotSize), *get_args(Hour)))
    yield from (f"the {name.replace('-', ' ')}" for name in get_args(Place))


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
    partial = path.with_suffix(".qm.part")
    subprocess.run([program, "-silent", path, "-qm", partial], check=True)
    partial.replace(path.with_suffix(".qm"))  # a running studio has the old one mapped into its memory


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

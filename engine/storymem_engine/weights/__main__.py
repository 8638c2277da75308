"""`python -m storymem_engine.weights`: list, download and verify model files; one JSON object per line with --json."""

import argparse
import json
import sys
from pathlib import Path

from storymem_engine.protocol import Sentence
from storymem_engine.weights import (
    WeightsError,
    add_folder,
    download,
    find_model,
    list_models,
    model_named,
    verify,
)
from storymem_engine.weights.catalogue import GB


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="storymem models", description="The model files of the StoryMem engine."
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("list", help="what is needed, and what is here")
    fetch = commands.add_parser("download", help="fetch what is missing")
    fetch.add_argument("names", nargs="*", help="models by name; none: all that are required")
    fetch.add_argument("--to", type=Path, help="the folder to put them in")
    fetch.add_argument("--accept-licence", action="store_true", help="I have read and accept their licences")
    check = commands.add_parser("verify", help="check what is here")
    check.add_argument("names", nargs="*")
    check.add_argument("--quick", action="store_true", help="lengths only")
    add = commands.add_parser("add", help="look in this folder too")
    add.add_argument("folder", type=Path)
    options = parser.parse_args(arguments)
    try:
        return {"download": _download, "verify": _verify, "add": _add}.get(options.command, _list)(options)
    except (WeightsError, KeyError) as error:
        said = [error.args[0], getattr(error, "advice", "")]
        told = json.dumps([Sentence.read(each).wire() for each in said]) if options.json else " ".join(said)
        print(told.strip(), file=sys.stderr)
        return 2


def _list(options: argparse.Namespace) -> int:
    for found in list_models():
        model = found.model
        if options.json:
            entry = {
                "name": model.name,
                "title": model.title,
                "bytes": model.size,
                "licence": model.licence,
                "required": model.required,
                "purpose": model.purpose,
                "path": str(found.path) if found.path else None,
                "problem": Sentence.read(found.problem).wire(),
            }
            print(json.dumps(entry, ensure_ascii=False))
            continue
        state = found.problem or (f"here: {found.path} ({found.where})" if found.path else "not here")
        need = "required" if model.required else "optional"
        print(f"{model.name:10} {model.title:22} {model.size / GB:6.1f} GB  {need}  {model.licence}")
        print(f"{'':10} {model.purpose}\n{'':10} {state}")
    return 0


def _download(options: argparse.Namespace) -> int:
    names = options.names or [found.model.name for found in list_models() if found.model.required]
    for name in names:
        model = model_named(name)
        fetched = download(
            model, options.to, accept_licence=options.accept_licence, report=_progress(options.json, name)
        )
        if options.to:
            add_folder(options.to)
        print(f"\n{model.title}: {'fetched' if fetched.downloaded else 'already'} in {fetched.path}")
    return 0


def _verify(options: argparse.Namespace) -> int:
    places = [find_model(name) for name in options.names] if options.names else list(list_models())
    problems = 0
    for found in places:
        if found.path is None:
            continue
        reports = verify(
            found.path, thorough=not options.quick, report=_progress(options.json, found.model.name)
        )
        for problem in reports:
            print(f"\n{problem.file} {problem.message}")
        problems += len(reports)
    print(f"\n{problems or 'no'} problem{'' if problems == 1 else 's'} found")
    return 1 if problems else 0


def _add(options: argparse.Namespace) -> int:
    add_folder(options.folder)
    return _list(options)


def _progress(as_json: bool, name: str):
    def report(done: int, total: int) -> None:
        if as_json:
            print(json.dumps({"name": name, "done": done, "total": total}), flush=True)
        elif sys.stderr.isatty():
            print(f"\r{name}: {done / GB:.1f} of {total / GB:.1f} GB", end="", file=sys.stderr, flush=True)

    return report


if __name__ == "__main__":
    sys.exit(main())

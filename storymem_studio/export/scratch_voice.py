"""A scratch voice for what is said in a film, from the machine's own speech program; plainly no actor."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from storymem_studio.errors import StudioError
from storymem_studio.wording import say

_POWERSHELL = (
    "Add-Type -AssemblyName System.Speech; $v = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$v.SetOutputToWaveFile($args[0]); $v.Speak([Console]::In.ReadToEnd()); $v.Dispose()"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """`name` as the user knows it; `arguments` speak standard input into the file {out}."""

    name: str
    arguments: tuple[str, ...]
    suffix: str = ".wav"

    def speak(self, text: str, folder: Path) -> Path:
        """The same words are spoken only once. Raises StudioError."""
        told = hashlib.sha256("\0".join((*self.arguments, text)).encode()).hexdigest()[:16]
        target = folder / f"scratch-{told}{self.suffix}"
        if target.is_file():
            return target
        folder.mkdir(parents=True, exist_ok=True)
        handle, partial = tempfile.mkstemp(dir=folder, prefix=".scratch-", suffix=self.suffix)
        os.close(handle)
        try:
            command = [part.replace("{out}", partial) for part in self.arguments]
            done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=60, check=False)
            if done.returncode or Path(partial).stat().st_size < 100:
                said = done.stderr.decode(errors="replace").strip().splitlines()
                raise StudioError(
                    "{name} could not speak: {reason}.",
                    "Try without.",
                    name=self.name,
                    reason=said[-1] if said else say("no sound came"),
                )
            Path(partial).replace(target)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise StudioError(
                "{name} could not be run: {error}.", "Try without.", name=self.name, error=error
            ) from error
        finally:
            Path(partial).unlink(missing_ok=True)
        return target


def find_voice() -> Voice | None:
    """The first speech program of this machine that is known here."""
    for program in ("espeak-ng", "espeak"):
        if found := shutil.which(program):
            return Voice(program, (found, "-s", "150", "-w", "{out}", "--stdin"))
    if sys.platform == "darwin" and (found := shutil.which("say")):
        return Voice("say", (found, "-o", "{out}", "-f", "-"), ".aiff")
    if sys.platform == "win32" and (found := shutil.which("powershell")):
        return Voice("Windows speech", (found, "-NoProfile", "-Command", _POWERSHELL, "{out}"))
    return None

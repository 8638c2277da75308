"""Content credentials (C2PA): a signed statement inside the file that says it was made with AI, and with what."""

import base64
import json
import os
import sys
from pathlib import Path

from storymem_studio.errors import StudioError
from storymem_studio.export.order import Order

_TYPES = {
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".png": "image/png",
    ".webp": "image/webp",
    ".gif": "image/gif",
}
_GENERATED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
_DRAWN = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"


def manifest(order: Order) -> dict:
    """What is signed: the title, the software, that the pictures are generated, and by which models."""
    production = order.production
    models = production.models()
    trained = any(model.name != "animatic" for model in models)
    return {
        "claim_generator_info": [
            {"name": "StoryMem Studio", "version": production.software.rpartition(" ")[2]}
        ],
        "title": production.story.title,
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "data": {
                    "actions": [
                        {
                            "action": "c2pa.created",
                            "digitalSourceType": _GENERATED if trained else _DRAWN,
                            "softwareAgent": {"name": production.software},
                        }
                    ]
                },
            },
            {
                "label": "storymem.studio.film",
                "data": {
                    "writer": production.story.writer or "by hand",
                    "models": [{"title": m.title, "licence": m.licence} for m in models],
                    "shots": [
                        {"number": s.place.film_number, "take": s.take.id, "seed": s.take.request.seed}
                        for s in production.made
                        if s.take
                    ],
                },
            },
        ],
    }


def sign(film: Path, order: Order) -> None:
    """Put the signed statement into the file.

    :raises StudioError: the library is not there, the file's kind carries none, or the certificate will not do.
    """
    kind = _TYPES.get(film.suffix.lower())
    if kind is None:
        raise StudioError(
            "{suffix} files carry no content credentials.",
            "Choose one of {known}.",
            suffix=film.suffix,
            known=", ".join(_TYPES),
        )
    try:
        import c2pa
    except ImportError as error:
        raise StudioError(
            "Content credentials need a package that is not installed.",
            'Run {python} -m pip install "storymem-studio[interchange]".',
            python=sys.executable,
        ) from error
    certificate, key = order.options.certificate, order.options.key
    if certificate is None or key is None:
        raise StudioError("Content credentials need a certificate and its key.", "Give both.")
    signed = film.with_name(f".{film.stem}.signed{film.suffix}")
    try:
        info = c2pa.C2paSignerInfo(
            alg=_algorithm(key), sign_cert=certificate.read_bytes(), private_key=key.read_bytes(), ta_url=None
        )
        with (
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(json.dumps(manifest(order))) as builder,
            film.open("rb") as source,
            signed.open("w+b") as target,
        ):
            builder.sign(signer, kind, source, target)
        os.replace(signed, film)
    except (c2pa.C2paError, OSError, ValueError) as error:
        raise StudioError(
            "The film is written, but could not be signed: {error}.",
            "The certificate must be one for C2PA, with its whole chain, and the key its own (PEM, PKCS #8).",
            error=error,
        ) from error
    finally:
        signed.unlink(missing_ok=True)


def _algorithm(key: Path) -> bytes:
    """Told by the key: elliptic keys sign with ES256, Edwards keys with EdDSA, others with PS256."""
    text = key.read_text(errors="replace")
    if "EC PRIVATE KEY" in text:
        return b"es256"
    body = base64.b64decode(
        "".join(line for line in text.splitlines() if line and "-" not in line), validate=False
    )
    if b"\x06\x03\x2b\x65\x70" in body[:32]:
        return b"ed25519"
    return b"es256" if b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01" in body[:32] else b"ps256"

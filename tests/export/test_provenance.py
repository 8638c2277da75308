"""What a film says about itself: metadata, the recipe beside it, licences, and signed content credentials."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import av
import pytest

from storymem_studio.domain import edits
from storymem_studio.domain.story import new_id
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project, order_of, summary


def test_the_film_says_that_it_is_made_with_ai_and_by_what(project: Project, tmp_path: Path):
    with av.open(str(export_project(project, tmp_path / "film.mp4").path)) as film:
        told = dict(film.metadata)
    assert told["title"] == "Das Licht & die See" and told["description"] == "A keeper finds a bottle."
    assert "Made with AI" in told["comment"] and "StoryMem Studio" in told["software"]
    assert "Animatic" in told["models"] and told["licence"] == "Apache-2.0"


def test_the_recipe_beside_a_film_can_make_every_shot_again(project: Project, tmp_path: Path):
    film = export_project(project, tmp_path / "film.mp4", options=ExportOptions(recipe=True))
    assert film.beside == (tmp_path / "film.recipe.json",)
    told = json.loads(film.beside[0].read_text())
    assert told["made_with_ai"] is True and told["writer"] == "offline writer (template)"
    assert [shot["request"]["seed"] for shot in told["shots"]] == [7, 8, 9, 10]
    for shot, plan in zip(told["shots"], project.plans.values(), strict=True):
        assert shot["request"] == json.loads(plan.request.to_json())
        assert shot["prompt"] == plan.place.shot.prompt and shot["recipe"] and shot["created"]
    assert export_project(project, tmp_path / "plain.mp4").beside == ()
    assert export_project(project, tmp_path / "master.mkv").beside == (tmp_path / "master.recipe.json",)


def with_weights_that_forbid_sale(project: Project) -> None:
    """The same take, as if it had been made by weights under a non-commercial licence."""
    shot = project.story.shots()[0]
    take = project.takes[shot.take or ""]
    request = replace(take.request, backend="storymem")
    recipe = json.dumps({"licence": "StoryMem LoRA: CC-BY-NC-4.0; Wan2.2: Apache-2.0"})
    project.add_take(replace(take, id=new_id(), request=request, recipe=recipe))
    project.edit("Keep", edits.keep_take, shot.id)


@pytest.mark.parametrize(("preset", "warned"), [("web", True), ("h265", True), ("review", False)])
def test_a_licence_that_forbids_sale_is_named_before_a_film_is_shown(
    project: Project, tmp_path: Path, preset: str, warned: bool
):
    order = order_of(project, tmp_path / "film.mp4", ExportOptions(preset=preset))
    assert summary(order).warnings == ()
    with_weights_that_forbid_sale(project)
    told = summary(order_of(project, order.out, order.options)).warnings
    assert any("CC-BY-NC-4.0" in t and "must not be used commercially" in t for t in told) is warned


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A signer with its authority, made here: valid, and trusted by nobody."""
    if which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path / "certificates"
    folder.mkdir()
    extensions = folder / "signer.ext"
    extensions.write_text(
        "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n"
        "extendedKeyUsage=critical,emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
    )
    curve = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    issued = ["-days", "8", "-extfile", "signer.ext", "-out", "signer.pem"]
    usage = "keyUsage=critical,keyCertSign,cRLSign"
    for command in (
        ["genpkey", *curve, "-out", "ca.key"],
        [
            "req",
            "-x509",
            "-new",
            "-key",
            "ca.key",
            "-days",
            "9",
            "-subj",
            "/O=T/CN=CA",
            "-addext",
            usage,
            "-out",
            "ca.pem",
        ],
        ["genpkey", *curve, "-out", "signer.key"],
        ["req", "-new", "-key", "signer.key", "-subj", "/O=T/CN=Signer", "-out", "signer.csr"],
        [
            "x509",
            "-req",
            "-in",
            "signer.csr",
            "-CA",
            "ca.pem",
            "-CAkey",
            "ca.key",
            "-CAcreateserial",
            *issued,
        ],
    ):
        subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)
    chain = folder / "chain.pem"
    chain.write_text((folder / "signer.pem").read_text() + (folder / "ca.pem").read_text())
    return chain, folder / "signer.key"


def test_content_credentials_are_signed_into_the_film(
    project: Project, tmp_path: Path, certificate: tuple[Path, Path]
):
    c2pa = pytest.importorskip("c2pa")
    options = ExportOptions(certificate=certificate[0], key=certificate[1])
    film = export_project(project, tmp_path / "film.mp4", options=options)
    with c2pa.Reader(str(film.path)) as reader:
        told = json.loads(reader.json())
    manifest = told["manifests"][told["active_manifest"]]
    assert manifest["title"] == "Das Licht & die See" and told["validation_state"] == "Valid"
    assertions = {item["label"]: item["data"] for item in manifest["assertions"]}
    action = assertions["c2pa.actions.v2"]["actions"][0]
    assert action["action"] == "c2pa.created" and action["digitalSourceType"].endswith("/algorithmicMedia")
    assert [shot["seed"] for shot in assertions["storymem.studio.film"]["shots"]] == [7, 8, 9, 10]
    with av.open(str(film.path)) as container:
        assert sum(1 for _ in container.decode(video=0)) == film.frames


def test_a_certificate_that_will_not_do_is_explained_and_the_film_is_there(project: Project, tmp_path: Path):
    pytest.importorskip("c2pa")
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    options = ExportOptions(certificate=wrong, key=wrong)
    with pytest.raises(StudioError, match="could not be signed"):
        export_project(project, tmp_path / "film.mp4", options=options)
    assert (tmp_path / "film.mp4").is_file()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []

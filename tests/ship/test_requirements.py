"""The hashed requirements are those of pyproject.toml, complete, and name no host."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ("release.txt", "build.txt")
PIN = re.compile(r"^([a-z0-9._-]+)==(\S+)", re.MULTILINE)


def text_of(name: str) -> str:
    return (ROOT / "requirements" / name).read_text(encoding="utf-8")


def pinned(requirements: list[str]) -> dict[str, str]:
    return {m[1]: m[2] for text in requirements if (m := PIN.match(text.lower()))}


@pytest.mark.parametrize("name", FILES)
def test_every_package_has_a_hash_and_no_host_is_named(name: str) -> None:
    text = text_of(name)
    assert "://" not in text
    for block in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in block


def test_release_pins_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    released = dict(PIN.findall(text_of("release.txt")))
    asked = pinned(project["dependencies"])
    assert len(asked) > 30
    assert {name: released.get(name) for name in asked} == asked


def test_both_ways_to_install_build_llama_cpp_for_any_processor() -> None:
    line = next(x for x in text_of("release.txt").splitlines() if x.startswith("llama-cpp-python"))
    assert '--config-settings="cmake.define.GGML_NATIVE=OFF"' in line
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["uv"]
    settings = tool["config-settings-package"]["llama-cpp-python"]
    assert settings == {"cmake.define.GGML_NATIVE": "OFF"}

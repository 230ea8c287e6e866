#!/usr/bin/env bash
# Makes release.txt and build.txt anew from pyproject.toml: every package pinned, every file known
# by its hash, no host named. Run it after a change of the dependencies and read the difference.
#
# release.txt: what the program needs at run time.
# build.txt:   what builds it (wheel, frozen program, and the packages that come as source).
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
  uv pip compile --quiet --universal --python-version 3.11 \
    --generate-hashes --no-header --no-annotate "$@"
}

# pip takes build settings from the requirement itself, so nobody can forget them; uv takes them
# from [tool.uv.config-settings-package] and cannot read them here, so they go in after its work.
setting='--config-settings="cmake.define.GGML_NATIVE=OFF" '
sed -i "s/ $setting/ /" requirements/release.txt
compile pyproject.toml --output-file requirements/release.txt
sed -i "s/^llama-cpp-python==[^ ]* /&$setting/" requirements/release.txt
grep -q 'GGML_NATIVE=OFF' requirements/release.txt

compile requirements/build.in --output-file requirements/build.txt

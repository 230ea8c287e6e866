from pathlib import Path

import pytest

from tests.helpers.engines import embedded_model


@pytest.fixture(scope="session")
def model_path() -> Path:
    return embedded_model()

"""`python -m drafter.engine.worker`."""

import sys

from drafter.engine.worker import main

if __name__ == "__main__":
    sys.exit(main())

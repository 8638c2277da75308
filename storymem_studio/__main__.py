"""`python -m storymem_studio`: the command line."""

import sys

from storymem_studio.cli import main

sys.exit(main())

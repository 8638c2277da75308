# make film     set up, write a story from LOGLINE (or take SCRIPT), render it, and say where the film is
# make studio   open that project in the window
# make test     set up everything and run the whole suite
# make check    format, lint, types, layers

PYTHON ?= python3
LOGLINE ?= A lighthouse keeper finds a message in a bottle addressed to her
SCRIPT ?=
OUT ?=
PROJECT ?= $(patsubst %/project.db,%,$(firstword $(shell ls -t $(OUT)/project.db projects/*/project.db 2>/dev/null)))
ARGS ?=

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
export LOGLINE SCRIPT OUT
export STORYMEM_PROJECTS_DIR ?= $(CURDIR)/projects

.PHONY: film studio test check format screenshots clean

film: .venv/.studio
	@$(BIN)/storymem film "$${SCRIPT:-$$LOGLINE}" \
		$(if $(OUT),$(if $(filter %.mp4,$(OUT)),--out,--project) "$$OUT") $(ARGS)
	@echo "Play it with any player; \`make studio\` opens the project in the window."

studio: .venv/.studio
	$(BIN)/storymem-studio $(PROJECT)

test: .venv/.all
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup $(ARGS)

check: .venv/.all
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports

format: .venv/.all
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screenshots: .venv/.all
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/screenshots.py resources/screenshots

clean:
	rm -rf .venv build dist *.egg-info engine/*.egg-info .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	$(PYTHON) -m venv .venv || (echo "python3 -m venv failed: on Debian and Ubuntu, sudo apt install python3-venv"; exit 1)

.venv/.studio: $(BIN)/python pyproject.toml engine/pyproject.toml
	@echo "Setting up (about half a minute, once) …"
	@$(PIP) -e engine -e .
	@touch $@

.venv/.all: .venv/.studio
	@echo "Setting up everything the tests need, PyTorch among it (once) …"
	@$(PIP) -e "engine[gpu]" -e ".[dev,interchange]"
	@touch $@

# What users and developers run. Every target sets up what it needs on first use: Python 3.11 or newer and make are enough.

ifndef PYTHON
PYTHON := $(shell for name in python3 python3.13 python3.12 python3.11 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo "$$name" && break; done)
endif

VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := examples/registry/app.aspire

.PHONY: help demo test check lint fmt golden fuzz docs clean

help:
	@echo "make demo    build $(EXAMPLE) into out/ and show what was written"
	@echo "make test    run all tests"
	@echo "make check   formatting, lint, types and tests: what has to be in order before a change is handed in"
	@echo "make lint    formatting, lint and types alone"
	@echo "make fmt     format the sources"
	@echo "make golden  rewrite the expected files of the golden tests; read the difference before you commit it"
	@echo "make fuzz    mutate programs for five minutes (SECONDS=…); nothing may raise"
	@echo "make docs    make the parts of the documentation that come out of the compiler"
	@echo "make clean   remove everything that the other targets made"

demo: $(VENV)/.ready
	@echo 'aspirec build $(EXAMPLE) -o out -v'
	@$(BIN)/aspirec build $(EXAMPLE) -o out -v
	@echo
	@echo '--- out/main.bicep'
	@cat out/main.bicep

test: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -n auto $(ARGS)

check: lint test

lint: $(VENV)/.ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

fmt: $(VENV)/.ready-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: $(VENV)/.ready-dev
	$(BIN)/python -m pytest --update-golden tests/golden

fuzz: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check atheris || echo "no atheris for this Python: the guided part is left out"
	$(BIN)/python tests/fuzz/fuzz_compile.py --seconds $(or $(SECONDS),300)

docs: $(VENV)/.ready
	$(BIN)/aspirec explain --format markdown > docs/.diagnostics.md.new
	mv docs/.diagnostics.md.new docs/diagnostics.md
	$(BIN)/aspirec kinds --pages docs/kinds

clean:
	rm -rf $(VENV) out aspire-output build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "aspirec needs Python 3.11 or newer; say where it is: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.ready-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.ready

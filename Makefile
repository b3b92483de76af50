# The project's chores, for people and for .ci/run alike. `make setup` first; `make check` before a commit.

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: setup check lint house test slow coverage man places lock audit clean

setup: ## a virtual environment with the development tools, pinned by requirements-dev.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q -r requirements-dev.lock -e .

check: lint house test ## what must be green before a commit

lint: ## style, formatting and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

house: ## the contracts between the packages
	$(BIN)/lint-imports

test: ## the ordinary tests, in under a minute
	$(BIN)/python -m pytest -q

slow: ## the tests that take seconds each: kills, mutations, contracts that must break
	$(BIN)/python -m pytest -q -m slow

coverage: ## the ordinary tests, and how much of the source they run
	$(BIN)/python -m pytest -q --cov --cov-report=term-missing:skip-covered

man: ## the man page, from the help
	$(BIN)/python scripts/make_man.py

places: ## the names of countries and cities, from CLDR and the hand lists
	$(BIN)/python scripts/make_places.py

lock: ## the newest versions of the development tools (needs uv)
	uv pip compile --universal --extra dev --no-emit-index-url --no-header --quiet --python-version 3.11 -o requirements-dev.lock pyproject.toml

audit: ## known faults of the packages that are installed; skips without a network
	@$(BIN)/python scripts/audit.py

clean:
	rm -rf $(VENV) build dist .coverage .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache

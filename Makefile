# The same commands for people and for CI. `make demo` and `make test` are all that a new machine needs.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin

# No telemetry, and a Prefect server of the project's own that ends with the run.
export DO_NOT_TRACK := 1
export PREFECT_SERVER_ANALYTICS_ENABLED := false
export PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS := 180

.PHONY: help demo desk test siege early-warning growth lint format evals floors bench validators docs clean

help:
	@echo "make demo    check the example article with the Prefect flow; prints the report and where it was written"
	@echo "make desk    a Prefect server with all flows, and the report pages; DATABASE=postgresql://… for the real thing"
	@echo "make test    lint, types, import contracts and tests"
	@echo "make lint    lint, types and import contracts only"
	@echo "make format  let ruff mend and lay out the code"
	@echo "make growth  attack every expression and watch how time grows"
	@echo "make siege   kill a desk's processes 20 times and look what is lost (KILLS=2 for a quick look); needs strace"
	@echo "make early-warning  install without pins, run a scheduled deployment, say whether Prefect's stack works"
	@echo "make evals   tests that need the evaluation sets in ../shared"
	@echo "make floors  the scoreboard in ../shared against .ci/floors.json"
	@echo "make bench   accuracy and speed beside peers (installs them into .bench/)"
	@echo "make validators  official validators of the machine formats, for the tests (npm, into .validators/)"
	@echo "make docs    the documentation as a site in out/docs"
	@echo "make clean   remove the environment, caches and out/"

$(VENV)/.runtime: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "factlint needs Python 3.11 or later; name one: make PYTHON=/path/to/python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --constraint constraints.txt pip
	$(BIN)/python -m pip install -qq --constraint constraints.txt --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.runtime
	$(BIN)/python -m pip install -qq --constraint constraints.txt --group dev
	touch $@

demo: $(VENV)/.runtime
	mkdir -p out/.prefect
	env -u PREFECT_API_URL FACTLINT_HOME=$(CURDIR)/out/demo PREFECT_HOME=$(CURDIR)/out/.prefect $(BIN)/python -m flows.check_articles

desk: $(VENV)/.runtime
	$(if $(DATABASE),$(BIN)/python -m pip install -qq --constraint constraints.txt --editable '.[postgresql]')
	FACTLINT_HOME=$${FACTLINT_HOME:-$(CURDIR)/out/desk} $(BIN)/factlint desk $(if $(DATABASE),--database '$(DATABASE)') $(DESK)

test: lint
	$(BIN)/pytest -m "not evals and not desk and not growth"

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

growth: $(VENV)/.dev
	$(BIN)/pytest -m growth

siege: $(VENV)/.dev
	$(BIN)/python -m tests.siege --kills $(or $(KILLS),20) --seed $(or $(SEED),1)
ifndef KILLS
	$(BIN)/python -m tests.siege --cluster
	$(BIN)/python -m tests.siege --trace
endif

early-warning:
	$(PYTHON) tools/early_warning.py out/early-warning

evals: $(VENV)/.dev
	$(BIN)/pytest -m evals

floors: $(VENV)/.runtime
	$(BIN)/python .ci/floors.py

bench: $(VENV)/.runtime
	for program in benchmarks/*.py; do case $$program in *_worker.py) ;; *) $(BIN)/python $$program || exit 1 ;; esac; done

.validators/.installed: tests/validators/package.json
	mkdir -p .validators
	cp tests/validators/package.json .validators/
	npm install --prefix .validators --silent --no-package-lock --no-audit --no-fund
	touch $@

validators: .validators/.installed

docs: $(VENV)/.runtime
	$(BIN)/python -m pip install -qq --constraint constraints.txt --group docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

clean:
	rm -rf $(VENV) .bench .validators out build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# SPDX-License-Identifier: EUPL-1.2
# Two commands matter: `make run` and `make test`. `make help` lists the rest.

SHELL := /bin/bash
.DEFAULT_GOAL := help
PORT ?= 8080
REGION ?= AM18
JOBS ?= $(shell nproc)
# A newer Node.js than Debian's is put here when needed (scripts/setup.sh).
export PATH := $(CURDIR)/build/tools/node/bin:$(PATH)

.PHONY: help
help: ## list the targets
	@echo "Overstap: a journey planner for careers. Targets:"
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z-]+):.*## /  make \1|/' | column -t -s '|'
	@echo "Options: PORT=8080 REGION=AM18 JOBS=$(JOBS), for example: make run PORT=9000"

.PHONY: run
run: build ## install what is needed, build, make the demo region, serve on http://localhost:8080 (PORT=...)
	@scripts/run-demo.sh $(REGION) $(PORT)

.PHONY: build
build: ## release binary at build/release/overstap
	@scripts/setup.sh build
	@scripts/build-web.sh
	@cmake --preset release >build/configure-release.log || { cat build/configure-release.log; exit 1; }
	@cmake --build --preset release -j $(JOBS)

.PHONY: test
test: ## install what is needed, build with assertions, run every test
	@scripts/setup.sh test
	@scripts/build-web.sh
	@cmake --preset dev >build/configure-dev.log || { cat build/configure-dev.log; exit 1; }
	@cmake --build --preset dev -j $(JOBS)
	@ctest --test-dir build/dev --output-on-failure -j $(JOBS) $(CTEST)

.PHONY: check
check: ## the slow checks: address and thread sanitizers, clang-tidy, longer fuzzing
	@scripts/setup.sh check
	@scripts/build-web.sh
	@scripts/check-sanitizers.sh asan
	@scripts/check-sanitizers.sh tsan
	@scripts/check-tidy.sh
	@scripts/check-fuzz.sh

.PHONY: tidy
tidy: ## clang-tidy over src/
	@scripts/setup.sh check
	@scripts/check-tidy.sh

.PHONY: format
format: ## clang-format over src/ and tests/
	@git ls-files 'src/*.h' 'src/*.cc' 'tests/*.h' 'tests/*.cc' | xargs clang-format-19 -i

.PHONY: openapi
openapi: build ## write openapi/openapi.json and the TypeScript client from the binary
	@build/release/overstap openapi > openapi/openapi.json
	@npm --prefix web run --silent generate

.PHONY: bench
bench: build ## measure the release build (docs/measurements)
	@scripts/setup.sh bench
	@scripts/measure.py --country
	@scripts/measure-writes.py
	@scripts/with-postgresql.sh scripts/measure-writes.py --postgresql

.PHONY: clean
clean: ## remove everything that was built
	@rm -rf build web/dist

# The daily commands. `make site` and `make test` set up all they need on a fresh Debian machine with a Swift toolchain.

.PHONY: site test bench manual documentation package test-package fuzz sanitize numbers sbom check-format format clean

site: ## install what is missing, build the program, make the site, say where to open it
	@scripts/install libraries
	@swift build -c release --product disclose --explicit-target-dependency-import-check error
	@.build/release/disclose build --site .

test: ## install what is missing, run every test
	@scripts/install libraries tests
	@scripts/test

bench: ## measure against the limit of the machine and against other programs: make bench [COUNT=10000] [RUNS=3]
	@scripts/install libraries benchmarks
	@swift build -c release --static-swift-stdlib --explicit-target-dependency-import-check error
	@COUNT=$(COUNT) RUNS=$(RUNS) Benchmarks/bench

manual: ## make the manual as a site
	@scripts/install libraries
	@swift build --product disclose --explicit-target-dependency-import-check error
	@.build/debug/disclose manual --output .build/manual

documentation: ## make the documentation of the libraries
	@scripts/install libraries
	@swift build --explicit-target-dependency-import-check error
	@scripts/documentation

package: ## make a Debian package and a tarball of this commit
	@scripts/install libraries packages
	@scripts/package

test-package: package ## try the package on a bare Debian machine without network; needs root
	@scripts/install tests
	@.build/venv/bin/python -m pytest -q Tests/package

fuzz: ## look for inputs that stop the program, for SECONDS each (30)
	@scripts/fuzz $(or $(SECONDS),30)

sanitize: ## run the tests under the address and thread sanitizers
	@scripts/install libraries tests
	@scripts/sanitize

numbers: ## say how much was tried against the program
	@scripts/numbers

sbom: ## write the bill of materials
	@scripts/install libraries
	@scripts/sbom

format: ## lay all Swift files out
	@swift format format --in-place --recursive Sources Tests Benchmarks Package.swift

check-format: ## say where a Swift file is laid out otherwise
	@swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

clean: ## remove everything that was built
	@swift package clean

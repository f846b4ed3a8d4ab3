# gainsay: make (build), make run (main job), make test, make install PREFIX=, make layers, make asan, make coverage, make analyze, make fuzz, make bench, make score, make docs
PREFIX ?= /usr/local
BUILD ?= build
CC ?= cc
VERSION := 0.1.0
ABI := 0
WARN := -Wall -Wextra -Wshadow -Wconversion -Werror
CFLAGS ?= -O2 -g
# Against those who would make use of a fault (tests/script/hardening.sh); sanitizers look for the fault itself.
HARDEN = $(if $(SANITIZE),,-fstack-protector-strong \
  $(if $(filter -O1 -O2 -O3 -Os,$(CFLAGS)),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2))
HARDEN_LINK = -Wl,-z,relro,-z,now,-z,noexecstack
LIBS := lua5.4 jansson libpcre2-8 gumbo md4c yaml-0.1 libutf8proc libxxhash
PKG_CFLAGS = $(shell pkg-config --cflags $(LIBS))
PKG_LIBS = $(shell pkg-config --libs $(LIBS))
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -fPIC -pthread $(WARN) $(CFLAGS) $(HARDEN) $(SANITIZE) \
  -fvisibility=hidden -Iengine -I$(BUILD)/gen -DGS_VERSION='"$(VERSION)"' \
  -DGS_RULES_DIR='"$(abspath $(PREFIX))/share/gainsay/rules"' $(PKG_CFLAGS)
ALL_LDFLAGS = $(LDFLAGS) $(HARDEN_LINK) $(SANITIZE) -pthread

LIB_SRC := $(wildcard engine/*.c engine/base/*.c engine/value/*.c engine/text/*.c engine/read/*.c engine/fact/*.c \
  engine/extract/*.c engine/lua/*.c engine/check/*.c engine/report/*.c)
CLI_SRC := $(wildcard engine/cli/*.c)
LIB_OBJ := $(LIB_SRC:%.c=$(BUILD)/%.o)
CLI_OBJ := $(CLI_SRC:%.c=$(BUILD)/%.o)
GEN_SRC := $(wildcard engine/value/gen/*.c)
GEN := $(GEN_SRC:engine/value/gen/%.c=$(BUILD)/gen/%.inc) $(BUILD)/gen/sets.inc
UNIT := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))

BRIEF := $(patsubst tests/fuzz/%.c,$(BUILD)/brief/%,$(wildcard tests/fuzz/*.c))
PROPERTY := $(patsubst tests/property/%.c,$(BUILD)/property/%,$(wildcard tests/property/*.c))

.PHONY: all build run test do-test layers asan coverage analyze do-analyze fuzz do-fuzz bench install do-install uninstall clean deps score docs
all: deps
	@$(MAKE) --no-print-directory build

deps:
	@.ci/deps

build: $(BUILD)/gainsay $(BUILD)/libgainsay.so

run: all
	@tests/run-job $(BUILD)

test: deps
	@$(MAKE) --no-print-directory do-test

do-test: build $(UNIT) $(BRIEF) $(PROPERTY) layers
	@BUILD=$(BUILD) tests/run

layers:
	@BUILD=$(BUILD) tests/layers

asan: deps
	@ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
	  $(MAKE) --no-print-directory do-test BUILD=build/asan CFLAGS="-O1 -g" \
	  SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer"

# Which lines and branches the tests run, by file: docs/proof.md.
coverage: deps
	@$(MAKE) --no-print-directory do-test BUILD=build/cov CFLAGS="-O0 -g" SANITIZE=--coverage
	@BUILD=build/cov tests/coverage

# What gcc's analyzer, and clang-tidy and cppcheck where they are installed, remark on the engine; a file is read anew when it or a
# header of it changed. Slow: not part of the tests.
ANALYZED := $(patsubst engine/%.c,$(BUILD)/analyze/%,$(wildcard engine/*.c engine/*/*.c))
analyze: deps
	@$(MAKE) --no-print-directory -k do-analyze

do-analyze: $(ANALYZED)

$(BUILD)/analyze/%: engine/%.c .clang-tidy .ci/analyze | $(GEN) $(BUILD)/gen/page.inc
	@mkdir -p $(@D)
	@.ci/analyze $< $@ $(ALL_CFLAGS)

# Fuzz targets, a few seconds (SECONDS_EACH) or inputs (RUNS) each, where clang has libFuzzer; see tests/fuzz/README.md.
FUZZ := $(patsubst tests/fuzz/%.c,$(BUILD)/tests/%,$(wildcard tests/fuzz/*.c))
fuzz: deps
	@if echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' | \
	  clang -fsanitize=fuzzer -x c -o /dev/null - 2>/dev/null; then \
	  $(MAKE) --no-print-directory do-fuzz BUILD=build/fuzz CC=clang WARN=-Wall CFLAGS="-O1 -g" \
	    SANITIZE="-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all"; \
	else echo "SKIP fuzz: there is no clang with libFuzzer here"; fi

do-fuzz: $(FUZZ)
	@BUILD=$(BUILD) tests/fuzz/run

$(BUILD)/tests/%: tests/fuzz/%.c $(BUILD)/libgainsay.a
	@mkdir -p $(@D)
	@$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -fsanitize=fuzzer -o $@ $< $(BUILD)/libgainsay.a $(PKG_LIBS) -lm

# The same targets without a fuzzer, for a few inputs in every run of the tests (tests/script/fuzz_brief.sh).
$(BUILD)/brief/%: tests/fuzz/%.c tests/fuzz/drive/drive.c tests/fuzz/fuzz.h $(BUILD)/libgainsay.a
	@mkdir -p $(@D)
	@$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< tests/fuzz/drive/drive.c $(BUILD)/libgainsay.a $(PKG_LIBS) -lm

# Programs that answer for the engine in tests against other tools (tests/script/values.py, json_cases.py).
$(BUILD)/property/%: tests/property/%.c $(BUILD)/libgainsay.a
	@mkdir -p $(@D)
	@$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< $(BUILD)/libgainsay.a $(PKG_LIBS) -lm

score: all
	@BUILD=$(BUILD) tests/score $(if $(V),-v)

bench: all $(BUILD)/bench/measure $(BUILD)/bench-facts
	@BUILD=$(BUILD) tests/bench/run
	@BUILD=$(BUILD) tests/bench/rules
	@BUILD=$(BUILD) tests/bench/groups
	@$(BUILD)/bench-facts

# References, made of what is loaded. Those that stand in docs/ are checked in, and a test says when they are stale; that of the
# shipped rules is not: it is made here and by install.
docs: build
	@mkdir -p $(BUILD)/docs
	$(BUILD)/gainsay docs constraints --no-default-rules --rules docs/constraints > $(BUILD)/docs/constraints.md
	$(BUILD)/gainsay docs api --no-default-rules > $(BUILD)/docs/api.md
	$(BUILD)/gainsay docs editor --no-default-rules > $(BUILD)/docs/gainsay.lua
	@mkdir -p docs/editor && cp $(BUILD)/docs/constraints.md $(BUILD)/docs/api.md docs/ && cp $(BUILD)/docs/gainsay.lua docs/editor/
	$(BUILD)/gainsay docs rules > $(BUILD)/docs/rules.md
	$(BUILD)/gainsay docs man > $(BUILD)/docs/gainsay-rules.7

# One unit knows the prefix (engine/installed.c): installing compiles that one and links anew, and leaves the build as it is.
TO := $(DESTDIR)$(abspath $(PREFIX))
FOR := $(BUILD)/installed
COMPLETION := $(TO)/share/bash-completion/completions/gainsay $(TO)/share/zsh/site-functions/_gainsay \
  $(TO)/share/fish/vendor_completions.d/gainsay.fish
install: deps
	@$(MAKE) --no-print-directory do-install

do-install: build
	@mkdir -p $(FOR)
	@$(CC) $(ALL_CFLAGS) -c -o $(FOR)/installed.o engine/installed.c
	@rm -f $(FOR)/libgainsay.a && ar rcs $(FOR)/libgainsay.a $(filter-out %/installed.o,$(LIB_OBJ)) $(FOR)/installed.o
	@$(CC) $(ALL_LDFLAGS) -shared -Wl,-soname,libgainsay.so.$(ABI) -o $(FOR)/libgainsay.so \
	  $(filter-out %/installed.o,$(LIB_OBJ)) $(FOR)/installed.o $(PKG_LIBS) -lm
	@$(CC) -pie $(ALL_LDFLAGS) -o $(FOR)/gainsay-plain $(CLI_OBJ) $(FOR)/libgainsay.a $(PKG_LIBS) -lm
	@.ci/bake $(FOR)/gainsay-plain rules $(FOR)/gainsay
	install -d $(TO)/bin $(TO)/lib/pkgconfig $(TO)/include $(TO)/share/gainsay/facts
	install -m 755 $(FOR)/gainsay $(TO)/bin/
	install -m 644 $(FOR)/libgainsay.a $(TO)/lib/
	install -m 755 $(FOR)/libgainsay.so $(TO)/lib/libgainsay.so.$(VERSION)
	ln -sf libgainsay.so.$(VERSION) $(TO)/lib/libgainsay.so.$(ABI)
	ln -sf libgainsay.so.$(ABI) $(TO)/lib/libgainsay.so
	install -m 644 engine/gainsay.h $(TO)/include/
	rm -rf $(TO)/share/gainsay/rules && cp -R rules $(TO)/share/gainsay/
	install -m 644 facts/*.json $(TO)/share/gainsay/facts/
	install -d $(TO)/share/man/man7 $(TO)/share/doc/gainsay
	$(BUILD)/gainsay docs man > $(TO)/share/man/man7/gainsay-rules.7
	install -d $(TO)/share/man/man1 $(dir $(COMPLETION))
	$(BUILD)/gainsay docs man1 > $(TO)/share/man/man1/gainsay.1
	$(BUILD)/gainsay docs completion bash > $(word 1,$(COMPLETION))
	$(BUILD)/gainsay docs completion zsh > $(word 2,$(COMPLETION))
	$(BUILD)/gainsay docs completion fish > $(word 3,$(COMPLETION))
	$(BUILD)/gainsay docs rules > $(TO)/share/doc/gainsay/rules.md
	cp -R docs/*.md docs/ci docs/constraints docs/editor $(TO)/share/doc/gainsay/
	sed -e 's|@PREFIX@|$(abspath $(PREFIX))|' -e 's|@VERSION@|$(VERSION)|' engine/gainsay.pc.in > $(TO)/lib/pkgconfig/gainsay.pc

uninstall:
	rm -f $(TO)/bin/gainsay $(TO)/lib/libgainsay.a $(TO)/lib/libgainsay.so* $(TO)/include/gainsay.h $(TO)/lib/pkgconfig/gainsay.pc
	rm -rf $(TO)/share/gainsay $(TO)/share/doc/gainsay $(TO)/share/man/man7/gainsay-rules.7 $(TO)/share/man/man1/gainsay.1 $(COMPLETION)

$(BUILD)/gainsay: $(BUILD)/gainsay-plain $(shell find rules -name '*.lua')
	@.ci/bake $< rules $@

$(BUILD)/gainsay-plain: $(CLI_OBJ) $(BUILD)/libgainsay.a
	@$(CC) -pie $(ALL_LDFLAGS) -o $@ $^ $(PKG_LIBS) -lm

$(BUILD)/libgainsay.a: $(LIB_OBJ)
	@rm -f $@ && ar rcs $@ $^

$(BUILD)/libgainsay.so: $(LIB_OBJ)
	@$(CC) $(ALL_LDFLAGS) -shared -Wl,-soname,libgainsay.so -o $@ $^ $(PKG_LIBS) -lm

$(BUILD)/engine/%.o: engine/%.c Makefile | $(GEN)
	@mkdir -p $(@D)
	@$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# Tables made at build time from maintained data: units (udunits2), countries and currencies (iso-codes).
$(BUILD)/gen/%.inc: engine/value/gen/%.c $(wildcard engine/value/gen/*.h)
	@mkdir -p $(@D)
	@$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L $(WARN) -O1 -Iengine $(shell pkg-config --cflags udunits jansson libutf8proc) \
	  -o $(BUILD)/gen/$* $< $(shell pkg-config --libs udunits jansson libutf8proc) -lm
	@$(BUILD)/gen/$* > $@.tmp && mv $@.tmp $@

# The shipped word sets that readers and extractors ask for by name, for the linter of packs.
$(BUILD)/gen/sets.inc: $(wildcard engine/read/*.c engine/extract/*.c engine/lua/*.c rules/*/*.lua)
	@mkdir -p $(@D)
	@sed -n 's/^ *words "\([a-z_0-9]*\)".*/\1/p' rules/*/*.lua | sort -u > $@.words
	@grep -oh '"[a-z_0-9]*"' engine/read/*.c engine/extract/*.c engine/lua/*.c | tr -d '"' | sort -u | comm -12 - $@.words | sed 's/.*/"&",/' > $@.tmp
	@mv $@.tmp $@

.SECONDARY: $(GEN)

# The style and script of the HTML report, as strings with their hashes.
PAGE := engine/report/html
$(BUILD)/engine/report/html.o: $(BUILD)/gen/page.inc
$(BUILD)/gen/page.inc: $(PAGE)/embed.c $(PAGE)/page.css $(PAGE)/page.js
	@mkdir -p $(@D)
	@$(CC) -std=c11 $(WARN) -O1 -o $(BUILD)/gen/embed $(PAGE)/embed.c
	@$(BUILD)/gen/embed page_css $(PAGE)/page.css page_js $(PAGE)/page.js > $@.tmp && mv $@.tmp $@

$(BUILD)/tests/%: tests/unit/%.c $(BUILD)/libgainsay.a
	@mkdir -p $(@D)
	@$(CC) $(ALL_CFLAGS) $(shell pkg-config --cflags cmocka) -MMD -MP $(ALL_LDFLAGS) -o $@ $< $(BUILD)/libgainsay.a \
	  $(PKG_LIBS) $(shell pkg-config --libs cmocka) -lm

$(BUILD)/bench-facts: tests/bench/facts.c $(BUILD)/libgainsay.a
	@$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< $(BUILD)/libgainsay.a $(PKG_LIBS) -lm

$(BUILD)/bench/%: tests/bench/%.c
	@mkdir -p $(@D)
	@$(CC) -std=c11 -D_DEFAULT_SOURCE $(WARN) -O2 -o $@ $<

clean:
	rm -rf build

-include $(LIB_OBJ:.o=.d) $(CLI_OBJ:.o=.d) $(UNIT:=.d) $(ANALYZED:=.d)

# Elk doel zet eerst zelf klaar wat het nodig heeft. Er is alleen Python 3.11 of 3.12, een C-compiler en make nodig.
# Alles komt uit requirements/, met een hash per bestand; wat al klaarstaat wordt niet opnieuw gedaan.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

OMGEVING := .venv
PY := $(OMGEVING)/bin/python
THUISNABIJ := $(OMGEVING)/bin/thuisnabij
# De stempels staan in de omgeving zelf: wie die weggooit, begint vanzelf opnieuw.
BOUW := $(OMGEVING)/.stempel-bouw
DIENST := $(OMGEVING)/.stempel-dienst
ONTWIKKEL := $(OMGEVING)/.stempel-ontwikkel
PIP := $(PY) -m pip --disable-pip-version-check --no-input
# Zonder bouwafzondering bouwt pip met wat bouw.txt vastlegt, en haalt het er niets ongezien bij.
INSTALLEER := $(PIP) install --quiet --require-hashes --no-build-isolation --use-pep517

DOSSIER ?= voorbeelden/compleet/sbo-toegekend.json

.PHONY: help advies analyse dienst documentatie meet test proeven lint vergrendel schoon beproef

help: ## Laat zien wat er kan
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

advies: $(DIENST) ## Beoordeelt een voorbeelddossier en legt het advies uit (ander dossier: DOSSIER=pad)
	$(THUISNABIJ) beoordeel $(DOSSIER)

dienst: $(DIENST) ## Start de dienst om uit te proberen, alleen op deze computer en zonder sleutel
	$(THUISNABIJ) dienst --zonder-sleutel

documentatie: $(DIENST) ## Draait alle voorbeelden en bouwt de levende documentatie (wat er veranderde sinds een versie: VORIGE=git:HEAD~1)
	$(THUISNABIJ) documentatie controleer
	$(THUISNABIJ) documentatie bouw $(if $(VORIGE),--vorige $(VORIGE))

analyse: $(ONTWIKKEL) ## Onderzoekt de regels voor alle zaken tegelijk
	$(THUISNABIJ) regels analyseer

meet: $(ONTWIKKEL) ## Meet de snelheid, naast een andere regelmotor
	$(THUISNABIJ) meet

beproef: $(ONTWIKKEL) ## Maakt fouten expres (stekker eruit, schijf vol, klok verspringt) en schrijft op wat eruit kwam; duurt ongeveer een half uur
	THUISNABIJ_BEPROEVING=volledig $(OMGEVING)/bin/pytest --quiet tests/beproeving

lint: $(ONTWIKKEL) ## Kijkt de features, stijl, opmaak en typen na
	$(THUISNABIJ) documentatie controleer
	$(OMGEVING)/bin/ruff check .
	$(OMGEVING)/bin/ruff format --check .
	$(OMGEVING)/bin/mypy

test: lint ## Kijkt alles na en draait alle tests
	$(MAKE) --no-print-directory proeven

# Alle tests, zonder eerst te lezen of zij er netjes uitzien. Alleen verzamelen waar `alleen` staat: alles verzamelen kost tien seconden.
# Twee daarvan naast elkaar gaat goed: elk kijkt naar zijn eigen proces. Naast alle andere tests niet.
proeven: $(ONTWIKKEL)
	$(OMGEVING)/bin/pytest --quiet -m alleen -n 2 --dist worksteal $$(grep -rl --include='*.py' 'mark\.alleen' tests)
	$(OMGEVING)/bin/pytest --quiet -m "not alleen" -n auto --dist worksteal

vergrendel: $(OMGEVING)/bin/uv ## Legt alle afhankelijkheden opnieuw vast in requirements/
	$(call leg_vast,bouw,--group bouw)
	$(call leg_vast,dienst,pyproject.toml -c requirements/bouw.txt)
	$(call leg_vast,ontwikkel,pyproject.toml --extra meet --extra analyse --extra otel --group test -c requirements/bouw.txt -c requirements/dienst.txt)

schoon: ## Ruimt de omgeving en alles wat gebouwd is op
	rm -rf $(OMGEVING) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- klaarzetten ---

$(BOUW): requirements/bouw.txt
	@$(maak_omgeving)
	$(INSTALLEER) -r requirements/bouw.txt
	@touch $@

$(DIENST): $(BOUW) requirements/dienst.txt pyproject.toml
	@$(eis_compiler)
	$(INSTALLEER) -r requirements/dienst.txt
	$(installeer_project)
	@touch $@

$(ONTWIKKEL): $(DIENST) requirements/ontwikkel.txt
	$(INSTALLEER) -r requirements/ontwikkel.txt
	@touch $@

# Alleen om opnieuw vast te leggen; wie het project gebruikt heeft dit gereedschap niet nodig.
$(OMGEVING)/bin/uv: | $(BOUW)
	$(PIP) install --quiet uv

leg_vast = $(OMGEVING)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
	--custom-compile-command "make vergrendel" $(2) -o requirements/$(1).txt

# --no-index: alles staat er al, dus dit werkt ook zonder net.
installeer_project = $(PIP) install --quiet --no-index --no-deps --no-build-isolation --editable .

# Een commando kan bestaan en toch niet starten (een lege verwijzing van pyenv): daarom telt alleen een geslaagde proef.
define maak_omgeving
past() { "$$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null; }; \
past $(PY) && $(PY) -m pip --version >/dev/null 2>&1 && exit 0; \
for kandidaat in $(PYTHON) python3.12 python3.11 python3 python; do \
	if past "$$kandidaat"; then \
		"$$kandidaat" -m venv --clear $(OMGEVING) && exit 0; \
		echo "De omgeving $(OMGEVING) maken met $$kandidaat lukte niet. Op Debian en Ubuntu: apt-get install python3-venv" >&2; exit 1; \
	fi; \
done; \
echo "Thuisnabij heeft Python 3.11 of 3.12 nodig, en die is niet gevonden. Staat hij ergens anders? make PYTHON=/pad/naar/python3.12" >&2; exit 1
endef

# durable_rules wordt hier gebouwd: dat vraagt een C-compiler en de kopbestanden van Python.
define eis_compiler
command -v $${CC:-cc} >/dev/null 2>&1 || { \
	echo "Er is geen C-compiler. Op Debian en Ubuntu: apt-get install gcc libc6-dev" >&2; exit 1; }; \
$(PY) -c 'import pathlib, sysconfig; raise SystemExit(not pathlib.Path(sysconfig.get_path("include"), "Python.h").exists())' || { \
	echo "De kopbestanden van Python ontbreken. Op Debian en Ubuntu: apt-get install python3-dev" >&2; exit 1; }
endef

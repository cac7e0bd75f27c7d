from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

class AxeResults:
    response: dict[str, Any]

class Axe:
    axe_script: str
    def run(
        self, page: Page, context: str | Mapping[str, object] | None = None, options: Mapping[str, object] | None = None
    ) -> AxeResults: ...

"""Of een antwoord al begonnen is: daarna kan een laag er geen ander antwoord meer van maken."""

from dataclasses import dataclass

from starlette.types import Message, Scope, Send


@dataclass(slots=True)
class Begin:
    """Geeft berichten door en onthoudt of het antwoord begonnen is. Wat geen HTTP is, telt als begonnen: dat krijgt geen antwoord."""

    send: Send
    geweest: bool

    @classmethod
    def van(cls, scope: Scope, send: Send) -> "Begin":
        """Voor één verzoek."""
        return cls(send, scope["type"] != "http")

    async def __call__(self, bericht: Message) -> None:
        """Eén bericht verder."""
        self.geweest = self.geweest or bericht["type"] == "http.response.start"
        await self.send(bericht)

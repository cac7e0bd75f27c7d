"""Een aanbieder van OIDC als eigen proces, op een poort van deze computer: hij beschrijft zich, toont zijn sleutels en ondertekent.

`POST /teken` ondertekent wat gevraagd wordt, ook wat niet hoort; `/wissel` neemt een nieuwe sleutel; `/zwijg` antwoordt daarna niet meer.
"""

import base64
import hmac
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey


def nieuwe_sleutel() -> RSAKey:
    return RSAKey.generate_key(2048, {"use": "sig"}, auto_kid=True)


class Stand:
    """Waarmee de aanbieder nu ondertekent."""

    echt = nieuwe_sleutel()
    elliptisch = ECKey.generate_key("P-256", {"use": "sig"}, auto_kid=True)
    vreemd = nieuwe_sleutel()
    zwijgt = False
    opgehaald = 0


class Aanbiederproces(BaseHTTPRequestHandler):
    """Wat de aanbieder antwoordt."""

    server: ThreadingHTTPServer

    def do_GET(self) -> None:
        hier = f"http://127.0.0.1:{self.server.server_port}"
        if Stand.zwijgt:
            self.antwoord(503, {})
        elif self.path in ("/.well-known/openid-configuration", "/ander/.well-known/openid-configuration"):
            self.antwoord(200, {"issuer": hier, "jwks_uri": f"{hier}/sleutels"})
        elif self.path == "/omleiding/.well-known/openid-configuration":
            self.send_response(302)
            self.send_header("Location", f"{hier}/.well-known/openid-configuration")
            self.end_headers()
        elif self.path == "/groot/.well-known/openid-configuration":
            self.antwoord(200, {"issuer": "x" * 300_000})
        elif self.path == "/sleutels":
            Stand.opgehaald += 1
            self.antwoord(200, KeySet([Stand.echt, Stand.elliptisch]).as_dict(private=False))
        else:
            self.antwoord(404, {})

    def do_POST(self) -> None:
        vraag = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
        if self.path == "/wissel":
            Stand.echt = nieuwe_sleutel()
        elif self.path == "/zwijg":
            Stand.zwijgt = True
        self.antwoord(200, {"token": _teken(vraag) if self.path == "/teken" else "", "opgehaald": Stand.opgehaald})

    def antwoord(self, status: int, inhoud: Any) -> None:
        tekst = json.dumps(inhoud).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(tekst)))
        self.end_headers()
        self.wfile.write(tekst)

    def log_message(self, *_: Any) -> None:
        """Stil: de uitvoer is de poort, verder niets."""


def _teken(vraag: dict[str, Any]) -> str:
    gegevens = vraag["gegevens"]
    match vraag.get("hoe", "RS256"):
        case "vreemd":
            # Met het nummer van de echte sleutel: alleen de handtekening verraadt hem.
            return jwt.encode({"alg": "RS256", "kid": Stand.echt.kid}, gegevens, Stand.vreemd)
        case "HS256":
            # De bekende verwisseling: de openbare sleutel als gedeeld geheim.
            # Met de hand: het pakket weigert zo te ondertekenen, een aanvaller niet.
            ruw = f"{_deel({'alg': 'HS256', 'kid': Stand.echt.kid})}.{_deel(gegevens)}"
            handtekening = hmac.digest(Stand.echt.as_pem(private=False), ruw.encode(), "sha256")
            return f"{ruw}.{base64.urlsafe_b64encode(handtekening).decode().rstrip('=')}"
        case "ES256":
            return jwt.encode({"alg": "ES256", "kid": Stand.elliptisch.kid}, gegevens, Stand.elliptisch)
        case alg:
            return jwt.encode({"alg": alg, "kid": Stand.echt.kid}, gegevens, Stand.echt, algorithms=[alg])


def _deel(inhoud: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(inhoud).encode()).decode().rstrip("=")


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Aanbiederproces)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()

"""Een aanbieder van OIDC als eigen proces, op een poort van deze computer: hij beschrijft zich, toont zijn sleutels en ondertekent.

`POST /teken` ondertekent wat gevraagd wordt, ook wat niet hoort; `/wissel` neemt een nieuwe sleutel; `/zwijg` antwoordt daarna niet meer.
Op `/autoriseer` en `/token` is hij een gewone aanbieder met de code-flow, die PKCE afdwingt: wie er komt, is al aangemeld als wie
`POST /mens` noemde. Wat `acr_values` en `max_age` vragen doet hij: wie er komt, neemt de extra stap en meldt zich op dat moment aan.
`/mens` kan ook zeggen wat er in zijn id_token anders moet staan dan hoort.

`/meld-af` maakt een bericht dat iemand hier niet meer aangemeld is, en stuurt het als formulier naar elk adres in `naar`; zonder adres
geeft hij het alleen terug. Wat er in `gegevens` staat, gaat voor; None haalt iets weg.
"""

import base64
import hashlib
import hmac
import json
import secrets
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey

PLEKKEN = {"authorization_endpoint": "autoriseer", "token_endpoint": "token", "end_session_endpoint": "uit", "jwks_uri": "sleutels"}


def nieuwe_sleutel() -> RSAKey:
    return RSAKey.generate_key(2048, {"use": "sig"}, auto_kid=True)


class Stand:
    """Waarmee de aanbieder nu ondertekent."""

    echt = nieuwe_sleutel()
    elliptisch = ECKey.generate_key("P-256", {"use": "sig"}, auto_kid=True)
    vreemd = nieuwe_sleutel()
    zwijgt = False
    opgehaald = 0
    mens: ClassVar[dict[str, Any]] = {}
    codes: ClassVar[dict[str, dict[str, str]]] = {}


class Aanbiederproces(BaseHTTPRequestHandler):
    """Wat de aanbieder antwoordt."""

    server: ThreadingHTTPServer

    def do_GET(self) -> None:
        hier = f"http://127.0.0.1:{self.server.server_port}"
        if Stand.zwijgt:
            self.antwoord(503, {})
        elif self.path in ("/.well-known/openid-configuration", "/ander/.well-known/openid-configuration"):
            plekken = {
                "authorization_endpoint": "autoriseer",
                "token_endpoint": "token",
                "end_session_endpoint": "uit",
                "jwks_uri": "sleutels",
            }
            self.antwoord(200, {"issuer": hier, **{naam: f"{hier}/{plek}" for naam, plek in plekken.items()}})
        elif self.path.startswith("/autoriseer?"):
            self.autoriseer()
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
        ruw = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/token":
            self.wissel_code(dict(parse_qsl(ruw.decode())))
            return
        vraag = json.loads(ruw or b"{}")
        if self.path == "/wissel":
            Stand.echt = nieuwe_sleutel()
        elif self.path == "/zwijg":
            Stand.zwijgt = True
        elif self.path == "/mens":
            Stand.mens = vraag
        elif self.path == "/meld-af":
            self.meld_af(vraag)
            return
        self.antwoord(200, {"token": _teken(vraag) if self.path == "/teken" else "", "opgehaald": Stand.opgehaald})

    def autoriseer(self) -> None:
        vraag = dict(parse_qsl(urlsplit(self.path).query))
        code = secrets.token_urlsafe(16)
        Stand.codes[code] = vraag
        terug = urlencode({"code": code, "state": vraag["state"], "iss": f"http://127.0.0.1:{self.server.server_port}"})
        self.send_response(302)
        self.send_header("Location", f"{vraag['redirect_uri']}?{terug}")
        self.end_headers()

    def wissel_code(self, vraag: dict[str, str]) -> None:
        wie = base64.b64decode(self.headers.get("Authorization", "Basic ").removeprefix("Basic ")).decode()
        begin = Stand.codes.pop(vraag.get("code", ""), {})
        proef = base64.urlsafe_b64encode(hashlib.sha256(vraag.get("code_verifier", "").encode()).digest()).decode().rstrip("=")
        klopt = begin and proef == begin["code_challenge"] and vraag["redirect_uri"] == begin["redirect_uri"]
        if not klopt or wie != "thuisnabij-web:g%20h%3A" or begin["code_challenge_method"] != "S256":
            self.antwoord(400, {"error": "invalid_grant"})
            return
        gewoon = {"iss": f"http://127.0.0.1:{self.server.server_port}", "aud": begin["client_id"], "nonce": begin["nonce"]}
        gewoon |= {"acr": begin["acr_values"].split(" ")[0]} if "acr_values" in begin else {}
        gewoon |= {"auth_time": Stand.mens["gegevens"]["iat"]} if "max_age" in begin else {}
        gegevens = {naam: deel for naam, deel in {**gewoon, **Stand.mens["gegevens"]}.items() if deel is not None}
        self.antwoord(200, {"id_token": _teken({"gegevens": gegevens, "hoe": Stand.mens.get("hoe", "RS256")}), "token_type": "Bearer"})

    def meld_af(self, vraag: dict[str, Any]) -> None:
        gewoon = {
            "iss": f"http://127.0.0.1:{self.server.server_port}",
            "aud": "thuisnabij-web",
            "jti": secrets.token_hex(8),
            "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
        }
        gegevens = {naam: deel for naam, deel in {**gewoon, **vraag["gegevens"]}.items() if deel is not None}
        token = _teken({"gegevens": gegevens, "hoe": vraag.get("hoe", "logout+jwt")})
        self.antwoord(200, {"token": token, "antwoorden": [_stuur(adres, token) for adres in vraag.get("naar", ())]})

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
        case str(hoe) if hoe.endswith("+jwt"):
            return jwt.encode({"alg": "RS256", "kid": Stand.echt.kid, "typ": hoe}, gegevens, Stand.echt)
        case "eigen sleutel":
            # Een token dat zijn eigen sleutel meebrengt.
            return jwt.encode({"alg": "RS256", "jwk": Stand.vreemd.as_dict(private=False)}, gegevens, Stand.vreemd)
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


def _stuur(adres: str, token: str) -> int:
    try:
        with urlopen(adres, urlencode({"logout_token": token}).encode(), timeout=10) as antwoord:
            return int(antwoord.status)
    except HTTPError as fout:
        return fout.code


def _deel(inhoud: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(inhoud).encode()).decode().rstrip("=")


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Aanbiederproces)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()

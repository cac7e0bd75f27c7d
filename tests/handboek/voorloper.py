"""Een proces dat `thuisnabij` van een kopie van het project al geladen heeft, en voor elke opdracht een afsplitsing begint.

Het laden is van een korte opdracht de helft van de tijd, en het handboek heeft er bijna vijftig. De opdracht zelf loopt in haar eigen
proces, met de map, de omgeving en de stromen van wie haar typt; zij leest de bestanden van dat ogenblik en eindigt zoals elk proces.
`test_cli_los_proces` bewaakt dat een opdracht zonder voorloper hetzelfde doet.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

# Staat op de plaats van het commando. Zonder eigen pakketten: alleen doorgeven wat er getypt is.
_KLANT = """\
#!{python} -IS
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as lijn:
    lijn.connect({adres!r})
    gevraagd = json.dumps([os.getcwd(), dict(os.environ), sys.argv[1:]]).encode()
    socket.send_fds(lijn, [len(gevraagd).to_bytes(8, "big")], [0, 1, 2])
    lijn.sendall(gevraagd)
    einde = lijn.recv(1)
sys.exit(einde[0] if einde else "De voorloper viel om.")
"""


@contextmanager
def voorloper(project: Path, omgeving: Mapping[str, str]) -> Iterator[None]:
    """Zolang dit duurt gaat `.venv/bin/thuisnabij` van het project via een voorloper."""
    # Een adres mag maar honderd tekens lang zijn, en een map van pytest is langer.
    map_ = Path(tempfile.mkdtemp(prefix="voorloper-"))
    with socket.socket(socket.AF_UNIX) as lijn:
        lijn.bind(f"{map_}/lijn")
        lijn.listen()
        commando = project / ".venv" / "bin" / "thuisnabij"
        commando.parent.mkdir(parents=True, exist_ok=True)
        commando.write_text(_KLANT.format(python=sys.executable, adres=f"{map_}/lijn"), encoding="utf-8")
        commando.chmod(0o755)
        met = [sys.executable, __file__, str(lijn.fileno())]
        proces = subprocess.Popen(met, cwd=project, env=omgeving, pass_fds=[lijn.fileno()])
    try:
        yield
    finally:
        proces.terminate()
        proces.wait()
        shutil.rmtree(map_)


def _loop_voor(lijn: socket.socket) -> None:
    """Wacht op opdrachten, tot iemand het proces beëindigt. In een afsplitsing komt dit terug, en dan is de opdracht aan de beurt."""
    while True:
        klant = lijn.accept()[0]
        lengte, stromen, _, _ = socket.recv_fds(klant, 8, 3)
        with klant.makefile("rb") as binnen:
            map_, omgeving, woorden = json.loads(binnen.read(int.from_bytes(lengte, "big")))
        afsplitsing = os.fork()
        if not afsplitsing:
            break
        for stroom in stromen:
            os.close(stroom)
        einde = os.waitstatus_to_exitcode(os.waitpid(afsplitsing, 0)[1])
        klant.sendall(bytes([einde if einde >= 0 else 128 - einde]))
        klant.close()
    klant.close()
    lijn.close()
    for nummer, stroom in enumerate(stromen):
        os.dup2(stroom, nummer)
        os.close(stroom)
    os.chdir(map_)
    os.environ.clear()
    os.environ.update(omgeving)
    sys.argv = ["thuisnabij", *woorden]


if __name__ == "__main__":
    sys.path[0] = str(Path.cwd())
    from service.cli import main

    _loop_voor(socket.socket(fileno=int(sys.argv[1])))
    main()

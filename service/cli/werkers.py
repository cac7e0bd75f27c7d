"""De werkprocessen van de dienst starten zonder Ctrl-C: die is voor hun opdrachtgever, en die laat hen netjes stoppen."""

from uvicorn.supervisors import multiprocess

from service.werkproces import zonder_ctrl_c


class _Werkproces(multiprocess.Process):
    def start(self) -> None:
        with zonder_ctrl_c():
            super().start()


def werkers_zonder_ctrl_c() -> None:
    """Elk werkproces dat uvicorn hierna start, toont geen traceback als iemand het afbreekt terwijl het nog laadt."""
    # Daar heeft uvicorn geen instelling voor. Is een werkproces klaar met laden, dan zet uvicorn er zijn eigen opvang overheen.
    setattr(multiprocess, "Process", _Werkproces)  # noqa: B010

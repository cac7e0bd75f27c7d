"""Een DMN-bestand openen: XML zonder DTD, entiteiten of net. Een bestand van buiten is vijandig tot het tegendeel blijkt."""

from lxml import etree

from engine import Fout, InvoerFouten

NAAMRUIMTEN = (
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
)
"""DMN 1.1 tot en met 1.5."""


def open_dmn(inhoud: bytes, bron: str) -> etree._Element:
    """Het element `definitions`; `bron` noemt het bestand in een fout. De aanroeper begrensde de grootte al.

    Raises:
        InvoerFouten: als het bestand geen DMN is, of iets bevat wat van buiten kan halen of kan ontploffen.
    """
    # Geen DTD, geen entiteiten, geen net; de ontleder stopt zelf bij te diep en te groot.
    ontleder = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if b"<!DOCTYPE" in inhoud or b"<!ENTITY" in inhoud:
        raise InvoerFouten([Fout("T005", "In dit bestand staat een DTD of entiteit. Zo'n bestand wordt niet geopend.", bron)])
    try:
        wortel = etree.fromstring(inhoud, ontleder)
    except etree.XMLSyntaxError as fout:
        plaats = f"{bron}:{fout.lineno or 1}:{fout.offset or 1}"
        raise InvoerFouten([Fout("T030", "Dit is geen geldige XML.", plaats)]) from None
    except ValueError:
        raise InvoerFouten([Fout("T030", "Dit is geen geldige XML.", bron)]) from None
    # Na het ontleden nog eens: in UTF-16 staat het woord er anders.
    if wortel.getroottree().docinfo.internalDTD is not None:
        raise InvoerFouten([Fout("T005", "In dit bestand staat een DTD of entiteit. Zo'n bestand wordt niet geopend.", bron)])
    naam = etree.QName(wortel)
    if naam.localname != "definitions" or naam.namespace not in NAAMRUIMTEN:
        raise InvoerFouten([Fout("T030", "Dit is geen DMN 1.1 tot en met 1.5.", f"{bron}:{wortel.sourceline}")])
    return wortel

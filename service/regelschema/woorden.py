"""Wat de woorden binnen een voorwaarde, berekening of uitleg betekenen, in één zin voor de schrijver. De sleutels staan in de engine."""

from collections.abc import Mapping

VOORWAARDE: Mapping[str, str] = {
    "alle_van": "Elk deel is waar.",
    "een_van": "Minstens één deel is waar.",
    "geen_van": "Geen enkel deel is waar.",
    "niet": "Het deel eronder is niet waar.",
    "minstens_van": "Minstens zoveel delen zijn waar; telt alleen wat van toepassing is.",
    "conclusie": "De naam van een conclusie die waar moet zijn.",
    "criterium": "De naam van een criterium; zonder is: voldaan.",
    "is": "Wat er uit dat criterium moet komen.",
    "lijst": "De naam van een lijst, zoals deskundigenadviezen.",
    "minstens": "Zoveel elementen van de lijst, of meer.",
    "hoogstens": "Zoveel elementen van de lijst, of minder.",
    "precies": "Precies zoveel elementen van de lijst.",
    "alle": "Dit geldt voor elk element.",
    "geen": "Dit geldt voor geen enkel element.",
    "waarvoor": "Tel alleen de elementen waarvoor dit geldt.",
    "verschillende": "Tel de verschillende waarden van dit veld.",
}

VERGELIJKING: Mapping[str, str] = {
    "gelijk_aan": "Hetzelfde als deze waarde. Korter: naam: waarde.",
    "ongelijk_aan": "Anders dan deze waarde.",
    "niet_in": "Geen van deze waarden.",
    "minstens": "Dit getal of meer.",
    "hoogstens": "Dit getal of minder.",
    "meer_dan": "Meer dan dit getal.",
    "minder_dan": "Minder dan dit getal.",
    "van": "Vanaf deze waarde; hoort bij tot_en_met.",
    "tot_en_met": "Tot en met deze waarde; hoort bij van.",
    "voor": "Voor deze dag.",
    "na": "Na deze dag.",
    "op_of_voor": "Op deze dag of eerder.",
    "op_of_na": "Op deze dag of later.",
}

BEREKENING: Mapping[str, str] = {
    "leeftijd": "Hele jaren: {geboren: datum, op: datum}.",
    "verjaardag": "De dag waarop iemand zo oud wordt: {geboren: datum, leeftijd: getal}.",
    "begin_schooljaar": "1 augustus van het schooljaar van deze dag.",
    "einde_schooljaar": "31 juli van het schooljaar van deze dag.",
    "einde_na_heel_schooljaar": "De eerste 31 juli na minstens één heel schooljaar vanaf deze dag.",
    "eerste_gewone_dag": "Deze dag, of de eerste dag erna die geen zaterdag, zondag of feestdag is.",
    "dagen_tussen": "Dagen van de eerste datum naar de tweede: [datum, datum].",
    "weken_tussen": "Hele weken van de eerste datum naar de tweede: [datum, datum].",
    "maanden_tussen": "Hele maanden van de eerste datum naar de tweede: [datum, datum].",
    "jaren_tussen": "Hele jaren van de eerste datum naar de tweede: [datum, datum].",
    "vroegste": "De vroegste van deze datums.",
    "laatste": "De laatste van deze datums.",
    "kleinste": "Het kleinste van deze getallen.",
    "grootste": "Het grootste van deze getallen.",
    "som": "Deze getallen bij elkaar.",
    "verschil": "Het eerste getal min het tweede.",
    "product": "Het eerste getal keer het tweede.",
    "aantal": "Hoeveel elementen een lijst heeft: {lijst: naam}, en waarvoor mag erbij.",
    "aantal_verschillende": "Hoeveel verschillende waarden een veld heeft: {lijst: naam, veld: naam}.",
    "som_over": "Een getal van elk element bij elkaar: {lijst: naam, van: veld}.",
    "vroegste_over": "De vroegste datum in een lijst: {lijst: naam, van: veld}.",
    "laatste_over": "De laatste datum in een lijst: {lijst: naam, van: veld}.",
    "datum_plus": "Een dag later: {datum: datum, dagen: getal}, of weken, maanden of jaren.",
    "staffel": "Een bedrag per trap: {over: getal, trappen: [{tot: getal, per: getal}]}.",
    "opzoeken": "Wat een opzoektabel geeft: {tabel: naam, met: getal}.",
    "gevallen": "Een rij van {als: voorwaarde, dan: waarde}; het eerste dat klopt telt.",
    "beslistabel": "Een tabel: kolommen, rijen en een trefregel.",
    "uit_beslistabel": "De naam van de afleiding waarvan de tabel deze waarde ook geeft.",
    "anders": "Wat het is als geen enkel geval klopt.",
}

LEZER: Mapping[str, str] = {
    "ouder": "In gewone woorden, voor ouders.",
    "commissie": "Zakelijk, voor de commissie.",
}

VERDICT: Mapping[str, str] = {
    "voldaan": "De zin als aan de eis voldaan is.",
    "niet_voldaan": "De zin als aan de eis niet voldaan is.",
    "niet_van_toepassing": "De zin als de eis hier niet geldt; mag weg.",
    "open": "De zin als er nog iets ontbreekt; mag weg.",
}

GRENS: Mapping[str, str] = {
    "minimaal": "Het kleinste getal dat mag.",
    "maximaal": "Het grootste getal dat mag.",
    "niet_voor": "De eerste dag die mag.",
    "niet_na": "De laatste dag die mag, zoals peildatum.",
}

EENHEID: Mapping[str, str] = {
    "dagen": "Zoveel dagen.",
    "weken": "Zoveel weken.",
    "maanden": "Zoveel maanden.",
    "jaren": "Zoveel jaren.",
}

ENKELVOUD: Mapping[str, str] = {
    "rollen": "Een rol",
    "bronnen": "Een bron",
    "visie": "Een deel van de visie",
    "begrippen": "Een begrip",
    "parameters": "Een parameter",
    "opzoektabellen": "Een opzoektabel",
    "afleidingen": "Een afleiding",
    "criteria": "Een criterium",
    "conclusies": "Een conclusie",
    "uitkomsten": "Een uitkomst",
    "gebreken": "Een gebrek",
    "termijnen": "Een termijn",
    "eigenschappen": "Een eigenschap",
    "besluitvelden": "Een veld van het besluit",
    "brieven": "Een brief",
    "briefdelen": "Een deel van een brief",
}

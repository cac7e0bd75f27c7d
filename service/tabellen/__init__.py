"""Beslistabellen buiten de regelbestanden: als spreadsheet (XLSX) en als DMN, heen en terug.

De tabel zelf is `engine.taal.beslistabellen.Beslistabel`; hier staat alleen hoe zij in een bestand komt en eruit. Een bestand van
buiten is vijandig tot het tegendeel blijkt: `xlsx_keuren` en `dmn_lezen` weigeren voordat er iets ontleed wordt.
"""

"""De regels zelf onderzoeken met een bewijzer (z3): niet één zaak, maar alle zaken tegelijk.

De vertaling naar formules is een derde lezing van de regels, naast die van de motor. Daarom geldt wat de bewijzer vindt pas als de motor
het over dezelfde zaak ook zegt; wat hij niet op tijd vindt, heet onbeslist.
"""

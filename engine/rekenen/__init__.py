"""Rekenen met datums en getallen: zuivere functies, zonder klok."""

"""Wie er belt: sleutels voor systemen, en wie een mens is volgens zijn eigen aanbieder."""

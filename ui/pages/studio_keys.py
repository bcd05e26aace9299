"""The acts and deeds of the studio, under the name by which its parts ask for them."""

from ui.keys.acts import Act, Deed, KeyPhase

__all__ = ["Act", "Deed", "KeyPhase"]

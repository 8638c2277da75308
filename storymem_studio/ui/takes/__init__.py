"""Every take of a shot: as a strip, side by side, with everything it was made from."""

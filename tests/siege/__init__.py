"""A desk under attack: `make siege`."""

"""One file per output format for two texts of one story."""

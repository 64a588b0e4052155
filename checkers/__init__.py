"""factlint's core: no Prefect, no HTTP, no files, no clock, no environment."""

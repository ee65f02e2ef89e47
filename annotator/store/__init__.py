"""The corpus file: the only place with SQL."""

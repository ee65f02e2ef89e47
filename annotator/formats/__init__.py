"""Bytes to domain values and back: the file formats that people bring and take away."""

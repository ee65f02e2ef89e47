"""The domain: pure values and functions, no Qt, no SQL, no spaCy, no files."""

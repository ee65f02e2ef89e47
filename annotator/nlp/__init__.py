"""Pipelines and their components: the only place with spaCy."""

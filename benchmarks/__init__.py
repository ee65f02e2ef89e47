"""Benchmarks: each module's `rows()` measures beside a limit or a peer in the same run."""

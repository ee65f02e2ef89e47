"""The rows of the action table, a module a menu."""

"""What a person reads of a failure or a loss is a phrase, which translators get."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[2]

# What these are made with is shown in the window.
TOLD = {
    "Asked", "Chart", "Command", "ConventionFault", "Loss", "Notice", "Rejected", "SchemaChange",
    "SchemaProblem", "Unreadable", "UserError", "loss_of_mark",
}  # fmt: skip
REPORTS = {"summary", "details"}  # functions that give the sentences of a report
ENGLISH = {"cli", "terminal.py", "opening.py"}  # the command line speaks English
# A value that cannot be is told there, where it is typed or read.
VALUES = {"domain", "formats"}
BUGS = {"edits.py"}


def bare(source: str, told: Set[str] = TOLD) -> Iterator[tuple[int, str]]:
    """Lines with words for people that are no phrase, directly or by a name."""
    tree = ast.parse(source)
    scopes: list[ast.AST] = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    of_module = named_in(tree.body)
    found = set()
    for scope in [tree, *scopes]:
        inside = scope is not tree
        named = {**of_module, **named_in(ast.walk(scope))} if inside else of_module
        for node in ast.walk(scope):
            match node:
                case ast.Call(func=ast.Name(id=name)) if name in told:
                    for one in (*node.args, *(word.value for word in node.keywords)):
                        meant = named.get(one.id, []) if isinstance(one, ast.Name) else [one]
                        found |= {(node.lineno, name) for value in meant if is_bare(value)}
        if isinstance(scope, ast.FunctionDef) and scope.name in REPORTS:
            for node in ast.walk(scope):
                if isinstance(node, ast.Return | ast.Yield) and node.value and is_bare(node.value):
                    found.add((node.lineno, scope.name))
    yield from sorted(found)
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="phrase" | "counted" | "later"), args=[text, *_]):
                if isinstance(text, ast.JoinedStr | ast.BinOp):
                    yield node.lineno, "a made-up template"


def named_in(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """What is called by which name in assignments among these."""
    named: dict[str, list[ast.expr]] = defaultdict(list)
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named[node.targets[0].id].append(node.value)
    return named


def is_bare(value: ast.expr) -> bool:
    """Whether an expression is words that translators would not get."""
    match value:
        case ast.Constant(value=str(text)):
            return " " in text.strip()
        case ast.JoinedStr(values=parts):
            words = "".join(str(one.value) for one in parts if isinstance(one, ast.Constant))
            return " " in words and any(map(str.isalpha, words))
        case ast.Call(func=ast.Name(id="later")):
            return True  # not yet taken out by `phrase`
        case ast.IfExp() | ast.BinOp() | ast.BoolOp() | ast.Tuple():
            return any(is_bare(one) for one in ast.iter_child_nodes(value) if _is_expr(one))
    return False


def misfits(source: str) -> Iterator[tuple[int, set[str], int]]:
    """Lines where a template's places are not as many as the values for them."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="phrase" | "counted"), args=[text, *values]):
                if isinstance(text, ast.Constant) and not any(map(_is_starred, values)):
                    places = places_of(str(text.value))
                    if places != {str(at) for at in range(len(values))}:
                        yield node.lineno, places, len(values)


def places_of(template: str) -> set[str]:
    """The places for values in a template."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def _is_starred(node: ast.expr) -> bool:
    return isinstance(node, ast.Starred)


def _is_expr(node: ast.AST) -> bool:
    return isinstance(node, ast.expr)


def test_failures_and_losses_are_phrases():
    found = []
    for path in sorted((ROOT / "annotator").rglob("*.py")):
        place = path.relative_to(ROOT / "annotator")
        if place.parts[0] not in ENGLISH:
            of_values = place.parts[0] in VALUES and place.name not in BUGS
            told = TOLD | {"ValueError"} if of_values else TOLD
            lines = bare(path.read_text(encoding="utf-8"), told)
            found += [f"{place}:{line} {what}" for line, what in lines]
    assert found == []


def test_every_value_has_its_place():
    found = [
        (path.name, *misfit)
        for path in sorted((ROOT / "annotator").rglob("*.py"))
        for misfit in misfits(path.read_text(encoding="utf-8"))
    ]
    assert found == []
    assert list(misfits('phrase("{0} of {2}", a, b)')) == [(1, {"0", "2"}, 2)]


def test_what_is_no_phrase_is_found():
    assert list(bare('raise UserError("It is full.", "")')) == [(1, "UserError")]
    assert list(bare('raise UserError(f"No {x}", "")')) == [(1, "UserError")]
    assert list(bare('hint = "Go on." if x else ""\nUserError(phrase("x"), hint)')) == [
        (2, "UserError")
    ]
    assert list(bare('_GO = later("Go on.")\nUserError(phrase("x"), _GO)')) == [(2, "UserError")]
    assert list(bare('def summary():\n    return f"{x} done."')) == [(2, "summary")]
    assert list(bare('ValueError("it is no")', {"ValueError"})) == [(1, "ValueError")]
    assert list(bare('phrase(f"No {x}")')) == [(1, "a made-up template")]
    assert list(bare('UserError(phrase("It is full."), f"{x}: {y}", path)')) == []

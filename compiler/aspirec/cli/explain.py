"""`aspirec explain`: what diagnostics mean."""

from __future__ import annotations

import click

from aspirec.cli import terminal
from aspirec.diagnostics.codes import all_codes, find
from aspirec.diagnostics.explain import explain_markdown, explain_text, markdown_list, text_list
from aspirec.diagnostics.suggest import did_you_mean, near_names


def run_explain(names: tuple[str, ...], *, markdown: bool) -> int:
    """Print the explanations of these codes, or the list of all; an unknown code is wrong usage."""
    if not names:
        terminal.out((markdown_list if markdown else text_list)(all_codes()))
        return 0
    codes = []
    for name in names:
        code = find(name)
        if code is None:
            raise click.UsageError(_unknown(name))
        codes.append(code)
    render = explain_markdown if markdown else explain_text
    terminal.out("\n".join(render(code) for code in codes))
    return 0


def _unknown(name: str) -> str:
    known = [word for code in all_codes() for word in (code.id, code.slug)]
    hint = did_you_mean(near_names(name, known))
    return f"There is no diagnostic '{name}'" + (f"; {hint}" if hint else ". 'aspirec explain' lists all of them.")

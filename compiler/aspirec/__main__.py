"""`python -m aspirec` is the command line."""

from __future__ import annotations

from aspirec.cli.main import command

if __name__ == "__main__":
    command()

"""The Bicep of N services out of Jinja2 templates, a file for each module: what it costs to write text and know nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from jinja2 import Environment

HERE = Path(__file__).resolve().parent


def templates() -> dict[str, str]:
    """The modules of one service, as aspirec writes them, made into templates."""
    folder = Path("jinja-templates")  # made by the first run, which only warms up
    marker = folder / "out"
    if not marker.is_dir():
        folder.mkdir(exist_ok=True)
        sys.path.insert(0, str(HERE.parent))
        from workload import program

        (folder / "one.aspire").write_text(program(1), "utf-8")
        build = [sys.executable, "-m", "aspirec", "build", str(folder / "one.aspire"), "-o", str(marker), "-q"]
        subprocess.run(build, check=True)
    found = {path.name: path.read_text("utf-8") for path in sorted(marker.glob("*0*.module.bicep"))}
    words = ("identity0", "orders0", "bus0", "api0")
    made = {}
    for name, text in found.items():
        text = text.replace("{{", "{ {").replace("{%", "{ %").replace("{#", "{ #")
        for word in words:
            name, text = name.replace(word, f"{word[:-1]}@"), text.replace(word, f"{word[:-1]}{{{{ n }}}}")
        made[name] = text
    return made


def main() -> None:
    environment = Environment(keep_trailing_newline=True)
    compiled = {name: environment.from_string(text) for name, text in templates().items()}
    os.makedirs("jinja", exist_ok=True)
    for n in range(int(sys.argv[1])):
        for name, template in compiled.items():
            with open(os.path.join("jinja", name.replace("@", str(n))), "w", encoding="utf-8") as file:
                file.write(template.render(n=n))


if __name__ == "__main__":
    main()

"""YAML as people write it, and that every reader gets the same out of it."""

from __future__ import annotations

from io import StringIO
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from aspirec.targets.yaml import Entry, Map, Node, Raw, Scalar, Seq, mapping, print_yaml

TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029\ufeff"), max_size=30
) | st.sampled_from(
    [
        "yes",
        "No",
        "on",
        "~",
        "null",
        "1e3",
        "0x1f",
        "012",
        "1_000",
        "12:30",
        "2020-01-01",
        ".5",
        "-",
        "--",
        "---",
        "a: b",
        "a #b",
    ]
)
VALUES = st.recursive(
    TEXTS | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def node(value: Any) -> Node:
    match value:
        case dict():
            return Map(tuple(Entry(key, node(item), ("why",), gap=True) for key, item in value.items()))
        case list():
            return Seq(tuple(node(item) for item in value))
        case _:
            return Scalar(value)


@given(st.dictionaries(TEXTS, VALUES, max_size=4))
def test_old_and_new_readers_get_back_what_was_written(value: dict[str, Any]) -> None:
    text = print_yaml(Map(tuple(Entry(key, node(item)) for key, item in value.items())), ("made by a test",))
    for version in ("1.1", "1.2"):
        reader = YAML(typ="safe", pure=True)
        reader.version = version
        assert (reader.load(StringIO(text)) or {}) == value


def test_a_comment_behind_a_block_of_text_is_no_part_of_it() -> None:
    item = Map((Entry("text", Scalar("one\ntwo")), Entry("next", Scalar(1), ("why",))))
    text = print_yaml(Map((Entry("items", Seq((item, Seq((item,))))),)), ())
    plain = {"text": "one\ntwo", "next": 1}
    assert YAML(typ="safe", pure=True).load(StringIO(text)) == {"items": [plain, [plain]]}
    assert [line.index("#") for line in text.split("\n") if "# why" in line] == [4, 8]


def test_style() -> None:
    tree = Map(
        (
            Entry("name", Scalar("shop")),
            Entry(
                "services",
                mapping(api=mapping(image=Scalar("nginx:1.29"), ports=Seq((Scalar("8080:80"),)), empty=Map(()))),
                ("Why there are services.",),
                gap=True,
            ),
            Entry("on", Raw("{{ .Values.x }}"), gap=True),
        )
    )
    assert print_yaml(tree, ("Made by hand.",)) == (
        "# Made by hand.\n\nname: shop\n\n# Why there are services.\nservices:\n  api:\n    image: nginx:1.29\n"
        '    ports:\n      - "8080:80"\n    empty: {}\n\n"on": {{ .Values.x }}\n'
    )

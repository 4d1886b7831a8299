"""What follows from one mistake is not reported beside it; what does not is."""

from __future__ import annotations

from aspirec.driver import compile_program
from aspirec.source import SourceFile


def found(text: str) -> list[str]:
    """What is wrong with a program, as `line:column slug`."""
    result = compile_program("app.aspire", lambda _: text.encode())
    file = SourceFile("app.aspire", text)
    places = [(file.position(one.primary.span.start), one.code.slug) for one in result.diagnostics]
    return [f"{place.line}:{place.column} {slug}" for place, slug in places]


def test_a_place_with_a_syntax_error_is_not_reported_again() -> None:
    text = (
        "azure.containerAppEnvironment env\ncontainer web 'x' {\n  replicas: 10m\n  scale { minReplicas: \"2\" }\n}\n"
    )
    assert found(text) == ["3:13 odd-number", "4:24 foreign-quotes"]


def test_names_of_broken_declarations_count_as_declared() -> None:
    for head in ["azure.storage = store {", "azure.storage store 'x' 'y' {", "resource store 'x@y' = {"]:
        text = f"azure.containerAppEnvironment env\n{head}\n}}\ncontainer web 'x' {{\n  env {{ A: store.name }}\n}}\n"
        assert len(found(text)) == 1


def test_a_child_in_quotes_or_behind_a_colon_counts_as_declared() -> None:
    for child in ["queue 'orders'", "queue: orders", 'queue "orders"', "queue orders (\n    queueName: 'news'\n  )"]:
        text = (
            f"azure.containerAppEnvironment env\nazure.storage s {{\n  {child}\n}}\n"
            "container web 'x' { reference s.orders }\n"
        )
        assert [one.split(":")[0] for one in found(text)] == ["3"]


def test_a_parameter_that_could_not_be_read_may_be_set_by_a_stage() -> None:
    assert found("param size string[] = []\nstage dev { size: 'x', other: 1 }\n") == [
        "1:12 other-language",
        "2:24 unknown-stage-parameter",
    ]


def test_an_independent_mistake_is_reported_beside_a_syntax_error() -> None:
    text = "azure.storage s {\n  sku = 'Standard_LRS'\n  colour: 'red'\n}\nazure.search x { size: nothing }\n"
    assert found(text) == [
        "2:7 equals-for-colon",
        "3:3 unknown-attribute",
        "5:18 unknown-attribute",
        "5:24 unknown-name",
    ]


MADE_UP = """azure.containerAppEnvironment env

container api 'nginx' {
  env {
    A: 'x'
  endpoint http { external: true }
}

container other 'nginx' {
  replicas: 2
}
}
"""


def test_a_brace_that_is_made_up_for_later_is_missing_where_the_indentation_says() -> None:
    assert found(MADE_UP) == ["4:7 unclosed-bracket", "12:1 stray-closer"]


def test_within_one_declaration_as_well() -> None:
    text = MADE_UP.replace("\n\ncontainer other 'nginx' {\n  replicas: 2\n}\n}", "\n}").replace(
        "true }\n}", "true }\n  }"
    )
    assert found(text) == ["4:7 unclosed-bracket", "7:3 stray-closer"]


def test_indentation_means_nothing_where_the_braces_are_right() -> None:
    text = "azure.containerAppEnvironment env\ncontainer api 'nginx' {\nenv {\nA: 'x'\n}\nendpoint http { external: 'x' }\n}\n"
    assert found(text) == ["6:27 wrong-type"]


def test_a_block_without_any_braces_is_told_from_its_indentation() -> None:
    text = "azure.containerAppEnvironment env\nproject api './x' {\n  endpoint http\n    external: true\n  replicas: 2\n}\n"
    assert found(text) == ["3:16 missing-opener"]


def test_names_of_unknown_kinds_and_children_count_as_declared() -> None:
    text = (
        "azure.containerAppEnvironment env\nazure.storge files\nazure.storage store {\n  queu orders\n}\n"
        "container web 'x' {\n  reference files\n  reference store.orders\n}\n"
    )
    assert found(text) == ["2:1 unknown-kind", "4:3 unknown-child"]


def test_a_name_that_one_nameless_declaration_may_have_had_is_not_missed() -> None:
    text = "azure.containerAppEnvironment\ncontainer web 'x' {\n  deployTo: env\n  env { A: env.name }\n}\n"
    assert found(text) == ["1:1 missing-name"]
    assert found(f"{text}output other = nothing\n") == [
        "1:1 missing-name",
        "3:13 unknown-name",
        "6:16 unknown-name",
    ]


def test_what_contains_a_bracket_without_counterpart_is_not_judged() -> None:
    text = (
        "azure.containerAppEnvironment env\nvar a = 1\noutput b = a > 0 && (a < 9 ? 'x' : 'y'\noutput c = 'x' && true\n"
    )
    assert found(text) == ["3:21 unclosed-bracket", "4:12 wrong-type"]


def test_a_wrong_value_hides_no_wrong_name() -> None:
    text = (
        "azure.containerAppEnvironment env\nazure.postgres pg {\n  authentication: 'pasword'\n}\n"
        "container web 'x' {\n  env { A: pg.pasword }\n}\n"
    )
    assert found(text) == ["3:19 wrong-value", "6:15 unknown-member"]


def test_names_that_lack_their_declaration_are_told_apart_from_others() -> None:
    text = (
        "azure.containerAppEnvironment env\nazure.openAi {\n  deployment talk { model: 'x', version: '1' }\n}\n"
        "azure.sqlServer sql {\n  database\n}\n"
        "container web 'x' {\n  entrypoint: sh\n  reference ai.talk\n  reference sql.staff\n}\n"
    )
    assert found(text) == ["2:1 missing-name", "6:3 incomplete-entry", "9:15 unknown-name"]


def test_what_a_condition_encloses_counts_as_declared() -> None:
    text = "if (a) {\n  azure.natGateway out\n}\nazure.virtualNetwork net { subnet s { prefix: '10.0.0.0/24', natGateway: out } }\n"
    assert found(text) == ["1:1 other-language"]


def test_a_text_that_is_cut_off_ends_in_no_unknown_name() -> None:
    text = "azure.containerAppEnvironment env\ncontainer jobs 'x'\ncontainer web 'x' {\n  waitFor: [jo"
    assert [one.split()[1] for one in found(text)] == ["unclosed-bracket", "unclosed-bracket"]


def test_a_mistake_in_one_entry_hides_none_in_the_next() -> None:
    head = "azure.containerAppEnvironment env\ncontainer web 'x' {\n  env {\n    A: () => 'x'\n    B: nothing\n  }\n}\n"
    assert found(head) == ["4:8 missing-value", "5:8 unknown-name"]
    text = "azure.containerAppEnvironment env\ncontainer web 'x' {\n  env:\n    A: 'x'\n    B: nothing\n}\n"
    assert found(text) == ["3:3 other-language", "5:8 unknown-name"]


def test_what_lacks_something_of_a_resource_with_mistakes_is_not_reported() -> None:
    text = (
        "azure.containerAppEnvironment env\ncontainer api 'x' {\n  endpoint http { external = true }\n}\n"
        "azure.frontDoor door {\n  origin api\n}\n"
    )
    assert found(text) == ["3:28 equals-for-colon"]
    text = "existing azure.serviceBus bus {\n  name: 'x-of-the-team'\n  resourceGroup 'g'\n  subscription: 's'\n}\n"
    assert found(text) == ["3:3 unknown-child"]
    text = (
        "azure.containerAppEnvironment env\nproject api './x.csproj' {\n  httpEndpoints 'external'\n}\n"
        "output url = api.https.url\n"
    )
    assert found(text) == ["3:3 unknown-child"]


def test_a_child_with_an_equals_sign_is_one_mistake() -> None:
    assert found("azure.storage s {\n  blobs = raw\n}\n") == ["2:9 equals-for-colon"]


def test_what_is_said_of_text_around_a_wrong_operator_follows_from_it() -> None:
    assert found("param name string = 'a' | 'b'\n") == ["1:25 wrong-operator"]


def test_how_a_list_is_written_behind_a_key_that_does_not_exist_does_not_matter() -> None:
    head = "docker.compose local\ncontainer web 'x' {\n"
    assert found(f'{head}  ports:\n    - "8080:80"\n  environment:\n    - MODE=fast\n}}\n') == [
        "3:3 unknown-attribute",
        "5:3 unknown-child",
    ]
    assert found(f"{head}  environment {{ MODE = 'fast' }}\n}}\n") == ["3:3 unknown-child", "3:22 equals-for-colon"]
    assert found(f"{head}  args:\n    - 'x'\n}}\n") == ["4:5 other-language"]


def test_a_name_behind_a_colon_at_the_top_counts_as_declared() -> None:
    text = "azure.containerAppEnvironment env\nconnectionString: house\ncontainer web 'x' { reference house }\n"
    assert found(text) == ["2:1 outside-body"]

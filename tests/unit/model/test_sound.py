"""What is still looked at after errors: all that has nothing to do with them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aspirec.driver import Options, compile_program
from aspirec.model.sound import Places
from aspirec.source import Span

SPANS = st.lists(
    st.builds(
        lambda file, start, length: Span(file, start, start + length),
        st.sampled_from(("a.aspire", "b.aspire")),
        st.integers(0, 30),
        st.integers(0, 8),
    ),
    max_size=6,
)


def _within(inner: Span, outer: Span) -> bool:
    return inner.file == outer.file and outer.start <= inner.start and inner.end <= outer.end


@given(SPANS, SPANS)
def test_places_are_found_within_spans_and_around_them(places: list[Span], spans: list[Span]) -> None:
    ready = Places(places)
    for span in spans:
        assert ready.within(span) == any(_within(place, span) for place in places)
        assert ready.touch(span) == any(_within(place, span) or _within(span, place) for place in places)


def codes_of(program: str) -> list[str]:
    result = compile_program("app.aspire", lambda _: program.encode(), options=Options(verify=True))
    return [found.code.id for found in result.diagnostics]


def test_an_unknown_attribute_hides_no_limit_of_another_service() -> None:
    program = """
azure.storage store { skuu: 'Standard_LRS' }
azure.serviceBus bus { sku: 'Basic', topic news }
"""
    assert codes_of(program) == ["ASP2006", "ASP4010"]


def test_what_refers_to_a_broken_declaration_is_still_checked() -> None:
    program = """
azure.containerAppEnvironment env
azure.storge store
container api 'api:1' {
  reference store
  job { }
  scale { minReplicas: 1 }
}
"""
    assert codes_of(program) == ["ASP2001", "ASP3014"]


def test_an_endpoint_with_an_error_leaves_the_apps_that_call_it() -> None:
    program = """
azure.containerAppEnvironment env
container api 'api:1' { endpoint http { targetPort: 80, externl: true } }
container web 'web:1' {
  env { API: api.http.url }
  job { }
  scale { minReplicas: 1 }
}
"""
    assert codes_of(program) == ["ASP2006", "ASP3014"]


def test_a_grant_that_cannot_be_made_leaves_the_others() -> None:
    program = """
azure.containerAppEnvironment env
azure.storage store
container api 'api:1' {
  grant Contributor on worker
  grant AcrPush on store
}
container worker 'worker:1'
"""
    assert codes_of(program) == ["ASP3022", "ASP3020"]


def test_an_endpoint_that_is_lost_leaves_the_sites_that_call_its_slot() -> None:
    """The body of `web` is lost with the syntax error; that `landing` writes its address is not its fault."""
    found = codes_of(
        "azure.appServiceEnvironment env {\n  slot: 'stage'\n}\n"
        "dockerfile web './web' {\n  endpoint http  external: true, targetPort: 3000 }\n}\n"
        "dockerfile landing './landing' {\n  endpoint http { external: true, targetPort: 80 }\n  env { SHOP: web.http.url }\n}\n"
    )
    assert "ASP9099" not in found
    assert all(code.startswith("ASP1") for code in found)


def test_what_exists_by_a_name_with_an_error_is_not_said_to_have_none() -> None:
    program = """
param region
param Region
existing azure.keyVault kv { name: 'kv-${region}' }
existing azure.keyVault other { }
azure.containerAppEnvironment env
container api 'api:1' {
  reference kv
  job { }
  scale { minReplicas: 1 }
}
"""
    assert codes_of(program) == ["ASP2002", "ASP3001", "ASP3014"]

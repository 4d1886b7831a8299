"""What `--verify` finds: trees that no stage may produce."""

from __future__ import annotations

import pytest

from aspirec import expressions as ex
from aspirec.model import nodes as model
from aspirec.model.verify import Broken, verify_app
from aspirec.plan import nodes as plan
from aspirec.plan.verify import verify_plan


def setting(value: ex.Expr) -> model.Resource:
    return model.Resource(name="a", kind="azure.storage", settings=(model.Setting(name="sku", value=value),))


ROLE = model.RoleAssignment(name="a-roles-b", principal="", target="b", roles=())
APPS = {
    "two resources are called a": model.App(name="x", source="", resources=(setting(ex.Null()), setting(ex.Null()))),
    "a has a Symbol, which belongs to the plan": model.App(name="x", source="", resources=(setting(ex.Symbol("s")),)),
    "a refers to b, which is not there": model.App(name="x", source="", resources=(setting(ex.OutputRef("b", "id")),)),
    "a-roles-b is about something that is not there": model.App(name="x", source="", role_assignments=(ROLE,)),
}


@pytest.mark.parametrize("problem", APPS)
def test_an_app_that_is_not_sound(problem: str) -> None:
    with pytest.raises(Broken, match=f"after some_pass: {problem}"):
        verify_app(APPS[problem], "some_pass")


def module(content: plan.Content, *params: plan.Param, name: str = "a") -> plan.Module:
    return plan.Module(name=name, file=f"{name}.bicep", owner=name, content=content, params=params)


def planned(*modules: plan.Module) -> plan.Plan:
    return plan.Plan(name="x", source="", infrastructure=modules, apps=())


def output(value: ex.Expr) -> plan.Content:
    return plan.Content(outputs=(plan.Output(name="o", type="string", value=value),))


NEEDY = module(plan.Content(), plan.Param(name="p", value=ex.OutputRef("b", "o")))
PLANS = {
    "a still has a ParamRef": planned(module(output(ex.ParamRef("p")))),
    "a mentions s, which it does not declare": planned(
        module(plan.Content(variables=(plan.Variable(name="v", value=ex.Symbol("s")),)))
    ),
    "a takes the output o of b, which has none such": planned(module(plan.Content(), name="b"), NEEDY),
    "a comes before b, which it needs": planned(NEEDY, module(output(ex.lift("v")), name="b")),
}


@pytest.mark.parametrize("problem", PLANS)
def test_a_plan_that_is_not_sound(problem: str) -> None:
    with pytest.raises(Broken, match=f"in the plan: {problem}"):
        verify_plan(PLANS[problem])


def test_what_is_sound_passes() -> None:
    verify_app(model.App(name="x", source="", resources=(setting(ex.lift("Standard_LRS")),)), "some_pass")
    verify_plan(planned(module(output(ex.lift("v")), name="b"), NEEDY))

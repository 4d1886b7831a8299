"""Results are remembered by the identity of what they were made of."""

from __future__ import annotations

from aspirec.identity_cache import SIZE, identity_cache


def test_the_same_object_is_worked_on_once_and_an_equal_one_again() -> None:
    worked_on: list[list[int]] = []

    @identity_cache
    def total(numbers: list[int]) -> int:
        worked_on.append(numbers)
        return sum(numbers)

    one, equal = [1, 2], [1, 2]
    assert [total(one), total(one), total(equal)] == [3, 3, 3]
    assert worked_on == [one, equal]


def test_no_more_is_kept_than_the_size_and_nothing_is_mixed_up() -> None:
    kept: list[object] = []

    @identity_cache
    def boxed(value: object) -> list[object]:
        kept.append(value)
        return [value]

    values = [object() for _ in range(2 * SIZE)]
    for _ in range(2):
        assert all(boxed(value) == [value] for value in values)
    assert len(kept) > len(values)
    last = values[-1]
    assert boxed(last) is boxed(last)


def test_another_object_at_the_place_of_one_that_is_gone_is_not_taken_for_it() -> None:
    @identity_cache
    def first(items: list[int]) -> int:
        return items[0]

    assert [first([number]) for number in range(500)] == list(range(500))

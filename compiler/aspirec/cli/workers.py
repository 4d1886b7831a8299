"""Work on many programs at a time: in processes, as Python's threads would take turns.

Each process is a copy of this one, so the compiler is loaded once. It does every n-th task and sends what it makes of
them through a pipe; the reader takes from each pipe in turn, which is the order of the tasks.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, NamedTuple, TypeVar

Task = TypeVar("Task")
Made = TypeVar("Made")


class _Worker(NamedTuple):
    process: int
    results: BinaryIO


def in_order(work: Callable[[Task], Made], tasks: Sequence[Task], jobs: int) -> Iterator[Made]:
    """What the work makes of each task, in the order of the tasks, whichever is done first.

    With several jobs it is done in other processes, and what is made has to be a value that can be pickled. Where the
    system cannot copy a process (Windows), or allows fewer, it is done here, one after another. An exception in the work is
    raised here; ChildProcessError says that a process died.
    """
    jobs = min(jobs, len(tasks))
    workers = _started(work, tasks, jobs) if jobs > 1 and hasattr(os, "fork") else []
    if not workers:
        yield from map(work, tasks)
        return
    try:
        for number in range(len(tasks)):
            yield _received(workers[number % jobs])
    finally:
        for worker in workers:
            _end(worker)


def _started(work: Callable[[Task], Made], tasks: Sequence[Task], jobs: int) -> list[_Worker]:
    """All processes, or none if the system does not allow that many."""
    workers: list[_Worker] = []
    try:
        for number in range(jobs):
            workers.append(_start(work, tasks[number::jobs], workers))
    except BaseException as error:
        for worker in workers:
            _end(worker)
        if not isinstance(error, OSError):
            raise
        return []
    return workers


def _start(work: Callable[[Task], Made], tasks: Sequence[Task], others: list[_Worker]) -> _Worker:
    reading, writing = os.pipe()
    try:
        process = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        raise
    if process:
        os.close(writing)
        return _Worker(process, open(reading, "rb"))
    try:
        _ignore_interrupts()
        for place in (reading, *(worker.results.fileno() for worker in others)):
            os.close(place)
        _do_all(work, tasks, writing)
    finally:  # nothing of what this copy of the process was doing must go on
        os._exit(0)


def _do_all(work: Callable[[Task], Made], tasks: Sequence[Task], writing: int) -> None:
    from pickle import dumps

    with open(writing, "wb") as results:
        for task in tasks:
            try:
                made: object = (work(task), None)
            except Exception as error:
                made = (None, error)
            data = dumps(made)
            results.write(len(data).to_bytes(8, "big") + data)
            results.flush()


def _received(worker: _Worker) -> Made:  # type: ignore[type-var]  # what it is depends on who was started
    from pickle import loads

    length = worker.results.read(8)
    data = worker.results.read(int.from_bytes(length, "big"))
    if not data:
        raise ChildProcessError("one of the processes that -j started has died")
    made: tuple[Made, Exception | None] = loads(data)
    if made[1] is not None:
        raise made[1]
    return made[0]


def _end(worker: _Worker) -> None:
    """See to it that a process has ended, at once if it has not done all of its work."""
    import signal

    worker.results.close()
    done, _ = os.waitpid(worker.process, os.WNOHANG)
    if not done:
        os.kill(worker.process, signal.SIGTERM)
        os.waitpid(worker.process, 0)


def _ignore_interrupts() -> None:
    """An interrupt reaches all processes of a terminal; the first one ends the others, and they clear up after them."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)

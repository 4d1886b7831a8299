"""Work on many programs, or on many modules of a large one, at a time: in processes, as Python's threads would take turns.

Each process is a copy of this one, so the compiler is loaded once. It does every n-th task and sends what it makes of
them through a pipe; the reader takes from each pipe in turn, which is the order of the tasks.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, BinaryIO, NamedTuple, TypeVar

Task = TypeVar("Task")
Made = TypeVar("Made")


_MANY = 600
"""For fewer small tasks, copying a process takes as long as it saves."""
_MOST = 4
"""So many processes at most share small tasks: one has to read what all of them make."""


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
    return _all_received(workers, len(tasks)) if workers else map(work, tasks)


def spread(work: Callable[[Task], Made], tasks: Sequence[Task]) -> Iterator[Made]:
    """Like `map`, for many small tasks: the processors share them, beginning now, while the caller does something else. What is
    made has to be a value that can be pickled.
    """
    jobs = min(_processors(), _MOST) if len(tasks) >= _MANY else 1
    shares = [tasks[number::jobs] for number in range(jobs)]
    return _put_together(work, tasks, in_order(lambda share: list(map(work, share)), shares, jobs))


def _put_together(
    work: Callable[[Task], Made], tasks: Sequence[Task], shares: Iterator[Sequence[Made]]
) -> Iterator[Made]:
    try:
        done = list(shares)
    except ChildProcessError:  # the system may have wanted its memory
        yield from map(work, tasks)
        return
    for number in range(len(tasks)):
        yield done[number % len(done)][number // len(done)]


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _all_received(workers: list[_Worker], tasks: int) -> Iterator[Any]:
    try:
        for number in range(tasks):
            yield _received(workers[number % len(workers)])
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
    """A process that does the tasks. Termination signals wait while it is made: Python does things of its own in a new
    process, in which an exception would only be printed.
    """
    import signal

    from aspirec.cli.command_line import termination_signals

    reading, writing = os.pipe()
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, termination_signals())
    try:
        process = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        raise
    if process:
        os.close(writing)
        return _watched(_Worker(process, open(reading, "rb")), mask)
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        _ignore_interrupts()
        for place in (reading, *(worker.results.fileno() for worker in others)):
            os.close(place)
        _do_all(work, tasks, writing)
    finally:  # nothing of what this copy of the process was doing must go on
        os._exit(0)


def _watched(worker: _Worker, mask: Iterable[int]) -> _Worker:
    """The worker, once termination signals get through again as `mask` says; it is ended if one has been waiting."""
    import signal

    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    except BaseException:
        _end(worker)
        raise
    return worker


def _do_all(work: Callable[[Task], Made], tasks: Sequence[Task], writing: int) -> None:
    from pickle import dump

    with open(writing, "wb") as results:
        for task in tasks:
            try:
                made: object = (work(task), None)
            except Exception as error:
                made = (None, error)
            dump(made, results)
            results.flush()


def _received(worker: _Worker) -> Any:
    from pickle import UnpicklingError, load

    try:
        made, error = load(worker.results)
    except (EOFError, UnpicklingError):
        raise ChildProcessError("a process that does a part of the work has died") from None
    if error is not None:
        raise error
    return made


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

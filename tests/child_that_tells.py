"""A child process that tells what it was given and what it is left with."""

import sys

from beeldcoach.children import confine


def main(memory, cpu_seconds):
    confine(memory, cpu_seconds)
    print(memory, cpu_seconds)
    if sys.platform != "win32":
        import resource

        limits = (resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_CORE)
        print(*(resource.getrlimit(limit)[0] for limit in limits))

#!/bin/bash
# The scripts hold to ShellCheck's rules.
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." || exit
exec shellcheck -x run test .ci/run setup/in setup/virtual-display setup/*.sh tests/setup/*.sh

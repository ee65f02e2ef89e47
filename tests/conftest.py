"""For all tests: Qt draws into memory, whatever display there is."""

import os

# Before anything imports Qt. A run on a real display sets the variable itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

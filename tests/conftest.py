"""For all tests: Qt draws into memory, whatever display there is, and no test is timed."""

import os

from hypothesis import HealthCheck, settings

# Before anything imports Qt. A run on a real display sets the variable itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

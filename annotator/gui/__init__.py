"""The window: the only place with Qt."""

# Once PySide6 is imported it reads the source of every module imported after it. What is not Qt
# comes first, therefore: that saves a tenth of the time to the first window.
import annotator.domain.commands
import annotator.domain.quantities
import annotator.domain.totals
import annotator.logs
import annotator.settings
import annotator.store.corpus  # noqa: F401

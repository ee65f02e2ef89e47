"""The window: the only place with Qt."""

# Once PySide6 is imported it reads the source of every module imported after it. What is not Qt
# comes first, therefore: that saves a tenth of the time to the first window.
import annotator.domain.asked
import annotator.domain.batches
import annotator.domain.commands
import annotator.domain.contexts
import annotator.domain.quantities
import annotator.domain.remarks
import annotator.domain.runs
import annotator.domain.schema_edits
import annotator.domain.shorthand
import annotator.domain.totals
import annotator.domain.unmarked
import annotator.domain.worth
import annotator.logs
import annotator.settings
import annotator.store.corpus
import annotator.store.schema_changes
import annotator.workflows.batches
import annotator.workflows.ranking  # noqa: F401

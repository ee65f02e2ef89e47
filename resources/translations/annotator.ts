<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>ActionSet</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load text files into the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load all text files of a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the article that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the undecided suggestions of all articles; your work stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write training data, JSONL or a table of all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the corpus is, in numbers and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the work so far, choose a model, look at its errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back, also after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find articles by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestion and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the suggestion, for later runs too; delete the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the rest of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every undecided suggestion of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one token to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one token to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one token to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one token to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one character to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one character to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one token later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the span&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one token earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one token earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the span&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one token later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the figure&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29+, 10-15, ~70, dozens, some, none; or the whole figure: 29+ k civ f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value that the words say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored value becomes what the figure&apos;s words in the text say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the article&apos;s total for an outcome yourself, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the figure&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fields of the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of another figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of its total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure stands on its own again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this was suggested and who changed it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article done and open the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article done or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article done, or not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, rename, recolour, merge and share the labels of this corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment or question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something of the selected words, or of the article; a question flags it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the question here is answered; again: open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the list of comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show when to give the selected span&apos;s label, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin as an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected span with its label&apos;s guideline; again: no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a label or an article by typing a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next undecided suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous undecided suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next span or suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous span or suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of the overlapping spans here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the spans at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the articles in the order in which going over them pays most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, article, figures, fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field, a link or a selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one token to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one token to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one sentence to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one sentence to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one token to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one token to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one sentence to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one sentence to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the figures that it may be part of, and choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the totals, and from there to their figures; pressed there, hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the suggestions, one key each, from article to article until you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: least sure first, or in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order suggestions are walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it undecided and go to the next; it comes again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review newer suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a newer run suggests otherwise; again: in the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List newer suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that newer runs suggest otherwise and nobody has seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One with a low score, whose words are marked otherwise elsewhere, or whose name is longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubtful suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its first letters; then a label&apos;s key marks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unmarked name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody has marked and may have been left out; a label’s key marks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unmarked name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the rest, done, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every undecided suggestion, mark the article done and open the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same text everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where else the selected span’s words stand, in the article or the corpus, to be ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the suggestions of this text and label, to reject them, in later runs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by label and score…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept many suggestions at once, in the article or the corpus, after a look at the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not suggested any more, to be allowed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a word to its name, clause, sentence, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to the paragraph&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to the paragraph&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret one page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to the article&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret to the article&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the paragraph&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the paragraph&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the article&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the article&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place of the words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous place of the words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next casualty figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous casualty figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part without a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next figure that is linked to no other and may be part of a larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part without a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous figure that is linked to no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the article&apos;s figures; type a number, an outcome or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label, values, source, why it was suggested and what happened, beside the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold paragraphs without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a line in their place, or show them again; a click on a line opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: size, lines, font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, line length, spacing and font of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End five characters later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End five characters earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start five characters later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start five characters earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the article&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the article&apos;s text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s text as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through light, dark and the desktop&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the time for each article, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up the time at work on each article, without pauses; it is kept in the corpus only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour in six steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample and show how an article is worked through; once more ends the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: go on to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this step of the tour out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and the parts it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, wherever these words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words so in the whole article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of articles shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is in this state now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>1 paragraph without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} paragraphs without marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributesModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices: a | b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>The same at many places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks   Ctrl+A all or none   A article or corpus   {0} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (A turns from one to the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places are ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,} ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Select a span first: its text is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{0}” as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is marked so wherever it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word here to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are marked so wherever they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject “{0}” as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}. {2} takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} place(s) decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} suggestion(s) rejected, and none suggested again. {1} takes that back, {2} lists what is refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No undecided suggestion is like that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a suggestion first: all like it are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {0:,}, and in later runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0:,} places are listed; begin again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>No newer suggestions are left to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   gone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reviews them   {1} lists all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newer suggestions: {0} in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reviews them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Newer suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a newer run suggests otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: told no more in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Newer suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} changes since somebody looked last. Enter goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0:,} changes since somebody looked last. Enter goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has suggested anything otherwise since somebody looked last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save the chart “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, labels and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, label or article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentActs</name>
    <message>
        <source>{0} comments on the selected words,
or on the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the article as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments  {0}  ?{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentBar</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is commented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words; with a ? at the end it is a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question flags the article until it is resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentSigns</name>
    <message>
        <source>Comments in the margin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentsModel</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveTab</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on 25, 50, 75 and 100 % of your confirmed work and holds each against the same articles. It takes some minutes; nothing is kept but the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little work yet to say what more will bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next 50 articles will bring about +{0:.1f} F1, probably between {1:+.1f} and {2:+.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Corpus overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualties are coded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Casualties coded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting … {0:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Articles (*.txt *.text *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubtful</name>
    <message>
        <source>No suggestion here looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: “{0}” may belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: its score is {0:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: “{0}” is {1} elsewhere here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgeChips</name>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop text files or folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? The sample comes with a tour of six steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorsTab</name>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the suggestions of the pipeline in use against your work, on the articles that a training holds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search errors: words, labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1:,} articles: F1 {2:.1f} exact, {3:.1f} overlapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: {0:.0f} % found, {1:.0f} % exact; least right: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casualty figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P overlapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed divides the articles in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with train.spacy, dev.spacy, labels and config.cfg; only what you have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONL exchange file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of everybody, with suggestions and decisions; another Annotator can load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each casualty figure, with quote, values, article, source and coder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value that the words say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed or suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure of that value can be the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. {0} goes to the next suggestion, {1} to the next span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value that the words say ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {0} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ says {0}: take it · =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number that the words allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest number that the words allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words bound the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one of those counted is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people counted, as written: four civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality or armed group of those counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happened, as the text names it; Down takes the one suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that name who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of source that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firmly the text states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total that this figure is included in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the parts add up, are merely among them, or come on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older figure that this one takes the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mention of the same people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureGestures</name>
    <message>
        <source>These words say no value by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is as its words say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion would do. {0} accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure has to be there first: {0} marks one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the article; {0} marks them as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Figures of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, outcome or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no casualty figures in this article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>Done, {0} suggestion(s) accepted. {1} takes that back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlatHeader</name>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} suggestion(s) accepted. {1} takes that back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The boundary cannot go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other figure that this can be part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is not part of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done. {0} suggestion(s) in it stay undecided: missing in an export.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. {0} suggestion(s) stay undecided: missing in an export. {1} accepts them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is part of {1}, “{2}”?  {3} links · {4}: another · {5}: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every suggestion here is decided. {0}: done, next article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message>
        <source>There is nothing larger to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word cannot be made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelineActs</name>
    <message>
        <source>No example for {0} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has pinned it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelineDialog</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guideline yet: Edit… writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pins the selected span as an example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelineText</name>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Why, and what happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>About the span</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done until then is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>No word near here begins with “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the word that begins with …   Escape: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “{0}”   {1} of {2}   Tab: next · a label&apos;s key marks it · Escape: back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the chosen command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This cannot be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ “{0}” marks words as “{1}”: a label&apos;s key. Press another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ “{0}” belongs to “{1}”. Enter takes it from there; or press another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The settings cannot be stored: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label&apos;s key is part of the corpus&apos;s labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: another key for “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>The new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label’s key: relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>there is no key “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” opens a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” works while text is typed too: take it together with Ctrl or Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{0}”: there is no such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{0}” were left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{0}” were left out: “{1}” belongs to “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” marks “{1}” here and is not the key of “{2}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   (at first {1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels that have no room here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelCounts</name>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Parts of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored and exported; annotations go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beneath a span and where room is dear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline&apos;s own labels that are offered under this one, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to give this label, and when not. In Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningWindow</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning &amp;curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Letters of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;@&lt;/b&gt;actor, &lt;b&gt;in&lt;/b&gt; place, &lt;b&gt;by&lt;/b&gt; source, &lt;b&gt;“&lt;/b&gt;group&lt;b&gt;”&lt;/b&gt;, &lt;b&gt;#&lt;/b&gt; note; &lt;b&gt;of&lt;/b&gt; 29, its total (&lt;b&gt;among&lt;/b&gt;, &lt;b&gt;on&lt;/b&gt;, &lt;b&gt;replaces&lt;/b&gt;, &lt;b&gt;same&lt;/b&gt;); words can be cut short: civ, wound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Suggested: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongSteps</name>
    <message>
        <source>{0:,} suggestions accepted. {1} takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no word here to mark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has a bug: the last action was not carried out. What was stored before is safe.
Copy the report and send it to the makers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsTab</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pipeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions are made by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is to make the suggestions, but is no longer there. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pipeline that came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has been trained here yet; see “Train”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes the suggestions now; undecided ones are renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing on the articles held out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beside {1}, on {2:,} articles that neither learnt from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Gathering names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Marked by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, score {1:.2f}: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, score {1:.2f}: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no casualty figure is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no suggestion is left to decide here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tour is not being shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Refused suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is refused. {0} on a suggestion rejects all like it, and later ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be suggested again; what it had rejected is undecided again (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow “{0}” as {1} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only suggestion that is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} left of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every suggestion is decided. {0}: done, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing newer is left to decide here. {0}: the next article’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the other way ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the review ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPane</name>
    <message>
        <source>Figures and spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures or spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the open article are listed here, with their totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualty figures of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaChoice</name>
    <message>
        <source>Labels to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of this corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put other labels in the place of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans have this label: merge it into another one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {0} is that of “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: being stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1} in the main window takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRenewal</name>
    <message numerus="yes">
        <source>{0} score(s) follow your {1} decisions now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the {0} article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestions here have just been renewed: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light or dark window, or what the desktop says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the article&apos;s text in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a line of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room between the article&apos;s lines, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the article&apos;s text; empty: the window&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold paragraphs without marks away in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, where there is a translation; empty: the desktop&apos;s. To try out translations, &quot;pseudo&quot; brackets and lengthens every text, &quot;mirrored&quot; also runs from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name under which work is stored; empty: the login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the time at work on each article, without pauses over a minute; it is kept in the corpus only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or folder of the spaCy pipeline; empty: the installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for suggestions by itself after loading articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article list is sorted by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the article&apos;s totals are shown above its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard whose columns the totals show: ucdp, acled … or a file of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format that the export dialog offers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention that casualties are charted by, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the division into training and test articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>article {0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} suggestion(s) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} min at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was not stored: its suggestion is no longer made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Whether everything is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which article this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work on this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at work on this article, without pauses. It is kept in the corpus only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is stored stays ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is stored as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The last edit was not stored; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>Starting the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline cannot read article {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays without suggestions; mark it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline&apos;s process has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is stored. “Suggest again” starts it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextActs</name>
    <message>
        <source>There are no casualty figures in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure here is waiting for its total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All paragraphs are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded. {0} or a click on a line opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is part of … Let go on another figure. {1}: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is part of {1}: let go to link. {2}: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding is on; here there is nothing to fold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casualty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combatant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attacker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elderly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belligerent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ACLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airwars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq Body Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCDP GED</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} label(s) written to {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not a span: {0}..{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment has both ends or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a total of one&apos;s own needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the boundary of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure cannot be part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = a list of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts stand in quotes, lists in brackets: outcomes = [&quot;killed&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {{ best = 12 }}, or {0} = {{ low = 12, high = 24 }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[column]], then name = &quot;killed&quot;, outcomes = [&quot;killed&quot;], value = &quot;best&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write there: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot begin a column&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {{ best = &quot;number&quot; }}, or {0} = {{ note = &quot;analyst&quot; }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills “{0}”, which is none of {1}, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is none of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {0}, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” gives no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have whole numbers from 0 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must rise from low to best to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low, best and high must rise: {0}, {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} casualties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} abducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} displaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; a count cannot be below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} should be {1}, not {2!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} should be a list, not {1!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change comment “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the total of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the total of {0} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment needs words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute {0}: a choice, and only one, needs choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a number, like 12 or -3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of label {0} is not one character: {1!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute has no name or no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute {0}: a choice is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {0}: an attribute is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {0} is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {0} is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is what label {1} was called before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge label {0} into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over schema {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is taken: delete or merge a label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a label carries casualty figures cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label with casualty figures and one without cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema keeps one label at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored name has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {0} needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {0} is that of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {0} is that of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline&apos;s {0} is offered under {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no letter or word of this line; a group goes into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can mean {1}: type one letter more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed or injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (no number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ≠ {1} = {2}: {3} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} casualties − {1} killed = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ≠ {1} = {2}: {3} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said again once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said again {0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value, for example 29, 29+, 10–15, ~70, ≤30, dozens or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a value. Examples: 29, 29+, &gt;29, 10–15, ≤30, ~70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large for a count of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most wrong suggestions expected first: the sum of 1 − score over what is undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions of rare labels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles first whose words few other articles have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that nobody has worked on: first those that the pipeline in use has not been over, then by doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles first on which a second pipeline says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of the test part first, both parts in random order: for an unbiased test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an apostrophe was put before what begins like a formula: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is part of a figure that is not confirmed; the link was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total by hand of {0} has no figure, and so no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as plain text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8, read as Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a PDF file, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word, OpenDocument or ZIP file, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an old Word or Excel file, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Rich Text file, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a gzip file, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a database, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8, read as Windows-1252; it may well be in another encoding, look whether the letters are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} control character(s) shown as {1}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or fetch the article again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in UTF-32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no byte-order mark, read as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} damaged place(s) (the first at byte {1}) shown as {2}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is only white space in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor UTF-16 nor Windows-1252 (byte {0:02X} at position {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it opens in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the name is right and the file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} {1} file(s) left out ({2}): name a file to try it as text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file, or it is a link that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read from folders: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a corpus, not an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} hidden file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} corpus file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no article in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it first to work on it, or export it to JSONL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder was already gone through by another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line, or export the corpus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is missing or is not in the form this program stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not what the key says: it was changed after the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline_end is not at the end of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format {0!r} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newer version to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label schema in it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal: {0!r} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal {0!r} lacks its text, label or annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “text”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is {{&quot;id&quot;: …, &quot;text&quot;: …, &quot;date&quot;: …}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date of the form YYYY-MM-DD; the date is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing or not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the article in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {0} at character {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is half a character in it (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or export the corpus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a number in it with thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0!r} is not a pipeline with its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1!r} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a score that is not in 0..1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not lie in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not stand on {0!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1!r} is there twice or has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin {0} is of {1!r}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {0} links {1!r}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text after the date line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the article again, or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a headline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like a web page: its mark-up is part of the text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number in the date line is too long and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into its articles: one file each, or one line each of a .jsonl file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what comes out of it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is over {0}, too long for an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log tells more. Try it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The article list has stopped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{0}” as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject “{0}” as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning curve was not measured: its process has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts were not counted: the counting has ended by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles were not ranked: the ranking has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestions were not evaluated: the process has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export has ended by itself; an earlier export is still as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a whole number; leave it empty if the text gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept {0:,} suggestion(s), mark the article done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0:,} span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was not made: its process has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agency in the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of military and other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that a dateline names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of armed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article below the headline has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked so in {0} of {1} places before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” beside this name, here or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked so before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short for a body named in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words beside this name, here or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on top of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by version {0} of this program, and this is {1}: use that one, choose another pipeline, or train anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline “{0}” is no longer in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder back, or choose another one: Models, under Learning, or “annotator models --back” lead to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one with its id is stored, and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two figures was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is part of another one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure would be part of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this annotator has the same span with this label already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its suggestion is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this annotator has marked the article done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this annotator has given a total for this outcome already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its annotation was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this annotator has pinned the annotation already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Label {1} has {0:,} annotation(s), so it cannot go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge it into another label, or relabel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attribute {1} has a value in {0:,} annotation(s), so it cannot go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it there first, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{1:,} of {0:,} article(s) done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At {0:.1f} a day, as in the last days, the rest will be done on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed spans by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s) confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed figures by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} figure(s) confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) timed; half took up to {1:.1f} min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time per article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long articles take, where you have switched the timing on (View menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualties by the articles&apos; dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day&apos;s articles that you mark done, and when the rest will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many spans you confirmed, by label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many figures you confirmed, by outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What more work would bring, once the learning curve was measured (Ctrl+Shift+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,.0f} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {0}: {1}, summed over articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) without a date left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People killed, injured … over time, once you have confirmed figures in dated articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recogniser alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>F1 {1:.1f} after {0:,} article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{1}: F1 {2:.1f} exact, {3:.1f} overlapping, on {0:,} article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has confirmed no span that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or mark some spans first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) for training and {1:,} for testing with {2}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) with all that was said of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} entity span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is work by {0}: name the one to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or mark some spans, or mark articles done, then export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this corpus is confirmed by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of edits (undo, and when each was made) is not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in this corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one article, so it is in both parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} pending suggestion(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it is the work of other annotators (articles): {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s) not among them: see report.md.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) without confirmed work left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: {0}; the format jsonl carries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} total(s) by hand without a figure left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No casualty figure is confirmed yet: the table has its head only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} row(s) with a cell that begins like a formula: an apostrophe was put before it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} link(s) to figures not confirmed left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scores of figures follow your {0:,} decision(s) on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The words {0} were not learnt: with them, figures are found worse in the articles held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of figures will follow your decisions once there are {1}; there are {0:,} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new word for casualty figures: the rules miss {0:,} of {1:,}, but no word brings three of them without bringing wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new word for casualty figures: the rules find all {0:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualty figures teach words only in articles that are marked done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} line(s) highlighted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} line(s) highlighted, {1:,} bad skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} new article(s) stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>labels that this corpus does not have: {0}; their spans are kept, but cannot be given anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of article {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0:,} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} annotation(s) or suggestion(s) taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} annotation(s) or suggestion(s) known before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0:,} of them not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there: {0} (article {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve is drawn of labels of spans: mark or accept more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The recogniser of entities has {0:,} confirmed span(s) to learn from, and {1:,} to be tested on: {2} and 1 are the fewest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) with work by {1}: {2} are the fewest to learn and to test.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark or accept spans in more articles, and mark them done. Training pays from about 25 articles on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} suggestion(s) decided; {1:.0%} kept as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The {0} most frequent of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing new to keep in a model: the former one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark or accept more persons, places and the like; or casualty figures, in articles that you mark done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” makes the suggestions now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something else of this name, and it is not an earlier model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be written: {0}. The former one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, with room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file of this name, and it is not an earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: this format is a folder of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty, and what is in it is not an earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) in order: {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no second pipeline to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an installed spaCy pipeline, or the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} new suggestion(s) in {1} by {2}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} finding(s) annotated or decided on before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: {0} has been over every article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} decided; score and share differ by {1:.3f} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you accept, change or reject suggestions, by label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you accept, change or reject suggestions, by rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions by pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you accept, change or reject suggestions, by pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1:.0%} of {2:,} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of suggestions kept as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the scores keep their word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether suggestions get better: the share that you accept unchanged, over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often suggestions of each score are right, once you have decided on some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On {0:,} article(s) held out, F1 of what is suggested goes from {1:.1f} to {2:.1f}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {0:,} article(s) held out, F1 of what is suggested would go from {1:.1f} to {2:.1f}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F1 of casualty figures found goes from {0:.1f} to {1:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of casualty figures found would go from {0:.1f} to {1:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Learnt {1} from {0:,} article(s) in {2:.0f} seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is not better: the model was not kept, the former one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few spans to learn {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s) could not be learnt from.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spans that are no entities are found too, F1: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not help to look for spans of {0} so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words for casualty figures: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} “{2}”: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recogniser of names found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of peoples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two peoples joined by a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the lists under this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the full name of a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day and a time of day together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a found name without what does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of weapons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says what was done to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands right beside the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined to a number beside “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of those whom “{0}” speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” describes the people counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is counted, without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with somebody whom “{0}” speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is what is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “{0}” of these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as “{0}” before, the verb left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says what happened to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says it of one person by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of those whom “{0}” speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another count of the same people: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says that they are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” leaves open whether they died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” speaks of their bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” speaks of them by a pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is followed by a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the surname of a person named in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give a folder with some of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put some of {0} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of words: [&quot;one&quot;, &quot;two words&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known; there are {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this file of the vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of lexicons “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files may be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lexicons in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words stand in quotes, lists in brackets: nouns = [&quot;trader&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true or false, [without] has tables like the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes its plural: ox = &quot;oxen&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes numbers above 0 up to 1: number = 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes four forms: slay = [&quot;slays&quot;, &quot;slew&quot;, &quot;slain&quot;, &quot;slaying&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no file of the vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.toml is not TOML: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be taken out: it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there; there are {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: nothing in it is confirmed and it is not marked done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to train on: no confirmed span of this annotator can be an entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or mark some spans first, or name the annotator whose work is to be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder of a trained pipeline or the name of an installed one, or leave the choice out to take the one that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline “{0}” cannot be loaded: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged, or made for another version of spaCy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins or ends with white space; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fall on spaCy&apos;s token boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it overlaps {0} “{1}”, which is the entity; it is in doc.spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not lie in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pipeline has no entity recogniser that could learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a trained pipeline, or leave the choice out to take the installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file or take one of the schemas that come with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no convention “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hue is {0}; the colours are 0 to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label schema “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}; or give the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a label schema: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a convention: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[keys] in the settings is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{0}” are not a list such as [&quot;Ctrl+U&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record refers to another one that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) with wrong counts of what is in them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the search index does not fit the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. Take the latest copy that you have of it; without one, “sqlite3 FILE .recover” may save part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that this program made, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; this change was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again. Everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports a failure; this change was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is full or was taken away, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this corpus; this change was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again when the other one is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the file&apos;s owner for permission, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder (files beside it are needed while it is open), or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that this program made. If it did make this one, it is damaged: take the latest copy that you have of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the folder&apos;s owner for permission, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .corpus file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no corpus of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or import articles to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus was made by a newer version of the program (format {0}; this version reads up to {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then open it again. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus file was moved, replaced or deleted while it was open; this change was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back in its place, or close this corpus and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look into the folder of this corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the corpus cannot be made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} total(s) by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} pinned example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} refused text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be undone: what it changed was changed by someone else since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be redone: what it changed was changed by someone else since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was skipped; do the same again for the step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this corpus cannot be written to: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the folder, or copy the corpus to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file can be made in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This corpus is of an older format, and no copy of it can be made beside it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk or copy it to a folder of your own, then open it again. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all “{0}” as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow “{0}” as {1} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalLine</name>
    <message>
        <source>Outcome of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29, 29+, 10-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the total by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because … (goes into the export)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the total by hand does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter stores it in place of the one worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value takes the total by hand back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total by hand needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason stands beside the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not stored: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>Totals of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose columns are shown: as written, or what a standard makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No casualty figures yet. {0} marks the selected words as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still lacking: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing that is asked for is lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a standard asks for. A click goes to where it is filled in. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○: a suggestion would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilian or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weapon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abducted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. {0} lists all keys, {1} finds anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline is reading the article. In a moment its suggestions appear: dashed lines below the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed lines are suggestions: nobody has vouched for them yet. Press {0} to go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it right? {0} accepts it and goes to the next one. Every decision is stored as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it wrong? {0} rejects it for good; or press the key of the right label, as below the article. Try one of them. {1} takes anything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes to the next casualty figure. {1} puts the keyboard into its value: type another one, such as 30+ for “at least 30”, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures have parts: “29 dead, including four civilians”. On a part press {0}, choose its total with {1}, and press {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have read it all, {0} says so and opens the next article. Only then do words without a mark count as “nothing here”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source> minutes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that the training may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it make the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} done, {1} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept; the model in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning {0} from {1}, {2} held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning spans that are no entities: round {0}, F1 {1:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline in use learns from your work: labels of spans, and words for casualty figures. A fifth of the articles is held out to see whether it got better, and a model that did not is not kept. Labels that you have not used are not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words for casualty figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has a bug and ended; the model in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training&apos;s process was ended, perhaps for want of memory; the model in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 on held-out articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recogniser alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the suggestions are after each round of learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the model is from the training articles, batch by batch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unmarked</name>
    <message>
        <source>No unmarked name or number is left near here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueEntry</name>
    <message>
        <source>Value, or the whole figure in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29, 29+, &gt;29, 10-15, ≤30, ~70, dozens, some, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29+ k civ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fields say, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not stored: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatNext</name>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doubtful suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rare labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unusual articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New since the last model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;agreement of two pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test part, at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second pipeline: its name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no translation for the language “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more, which the log has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else holds; {0} lists the keys in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: entities and casualty figures in news corpora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: {0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for each article is measured, and kept in this corpus only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is no longer measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Warning</name>
    <message>
        <source>Another pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline from elsewhere can run code of its own when it is loaded. Take only one from people you trust. Empty: the pipeline that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an installed pipeline, or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I trust it: let it suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

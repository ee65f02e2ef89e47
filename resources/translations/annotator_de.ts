<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionSet</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Load text files into the corpus</source>
        <translation>Textdateien in den Korpus laden</translation>
    </message>
    <message>
        <source>Open a folder of articles…</source>
        <translation>Ordner mit Artikeln öffnen…</translation>
    </message>
    <message>
        <source>Load all text files of a folder and the folders in it</source>
        <translation>Alle Textdateien eines Ordners und seiner Unterordner laden</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>Load the article that comes with the program</source>
        <translation>Den Artikel laden, der dem Programm beiliegt</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Renew the undecided suggestions of all articles; your work stays as it is</source>
        <translation>Die unentschiedenen Vorschläge aller Artikel erneuern; Ihre Arbeit bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>Arbeit im Hintergrund anhalten</translation>
    </message>
    <message>
        <source>What is stored stays</source>
        <translation>Was gespeichert ist, bleibt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write training data, JSONL or a table of all figures</source>
        <translation>Trainingsdaten, JSONL oder eine Tabelle aller Opferzahlen schreiben</translation>
    </message>
    <message>
        <source>Corpus overview</source>
        <translation>Überblick über den Korpus</translation>
    </message>
    <message>
        <source>How far the corpus is, in numbers and charts</source>
        <translation>Wie weit der Korpus ist, in Zahlen und Diagrammen</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Lernen…</translation>
    </message>
    <message>
        <source>Train on the work so far, choose a model, look at its errors</source>
        <translation>Mit der bisherigen Arbeit trainieren, ein Modell wählen, seine Fehler ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is stored already</source>
        <translation>Alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back, also after a restart</source>
        <translation>Die letzte Änderung zurücknehmen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Search the corpus</source>
        <translation>Im Korpus suchen</translation>
    </message>
    <message>
        <source>Find articles by their words</source>
        <translation>Artikel nach ihren Wörtern suchen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion and go to the next</source>
        <translation>Den Vorschlag annehmen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <translation>Ablehnen oder löschen</translation>
    </message>
    <message>
        <source>Reject the suggestion, for later runs too; delete the span</source>
        <translation>Den Vorschlag ablehnen, auch für spätere Läufe; die Markierung löschen</translation>
    </message>
    <message>
        <source>Accept the rest of the article</source>
        <translation>Den Rest des Artikels annehmen</translation>
    </message>
    <message>
        <source>Accept every undecided suggestion of this article</source>
        <translation>Jeden unentschiedenen Vorschlag dieses Artikels annehmen</translation>
    </message>
    <message>
        <source>End one token to the right</source>
        <translation>Ende ein Token nach rechts</translation>
    </message>
    <message>
        <source>End one token to the left</source>
        <translation>Ende ein Token nach links</translation>
    </message>
    <message>
        <source>Start one token to the left</source>
        <translation>Anfang ein Token nach links</translation>
    </message>
    <message>
        <source>Start one token to the right</source>
        <translation>Anfang ein Token nach rechts</translation>
    </message>
    <message>
        <source>End one character to the right</source>
        <translation>Ende ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>End one character to the left</source>
        <translation>Ende ein Zeichen nach links</translation>
    </message>
    <message>
        <source>Start one character to the left</source>
        <translation>Anfang ein Zeichen nach links</translation>
    </message>
    <message>
        <source>Start one character to the right</source>
        <translation>Anfang ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>End one token later</source>
        <translation>Ende ein Token später</translation>
    </message>
    <message>
        <source>Move the span&apos;s end</source>
        <translation>Das Ende der Markierung verschieben</translation>
    </message>
    <message>
        <source>End one token earlier</source>
        <translation>Ende ein Token früher</translation>
    </message>
    <message>
        <source>Start one token earlier</source>
        <translation>Anfang ein Token früher</translation>
    </message>
    <message>
        <source>Move the span&apos;s start</source>
        <translation>Den Anfang der Markierung verschieben</translation>
    </message>
    <message>
        <source>Start one token later</source>
        <translation>Anfang ein Token später</translation>
    </message>
    <message>
        <source>Type the figure&apos;s value</source>
        <translation>Wert der Zahl eingeben</translation>
    </message>
    <message>
        <source>29+, 10-15, ~70, dozens, some, none; or the whole figure: 29+ k civ f</source>
        <translation>29+, 10-15, ~70, dozens, some, none; oder die ganze Zahl: 29+ k civ f</translation>
    </message>
    <message>
        <source>Take the value that the words say</source>
        <translation>Den Wert nehmen, den die Wörter nennen</translation>
    </message>
    <message>
        <source>The stored value becomes what the figure&apos;s words in the text say</source>
        <translation>Gespeichert wird, was die Wörter im Text sagen</translation>
    </message>
    <message>
        <source>Total by hand…</source>
        <translation>Gesamtzahl von Hand…</translation>
    </message>
    <message>
        <source>Give the article&apos;s total for an outcome yourself, with the reason</source>
        <translation>Die Gesamtzahl des Artikels für eine Folge selbst angeben, mit Begründung</translation>
    </message>
    <message>
        <source>Edit the figure&apos;s fields</source>
        <translation>Felder der Zahl bearbeiten</translation>
    </message>
    <message>
        <source>Go to the fields of the selected span</source>
        <translation>Zu den Feldern der ausgewählten Markierung gehen</translation>
    </message>
    <message>
        <source>Part of another figure…</source>
        <translation>Teil einer anderen Zahl…</translation>
    </message>
    <message>
        <source>Take out of its total</source>
        <translation>Aus der Gesamtzahl lösen</translation>
    </message>
    <message>
        <source>The figure stands on its own again</source>
        <translation>Die Zahl steht wieder für sich</translation>
    </message>
    <message>
        <source>Why, and what happened to it</source>
        <translation>Warum, und was damit geschah</translation>
    </message>
    <message>
        <source>Why this was suggested and who changed it when</source>
        <translation>Warum dies vorgeschlagen wurde und wer es wann geändert hat</translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation>Artikel fertig, nächster</translation>
    </message>
    <message>
        <source>Mark the article done and open the next</source>
        <translation>Den Artikel als fertig kennzeichnen und den nächsten öffnen</translation>
    </message>
    <message>
        <source>Article done or not</source>
        <translation>Artikel fertig oder nicht</translation>
    </message>
    <message>
        <source>Mark the article done, or not done after all</source>
        <translation>Den Artikel als fertig kennzeichnen oder doch als nicht fertig</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Add, rename, recolour, merge and share the labels of this corpus</source>
        <translation>Labels dieses Korpus hinzufügen, umbenennen, färben, zusammenlegen und weitergeben</translation>
    </message>
    <message>
        <source>Comment or question…</source>
        <translation>Kommentar oder Frage…</translation>
    </message>
    <message>
        <source>Say something of the selected words, or of the article; a question flags it</source>
        <translation>Etwas zu den ausgewählten Wörtern oder zum Artikel anmerken; eine Frage kennzeichnet ihn</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>Say that the question here is answered; again: open it again</source>
        <translation>Sagen, dass die Frage hier beantwortet ist; noch einmal: wieder öffnen</translation>
    </message>
    <message>
        <source>Go to the comments</source>
        <translation>Zu den Kommentaren</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of comments</source>
        <translation>Die Tastatur in die Liste der Kommentare setzen</translation>
    </message>
    <message>
        <source>Guideline of the label</source>
        <translation>Richtlinie des Labels</translation>
    </message>
    <message>
        <source>Show when to give the selected span&apos;s label, with examples</source>
        <translation>Zeigen, wann das Label der Markierung zu vergeben ist, mit Beispielen</translation>
    </message>
    <message>
        <source>Pin as an example</source>
        <translation>Als Beispiel anheften</translation>
    </message>
    <message>
        <source>Show the selected span with its label&apos;s guideline; again: no more</source>
        <translation>Die Markierung bei der Richtlinie ihres Labels zeigen; noch einmal: nicht mehr</translation>
    </message>
    <message>
        <source>Go to or do anything…</source>
        <translation>Alles finden, alles tun…</translation>
    </message>
    <message>
        <source>Find a command, a label or an article by typing a few letters</source>
        <translation>Einen Befehl, ein Label oder einen Artikel durch ein paar Buchstaben finden</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Select the next undecided suggestion</source>
        <translation>Den nächsten unentschiedenen Vorschlag auswählen</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Select the previous undecided suggestion</source>
        <translation>Den vorigen unentschiedenen Vorschlag auswählen</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Select the next span or suggestion</source>
        <translation>Die nächste Markierung oder den nächsten Vorschlag auswählen</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Select the previous span or suggestion</source>
        <translation>Die vorige Markierung oder den vorigen Vorschlag auswählen</translation>
    </message>
    <message>
        <source>Next of the overlapping spans here</source>
        <translation>Nächste der sich hier überlappenden Markierungen</translation>
    </message>
    <message>
        <source>Go through the spans at this place</source>
        <translation>Durch die Markierungen an dieser Stelle gehen</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation>Den vorigen Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>What next?…</source>
        <translation>Was zuerst?…</translation>
    </message>
    <message>
        <source>Put the articles in the order in which going over them pays most</source>
        <translation>Die Artikel so ordnen, dass sich das Durchgehen am meisten lohnt</translation>
    </message>
    <message>
        <source>Totals of the article</source>
        <translation>Gesamtzahlen des Artikels</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>List, article, figures, fields</source>
        <translation>Liste, Artikel, Zahlen, Felder</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Anders herum</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Leave a field, a link or a selection</source>
        <translation>Ein Feld, eine Verknüpfung oder eine Auswahl verlassen</translation>
    </message>
    <message>
        <source>Review the suggestions</source>
        <translation>Vorschläge durchsehen</translation>
    </message>
    <message>
        <source>Caret one token to the left</source>
        <translation>Cursor ein Token nach links</translation>
    </message>
    <message>
        <source>Caret one token to the right</source>
        <translation>Cursor ein Token nach rechts</translation>
    </message>
    <message>
        <source>Caret one sentence to the left</source>
        <translation>Cursor einen Satz nach links</translation>
    </message>
    <message>
        <source>Caret one sentence to the right</source>
        <translation>Cursor einen Satz nach rechts</translation>
    </message>
    <message>
        <source>Select one token to the left</source>
        <translation>Ein Token nach links auswählen</translation>
    </message>
    <message>
        <source>Select one token to the right</source>
        <translation>Ein Token nach rechts auswählen</translation>
    </message>
    <message>
        <source>Select one sentence to the left</source>
        <translation>Einen Satz nach links auswählen</translation>
    </message>
    <message>
        <source>Select one sentence to the right</source>
        <translation>Einen Satz nach rechts auswählen</translation>
    </message>
    <message>
        <source>Go through the figures that it may be part of, and choose one</source>
        <translation>Die Zahlen durchgehen, deren Teil sie sein kann, und eine wählen</translation>
    </message>
    <message>
        <source>Go to the totals, and from there to their figures; pressed there, hide them</source>
        <translation>Zu den Gesamtzahlen gehen, und von dort zu ihren Zahlen; dort gedrückt, sie ausblenden</translation>
    </message>
    <message>
        <source>Walk the suggestions, one key each, from article to article until you leave</source>
        <translation>Die Vorschläge durchgehen, jeder eine Taste, von Artikel zu Artikel, bis Sie sie verlassen</translation>
    </message>
    <message>
        <source>Review: least sure first, or in reading order</source>
        <translation>Durchsicht: die unsichersten zuerst oder in Lesereihenfolge</translation>
    </message>
    <message>
        <source>In which order suggestions are walked</source>
        <translation>In welcher Reihenfolge die Vorschläge durchgegangen werden</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>Vorschlag überspringen</translation>
    </message>
    <message>
        <source>Leave it undecided and go to the next; it comes again at the end</source>
        <translation>Ihn unentschieden lassen und weitergehen; er kommt am Ende wieder</translation>
    </message>
    <message>
        <source>Review newer suggestions</source>
        <translation>Neuere Vorschläge durchsehen</translation>
    </message>
    <message>
        <source>What a newer run suggests otherwise; again: in the next article</source>
        <translation>Was ein neuerer Lauf anders vorschlägt; noch einmal: im nächsten Artikel</translation>
    </message>
    <message>
        <source>List newer suggestions…</source>
        <translation>Neuere Vorschläge auflisten…</translation>
    </message>
    <message>
        <source>All that newer runs suggest otherwise and nobody has seen</source>
        <translation>Alles, was neuere Läufe anders vorschlagen und noch niemand gesehen hat</translation>
    </message>
    <message>
        <source>Next doubtful suggestion</source>
        <translation>Nächster zweifelhafter Vorschlag</translation>
    </message>
    <message>
        <source>One with a low score, whose words are marked otherwise elsewhere, or whose name is longer</source>
        <translation>Einer mit niedrigem Score, dessen Wörter anderswo anders markiert sind oder dessen Name länger ist</translation>
    </message>
    <message>
        <source>Previous doubtful suggestion</source>
        <translation>Voriger zweifelhafter Vorschlag</translation>
    </message>
    <message>
        <source>Go to a word…</source>
        <translation>Zu einem Wort gehen…</translation>
    </message>
    <message>
        <source>Type its first letters; then a label&apos;s key marks it</source>
        <translation>Seine ersten Buchstaben eingeben; dann markiert die Taste eines Labels es</translation>
    </message>
    <message>
        <source>Next unmarked name or number</source>
        <translation>Nächster unmarkierter Name, nächste unmarkierte Zahl</translation>
    </message>
    <message>
        <source>What nobody has marked and may have been left out; a label’s key marks it</source>
        <translation>Was niemand markiert hat und vielleicht übersehen wurde; die Taste eines Labels markiert es</translation>
    </message>
    <message>
        <source>Previous unmarked name or number</source>
        <translation>Voriger unmarkierter Name, vorige unmarkierte Zahl</translation>
    </message>
    <message>
        <source>Accept the rest, done, next one</source>
        <translation>Den Rest annehmen, fertig, nächster</translation>
    </message>
    <message>
        <source>Accept every undecided suggestion, mark the article done and open the next</source>
        <translation>Alle unentschiedenen Vorschläge annehmen, den Artikel als fertig kennzeichnen und den nächsten öffnen</translation>
    </message>
    <message>
        <source>Mark the same text everywhere…</source>
        <translation>Denselben Text überall markieren…</translation>
    </message>
    <message>
        <source>Where else the selected span’s words stand, in the article or the corpus, to be ticked</source>
        <translation>Wo die Wörter der Markierung noch stehen, im Artikel oder im Korpus, zum Ankreuzen</translation>
    </message>
    <message>
        <source>Reject all like this…</source>
        <translation>Alle wie diesen ablehnen…</translation>
    </message>
    <message>
        <source>List the suggestions of this text and label, to reject them, in later runs too</source>
        <translation>Die Vorschläge mit diesem Text und Label auflisten, um sie abzulehnen, auch in späteren Läufen</translation>
    </message>
    <message>
        <source>Accept by label and score…</source>
        <translation>Nach Label und Score annehmen…</translation>
    </message>
    <message>
        <source>Accept many suggestions at once, in the article or the corpus, after a look at the list</source>
        <translation>Viele Vorschläge auf einmal annehmen, im Artikel oder im Korpus, nach einem Blick auf die Liste</translation>
    </message>
    <message>
        <source>Refused suggestions…</source>
        <translation>Gesperrte Vorschläge…</translation>
    </message>
    <message>
        <source>What is not suggested any more, to be allowed again</source>
        <translation>Was nicht mehr vorgeschlagen wird, um es wieder zuzulassen</translation>
    </message>
    <message>
        <source>Take in more words</source>
        <translation>Mehr Wörter aufnehmen</translation>
    </message>
    <message>
        <source>From a word to its name, clause, sentence, paragraph</source>
        <translation>Vom Wort zu seinem Namen, Satzteil, Satz, Absatz</translation>
    </message>
    <message>
        <source>Take in fewer words</source>
        <translation>Weniger Wörter aufnehmen</translation>
    </message>
    <message>
        <source>Back to the smaller one</source>
        <translation>Zurück zum kleineren Stück</translation>
    </message>
    <message>
        <source>Caret one line up</source>
        <translation>Cursor eine Zeile nach oben</translation>
    </message>
    <message>
        <source>Caret one line down</source>
        <translation>Cursor eine Zeile nach unten</translation>
    </message>
    <message>
        <source>Caret to the paragraph&apos;s start</source>
        <translation>Cursor zum Anfang des Absatzes</translation>
    </message>
    <message>
        <source>Caret to the paragraph&apos;s end</source>
        <translation>Cursor zum Ende des Absatzes</translation>
    </message>
    <message>
        <source>Caret one page up</source>
        <translation>Cursor eine Seite nach oben</translation>
    </message>
    <message>
        <source>Caret one page down</source>
        <translation>Cursor eine Seite nach unten</translation>
    </message>
    <message>
        <source>Caret to the article&apos;s start</source>
        <translation>Cursor zum Anfang des Artikels</translation>
    </message>
    <message>
        <source>Caret to the article&apos;s end</source>
        <translation>Cursor zum Ende des Artikels</translation>
    </message>
    <message>
        <source>Select one line up</source>
        <translation>Eine Zeile nach oben auswählen</translation>
    </message>
    <message>
        <source>Select one line down</source>
        <translation>Eine Zeile nach unten auswählen</translation>
    </message>
    <message>
        <source>Select to the paragraph&apos;s start</source>
        <translation>Bis zum Anfang des Absatzes auswählen</translation>
    </message>
    <message>
        <source>Select to the paragraph&apos;s end</source>
        <translation>Bis zum Ende des Absatzes auswählen</translation>
    </message>
    <message>
        <source>Select one page up</source>
        <translation>Eine Seite nach oben auswählen</translation>
    </message>
    <message>
        <source>Select one page down</source>
        <translation>Eine Seite nach unten auswählen</translation>
    </message>
    <message>
        <source>Select to the article&apos;s start</source>
        <translation>Bis zum Anfang des Artikels auswählen</translation>
    </message>
    <message>
        <source>Select to the article&apos;s end</source>
        <translation>Bis zum Ende des Artikels auswählen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place of the words to find</source>
        <translation>Zur nächsten Stelle mit den gesuchten Wörtern gehen</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the previous place of the words to find</source>
        <translation>Zur vorigen Stelle mit den gesuchten Wörtern gehen</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>Nächste Zahl</translation>
    </message>
    <message>
        <source>Select the next casualty figure</source>
        <translation>Die nächste Opferzahl auswählen</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>Vorige Zahl</translation>
    </message>
    <message>
        <source>Select the previous casualty figure</source>
        <translation>Die vorige Opferzahl auswählen</translation>
    </message>
    <message>
        <source>Next part without a total</source>
        <translation>Nächster Teil ohne Gesamtzahl</translation>
    </message>
    <message>
        <source>Select the next figure that is linked to no other and may be part of a larger one</source>
        <translation>Die nächste Zahl auswählen, die mit keiner verknüpft ist und Teil einer größeren sein könnte</translation>
    </message>
    <message>
        <source>Previous part without a total</source>
        <translation>Voriger Teil ohne Gesamtzahl</translation>
    </message>
    <message>
        <source>Select the previous figure that is linked to no other</source>
        <translation>Die vorige Zahl auswählen, die mit keiner verknüpft ist</translation>
    </message>
    <message>
        <source>Go to a figure…</source>
        <translation>Zu einer Zahl gehen…</translation>
    </message>
    <message>
        <source>List the article&apos;s figures; type a number, an outcome or a group</source>
        <translation>Die Opferzahlen des Artikels auflisten; eine Zahl, eine Folge oder eine Gruppe eingeben</translation>
    </message>
    <message>
        <source>Card of the span</source>
        <translation>Karte der Markierung</translation>
    </message>
    <message>
        <source>Label, values, source, why it was suggested and what happened, beside the words</source>
        <translation>Label, Werte, Quelle, Grund des Vorschlags und Verlauf, neben den Wörtern</translation>
    </message>
    <message>
        <source>Fold paragraphs without marks</source>
        <translation>Absätze ohne Markierungen einklappen</translation>
    </message>
    <message>
        <source>Show a line in their place, or show them again; a click on a line opens it</source>
        <translation>An ihrer Stelle eine Zeile zeigen, oder sie wieder zeigen; ein Klick auf die Zeile öffnet sie</translation>
    </message>
    <message>
        <source>Reading: size, lines, font</source>
        <translation>Lesen: Größe, Zeilen, Schrift</translation>
    </message>
    <message>
        <source>Text size, line length, spacing and font of the article</source>
        <translation>Textgröße, Zeilenlänge, Abstand und Schrift des Artikels</translation>
    </message>
    <message>
        <source>End five characters later</source>
        <translation>Ende fünf Zeichen später</translation>
    </message>
    <message>
        <source>End five characters earlier</source>
        <translation>Ende fünf Zeichen früher</translation>
    </message>
    <message>
        <source>Start five characters later</source>
        <translation>Anfang fünf Zeichen später</translation>
    </message>
    <message>
        <source>Start five characters earlier</source>
        <translation>Anfang fünf Zeichen früher</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Enlarge the article&apos;s text</source>
        <translation>Den Text des Artikels vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Make the article&apos;s text smaller</source>
        <translation>Den Text des Artikels verkleinern</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>The article&apos;s text as at first</source>
        <translation>Der Text des Artikels wie am Anfang</translation>
    </message>
    <message>
        <source>Light, dark or as the desktop</source>
        <translation>Hell, dunkel oder wie der Desktop</translation>
    </message>
    <message>
        <source>Go through light, dark and the desktop&apos;s choice</source>
        <translation>Zwischen hell, dunkel und der Wahl des Desktops wechseln</translation>
    </message>
    <message>
        <source>Measure the time for each article, or not</source>
        <translation>Zeit je Artikel messen oder nicht</translation>
    </message>
    <message>
        <source>Add up the time at work on each article, without pauses; it is kept in the corpus only</source>
        <translation>Die Arbeitszeit an jedem Artikel zusammenzählen, ohne Pausen; sie bleibt im Korpus</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>Den Bildschirm füllen, und zurück</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation>Jeder Befehl mit seiner Taste</translation>
    </message>
    <message>
        <source>Tour in six steps</source>
        <translation>Rundgang in sechs Schritten</translation>
    </message>
    <message>
        <source>Open the sample and show how an article is worked through; once more ends the tour</source>
        <translation>Das Beispiel öffnen und zeigen, wie ein Artikel bearbeitet wird; noch einmal beendet den Rundgang</translation>
    </message>
    <message>
        <source>Tour: go on to the next step</source>
        <translation>Rundgang: weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Leave this step of the tour out</source>
        <translation>Diesen Schritt des Rundgangs auslassen</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Version and the parts it rests on</source>
        <translation>Version und die Bestandteile, auf denen es beruht</translation>
    </message>
    <message>
        <source>Mark as {0}</source>
        <translation>Als {0} markieren</translation>
    </message>
    <message>
        <source>{0}, wherever these words stand</source>
        <translation>{0}, überall, wo diese Wörter stehen</translation>
    </message>
    <message>
        <source>Mark the same words so in the whole article</source>
        <translation>Dieselben Wörter im ganzen Artikel so markieren</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Number of articles shown</source>
        <translation>Anzahl der gezeigten Artikel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Worth most</source>
        <translation>Lohnendste</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie geladen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>{0} article(s)</source>
        <translation>
            <numerusform>{0} Artikel</numerusform>
            <numerusform>{0} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation>{0:,} von {1:,}</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No article is in this state now.</source>
        <translation>Kein Artikel ist gerade in diesem Zustand.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>question: {0}</source>
        <translation>Frage: {0}</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>1 paragraph without marks</source>
        <translation>1 Absatz ohne Markierungen</translation>
    </message>
    <message>
        <source>{0:,} paragraphs without marks</source>
        <translation>{0:,} Absätze ohne Markierungen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>%1, suggestion</source>
        <translation>%1, Vorschlag</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>AttributesModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stored name</source>
        <translation>Gespeicherter Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Choices: a | b</source>
        <translation>Auswahl: a | b</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>The same at many places</source>
        <translation>Dasselbe an vielen Stellen</translation>
    </message>
    <message>
        <source>Space ticks   Ctrl+A all or none   A article or corpus   {0} leave</source>
        <translation>Leertaste kreuzt an   Strg+A alle oder keine   A Artikel oder Korpus   {0} verlassen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Whole corpus</source>
        <translation>Ganzer Korpus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} (A turns from one to the other)</source>
        <translation>{0} (A wechselt zwischen beiden)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>jedes Label</translation>
    </message>
    <message>
        <source>Close; nothing is changed</source>
        <translation>Schließen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>Score mindestens</translation>
    </message>
    <message>
        <source>score at least</source>
        <translation>Score mindestens</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>How many places are ticked</source>
        <translation>Wie viele Stellen angekreuzt sind</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} ticked</source>
        <translation>{0:,} von {1:,} angekreuzt</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Select a span first: its text is looked for.</source>
        <translation>Erst eine Markierung auswählen: Ihr Text wird gesucht.</translation>
    </message>
    <message>
        <source>Mark “{0}” as {1}</source>
        <translation>„{0}“ als {1} markieren</translation>
    </message>
    <message>
        <source>Mark {0:,}</source>
        <translation>{0:,} markieren</translation>
    </message>
    <message>
        <source>“{0}” is marked so wherever it stands here.</source>
        <translation>„{0}“ ist hier überall schon so markiert.</translation>
    </message>
    <message>
        <source>There is no word here to mark.</source>
        <translation>Hier ist kein Wort, das markiert werden könnte.</translation>
    </message>
    <message>
        <source>These words are marked so wherever they stand here.</source>
        <translation>Diese Wörter sind hier überall schon so markiert.</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Reject “{0}” as {1}</source>
        <translation>„{0}“ als {1} ablehnen</translation>
    </message>
    <message>
        <source>Reject {0:,}</source>
        <translation>{0:,} ablehnen</translation>
    </message>
    <message>
        <source>Looking for places</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <source>{0} in {1}. {2} takes that back.</source>
        <translation>{0} in {1}. {2} nimmt das zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{0} article(s)</source>
        <translation>
            <numerusform>{0} Artikel</numerusform>
            <numerusform>{0} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} place(s) decided</source>
        <translation>
            <numerusform>{0} Stelle entschieden</numerusform>
            <numerusform>{0} Stellen entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} suggestion(s) rejected, and none suggested again. {1} takes that back, {2} lists what is refused.</source>
        <translation>
            <numerusform>{0} Vorschlag abgelehnt und künftig gesperrt. {1} nimmt das zurück, {2} listet das Gesperrte auf.</numerusform>
            <numerusform>{0} Vorschläge abgelehnt und künftig gesperrt. {1} nimmt das zurück, {2} listet das Gesperrte auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No undecided suggestion is like that here.</source>
        <translation>Hier gibt es keinen unentschiedenen Vorschlag dieser Art.</translation>
    </message>
    <message>
        <source>Accept {0:,}</source>
        <translation>{0:,} annehmen</translation>
    </message>
    <message>
        <source>Select a suggestion first: all like it are rejected.</source>
        <translation>Erst einen Vorschlag auswählen: Alle wie er werden abgelehnt.</translation>
    </message>
    <message>
        <source>Reject {0:,}, and in later runs</source>
        <translation>{0:,} ablehnen, auch in späteren Läufen</translation>
    </message>
    <message>
        <source>The first {0:,} places are listed; begin again for the rest.</source>
        <translation>Die ersten {0:,} Stellen sind aufgelistet; für den Rest noch einmal beginnen.</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>No newer suggestions are left to look at.</source>
        <translation>Es sind keine neueren Vorschläge mehr anzusehen.</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>war {0}</translation>
    </message>
    <message>
        <source>Since the last run: {0}</source>
        <translation>Seit dem letzten Lauf: {0}</translation>
    </message>
    <message>
        <source>   gone: {0}</source>
        <translation>   weggefallen: {0}</translation>
    </message>
    <message>
        <source>{0} reviews them   {1} lists all</source>
        <translation>{0} sieht sie durch   {1} listet alle auf</translation>
    </message>
    <message>
        <source>{0:,} new</source>
        <translation>{0:,} neu</translation>
    </message>
    <message>
        <source>{0:,} gone</source>
        <translation>{0:,} weggefallen</translation>
    </message>
    <message>
        <source>{0:,} changed</source>
        <translation>{0:,} geändert</translation>
    </message>
    <message numerus="yes">
        <source>{0} article(s)</source>
        <translation>
            <numerusform>{0} Artikel</numerusform>
            <numerusform>{0} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer suggestions: {0} in {1}.</source>
        <translation>Neuere Vorschläge: {0} in {1}.</translation>
    </message>
    <message>
        <source>{0} reviews them.</source>
        <translation>{0} sieht sie durch.</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Newer suggestions</source>
        <translation>Neuere Vorschläge</translation>
    </message>
    <message>
        <source>What a newer run suggests otherwise</source>
        <translation>Was ein neuerer Lauf anders vorschlägt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen: told no more in this article</source>
        <translation>Gesehen: in diesem Artikel nicht mehr gemeldet</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Newer suggestions</source>
        <translation>Neuere Vorschläge</translation>
    </message>
    <message>
        <source>{0:,} changes since somebody looked last. Enter goes to one.</source>
        <translation>{0:,} Änderungen, seit zuletzt jemand nachgesehen hat. Enter geht zu einer.</translation>
    </message>
    <message>
        <source>The first {0:,} changes since somebody looked last. Enter goes to one.</source>
        <translation>Die ersten {0:,} Änderungen, seit zuletzt jemand nachgesehen hat. Enter geht zu einer.</translation>
    </message>
    <message>
        <source>No run has suggested anything otherwise since somebody looked last.</source>
        <translation>Kein Lauf hat etwas anders vorgeschlagen, seit zuletzt jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save the chart “{0}”</source>
        <translation>Das Diagramm „{0}“ sichern</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm sichern</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Als Bild sichern (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Als Zeichnung sichern (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Die Zahlen sichern (CSV)…</translation>
    </message>
</context>
<context>
    <name>CloseRow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, labels and articles</source>
        <translation>Befehle, Labels und Artikel</translation>
    </message>
    <message>
        <source>Command, label or article</source>
        <translation>Befehl, Label oder Artikel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>CommentActs</name>
    <message>
        <source>{0} comments on the selected words,
or on the article.</source>
        <translation>{0} kommentiert die ausgewählten Wörter
oder den Artikel.</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Zu „{0}“</translation>
    </message>
    <message>
        <source>On the article as a whole</source>
        <translation>Zum Artikel als Ganzem</translation>
    </message>
    <message>
        <source>There is no comment here.</source>
        <translation>Hier ist kein Kommentar.</translation>
    </message>
    <message>
        <source>Open again: {0}</source>
        <translation>Wieder offen: {0}</translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Comments  {0}</source>
        <translation>Kommentare  {0}</translation>
    </message>
    <message>
        <source>Comments  {0}  ?{1}</source>
        <translation>Kommentare  {0}  ?{1}</translation>
    </message>
    <message>
        <source>Comments on the article</source>
        <translation>Kommentare zum Artikel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>CommentBar</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What is commented on</source>
        <translation>Wozu der Kommentar gehört</translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation>Kommentar oder Frage</translation>
    </message>
    <message>
        <source>Words; with a ? at the end it is a question</source>
        <translation>Worte; mit einem ? am Ende ist es eine Frage</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>A question flags the article until it is resolved</source>
        <translation>Eine Frage kennzeichnet den Artikel, bis sie erledigt ist</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>CommentSigns</name>
    <message>
        <source>Comments in the margin</source>
        <translation>Kommentare am Rand</translation>
    </message>
</context>
<context>
    <name>CommentsModel</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>CurveTab</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Trains on 25, 50, 75 and 100 % of your confirmed work and holds each against the same articles. It takes some minutes; nothing is kept but the curve.</source>
        <translation>Trainiert mit 25, 50, 75 und 100 % Ihrer bestätigten Arbeit und misst jedes Ergebnis an denselben Artikeln. Es dauert einige Minuten; behalten wird nur die Kurve.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Messung läuft …</translation>
    </message>
    <message>
        <source>Measuring the learning curve</source>
        <translation>Die Lernkurve wird gemessen</translation>
    </message>
    <message>
        <source>There is too little work yet to say what more will bring.</source>
        <translation>Es ist noch zu wenig getan, um zu sagen, was mehr Arbeit bringt.</translation>
    </message>
    <message>
        <source>The next 50 articles will bring about +{0:.1f} F1, probably between {1:+.1f} and {2:+.1f}.</source>
        <translation>Die nächsten 50 Artikel werden etwa +{0:.1f} F1 bringen, wahrscheinlich zwischen {1:+.1f} und {2:+.1f}.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Corpus overview</source>
        <translation>Überblick über den Korpus</translation>
    </message>
    <message>
        <source>Casualties are coded by</source>
        <translation>Opfer werden gezählt nach</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>&amp;Casualties coded by</source>
        <translation>&amp;Opfer gezählt nach</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zählung läuft …</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Counting … {0:.0%}</source>
        <translation>Zählung läuft … {0:.0%}</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Nicht gezählt.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm sichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gesichert: {0}</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… und {0:,} weitere</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Articles (*.txt *.text *.jsonl);;All files (*)</source>
        <translation>Artikel (*.txt *.text *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Loading articles</source>
        <translation>Artikel werden geladen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Artikel werden geordnet</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
</context>
<context>
    <name>Doubtful</name>
    <message>
        <source>No suggestion here looks wrong.</source>
        <translation>Kein Vorschlag sieht hier falsch aus.</translation>
    </message>
    <message>
        <source>Doubtful: “{0}” may belong to it.</source>
        <translation>Zweifelhaft: „{0}“ gehört vielleicht dazu.</translation>
    </message>
    <message>
        <source>Doubtful: its score is {0:.2f}.</source>
        <translation>Zweifelhaft: Sein Score ist {0:.2f}.</translation>
    </message>
    <message>
        <source>Doubtful: “{0}” is {1} elsewhere here.</source>
        <translation>Zweifelhaft: „{0}“ ist hier anderswo {1}.</translation>
    </message>
</context>
<context>
    <name>EdgeChips</name>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop text files or folders here.</source>
        <translation>Textdateien oder Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>New here? The sample comes with a tour of six steps.</source>
        <translation>Neu hier? Zum Beispiel gehört ein Rundgang in sechs Schritten.</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
</context>
<context>
    <name>ErrorsTab</name>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Holds the suggestions of the pipeline in use against your work, on the articles that a training holds out.</source>
        <translation>Misst die Vorschläge der benutzten Pipeline an Ihrer Arbeit, auf den Artikeln, die ein Training zurückhält.</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>Werte nach Label</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search errors: words, labels</source>
        <translation>Fehler suchen: Wörter, Labels</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Bewertung läuft …</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>{0} on {1:,} articles: F1 {2:.1f} exact, {3:.1f} overlapping.</source>
        <translation>{0} auf {1:,} Artikeln: F1 {2:.1f} genau, {3:.1f} überlappend.</translation>
    </message>
    <message>
        <source>Figures: {0:.0f} % found, {1:.0f} % exact; least right: {2}.</source>
        <translation>Zahlen: {0:.0f} % gefunden, {1:.0f} % genau; am wenigsten richtig: {2}.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>casualty figures</source>
        <translation>Opferzahlen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>P exact</source>
        <translation>P genau</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>P overlapping</source>
        <translation>P überlappend</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Wählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>The same seed divides the articles in the same way.</source>
        <translation>Derselbe Startwert teilt die Artikel auf dieselbe Weise auf.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Schreiben nach</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>spaCy training set</source>
        <translation>Trainingsdaten für spaCy</translation>
    </message>
    <message>
        <source>A folder with train.spacy, dev.spacy, labels and config.cfg; only what you have confirmed.</source>
        <translation>Ein Ordner mit train.spacy, dev.spacy, labels und config.cfg; nur, was Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>JSONL exchange file</source>
        <translation>Austauschdatei JSONL</translation>
    </message>
    <message>
        <source>Everything of everybody, with suggestions and decisions; another Annotator can load it.</source>
        <translation>Alles von allen, mit Vorschlägen und Entscheidungen; ein anderer Annotator kann sie laden.</translation>
    </message>
    <message>
        <source>CSV table of figures</source>
        <translation>Tabelle der Opferzahlen (CSV)</translation>
    </message>
    <message>
        <source>One row for each casualty figure, with quote, values, article, source and coder.</source>
        <translation>Eine Zeile je Opferzahl, mit Zitat, Werten, Artikel, Quelle und Bearbeiter.</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why it was suggested</source>
        <translation>Warum es vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>Wörter im Text</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>Was die Wörter sagen</translation>
    </message>
    <message>
        <source>Take the value that the words say</source>
        <translation>Den Wert nehmen, den die Wörter nennen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Confirmed or suggested</source>
        <translation>Bestätigt oder vorgeschlagen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>no figure of that value can be the other one.</source>
        <translation>keine Zahl mit diesem Wert kann die andere sein.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Nothing is selected. {0} goes to the next suggestion, {1} to the next span.</source>
        <translation>Nichts ist ausgewählt. {0} geht zum nächsten Vorschlag, {1} zur nächsten Markierung.</translation>
    </message>
    <message>
        <source>Take the value that the words say ({0})</source>
        <translation>Den Wert nehmen, den die Wörter nennen ({0})</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Eingrenzung</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dieselbe wie</translation>
    </message>
    <message>
        <source>● confirmed</source>
        <translation>● bestätigt</translation>
    </message>
    <message>
        <source>○ suggestion</source>
        <translation>○ Vorschlag</translation>
    </message>
    <message>
        <source>says {0} ✓</source>
        <translation>sagt {0} ✓</translation>
    </message>
    <message>
        <source>≠ says {0}: take it · =</source>
        <translation>≠ sagt {0}: übernehmen · =</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Vague words</source>
        <translation>Vage Wörter</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verneint</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The least number that the words allow</source>
        <translation>Die kleinste Zahl, die die Wörter zulassen</translation>
    </message>
    <message>
        <source>The likeliest number</source>
        <translation>Die wahrscheinlichste Zahl</translation>
    </message>
    <message>
        <source>The greatest number that the words allow</source>
        <translation>Die größte Zahl, die die Wörter zulassen</translation>
    </message>
    <message>
        <source>How the words bound the number</source>
        <translation>Wie die Wörter die Zahl eingrenzen</translation>
    </message>
    <message>
        <source>What one of those counted is</source>
        <translation>Was ein Gezähltes ist</translation>
    </message>
    <message>
        <source>The people counted, as written: four civilians</source>
        <translation>Die gezählten Menschen, wie geschrieben: four civilians</translation>
    </message>
    <message>
        <source>Nationality or armed group of those counted</source>
        <translation>Nationalität oder bewaffnete Gruppe der Gezählten</translation>
    </message>
    <message>
        <source>Where it happened, as the text names it; Down takes the one suggested</source>
        <translation>Wo es geschah, wie der Text es nennt; Pfeil nach unten nimmt den vorgeschlagenen Ort</translation>
    </message>
    <message>
        <source>The words that name who says so</source>
        <translation>Die Wörter, die nennen, wer es sagt</translation>
    </message>
    <message>
        <source>What kind of source that is</source>
        <translation>Was für eine Quelle das ist</translation>
    </message>
    <message>
        <source>How firmly the text states it</source>
        <translation>Wie fest der Text es behauptet</translation>
    </message>
    <message>
        <source>Which events are counted</source>
        <translation>Welche Ereignisse gezählt werden</translation>
    </message>
    <message>
        <source>The total that this figure is included in</source>
        <translation>Die Gesamtzahl, in der diese Zahl enthalten ist</translation>
    </message>
    <message>
        <source>Whether the parts add up, are merely among them, or come on top</source>
        <translation>Ob die Teile sich addieren, nur darunter sind oder hinzukommen</translation>
    </message>
    <message>
        <source>An older figure that this one takes the place of</source>
        <translation>Eine ältere Zahl, an deren Stelle diese tritt</translation>
    </message>
    <message>
        <source>Another mention of the same people</source>
        <translation>Eine andere Erwähnung derselben Menschen</translation>
    </message>
</context>
<context>
    <name>FigureGestures</name>
    <message>
        <source>These words say no value by themselves.</source>
        <translation>Diese Wörter nennen für sich keinen Wert.</translation>
    </message>
    <message>
        <source>The figure is as its words say.</source>
        <translation>Die Zahl ist so, wie die Wörter sagen.</translation>
    </message>
    <message>
        <source>A suggestion would do. {0} accepts it.</source>
        <translation>Ein Vorschlag würde genügen. {0} nimmt ihn an.</translation>
    </message>
    <message>
        <source>A figure has to be there first: {0} marks one.</source>
        <translation>Erst muss eine Opferzahl da sein: {0} markiert eine.</translation>
    </message>
    <message>
        <source>Select the words in the article; {0} marks them as {1}.</source>
        <translation>Die Wörter im Artikel auswählen; {0} markiert sie als {1}.</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Figures of the article</source>
        <translation>Opferzahlen des Artikels</translation>
    </message>
    <message>
        <source>Number, outcome or group</source>
        <translation>Zahl, Folge oder Gruppe</translation>
    </message>
    <message>
        <source>There are no casualty figures in this article.</source>
        <translation>In diesem Artikel sind keine Opferzahlen.</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Wer, wann</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Words to find in the article</source>
        <translation>Wörter, die im Artikel gesucht werden</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Anzahl der Fundstellen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation>{0:,} von {1:,}</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message numerus="yes">
        <source>Done, {0} suggestion(s) accepted. {1} takes that back.</source>
        <translation>
            <numerusform>Fertig, {0} Vorschlag angenommen. {1} nimmt das zurück.</numerusform>
            <numerusform>Fertig, {0} Vorschläge angenommen. {1} nimmt das zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlatHeader</name>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>In diesem Artikel ist kein Vorschlag mehr übrig.</translation>
    </message>
    <message numerus="yes">
        <source>{0} suggestion(s) accepted. {1} takes that back.</source>
        <translation>
            <numerusform>{0} Vorschlag angenommen. {1} nimmt das zurück.</numerusform>
            <numerusform>{0} Vorschläge angenommen. {1} nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The boundary cannot go further.</source>
        <translation>Weiter kann die Grenze nicht.</translation>
    </message>
    <message>
        <source>There is no other figure that this can be part of.</source>
        <translation>Es gibt keine andere Zahl, deren Teil diese sein könnte.</translation>
    </message>
    <message>
        <source>This figure is not part of another.</source>
        <translation>Diese Zahl ist nicht Teil einer anderen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message numerus="yes">
        <source>Done. {0} suggestion(s) in it stay undecided: missing in an export.</source>
        <translation>
            <numerusform>Fertig. {0} Vorschlag darin bleibt unentschieden: Er fehlt im Export.</numerusform>
            <numerusform>Fertig. {0} Vorschläge darin bleiben unentschieden: Sie fehlen im Export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. {0} suggestion(s) stay undecided: missing in an export. {1} accepts them.</source>
        <translation>
            <numerusform>Fertig. {0} Vorschlag bleibt unentschieden: Er fehlt im Export. {1} nimmt ihn an.</numerusform>
            <numerusform>Fertig. {0} Vorschläge bleiben unentschieden: Sie fehlen im Export. {1} nimmt sie an.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is part of {1}, “{2}”?  {3} links · {4}: another · {5}: leave</source>
        <translation>{0} ist Teil von {1}, „{2}“?  {3} verknüpft · {4}: eine andere · {5}: verlassen</translation>
    </message>
    <message>
        <source>Every suggestion here is decided. {0}: done, next article.</source>
        <translation>Alle Vorschläge hier sind entschieden. {0}: fertig, nächster Artikel.</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message>
        <source>There is nothing larger to take in.</source>
        <translation>Es gibt nichts Größeres, das aufzunehmen wäre.</translation>
    </message>
    <message>
        <source>One word cannot be made smaller.</source>
        <translation>Ein einzelnes Wort lässt sich nicht verkleinern.</translation>
    </message>
</context>
<context>
    <name>GuidelineActs</name>
    <message>
        <source>No example for {0} any more.</source>
        <translation>Kein Beispiel für {0} mehr.</translation>
    </message>
    <message>
        <source>Pinned for {0}.</source>
        <translation>Angeheftet für {0}.</translation>
    </message>
    <message>
        <source>Somebody else has pinned it.</source>
        <translation>Jemand anders hat es angeheftet.</translation>
    </message>
</context>
<context>
    <name>GuidelineDialog</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Guideline: {0}</source>
        <translation>Richtlinie: {0}</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>There is no guideline yet: Edit… writes one.</source>
        <translation>Es gibt noch keine Richtlinie: „Bearbeiten…“ schreibt eine.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>lösen</translation>
    </message>
    <message>
        <source>{0} pins the selected span as an example.</source>
        <translation>{0} heftet die ausgewählte Markierung als Beispiel an.</translation>
    </message>
</context>
<context>
    <name>GuidelineText</name>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>gone</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Why, and what happened to it</source>
        <translation>Warum, und was damit geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>Noch hat niemand darüber entschieden.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>About the span</source>
        <translation>Über die Markierung</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>Weinrot</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. What was done until then is stored.</source>
        <translation>Angehalten. Was bis dahin getan war, ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>No word near here begins with “{0}”.</source>
        <translation>In der Nähe beginnt kein Wort mit „{0}“.</translation>
    </message>
    <message>
        <source>Go to the word that begins with …   Escape: back</source>
        <translation>Zum Wort gehen, das beginnt mit …   Escape: zurück</translation>
    </message>
    <message>
        <source>Go to “{0}”   {1} of {2}   Tab: next · a label&apos;s key marks it · Escape: back</source>
        <translation>Zu „{0}“ gehen   {1} von {2}   Tab: nächstes · die Taste eines Labels markiert es · Escape: zurück</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>What can be done with the chosen command</source>
        <translation>Was mit dem gewählten Befehl geschehen kann</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;Weitere hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Escape leaves it as it is.</source>
        <translation>Die neue Taste für „{0}“ drücken. Escape lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>⚠ This cannot be: {0}.</source>
        <translation>⚠ Das geht nicht: {0}.</translation>
    </message>
    <message>
        <source>⚠ “{0}” marks words as “{1}”: a label&apos;s key. Press another.</source>
        <translation>⚠ „{0}“ markiert Wörter als „{1}“: die Taste eines Labels. Eine andere drücken.</translation>
    </message>
    <message>
        <source>⚠ “{0}” belongs to “{1}”. Enter takes it from there; or press another.</source>
        <translation>⚠ „{0}“ gehört zu „{1}“. Enter nimmt sie dort weg; oder eine andere drücken.</translation>
    </message>
    <message>
        <source>⚠ The settings cannot be stored: {0}</source>
        <translation>⚠ Die Einstellungen können nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Einen Befehl wählen, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>A label&apos;s key is part of the corpus&apos;s labels.</source>
        <translation>Die Taste eines Labels gehört zu den Labels des Korpus.</translation>
    </message>
    <message>
        <source>Enter: another key for “{0}”.</source>
        <translation>Enter: eine andere Taste für „{0}“.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Die neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>den Rest</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>label’s key: relabel</source>
        <translation>Taste des Labels: umbenennen</translation>
    </message>
    <message>
        <source>open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>there is no key “{0}”</source>
        <translation>es gibt keine Taste „{0}“</translation>
    </message>
    <message>
        <source>“{0}” opens a menu</source>
        <translation>„{0}“ öffnet ein Menü</translation>
    </message>
    <message>
        <source>“{0}” works while text is typed too: take it together with Ctrl or Alt</source>
        <translation>„{0}“ wirkt auch beim Schreiben: zusammen mit Strg oder Alt nehmen</translation>
    </message>
    <message>
        <source>Keys for “{0}”: there is no such action.</source>
        <translation>Tasten für „{0}“: Einen solchen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>Keys for “{0}” were left out: {1}.</source>
        <translation>Tasten für „{0}“ wurden ausgelassen: {1}.</translation>
    </message>
    <message>
        <source>Keys for “{0}” were left out: “{1}” belongs to “{2}”.</source>
        <translation>Tasten für „{0}“ wurden ausgelassen: „{1}“ gehört zu „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” marks “{1}” here and is not the key of “{2}” any more.</source>
        <translation>„{0}“ markiert hier „{1}“ und ist nicht mehr die Taste von „{2}“.</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0}   (at first {1})</source>
        <translation>{0}   (zuerst {1})</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>The labels that have no room here</source>
        <translation>Die Labels, für die hier kein Platz ist</translation>
    </message>
</context>
<context>
    <name>LabelCounts</name>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Parts of a label</source>
        <translation>Teile eines Labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stored name</source>
        <translation>Gespeicherter Name</translation>
    </message>
    <message>
        <source>What is stored and exported; annotations go along</source>
        <translation>Was gespeichert und exportiert wird; Annotationen gehen mit</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Shown beneath a span and where room is dear</source>
        <translation>Steht unter einer Markierung und wo wenig Platz ist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Suggested from</source>
        <translation>Vorgeschlagen aus</translation>
    </message>
    <message>
        <source>The pipeline&apos;s own labels that are offered under this one, with commas</source>
        <translation>Die Labels der Pipeline, die unter diesem angeboten werden, mit Kommas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>Beispiele, eines je Zeile</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Attributes of the label</source>
        <translation>Attribute des Labels</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Attribut löschen</translation>
    </message>
    <message>
        <source>Guideline, in Markdown</source>
        <translation>Richtlinie, in Markdown</translation>
    </message>
    <message>
        <source>When to give this label, and when not. In Markdown.</source>
        <translation>Wann dieses Label zu vergeben ist, und wann nicht. In Markdown.</translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation>Bild einfügen…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Attribute {0}</source>
        <translation>Attribut {0}</translation>
    </message>
</context>
<context>
    <name>LabelsModel</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
</context>
<context>
    <name>LearningWindow</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>Learning &amp;curve</source>
        <translation>&amp;Lernkurve</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Letters of the line</source>
        <translation>Buchstaben der Zeile</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>&lt;b&gt;@&lt;/b&gt;actor, &lt;b&gt;in&lt;/b&gt; place, &lt;b&gt;by&lt;/b&gt; source, &lt;b&gt;“&lt;/b&gt;group&lt;b&gt;”&lt;/b&gt;, &lt;b&gt;#&lt;/b&gt; note; &lt;b&gt;of&lt;/b&gt; 29, its total (&lt;b&gt;among&lt;/b&gt;, &lt;b&gt;on&lt;/b&gt;, &lt;b&gt;replaces&lt;/b&gt;, &lt;b&gt;same&lt;/b&gt;); words can be cut short: civ, wound</source>
        <translation>&lt;b&gt;@&lt;/b&gt;Akteur, &lt;b&gt;in&lt;/b&gt; Ort, &lt;b&gt;by&lt;/b&gt; Quelle, &lt;b&gt;“&lt;/b&gt;Gruppe&lt;b&gt;”&lt;/b&gt;, &lt;b&gt;#&lt;/b&gt; Notiz; &lt;b&gt;of&lt;/b&gt; 29, ihre Gesamtzahl (&lt;b&gt;among&lt;/b&gt;, &lt;b&gt;on&lt;/b&gt;, &lt;b&gt;replaces&lt;/b&gt;, &lt;b&gt;same&lt;/b&gt;); Wörter können abgekürzt werden: civ, wound</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Suggested: {0}</source>
        <translation>Vorgeschlagen: {0}</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>Art des Teils</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>addiert sich</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dieselbe wie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>LongSteps</name>
    <message>
        <source>{0:,} suggestions accepted. {1} takes that back.</source>
        <translation>{0:,} Vorschläge angenommen. {1} nimmt das zurück.</translation>
    </message>
    <message>
        <source>Wait a moment: {0}.</source>
        <translation>Einen Augenblick: {0}.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>low</source>
        <translation>min</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>high</source>
        <translation>max</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Berichtet als</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no word here to mark.</source>
        <translation>Hier ist kein Wort, das markiert werden könnte.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>The program has a bug: the last action was not carried out. What was stored before is safe.
Copy the report and send it to the makers.</source>
        <translation>Das Programm hat einen Fehler: Die letzte Handlung wurde nicht ausgeführt. Was vorher gespeichert war, ist sicher.
Bitte den Bericht kopieren und an die Hersteller senden.</translation>
    </message>
</context>
<context>
    <name>ModelsTab</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Let it suggest</source>
        <translation>Vorschlagen lassen</translation>
    </message>
    <message>
        <source>Compare with the one in use</source>
        <translation>Mit dem benutzten vergleichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Another pipeline…</source>
        <translation>Andere Pipeline…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>F1, before → after</source>
        <translation>F1, vorher → nachher</translation>
    </message>
    <message>
        <source>Suggestions are made by {0}.</source>
        <translation>Vorschläge macht {0}.</translation>
    </message>
    <message>
        <source>{0} is to make the suggestions, but is no longer there. Choose one.</source>
        <translation>{0} soll die Vorschläge machen, ist aber nicht mehr da. Bitte eines wählen.</translation>
    </message>
    <message>
        <source>the pipeline that came with the program</source>
        <translation>die Pipeline, die dem Programm beiliegt</translation>
    </message>
    <message>
        <source>No model has been trained here yet; see “Train”.</source>
        <translation>Hier wurde noch kein Modell trainiert; siehe „Trainieren“.</translation>
    </message>
    <message>
        <source>It makes the suggestions now; undecided ones are renewed.</source>
        <translation>Es macht jetzt die Vorschläge; unentschiedene werden erneuert.</translation>
    </message>
    <message>
        <source>There is no pipeline to go back to.</source>
        <translation>Es gibt keine Pipeline, zu der man zurückkönnte.</translation>
    </message>
    <message>
        <source>Comparing on the articles held out …</source>
        <translation>Vergleich auf den zurückgehaltenen Artikeln läuft …</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Vergleich zweier Modelle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>F1 in use</source>
        <translation>F1 des benutzten</translation>
    </message>
    <message>
        <source>F1 of the other</source>
        <translation>F1 des anderen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{0} beside {1}, on {2:,} articles that neither learnt from here.</source>
        <translation>{0} neben {1}, auf {2:,} Artikeln, von denen keines hier gelernt hat.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Gathering names</source>
        <translation>Namen werden gesammelt</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Marked by {0}.</source>
        <translation>Markiert von {0}.</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Suggested, score {1:.2f}: {0}</source>
        <translation>Vorgeschlagen, Score {1:.2f}: {0}</translation>
    </message>
    <message>
        <source>Accepted, score {1:.2f}: {0}</source>
        <translation>Angenommen, Score {1:.2f}: {0}</translation>
    </message>
    <message>
        <source>Pipeline: {0}</source>
        <translation>Pipeline: {0}</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>„{0}“ geht jetzt nicht: {1}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture cannot be read: {0}.</source>
        <translation>Dieses Bild kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Eine PNG- oder JPEG-Datei wählen.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>wie das Fenster</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no article is open</source>
        <translation>es ist kein Artikel offen</translation>
    </message>
    <message>
        <source>no span is selected</source>
        <translation>es ist keine Markierung ausgewählt</translation>
    </message>
    <message>
        <source>no casualty figure is selected</source>
        <translation>es ist keine Opferzahl ausgewählt</translation>
    </message>
    <message>
        <source>no suggestion is left to decide here</source>
        <translation>hier ist kein Vorschlag mehr zu entscheiden</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>es wurde nichts zurückgenommen</translation>
    </message>
    <message>
        <source>nothing runs in the background</source>
        <translation>im Hintergrund läuft nichts</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>es ist nichts ausgewählt</translation>
    </message>
    <message>
        <source>the tour is not being shown</source>
        <translation>der Rundgang wird nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Refused suggestions</source>
        <translation>Gesperrte Vorschläge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>Nothing is refused. {0} on a suggestion rejects all like it, and later ones.</source>
        <translation>Nichts ist gesperrt. {0} auf einem Vorschlag lehnt alle gleichen ab, auch spätere.</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>It may be suggested again; what it had rejected is undecided again (Delete)</source>
        <translation>Es darf wieder vorgeschlagen werden; was damit abgelehnt war, ist wieder unentschieden (Entf)</translation>
    </message>
    <message>
        <source>Allow “{0}” as {1} again</source>
        <translation>„{0}“ als {1} wieder zulassen</translation>
    </message>
    <message>
        <source>Done: {0}.</source>
        <translation>Erledigt: {0}.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>No suggestions are left in this article.</source>
        <translation>In diesem Artikel ist kein Vorschlag mehr übrig.</translation>
    </message>
    <message>
        <source>This is the only suggestion that is left.</source>
        <translation>Das ist der einzige Vorschlag, der noch übrig ist.</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>Warum es vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Durchsicht verlassen</translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation>{0:,} von {1:,}</translation>
    </message>
    <message>
        <source>{0:,} left of {1:,}</source>
        <translation>noch {0:,} von {1:,}</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <translation>{0} geht weiter</translation>
    </message>
    <message>
        <source>Every suggestion is decided. {0}: done, next article</source>
        <translation>Alle Vorschläge sind entschieden. {0}: fertig, nächster Artikel</translation>
    </message>
    <message>
        <source>Nothing newer is left to decide here. {0}: the next article’s</source>
        <translation>Hier ist nichts Neueres mehr zu entscheiden. {0}: das des nächsten Artikels</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>unsicherste zuerst</translation>
    </message>
    <message>
        <source>reading order</source>
        <translation>Lesereihenfolge</translation>
    </message>
    <message>
        <source>Walk the other way ({0})</source>
        <translation>Andere Reihenfolge ({0})</translation>
    </message>
    <message>
        <source>Leave the review ({0})</source>
        <translation>Durchsicht verlassen ({0})</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
        <source>score {0:.2f}</source>
        <translation>Score {0:.2f}</translation>
    </message>
    <message>
        <source>{0:,} skipped</source>
        <translation>{0:,} übersprungen</translation>
    </message>
</context>
<context>
    <name>RightPane</name>
    <message>
        <source>Figures and spans</source>
        <translation>Zahlen und Markierungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Figures or spans</source>
        <translation>Zahlen oder Markierungen</translation>
    </message>
    <message>
        <source>The figures of the open article are listed here, with their totals.</source>
        <translation>Hier stehen die Zahlen des geöffneten Artikels mit ihren Gesamtzahlen.</translation>
    </message>
    <message>
        <source>Fields of the selected span</source>
        <translation>Felder der ausgewählten Markierung</translation>
    </message>
    <message>
        <source>Figures  {0}</source>
        <translation>Zahlen  {0}</translation>
    </message>
    <message>
        <source>Spans  {0}</source>
        <translation>Markierungen  {0}</translation>
    </message>
    <message>
        <source>Casualty figures of the article</source>
        <translation>Opferzahlen des Artikels</translation>
    </message>
    <message>
        <source>Spans of the article</source>
        <translation>Markierungen des Artikels</translation>
    </message>
</context>
<context>
    <name>SchemaChoice</name>
    <message>
        <source>Labels to begin with</source>
        <translation>Labels für den Anfang</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Labels (*.toml)</source>
        <translation>Labels (*.toml)</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of this corpus</source>
        <translation>Labels dieses Korpus</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put other labels in the place of these</source>
        <translation>Andere Labels an die Stelle von diesen setzen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei sichern…</translation>
    </message>
    <message>
        <source>Spans have this label: merge it into another one instead</source>
        <translation>Markierungen haben dieses Label: stattdessen mit einem anderen zusammenlegen</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Labels (*.toml)</source>
        <translation>Labels (*.toml)</translation>
    </message>
    <message>
        <source>Take over labels</source>
        <translation>Labels übernehmen</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Labels sichern</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Geschrieben nach {0}.</translation>
    </message>
    <message>
        <source>The key {0} is that of “{1}”.</source>
        <translation>Die Taste {0} gehört zu „{1}“.</translation>
    </message>
    <message>
        <source>Wait a moment: {0}.</source>
        <translation>Einen Augenblick: {0}.</translation>
    </message>
    <message>
        <source>{0}: being stored.</source>
        <translation>{0}: wird gespeichert.</translation>
    </message>
    <message>
        <source>{0}. {1} in the main window takes it back.</source>
        <translation>{0}. {1} im Hauptfenster nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ScoreRenewal</name>
    <message numerus="yes">
        <source>{0} score(s) follow your {1} decisions now.</source>
        <translation>
            <numerusform>{0} Score folgt jetzt Ihren {1} Entscheidungen.</numerusform>
            <numerusform>{0} Scores folgen jetzt Ihren {1} Entscheidungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>This is the {0} article of the list.</source>
        <translation>Das ist der {0} Artikel der Liste.</translation>
    </message>
    <message>
        <source>The suggestions here have just been renewed: look again.</source>
        <translation>Die Vorschläge hier wurden gerade erneuert: bitte noch einmal hinsehen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Wiederhergestellt: {0}.</translation>
    </message>
    <message>
        <source>Wait a moment: {0}.</source>
        <translation>Einen Augenblick: {0}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light or dark window, or what the desktop says.</source>
        <translation>Helles oder dunkles Fenster, oder wie der Desktop.</translation>
    </message>
    <message>
        <source>Height of the article&apos;s text in pixels.</source>
        <translation>Höhe des Artikeltextes in Pixeln.</translation>
    </message>
    <message>
        <source>Characters in a line of the article.</source>
        <translation>Zeichen in einer Zeile des Artikels.</translation>
    </message>
    <message>
        <source>Room between the article&apos;s lines, in percent.</source>
        <translation>Platz zwischen den Zeilen des Artikels, in Prozent.</translation>
    </message>
    <message>
        <source>Font of the article&apos;s text; empty: the window&apos;s.</source>
        <translation>Schrift des Artikeltextes; leer: die des Fensters.</translation>
    </message>
    <message>
        <source>Fold paragraphs without marks away in the article.</source>
        <translation>Absätze ohne Markierungen im Artikel einklappen.</translation>
    </message>
    <message>
        <source>Language of the window, where there is a translation; empty: the desktop&apos;s. To try out translations, &quot;pseudo&quot; brackets and lengthens every text, &quot;mirrored&quot; also runs from right to left.</source>
        <translation>Sprache des Fensters, wo es eine Übersetzung gibt; leer: die des Desktops. Um Übersetzungen zu erproben, setzt „pseudo“ jeden Text in Klammern und verlängert ihn, „mirrored“ läuft außerdem von rechts nach links.</translation>
    </message>
    <message>
        <source>Name under which work is stored; empty: the login name.</source>
        <translation>Name, unter dem Arbeit gespeichert wird; leer: der Anmeldename.</translation>
    </message>
    <message>
        <source>Measure the time at work on each article, without pauses over a minute; it is kept in the corpus only.</source>
        <translation>Die Arbeitszeit an jedem Artikel messen, ohne Pausen von mehr als einer Minute; sie bleibt im Korpus.</translation>
    </message>
    <message>
        <source>Name or folder of the spaCy pipeline; empty: the installed one.</source>
        <translation>Name oder Ordner der spaCy-Pipeline; leer: die installierte.</translation>
    </message>
    <message>
        <source>Look for suggestions by itself after loading articles.</source>
        <translation>Nach dem Laden von Artikeln von selbst nach Vorschlägen suchen.</translation>
    </message>
    <message>
        <source>What the article list is sorted by.</source>
        <translation>Wonach die Artikelliste geordnet ist.</translation>
    </message>
    <message>
        <source>Whether the article&apos;s totals are shown above its figures.</source>
        <translation>Ob die Gesamtzahlen des Artikels über seinen Zahlen stehen.</translation>
    </message>
    <message>
        <source>Standard whose columns the totals show: ucdp, acled … or a file of one&apos;s own.</source>
        <translation>Standard, dessen Spalten die Gesamtzahlen zeigen: ucdp, acled … oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>Format that the export dialog offers first.</source>
        <translation>Format, das der Exportdialog zuerst anbietet.</translation>
    </message>
    <message>
        <source>Convention that casualties are charted by, by its name.</source>
        <translation>Konvention, nach der Opfer in Diagrammen gezählt werden, mit ihrem Namen.</translation>
    </message>
    <message>
        <source>Seed of the division into training and test articles.</source>
        <translation>Startwert der Aufteilung in Trainings- und Testartikel.</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>article {0:,} of {1:,}</source>
        <translation>Artikel {0:,} von {1:,}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message numerus="yes">
        <source>{0} suggestion(s) to decide</source>
        <translation>
            <numerusform>{0} Vorschlag zu entscheiden</numerusform>
            <numerusform>{0} Vorschläge zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} min at work</source>
        <translation>{0} min Arbeit</translation>
    </message>
    <message>
        <source>“{0}” was not stored: its suggestion is no longer made.</source>
        <translation>„{0}“ wurde nicht gespeichert: Den Vorschlag dazu gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>SpansModel</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Whether everything is stored</source>
        <translation>Ob alles gespeichert ist</translation>
    </message>
    <message>
        <source>Which article this is</source>
        <translation>Welcher Artikel das ist</translation>
    </message>
    <message>
        <source>Time at work on this article</source>
        <translation>Arbeitszeit an diesem Artikel</translation>
    </message>
    <message>
        <source>The time at work on this article, without pauses. It is kept in the corpus only.</source>
        <translation>Die Arbeitszeit an diesem Artikel, ohne Pausen. Sie bleibt im Korpus.</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Was gerade geschah</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Fortschritt der Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>Arbeit im Hintergrund anhalten</translation>
    </message>
    <message>
        <source>Stop; what is stored stays ({0})</source>
        <translation>Anhalten; was gespeichert ist, bleibt ({0})</translation>
    </message>
    <message>
        <source>● saved</source>
        <translation>● gespeichert</translation>
    </message>
    <message>
        <source>Every edit is stored as it is made.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>⚠ The last edit was not stored; nothing else is lost.</source>
        <translation>⚠ Die letzte Änderung wurde nicht gespeichert; sonst ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>Starting the pipeline</source>
        <translation>Die Pipeline wird gestartet</translation>
    </message>
    <message>
        <source>The pipeline cannot read article {0}: {1}.</source>
        <translation>Die Pipeline kann Artikel {0} nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>It stays without suggestions; mark it by hand.</source>
        <translation>Er bleibt ohne Vorschläge; bitte von Hand markieren.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s process has ended by itself.</source>
        <translation>Der Prozess der Pipeline hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>Your work is stored. “Suggest again” starts it anew.</source>
        <translation>Ihre Arbeit ist gespeichert. „Neu vorschlagen“ startet ihn wieder.</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Vorschläge werden gesucht</translation>
    </message>
</context>
<context>
    <name>TextActs</name>
    <message>
        <source>There are no casualty figures in this article.</source>
        <translation>In diesem Artikel sind keine Opferzahlen.</translation>
    </message>
    <message>
        <source>No figure here is waiting for its total.</source>
        <translation>Hier wartet keine Zahl auf ihre Gesamtzahl.</translation>
    </message>
    <message>
        <source>All paragraphs are shown.</source>
        <translation>Alle Absätze werden gezeigt.</translation>
    </message>
    <message>
        <source>Folded. {0} or a click on a line opens it.</source>
        <translation>Eingeklappt. {0} oder ein Klick auf eine Zeile öffnet sie.</translation>
    </message>
    <message>
        <source>{0} is part of … Let go on another figure. {1}: leave</source>
        <translation>{0} ist Teil von … Auf einer anderen Zahl loslassen. {1}: verlassen</translation>
    </message>
    <message>
        <source>{0} is part of {1}: let go to link. {2}: leave</source>
        <translation>{0} ist Teil von {1}: loslassen verknüpft. {2}: verlassen</translation>
    </message>
    <message>
        <source>Folding is on; here there is nothing to fold.</source>
        <translation>Das Einklappen ist an; hier gibt es nichts einzuklappen.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>killed</source>
        <translation>getötet</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>casualty</source>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vermisst</translation>
    </message>
    <message>
        <source>abducted</source>
        <translation>entführt</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>gefangen</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>festgenommen</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>vertrieben</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>erkrankt</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>Leichen</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>zivil</translation>
    </message>
    <message>
        <source>combatant</source>
        <translation>kämpfend</translation>
    </message>
    <message>
        <source>police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>attacker</source>
        <translation>Angreifer</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>erwachsen</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>festgestellt</translation>
    </message>
    <message>
        <source>feared</source>
        <translation>befürchtet</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>hypothetisch</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>kumuliert</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>belligerent</source>
        <translation>Kriegspartei</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>medizinisch</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation>{0} „{1}“</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s)</source>
        <translation>
            <numerusform>{0:,} Markierung</numerusform>
            <numerusform>{0:,} Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>ACLED</source>
        <translation>ACLED</translation>
    </message>
    <message>
        <source>Airwars</source>
        <translation>Airwars</translation>
    </message>
    <message>
        <source>GTD</source>
        <translation>GTD</translation>
    </message>
    <message>
        <source>Iraq Body Count</source>
        <translation>Iraq Body Count</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>UCDP GED</source>
        <translation>UCDP GED</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} label(s) written to {1}.</source>
        <translation>
            <numerusform>{0:,} Label nach {1} geschrieben.</numerusform>
            <numerusform>{0:,} Labels nach {1} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>not a span: {0}..{1}</source>
        <translation>keine Markierung: {0}..{1}</translation>
    </message>
    <message>
        <source>a comment has both ends or none</source>
        <translation>ein Kommentar hat beide Enden oder keines</translation>
    </message>
    <message>
        <source>a total of one&apos;s own needs a reason</source>
        <translation>eine Gesamtzahl von Hand braucht eine Begründung</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0} annehmen</translation>
    </message>
    <message>
        <source>Reject {0}</source>
        <translation>{0} ablehnen</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Relabel as {0}</source>
        <translation>Umbenennen in {0}</translation>
    </message>
    <message>
        <source>Move the boundary of {0}</source>
        <translation>Grenze verschieben: {0}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>Link {0}</source>
        <translation>{0} verknüpfen</translation>
    </message>
    <message>
        <source>Unlink {0}</source>
        <translation>Verknüpfung lösen: {0}</translation>
    </message>
    <message>
        <source>Mark the article not done</source>
        <translation>Artikel als nicht fertig kennzeichnen</translation>
    </message>
    <message>
        <source>A figure cannot be part of itself.</source>
        <translation>Eine Zahl kann nicht Teil ihrer selbst sein.</translation>
    </message>
    <message>
        <source>Mark the article done</source>
        <translation>Artikel als fertig kennzeichnen</translation>
    </message>
    <message>
        <source>{0} = a list of {1}</source>
        <translation>{0} = eine Liste aus {1}</translation>
    </message>
    <message>
        <source>Texts stand in quotes, lists in brackets: outcomes = [&quot;killed&quot;].</source>
        <translation>Texte stehen in Anführungszeichen, Listen in Klammern: outcomes = [&quot;killed&quot;].</translation>
    </message>
    <message>
        <source>{0} = {{ best = 12 }}, or {0} = {{ low = 12, high = 24 }}</source>
        <translation>{0} = {{ best = 12 }} oder {0} = {{ low = 12, high = 24 }}</translation>
    </message>
    <message>
        <source>[[column]], then name = &quot;killed&quot;, outcomes = [&quot;killed&quot;], value = &quot;best&quot;</source>
        <translation>[[column]], dann name = &quot;killed&quot;, outcomes = [&quot;killed&quot;], value = &quot;best&quot;</translation>
    </message>
    <message>
        <source>{0} = one of {1}</source>
        <translation>{0} = eines von {1}</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>Zeile {0}, {1}</translation>
    </message>
    <message>
        <source>Write there: {0}.</source>
        <translation>Dort schreiben: {0}.</translation>
    </message>
    <message>
        <source>this is not TOML: {0}</source>
        <translation>das ist kein TOML: {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot begin a column&apos;s name</source>
        <translation>„{0}“ kann nicht am Anfang eines Spaltennamens stehen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{0} = {{ best = &quot;number&quot; }}, or {0} = {{ note = &quot;analyst&quot; }}</source>
        <translation>{0} = {{ best = &quot;number&quot; }} oder {0} = {{ note = &quot;analyst&quot; }}</translation>
    </message>
    <message>
        <source>fills “{0}”, which is none of {1}, note</source>
        <translation>füllt „{0}“, das keines von {1}, note ist</translation>
    </message>
    <message>
        <source>“{0}” is none of {1}</source>
        <translation>„{0}“ ist keines von {1}</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>ist keine Tabelle</translation>
    </message>
    <message>
        <source>one of {0}, or leave it out</source>
        <translation>eines von {0}, oder weglassen</translation>
    </message>
    <message>
        <source>“{0}” is no text</source>
        <translation>„{0}“ ist kein Text</translation>
    </message>
    <message>
        <source>“{0}” is not known</source>
        <translation>„{0}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation>„{0}“ ist keine Liste</translation>
    </message>
    <message>
        <source>“{0}” gives no numbers</source>
        <translation>„{0}“ gibt keine Zahlen</translation>
    </message>
    <message>
        <source>must have whole numbers from 0 up</source>
        <translation>muss ganze Zahlen ab 0 haben</translation>
    </message>
    <message>
        <source>must rise from low to best to high</source>
        <translation>muss von low über best nach high steigen</translation>
    </message>
    <message>
        <source>“{0}” is there twice</source>
        <translation>„{0}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>low, best and high must rise: {0}, {1}, {2}</source>
        <translation>Min, Bestwert und Max müssen steigen: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>{0} killed</source>
        <translation>{0} getötet</translation>
    </message>
    <message>
        <source>{0} injured</source>
        <translation>{0} verletzt</translation>
    </message>
    <message>
        <source>{0} casualties</source>
        <translation>{0} Opfer</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} vermisst</translation>
    </message>
    <message>
        <source>{0} abducted</source>
        <translation>{0} entführt</translation>
    </message>
    <message>
        <source>{0} captured</source>
        <translation>{0} gefangen</translation>
    </message>
    <message>
        <source>{0} detained</source>
        <translation>{0} festgenommen</translation>
    </message>
    <message>
        <source>{0} displaced</source>
        <translation>{0} vertrieben</translation>
    </message>
    <message>
        <source>{0} ill</source>
        <translation>{0} erkrankt</translation>
    </message>
    <message>
        <source>{0} rescued</source>
        <translation>{0} gerettet</translation>
    </message>
    <message>
        <source>{0} freed</source>
        <translation>{0} befreit</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>{0} is {1}; a count cannot be below 0</source>
        <translation>{0} ist {1}; eine Anzahl kann nicht unter 0 liegen</translation>
    </message>
    <message>
        <source>{0} has no field {1}</source>
        <translation>{0} hat kein Feld {1}</translation>
    </message>
    <message>
        <source>{0} should be {1}, not {2!r}</source>
        <translation>{0} sollte {1} sein, nicht {2!r}</translation>
    </message>
    <message>
        <source>{0} should be a list, not {1!r}</source>
        <translation>{0} sollte eine Liste sein, nicht {1!r}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Pin {0}</source>
        <translation>{0} anheften</translation>
    </message>
    <message>
        <source>Ask “{0}”</source>
        <translation>„{0}“ fragen</translation>
    </message>
    <message>
        <source>Comment “{0}”</source>
        <translation>„{0}“ kommentieren</translation>
    </message>
    <message>
        <source>Change comment “{0}”</source>
        <translation>Kommentar „{0}“ ändern</translation>
    </message>
    <message>
        <source>Resolve “{0}”</source>
        <translation>„{0}“ erledigen</translation>
    </message>
    <message>
        <source>Open again “{0}”</source>
        <translation>„{0}“ wieder öffnen</translation>
    </message>
    <message>
        <source>Delete comment “{0}”</source>
        <translation>Kommentar „{0}“ löschen</translation>
    </message>
    <message>
        <source>Unpin {0}</source>
        <translation>{0} nicht mehr anheften</translation>
    </message>
    <message>
        <source>Set the total of {0}</source>
        <translation>Gesamtzahl von Hand: {0}</translation>
    </message>
    <message>
        <source>Work out the total of {0} again</source>
        <translation>Gesamtzahl wieder berechnen: {0}</translation>
    </message>
    <message>
        <source>a comment needs words</source>
        <translation>ein Kommentar braucht Worte</translation>
    </message>
    <message>
        <source>attribute {0}: a choice, and only one, needs choices</source>
        <translation>Attribut {0}: eine Auswahl, und nur sie, braucht Auswahlwerte</translation>
    </message>
    <message>
        <source>{0} is one of {1}.</source>
        <translation>{0} ist eines von {1}.</translation>
    </message>
    <message>
        <source>{0} is yes or no.</source>
        <translation>{0} ist ja oder nein.</translation>
    </message>
    <message>
        <source>{0} is a number, like 12 or -3.5.</source>
        <translation>{0} ist eine Zahl wie 12 oder -3.5.</translation>
    </message>
    <message>
        <source>the key of label {0} is not one character: {1!r}</source>
        <translation>die Taste des Labels {0} ist nicht ein Zeichen: {1!r}</translation>
    </message>
    <message>
        <source>an attribute has no name or no title</source>
        <translation>ein Attribut hat keinen Namen oder keinen Titel</translation>
    </message>
    <message>
        <source>attribute {0}: a choice is there twice</source>
        <translation>Attribut {0}: ein Auswahlwert kommt zweimal vor</translation>
    </message>
    <message>
        <source>a label has no name</source>
        <translation>ein Label hat keinen Namen</translation>
    </message>
    <message>
        <source>label {0}: an attribute is there twice</source>
        <translation>Label {0}: ein Attribut kommt zweimal vor</translation>
    </message>
    <message>
        <source>the name {0} is used twice</source>
        <translation>der Name {0} wird zweimal benutzt</translation>
    </message>
    <message>
        <source>the key {0} is used twice</source>
        <translation>die Taste {0} wird zweimal benutzt</translation>
    </message>
    <message>
        <source>“{0}” is what label {1} was called before</source>
        <translation>„{0}“ hieß früher das Label {1}</translation>
    </message>
    <message>
        <source>Add label {0}</source>
        <translation>Label {0} hinzufügen</translation>
    </message>
    <message>
        <source>Merge label {0} into {1}</source>
        <translation>Label {0} mit {1} zusammenlegen</translation>
    </message>
    <message>
        <source>Delete label {0}</source>
        <translation>Label {0} löschen</translation>
    </message>
    <message>
        <source>Move label {0}</source>
        <translation>Label {0} verschieben</translation>
    </message>
    <message>
        <source>Take over schema {0}</source>
        <translation>Schema {0} übernehmen</translation>
    </message>
    <message>
        <source>Rename label {0}</source>
        <translation>Label {0} umbenennen</translation>
    </message>
    <message>
        <source>Change label {0}</source>
        <translation>Label {0} ändern</translation>
    </message>
    <message>
        <source>Every key is taken: delete or merge a label first.</source>
        <translation>Alle Tasten sind vergeben: erst ein Label löschen oder zusammenlegen.</translation>
    </message>
    <message>
        <source>Whether a label carries casualty figures cannot be changed.</source>
        <translation>Ob ein Label Opferzahlen trägt, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A label with casualty figures and one without cannot be merged.</source>
        <translation>Ein Label mit Opferzahlen und eines ohne lassen sich nicht zusammenlegen.</translation>
    </message>
    <message>
        <source>A schema keeps one label at least.</source>
        <translation>Ein Schema behält wenigstens ein Label.</translation>
    </message>
    <message>
        <source>A stored name has no spaces.</source>
        <translation>Ein gespeicherter Name hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Label {0} needs a title.</source>
        <translation>Das Label {0} braucht einen Titel.</translation>
    </message>
    <message>
        <source>The key {0} is that of {1}.</source>
        <translation>Die Taste {0} gehört zu {1}.</translation>
    </message>
    <message>
        <source>The name {0} is that of {1}.</source>
        <translation>Der Name {0} gehört zu {1}.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s {0} is offered under {1} already.</source>
        <translation>{0} der Pipeline wird schon unter {1} angeboten.</translation>
    </message>
    <message>
        <source>This cannot be: {0}.</source>
        <translation>Das geht nicht: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no letter or word of this line; a group goes into quotes.</source>
        <translation>„{0}“ ist kein Buchstabe oder Wort dieser Zeile; eine Gruppe kommt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>at least {0:,}</source>
        <translation>mindestens {0:,}</translation>
    </message>
    <message>
        <source>more than {0:,}</source>
        <translation>mehr als {0:,}</translation>
    </message>
    <message>
        <source>at most {0:,}</source>
        <translation>höchstens {0:,}</translation>
    </message>
    <message>
        <source>fewer than {0:,}</source>
        <translation>weniger als {0:,}</translation>
    </message>
    <message>
        <source>about {0:,}</source>
        <translation>etwa {0:,}</translation>
    </message>
    <message>
        <source>“{0}” can mean {1}: type one letter more.</source>
        <translation>„{0}“ kann {1} heißen: einen Buchstaben mehr eingeben.</translation>
    </message>
    <message>
        <source>killed or injured</source>
        <translation>getötet oder verletzt</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{0} (no number)</source>
        <translation>{0} (keine Zahl)</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>laut {0}</translation>
    </message>
    <message>
        <source>{0} ≠ {1} = {2}: {3} too many</source>
        <translation>{0} ≠ {1} = {2}: {3} zu viel</translation>
    </message>
    <message>
        <source>{0} casualties − {1} killed = {2}</source>
        <translation>{0} Opfer − {1} getötet = {2}</translation>
    </message>
    <message>
        <source>{0} ≠ {1} = {2}: {3} missing</source>
        <translation>{0} ≠ {1} = {2}: {3} fehlen</translation>
    </message>
    <message>
        <source>{0} on top</source>
        <translation>{0} zusätzlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} says {1}</source>
        <translation>{0} nennt {1}</translation>
    </message>
    <message>
        <source>said again once</source>
        <translation>einmal wiederholt</translation>
    </message>
    <message>
        <source>said again {0} times</source>
        <translation>{0}-mal wiederholt</translation>
    </message>
    <message>
        <source>Type a value, for example 29, 29+, 10–15, ~70, ≤30, dozens or none.</source>
        <translation>Einen Wert eingeben, zum Beispiel 29, 29+, 10–15, ~70, ≤30, dozens oder none.</translation>
    </message>
    <message>
        <source>“{0}” is not a value. Examples: 29, 29+, &gt;29, 10–15, ≤30, ~70.</source>
        <translation>„{0}“ ist kein Wert. Beispiele: 29, 29+, &gt;29, 10–15, ≤30, ~70.</translation>
    </message>
    <message>
        <source>{0} is too large for a count of people.</source>
        <translation>{0} ist zu groß für eine Zahl von Menschen.</translation>
    </message>
    <message>
        <source>most wrong suggestions expected first: the sum of 1 − score over what is undecided</source>
        <translation>zuerst, wo die meisten falschen Vorschläge zu erwarten sind: die Summe von 1 − Score über alles Unentschiedene</translation>
    </message>
    <message>
        <source>suggestions of rare labels first</source>
        <translation>Vorschläge mit seltenen Labels zuerst</translation>
    </message>
    <message>
        <source>articles first whose words few other articles have</source>
        <translation>zuerst Artikel, deren Wörter wenige andere Artikel haben</translation>
    </message>
    <message>
        <source>articles that nobody has worked on: first those that the pipeline in use has not been over, then by doubt</source>
        <translation>Artikel, an denen noch niemand gearbeitet hat: zuerst die, die die benutzte Pipeline noch nicht durchgegangen ist, dann nach Zweifel</translation>
    </message>
    <message>
        <source>articles first on which a second pipeline says something else</source>
        <translation>zuerst Artikel, zu denen eine zweite Pipeline etwas anderes sagt</translation>
    </message>
    <message>
        <source>articles of the test part first, both parts in random order: for an unbiased test</source>
        <translation>zuerst die Artikel des Testteils, beide Teile in zufälliger Reihenfolge: für einen unverzerrten Test</translation>
    </message>
    <message>
        <source>an apostrophe was put before what begins like a formula: {0}</source>
        <translation>ein Apostroph wurde vor das gesetzt, was wie eine Formel beginnt: {0}</translation>
    </message>
    <message>
        <source>it is part of a figure that is not confirmed; the link was left out</source>
        <translation>sie ist Teil einer Zahl, die nicht bestätigt ist; die Verknüpfung wurde weggelassen</translation>
    </message>
    <message>
        <source>the total by hand of {0} has no figure, and so no row</source>
        <translation>zur Gesamtzahl von Hand ({0}) gibt es keine Zahl und darum keine Zeile</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as plain text in UTF-8.</source>
        <translation>In dem Programm öffnen, aus dem es kommt, und als reinen Text in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as plain text.</source>
        <translation>In dem Programm öffnen, aus dem es kommt, und als reinen Text speichern.</translation>
    </message>
    <message>
        <source>not UTF-8, read as Windows-1252</source>
        <translation>nicht UTF-8, als Windows-1252 gelesen</translation>
    </message>
    <message>
        <source>it is a PDF file, not plain text</source>
        <translation>es ist eine PDF-Datei, kein reiner Text</translation>
    </message>
    <message>
        <source>it is a Word, OpenDocument or ZIP file, not plain text</source>
        <translation>es ist eine Word-, OpenDocument- oder ZIP-Datei, kein reiner Text</translation>
    </message>
    <message>
        <source>it is an old Word or Excel file, not plain text</source>
        <translation>es ist eine alte Word- oder Excel-Datei, kein reiner Text</translation>
    </message>
    <message>
        <source>it is a Rich Text file, not plain text</source>
        <translation>es ist eine Rich-Text-Datei, kein reiner Text</translation>
    </message>
    <message>
        <source>it is a gzip file, not plain text</source>
        <translation>es ist eine gzip-Datei, kein reiner Text</translation>
    </message>
    <message>
        <source>it is a picture, not plain text</source>
        <translation>es ist ein Bild, kein reiner Text</translation>
    </message>
    <message>
        <source>it is a database, not plain text</source>
        <translation>es ist eine Datenbank, kein reiner Text</translation>
    </message>
    <message>
        <source>not UTF-8, read as Windows-1252; it may well be in another encoding, look whether the letters are right</source>
        <translation>nicht UTF-8, als Windows-1252 gelesen; es kann gut eine andere Kodierung sein, bitte nachsehen, ob die Buchstaben stimmen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} control character(s) shown as {1}</source>
        <translation>
            <numerusform>{0:,} Steuerzeichen als {1} gezeigt</numerusform>
            <numerusform>{0:,} Steuerzeichen als {1} gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>Remove it, or fetch the article again.</source>
        <translation>Entfernen oder den Artikel noch einmal holen.</translation>
    </message>
    <message>
        <source>it is in UTF-32</source>
        <translation>es ist in UTF-32</translation>
    </message>
    <message>
        <source>no byte-order mark, read as {0}</source>
        <translation>keine Bytereihenfolge-Marke, als {0} gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} damaged place(s) (the first at byte {1}) shown as {2}</source>
        <translation>
            <numerusform>{0:,} beschädigte Stelle (die erste bei Byte {1}) als {2} gezeigt</numerusform>
            <numerusform>{0:,} beschädigte Stellen (die erste bei Byte {1}) als {2} gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>there is only white space in it</source>
        <translation>es besteht nur aus Leerraum</translation>
    </message>
    <message>
        <source>Remove it, or fetch it again.</source>
        <translation>Entfernen oder noch einmal holen.</translation>
    </message>
    <message>
        <source>it is neither UTF-8 nor UTF-16 nor Windows-1252 (byte {0:02X} at position {1})</source>
        <translation>es ist weder UTF-8 noch UTF-16 noch Windows-1252 (Byte {0:02X} an Stelle {1})</translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation>es kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>Look whether it opens in another program.</source>
        <translation>Nachsehen, ob es sich in einem anderen Programm öffnen lässt.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it to a folder of yours.</source>
        <translation>Den Besitzer um Zugang bitten oder es in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Look whether the name is right and the file is still there.</source>
        <translation>Nachsehen, ob der Name stimmt und die Datei noch da ist.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} {1} file(s) left out ({2}): name a file to try it as text</source>
        <translation>
            <numerusform>{0:,} {1}-Datei ausgelassen ({2}): eine Datei beim Namen nennen, um sie als Text zu versuchen</numerusform>
            <numerusform>{0:,} {1}-Dateien ausgelassen ({2}): eine Datei beim Namen nennen, um sie als Text zu versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is no such file, or it is a link that leads nowhere</source>
        <translation>es gibt keine solche Datei, oder sie ist ein Verweis, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>What is read from folders: {0}.</source>
        <translation>Was aus Ordnern gelesen wird: {0}.</translation>
    </message>
    <message>
        <source>this is a corpus, not an article</source>
        <translation>das ist ein Korpus, kein Artikel</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} hidden file(s) left out</source>
        <translation>
            <numerusform>{0:,} versteckte Datei ausgelassen</numerusform>
            <numerusform>{0:,} versteckte Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} corpus file(s) left out</source>
        <translation>
            <numerusform>{0:,} Korpusdatei ausgelassen</numerusform>
            <numerusform>{0:,} Korpusdateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no article in this folder</source>
        <translation>in diesem Ordner ist kein Artikel</translation>
    </message>
    <message>
        <source>Give it first to work on it, or export it to JSONL.</source>
        <translation>Ihn als Erstes angeben, um daran zu arbeiten, oder nach JSONL exportieren.</translation>
    </message>
    <message>
        <source>this folder was already gone through by another way</source>
        <translation>dieser Ordner wurde schon auf anderem Weg durchgegangen</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>Mend the line, or export the corpus again.</source>
        <translation>Die Zeile berichtigen oder den Korpus noch einmal exportieren.</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>es wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>the text is missing or is not in the form this program stores</source>
        <translation>der Text fehlt oder hat nicht die Form, in der dieses Programm ihn speichert</translation>
    </message>
    <message>
        <source>the text is not what the key says: it was changed after the export</source>
        <translation>der Text ist nicht, was der Schlüssel sagt: Er wurde nach dem Export geändert</translation>
    </message>
    <message>
        <source>headline_end is not at the end of a line</source>
        <translation>headline_end steht nicht am Ende einer Zeile</translation>
    </message>
    <message>
        <source>the number is too long</source>
        <translation>die Nummer ist zu lang</translation>
    </message>
    <message>
        <source>the format {0!r} is not known</source>
        <translation>das Format {0!r} ist nicht bekannt</translation>
    </message>
    <message>
        <source>Get the newer version to read it.</source>
        <translation>Die neuere Version besorgen, um es zu lesen.</translation>
    </message>
    <message>
        <source>the label schema in it is missing</source>
        <translation>das Labelschema darin fehlt</translation>
    </message>
    <message>
        <source>Refusal: {0!r} is not an object</source>
        <translation>Sperre: {0!r} ist kein Objekt</translation>
    </message>
    <message>
        <source>Refusal {0!r} lacks its text, label or annotator</source>
        <translation>Der Sperre {0!r} fehlt Text, Label oder Annotator</translation>
    </message>
    <message>
        <source>there is no field “text”</source>
        <translation>es gibt kein Feld „text“</translation>
    </message>
    <message>
        <source>A row is {{&quot;id&quot;: …, &quot;text&quot;: …, &quot;date&quot;: …}}.</source>
        <translation>Eine Zeile ist {{&quot;id&quot;: …, &quot;text&quot;: …, &quot;date&quot;: …}}.</translation>
    </message>
    <message>
        <source>“{0}” is no date of the form YYYY-MM-DD; the date is unknown</source>
        <translation>„{0}“ ist kein Datum der Form JJJJ-MM-TT; das Datum ist unbekannt</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>die Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{0} is missing or not a text</source>
        <translation>{0} fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>{0} is not a list</source>
        <translation>{0} ist keine Liste</translation>
    </message>
    <message>
        <source>Split the article in it.</source>
        <translation>Den Artikel darin teilen.</translation>
    </message>
    <message>
        <source>the line is not in UTF-8</source>
        <translation>die Zeile ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON: {0} at character {1}</source>
        <translation>es ist kein JSON: {0} bei Zeichen {1}</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is half a character in it (a lone surrogate)</source>
        <translation>es ist ein halbes Zeichen darin (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>the original is not base64</source>
        <translation>das Original ist kein Base64</translation>
    </message>
    <message>
        <source>Remove it, or export the corpus again.</source>
        <translation>Entfernen oder den Korpus noch einmal exportieren.</translation>
    </message>
    <message>
        <source>there is a number in it with thousands of digits</source>
        <translation>es ist eine Zahl mit Tausenden von Ziffern darin</translation>
    </message>
    <message>
        <source>{0!r} is not a pipeline with its version</source>
        <translation>{0!r} ist keine Pipeline mit ihrer Version</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>it is in UTF-16</source>
        <translation>es ist in UTF-16</translation>
    </message>
    <message>
        <source>{0}: {1!r} is not an object</source>
        <translation>{0}: {1!r} ist kein Objekt</translation>
    </message>
    <message>
        <source>has a score that is not in 0..1</source>
        <translation>hat einen Score, der nicht in 0..1 liegt</translation>
    </message>
    <message>
        <source>is by nobody</source>
        <translation>ist von niemandem</translation>
    </message>
    <message>
        <source>does not lie in the text</source>
        <translation>liegt nicht im Text</translation>
    </message>
    <message>
        <source>does not stand on {0!r}</source>
        <translation>steht nicht auf {0!r}</translation>
    </message>
    <message>
        <source>has no label</source>
        <translation>hat kein Label</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>{0} {1!r} is there twice or has no id</source>
        <translation>{0} {1!r} kommt zweimal vor oder hat keine ID</translation>
    </message>
    <message>
        <source>Pin {0} is of {1!r}, which is not there</source>
        <translation>Pin {0} gehört zu {1!r}, das nicht da ist</translation>
    </message>
    <message>
        <source>Relation {0} links {1!r}, which is not there</source>
        <translation>Relation {0} verknüpft {1!r}, das nicht da ist</translation>
    </message>
    <message>
        <source>there is no text after the date line</source>
        <translation>nach der Datumszeile kommt kein Text</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>es ist kein Text darin</translation>
    </message>
    <message>
        <source>Fetch the article again, or remove the file.</source>
        <translation>Den Artikel noch einmal holen oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>it has a headline only</source>
        <translation>er hat nur eine Überschrift</translation>
    </message>
    <message>
        <source>it looks like a web page: its mark-up is part of the text now</source>
        <translation>es sieht aus wie eine Webseite: ihre Auszeichnung gehört jetzt zum Text</translation>
    </message>
    <message>
        <source>the number in the date line is too long and was left out</source>
        <translation>die Nummer in der Datumszeile ist zu lang und wurde weggelassen</translation>
    </message>
    <message>
        <source>Split it into its articles: one file each, or one line each of a .jsonl file.</source>
        <translation>In Artikel teilen: jeden in eine Datei oder in eine Zeile einer .jsonl-Datei.</translation>
    </message>
    <message>
        <source>Copy what comes out of it to a file.</source>
        <translation>Was herauskommt, in eine Datei kopieren.</translation>
    </message>
    <message>
        <source>it is over {0}, too long for an article</source>
        <translation>es ist über {0}, zu lang für einen Artikel</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>es ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>The log tells more. Try it once more.</source>
        <translation>Das Protokoll sagt mehr. Bitte noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} suggestion(s)</source>
        <translation>
            <numerusform>{0:,} Vorschlag</numerusform>
            <numerusform>{0:,} Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>The article list has stopped: {0}</source>
        <translation>Die Artikelliste ist stehen geblieben: {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>Mark “{0}” as {1}</source>
        <translation>„{0}“ als {1} markieren</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Reject “{0}” as {1}</source>
        <translation>„{0}“ als {1} ablehnen</translation>
    </message>
    <message>
        <source>The chart could not be written: {0}.</source>
        <translation>Das Diagramm konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The learning curve was not measured: its process has ended by itself.</source>
        <translation>Die Lernkurve wurde nicht gemessen: Ihr Prozess hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The charts were not counted: the counting has ended by itself. Nothing is lost.</source>
        <translation>Die Diagramme wurden nicht gezählt: Die Zählung hat sich von selbst beendet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0}. {1} {2}</translation>
    </message>
    <message>
        <source>The articles were not ranked: the ranking has ended by itself.</source>
        <translation>Die Artikel wurden nicht geordnet: Das Ordnen hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The suggestions were not evaluated: the process has ended by itself.</source>
        <translation>Die Vorschläge wurden nicht bewertet: Der Prozess hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The export has ended by itself; an earlier export is still as it was.</source>
        <translation>Der Export hat sich von selbst beendet; ein früherer Export ist noch, wie er war.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number; leave it empty if the text gives none.</source>
        <translation>„{0}“ ist keine ganze Zahl; leer lassen, wenn der Text keine nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {0:,} suggestion(s), mark the article done</source>
        <translation>
            <numerusform>{0:,} Vorschlag annehmen, Artikel als fertig kennzeichnen</numerusform>
            <numerusform>{0:,} Vorschläge annehmen, Artikel als fertig kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0:,} span(s)</source>
        <translation>
            <numerusform>{0:,} Markierung annehmen</numerusform>
            <numerusform>{0:,} Markierungen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, suggestion</source>
        <translation>{0}, Vorschlag</translation>
    </message>
    <message>
        <source>The comparison was not made: its process has ended by itself.</source>
        <translation>Der Vergleich wurde nicht gemacht: Sein Prozess hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>short for “{0}”</source>
        <translation>kurz für „{0}“</translation>
    </message>
    <message>
        <source>a name with an age</source>
        <translation>ein Name mit einem Alter</translation>
    </message>
    <message>
        <source>an agency in the dateline</source>
        <translation>eine Agentur in der Ortsmarke</translation>
    </message>
    <message>
        <source>in the list of military and other bodies</source>
        <translation>in der Liste der militärischen und anderen Einrichtungen</translation>
    </message>
    <message>
        <source>a place that a dateline names</source>
        <translation>ein Ort, den eine Ortsmarke nennt</translation>
    </message>
    <message>
        <source>in the list of armed groups</source>
        <translation>in der Liste der bewaffneten Gruppen</translation>
    </message>
    <message>
        <source>the article below the headline has this name</source>
        <translation>der Artikel unter der Überschrift enthält diesen Namen</translation>
    </message>
    <message>
        <source>marked so in {0} of {1} places before</source>
        <translation>bisher an {0} von {1} Stellen so markiert</translation>
    </message>
    <message>
        <source>“{0}” beside this name, here or elsewhere</source>
        <translation>„{0}“ bei diesem Namen, hier oder anderswo</translation>
    </message>
    <message>
        <source>marked so before</source>
        <translation>früher so markiert</translation>
    </message>
    <message>
        <source>short for a body named in full</source>
        <translation>kurz für eine voll genannte Einrichtung</translation>
    </message>
    <message>
        <source>the words beside this name, here or elsewhere</source>
        <translation>die Wörter bei diesem Namen, hier oder anderswo</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>among</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>on top of</source>
        <translation>zusätzlich zu</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>dieselbe wie</translation>
    </message>
    <message>
        <source>It was made by version {0} of this program, and this is {1}: use that one, choose another pipeline, or train anew.</source>
        <translation>Sie wurde mit Version {0} dieses Programms gemacht, und dies ist {1}: jene benutzen, eine andere Pipeline wählen oder neu trainieren.</translation>
    </message>
    <message>
        <source>The pipeline “{0}” is no longer in its place.</source>
        <translation>Die Pipeline „{0}“ ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>Put the folder back, or choose another one: Models, under Learning, or “annotator models --back” lead to the one before.</source>
        <translation>Den Ordner zurücklegen oder eine andere wählen: „Modelle“ unter „Lernen“ oder „annotator models --back“ führen zur vorherigen.</translation>
    </message>
    <message>
        <source>another one with its id is stored, and stays</source>
        <translation>ein anderes mit dieser ID ist gespeichert und bleibt</translation>
    </message>
    <message>
        <source>one of the two figures was not taken</source>
        <translation>eine der beiden Zahlen wurde nicht übernommen</translation>
    </message>
    <message>
        <source>the figure is part of another one already</source>
        <translation>die Zahl ist schon Teil einer anderen</translation>
    </message>
    <message>
        <source>a figure would be part of itself</source>
        <translation>eine Zahl wäre Teil ihrer selbst</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>this annotator has the same span with this label already</source>
        <translation>dieser Annotator hat dieselbe Markierung mit diesem Label schon</translation>
    </message>
    <message>
        <source>its suggestion is not there</source>
        <translation>der Vorschlag dazu ist nicht da</translation>
    </message>
    <message>
        <source>this annotator has marked the article done already</source>
        <translation>dieser Annotator hat den Artikel schon als fertig gekennzeichnet</translation>
    </message>
    <message>
        <source>this annotator has given a total for this outcome already</source>
        <translation>dieser Annotator hat für diese Folge schon eine Gesamtzahl angegeben</translation>
    </message>
    <message>
        <source>its annotation was not taken</source>
        <translation>die Annotation dazu wurde nicht übernommen</translation>
    </message>
    <message>
        <source>this annotator has pinned the annotation already</source>
        <translation>dieser Annotator hat die Annotation schon angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>Label {1} has {0:,} annotation(s), so it cannot go.</source>
        <translation>
            <numerusform>Das Label {1} hat {0:,} Annotation und kann darum nicht weg.</numerusform>
            <numerusform>Das Label {1} hat {0:,} Annotationen und kann darum nicht weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge it into another label, or relabel them first.</source>
        <translation>Mit einem anderen Label zusammenlegen oder sie erst umbenennen.</translation>
    </message>
    <message numerus="yes">
        <source>Attribute {1} has a value in {0:,} annotation(s), so it cannot go.</source>
        <translation>
            <numerusform>Das Attribut {1} hat in {0:,} Annotation einen Wert und kann darum nicht weg.</numerusform>
            <numerusform>Das Attribut {1} hat in {0:,} Annotationen einen Wert und kann darum nicht weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it there first, or keep it.</source>
        <translation>Es dort erst leeren oder behalten.</translation>
    </message>
    <message numerus="yes">
        <source>{1:,} of {0:,} article(s) done.</source>
        <translation>
            <numerusform>{1:,} von {0:,} Artikel fertig.</numerusform>
            <numerusform>{1:,} von {0:,} Artikeln fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {0:.1f} a day, as in the last days, the rest will be done on {1}.</source>
        <translation>Bei {0:.1f} am Tag, wie in den letzten Tagen, ist der Rest am {1} fertig.</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Fertige Artikel</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Confirmed spans by label</source>
        <translation>Bestätigte Markierungen nach Label</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Markierungen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s) confirmed.</source>
        <translation>
            <numerusform>{0:,} Markierung bestätigt.</numerusform>
            <numerusform>{0:,} Markierungen bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed figures by outcome</source>
        <translation>Bestätigte Zahlen nach Folge</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} figure(s) confirmed.</source>
        <translation>
            <numerusform>{0:,} Zahl bestätigt.</numerusform>
            <numerusform>{0:,} Zahlen bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>share (F1)</source>
        <translation>Anteil (F1)</translation>
    </message>
    <message>
        <source>{0}–{1} min</source>
        <translation>{0}–{1} min</translation>
    </message>
    <message>
        <source>{0} min and more</source>
        <translation>{0} min und mehr</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) timed; half took up to {1:.1f} min.</source>
        <translation>
            <numerusform>{0:,} Artikel gemessen; die Hälfte brauchte bis zu {1:.1f} min.</numerusform>
            <numerusform>{0:,} Artikel gemessen; die Hälfte brauchte bis zu {1:.1f} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time per article</source>
        <translation>Zeit je Artikel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long articles take, where you have switched the timing on (View menu).</source>
        <translation>Wie lange Artikel dauern, wo die Zeitmessung eingeschaltet ist (Menü Ansicht).</translation>
    </message>
    <message>
        <source>Casualties by the articles&apos; dates</source>
        <translation>Opfer nach dem Datum der Artikel</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Each day&apos;s articles that you mark done, and when the rest will be.</source>
        <translation>Die Artikel, die an jedem Tag fertig werden, und wann der Rest es sein wird.</translation>
    </message>
    <message>
        <source>How many spans you confirmed, by label.</source>
        <translation>Wie viele Markierungen Sie bestätigt haben, nach Label.</translation>
    </message>
    <message>
        <source>How many figures you confirmed, by outcome.</source>
        <translation>Wie viele Zahlen Sie bestätigt haben, nach Folge.</translation>
    </message>
    <message>
        <source>What more work would bring, once the learning curve was measured (Ctrl+Shift+L).</source>
        <translation>Was mehr Arbeit bringen würde, sobald die Lernkurve gemessen ist (Strg+Umschalt+L).</translation>
    </message>
    <message>
        <source>{0:,.0f} {1}</source>
        <translation>{0:,.0f} {1}</translation>
    </message>
    <message>
        <source>By {0}: {1}, summed over articles.</source>
        <translation>Nach {0}: {1}, über die Artikel summiert.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) without a date left out.</source>
        <translation>
            <numerusform>{0:,} Artikel ohne Datum ausgelassen.</numerusform>
            <numerusform>{0:,} Artikel ohne Datum ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>People killed, injured … over time, once you have confirmed figures in dated articles.</source>
        <translation>Getötete, Verletzte … im Lauf der Zeit, sobald Sie Zahlen in Artikeln mit Datum bestätigt haben.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>recogniser alone</source>
        <translation>Erkenner allein</translation>
    </message>
    <message numerus="yes">
        <source>F1 {1:.1f} after {0:,} article(s).</source>
        <translation>
            <numerusform>F1 {1:.1f} nach {0:,} Artikel.</numerusform>
            <numerusform>F1 {1:.1f} nach {0:,} Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1:,}</source>
        <translation>{0} {1:,}</translation>
    </message>
    <message numerus="yes">
        <source>{1}: F1 {2:.1f} exact, {3:.1f} overlapping, on {0:,} article(s).</source>
        <translation>
            <numerusform>{1}: F1 {2:.1f} genau, {3:.1f} überlappend, auf {0:,} Artikel.</numerusform>
            <numerusform>{1}: F1 {2:.1f} genau, {3:.1f} überlappend, auf {0:,} Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has confirmed no span that could be compared.</source>
        <translation>{0} hat keine Markierung bestätigt, die sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Accept or mark some spans first.</source>
        <translation>Erst einige Markierungen annehmen oder setzen.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) for training and {1:,} for testing with {2}</source>
        <translation>
            <numerusform>{0:,} Artikel zum Trainieren und {1:,} zum Testen mit {2}</numerusform>
            <numerusform>{0:,} Artikel zum Trainieren und {1:,} zum Testen mit {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) with all that was said of them</source>
        <translation>
            <numerusform>{0:,} Artikel mit allem, was dazu gesagt wurde,</numerusform>
            <numerusform>{0:,} Artikel mit allem, was dazu gesagt wurde,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} figure(s)</source>
        <translation>
            <numerusform>{0:,} Zahl</numerusform>
            <numerusform>{0:,} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>{0} nach {1} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} entity span(s)</source>
        <translation>
            <numerusform>{0:,} Entität</numerusform>
            <numerusform>{0:,} Entitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is work by {0}: name the one to export.</source>
        <translation>Es gibt Arbeit von {0}: angeben, wessen exportiert werden soll.</translation>
    </message>
    <message>
        <source>Accept or mark some spans, or mark articles done, then export.</source>
        <translation>Erst Markierungen annehmen oder setzen oder Artikel als fertig kennzeichnen, dann exportieren.</translation>
    </message>
    <message>
        <source>Nothing in this corpus is confirmed by {0}.</source>
        <translation>Nichts in diesem Korpus ist von {0} bestätigt.</translation>
    </message>
    <message>
        <source>The history of edits (undo, and when each was made) is not carried.</source>
        <translation>Der Verlauf der Änderungen (Rücknahmen, und wann jede war) geht nicht mit.</translation>
    </message>
    <message>
        <source>There are no articles in this corpus.</source>
        <translation>In diesem Korpus sind keine Artikel.</translation>
    </message>
    <message>
        <source>Import some first.</source>
        <translation>Erst welche laden.</translation>
    </message>
    <message>
        <source>There is only one article, so it is in both parts.</source>
        <translation>Es gibt nur einen Artikel, er ist darum in beiden Teilen.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} pending suggestion(s) left out.</source>
        <translation>
            <numerusform>{0:,} offener Vorschlag weggelassen.</numerusform>
            <numerusform>{0:,} offene Vorschläge weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it is the work of other annotators (articles): {0}.</source>
        <translation>Nicht dabei ist die Arbeit anderer Annotatoren (Artikel): {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s) not among them: see report.md.</source>
        <translation>
            <numerusform>{0:,} Markierung ist nicht darunter: siehe report.md.</numerusform>
            <numerusform>{0:,} Markierungen sind nicht darunter: siehe report.md.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) without confirmed work left out.</source>
        <translation>
            <numerusform>{0:,} Artikel ohne bestätigte Arbeit weggelassen.</numerusform>
            <numerusform>{0:,} Artikel ohne bestätigte Arbeit weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: {0}; the format jsonl carries them.</source>
        <translation>Nicht dabei: {0}; das Format jsonl nimmt sie mit.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} total(s) by hand without a figure left out.</source>
        <translation>
            <numerusform>{0:,} Gesamtzahl von Hand ohne Zahl weggelassen.</numerusform>
            <numerusform>{0:,} Gesamtzahlen von Hand ohne Zahl weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No casualty figure is confirmed yet: the table has its head only.</source>
        <translation>Noch ist keine Opferzahl bestätigt: Die Tabelle hat nur ihren Kopf.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} row(s) with a cell that begins like a formula: an apostrophe was put before it.</source>
        <translation>
            <numerusform>{0:,} Zeile mit einer Zelle, die wie eine Formel beginnt: Ein Apostroph wurde davorgesetzt.</numerusform>
            <numerusform>{0:,} Zeilen mit einer Zelle, die wie eine Formel beginnt: Ein Apostroph wurde davorgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} link(s) to figures not confirmed left out.</source>
        <translation>
            <numerusform>{0:,} Verknüpfung mit unbestätigten Zahlen weggelassen.</numerusform>
            <numerusform>{0:,} Verknüpfungen mit unbestätigten Zahlen weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>Artikel {0}</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Es gibt kein Format „{0}“.</translation>
    </message>
    <message>
        <source>Known: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Scores of figures follow your {0:,} decision(s) on them.</source>
        <translation>
            <numerusform>Die Scores von Opferzahlen folgen Ihrer {0:,} Entscheidung darüber.</numerusform>
            <numerusform>Die Scores von Opferzahlen folgen Ihren {0:,} Entscheidungen darüber.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words {0} were not learnt: with them, figures are found worse in the articles held out.</source>
        <translation>Die Wörter {0} wurden nicht gelernt: Mit ihnen werden Zahlen in den zurückgehaltenen Artikeln schlechter gefunden.</translation>
    </message>
    <message>
        <source>Scores of figures will follow your decisions once there are {1}; there are {0:,} now.</source>
        <translation>Die Scores von Opferzahlen werden Ihren Entscheidungen folgen, sobald es {1} sind; jetzt sind es {0:,}.</translation>
    </message>
    <message>
        <source>No new word for casualty figures: the rules miss {0:,} of {1:,}, but no word brings three of them without bringing wrong ones.</source>
        <translation>Kein neues Wort für Opferzahlen: Die Regeln übersehen {0:,} von {1:,}, aber kein Wort bringt drei davon, ohne falsche mitzubringen.</translation>
    </message>
    <message>
        <source>No new word for casualty figures: the rules find all {0:,}.</source>
        <translation>Kein neues Wort für Opferzahlen: Die Regeln finden alle {0:,}.</translation>
    </message>
    <message>
        <source>Casualty figures teach words only in articles that are marked done.</source>
        <translation>Opferzahlen lehren Wörter nur in Artikeln, die als fertig markiert sind.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} line(s) highlighted.</source>
        <translation>
            <numerusform>{0:,} Zeile ausgezeichnet.</numerusform>
            <numerusform>{0:,} Zeilen ausgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} line(s) highlighted, {1:,} bad skipped.</source>
        <translation>
            <numerusform>{0:,} Zeile ausgezeichnet, {1:,} fehlerhafte übersprungen.</numerusform>
            <numerusform>{0:,} Zeilen ausgezeichnet, {1:,} fehlerhafte übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} new article(s) stored</source>
        <translation>
            <numerusform>{0:,} neuer Artikel gespeichert</numerusform>
            <numerusform>{0:,} neue Artikel gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>labels that this corpus does not have: {0}; their spans are kept, but cannot be given anew</source>
        <translation>Labels, die dieser Korpus nicht hat: {0}; ihre Markierungen bleiben, können aber nicht neu vergeben werden</translation>
    </message>
    <message>
        <source>{0} of article {1}</source>
        <translation>{0} von Artikel {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) imported</source>
        <translation>
            <numerusform>{0:,} Artikel geladen</numerusform>
            <numerusform>{0:,} Artikel geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0:,} already there</source>
        <translation>{0:,} schon da</translation>
    </message>
    <message>
        <source>{0:,} not loaded</source>
        <translation>{0:,} nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} annotation(s) or suggestion(s) taken over</source>
        <translation>
            <numerusform>{0:,} Annotation oder Vorschlag übernommen</numerusform>
            <numerusform>{0:,} Annotationen oder Vorschläge übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} annotation(s) or suggestion(s) known before</source>
        <translation>
            <numerusform>{0:,} Annotation oder Vorschlag schon bekannt</numerusform>
            <numerusform>{0:,} Annotationen oder Vorschläge schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0:,} of them not taken</source>
        <translation>{0:,} davon nicht übernommen</translation>
    </message>
    <message>
        <source>not loaded: {0}</source>
        <translation>nicht geladen: {0}</translation>
    </message>
    <message>
        <source>not taken: {0}</source>
        <translation>nicht übernommen: {0}</translation>
    </message>
    <message>
        <source>already there: {0} (article {1})</source>
        <translation>schon da: {0} (Artikel {1})</translation>
    </message>
    <message>
        <source>note: {0}</source>
        <translation>Hinweis: {0}</translation>
    </message>
    <message>
        <source>A curve is drawn of labels of spans: mark or accept more of them.</source>
        <translation>Eine Kurve gibt es für Labels von Markierungen: mehr davon markieren oder annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>The recogniser of entities has {0:,} confirmed span(s) to learn from, and {1:,} to be tested on: {2} and 1 are the fewest.</source>
        <translation>
            <numerusform>Für den Entitätenerkenner gibt es {0:,} bestätigte Markierung zum Lernen und {1:,} zum Testen: {2} und 1 sind das wenigste.</numerusform>
            <numerusform>Für den Entitätenerkenner gibt es {0:,} bestätigte Markierungen zum Lernen und {1:,} zum Testen: {2} und 1 sind das wenigste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) with work by {1}: {2} are the fewest to learn and to test.</source>
        <translation>
            <numerusform>{0:,} Artikel mit Arbeit von {1}: {2} sind das wenigste zum Lernen und Testen.</numerusform>
            <numerusform>{0:,} Artikel mit Arbeit von {1}: {2} sind das wenigste zum Lernen und Testen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark or accept spans in more articles, and mark them done. Training pays from about 25 articles on.</source>
        <translation>In mehr Artikeln Markierungen setzen oder annehmen und sie als fertig kennzeichnen. Ein Training lohnt sich ab etwa 25 Artikeln.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} suggestion(s) decided; {1:.0%} kept as they were.</source>
        <translation>
            <numerusform>{0:,} Vorschlag entschieden; {1:.0%} unverändert behalten.</numerusform>
            <numerusform>{0:,} Vorschläge entschieden; {1:.0%} unverändert behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {0} most frequent of {1}.</source>
        <translation>Die {0} häufigsten von {1}.</translation>
    </message>
    <message>
        <source>There was nothing new to keep in a model: the former one stays.</source>
        <translation>Es gab nichts Neues für ein Modell: Das bisherige bleibt.</translation>
    </message>
    <message>
        <source>Mark or accept more persons, places and the like; or casualty figures, in articles that you mark done.</source>
        <translation>Mehr Personen, Orte und dergleichen markieren oder annehmen; oder Opferzahlen, in Artikeln, die als fertig markiert werden.</translation>
    </message>
    <message>
        <source>The model “{0}” makes the suggestions now.</source>
        <translation>Das Modell „{0}“ macht jetzt die Vorschläge.</translation>
    </message>
    <message>
        <source>Choose another one first.</source>
        <translation>Erst ein anderes wählen.</translation>
    </message>
    <message>
        <source>There is something else of this name, and it is not an earlier model.</source>
        <translation>Es gibt schon etwas anderes mit diesem Namen, und es ist kein früheres Modell.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>The model cannot be written: {0}. The former one stays.</source>
        <translation>Das Modell kann nicht geschrieben werden: {0}. Das frühere bleibt.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, with room on its disk.</source>
        <translation>Einen Ordner wählen, in den Sie schreiben dürfen und auf dessen Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>There is another file of this name, and it is not an earlier export.</source>
        <translation>Es gibt schon eine andere Datei mit diesem Namen, und sie ist kein früherer Export.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Einen anderen Namen wählen oder die Datei erst entfernen.</translation>
    </message>
    <message>
        <source>Choose another name: this format is a folder of files.</source>
        <translation>Einen anderen Namen wählen: Dieses Format ist ein Ordner mit Dateien.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This folder is not empty, and what is in it is not an earlier export.</source>
        <translation>Dieser Ordner ist nicht leer, und was darin ist, ist kein früherer Export.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation>Den Namen einer Datei darin angeben.</translation>
    </message>
    <message>
        <source>The export cannot be written: {0}.</source>
        <translation>Der Export kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>Renewing scores</source>
        <translation>Scores werden erneuert</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) in order: {1}.</source>
        <translation>
            <numerusform>{0:,} Artikel geordnet: {1}.</numerusform>
            <numerusform>{0:,} Artikel geordnet: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no second pipeline to compare with.</source>
        <translation>Es gibt keine zweite Pipeline zum Vergleichen.</translation>
    </message>
    <message>
        <source>Name an installed spaCy pipeline, or the folder of one.</source>
        <translation>Eine installierte spaCy-Pipeline oder den Ordner einer solchen angeben.</translation>
    </message>
    <message>
        <source>First: {0}</source>
        <translation>Der erste: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} new suggestion(s) in {1} by {2}.</source>
        <translation>
            <numerusform>{0:,} neuer Vorschlag in {1} von {2}.</numerusform>
            <numerusform>{0:,} neue Vorschläge in {1} von {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} finding(s) annotated or decided on before.</source>
        <translation>
            <numerusform>{0:,} Fund war schon annotiert oder entschieden.</numerusform>
            <numerusform>{0:,} Funde waren schon annotiert oder entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: {0} has been over every article.</source>
        <translation>Nichts zu tun: {0} ist jeden Artikel durchgegangen.</translation>
    </message>
    <message>
        <source>{0:,} decided; score and share differ by {1:.3f} on average.</source>
        <translation>{0:,} entschieden; Score und Anteil weichen im Mittel um {1:.3f} ab.</translation>
    </message>
    <message>
        <source>accepted as it was</source>
        <translation>unverändert angenommen</translation>
    </message>
    <message>
        <source>accepted, changed</source>
        <translation>verändert angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Suggestions by label</source>
        <translation>Vorschläge nach Label</translation>
    </message>
    <message>
        <source>How often you accept, change or reject suggestions, by label.</source>
        <translation>Wie oft Sie Vorschläge annehmen, ändern oder ablehnen, nach Label.</translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <translation>Vorschläge nach Regel</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How often you accept, change or reject suggestions, by rule.</source>
        <translation>Wie oft Sie Vorschläge annehmen, ändern oder ablehnen, nach Regel.</translation>
    </message>
    <message>
        <source>Suggestions by pipeline</source>
        <translation>Vorschläge nach Pipeline</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>How often you accept, change or reject suggestions, by pipeline.</source>
        <translation>Wie oft Sie Vorschläge annehmen, ändern oder ablehnen, nach Pipeline.</translation>
    </message>
    <message>
        <source>{0}: {1:.0%} of {2:,} kept</source>
        <translation>{0}: {1:.0%} von {2:,} behalten</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Share of suggestions kept as they were</source>
        <translation>Anteil der unverändert behaltenen Vorschläge</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Do the scores keep their word?</source>
        <translation>Halten die Scores, was sie versprechen?</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>share kept</source>
        <translation>Anteil behalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie versprochen</translation>
    </message>
    <message>
        <source>Whether suggestions get better: the share that you accept unchanged, over time.</source>
        <translation>Ob die Vorschläge besser werden: der Anteil, den Sie unverändert annehmen, im Lauf der Zeit.</translation>
    </message>
    <message>
        <source>How often suggestions of each score are right, once you have decided on some.</source>
        <translation>Wie oft Vorschläge jedes Scores richtig sind, sobald Sie über einige entschieden haben.</translation>
    </message>
    <message numerus="yes">
        <source>On {0:,} article(s) held out, F1 of what is suggested goes from {1:.1f} to {2:.1f}.</source>
        <translation>
            <numerusform>Auf {0:,} zurückgehaltenem Artikel geht F1 der Vorschläge von {1:.1f} auf {2:.1f}.</numerusform>
            <numerusform>Auf {0:,} zurückgehaltenen Artikeln geht F1 der Vorschläge von {1:.1f} auf {2:.1f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {0:,} article(s) held out, F1 of what is suggested would go from {1:.1f} to {2:.1f}.</source>
        <translation>
            <numerusform>Auf {0:,} zurückgehaltenem Artikel ginge F1 der Vorschläge von {1:.1f} auf {2:.1f}.</numerusform>
            <numerusform>Auf {0:,} zurückgehaltenen Artikeln ginge F1 der Vorschläge von {1:.1f} auf {2:.1f}.</numerusform>
        </translation>
    </message>
    <message>
        <source>F1 of casualty figures found goes from {0:.1f} to {1:.1f}.</source>
        <translation>F1 der gefundenen Opferzahlen geht von {0:.1f} auf {1:.1f}.</translation>
    </message>
    <message>
        <source>F1 of casualty figures found would go from {0:.1f} to {1:.1f}.</source>
        <translation>F1 der gefundenen Opferzahlen ginge von {0:.1f} auf {1:.1f}.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt {1} from {0:,} article(s) in {2:.0f} seconds.</source>
        <translation>
            <numerusform>{1} gelernt aus {0:,} Artikel in {2:.0f} Sekunden.</numerusform>
            <numerusform>{1} gelernt aus {0:,} Artikeln in {2:.0f} Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not better: the model was not kept, the former one stays.</source>
        <translation>Das ist nicht besser: Das Modell wurde nicht behalten, das frühere bleibt.</translation>
    </message>
    <message>
        <source>Kept in {0}.</source>
        <translation>Behalten in {0}.</translation>
    </message>
    <message>
        <source>Too few spans to learn {0}.</source>
        <translation>Zu wenige Markierungen, um {0} zu lernen.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} span(s) could not be learnt from.</source>
        <translation>
            <numerusform>Aus {0:,} Markierung ließ sich nicht lernen.</numerusform>
            <numerusform>Aus {0:,} Markierungen ließ sich nicht lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans that are no entities are found too, F1: {0}.</source>
        <translation>Auch Markierungen, die keine Entitäten sind, werden gefunden, F1: {0}.</translation>
    </message>
    <message>
        <source>It does not help to look for spans of {0} so.</source>
        <translation>Es hilft nicht, Markierungen mit {0} so zu suchen.</translation>
    </message>
    <message>
        <source>New words for casualty figures: {0}.</source>
        <translation>Neue Wörter für Opferzahlen: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1} “{2}”: {3}</source>
        <translation>{0}, {1} „{2}“: {3}</translation>
    </message>
    <message>
        <source>the recogniser of names found it</source>
        <translation>der Erkenner für Namen hat es gefunden</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>Quellen weichen voneinander ab</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Analyst entscheidet</translation>
    </message>
    <message>
        <source>lowest source</source>
        <translation>niedrigste Quelle</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} und mehr</translation>
    </message>
    <message>
        <source>in the list of peoples</source>
        <translation>in der Liste der Völker</translation>
    </message>
    <message>
        <source>one of two peoples joined by a hyphen</source>
        <translation>eines von zwei Völkern mit Bindestrich</translation>
    </message>
    <message>
        <source>in the list of places</source>
        <translation>in der Liste der Orte</translation>
    </message>
    <message>
        <source>in the lists under this label</source>
        <translation>in den Listen unter diesem Label</translation>
    </message>
    <message>
        <source>the full name of a state</source>
        <translation>der volle Name eines Staates</translation>
    </message>
    <message>
        <source>“{0}” is a person</source>
        <translation>„{0}“ ist eine Person</translation>
    </message>
    <message>
        <source>a day and a time of day together</source>
        <translation>ein Tag und eine Tageszeit zusammen</translation>
    </message>
    <message>
        <source>a found name without what does not belong to it</source>
        <translation>ein gefundener Name ohne das, was nicht dazugehört</translation>
    </message>
    <message>
        <source>in the list of weapons</source>
        <translation>in der Liste der Waffen</translation>
    </message>
    <message>
        <source>“{0}” says what was done to them</source>
        <translation>„{0}“ sagt, was ihnen angetan wurde</translation>
    </message>
    <message>
        <source>“{0}” stands right beside the number</source>
        <translation>„{0}“ steht direkt neben der Zahl</translation>
    </message>
    <message>
        <source>joined to a number beside “{0}”</source>
        <translation>verbunden mit einer Zahl bei „{0}“</translation>
    </message>
    <message>
        <source>some of those whom “{0}” speaks of</source>
        <translation>einige von denen, von denen „{0}“ spricht</translation>
    </message>
    <message>
        <source>“{0}” describes the people counted</source>
        <translation>„{0}“ beschreibt die gezählten Menschen</translation>
    </message>
    <message>
        <source>“{0}” is counted, without a number</source>
        <translation>„{0}“ wird gezählt, ohne Zahl</translation>
    </message>
    <message>
        <source>with somebody whom “{0}” speaks of</source>
        <translation>zusammen mit jemandem, von dem „{0}“ spricht</translation>
    </message>
    <message>
        <source>“{0}” is what is counted</source>
        <translation>„{0}“ ist, was gezählt wird</translation>
    </message>
    <message>
        <source>the “{0}” of these people</source>
        <translation>„{0}“ dieser Menschen</translation>
    </message>
    <message>
        <source>the same as “{0}” before, the verb left out</source>
        <translation>dasselbe wie „{0}“ davor, ohne das Verb</translation>
    </message>
    <message>
        <source>“{0}” says what happened to them</source>
        <translation>„{0}“ sagt, was mit ihnen geschah</translation>
    </message>
    <message>
        <source>“{0}” says it of one person by name</source>
        <translation>„{0}“ sagt es von einer namentlich genannten Person</translation>
    </message>
    <message>
        <source>a part of those whom “{0}” speaks of</source>
        <translation>ein Teil derer, von denen „{0}“ spricht</translation>
    </message>
    <message>
        <source>another count of the same people: “{0}”</source>
        <translation>eine andere Zählung derselben Menschen: „{0}“</translation>
    </message>
    <message>
        <source>“{0}” says that they are looked for</source>
        <translation>„{0}“ sagt, dass nach ihnen gesucht wird</translation>
    </message>
    <message>
        <source>“{0}” leaves open whether they died</source>
        <translation>„{0}“ lässt offen, ob sie starben</translation>
    </message>
    <message>
        <source>“{0}” speaks of their bodies</source>
        <translation>„{0}“ spricht von ihren Leichen</translation>
    </message>
    <message>
        <source>“{0}” speaks of them by a pronoun</source>
        <translation>„{0}“ spricht von ihnen mit einem Fürwort</translation>
    </message>
    <message>
        <source>“{0}” is followed by a total</source>
        <translation>auf „{0}“ folgt eine Gesamtzahl</translation>
    </message>
    <message>
        <source>the surname of a person named in full</source>
        <translation>der Nachname einer voll genannten Person</translation>
    </message>
    <message>
        <source>rule {0}</source>
        <translation>Regel {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s)</source>
        <translation>
            <numerusform>{0:,} Artikel</numerusform>
            <numerusform>{0:,} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a folder with some of {0}.</source>
        <translation>Einen Ordner mit einigen von {0} angeben.</translation>
    </message>
    <message>
        <source>Put some of {0} there.</source>
        <translation>Einige von {0} hineinlegen.</translation>
    </message>
    <message>
        <source>takes a list of words: [&quot;one&quot;, &quot;two words&quot;]</source>
        <translation>nimmt eine Liste von Wörtern: [&quot;one&quot;, &quot;two words&quot;]</translation>
    </message>
    <message>
        <source>is not known; there are {0}</source>
        <translation>ist nicht bekannt; es gibt {0}</translation>
    </message>
    <message>
        <source>Mend this file of the vocabulary.</source>
        <translation>Diese Datei des Wortschatzes berichtigen.</translation>
    </message>
    <message>
        <source>There is no folder of lexicons “{0}”.</source>
        <translation>Es gibt keinen Ordner mit Lexika „{0}“.</translation>
    </message>
    <message>
        <source>The files may be {0}.</source>
        <translation>Die Dateien können {0} sein.</translation>
    </message>
    <message>
        <source>There are no lexicons in “{0}”.</source>
        <translation>In „{0}“ sind keine Lexika.</translation>
    </message>
    <message>
        <source>Words stand in quotes, lists in brackets: nouns = [&quot;trader&quot;].</source>
        <translation>Wörter stehen in Anführungszeichen, Listen in Klammern: nouns = [&quot;trader&quot;].</translation>
    </message>
    <message>
        <source>is true or false, [without] has tables like the others</source>
        <translation>ist true oder false, [without] hat Tabellen wie die anderen</translation>
    </message>
    <message>
        <source>takes its plural: ox = &quot;oxen&quot;</source>
        <translation>nimmt seinen Plural: ox = &quot;oxen&quot;</translation>
    </message>
    <message>
        <source>takes numbers above 0 up to 1: number = 0.9</source>
        <translation>nimmt Zahlen über 0 bis 1: number = 0.9</translation>
    </message>
    <message>
        <source>takes four forms: slay = [&quot;slays&quot;, &quot;slew&quot;, &quot;slain&quot;, &quot;slaying&quot;]</source>
        <translation>nimmt vier Formen: slay = [&quot;slays&quot;, &quot;slew&quot;, &quot;slain&quot;, &quot;slaying&quot;]</translation>
    </message>
    <message>
        <source>“{0}” is no file of the vocabulary.</source>
        <translation>„{0}“ ist keine Datei des Wortschatzes.</translation>
    </message>
    <message>
        <source>{0}.toml is not TOML: {1}.</source>
        <translation>{0}.toml ist kein TOML: {1}.</translation>
    </message>
    <message>
        <source>cannot be taken out: it is not there</source>
        <translation>kann nicht herausgenommen werden: es ist nicht da</translation>
    </message>
    <message>
        <source>is not there; there are {0}</source>
        <translation>ist nicht da; es gibt {0}</translation>
    </message>
    <message>
        <source>left out: nothing in it is confirmed and it is not marked done</source>
        <translation>weggelassen: nichts darin ist bestätigt, und er ist nicht als fertig gekennzeichnet</translation>
    </message>
    <message>
        <source>There is nothing to train on: no confirmed span of this annotator can be an entity.</source>
        <translation>Es gibt nichts zu trainieren: Keine bestätigte Markierung dieses Annotators kann eine Entität sein.</translation>
    </message>
    <message>
        <source>Accept or mark some spans first, or name the annotator whose work is to be exported.</source>
        <translation>Erst einige Markierungen annehmen oder setzen, oder angeben, wessen Arbeit exportiert werden soll.</translation>
    </message>
    <message>
        <source>There is no pipeline “{0}”.</source>
        <translation>Es gibt keine Pipeline „{0}“.</translation>
    </message>
    <message>
        <source>Give the folder of a trained pipeline or the name of an installed one, or leave the choice out to take the one that comes with the program.</source>
        <translation>Den Ordner einer trainierten Pipeline oder den Namen einer installierten angeben, oder die Wahl weglassen, um die zu nehmen, die dem Programm beiliegt.</translation>
    </message>
    <message>
        <source>The pipeline “{0}” cannot be loaded: {1}</source>
        <translation>Die Pipeline „{0}“ kann nicht geladen werden: {1}</translation>
    </message>
    <message>
        <source>It may be damaged, or made for another version of spaCy.</source>
        <translation>Sie kann beschädigt sein oder für eine andere Version von spaCy gemacht.</translation>
    </message>
    <message>
        <source>it begins or ends with white space; {0}</source>
        <translation>sie beginnt oder endet mit Leerraum; {0}</translation>
    </message>
    <message>
        <source>it does not fall on spaCy&apos;s token boundaries</source>
        <translation>sie fällt nicht auf die Token-Grenzen von spaCy</translation>
    </message>
    <message>
        <source>it overlaps {0} “{1}”, which is the entity; it is in doc.spans</source>
        <translation>sie überlappt {0} „{1}“, und das ist die Entität; sie steht in doc.spans</translation>
    </message>
    <message>
        <source>it does not lie in the text</source>
        <translation>sie liegt nicht im Text</translation>
    </message>
    <message>
        <source>This pipeline has no entity recogniser that could learn.</source>
        <translation>Diese Pipeline hat keinen Entitätenerkenner, der lernen könnte.</translation>
    </message>
    <message>
        <source>Choose a trained pipeline, or leave the choice out to take the installed one.</source>
        <translation>Eine trainierte Pipeline wählen, oder die Wahl weglassen, um die installierte zu nehmen.</translation>
    </message>
    <message>
        <source>Mend the file or take one of the schemas that come with the program.</source>
        <translation>Die Datei berichtigen oder eines der Schemata nehmen, die dem Programm beiliegen.</translation>
    </message>
    <message>
        <source>There is no convention “{0}”.</source>
        <translation>Es gibt keine Konvention „{0}“.</translation>
    </message>
    <message>
        <source>hue is {0}; the colours are 0 to {1}</source>
        <translation>hue ist {0}; die Farben sind 0 bis {1}</translation>
    </message>
    <message>
        <source>There is no label schema “{0}”.</source>
        <translation>Es gibt kein Labelschema „{0}“.</translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation>Label {0}</translation>
    </message>
    <message>
        <source>it is not a table</source>
        <translation>es ist keine Tabelle</translation>
    </message>
    <message>
        <source>There are: {0}; or give the path of a file.</source>
        <translation>Es gibt: {0}; oder den Pfad einer Datei angeben.</translation>
    </message>
    <message>
        <source>list of labels</source>
        <translation>Liste von Labels</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>es hat kein {0}</translation>
    </message>
    <message>
        <source>in {0}: {1}</source>
        <translation>in {0}: {1}</translation>
    </message>
    <message>
        <source>This is not a label schema: {0}.</source>
        <translation>Das ist kein Labelschema: {0}.</translation>
    </message>
    <message>
        <source>This is not a convention: {0}.</source>
        <translation>Das ist keine Konvention: {0}.</translation>
    </message>
    <message>
        <source>[keys] in the settings is no table.</source>
        <translation>[keys] in den Einstellungen ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read: {1}.</source>
        <translation>Die Einstellungen in {0} können nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>There is no setting called {0}.</source>
        <translation>Es gibt keine Einstellung namens {0}.</translation>
    </message>
    <message>
        <source>Keys for “{0}” are not a list such as [&quot;Ctrl+U&quot;].</source>
        <translation>Tasten für „{0}“ sind keine Liste wie [&quot;Ctrl+U&quot;].</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1!r}.</source>
        <translation>Die Einstellung {0} kann nicht {1!r} sein.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>a record refers to another one that is not there</source>
        <translation>ein Eintrag verweist auf einen anderen, der nicht da ist</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} article(s) with wrong counts of what is in them</source>
        <translation>
            <numerusform>{0:,} Artikel mit falscher Zählung seines Inhalts</numerusform>
            <numerusform>{0:,} Artikel mit falscher Zählung ihres Inhalts</numerusform>
        </translation>
    </message>
    <message>
        <source>the search index does not fit the texts</source>
        <translation>das Suchverzeichnis passt nicht zu den Texten</translation>
    </message>
    <message>
        <source>This file is not a corpus.</source>
        <translation>Diese Datei ist kein Korpus.</translation>
    </message>
    <message>
        <source>This corpus file is damaged.</source>
        <translation>Diese Korpusdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Take the latest copy that you have of it; without one, “sqlite3 FILE .recover” may save part of it.</source>
        <translation>Nichts darin wurde geändert. Nehmen Sie die letzte Kopie, die Sie haben; ohne eine rettet „sqlite3 DATEI .recover“ vielleicht einen Teil.</translation>
    </message>
    <message>
        <source>Choose a file that this program made, or a new name.</source>
        <translation>Eine Datei wählen, die dieses Programm gemacht hat, oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>The disk is full; this change was not stored.</source>
        <translation>Der Datenträger ist voll; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again. Everything before it is safe.</source>
        <translation>Platz schaffen und es dann noch einmal tun. Alles davor ist sicher.</translation>
    </message>
    <message>
        <source>The disk reports a failure; this change was not stored.</source>
        <translation>Der Datenträger meldet einen Fehler; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>See whether the disk is full or was taken away, then do it again.</source>
        <translation>Nachsehen, ob er voll ist oder entfernt wurde, und es dann noch einmal tun.</translation>
    </message>
    <message>
        <source>Another program is writing to this corpus; this change was not stored.</source>
        <translation>Ein anderes Programm schreibt in diesen Korpus; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Do it again when the other one is done.</source>
        <translation>Noch einmal tun, wenn das andere fertig ist.</translation>
    </message>
    <message>
        <source>This corpus cannot be written to.</source>
        <translation>In diesen Korpus kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or copy it to a folder of your own.</source>
        <translation>Das Schreiben in die Datei und ihren Ordner erlauben oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This corpus may not be opened.</source>
        <translation>Dieser Korpus darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Ask the file&apos;s owner for permission, or copy it to a folder of your own.</source>
        <translation>Den Besitzer der Datei um Erlaubnis bitten oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This corpus cannot be opened.</source>
        <translation>Dieser Korpus kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder (files beside it are needed while it is open), or copy it to a folder of your own.</source>
        <translation>Das Schreiben in die Datei und ihren Ordner erlauben (solange sie offen ist, braucht es Dateien daneben) oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Choose a file that this program made. If it did make this one, it is damaged: take the latest copy that you have of it.</source>
        <translation>Eine Datei wählen, die dieses Programm gemacht hat. Wenn es diese gemacht hat, ist sie beschädigt: Nehmen Sie die letzte Kopie, die Sie haben.</translation>
    </message>
    <message>
        <source>Ask the folder&apos;s owner for permission, or copy it to a folder of your own.</source>
        <translation>Den Besitzer des Ordners um Erlaubnis bitten oder ihn in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This is a folder, not a corpus.</source>
        <translation>Das ist ein Ordner, kein Korpus.</translation>
    </message>
    <message>
        <source>Choose a .corpus file.</source>
        <translation>Eine .corpus-Datei wählen.</translation>
    </message>
    <message>
        <source>There is no corpus of this name.</source>
        <translation>Es gibt keinen Korpus mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the name, or import articles to make it.</source>
        <translation>Den Namen prüfen, oder Artikel laden, um ihn anzulegen.</translation>
    </message>
    <message>
        <source>This corpus was made by a newer version of the program (format {0}; this version reads up to {1}).</source>
        <translation>Dieser Korpus wurde von einer neueren Version des Programms gemacht (Format {0}; diese Version liest bis {1}).</translation>
    </message>
    <message>
        <source>Update the program, then open it again. The file was not changed.</source>
        <translation>Das Programm aktualisieren und ihn dann wieder öffnen. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The corpus file was moved, replaced or deleted while it was open; this change was not stored.</source>
        <translation>Die Korpusdatei wurde verschoben, ersetzt oder gelöscht, während sie offen war; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Put the file back in its place, or close this corpus and open it again.</source>
        <translation>Die Datei an ihren Ort zurücklegen oder diesen Korpus schließen und wieder öffnen.</translation>
    </message>
    <message>
        <source>You may not look into the folder of this corpus.</source>
        <translation>In den Ordner dieses Korpus dürfen Sie nicht sehen.</translation>
    </message>
    <message>
        <source>The folder for the corpus cannot be made: {0}.</source>
        <translation>Der Ordner für den Korpus kann nicht angelegt werden: {0}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Einen Ordner wählen, in den Sie schreiben dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} total(s) by hand</source>
        <translation>
            <numerusform>{0:,} Gesamtzahl von Hand</numerusform>
            <numerusform>{0:,} Gesamtzahlen von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} comment(s)</source>
        <translation>
            <numerusform>{0:,} Kommentar</numerusform>
            <numerusform>{0:,} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} pinned example(s)</source>
        <translation>
            <numerusform>{0:,} angeheftetes Beispiel</numerusform>
            <numerusform>{0:,} angeheftete Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} refused text(s)</source>
        <translation>
            <numerusform>{0:,} gesperrter Text</numerusform>
            <numerusform>{0:,} gesperrte Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be undone: what it changed was changed by someone else since.</source>
        <translation>„{0}“ kann nicht zurückgenommen werden: Was es geändert hat, hat seitdem jemand anders geändert.</translation>
    </message>
    <message>
        <source>“{0}” cannot be redone: what it changed was changed by someone else since.</source>
        <translation>„{0}“ kann nicht wiederhergestellt werden: Was es geändert hat, hat seitdem jemand anders geändert.</translation>
    </message>
    <message>
        <source>It was skipped; do the same again for the step before it.</source>
        <translation>Es wurde übersprungen; noch einmal dasselbe tun für den Schritt davor.</translation>
    </message>
    <message>
        <source>undo: {0}</source>
        <translation>zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>redo: {0}</source>
        <translation>wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>The folder of this corpus cannot be written to: {0}.</source>
        <translation>In den Ordner dieses Korpus kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or copy the corpus to a folder of your own.</source>
        <translation>Das Schreiben in den Ordner erlauben oder den Korpus in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This corpus is open in another window.</source>
        <translation>Dieser Korpus ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again.</source>
        <translation>In jenem Fenster weiterarbeiten, oder es schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>no file can be made in it</source>
        <translation>es kann keine Datei darin angelegt werden</translation>
    </message>
    <message>
        <source>This corpus is of an older format, and no copy of it can be made beside it: {0}.</source>
        <translation>Dieser Korpus hat ein älteres Format, und daneben lässt sich keine Kopie anlegen: {0}.</translation>
    </message>
    <message>
        <source>Make room on the disk or copy it to a folder of your own, then open it again. The file was not changed.</source>
        <translation>Platz auf dem Datenträger schaffen oder ihn in einen eigenen Ordner kopieren, dann wieder öffnen. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Reject all “{0}” as {1}</source>
        <translation>Alle „{0}“ als {1} ablehnen</translation>
    </message>
    <message>
        <source>Allow “{0}” as {1} again</source>
        <translation>„{0}“ als {1} wieder zulassen</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>TotalLine</name>
    <message>
        <source>Outcome of the total</source>
        <translation>Folge der Gesamtzahl</translation>
    </message>
    <message>
        <source>Total by hand</source>
        <translation>Gesamtzahl von Hand</translation>
    </message>
    <message>
        <source>29, 29+, 10-15</source>
        <translation>29, 29+, 10-15</translation>
    </message>
    <message>
        <source>Reason for the total by hand</source>
        <translation>Begründung der Gesamtzahl von Hand</translation>
    </message>
    <message>
        <source>because … (goes into the export)</source>
        <translation>weil … (geht in den Export)</translation>
    </message>
    <message>
        <source>What the total by hand does</source>
        <translation>Was die Gesamtzahl von Hand bewirkt</translation>
    </message>
    <message>
        <source>Enter stores it in place of the one worked out.</source>
        <translation>Enter speichert sie an der Stelle der berechneten.</translation>
    </message>
    <message>
        <source>An empty value takes the total by hand back.</source>
        <translation>Ein leerer Wert nimmt die Gesamtzahl von Hand zurück.</translation>
    </message>
    <message>
        <source>A total by hand needs a number.</source>
        <translation>Eine Gesamtzahl von Hand braucht eine Zahl.</translation>
    </message>
    <message>
        <source>Say why: the reason stands beside the number.</source>
        <translation>Sagen Sie, warum: Die Begründung steht neben der Zahl.</translation>
    </message>
    <message>
        <source>⚠ Not stored: {0}</source>
        <translation>⚠ Nicht gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamtzahl</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>rests on suggestions</source>
        <translation>beruht auf Vorschlägen</translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>Totals of the article</source>
        <translation>Gesamtzahlen des Artikels</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Whose columns are shown: as written, or what a standard makes</source>
        <translation>Wessen Spalten gezeigt werden: wie geschrieben, oder was ein Standard daraus macht</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>No casualty figures yet. {0} marks the selected words as one.</source>
        <translation>Noch keine Opferzahlen. {0} markiert die ausgewählten Wörter als eine.</translation>
    </message>
    <message>
        <source>Still lacking: {0}</source>
        <translation>Fehlt noch: {0}</translation>
    </message>
    <message>
        <source>✓ Nothing that is asked for is lacking.</source>
        <translation>✓ Nichts Verlangtes fehlt.</translation>
    </message>
    <message>
        <source>What a standard asks for. A click goes to where it is filled in. </source>
        <translation>Was ein Standard verlangt. Ein Klick geht dorthin, wo es einzutragen ist. </translation>
    </message>
    <message>
        <source>○: a suggestion would do.</source>
        <translation>○: Ein Vorschlag würde genügen.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>civilian or not</source>
        <translation>zivil oder nicht</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>Waffe</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>getötet</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>abducted</source>
        <translation>entführt</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. {0} lists all keys, {1} finds anything.</source>
        <translation>Das war der Rundgang. {0} listet alle Tasten auf, {1} findet alles.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>A pipeline is reading the article. In a moment its suggestions appear: dashed lines below the words.</source>
        <translation>Eine Pipeline liest den Artikel. Gleich erscheinen ihre Vorschläge: gestrichelte Linien unter den Wörtern.</translation>
    </message>
    <message>
        <source>Dashed lines are suggestions: nobody has vouched for them yet. Press {0} to go to the next one.</source>
        <translation>Gestrichelte Linien sind Vorschläge: Noch hat niemand dafür eingestanden. {0} geht zum nächsten.</translation>
    </message>
    <message>
        <source>Is it right? {0} accepts it and goes to the next one. Every decision is stored as you make it.</source>
        <translation>Ist er richtig? {0} nimmt ihn an und geht zum nächsten. Jede Entscheidung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Is it wrong? {0} rejects it for good; or press the key of the right label, as below the article. Try one of them. {1} takes anything back.</source>
        <translation>Ist er falsch? {0} lehnt ihn endgültig ab; oder drücken Sie die Taste des richtigen Labels, wie unter dem Artikel gezeigt. Versuchen Sie eines davon. {1} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{0} goes to the next casualty figure. {1} puts the keyboard into its value: type another one, such as 30+ for “at least 30”, and press Enter.</source>
        <translation>{0} geht zur nächsten Opferzahl. {1} setzt die Tastatur in ihren Wert: Geben Sie einen anderen ein, etwa 30+ für „mindestens 30“, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Figures have parts: “29 dead, including four civilians”. On a part press {0}, choose its total with {1}, and press {2}.</source>
        <translation>Zahlen haben Teile: “29 dead, including four civilians”. Drücken Sie auf einem Teil {0}, wählen Sie seine Gesamtzahl mit {1} und drücken Sie {2}.</translation>
    </message>
    <message>
        <source>When you have read it all, {0} says so and opens the next article. Only then do words without a mark count as “nothing here”.</source>
        <translation>Wenn Sie alles gelesen haben, sagt {0} es und öffnet den nächsten Artikel. Erst dann zählen Wörter ohne Markierung als „hier ist nichts“.</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source> minutes at most</source>
        <translation> Minuten höchstens</translation>
    </message>
    <message>
        <source>The longest that the training may take</source>
        <translation>Wie lange das Training höchstens dauern darf</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <source>Let it make the suggestions</source>
        <translation>Vorschläge davon machen lassen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>{0} done, {1} confirmed.</source>
        <translation>{0} fertig, {1} bestätigt.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Start …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept; the model in use stays.</source>
        <translation>Angehalten. Nichts wurde behalten; das benutzte Modell bleibt.</translation>
    </message>
    <message>
        <source>Learning {0} from {1}, {2} held out.</source>
        <translation>{0} wird aus {1} gelernt, {2} zurückgehalten.</translation>
    </message>
    <message>
        <source>Learning spans that are no entities: round {0}, F1 {1:.1f}.</source>
        <translation>Markierungen, die keine Entitäten sind, werden gelernt: Runde {0}, F1 {1:.1f}.</translation>
    </message>
    <message>
        <source>The pipeline in use learns from your work: labels of spans, and words for casualty figures. A fifth of the articles is held out to see whether it got better, and a model that did not is not kept. Labels that you have not used are not forgotten.</source>
        <translation>Die benutzte Pipeline lernt aus Ihrer Arbeit: Labels von Markierungen und Wörter für Opferzahlen. Ein Fünftel der Artikel wird zurückgehalten, um zu sehen, ob sie besser wurde, und ein Modell, das nicht besser ist, wird nicht behalten. Labels, die Sie nicht benutzt haben, werden nicht vergessen.</translation>
    </message>
    <message>
        <source>words for casualty figures</source>
        <translation>Wörter für Opferzahlen</translation>
    </message>
    <message>
        <source>The training has a bug and ended; the model in use stays.</source>
        <translation>Das Training hat einen Fehler und endete; das benutzte Modell bleibt.</translation>
    </message>
    <message>
        <source>The training&apos;s process was ended, perhaps for want of memory; the model in use stays.</source>
        <translation>Der Prozess des Trainings wurde beendet, vielleicht aus Mangel an Speicher; das benutzte Modell bleibt.</translation>
    </message>
    <message>
        <source>F1 on held-out articles</source>
        <translation>F1 auf zurückgehaltenen Artikeln</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>recogniser alone</source>
        <translation>Erkenner allein</translation>
    </message>
    <message>
        <source>How good the suggestions are after each round of learning.</source>
        <translation>Wie gut die Vorschläge nach jeder Runde des Lernens sind.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>loss a word</source>
        <translation>Verlust je Wort</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How far the model is from the training articles, batch by batch.</source>
        <translation>Wie weit das Modell von den Trainingsartikeln entfernt ist, Stapel für Stapel.</translation>
    </message>
</context>
<context>
    <name>Unmarked</name>
    <message>
        <source>No unmarked name or number is left near here.</source>
        <translation>In der Nähe ist kein unmarkierter Name und keine unmarkierte Zahl mehr.</translation>
    </message>
</context>
<context>
    <name>ValueEntry</name>
    <message>
        <source>Value, or the whole figure in letters</source>
        <translation>Wert, oder die ganze Zahl in Buchstaben</translation>
    </message>
    <message>
        <source>29, 29+, &gt;29, 10-15, ≤30, ~70, dozens, some, none</source>
        <translation>29, 29+, &gt;29, 10-15, ≤30, ~70, dozens, some, none</translation>
    </message>
    <message>
        <source>29+ k civ</source>
        <translation>29+ k civ</translation>
    </message>
    <message>
        <source>What the fields say, in words</source>
        <translation>Was die Felder sagen, in Worten</translation>
    </message>
    <message>
        <source>⚠ Not stored: {0}</source>
        <translation>⚠ Nicht gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>WhatNext</name>
    <message>
        <source>What next?</source>
        <translation>Was zuerst?</translation>
    </message>
    <message>
        <source>&amp;Doubtful suggestions</source>
        <translation>&amp;Zweifelhafte Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Rare labels</source>
        <translation>&amp;Seltene Labels</translation>
    </message>
    <message>
        <source>&amp;Unusual articles</source>
        <translation>&amp;Ungewöhnliche Artikel</translation>
    </message>
    <message>
        <source>&amp;New since the last model</source>
        <translation>&amp;Neu seit dem letzten Modell</translation>
    </message>
    <message>
        <source>Dis&amp;agreement of two pipelines</source>
        <translation>U&amp;neinigkeit zweier Pipelines</translation>
    </message>
    <message>
        <source>&amp;Test part, at random</source>
        <translation>&amp;Testteil, zufällig</translation>
    </message>
    <message>
        <source>Second pipeline: its name or folder</source>
        <translation>Zweite Pipeline: ihr Name oder Ordner</translation>
    </message>
    <message>
        <source>Second pipeline</source>
        <translation>Zweite Pipeline</translation>
    </message>
    <message>
        <source>Order the list</source>
        <translation>Die Liste ordnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no translation for the language “{0}”.</source>
        <translation>Es gibt keine Übersetzung für die Sprache „{0}“.</translation>
    </message>
    <message>
        <source>… and {0} more, which the log has.</source>
        <translation>… und {0} weitere, die im Protokoll stehen.</translation>
    </message>
    <message>
        <source>All else holds; {0} lists the keys in force.</source>
        <translation>Alles andere gilt; {0} listet die geltenden Tasten auf.</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Annotator: entities and casualty figures in news corpora</source>
        <translation>Annotator: Entitäten und Opferzahlen in Nachrichtenkorpora</translation>
    </message>
    <message>
        <source>Text size: {0} pixels</source>
        <translation>Textgröße: {0} Pixel</translation>
    </message>
    <message>
        <source>Colours: as the desktop</source>
        <translation>Farben: wie der Desktop</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>The time for each article is measured, and kept in this corpus only.</source>
        <translation>Die Zeit je Artikel wird gemessen und bleibt in diesem Korpus.</translation>
    </message>
    <message>
        <source>The time is no longer measured.</source>
        <translation>Die Zeit wird nicht mehr gemessen.</translation>
    </message>
</context>
<context>
    <name>_Warning</name>
    <message>
        <source>Another pipeline</source>
        <translation>Andere Pipeline</translation>
    </message>
    <message>
        <source>A pipeline from elsewhere can run code of its own when it is loaded. Take only one from people you trust. Empty: the pipeline that came with the program.</source>
        <translation>Eine Pipeline von anderswo kann eigenen Code ausführen, wenn sie geladen wird. Nehmen Sie nur eine von Leuten, denen Sie trauen. Leer: die Pipeline, die dem Programm beiliegt.</translation>
    </message>
    <message>
        <source>Name of an installed pipeline, or a folder</source>
        <translation>Name einer installierten Pipeline, oder ein Ordner</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen…</translation>
    </message>
    <message>
        <source>I trust it: let it suggest</source>
        <translation>Ich traue ihr: vorschlagen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder of a pipeline</source>
        <translation>Ordner einer Pipeline</translation>
    </message>
</context>
</TS>

"""Closed classes of English words that the grammar leans on."""

from __future__ import annotations

BE = frozenset(
    {"be", "is", "are", "was", "were", "been", "being", "am", "isn't", "aren't", "wasn't"}
    | {"weren't", "'re", "get", "gets", "got", "getting", "gotten"}
)
SINGULAR_BE = frozenset({"is", "was", "isn't", "wasn't", "has"})
PLURAL_BE = frozenset({"are", "were", "aren't", "weren't", "have"})
HAVE = frozenset({"have", "has", "had", "having", "haven't", "hasn't", "hadn't", "'ve"})
MODALS = frozenset(
    {"may", "might", "could", "would", "will", "can", "should", "shall", "must", "did", "do"}
    | {"does", "to", "didn't", "don't", "doesn't", "couldn't", "wouldn't", "won't", "not"}
)
AUXILIARIES = BE | HAVE | MODALS

# Words between an auxiliary and the word that tells the outcome, or before a bare participle.
FILLERS = frozenset(
    {"also", "either", "all", "both", "each", "still", "now", "then", "later", "since", "already"}
    | {"feared", "believed", "reported", "confirmed", "thought", "said", "presumed", "found"}
    | {"left", "pronounced", "declared", "listed", "known", "remain", "remained", "remains"}
    | {"lying", "lay", "themselves", "himself", "herself", "just", "only", "even", "too", "ever"}
    | {"never", "however", "meanwhile", "again", "soon", "today", "yesterday", "instantly"}
    | {"immediately", "subsequently", "apparently", "officially", "considered", "estimated"}
    | {"taken", "rushed", "more", "went", "gone", "here", "there", "almost", "certified"}
    | {"initially", "first", "deliberately", "reportedly", "allegedly", "on", "spot", "'d"}
    | {"thereafter", "afterwards", "eventually", "also"}
    | {"else", "others", "people", "so", "far", "alone", "together", "as", "being", "been"}
)

PREPOSITIONS = frozenset(
    {"of", "in", "on", "at", "by", "with", "from", "into", "onto", "near", "for", "against"}
    | {"between", "among", "amongst", "under", "over", "through", "during", "inside", "outside"}
    | {"within", "without", "behind", "beside", "besides", "toward", "towards", "upon", "via"}
    | {"around", "across", "along", "above", "below", "beyond", "off", "per", "aboard", "to"}
    | {"after", "before", "until", "since", "than", "despite", "beneath", "throughout", "like"}
    | {"targeting", "carrying", "involving", "following", "including", "containing"}
)

# A clause ends here: what stands before is not the subject of what comes after.
BARRIERS = frozenset(
    {";", ":", "when", "while", "because", "if", "although", "though", "whereas", "but", "unless"}
    | {"whether", "said", "says", "told", "added", "claimed", "reported", "that", "which", "as"}
    | {"after", "before", "until", "where", "—", "–", "announced", "stated", "so", "then"}
    | {"“", "”", '"', "confirmed", "saying", "warned", "say", "believe"}
)
HARD_BARRIERS = frozenset({";", "while", "but", "whereas", "although", "though"})

COORDINATORS = frozenset({",", "and", "or", "&", "plus"})

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})

# Nothing of these can be a modifier between a number and its noun.
STOP = (
    AUXILIARIES
    | PREPOSITIONS
    | BARRIERS
    | COORDINATORS
    | WEEKDAYS
    | frozenset(
        {"the", "a", "an", "this", "these", "those", "his", "her", "their", "its", "our", "my"}
        | {"your", "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "who", "whom"}
        | {"whose", "what", "how", "why", "there", "here", "nor", "not", "no", "yet", "ago"}
        | {"say", "report", "reports", "when", "later", "today", "yesterday", "tomorrow", "both"}
        | {"each", "died", "dies", "left", "'s", "’s", "were", "during", "up", "down", "out"}
        | {"away", "back", "apart", "alone", "altogether", "including", "about", "more", "most"}
        | {"all", "some", "any", "every", "another", "once", "twice", "times", "last", "next"}
        | {"overnight", "nationwide", "worldwide", "overall", "earlier", "suffered", "sustained"}
        | {"aged", "according", "%", "$", "(", ")", "[", "]", ".", "!", "?", "/", "-", "…"}
    )
)
# Adverbs of place after a number; with a capital they begin a name: "a South Sudan trader".
WHEREABOUTS = frozenset(
    {"close", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"}
    | {"deep", "midway"}
)
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you"})
POSSESSIVES = frozenset({"his", "her", "their", "its", "our", "my", "whose"})
ORDINALS = frozenset(
    {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
    | {"eleventh", "twelfth"}
)


def is_adverb(word: str) -> bool:
    """Whether a word may stand between subject, auxiliary and verb without a meaning here."""
    return word in FILLERS or (word.endswith("ly") and len(word) > 4)

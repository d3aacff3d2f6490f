/// The word classes of Universal Dependencies (UPOS, version 2), as the word lists give them.
public enum UniversalPartOfSpeech: String, Sendable, Hashable, CaseIterable {
    case adjective = "ADJ"
    case adposition = "ADP"
    case adverb = "ADV"
    case auxiliary = "AUX"
    case coordinatingConjunction = "CCONJ"
    case determiner = "DET"
    case interjection = "INTJ"
    case noun = "NOUN"
    case numeral = "NUM"
    case particle = "PART"
    case pronoun = "PRON"
    case properNoun = "PROPN"
    case subordinatingConjunction = "SCONJ"
    case verb = "VERB"
}

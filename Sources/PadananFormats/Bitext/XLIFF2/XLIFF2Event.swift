import PadananModel

/// What `XLIFF2Parser` finds: an event of the model, with what a rewriting needs to know besides.
enum XLIFF2Event {
    case document(Document)
    case unit(XLIFF2Unit)
}

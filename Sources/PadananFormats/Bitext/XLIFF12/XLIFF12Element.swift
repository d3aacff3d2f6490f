/// The elements of XLIFF 1.2 that reading looks at; raw values are their names.
enum XLIFF12Element: String {
    case xliff, file, header, body, group, source, target, note, tool, phase, skl, reference, glossary, context, count, prop
    case transUnit = "trans-unit"
    case segSource = "seg-source"
    case altTrans = "alt-trans"
    case binUnit = "bin-unit"
    case phaseGroup = "phase-group"
    case contextGroup = "context-group"
    case countGroup = "count-group"
    case propGroup = "prop-group"
    case externalFile = "external-file"
    case g, x, bx, ex, bpt, ept, ph, it, sub, mrk
    /// Anything else, foreign elements among it.
    case other = ""
}

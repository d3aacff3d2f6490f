/// What a key means in a review.
enum ReviewCommand: Hashable {
    case event(ReviewEvent)
    case editTarget
    case editSource
    /// The rival with this number, from 1; 0 is the rendering that was extracted.
    case rival(Int)
    case help
    /// Shows everything again.
    case redraw

    init?(_ key: Unicode.Scalar) {
        switch key {
        case "a", "A": self = .event(.accept)
        case "r", "R": self = .event(.reject)
        case "s", "S": self = .event(.skip)
        case "b", "B": self = .event(.back)
        case "u", "U": self = .event(.undo)
        case "q", "Q": self = .event(.quit)
        case "e": self = .editTarget
        case "E": self = .editSource
        case "0"..."9": self = .rival(Int(key.value) - 0x30)
        case "?", "h", "H": self = .help
        case "\u{0C}": self = .redraw
        default: return nil
        }
    }

    /// The keys in one line, and what they do.
    static let prompt = "a accept, r reject, s skip, e edit, u undo, b back, q quit, ? help"
    static let explanation = """
        a    accept the pair as it stands; it goes into the glossary
        r    reject it; it is not proposed again
        s    skip it: it stays undecided, and comes again at the end
        e    edit the rendering, E the term; Enter takes the new text, Escape leaves the old one
        1-9  take another rendering of the text instead, by its number; 0 takes the extracted one again
        u    undo the last step, also one of an earlier run that is not in the glossary yet
        b    go back to the pair before
        q    quit: what was accepted is added to the glossary, and the next run goes on here
        Every step is saved as soon as it is made.
        """
}

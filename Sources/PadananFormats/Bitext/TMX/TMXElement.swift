/// The elements of TMX.
///
/// - Source: TMX 1.4b, “Structural Elements” and “Inline Elements”.
enum TMXElement: String, CaseIterable {
    case tmx, header, body, note, ude, map, prop, tu, tuv, seg
    case bpt, ept, ph, it, hi, ut, sub

    /// Whether its content is code of the original format, and not text.
    var isCode: Bool {
        switch self {
        case .bpt, .ept, .ph, .it, .ut: true
        default: false
        }
    }
}

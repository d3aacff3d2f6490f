/// How a code is written.
///
/// - Source: XLIFF 2.1, section 4.7.2 (`pc` and the pair of `sc` and `ec` say the same).
enum XLIFF2CodeForm: Hashable {
    /// `ph`.
    case placeholder(id: String)
    /// The start tag of `pc` or `mrk`.
    case elementStart(id: String)
    /// Its end tag.
    case elementEnd
    /// `sc` or `sm`.
    case start(id: String, isIsolated: Bool)
    /// `ec` or `em`.
    case end(startRef: String)
    /// `ec` whose start is in another unit or nowhere.
    case isolatedEnd(id: String)
    /// Not written: the end of an annotation that never began.
    case omitted

    /// The id, that of the beginning for the end of a span.
    var id: String? {
        switch self {
        case .placeholder(let id), .elementStart(let id), .start(let id, _), .end(let id), .isolatedEnd(let id): id
        case .elementEnd, .omitted: nil
        }
    }
}

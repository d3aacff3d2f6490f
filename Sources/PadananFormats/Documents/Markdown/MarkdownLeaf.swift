/// The block without children that is open at the end of the lines read so far.
enum MarkdownLeaf: Equatable {
    case none
    case paragraph
    case indentedCode
    case fencedCode(fence: UInt8, length: Int)
    case html(kind: Int)
    case table(columns: Int)
    case math
    /// Lines between `{% highlight %}` and its end, or the like.
    case program(ending: [UInt8])
}

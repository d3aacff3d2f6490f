/// A horizontal bar as inline SVG.
enum HTMLBar {
    /// The figure stands beside it as text, so that screen readers pass it over.
    ///
    /// - Parameter style: what the bar shows, a class of `HTMLStyle`.
    static func write(_ percent: Int, _ style: String, _ writer: inout HTMLWriter) {
        writer.markup("<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        writer.markup("<rect class=\"rest\" width=\"100\" height=\"8\"/><rect class=\"")
        writer.text(style)
        writer.markup("\" width=\"")
        writer.coordinate(percent)
        writer.markup("\" height=\"8\"/></svg>")
    }
}

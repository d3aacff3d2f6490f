/// For each piece of the source language the one of the target language that stands for it best.
///
/// Of a word's links the one counts that both sides agree on: links², over the links of either word. Marks and endings are left out.
struct GlossLexicon: Sendable {
    /// Links that are added to those of a target piece, so that what was seen once or twice doesn't win.
    private static let doubt = 4.0

    private var renderings: [String: String] = [:]

    init(_ data: StaticString) {
        let lines = DataLines(data)
        var counts: [String: Double] = [:]
        lines.forEachRow { cells in
            Self.forEachLink(lines, cells) { target, links in counts[target, default: 0] += links }
        }
        var renderings: [String: String] = [:]
        lines.forEachRow { cells in
            guard let first = cells.first, !first.isEmpty else { return }
            var best: (text: String, score: Double) = ("", 0)
            Self.forEachLink(lines, cells) { target, links in
                let score = links * links / ((counts[target] ?? 0) + Self.doubt)
                if score > best.score, Self.isWord(target) { best = (target, score) }
            }
            if best.score > 0 { renderings[lines.text(first)] = best.text }
        }
        self.renderings = renderings
    }

    func rendering(of piece: String) -> String? { renderings[piece] }

    /// The target pieces of a row with their links; an empty one, for a word without partner, is left out.
    private static func forEachLink(_ lines: DataLines, _ cells: [Range<Int>], _ body: (String, Double) -> Void) {
        guard cells.count >= 3, !cells[0].isEmpty else { return }
        for index in stride(from: 1, to: cells.count - 1, by: 2) where !cells[index].isEmpty {
            body(lines.text(cells[index]), Double(lines.text(cells[index + 1])) ?? 0)
        }
    }

    private static func isWord(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return (0x61...0x7A).contains(first) || first >= 0x80 && !text.hasPrefix("›") && !text.hasPrefix("‑")
    }
}

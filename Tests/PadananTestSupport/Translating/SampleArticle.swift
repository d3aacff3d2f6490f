/// An article of sentences made of patterns, whose right translation is known.
public struct SampleArticle: Sendable {
    public struct Sentence: Sendable {
        public var source: String
        public var terms: [SampleTerms.Term]
    }

    /// Patterns whose slots stand in the same order in both languages.
    static let patterns = [
        ("Pertemuan %n membahas %t dan %t.", "Meeting %n discussed the %t and the %t."),
        ("Menurut laporan %n, %t tidak akan dicabut.", "According to report %n, the %t will not be lifted."),
        ("Juru bicara itu mengatakan pada hari %n bahwa %t belum siap.", "The spokesman said on day %n that the %t was not ready."),
        ("Dalam pidato %n, menteri itu menolak %t.", "In speech %n, the minister rejected the %t."),
        ("Dokumen %n menyebut %t sebagai syarat bagi %t.", "Document %n calls the %t a condition for the %t."),
    ]

    public let sentences: [Sentence]

    /// - Parameter count: how many sentences, all different.
    public init(count: Int, seed: UInt64 = 7) {
        var random = SampleRandom(seed)
        sentences = (0..<count).map { number in
            let pattern = Self.patterns[random.next(Self.patterns.count)].0
            var terms: [SampleTerms.Term] = []
            var text = ""
            for part in PhraseEngine.parts(of: pattern) {
                switch part {
                case "%n": text += String(number + 2)
                case "%t":
                    var term = SampleTerms.all[random.next(SampleTerms.all.count)]
                    while terms.contains(where: { $0.source == term.source }) { term = SampleTerms.all[random.next(SampleTerms.all.count)] }
                    terms.append(term)
                    text += term.source
                default: text += part
                }
            }
            return Sentence(source: text, terms: terms)
        }
    }

    /// One sentence a line.
    public var text: String { sentences.map { $0.source + "\n" }.joined() }
}

import PadananLanguage
import PadananModel
import PadananTerms
import Testing

/// Runs one rule over pairs written as `source = target`; a line `# name` begins another document.
struct ConsistencyRun {
    let checker: Checker
    var limits = ConsistencyCollector.Limits()

    /// - Parameter terms: concepts as `source = preferred | admitted | -forbidden`; a capital at the start of the source makes a name.
    init(_ rule: String, terms: [String] = [], options: CheckOptions = CheckOptions()) {
        let languages = LanguagePair.indonesianEnglish
        let aligner = terms.isEmpty ? nil : TermAligner(Termbase(terms.map(Self.concept)), languages: languages)
        checker = Checker(CheckSetup(languages: languages, aligner: aligner, options: options), rules: [rule])
    }

    private static func parts(_ text: some StringProtocol, _ separator: Character) -> [String] {
        text.split(separator: separator).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func concept(_ line: String) -> Concept {
        let sides = parts(line, "=")
        let targets = parts(sides[1], "|").enumerated().map { number, text in
            text.hasPrefix("-")
                ? Term(String(text.dropFirst()), language: .english, status: .forbidden)
                : Term(text, language: .english, status: number == 0 ? .preferred : .admitted)
        }
        let isName = sides[0].first?.isUppercase ?? false
        let sources = parts(sides[0], "|").map { Term($0, language: .indonesian) }
        return Concept(id: sides[0], terms: sources + targets, partOfSpeech: isName ? .proper : .noun)
    }

    static func segments(_ lines: [String]) -> [CheckedSegment] {
        var document = 0
        return lines.enumerated().compactMap { number, line in
            if line.hasPrefix("#") {
                document += 1
                return nil
            }
            let sides = parts(line, "=")
            return CheckedSegment(
                id: String(number), source: InlineText(sides[0]), target: InlineText(sides[1]),
                location: SourceLocation(file: "file\(document).tsv", line: number + 1, column: 1), document: document)
        }
    }

    func findings(_ segments: [CheckedSegment]) -> [PlacedFinding] {
        var session = CheckSession(checker)
        var collectors = checker.consistencyChecks.map { ConsistencyCollector($0, limits: limits) }
        for segment in segments {
            for (number, observations) in session.inspect(segment).observations.enumerated() {
                collectors[number].add(observations, of: segment)
            }
        }
        return collectors.flatMap { $0.findings() }
    }

    /// The words that the findings mark, `source → target`; of whole segments the target.
    func marks(_ lines: [String]) -> [String] {
        findings(Self.segments(lines)).map { placed in
            let source = Array(placed.segment.source.text.utf8)
            let target = Array(placed.segment.target.text.utf8)
            let left = placed.finding.source.map { String(decoding: source[$0], as: UTF8.self) } ?? ""
            let right = placed.finding.target.map { String(decoding: target[$0], as: UTF8.self) } ?? ""
            return right == placed.segment.target.text ? right : "\(left) → \(right)"
        }
    }
}

/// Segments, and what is reported in them.
struct ConsistencyCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var terms: [String] = []
    let pairs: [String]
    var marks: [String] = []

    init(_ name: String, terms: [String] = [], _ pairs: [String], marks: [String] = []) {
        testDescription = name
        self.terms = terms
        self.pairs = pairs
        self.marks = marks
    }
}

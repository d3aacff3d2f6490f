import PadananLanguage
import PadananModel
import PadananTerms
import Testing

/// A sentence pair with what the rules about terms say of it: `rule: words` for each finding, in order; the words of the target, or of the
/// source in brackets where the target has none.
struct TermCase: Sendable, CustomTestStringConvertible {
    let source: String
    let target: String
    let findings: [String]

    init(_ source: String, _ target: String, _ findings: String...) {
        self.source = source
        self.target = target
        self.findings = findings
    }

    var testDescription: String { source }

    /// What the checks find.
    func inspected(_ options: CheckOptions = CheckOptions()) -> [Finding] {
        let setup = CheckSetup(languages: .indonesianEnglish, aligner: Self.aligner, options: options)
        var session = CheckSession(Checker(setup, rules: Self.rules))
        let segment = CheckedSegment(
            id: "1", source: InlineText(source), target: InlineText(target), location: SourceLocation(file: "test.tsv", line: 1, column: 1))
        return session.inspect(segment).findings.sorted { ($0.source?.lowerBound ?? 0) < ($1.source?.lowerBound ?? 0) }
    }

    /// A finding as the cases write it.
    func described(_ finding: Finding) -> String {
        if let range = finding.target { return "\(finding.rule): \(String(decoding: Array(target.utf8)[range], as: UTF8.self))" }
        return "\(finding.rule): (\(finding.source.map { String(decoding: Array(source.utf8)[$0], as: UTF8.self) } ?? ""))"
    }

    static let rules: Set<String> = ["term-missing", "term-forbidden", "term-deprecated", "term-sense", "do-not-translate"]

    static let aligner = TermAligner(Termbase(glossary), languages: .indonesianEnglish)

    static let glossary: [Concept] = [
        concept("guarantee", "jaminan keamanan", "security guarantee | !security assurance | #safety guarantee"),
        concept("ceasefire", "gencatan senjata", "ceasefire | truce | !armistice"),
        concept("refugee", "pengungsi", "refugee | #fugitive"),
        concept("embassy", "kedutaan besar", "embassy | #big house"),
        concept("bill", "rancangan undang-undang", "bill | draft law | #draft bill", short: "RUU"),
        concept("law", "undang-undang", "law | act"),
        concept("foreign-minister", "menteri luar negeri", "foreign minister | !overseas minister", short: "menlu"),
        concept("secretary-of-state", "menteri luar negeri", "Secretary of State", short: "menlu", near: ["AS", "Amerika Serikat"]),
        concept("united-states", "Amerika Serikat", "United States | US | American", short: "AS", .proper),
        concept("nato", "Pakta Pertahanan Atlantik Utara", "NATO | North Atlantic Treaty Organization", short: "NATO", .proper),
        concept("korea-north", "Korea Utara", "North Korea | North Korean", .proper),
        concept("korea-south", "Korea Selatan", "South Korea | South Korean", .proper),
        concept("ban", "melarang", "ban | prohibit | !forbid", .verb),
        concept("seize", "menyita", "seize | #take away", .verb),
        concept("sanction", "sanksi", "sanction"),
        concept("impose-sanctions", "memberlakukan sanksi", "impose sanctions", .verb),
        concept("senior-official", "pejabat tinggi", "senior official"),
        concept("health-minister", "menteri kesehatan", "health minister"),
        concept("fine", "denda", "fine"),
        concept("raid", "penggerebekan", "raid"),
        concept("heir", "ahli waris", "heir | #inheritor"),
        concept("woman", "tenaga kerja wanita", "female worker | #worker woman"),
        concept("trade", "defisit perdagangan", "trade deficit | deficit in trade"),
        concept("vaccination", "vaksinasi", "vaccination"),
        concept("coalition", "koalisi", "coalition"),
        concept("development", "pembangunan", "development"),
        concept("government-debt", "utang pemerintah", "government debt"),
        concept("revised-budget", "APBN Perubahan", "revised state budget | revised budget"),
        concept("bank", "Bank Indonesia", "Bank Indonesia | central bank", .proper),
        concept("bank-short", "BI", "Bank Indonesia", .proper),
        concept("key-rate", "suku bunga acuan", "benchmark rate"),
        concept("bi-rate", "BI Rate", "BI Rate | benchmark rate", .proper),
        concept("rupiah", "rupiah", "rupiah", short: "Rp"),
        concept("oil", "minyak mentah", "crude oil | crude | #raw oil"),
        Concept(
            id: "republika", terms: [Term("Republika", language: .indonesian), Term("Republika", language: .english)],
            partOfSpeech: .proper,
            caseRule: .exact, isVerbatim: true),
        Concept(
            id: "suara-karya", terms: [Term("Suara Karya", language: .indonesian), Term("Suara Karya", language: .english)],
            partOfSpeech: .proper, caseRule: .exact, isVerbatim: true),
    ]

    /// Renderings separated by ` | `: the preferred one, admitted ones, deprecated ones with `!`, forbidden ones with `#`.
    private static func concept(
        _ id: String, _ source: String, _ renderings: String, short: String? = nil, near: [String] = [],
        _ partOfSpeech: PartOfSpeech = .noun
    ) -> Concept {
        var terms = [Term(source, language: .indonesian)]
        if let short { terms.append(Term(short, language: .indonesian, status: .admitted, type: .abbreviation)) }
        for (number, text) in renderings.split(separator: "|").map({ String($0.drop { $0 == " " }) }).enumerated() {
            let word = text.hasSuffix(" ") ? String(text.dropLast()) : text
            switch word.utf8.first {
            case UInt8(ascii: "!"): terms.append(Term(String(word.dropFirst()), language: .english, status: .deprecated))
            case UInt8(ascii: "#"): terms.append(Term(String(word.dropFirst()), language: .english, status: .forbidden))
            default: terms.append(Term(word, language: .english, status: number == 0 ? .preferred : .admitted))
            }
        }
        return Concept(
            id: id, terms: terms, partOfSpeech: partOfSpeech, condition: near.isEmpty ? nil : SenseCondition(.near, near),
            location: SourceLocation(file: "terms.csv", line: 7))
    }
}

import PadananLanguage
import PadananModel

/// Reports a name of the source that the target doesn't have, neither as it stands nor as the target language calls it: *Lavrov*, *Lavrow*.
///
/// Cost: a look-up for each word of both texts; more for capitalised words that the target doesn't have.
struct NameMissingCheck: Check {
    static let rule = CheckRule(
        id: "name-missing", group: .text,
        summary: "A name of the source is missing in the target, misspelt, or replaced by another.",
        explanation: """
            Readers forgive a clumsy sentence sooner than a wrong name.

            A name is found again as it stands, in another spelling (*Zelensky*, *Zelenskyy*), as the target language calls it \
            (*Jawa Timur*, East Java; \
            *Prancis*, France or French), and as an acronym that it replaces (*PBB*, UN; *HAM*, human rights). Where a government \
            is meant, its capital will do.

            Not demanded: names of organisations and offices that consist of ordinary words (*Kementerian Pertahanan*) and are \
            translated word by word; names \
            that a term of the glossary covers, which the rules about terms look at; part of a person's name when another part of \
            it is there; a person whom the \
            target calls *he* or *she*; acronyms of which nobody knows what they are called in the target language.
            """,
        examples: [
            .wrong(
                "Menteri Luar Negeri Sergei Lavrov tiba di Ankara.", "Foreign Minister Sergei Lavrow arrived in Ankara.", marks: "Lavrow"),
            .wrong("Latihan itu digelar di Jawa Timur.", "The exercise was held in West Java.", marks: "West Java"),
            .wrong("Jepang, India, dan Australia menandatangani pakta itu.", "Japan and India signed the pact.", marks: "Australia"),
            .right("Sekjen PBB bertemu Presiden Prancis.", "The UN secretary-general met the French president."),
            .right("Kementerian Pertahanan menolak berkomentar.", "The Defence Ministry declined to comment."),
            .right("Paus Fransiskus berkunjung ke Papua Nugini.", "Pope Francis visited Papua New Guinea."),
        ])

    static let needs: CheckNeeds = [.links]

    private let search: NameSearch.Lists

    init?(_ setup: CheckSetup) {
        guard let renderings = NameRenderings(setup.languages) else { return nil }
        search = NameSearch.Lists(
            renderings: renderings, source: .of(setup.languages.source), target: .of(setup.languages.target),
            endings: Morphology.analyzer(for: setup.languages.source).endings.map { Array($0.text.utf8) },
            allowed: setup.options.allowedWords, conjunctions: HashedWords(Morphology.conjunctions(of: setup.languages.source)))
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard reading.target.wordCount > 0, search.mayMiss(reading) else { return }
        let left = NameWordList(reading.source)
        guard left.words.contains(where: { $0.isCapitalised }) else { return }
        var search = NameSearch(search, reading, left, NameIndex(NameWordList(reading.target)))
        search.run()
        guard !search.missing.isEmpty else { return }
        var judge = MissingNameJudge(search)
        for missing in search.missing {
            guard let verdict = judge.verdict(missing), !judge.isReported(verdict, findings) else { continue }
            findings.append(finding(reading, verdict))
        }
    }
}

extension NameMissingCheck {
    private func finding(_ reading: PairReading, _ verdict: MissingNameJudge.Verdict) -> Finding {
        let name = reading.source.text(verdict.source)
        let message: String
        if let range = verdict.target, verdict.isMisspelt {
            message = "“\(reading.target.text(range))” is not how “\(name)” is written"
        } else if let range = verdict.target {
            message = "“\(name)” is missing in the target, which has “\(reading.target.text(range))”"
        } else {
            message = "“\(name)” is missing in the target"
        }
        var finding = finding(message, source: verdict.source, target: verdict.target)
        if verdict.isMisspelt, let range = verdict.target {
            finding.expected = [name]
            finding.suggestion = TargetEdit(range, name, isCertain: false)
        } else if let example = verdict.example {
            finding.expected = [example]
        }
        return finding
    }
}

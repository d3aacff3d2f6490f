import PadananModel

/// Finds tags, placeholders and inline codes that the target lost, gained, changed or crossed.
struct TagMismatchCheck: Check {
    static let rule = CheckRule(
        id: "tag-mismatch", group: .text, severity: .error,
        summary: "A tag, placeholder or inline code was lost, added, changed or put in an impossible order.",
        explanation: """
            A lost placeholder crashes a program or shows the wrong text; a lost tag spoils a page. Compared are the inline codes of the file (XLIFF, TMX), \
            and what is written in the text: tags of HTML and XLIFF, `%d` `%1$s` `%@` `%(name)s`, `{0}` `{name}` `{count, plural, …}`, `{{name}}`, `${name}`, \
            `%{name}`, `%name%`.

            Codes may be reordered, as words are. The form of a message for the number one may do without the placeholder of the number (“One file” for \
            “%d file”), or have that of the other forms. Not compared are translatable attributes (`title`, `alt`), addresses in attributes (url-mismatch looks at \
            them), annotations, and the branches of plurals, which every language has its own of. A percentage (5%) and braces around words of the text are \
            no placeholders.
            """,
        examples: [
            .wrong("Tekan <b>Kirim</b> untuk memulai.", "Press <b>Send to begin.", marks: "</b>"),
            .wrong("Ditemukan %d berkas.", "Found % d files.", marks: "% d"),
            .wrong("Selamat datang, {nama}!", "Welcome, {name}!", marks: "{name}"),
            .wrong("Sisa kuota {{kuota}} GB.", "Quota left: {{kuota} GB.", marks: "{{kuota}"),
            .right("Pilih <g id=\"1\">kota</g> dan <g id=\"2\">hari</g>.", "Choose a <g id=\"2\">day</g> and a <g id=\"1\">city</g>."),
            .right("Hanya 5% dari anggaran itu terpakai.", "Only 5% of that budget was used."),
            .right("%s mengirim %d pesan", "%2$d messages were sent by %1$s", remark: "positions say the order"),
            .right("Himpunan {a, b}", "The set {a, b}"),
        ])

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        let (source, target) = (reading.source, reading.target)
        guard !target.isBlank else { return }
        if !source.codes.isEmpty || !target.codes.isEmpty {
            compare(MarkupItemReader(source).codeItems(), MarkupItemReader(target).codeItems(), reading, &findings)
        }
        guard !source.markup.isEmpty || !target.markup.isEmpty, !Self.haveSameMarkup(source, target) else { return }
        let (left, right) = Self.textItems(source, target)
        compare(left, right, reading, &findings)
    }

    /// Whether the same is written in both texts, in the same order: mostly so.
    private static func haveSameMarkup(_ source: TextReading, _ target: TextReading) -> Bool {
        source.markup.count == target.markup.count
            && zip(source.markup, target.markup).allSatisfy { left, right in
                left.kind == right.kind && source.bytes[left.range].elementsEqual(target.bytes[right.range])
            }
    }

    private static func textItems(_ source: TextReading, _ target: TextReading) -> ([MarkupItem], [MarkupItem]) {
        let (left, right) = (MarkupItemReader(source).textItems(), MarkupItemReader(target).textItems())
        let (leftIsPlain, rightIsPlain) = (left.contains { $0.conversion != nil }, right.contains { $0.conversion != nil })
        guard leftIsPlain != rightIsPlain else { return (left, right) }
        return (
            MarkupItemReader(source, numbersConversions: true).textItems(), MarkupItemReader(target, numbersConversions: true).textItems()
        )
    }

    private func compare(_ source: [MarkupItem], _ target: [MarkupItem], _ reading: PairReading, _ findings: inout [Finding]) {
        guard source.map(\.key) != target.map(\.key) else { return }
        var difference = MultisetDifference(source.map(\.key), target.map(\.key))
        if difference.lost.isEmpty, difference.added.isEmpty { return compareOrder(source, target, reading, &findings) }
        if let plural = reading.segment.pluralSource { SingularForm(plural).allow(&difference, source: source, target: target) }
        var report = TagReport(source: source, target: target, reading: reading)
        for found in report.findings(difference) {
            findings.append(finding(found.message, source: found.source, target: found.target))
        }
    }

    // MARK: Order

    private func compareOrder(_ source: [MarkupItem], _ target: [MarkupItem], _ reading: PairReading, _ findings: inout [Finding]) {
        if let place = Self.firstCrossing(target), Self.firstCrossing(source) == nil {
            findings.append(finding(Self.crossing(target[place].label), target: Self.visible(target[place].range, reading.target)))
        }
        let (wanted, found) = (source.filter { $0.conversion != nil }, target.filter { $0.conversion != nil })
        guard let place = zip(wanted, found).enumerated().first(where: { $1.0.key != $1.1.key })?.offset else { return }
        findings.append(
            finding(Self.order(wanted[place].label, found[place].label), source: wanted[place].range, target: found[place].range))
    }

    /// The first closing item that closes nothing, or another span than the innermost.
    private static func firstCrossing(_ items: [MarkupItem]) -> Int? {
        var open: [Int] = []
        for (index, item) in items.enumerated() {
            if item.side == .opening, item.partner != nil { open.append(index) }
            guard item.side == .closing else { continue }
            guard let partner = item.partner, open.last == partner else { return index }
            open.removeLast()
        }
        return nil
    }

    /// An inline code has no width: the character behind it is shown, or the one before.
    static func visible(_ range: TextRange, _ reading: TextReading) -> TextRange? {
        guard range.isEmpty else { return range }
        return reading.tokens.first { $0.end > range.lowerBound }?.range ?? reading.tokens.last?.range
    }
}

extension TagMismatchCheck {
    private static func crossing(_ label: String) -> String {
        "“\(label)” closes a span that is not open or not the innermost"
    }

    private static func order(_ wanted: String, _ found: String) -> String {
        "“\(found)” stands where the source has “\(wanted)”, write positions such as “%2$…” to change the order"
    }
}

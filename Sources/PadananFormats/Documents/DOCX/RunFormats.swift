/// The formats of runs met in a part, each once: one table that all its paragraphs add to.
final class RunFormats {
    private(set) var formats: [RunFormat]
    private var numbers: [String: Int] = ["": 0]
    private var keys: [String: Int] = ["": 0]
    private let styles: WordStyles
    let changes: FilterOptions.TrackedChanges

    init(_ styles: WordStyles, _ changes: FilterOptions.TrackedChanges) {
        self.styles = styles
        self.changes = changes
        formats = [RunFormat()]
    }

    subscript(_ number: Int) -> RunFormat { formats[number] }

    /// The number of the format that `w:rPr` stands for; 0 is that of a run without one.
    func number(of properties: Int?, in tree: WordTree) -> Int {
        guard let properties else { return 0 }
        let source = tree.source(tree[properties].range)
        if let number = numbers[source] { return number }
        let number = add(properties, tree)
        numbers[source] = number
        return number
    }

    private func add(_ properties: Int, _ tree: WordTree) -> Int {
        guard let change = tree.child(.runPropertiesChange, of: properties) else { return add(properties, without: nil, tree) }
        if changes == .accept { return add(properties, without: change, tree) }
        guard let former = tree.child(.runProperties, of: change) else { return 0 }
        return add(former, without: nil, tree)
    }

    private func add(_ properties: Int, without change: Int?, _ tree: WordTree) -> Int {
        var format = RunFormat(switches: RunSwitches(tree, properties))
        format.source = Self.source(properties, without: change, tree)
        format.key = key(properties, tree)
        if let style = tree.child(.runStyle, of: properties) {
            format.styleID = tree.attribute("val", of: style) ?? ""
            format.style = styles[format.styleID].look
        }
        if let position = tree.child(.verticalAlignment, of: properties) {
            format.position = tree.attribute("val", of: position) ?? ""
        }
        formats.append(format)
        return formats.count - 1
    }

    private static func source(_ properties: Int, without change: Int?, _ tree: WordTree) -> String {
        let range = tree[properties].range
        guard let change else { return tree.source(range) }
        let hole = tree[change].range
        return tree.source(range.lowerBound..<hole.lowerBound) + tree.source(hole.upperBound..<range.upperBound)
    }

    /// A number for what readers see of the properties, apart from the switches.
    private func key(_ properties: Int, _ tree: WordTree) -> Int {
        let hasComplexScript = tree.children(of: properties).contains { [.rightToLeft, .complexScript].contains(tree[$0].element) }
        let seen = tree.children(of: properties).filter { Self.isSeen($0, tree, hasComplexScript) }
        let text = seen.map { tree.source(tree[$0].range) }.sorted().joined()
        if let key = keys[text] { return key }
        keys[text] = keys.count
        return keys.count - 1
    }

    private static func isSeen(_ index: Int, _ tree: WordTree, _ hasComplexScript: Bool) -> Bool {
        let element = tree[index].element
        switch element {
        case .language, .noProof, .webHidden, .runPropertiesChange, .insertion, .deletion, .moveFrom, .moveTo: return false
        case .boldComplex, .italicComplex, .sizeComplex: return hasComplexScript
        case .fonts: return !hasOnlyHint(index, tree)
        default: return RunLook(toggle: element) == nil
        }
    }

    /// `<w:rFonts w:hint="eastAsia"/>`, which Word writes where a keyboard was switched.
    private static func hasOnlyHint(_ index: Int, _ tree: WordTree) -> Bool {
        var attributes = WordAttributes(tree.bytes, tree[index].startTag)
        while let attribute = attributes.next(tree.bytes) {
            guard tree.bytes[attribute.local(tree.bytes)].elementsEqual("hint".utf8) else { return false }
        }
        return true
    }
}

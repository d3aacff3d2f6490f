/// The elements of HTML by number: those of the table first, then those that a page adds.
struct HTMLElements {
    private var numbers: [HTMLName: Int]
    private var elements: [HTMLElement]

    private static let known: (numbers: [HTMLName: Int], elements: [HTMLElement]) = {
        var result: (numbers: [HTMLName: Int], elements: [HTMLElement]) = ([:], [])
        for line in "\(lines)".split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard let element = HTMLElement(fields: fields.dropFirst()) else { continue }
            result.numbers[HTMLName(fields[0].utf8)] = result.elements.count
            result.elements.append(element)
        }
        return result
    }()

    init() {
        (numbers, elements) = Self.known
    }

    /// The number of the element called `name`; a new one for a name that is not known.
    mutating func number(of name: HTMLName) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = elements.count
        elements.append(.unknown)
        return elements.count - 1
    }

    subscript(number: Int) -> HTMLElement { elements[number] }

    /// The numbers of listed elements that the rules name.
    static func number(_ name: String) -> Int {
        known.numbers[HTMLName(name)] ?? -1
    }

    static let paragraph = number("p")
    static let button = number("button")
    static let listItem = number("li")
    static let descriptions = [number("dt"), number("dd")]
    static let option = number("option")
    static let optionGroup = number("optgroup")
    static let row = number("tr")
    static let cells = [number("td"), number("th")]
    static let rowGroups = [number("tbody"), number("thead"), number("tfoot"), number("colgroup")]
    static let caption = number("caption")
    static let lists = [number("ol"), number("ul")]
    /// The parts of a table that the start tag of a part ends.
    static let endedParts: [Int: [Int]] = {
        let inRow = cells + [caption]
        var parts = Dictionary(uniqueKeysWithValues: cells.map { ($0, inRow) })
        parts[row] = inRow + [row]
        for group in rowGroups + [caption] { parts[group] = inRow + [row] + rowGroups }
        return parts
    }()
    static let rubyParts = [number("rt"), number("rp"), number("rtc")]
    static let headings = (1...6).map { number("h\($0)") }
    static let lineBreak = number("br")
    static let script = number("script")
    static let root = number("html")
    static let meta = number("meta")
    /// Elements of SVG and MathML, in which other tags are read otherwise.
    static let foreign = [number("svg"), number("math")]
    static let tables = [number("table")]
}

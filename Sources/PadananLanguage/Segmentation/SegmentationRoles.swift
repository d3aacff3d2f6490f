/// What a word can do at a sentence boundary; one word may do several things.
///
/// The names of the lists' second column (`Data/*/segment-abbreviations.tsv`, `Data/*/segment-words.tsv`) are in `named`.
struct SegmentationRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// An abbreviation that never ends a sentence: `Dr.`, `a.n.`, `s.d.`.
    static let never = SegmentationRoles(rawValue: 1 << 0)
    /// One that stands before a name, and ends a sentence only before a word that can't be one: `Jl.`, `St.`.
    static let beforeName = SegmentationRoles(rawValue: 1 << 1)
    /// One that stands before a number: `hlm.`, `tgl.`; before anything else it is a word.
    static let beforeNumber = SegmentationRoles(rawValue: 1 << 2)
    /// One that may end a sentence: `dll.`, `S.H.`.
    static let final = SegmentationRoles(rawValue: 1 << 3)
    /// One that may end a sentence and may begin a name: `U.S.`, `D.C.`.
    static let place = SegmentationRoles(rawValue: 1 << 4)
    /// A company's legal form: `Ltd.`, `Tbk.`; several may follow each other.
    static let company = SegmentationRoles(rawValue: 1 << 5)
    /// Only with a capital is it that abbreviation: `Sen.`, `No.`.
    static let capitalOnly = SegmentationRoles(rawValue: 1 << 6)
    /// A function word that is no name and often begins a sentence: `Namun`, `However`.
    static let starter = SegmentationRoles(rawValue: 1 << 7)
    /// Another word that is hardly ever a name: `Perusahaan`.
    static let commonWord = SegmentationRoles(rawValue: 1 << 8)
    /// The last word of a name with `!` or `?`: `Yahoo!`.
    static let exclaimingName = SegmentationRoles(rawValue: 1 << 9)
    /// A word after which a single letter is no initial: `vitamin C`.
    static let beforeLetter = SegmentationRoles(rawValue: 1 << 10)
    /// The end of a host or file name: `com`, `docx`.
    static let nameSuffix = SegmentationRoles(rawValue: 1 << 11)
    /// A place at the head of a news item: `JAKARTA.`.
    static let datelinePlace = SegmentationRoles(rawValue: 1 << 12)
    /// A word that begins a sentence in chat, in small letters.
    static let chatOpener = SegmentationRoles(rawValue: 1 << 13)
    /// A word that ends a question in chat.
    static let chatParticle = SegmentationRoles(rawValue: 1 << 14)
    /// A word before an enumerator: `Bab IV.`, `Chapter 2.`.
    static let label = SegmentationRoles(rawValue: 1 << 15)
    /// A name written with a small first letter: `iPhone`, `adidas`.
    static let smallName = SegmentationRoles(rawValue: 1 << 16)
    /// A title written small even at the head of a sentence: `dr.`.
    static let smallTitle = SegmentationRoles(rawValue: 1 << 18)
    /// A verb by which speech is reported.
    static let reporting = SegmentationRoles(rawValue: 1 << 17)

    /// A word that goes on after a time or a company: `10 a.m. Eastern`, `Corp. Friday`.
    static let timeWord = SegmentationRoles(rawValue: 1 << 19)
    /// A word that begins no clause of reporting: `Nobody answered.`
    static let noSpeaker = SegmentationRoles(rawValue: 1 << 20)
    /// A word before a degree: `gelar M.A.`.
    static let beforeDegree = SegmentationRoles(rawValue: 1 << 21)

    /// An abbreviation after which the year of a work may stand: `et al. 2001`.
    static let beforeYear = SegmentationRoles(rawValue: 1 << 22)

    /// Any sort of abbreviation.
    static let abbreviation: SegmentationRoles = [.never, .beforeName, .beforeNumber, .final, .place, .company]

    /// The names of the roles in the lists; a cell may hold several with `|`.
    static let named: [String: SegmentationRoles] = [
        "never": .never, "before-name": .beforeName, "before-number": .beforeNumber, "final": .final, "place": .place,
        "company": .company, "capital": .capitalOnly, "starter": .starter, "common": .commonWord, "exclaiming-name": .exclaimingName,
        "before-letter": .beforeLetter, "name-suffix": .nameSuffix, "dateline-place": .datelinePlace, "chat-opener": .chatOpener,
        "chat-particle": .chatParticle, "label": .label, "small-name": .smallName, "reporting": .reporting, "small-title": .smallTitle,
        "time-word": .timeWord, "no-speaker": .noSpeaker, "before-degree": .beforeDegree, "before-year": .beforeYear,
    ]
}

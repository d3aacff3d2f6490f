/// The sections of the GNU gettext manual that violations are named by.
enum PORules {
    static let entry = "GNU gettext manual, 3.1"
    static let fuzzy = "GNU gettext manual, 3.2"
    static let formats = "GNU gettext manual, 3.3"
    static let contexts = "GNU gettext manual, 3.4"
    static let plurals = "GNU gettext manual, 3.5"
    static let details = "GNU gettext manual, 3.6"
    static let header = "GNU gettext manual, 6.2"
    static let pluralForms = "GNU gettext manual, 11.2.6"
}

import Foundation
import PadananKit

extension Palette {
    /// Colours when standard output is a terminal, as NO_COLOR and FORCE_COLOR allow (no-color.org, force-color.org).
    ///
    /// - Parameter output: the file that is written instead, if any.
    init(forOutput output: String?) {
        let environment = ProcessInfo.processInfo.environment
        if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false {
            self.init(isColored: false)
        } else if let force = environment["FORCE_COLOR"], !force.isEmpty {
            self.init(isColored: force != "0" && force != "false")
        } else {
            self.init(isColored: output == nil && isatty(1) == 1 && environment["TERM"] != "dumb")
        }
    }
}

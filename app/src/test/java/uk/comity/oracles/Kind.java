package uk.comity.oracles;

import uk.comity.norms.Answer;

/** The five answers, without what goes along. */
enum Kind {
    PERMITTED,
    REFUSED,
    HELD,
    REFERRED,
    SILENT;

    static Kind of(Answer answer) {
        return switch (answer) {
            case Answer.Permitted _ -> PERMITTED;
            case Answer.Refused _ -> REFUSED;
            case Answer.Held _ -> HELD;
            case Answer.Referred _ -> REFERRED;
            case Answer.Silent _ -> SILENT;
        };
    }
}

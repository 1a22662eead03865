package uk.comity.matters.contact;

import java.util.List;
import java.util.stream.Stream;
import uk.comity.acts.Course;
import uk.comity.acts.Course.Move;
import uk.comity.acts.Course.Stage;

/** The course that contact between a member and officers can take. */
final class ContactCourse {

    static final String OPEN = "not restricted";
    static final String RESTRICTED = "restricted";

    private static final String PROTOCOL = "whoever the protocol lets";
    private static final String MEMBER = "the member, or support staff in that name";

    private ContactCourse() {}

    static Course course() {
        return new Course(
                "Contact between a member and officers",
                List.of(
                        new Stage(
                                OPEN,
                                "The member may turn to officers as the protocol says.",
                                Stream.concat(
                                                Stream.of(
                                                        new Move(ContactWords.RESTRICT, PROTOCOL, List.of(RESTRICTED))),
                                                everyday(OPEN))
                                        .toList()),
                        new Stage(
                                RESTRICTED,
                                "The member turns to one head of service for these departments, or to whom consent was given.",
                                Stream.concat(
                                                Stream.of(
                                                        new Move(ContactWords.LIFT, PROTOCOL, List.of(OPEN)),
                                                        new Move(ContactWords.CONSENT, PROTOCOL, List.of(RESTRICTED))),
                                                everyday(RESTRICTED))
                                        .toList())));
    }

    /** What leaves it as it is. */
    private static Stream<Move> everyday(String stage) {
        return Stream.of(ContactWords.APPROACH, ContactWords.MEET, ContactWords.CALL_LINE)
                .map(act -> new Move(act, MEMBER, List.of(stage)));
    }
}

package uk.comity.matters.paper;

import java.util.UUID;

/**
 * The marks of personal copies. A copy holds a hidden token; what is entered is the token's digest, so that whoever may look
 * through the record can tell whose a copy is, and nobody can make one that points at somebody else.
 */
public interface CopyMarks {

    /** The SHA-256 of the token of the copy that the act entered under this id makes, as 64 hex digits; the same each time. */
    String of(UUID actId);
}
